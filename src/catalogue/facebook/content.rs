//! What the user published or wrote on Facebook, and the profile. (facebook.md 1, 2.1 to 2.3.)

use super::super::Shape::{Entity, Everyday, Keyed, List, Object};
use super::super::{Dialect, FACEBOOK, FileKind, FormatTier, described, seen};
use crate::item::Surface;

/// The kinds of file; earlier ones take precedence.
pub(in crate::catalogue) static KINDS: &[FileKind] = &[
    FileKind {
        id: "facebook.profile",
        title: "Profile",
        paths: &[seen(
            8,
            "personal_information/profile_information/profile_information.json",
            &[
                Keyed("profile_v2"),
                Everyday("profile", "registration_timestamp"),
                Everyday("profile", "emails"),
            ],
        )],
        reads: "Name, user name, bio, and every other value of the profile as a field of its own; former names; the birthday.",
        cannot_tell: "Who could see a field: the profile records no audience.",
        tier: FormatTier::Seen(8),
        page: Some(Dialect::Profile),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.reels",
        title: "Reels",
        paths: &[
            seen(1, "reels/your_reels.json", &[Keyed("lasso_videos_v2")]),
            described("short_videos/*.json", &[]),
        ],
        reads: "Reels with their words.",
        cannot_tell: "Who could see them; Facebook's default for reels is public, which the export does not record.",
        tier: FormatTier::Seen(1),
        page: Some(Dialect::Classic),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.posts",
        title: "Posts on your timeline",
        paths: &[
            seen(
                5,
                "posts/your_posts*.json",
                &[List, Keyed("status_updates")],
            ),
            described("posts/profile_posts*.json", &[List]),
        ],
        reads: "Posts with their pictures, links and life events; posts addressed to a group or to somebody else's timeline and recommendations, which their title tells.",
        cannot_tell: "Who could see a post: no Facebook export records it. In which place a post stands, where the title's language is not known.",
        tier: FormatTier::Seen(10),
        page: Some(Dialect::Classic),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.group_posts",
        title: "Posts in groups",
        paths: &[
            seen(
                3,
                "groups/group_posts_and_comments.json",
                &[
                    Keyed("group_posts_v2"),
                    Everyday("group_posts", "timestamp"),
                ],
            ),
            described("groups/your_posts_in_groups.json", &[]),
            described("groups/posts_in_groups.json", &[Keyed("group_posts_v2")]),
            described(
                "groups/your_posts_and_comments_in_groups.json",
                &[Everyday("group_posts", "timestamp")],
            ),
            described(
                "groups/anonymous_posts_you_ve_written.json",
                &[Keyed("anonymous_author_posts")],
            ),
        ],
        reads: "Posts in groups, with the group's name where the title tells it.",
        cannot_tell: "Whether the group is public: no export records it.",
        tier: FormatTier::Seen(4),
        elsewhere: Some(Surface::Group),
        page: Some(Dialect::Classic),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.pending_posts",
        title: "Group posts waiting for approval",
        paths: &[
            seen(
                2,
                "groups/your_pending_posts_in_groups.json",
                &[Keyed("pending_posts_v2")],
            ),
            described(
                "groups/your_pending_group_posts.json",
                &[Keyed("pending_posts_v2")],
            ),
        ],
        reads: "Group posts that were not published when the export was made.",
        cannot_tell: "Whether they were published later.",
        tier: FormatTier::Seen(2),
        elsewhere: Some(Surface::Group),
        page: Some(Dialect::Classic),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.stories",
        title: "Archived stories",
        paths: &[seen(
            3,
            "stories/archived_stories.json",
            &[Keyed("archived_stories_v2")],
        )],
        reads: "Stories that have expired.",
        cannot_tell: "Who could see a story while it was up.",
        tier: FormatTier::Seen(3),
        page: Some(Dialect::Classic),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.polls",
        title: "Polls you created",
        paths: &[described(
            "polls/polls_you_created.json",
            &[Keyed("polls_created_v2")],
        )],
        reads: "Polls with their question and options.",
        cannot_tell: "In which place a poll stood, where its title does not tell it; who could see it.",
        page: Some(Dialect::Classic),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.wall",
        title: "What others posted on your timeline",
        paths: &[described(
            "posts/other_people_s_posts_to_your_timeline.json",
            &[Keyed("wall_posts_sent_to_you")],
        )],
        roots: &["wall_posts_sent_to_you_v2"],
        reads: "How many posts others made on your timeline. They are others' words, so they are no items of yours.",
        cannot_tell: "Who could see them.",
        page: Some(Dialect::Classic),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.posts_elsewhere",
        title: "Posts on other Pages and profiles",
        paths: &[seen(
            4,
            "posts/posts_on_other_pages_and_profiles.json",
            &[List, Entity],
        )],
        reads: "Posts on somebody else's timeline or a Page, with the name of its owner.",
        cannot_tell: "Whether the owner is a person or a Page, but for Pages that other files name; who could see the post.",
        tier: FormatTier::Seen(4),
        elsewhere: Some(Surface::OtherProfile),
        page: Some(Dialect::Either),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.archive",
        title: "Archived posts",
        paths: &[
            described("posts/archive.json", &[List, Entity]),
            described("archive/*.json", &[]),
        ],
        roots: &["archived_posts_v2", "archive_v2"],
        reads: "Posts moved to the archive. Only the user sees them now.",
        cannot_tell: "When they were archived, and who could see them before.",
        page: Some(Dialect::Either),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.trash",
        title: "Trashed posts",
        paths: &[
            seen(1, "posts/trash.json", &[Keyed("trash_v2")]),
            described("trash/*.json", &[]),
        ],
        reads: "Posts in the bin, which Facebook deletes within 30 days. Only the user sees them now.",
        cannot_tell: "Who could see them before.",
        tier: FormatTier::Seen(1),
        page: Some(Dialect::Either),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.pinned",
        title: "Pinned posts",
        paths: &[
            described("posts/your_pinned_posts.json", &[List, Entity]),
            described("posts/pinned_posts.json", &[]),
        ],
        roots: &["pinned_posts_v2"],
        reads: "Posts pinned to the top of a timeline. A post that stands in the file of posts too is listed once.",
        cannot_tell: "Who could see them. No real file of this name was at hand; its shape is taken to be that of other posts.",
        page: Some(Dialect::Either),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.posts_by_apps",
        title: "Posts from apps and websites",
        paths: &[seen(
            1,
            "apps_and_websites_off_of_facebook/posts_from_apps_and_websites.json",
            &[List, Entity, Keyed("app_posts_v2"), Keyed("app_posts")],
        )],
        reads: "Posts that games, quizzes and other apps made on the user's timeline.",
        cannot_tell: "Who could see them, and whether the user saw them before they were made.",
        tier: FormatTier::Seen(1),
        page: Some(Dialect::Either),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.avatar",
        title: "Avatar",
        paths: &[
            seen(
                1,
                "personal_information/avatars/avatar_data.json",
                &[Entity],
            ),
            seen(
                1,
                "personal_information/other_personal_information/your_avatar.json",
                &[Keyed("avatars_v2")],
            ),
            described(
                "personal_information/other_personal_information/avatars.json",
                &[Keyed("avatars_v2")],
            ),
        ],
        reads: "The avatar.",
        cannot_tell: "Nothing about who sees it; Meta counts avatars as always public.",
        tier: FormatTier::Seen(1),
        page: Some(Dialect::Entity),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.albums",
        title: "Albums, profile pictures, cover photos",
        paths: &[
            seen(4, "posts/album/*.json", &[Object]),
            described("photos_and_videos/album/*.json", &[]),
        ],
        reads: "Albums with their pictures. The albums of profile pictures and cover photos give one item for each picture; their cover is the one in use.",
        cannot_tell: "The audience of an album: it existed in the product, but is not exported.",
        tier: FormatTier::Seen(6),
        page: Some(Dialect::Album),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.photos",
        title: "Photos outside of albums",
        paths: &[
            seen(
                4,
                "posts/your_uncategorized_photos.json",
                &[Keyed("other_photos_v2"), Keyed("other_photos")],
            ),
            described("photos_and_videos/your_photos.json", &[]),
            described(
                "photos_and_videos/other_photos.json",
                &[Keyed("other_photos")],
            ),
            described(
                "posts/uncategorized_photos.json",
                &[Keyed("other_photos_v2")],
            ),
        ],
        roots: &["photos"],
        reads: "Photos that stand in no album; those that stand in a post belong to it.",
        cannot_tell: "Who could see them.",
        tier: FormatTier::Seen(5),
        page: Some(Dialect::Media),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.videos",
        title: "Videos",
        paths: &[
            seen(5, "posts/your_videos.json", &[Keyed("videos_v2")]),
            described("posts/videos.json", &[]),
            described("photos_and_videos/your_videos.json", &[]),
        ],
        reads: "Videos, former live ones included; those that stand in a post belong to it.",
        cannot_tell: "Who could see them, and which of them were live.",
        tier: FormatTier::Seen(5),
        page: Some(Dialect::Media),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.group_comments",
        title: "Comments in groups",
        paths: &[
            seen(
                4,
                "groups/your_comments_in_groups.json",
                &[Keyed("group_comments_v2")],
            ),
            described("groups/comments_in_groups.json", &[]),
        ],
        reads: "Comments in groups, with the group's name.",
        cannot_tell: "Whether the group is public: no export records it.",
        tier: FormatTier::Seen(6),
        page: Some(Dialect::Comment),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.comments",
        title: "Comments",
        paths: &[
            seen(
                4,
                "comments_and_reactions/comments.json",
                &[Keyed("comments_v2"), Everyday("comments", "timestamp")],
            ),
            described("comments/comments.json", &[]),
        ],
        reads: "Comments, with the group or the name of the post's owner where the record tells it.",
        cannot_tell: "Who could see the post commented on: its owner decides, and may change it at any time.",
        tier: FormatTier::Seen(6),
        page: Some(Dialect::Comment),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.reactions",
        title: "Likes and reactions",
        paths: &[
            seen(
                6,
                "comments_and_reactions/likes_and_reactions*.json",
                &[List],
            ),
            described(
                "comments_and_reactions/posts_and_comments.json",
                &[Keyed("reactions_v2"), Everyday("reactions", "reaction")],
            ),
            described(
                "likes_and_reactions/posts_and_comments.json",
                &[Everyday("reactions", "reaction")],
            ),
            described("groups/likes_and_reactions*.json", &[List]),
        ],
        reads: "Reactions, with the group or owner where the record tells it.",
        cannot_tell: "Who could see what was reacted to.",
        tier: FormatTier::Seen(6),
        page: Some(Dialect::Entity),
        ..FACEBOOK
    },
];
