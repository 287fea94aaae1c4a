//! What the path of a file of messages says about the thread in it (messenger.md 1: high), and the
//! keys by which a file is one wherever it lies.

use super::paths::matches;
use super::records::Keys;

/// Where a thread lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ThreadPlace<'p> {
    /// The path of its folder, or of its file without the ending. It is the thread's id.
    pub thread: &'p str,
    /// The folder is named after Meta AI; any chat that people name so has such a folder.
    pub names_ai: bool,
    /// It is a channel, in which few write and many read.
    pub is_channel: bool,
}

/// The place of the thread that a file belongs to. A thread is a folder with files as its parts;
/// but chats of groups, and threads beside the folders, are single files.
pub(crate) fn thread_at(inner: &str) -> ThreadPlace<'_> {
    let thread = match inner.rsplit_once('/') {
        Some((folder @ ("messages" | "groups/your_group_messages"), _)) => {
            inner.strip_suffix(".json").unwrap_or(folder)
        }
        Some((folder, _)) => folder,
        None => inner,
    };
    let mut parts = thread.split('/').skip(1);
    // In 2018 threads were in no section (facebook.md 3).
    let (section, folder) = match (parts.next().unwrap_or(""), parts.next()) {
        (section, Some(folder)) => (section, folder),
        (folder, None) => ("", folder),
    };
    ThreadPlace {
        thread,
        names_ai: folder.starts_with("metaai_"),
        is_channel: section == "broadcast",
    }
}

/// Whether a file is a part of a thread, by its keys; where the messages are missing, by its name
/// too.
pub(crate) fn is_thread(keys: &impl Keys, name: &str) -> bool {
    !keys.is_list()
        && keys.record_has("participants")
        && (keys.record_has("messages") || matches("message*.json", name))
}

/// Whether a file is a thread of Messenger's encrypted storage, by its keys in camel case
/// (messenger.md 3: high).
pub(crate) fn is_secure_thread(keys: &impl Keys) -> bool {
    let of_messages = keys.record_has("messages") && keys.has("senderName");
    let of_people = keys.record_has("participants") && keys.record_has("threadName");
    !keys.is_list() && (of_messages || of_people)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threads_of_all_eras() {
        for (inner, thread, names_ai, is_channel) in [
            (
                "messages/inbox/bo_1/message_1.json",
                "messages/inbox/bo_1",
                false,
                false,
            ),
            (
                "messages/inbox/metaai_1/message_2.json",
                "messages/inbox/metaai_1",
                true,
                false,
            ),
            (
                "messages/metaai_1/message.json",
                "messages/metaai_1",
                true,
                false,
            ),
            (
                "messages/broadcast/news_1/message_1.json",
                "messages/broadcast/news_1",
                false,
                true,
            ),
            (
                "groups/your_group_messages/9.json",
                "groups/your_group_messages/9",
                false,
                false,
            ),
            ("messages/9.json", "messages/9", false, false),
        ] {
            let place = ThreadPlace {
                thread,
                names_ai,
                is_channel,
            };
            assert_eq!(thread_at(inner), place, "{inner}");
        }
    }
}
