//! What lies in an export beside its files of records: start pages, icons, lists that only pages have, what was sent in a
//! chat, and folders of media.

use crate::item::Platform;

/// Where what was sent in a WhatsApp chat is taken to lie.
pub const SENT: &str = "sent";

/// The start page at the top of an export, which names its pages (archives.md 9: high; since 2024).
pub const START_PAGE: &str = "start_here.html";

/// Whether a path is that of a start page, or of the note that there is nothing (archives.md 3.1: high).
pub fn is_start_page(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let depth = path.matches('/').count();
    depth <= 2 && matches!(name, START_PAGE | "index.html" | "index.htm") || name == "no-data.txt"
}

/// Whether a path from the top folder on is that of what the pages look like (html.md 1: high).
pub fn is_look_of_pages(relative: &str) -> bool {
    relative.starts_with("files/")
}

/// Whether a page is a list of threads, which only pages have (html.md 1: high).
pub fn is_index(inner: &str) -> bool {
    matches!(inner, "messages/chats.html" | "messages/your_messages.html")
}

/// Whether a file lies where messages do: in a thread, beside the threads, or in a folder of a name that nobody knows.
pub fn is_among_messages(inner: &str) -> bool {
    inner.starts_with("messages/")
}

/// Whether a file tells of logins with their place and time, by the path of the JSON: its page tells the zone of all.
pub fn tells_zone(inner: &str) -> bool {
    inner.ends_with("/login_activity.json") || inner.ends_with("/logout_activity.json")
}

/// Whether a file was sent in a chat. Anything may be: a JSON file there is somebody's, not Meta's.
pub fn is_attachment(platform: Platform, inner: &str) -> bool {
    const FOLDERS: &[&str] = &["photos", "videos", "audio", "gifs", "files", "stickers_used"];
    let mut parts = inner.split('/');
    match parts.next() {
        Some("messages") => parts.rev().nth(1).is_some_and(|folder| FOLDERS.contains(&folder)),
        Some(SENT) => platform == Platform::Whatsapp && parts.next().is_some(),
        _ => false,
    }
}

/// Whether what lies in a folder without an ending is a picture, video or sound.
pub fn is_folder_of_media(folder: &str) -> bool {
    folder.split('/').any(|part| matches!(part, "media" | "photos" | "videos" | "stickers_used" | "album"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::item::Platform::{Facebook, Instagram, Whatsapp};

    #[test]
    fn what_was_sent_is_nobodys_record() {
        assert!(is_attachment(Facebook, "messages/inbox/bo_1/files/message_1.json"));
        assert!(is_attachment(Instagram, "messages/inbox/bo_1/photos/1"));
        assert!(is_attachment(Whatsapp, "sent/list.json"));
        assert!(!is_attachment(Facebook, "messages/inbox/bo_1/message_1.json"));
        assert!(!is_attachment(Facebook, "messages/photos.json"));
        assert!(!is_attachment(Facebook, "posts/photos/0.json"));
        assert!(!is_attachment(Instagram, "sent/list.json"));
    }

    #[test]
    fn start_pages_stand_at_the_top() {
        assert!(
            is_start_page("a/start_here.html") && is_start_page("index.htm") && is_start_page("a/b/c/d/no-data.txt")
        );
        assert!(!is_start_page("a/b/c/index.html") && !is_start_page("posts/your_posts_1.html"));
    }
}
