//! What an export holds besides files of records: start pages, icons, indexes that only exports in
//! HTML have, attachments of chats, and folders of media.

use crate::item::Platform;

/// The folder of a WhatsApp chat's attachments, in the paths that readers see.
pub(crate) const SENT: &str = "sent";

/// The start page at the top of an export, which links to its pages (archives.md 9: high; since
/// 2024).
pub(crate) const START_PAGE: &str = "start_here.html";

/// Whether a path is that of a start page, or of the note that an export holds no data (archives.md
/// 3.1: high).
pub(crate) fn is_start_page(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let depth = path.matches('/').count();
    depth <= 2 && matches!(name, START_PAGE | "index.html" | "index.htm") || name == "no-data.txt"
}

/// Whether a path, relative to the top folder, is that of an icon or style sheet of the pages
/// (html.md 1: high).
pub(crate) fn is_look_of_pages(relative: &str) -> bool {
    relative.starts_with("files/")
}

/// Whether a path is in the folder that holds media of Facebook's posts, and what was given to the
/// Meta AI app (meta-ai.md 3: medium).
pub(crate) fn may_be_of_app(inner: &str) -> bool {
    inner.starts_with("posts/media/your_posts/")
}

/// Whether a page is a list of threads, which only exports in HTML have (html.md 1: high).
pub(crate) fn is_index(inner: &str) -> bool {
    matches!(inner, "messages/chats.html" | "messages/your_messages.html")
}

/// Whether a file lies in the folder of messages: in a thread, beside the threads, or in a
/// subfolder whose name is not known.
pub(crate) fn is_among_messages(inner: &str) -> bool {
    inner.starts_with("messages/")
}

/// Whether a file lists logins with their place and time, from which the time zone of an export's
/// pages follows. Takes the path that the file has in JSON.
pub(crate) fn tells_zone(inner: &str) -> bool {
    inner.ends_with("/login_activity.json") || inner.ends_with("/logout_activity.json")
}

/// Whether a file was sent in a chat. People send files of any kind, so a JSON file there is not
/// one of Meta's.
pub(crate) fn is_attachment(platform: Platform, inner: &str) -> bool {
    const FOLDERS: &[&str] = &[
        "photos",
        "videos",
        "audio",
        "gifs",
        "files",
        "stickers_used",
    ];
    let mut parts = inner.split('/');
    match parts.next() {
        Some("messages") => parts
            .rev()
            .nth(1)
            .is_some_and(|folder| FOLDERS.contains(&folder)),
        Some(SENT) => platform == Platform::Whatsapp && parts.next().is_some(),
        _ => false,
    }
}

/// Whether a file without an extension is media if it lies in this folder.
pub(crate) fn is_folder_of_media(folder: &str) -> bool {
    folder.split('/').any(|part| {
        matches!(
            part,
            "media" | "photos" | "videos" | "stickers_used" | "album"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::item::Platform::{Facebook, Instagram, Whatsapp};

    #[test]
    fn what_was_sent_is_nobodys_record() {
        assert!(is_attachment(
            Facebook,
            "messages/inbox/bo_1/files/message_1.json"
        ));
        assert!(is_attachment(Instagram, "messages/inbox/bo_1/photos/1"));
        assert!(is_attachment(Whatsapp, "sent/list.json"));
        assert!(!is_attachment(
            Facebook,
            "messages/inbox/bo_1/message_1.json"
        ));
        assert!(!is_attachment(Facebook, "messages/photos.json"));
        assert!(!is_attachment(Facebook, "posts/photos/0.json"));
        assert!(!is_attachment(Instagram, "sent/list.json"));
    }

    #[test]
    fn start_pages_stand_at_the_top() {
        assert!(
            is_start_page("a/start_here.html")
                && is_start_page("index.htm")
                && is_start_page("a/b/c/d/no-data.txt")
        );
        assert!(!is_start_page("a/b/c/index.html") && !is_start_page("posts/your_posts_1.html"));
    }
}
