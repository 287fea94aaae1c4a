//! Files that apps keep on the phone. They are not an export, though people copy them and think so.

/// Whether a path belongs to WhatsApp's own storage on a phone (archives.md 3.1: high for Android;
/// the name on an iPhone: medium).
pub(crate) fn is_kept_on_the_phone(path: &str) -> bool {
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    let is_database = |stem: &str| {
        name.strip_prefix(stem)
            .is_some_and(|rest| rest.contains(".db"))
    };
    folders
        .split('/')
        .any(|folder| matches!(folder, "com.whatsapp" | "com.whatsapp.w4b"))
        || is_database("msgstore")
        || name == "wa.db"
        || name == "ChatStorage.sqlite"
}

#[cfg(test)]
mod tests {
    use super::is_kept_on_the_phone;

    #[test]
    fn stores_of_phones() {
        for path in [
            "Databases/msgstore.db.crypt14",
            "msgstore-2026-05-01.1.db.crypt15",
            "Android/media/com.whatsapp/WhatsApp/Media/a.jpg",
            "com.whatsapp.w4b/files/key",
            "wa.db",
            "AppDomainGroup-group.net.whatsapp.WhatsApp.shared/ChatStorage.sqlite",
        ] {
            assert!(is_kept_on_the_phone(path), "{path}");
        }
        for path in [
            "WhatsApp Chat with Bo.txt",
            "posts/msgstore.json",
            "awa.db",
            "whatsapp/_chat.txt",
        ] {
            assert!(!is_kept_on_the_phone(path), "{path}");
        }
    }
}
