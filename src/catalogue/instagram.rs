//! Instagram since 2021, and Threads, which lies inside its exports. (instagram-threads.md 2, 4,
//! 6.)

use super::Shape::{Entity, Keyed, List};
use super::{Dialect, FileKind, FormatTier, INSTAGRAM, THREADS, described, seen};

/// The kinds of file; earlier ones take precedence.
pub(super) static KINDS: &[FileKind] = &[
    FileKind {
        id: "instagram.profile",
        title: "Profile and private-account switch",
        paths: &[seen(
            18,
            "personal_information/personal_information/personal_information.json",
            &[Keyed("profile_user")],
        )],
        reads: "Name, user name, bio, website, profile picture; whether the account was private on the day of the export; the birthday.",
        cannot_tell: "Whether the account was private before that day.",
        tier: FormatTier::Seen(18),
        page: Some(Dialect::Map),
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.privacy_changes",
        title: "Private-account history",
        paths: &[seen(
            8,
            "security_and_login_information/login_and_profile_creation/profile_privacy_changes.json",
            &[Keyed("account_history_account_privacy_history")],
        )],
        reads: "When the account was made private or public.",
        cannot_tell: "Whether the list is complete; in which direction, where the words of the title are not known.",
        tier: FormatTier::Seen(8),
        page: Some(Dialect::Map),
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.profile_activity",
        title: "Profile activity",
        paths: &[described(
            "security_and_login_information/login_and_profile_creation/profile_activity.json",
            &[List, Entity],
        )],
        reads: "Counted as account data. When the account was made private or public, where the private-account history does not tell it.",
        cannot_tell: "In which direction; anything where the words of the record are not known.",
        page: Some(Dialect::Map),
        counted: Some("logins"),
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.status_changes",
        title: "Deactivations",
        paths: &[seen(
            3,
            "security_and_login_information/login_and_profile_creation/profile_status_changes.json",
            &[Keyed("account_history_account_active_status_changes")],
        )],
        reads: "Counted as account data. Whole days on which the account was deactivated: only where a deactivation is followed by a return, in words that are known.",
        cannot_tell: "The days, where the words are not known; whether the list is complete; whether the account is deactivated now.",
        tier: FormatTier::Seen(3),
        page: Some(Dialect::Map),
        counted: Some("security"),
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.profile_information",
        title: "First story for close friends, and country",
        paths: &[
            seen(
                18,
                "personal_information/personal_information/instagram_profile_information.json",
                &[Keyed("profile_account_insights")],
            ),
            described(
                "personal_information/personal_information/account_information.json",
                &[Keyed("profile_account_insights")],
            ),
        ],
        reads: "Counted as account data. When the first story for close friends was made: those before it were shown to all who could see the account. The country in which the profile began.",
        cannot_tell: "Which of the later stories were for close friends. In a language that is not known, that there never was such a story.",
        tier: FormatTier::Seen(18),
        page: Some(Dialect::Map),
        counted: Some("activity"),
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.based_in",
        title: "Where the profile is based",
        paths: &[seen(
            15,
            "personal_information/information_about_you/profile_based_in.json",
            &[Keyed("inferred_data_primary_location")],
        )],
        reads: "Counted as account data. The country, or where there is none the city, that Instagram infers.",
        cannot_tell: "Whether the user lives there. In a language that is not known, which part of it is the country.",
        tier: FormatTier::Seen(15),
        page: Some(Dialect::Map),
        counted: Some("location"),
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.linked_accounts",
        title: "Linked accounts",
        paths: &[described(
            "personal_information/personal_information/linked_meta_accounts.json",
            &[Entity, Keyed("profile_linked_meta_accounts")],
        )],
        reads: "Counted as account data. The names of linked accounts are used to tell whether exports of two platforms are of one person, and stand in no report.",
        cannot_tell: "Whose an account is where its user name stands under a label that is not known, and differs.",
        page: Some(Dialect::Map),
        counted: Some("other"),
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.profile_changes",
        title: "Profile changes",
        paths: &[seen(
            10,
            "personal_information/personal_information/profile_changes.json",
            &[Keyed("profile_profile_change")],
        )],
        reads: "Former names, user names, bios, websites and pictures. Former addresses and phone numbers are counted as account data.",
        cannot_tell: "Who could see a former value. In a language that is not known, which part of the profile it was.",
        tier: FormatTier::Seen(10),
        page: Some(Dialect::Map),
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.reels",
        title: "Reels",
        paths: &[
            seen(3, "media/reels.json", &[Keyed("ig_reels_media")]),
            described("content/reels.json", &[]),
        ],
        reads: "Reels with their captions.",
        cannot_tell: "Who could see a single post: Instagram's audience is account-wide, and only its state on the day of the export is recorded.",
        tier: FormatTier::Seen(4),
        page: Some(Dialect::Posted),
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.igtv",
        title: "IGTV videos",
        paths: &[
            seen(1, "media/igtv_videos.json", &[Keyed("ig_igtv_media")]),
            described("content/igtv_videos.json", &[]),
        ],
        reads: "IGTV videos with their captions.",
        cannot_tell: "Who could see a single post: Instagram's audience is account-wide, and only its state on the day of the export is recorded.",
        tier: FormatTier::Seen(1),
        page: Some(Dialect::Posted),
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.posts",
        title: "Posts",
        paths: &[
            seen(7, "media/posts_*.json", &[List]),
            seen(1, "content/posts_*.json", &[List]),
        ],
        reads: "Feed posts with all their pictures; in some exports reels too.",
        cannot_tell: "Who could see a single post: Instagram's audience is account-wide, and only its state on the day of the export is recorded.",
        tier: FormatTier::Seen(8),
        page: Some(Dialect::Posted),
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.stories",
        title: "Stories",
        paths: &[
            seen(10, "media/stories.json", &[Keyed("ig_stories")]),
            seen(3, "content/stories.json", &[Keyed("ig_stories")]),
        ],
        reads: "Every story in the story archive.",
        cannot_tell: "Which stories were for close friends only, and which are kept as highlights.",
        tier: FormatTier::Seen(13),
        page: Some(Dialect::Media),
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.archived",
        title: "Archived posts",
        paths: &[
            seen(
                1,
                "media/archived_posts.json",
                &[Keyed("ig_archived_post_media")],
            ),
            described("content/archived_posts.json", &[]),
        ],
        reads: "Posts moved to the archive. Only the user sees them now.",
        cannot_tell: "Who could see a single post: Instagram's audience is account-wide, and only its state on the day of the export is recorded.",
        tier: FormatTier::Seen(1),
        page: Some(Dialect::Posted),
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.deleted",
        title: "Recently deleted",
        paths: &[
            seen(
                1,
                "media/recently_deleted_content.json",
                &[Keyed("ig_recently_deleted_media")],
            ),
            seen(
                3,
                "content/recently_deleted_content.json",
                &[Keyed("ig_recently_deleted_media")],
            ),
        ],
        reads: "What was deleted within the last 30 days. Only the user sees it now.",
        cannot_tell: "Who could see a single post: Instagram's audience is account-wide, and only its state on the day of the export is recorded.",
        tier: FormatTier::Seen(8),
        page: Some(Dialect::Posted),
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.profile_photos",
        title: "Profile photos",
        paths: &[
            seen(
                7,
                "media/profile_photos.json",
                &[Keyed("ig_profile_picture")],
            ),
            seen(
                5,
                "content/profile_photos.json",
                &[Keyed("ig_profile_picture")],
            ),
        ],
        reads: "Every profile photo kept; the newest is taken as the one in use unless the profile names one.",
        cannot_tell: "How long a former photo was in use.",
        tier: FormatTier::Seen(12),
        page: Some(Dialect::Media),
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.posts_detailed",
        title: "Posts, in detail, with drafts",
        paths: &[described("media/posts.json", &[List, Entity])],
        reads: "The same posts as in the numbered files, and drafts that were never published.",
        cannot_tell: "Who could see a post: these records have no audience either.",
        page: Some(Dialect::Entity),
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.other_content",
        title: "Other content",
        paths: &[
            described("media/other_content.json", &[Keyed("ig_other_media")]),
            described("content/other_content.json", &[]),
        ],
        reads: "Reels and posts that stand in no other file, and those that do.",
        cannot_tell: "Whether they were ever published: the file holds drafts too.",
        page: Some(Dialect::Entity),
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.reposts",
        title: "Reposts",
        paths: &[
            described("media/reposts.json", &[List, Entity]),
            seen(
                4,
                "personal_information/personal_information/reposts.json",
                &[Keyed("profile_media_reposts")],
            ),
        ],
        reads: "What the user reposted, with their own words. The post itself is somebody else's.",
        cannot_tell: "Who could see it.",
        tier: FormatTier::Seen(4),
        page: Some(Dialect::Both),
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.comments",
        title: "Comments",
        paths: &[
            seen(
                13,
                "comments/post_comments*.json",
                &[List, Keyed("comments_media_comments")],
            ),
            seen(
                4,
                "comments/reels_comments.json",
                &[Keyed("comments_reels_comments")],
            ),
            seen(2, "comments/hype.json", &[Keyed("comments_story_comments")]),
        ],
        reads: "Comments on posts, reels and stories, with the name of the account they stand under.",
        cannot_tell: "Whether that account was public: only its name is exported.",
        tier: FormatTier::Seen(13),
        page: Some(Dialect::Map),
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.likes",
        title: "Likes",
        paths: &[
            seen(17, "likes/liked_posts.json", &[Keyed("likes_media_likes")]),
            seen(
                9,
                "likes/liked_comments.json",
                &[Keyed("likes_comment_likes")],
            ),
        ],
        reads: "Likes given, with the name of the account. The captions beside them are others' words and are left out.",
        cannot_tell: "Who could see what was liked.",
        tier: FormatTier::Seen(17),
        page: Some(Dialect::Like),
        ..INSTAGRAM
    },
    FileKind {
        id: "instagram.notes",
        title: "Notes",
        paths: &[described(
            "personal_information/personal_information/notes.json",
            &[Keyed("profile_notes")],
        )],
        reads: "Notes, with the audience of each, whatever the language: the value is not localised.",
        cannot_tell: "An audience whose word is not known.",
        page: Some(Dialect::Map),
        ..INSTAGRAM
    },
    FileKind {
        id: "threads.profile",
        title: "Threads profile and private-profile switch",
        paths: &[seen(
            5,
            "threads/personal_information.json",
            &[Keyed("text_post_app_text_post_app_profile")],
        )],
        reads: "Name, user name, bio, profile picture; whether the profile was private on the day of the export, which is independent of Instagram.",
        cannot_tell: "Whether the profile was private before that day: there is no history for Threads.",
        tier: FormatTier::Seen(5),
        page: Some(Dialect::Map),
        ..THREADS
    },
    FileKind {
        id: "threads.posts",
        title: "Threads posts and replies",
        paths: &[seen(
            3,
            "threads/threads_and_replies*.json",
            &[Keyed("text_post_app_text_posts")],
        )],
        reads: "Posts and replies on Threads.",
        cannot_tell: "Who could see a single post: the audience is that of the profile. Who may reply is recorded, and says nothing about who may see.",
        tier: FormatTier::Seen(3),
        page: Some(Dialect::Posted),
        ..THREADS
    },
    FileKind {
        id: "threads.archived",
        title: "Archived Threads posts",
        paths: &[described(
            "threads/archived_threads.json",
            &[Keyed("text_post_app_text_app_archived_posts")],
        )],
        reads: "Threads posts moved to the archive. Only the user sees them now.",
        cannot_tell: "When they were archived.",
        page: Some(Dialect::Map),
        ..THREADS
    },
    FileKind {
        id: "threads.likes",
        title: "Threads likes",
        paths: &[seen(
            2,
            "threads/liked_threads.json",
            &[Keyed("text_post_app_media_likes")],
        )],
        reads: "Likes given on Threads.",
        cannot_tell: "Who could see what was liked.",
        tier: FormatTier::Seen(2),
        page: Some(Dialect::Like),
        ..THREADS
    },
];
