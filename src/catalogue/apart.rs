//! Files that come outside the folders of an export, and are recognised by their names.

/// Whether a name is that of a WhatsApp account report, of its zip, or of a file in it (whatsapp.md
/// 5: medium).
pub(crate) fn is_account_report(name: &str) -> bool {
    let name = name.to_lowercase();
    name.contains("my account info") || name.contains("portability.json") || name == "access.html"
}

/// Whether a name has the form that WhatsApp gives to attachments: `IMG-20210428-WA0001.jpg`,
/// `00000042-PHOTO-….jpg` (whatsapp.md 1).
pub(crate) fn is_sent_in_chat(name: &str) -> bool {
    fn numbered(word: &str) -> bool {
        word.len() == 8 && word.bytes().all(|byte| byte.is_ascii_digit())
    }
    let mut words = name.split('-');
    let (first, second) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    numbered(first)
        || (matches!(first, "IMG" | "VID" | "AUD" | "PTT" | "STK" | "DOC") && numbered(second))
}

/// Whether a folder belongs to the download of end-to-end encrypted messages. The path is relative
/// to the top of the download (messenger.md 3: high).
pub(crate) fn is_of_secure_download(folder: &str) -> bool {
    matches!(folder, "" | "messages" | "media" | "messages/media")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_whatsapp() {
        assert!(is_account_report("My account info.zip") && is_account_report("access.html"));
        assert!(!is_account_report("access.htm") && !is_account_report("accounts.json"));
        for name in [
            "IMG-20210428-WA0001.jpg",
            "00000042-PHOTO-2021-04-28.jpg",
            "DOC-20260102-WA0003.pdf",
        ] {
            assert!(is_sent_in_chat(name), "{name}");
        }
        for name in ["IMG_0001.jpg", "holiday.jpg", "IMG-2021-WA0001.jpg"] {
            assert!(!is_sent_in_chat(name), "{name}");
        }
    }
}
