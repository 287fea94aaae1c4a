//! Posts, reels, stories and everything else that is media with a caption; Threads posts are written the same way.

use serde::Deserialize;

use super::profile::profile_picture;
use crate::item::{Item, Kind, State};
use crate::lexicon::labels::{CAPTION, TEXT};
use crate::readers::Reader;
use crate::readers::dialect::{MAP_RECORD, MapRecord, Media, Metadata, attach};
use crate::readers::identity::{stem_identity, words_identity};
use crate::readers::json::{self, Records};
use crate::readers::sink::Sink;
use crate::readers::words::Words;
use crate::text::Text;
use crate::time::{Moment, MomentSeconds};

/// Reels.
pub(crate) static REELS: Reader = Reader {
    id: "instagram.reels",
    read: |source, out| json::read(source, &mut Content { kind: Kind::Reel, state: State::Live }, out),
};
/// IGTV.
pub(crate) static IGTV: Reader = Reader {
    id: "instagram.igtv",
    read: |source, out| json::read(source, &mut Content { kind: Kind::Video, state: State::Live }, out),
};
/// Feed posts.
pub(crate) static POSTS: Reader = Reader {
    id: "instagram.posts",
    read: |source, out| json::read(source, &mut Content { kind: Kind::Post, state: State::Live }, out),
};
/// Archived posts.
pub(crate) static ARCHIVED: Reader = Reader {
    id: "instagram.archived",
    read: |source, out| json::read(source, &mut Content { kind: Kind::Post, state: State::Archived }, out),
};
/// Deleted posts.
pub(crate) static DELETED: Reader = Reader {
    id: "instagram.deleted",
    read: |source, out| json::read(source, &mut Content { kind: Kind::Post, state: State::Trashed }, out),
};

/// Stories.
pub(crate) static STORIES: Reader =
    Reader { id: "instagram.stories", read: |source, out| json::read(source, &mut Stories, out) };

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
pub(crate) static PROFILE_PHOTOS: Reader =
    Reader { id: "instagram.profile_photos", read: |source, out| json::read(source, &mut ProfilePhotos, out) };

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
    read: |source, out| json::read(source, &mut Content { kind: Kind::ThreadPost, state: State::Live }, out),
};

/// Archived Threads posts.
pub(crate) static THREADS_ARCHIVED: Reader =
    Reader { id: "threads.archived", read: |source, out| json::read(source, &mut ThreadsArchived, out) };

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
