//! The Meta AI app and WhatsApp. (meta-ai.md 3, whatsapp.md.)

use super::{Dialect, FileKind, META_AI, WHATSAPP, described};

/// The kinds of file; earlier ones take precedence.
pub(super) static KINDS: &[FileKind] = &[
    FileKind {
        id: "meta_ai.app_conversations",
        title: "Conversations in the Meta AI app",
        paths: &[described("meta_ai_profile/your_ai_conversations.json", &[])],
        reads: "What you said to Meta AI in its app and on meta.ai, and what it answered.",
        cannot_tell: "The time of a message: only that of the whole conversation stands there.",
        page: Some(Dialect::Entity),
        ..META_AI
    },
    FileKind {
        id: "meta_ai.app_profile",
        title: "Profile in the Meta AI app",
        paths: &[described("meta_ai_profile/your_meta_ai_profile.json", &[])],
        reads: "Your user name there.",
        cannot_tell: "Who can see your profile there.",
        page: Some(Dialect::Entity),
        counted: Some("settings"),
        ..META_AI
    },
    FileKind {
        id: "meta_ai.app_media",
        title: "Pictures given to Meta AI",
        paths: &[described("meta_ai_app/meta_ai_media.json", &[])],
        reads: "Pictures and videos you gave to Meta AI, which lie in a folder that looks like posts.",
        cannot_tell: "What you asked about them.",
        page: Some(Dialect::Entity),
        ..META_AI
    },
    FileKind {
        id: "whatsapp.chats",
        title: "Exported chats",
        paths: &[described("chats/**", &[])],
        reads: "Messages, counted for each chat and sender; what was said to Meta AI and what it answered; the notices about it, word for word.",
        cannot_tell: "Who you are, unless the name of a chat tells; the time zone; who only read along; what others shared with Meta AI.",
        ..WHATSAPP
    },
    FileKind {
        id: "whatsapp.account_report",
        title: "Account report",
        paths: &[described("account_report/*.json", &[])],
        reads: "Its values, counted; those that stand under a key about privacy, as settings.",
        cannot_tell: "What its keys mean: no description of them was found. It holds no messages.",
        ..WHATSAPP
    },
];
