//! Posts, reels, stories and everything else that is media with a caption; Threads posts are written the same way.

use serde::Deserialize;

use super::profile::profile_picture;
use crate::item::{Item, Kind, Platform, State};
use crate::lexicon::labels::{CAPTION, TEXT};
use crate::readers::dialect::{MAP_RECORD, MapRecord, Media, Metadata, attach};
use crate::readers::identity::{stem_identity, words_identity};
use crate::readers::json::{self, Records};
use crate::readers::sink::Sink;
use crate::readers::words::Words;
use crate::readers::{Reader, Tier};
use crate::text::Text;
use crate::time::{Moment, MomentSeconds};

const NO_AUDIENCE: &str = "Who could see a single post: Instagram's audience is account-wide, and only its state on the day of the export is recorded.";

macro_rules! content {
    ($(#[$doc:meta])* $name:ident, $id:literal, $title:literal, $paths:expr, $reads:literal, $seen:literal, $kind:expr, $state:expr) => {
        $(#[$doc])*
        pub(crate) static $name: Reader = Reader {
            id: $id,
            platform: Platform::Instagram,
            title: $title,
            paths: $paths,
            reads: $reads,
            cannot_tell: NO_AUDIENCE,
            tier: Tier::Seen($seen),
            read: |source, out| json::read(source, &mut Content { kind: $kind, state: $state }, out),
        };
    };
}

content!(
    /// Reels.
    REELS, "instagram.reels", "Reels", &["media/reels.json", "content/reels.json"],
    "Reels with their captions.", 4, Kind::Reel, State::Live
);
content!(
    /// IGTV.
    IGTV, "instagram.igtv", "IGTV videos", &["media/igtv_videos.json", "content/igtv_videos.json"],
    "IGTV videos with their captions.", 1, Kind::Video, State::Live
);
content!(
    /// Feed posts.
    POSTS, "instagram.posts", "Posts", &["media/posts_*.json", "content/posts_*.json"],
    "Feed posts with all their pictures; in some exports reels too.", 8, Kind::Post, State::Live
);
content!(
    /// Archived posts.
    ARCHIVED, "instagram.archived", "Archived posts", &["media/archived_posts.json", "content/archived_posts.json"],
    "Posts moved to the archive. Only the user sees them now.", 1, Kind::Post, State::Archived
);
content!(
    /// Deleted posts.
    DELETED, "instagram.deleted", "Recently deleted",
    &["media/recently_deleted_content.json", "content/recently_deleted_content.json"],
    "What was deleted within the last 30 days. Only the user sees it now.", 8, Kind::Post, State::Trashed
);

/// Stories.
pub(crate) static STORIES: Reader = Reader {
    id: "instagram.stories",
    platform: Platform::Instagram,
    title: "Stories",
    paths: &["media/stories.json", "content/stories.json"],
    reads: "Every story in the story archive.",
    cannot_tell: "Which stories were for close friends only, and which are kept as highlights.",
    tier: Tier::Seen(13),
    read: |source, out| json::read(source, &mut Stories, out),
};

/// A post: of one picture, which then carries caption and time, or of several. It may be the picture itself, without a
/// list around it (archives.md 4.0: medium).
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Posted {
    media: Option<Vec<Media>>,
    uri: Option<Text>,
    creation_timestamp: Option<MomentSeconds>,
    title: Option<Text>,
    description: Option<Text>,
    media_metadata: Option<Metadata>,
}

impl Posted {
    /// What stands in the record itself, and its list.
    fn parts(self) -> (Media, Vec<Media>) {
        let Self { media, uri, creation_timestamp, title, description, media_metadata } = self;
        (Media { uri, creation_timestamp, title, description, media_metadata }, media.unwrap_or_default())
    }
}

struct Content {
    kind: Kind,
    state: State,
}

impl Records for Content {
    type Record<'r> = Posted;
    const ROOTS: &'static [&'static str] = &[
        "ig_reels_media",
        "ig_igtv_media",
        "ig_archived_post_media",
        "ig_recently_deleted_media",
        "text_post_app_text_posts",
    ];
    const SIGNATURE: &'static [&'static str] = &["media", "uri", "title", "creation_timestamp"];

    fn record(&mut self, record: Posted, out: &mut Sink<'_>) {
        let (own, media) = record.parts();
        let has_own = own.path().is_some() || own.words().next().is_some() || own.time() != Moment::Unknown;
        // A record of an empty list and nothing else is Instagram's way of saying "nothing" (instagram-threads.md 8:
        // high). One with words or a time is a post whose pictures are gone (2: high).
        if has_own || !media.is_empty() {
            posted(self.kind, self.state, &own, &media, out);
        }
    }
}

struct Stories;

impl Records for Stories {
    type Record<'r> = Media;
    const ROOTS: &'static [&'static str] = &["ig_stories"];
    const SIGNATURE: &'static [&'static str] = &["uri", "creation_timestamp", "title"];

    fn record(&mut self, medium: Media, out: &mut Sink<'_>) {
        posted(Kind::Story, State::Live, &medium, &[], out);
    }
}

/// One item of a record and the media listed in it. Each picture of a carousel, and each part of a thread, may have words
/// of its own.
fn posted(kind: Kind, state: State, own: &Media, media: &[Media], out: &mut Sink<'_>) {
    let all = || std::iter::once(own).chain(media);
    let time = all().map(Media::time).find(|time| *time != Moment::Unknown);
    let mut item = out.draft(kind, time.unwrap_or_default());
    item.state = state;
    let words: Words = all().flat_map(Media::words).map(|text| out.text(text.clone())).collect();
    attach(&mut item, all());
    // Without media it is known by its first words: another file may not have those of its parts.
    item.identity = match item.media.first() {
        Some(path) => stem_identity(path),
        None => words_identity(&item, words.first()),
    };
    item.text = words.into_text();
    out.item(item);
}

/// Profile pictures, old and new.
pub(crate) static PROFILE_PHOTOS: Reader = Reader {
    id: "instagram.profile_photos",
    platform: Platform::Instagram,
    title: "Profile photos",
    paths: &["media/profile_photos.json", "content/profile_photos.json"],
    reads: "Every profile photo kept; the newest is taken as the one in use unless the profile names one.",
    cannot_tell: "How long a former photo was in use.",
    tier: Tier::Seen(12),
    read: |source, out| json::read(source, &mut ProfilePhotos, out),
};

struct ProfilePhotos;

impl Records for ProfilePhotos {
    type Record<'r> = Media;
    const ROOTS: &'static [&'static str] = &["ig_profile_picture"];
    const SIGNATURE: &'static [&'static str] = &["uri", "creation_timestamp", "title"];

    fn record(&mut self, medium: Media, out: &mut Sink<'_>) {
        profile_picture(&medium, 1, out);
    }
}

/// Posts and replies on Threads.
pub(crate) static THREADS_POSTS: Reader = Reader {
    id: "threads.posts",
    platform: Platform::Threads,
    title: "Threads posts and replies",
    paths: &["threads/threads_and_replies.json"],
    reads: "Posts and replies on Threads.",
    cannot_tell: "Who could see a single post: the audience is that of the profile. Who may reply is recorded, and says nothing about who may see.",
    tier: Tier::Seen(3),
    read: |source, out| json::read(source, &mut Content { kind: Kind::ThreadPost, state: State::Live }, out),
};

/// Archived Threads posts.
pub(crate) static THREADS_ARCHIVED: Reader = Reader {
    id: "threads.archived",
    platform: Platform::Threads,
    title: "Archived Threads posts",
    paths: &["threads/archived_threads.json"],
    reads: "Threads posts moved to the archive. Only the user sees them now.",
    cannot_tell: "When they were archived.",
    tier: Tier::Documented,
    read: |source, out| json::read(source, &mut ThreadsArchived, out),
};

struct ThreadsArchived;

impl Records for ThreadsArchived {
    type Record<'r> = MapRecord;
    const ROOTS: &'static [&'static str] = &["text_post_app_text_app_archived_posts"];
    const SIGNATURE: &'static [&'static str] = MAP_RECORD;

    fn record(&mut self, record: MapRecord, out: &mut Sink<'_>) {
        let mut item = out.draft(Kind::ThreadPost, record.any_time());
        attach(&mut item, record.media_map_data.0.iter().map(|(_, medium)| medium));
        let text =
            record.text(&TEXT).or_else(|| record.text(&CAPTION)).map(|text| out.text(text.clone())).unwrap_or_default();
        out.item(Item { state: State::Archived, text, ..item });
    }
}
