//! Comments and likes on Instagram and Threads.

use serde::Deserialize;

use crate::item::{Kind, Surface};
use crate::lexicon::labels::{COMMENT, MEDIA_OWNER, OWNER, URL, USERNAME};
use crate::readers::Reader;
use crate::readers::dialect::{Entity, Labelled, MAP_RECORD, MapRecord, MapValue, Pairs};
use crate::readers::json::{self, Records};
use crate::readers::sink::Sink;
use crate::text::Text;
use crate::time::MomentSeconds;

/// Comments.
pub(crate) static COMMENTS: Reader =
    Reader { id: "instagram.comments", read: |source, out| json::read(source, &mut Comments, out) };

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
pub(crate) static LIKES: Reader =
    Reader { id: "instagram.likes", read: |source, out| json::read(source, &mut Likes, out) };

/// Likes on Threads.
pub(crate) static THREADS_LIKES: Reader =
    Reader { id: "threads.likes", read: |source, out| json::read(source, &mut Likes, out) };

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
