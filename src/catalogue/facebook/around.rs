//! Facebook's events, listings, places, Pages and people, and the files that tell facts about the
//! account. (facebook.md 2.4, 3.)

use super::super::Shape::{Entity, Keyed, List};
use super::super::{Dialect, FACEBOOK, FileKind, FormatTier, Offered, described, seen};

/// The kinds of file; earlier ones take precedence.
pub(in crate::catalogue) static KINDS: &[FileKind] = &[
    FileKind {
        id: "facebook.events",
        title: "Events you created",
        paths: &[
            seen(1, "events/your_events.json", &[Keyed("your_events_v2")]),
            described("events/events.json", &[Keyed("your_events_v2")]),
        ],
        reads: "Events the user made, with name and description.",
        cannot_tell: "Whether an event was public.",
        tier: FormatTier::Seen(1),
        page: Some(Dialect::Named),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.events_hosted",
        title: "Events you hosted",
        paths: &[
            described("events/events_you_hosted.json", &[List, Entity]),
            described("events/events_hosted.json", &[]),
        ],
        roots: &["your_events_v2"],
        reads: "Events the user hosted, by their name. One that stands among the events the user made, of the same day, is listed once.",
        cannot_tell: "Whether an event was public.",
        page: Some(Dialect::Entity),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.listings",
        title: "Marketplace listings",
        paths: &[seen(
            1,
            "facebook_marketplace/items_sold.json",
            &[Keyed("items_selling_v2")],
        )],
        reads: "Things sold and on sale, with their place.",
        cannot_tell: "Whether a listing is still up. Marketplace is open to everybody by design.",
        tier: FormatTier::Seen(1),
        page: Some(Dialect::Named),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.group_tags",
        title: "Tags and documents in groups",
        paths: &[
            seen(1, "groups/your_group_post_tags.json", &[List]),
            described("groups/group_post_tags.json", &[]),
            described("groups/your_document_revision.json", &[List, Entity]),
            described("groups/document_revision.json", &[]),
        ],
        reads: "Topics the user set on posts of a group, and versions of a group's documents, with the group's name where it is told.",
        cannot_tell: "Whether the group is public: no export records it.",
        tier: FormatTier::Seen(1),
        page: Some(Dialect::Entity),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.tagged",
        title: "Photos and videos you are tagged in",
        paths: &[described(
            "activity_you_re_tagged_in/photos_and_videos_you_re_tagged_in.json",
            &[List, Entity],
        )],
        reads: "How many photos and videos of others the user is tagged in. They are others' content, so they are no items of yours.",
        cannot_tell: "Who could see them: their owner decides.",
        page: Some(Dialect::Entity),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.check_ins",
        title: "Check-ins",
        paths: &[described("posts/check-ins.json", &[List, Entity])],
        reads: "Check-ins, with their words and the name of the place. One that stands in the file of posts too, with the same time and words, is listed once.",
        cannot_tell: "Who could see a check-in.",
        page: Some(Dialect::Either),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.visits",
        title: "Places you have been tagged in",
        paths: &[
            seen(5, "posts/places_you_have_been_tagged_in.json", &[List]),
            described("posts/places_tagged_in.json", &[]),
        ],
        reads: "How many places the user was tagged in. What the user said of a place is a post or a check-in, and stands in its own file; one of the same second and place names this file too.",
        cannot_tell: "Who tagged the user, and who could see it.",
        tier: FormatTier::Seen(5),
        page: Some(Dialect::Entity),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.places_created",
        title: "Places you created",
        paths: &[
            described(
                "your_places/places_you_ve_created.json",
                &[Entity, Keyed("your_places_v2")],
            ),
            described("your_places/places_created.json", &[]),
            described("your_places/your_places.json", &[]),
        ],
        reads: "Places the user added to the map, with name and address.",
        cannot_tell: "Whether they are still shown.",
        page: Some(Dialect::Named),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.own_pages",
        title: "Your Pages",
        paths: &[
            seen(1, "pages/your_pages.json", &[Keyed("pages_v2")]),
            // In the export of a Page. If its root key says that the Page likes these Pages, they
            // are counted (archives.md 3.2: high).
            described("pages/pages.json", &[Keyed("pages_v2")]),
        ],
        roots: &["page_likes_v2"],
        reads: "The names of Pages the user runs, by which posts and comments on them are known. What stands on a Page is in an export of its own.",
        cannot_tell: "Whether a Page is published.",
        tier: FormatTier::Seen(1),
        page: Some(Dialect::Named),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.recommended",
        title: "Pages and profiles you recommended",
        paths: &[
            seen(
                2,
                "pages/pages_and_profiles_you_ve_recommended.json",
                &[Keyed("recommended_pages_v2")],
            ),
            described("pages/pages_and_profiles_recommended.json", &[]),
            described(
                "pages/pages_you_ve_recommended.json",
                &[Keyed("recommended_pages_v2")],
            ),
        ],
        reads: "Recommendations, by the name of what was recommended; their words stand in the file of posts.",
        cannot_tell: "The words, where the post is not in the export. Whether it is a Page or a profile: it counts as a Page where its address says so, or where the export lists the friends and none has that name.",
        tier: FormatTier::Seen(2),
        page: Some(Dialect::Named),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.liked_pages",
        title: "Pages you like",
        paths: &[
            seen(
                4,
                "pages/pages_you_ve_liked.json",
                &[Keyed("page_likes_v2")],
            ),
            described("likes_and_reactions/pages.json", &[]),
        ],
        reads: "Counted as account data. The names tell which posts and comments stand on a Page.",
        cannot_tell: "Whether a post on that name stands on the Page, where a friend or the user has the same name: then it is not taken for one.",
        tier: FormatTier::Seen(4),
        page: Some(Dialect::Named),
        counted: Some("pages"),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.followed_pages",
        title: "Pages and profiles you follow",
        paths: &[
            seen(
                6,
                "pages/pages_and_profiles_you_follow.json",
                &[Keyed("pages_followed_v2")],
            ),
            described("pages/pages_you_follow.json", &[Keyed("pages_followed_v2")]),
        ],
        reads: "Counted as account data. The names tell which posts and comments stand on a Page.",
        cannot_tell: "Which of them are profiles of people: a name counts as a Page where the export lists the friends and none has it. People followed without being friends stay among them.",
        tier: FormatTier::Seen(6),
        page: Some(Dialect::Named),
        counted: Some("pages"),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.friends",
        title: "Friends",
        paths: &[
            seen(
                7,
                "connections/friends/your_friends*.json",
                &[Keyed("friends_v2")],
            ),
            described("connections/friends/friends.json", &[Keyed("friends_v2")]),
        ],
        reads: "Counted as account data. The names are used to tell people from Pages, and are not kept.",
        cannot_tell: "Whether a name is that of one person or of several.",
        tier: FormatTier::Seen(7),
        page: Some(Dialect::Named),
        counted: Some("connections"),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.former_friends",
        title: "Removed friends and friend requests",
        paths: &[
            seen(
                2,
                "connections/friends/removed_friends.json",
                &[Keyed("deleted_friends_v2")],
            ),
            seen(
                6,
                "connections/friends/received_friend_requests.json",
                &[Keyed("received_requests_v2")],
            ),
            seen(
                6,
                "connections/friends/rejected_friend_requests.json",
                &[Keyed("rejected_requests_v2")],
            ),
            seen(
                4,
                "connections/friends/sent_friend_requests.json",
                &[Keyed("sent_requests_v2")],
            ),
        ],
        reads: "Counted as account data. The names are used to tell people from Pages, and are not kept.",
        cannot_tell: "Whether a name is that of one person or of several.",
        tier: FormatTier::Seen(6),
        page: Some(Dialect::Named),
        counted: Some("connections"),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.privacy_settings",
        title: "Privacy settings",
        paths: &[
            seen(
                4,
                "preferences/preferences/privacy_settings.json",
                &[Entity],
            ),
            seen(
                5,
                "preferences/preferences/your_post_composer_settings.json",
                &[Entity],
            ),
            seen(
                6,
                "preferences/preferences/your_facebook_story_preferences.json",
                &[Entity],
            ),
            seen(5, "other_activity/your_mentions_settings.json", &[Entity]),
        ],
        reads: "Counted as account data. Who could see each part of the profile, and posts yet to be made, on the day of the export; every other setting in the words of the archive.",
        cannot_tell: "Who could see anything before that day, and who could see any post made before it. What a setting means whose words are not known.",
        tier: FormatTier::Seen(6),
        page: Some(Dialect::Entity),
        counted: Some("settings"),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.privacy_jurisdiction",
        title: "Privacy jurisdiction",
        paths: &[seen(
            7,
            "logged_information/location/your_privacy_jurisdiction.json",
            &[Entity],
        )],
        reads: "Counted as account data. Where Facebook takes the user to live, in the words of the archive.",
        cannot_tell: "What these words mean: none was published.",
        tier: FormatTier::Seen(7),
        page: Some(Dialect::Entity),
        counted: Some("location"),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.linked_accounts",
        title: "Accounts Centre",
        paths: &[seen(
            1,
            "personal_information/facebook_accounts_center/accounts_center.json",
            &[Entity, Keyed("accounts_center_v2")],
        )],
        reads: "Counted as account data. The names of linked accounts are used to tell whether exports of two platforms are of one person, and stand in no report.",
        cannot_tell: "Whose an account is where its user name stands under a label that is not known, and differs.",
        tier: FormatTier::Seen(1),
        page: Some(Dialect::Entity),
        counted: Some("other"),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.memories",
        title: "Memories",
        paths: &[
            seen(1, "posts/shared_memories.json", &[List]),
            seen(3, "posts/media_used_for_memories.json", &[List]),
            seen(2, "posts/birthday_media.json", &[List]),
            described("posts/your_birthday_media.json", &[]),
            seen(
                1,
                "preferences/memories/top_moments_of_the_year.json",
                &[Entity],
            ),
        ],
        reads: "Counted as account data: a memory is at most a copy of a post. Where another file holds a picture of it, that item names both places.",
        cannot_tell: "Whether a memory was shared, and with whom.",
        tier: FormatTier::Seen(3),
        page: Some(Dialect::Either),
        counted: Some("activity"),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.post_edits",
        title: "Edits you made to posts",
        paths: &[
            seen(2, "posts/edits_you_made_to_posts.json", &[List]),
            described("posts/edits_made_to_posts.json", &[]),
        ],
        reads: "Earlier texts of posts, as former versions of the time of their post.",
        cannot_tell: "Which post a text belonged to but by its time, and who could see it while it stood.",
        tier: FormatTier::Seen(2),
        page: Some(Dialect::Entity),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.comment_edits",
        title: "Edits you made to comments",
        paths: &[
            seen(3, "comments_and_reactions/your_comment_edits.json", &[List]),
            described("comments_and_reactions/comment_edits.json", &[]),
        ],
        reads: "Earlier texts of comments, as former versions.",
        cannot_tell: "Under whose post they stood, and who could see it.",
        tier: FormatTier::Seen(3),
        page: Some(Dialect::Entity),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.profile_updates",
        title: "Profile update history",
        paths: &[seen(
            7,
            "personal_information/profile_information/profile_update_history.json",
            &[Keyed("profile_updates_v2")],
        )],
        reads: "That something in the profile changed: which picture was put up when. Only a post that was written with it is an item.",
        cannot_tell: "The former value: the announcement does not hold it.",
        tier: FormatTier::Seen(7),
        page: Some(Dialect::Classic),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.account_records",
        title: "Changes of name and user name",
        paths: &[
            seen(
                6,
                "security_and_login_information/record_details.json",
                &[Keyed("admin_records_v2")],
            ),
            described(
                "security_and_login_information/administrative_records.json",
                &[],
            ),
        ],
        reads: "Former names and user names. Changes of password, e-mail address or phone number are counted as account data.",
        cannot_tell: "Nothing about who saw a former name: names are public while they are in use.",
        tier: FormatTier::Seen(6),
        page: Some(Dialect::Change),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.profile_details",
        title: "Contact details, websites and services",
        paths: &[
            described(
                "personal_information/profile_information/contact_info.json",
                &[List, Entity],
            ),
            described(
                "personal_information/profile_information/websites.json",
                &[List, Entity],
            ),
            described(
                "personal_information/profile_information/services.json",
                &[List, Entity],
            ),
        ],
        reads: "Every value as a field of the profile. One that stands in the profile too is listed once.",
        cannot_tell: "Who could see a field.",
        page: Some(Dialect::Entity),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.experiences",
        title: "Schools and experiences",
        paths: &[
            described(
                "personal_information/profile_information/your_school_class_history.json",
                &[List, Entity],
            ),
            described(
                "personal_information/profile_information/your_experiences.json",
                &[List, Entity],
            ),
        ],
        reads: "Every record as a field of the profile.",
        cannot_tell: "Who could see a field.",
        page: Some(Dialect::Entity),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.gaming_profile",
        title: "Gaming profile",
        paths: &[seen(
            2,
            "facebook_gaming/gaming_profile.json",
            &[Keyed("facebook_gaming_profile_v2")],
        )],
        reads: "The name and picture of a player.",
        cannot_tell: "Who could see them.",
        tier: FormatTier::Seen(2),
        page: Some(Dialect::Player),
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.notes",
        title: "Notes",
        paths: &[
            described("other_activity/notes.json", &[]),
            described("notes/*.json", &[]),
        ],
        roots: &["notes_v2"],
        reads: "Notes, the long posts of the years up to 2020, as posts.",
        cannot_tell: "Who could see them. That the file is written like a note inside a post is an assumption.",
        page: Some(Dialect::Note),
        offered: Offered::Formerly,
        ..FACEBOOK
    },
    FileKind {
        id: "facebook.reviews",
        title: "Reviews",
        paths: &[described("reviews/*.json", &[])],
        roots: &["reviews_v2"],
        reads: "Reviews, if they are written like posts.",
        cannot_tell: "Whether they are: of this folder only empty ones have been seen.",
        page: Some(Dialect::Classic),
        offered: Offered::Formerly,
        ..FACEBOOK
    },
];
