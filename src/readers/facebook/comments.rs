//! Comments and reactions.

use serde::Deserialize;

use super::classic::{Classic, Datum, SIGNATURE};
use super::titles::{Sentences, Under, comment_owner};
use crate::item::{Kind, StableHash, Surface};
use crate::lexicon::labels::{AUTHOR, NAME, REACTION};
use crate::readers::Reader;
use crate::readers::dialect::{Entity, Labelled, attach};
use crate::readers::gathered::file_name;
use crate::readers::json::{self, Records};
use crate::readers::sink::Sink;
use crate::text::Text;
use crate::time::{Moment, MomentSeconds};

/// Comments.
pub(crate) static COMMENTS: Reader =
    Reader { id: "facebook.comments", read: |source, out| json::read(source, &mut Comments::new(false), out) };

/// Comments in groups.
pub(crate) static GROUP_COMMENTS: Reader =
    Reader { id: "facebook.group_comments", read: |source, out| json::read(source, &mut Comments::new(true), out) };

struct Comments {
    /// The file holds comments in groups only.
    in_group: bool,
    titles: Sentences<Under>,
}

impl Comments {
    fn new(in_group: bool) -> Self {
        Self { in_group, titles: Sentences::new(comment_owner) }
    }
}

impl Records for Comments {
    type Record<'r> = Classic;
    const ROOTS: &'static [&'static str] = &["comments_v2", "comments", "group_comments_v2", "group_comments"];
    const SIGNATURE: &'static [&'static str] = SIGNATURE;

    fn record(&mut self, record: Classic, out: &mut Sink<'_>) {
        comment(record, self.in_group, &mut self.titles, out);
    }
}

/// Takes a record that is a comment; pages do not name the group in it.
pub(super) fn comment(mut record: Classic, in_group: bool, titles: &mut Sentences<Under>, out: &mut Sink<'_>) {
    let title = record.title.take().map_or(String::new(), |title| out.text(title));
    let comment = record.data.iter_mut().find_map(|datum| datum.comment.take()).unwrap_or_default();
    let group = comment.group.filter(|group| !group.is_blank()).map(|group| out.text(group));
    if let Some(group) = &group {
        out.group(group);
    }
    let time = comment.timestamp.map_or(Moment::Unknown, |time| time.0).or(record.time());
    let author = comment.author.map(|author| out.text(author));

    let in_group = in_group || group.is_some();
    let kind = if in_group { Kind::GroupComment } else { Kind::Comment };
    let mut told = record.read_saying(comment.comment.as_ref(), kind, out);
    told.item.time = time;
    (told.item.surface, told.item.place) = match group {
        group if in_group => (Surface::Group, group),
        _ => titles.say(&title).unwrap_or((Surface::OtherProfile, None)),
    };
    let mut item = told.into_item();
    if out.is_html {
        // A page that lists all comments does not tell those in groups apart: there the kind says nothing.
        item.identity = StableHash::new()
            .field("comment")
            .field(item.time.seconds().unwrap_or_default().to_le_bytes())
            .field(&item.text)
            .field(item.media.first().map_or("", |path| file_name(path)))
            .finish();
    }
    // These may be somebody else's words; who the user is, is known only when all files are read.
    match author {
        Some(author) => out.item_by(author, item),
        None => out.item(item),
    }
}

/// Reactions.
pub(crate) static REACTIONS: Reader =
    Reader { id: "facebook.reactions", read: |source, out| json::read(source, &mut Reactions, out) };

/// The older and the newer form of a reaction in one: both may have many records.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Reacted {
    timestamp: Option<MomentSeconds>,
    title: Option<Text>,
    data: Vec<Datum>,
    label_values: Vec<Labelled>,
    fbid: Option<Text>,
}

struct Reactions;

impl Records for Reactions {
    type Record<'r> = Reacted;
    const ROOTS: &'static [&'static str] = &["reactions_v2", "reactions"];
    const SIGNATURE: &'static [&'static str] = &["timestamp", "data", "title", "label_values", "fbid", "media"];

    fn record(&mut self, record: Reacted, out: &mut Sink<'_>) {
        let time = record.timestamp.map_or(Moment::Unknown, |time| time.0);
        let entity = Entity { label_values: record.label_values, fbid: record.fbid, ..Entity::default() };
        let mut item = out.draft(Kind::Reaction, time);
        attach(&mut item, entity.media());
        let classic = record.data.into_iter().find_map(|datum| datum.reaction?.reaction);
        let reaction = classic.or_else(|| entity.value(&REACTION).cloned());
        let sentence = record.title.filter(|title| !title.is_blank());
        // The sentence says what was reacted to, and so tells two reactions of one second apart.
        let words: Vec<String> = [reaction, sentence].into_iter().flatten().map(|text| out.text(text)).collect();
        item.text = words.join(": ");
        let group = entity.group();
        item.surface = if group.is_some() || entity.in_group() { Surface::Group } else { Surface::OtherProfile };
        item.place = group.or_else(|| entity.value_in(&AUTHOR, &NAME)).map(|name| name.as_str().to_owned());
        out.item(item);
    }
}
