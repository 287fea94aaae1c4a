//! Instagram's first layout, from 2018 to early 2021: a handful of files at the root.
//! (instagram-threads.md 1.)

use super::Shape::Keyed;
use super::{FileKind, FormatTier, INSTAGRAM, Offered, described};

/// The kinds of file; earlier ones take precedence.
pub(super) static KINDS: &[FileKind] = &[
    FileKind {
        id: "instagram.first_profile",
        title: "Profile (2018 to 2021)",
        paths: &[described("profile.json", &[])],
        reads: "Name, user name, bio, website; and whether the account was private on the day of the export, if the file says it in the words we expect.",
        cannot_tell: "Whether `private_account` means what its name says: nobody has confirmed it. Whether the account was private before that day.",
        offered: Offered::FirstLayout,
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.first_media",
        title: "Posts, stories and profile photos (2018 to 2021)",
        paths: &[described("media.json", &[])],
        roots: &["photos", "videos", "stories", "profile", "direct"],
        reads: "Photos and videos with caption and place, stories, profile photos. What was sent in direct messages is counted as a conversation of its own.",
        cannot_tell: "Which pictures stood together in one post: each counts as one. Who could see them, and in which zone the times are.",
        tier: FormatTier::Seen(2),
        offered: Offered::FirstLayout,
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.first_comments",
        title: "Comments (2018 to 2021)",
        paths: &[described(
            "comments.json",
            &[
                Keyed("media_comments"),
                Keyed("live_comments"),
                Keyed("story_comments"),
            ],
        )],
        reads: "Comments on posts, stories and live videos, with the name of the account they stand under.",
        cannot_tell: "Whether that account was public: only its name is exported.",
        tier: FormatTier::Seen(2),
        offered: Offered::FirstLayout,
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.first_likes",
        title: "Likes (2018 to 2021)",
        paths: &[described("likes.json", &[Keyed("media_likes")])],
        roots: &["comment_likes"],
        reads: "Likes given, with the name of the account.",
        cannot_tell: "What was liked, and who could see it. The shape of this file is remembered, not confirmed.",
        offered: Offered::FirstLayout,
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.first_messages",
        title: "Messages (2018 to 2020)",
        paths: &[described("messages.json", &[])],
        reads: "Messages, counted for each conversation and sender.",
        cannot_tell: "Display names: senders stand there by user name.",
        tier: FormatTier::Seen(2),
        offered: Offered::FirstLayout,
        ..INSTAGRAM
    },
];
