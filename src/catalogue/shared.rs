//! Kinds of file that exports of several platforms have: requests for downloads, conversations with
//! Meta AI, messages. (messenger.md, meta-ai.md.)

use super::Shape::{Entity, Keyed, List, Object};
use super::{Dialect, FACEBOOK, FileKind, FormatTier, INSTAGRAM, Offered, described, seen};
use crate::item::Platform;

/// What the user typed into forms. Three files hold it, and two of them have a category of their
/// own.
const AUTOFILL: FileKind = FileKind {
    reads: "Counted as account data. The names in it, which tell whose chats these are where no profile does and the chats confirm it.",
    cannot_tell: "Whether a form was filled in for somebody else.",
    page: Some(Dialect::Entity),
    counted: Some("contacts"),
    ..FACEBOOK
};

/// The kinds of file; earlier ones take precedence.
pub(super) static KINDS: &[FileKind] = &[
    FileKind {
        id: "facebook.requests",
        title: "Download requests",
        paths: &[seen(
            1,
            "other_activity/your_information_download_requests.json",
            &[Entity],
        )],
        reads: "Which dates the downloads asked for cover.",
        cannot_tell: "Which of several requests this export answers; the dates, where the labels are not English.",
        tier: FormatTier::Seen(1),
        page: Some(Dialect::Entity),
        ..FACEBOOK
    },
    FileKind {
        id: "instagram.requests",
        title: "Download requests",
        paths: &[seen(
            7,
            "other_activity/your_information_download_requests.json",
            &[List, Entity],
        )],
        reads: "Which dates the downloads asked for cover.",
        cannot_tell: "Which of several requests this export answers; the dates, where the labels are not English.",
        tier: FormatTier::Seen(7),
        page: Some(Dialect::Entity),
        ..INSTAGRAM
    },
    FileKind {
        id: "meta_ai.conversations",
        title: "Conversations with Meta AI",
        paths: &[
            seen(1, "messages/ai_conversations.json", &[Entity, List]),
            described("messages/ai_conversations/*.json", &[]),
        ],
        reads: "What you said to Meta AI and its characters, and what they answered, message by message.",
        cannot_tell: "Who wrote a message, where no name tells it: that is then inferred from the turns.",
        tier: FormatTier::Seen(1),
        page: Some(Dialect::Entity),
        also: Some(Platform::Instagram),
        ..FACEBOOK
    },
    FileKind {
        id: "messenger.autofill",
        title: "Forms filled in",
        paths: &[seen(
            6,
            "messages/autofill_information.json",
            &[Keyed("autofill_information_v2")],
        )],
        tier: FormatTier::Seen(6),
        counted: Some("messages_settings"),
        also: Some(Platform::Instagram),
        ..AUTOFILL
    },
    FileKind {
        id: "facebook.autofill",
        title: "Forms filled in",
        paths: &[seen(
            3,
            "personal_information/profile_information/autofill_information.json",
            &[List],
        )],
        tier: FormatTier::Seen(3),
        ..AUTOFILL
    },
    FileKind {
        id: "instagram.autofill",
        title: "Forms filled in",
        paths: &[
            seen(
                7,
                "personal_information/autofill_information/autofill_information.json",
                &[Keyed("ig_autofill_data")],
            ),
            described("autofill.json", &[]),
        ],
        platform: Platform::Instagram,
        tier: FormatTier::Seen(7),
        ..AUTOFILL
    },
    FileKind {
        id: "messenger.threads",
        title: "Messages",
        paths: &[
            seen(13, "messages/*/*/message_*.json", &[Object]),
            described("messages/*/*/message.json", &[]),
            described("messages/*/message.json", &[]),
            described("messages/*/message_*.json", &[]),
            described("messages/broadcast/*/replies_*.json", &[Object]),
            seen(2, "groups/your_group_messages/*.json", &[Object]),
        ],
        roots: &["messages", "replies"],
        reads: "Messages, counted for each thread and sender; threads with Meta AI, lines that call it, and your own posts in channels message by message.",
        cannot_tell: "Whether somebody in a thread shared it with Meta AI; which sender the user is, where two have one name.",
        tier: FormatTier::Seen(18),
        page: Some(Dialect::Thread),
        also: Some(Platform::Instagram),
        ..FACEBOOK
    },
    FileKind {
        id: "messenger.secure_threads",
        title: "End-to-end encrypted messages",
        paths: &[described("secure_storage/*.json", &[])],
        roots: &["messages"],
        reads: "Messages, counted for each thread and sender; lines that call Meta AI message by message.",
        cannot_tell: "Who you are: it is inferred from who takes part in every thread. Whether somebody shared a thread with Meta AI.",
        offered: Offered::Apart,
        ..FACEBOOK
    },
];
