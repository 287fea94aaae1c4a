//! Comments and likes on Instagram and Threads.

use serde::Deserialize;

use crate::item::{Kind, Platform, Surface};
use crate::lexicon::labels::{COMMENT, MEDIA_OWNER, OWNER, URL, USERNAME};
use crate::readers::dialect::{Entity, Labelled, MAP_RECORD, MapRecord, MapValue, Pairs};
use crate::readers::json::{self, Records};
use crate::readers::sink::Sink;
use crate::readers::{Reader, Tier};
use crate::text::Text;
use crate::time::MomentSeconds;

/// Comments.
pub(crate) static COMMENTS: Reader = Reader {
    id: "instagram.comments",
    platform: Platform::Instagram,
    title: "Comments",
    paths: &["comments/post_comments*.json", "comments/reels_comments.json", "comments/hype.json"],
    reads: "Comments on posts, reels and stories, with the name of the account they stand under.",
    cannot_tell: "Whether that account was public: only its name is exported.",
    tier: Tier::Seen(13),
    read: |source, out| json::read(source, &mut Comments, out),
};

struct Comments;

impl Records for Comments {
    type Record<'r> = MapRecord;
    const ROOTS: &'static [&'static str] =
        &["comments_media_comments", "comments_reels_comments", "comments_story_comments"];
    const SIGNATURE: &'static [&'static str] = MAP_RECORD;

    fn record(&mut self, record: MapRecord, out: &mut Sink<'_>) {
        let mut item = out.draft(Kind::Comment, record.any_time());
        item.surface = Surface::OtherProfile;
        // The form of 2021 has the owner as title and the words in a list.
        let older = record.string_list_data.first().and_then(MapValue::text);
        if let Some(text) = record.text(&COMMENT).or(older) {
            item.text = out.text(text.clone());
        }
        let owner =
            record.text(&MEDIA_OWNER).or(record.title.as_ref().filter(|title| older.is_some() && !title.is_blank()));
        item.place = owner.map(|name| name.as_str().to_owned());
        out.item(item);
    }
}

/// Likes on Instagram.
pub(crate) static LIKES: Reader = Reader {
    id: "instagram.likes",
    platform: Platform::Instagram,
    title: "Likes",
    paths: &["likes/liked_posts.json", "likes/liked_comments.json"],
    reads: "Likes given, with the name of the account. The captions beside them are others' words and are left out.",
    cannot_tell: "Who could see what was liked.",
    tier: Tier::Seen(17),
    read: |source, out| json::read(source, &mut Likes, out),
};

/// Likes on Threads.
pub(crate) static THREADS_LIKES: Reader = Reader {
    id: "threads.likes",
    platform: Platform::Threads,
    title: "Threads likes",
    paths: &["threads/liked_threads.json"],
    reads: "Likes given on Threads.",
    cannot_tell: "Who could see what was liked.",
    tier: Tier::Seen(2),
    read: |source, out| json::read(source, &mut Likes, out),
};

/// The list form and the entity form of a like in one: both may have many records.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Like {
    title: Option<Text>,
    timestamp: Option<MomentSeconds>,
    string_list_data: Vec<MapValue>,
    string_map_data: Pairs<MapValue>,
    label_values: Vec<Labelled>,
}

struct Likes;

impl Records for Likes {
    type Record<'r> = Like;
    const ROOTS: &'static [&'static str] = &["likes_media_likes", "likes_comment_likes", "text_post_app_media_likes"];
    const SIGNATURE: &'static [&'static str] = &[
        "title",
        "string_list_data",
        "string_map_data",
        "label_values",
        "timestamp",
        "fbid",
        "media",
        "media_list_data",
        "media_map_data",
    ];

    fn record(&mut self, like: Like, out: &mut Sink<'_>) {
        let values = like.string_list_data.iter().chain(like.string_map_data.0.iter().map(|(_, value)| value));
        let listed = values.map(MapValue::time).find(|time| time.seconds().is_some()).unwrap_or_default();
        let mut item = out.draft(Kind::Reaction, listed.or(like.timestamp.unwrap_or_default().0));
        item.surface = Surface::OtherProfile;
        let link = like.string_list_data.first().and_then(|value| value.href.clone());
        let entity = Entity { label_values: like.label_values, ..Entity::default() };
        let link = link.or_else(|| entity.value(&URL).or_else(|| entity.link()).cloned());
        let owner = entity.value_in(&OWNER, &USERNAME).or(like.title.as_ref()).filter(|name| !name.is_blank());
        item.place = owner.map(|name| name.as_str().to_owned());
        // The address of what was liked is all that tells two likes of one second apart.
        if let Some(link) = link.filter(|link| !link.is_blank()) {
            item.text = out.text(link);
        }
        out.item(item);
    }
}
