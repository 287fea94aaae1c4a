//! Reads unknown files in folders of content, by the shape of their records. Who could see the
//! content, and what exactly it is, stays open.

use serde::Deserialize as _;
use serde_json::Value;

use super::dialect::{ItemDraft, Labelled, Record, WordsFrom, attach};
use super::json::{self, Records};
use super::meta_ai::ai_messages;
use super::sink::Sink;
use super::source::{CatalogueRow, FileSource};
use super::unite::identity::{media_identity, stem_identity};
use crate::catalogue::ranks;
use crate::item::{Item, Kind, Platform, StableHash, State, Surface};
use crate::lexicon::answers::yes_or_no;
use crate::lexicon::endings::is_video;
use crate::readers::note::Note;
use crate::readers::problem::Problem;
use crate::readers::unite::settle::Above;
use crate::text::{Text, not_blank};
use crate::time::Moment;

/// The reader's name in the ledger. It is in no list of readers, because no file is its own.
pub(super) const ID: &str = "unknown.by_shape";

/// The family of a file without a reader: the file and its numbered siblings share one, after all
/// families of readers.
pub(super) fn family(inner: &str) -> u16 {
    let first = ranks();
    let unnumbered = inner
        .trim_end_matches(".json")
        .trim_end_matches(|c: char| c.is_ascii_digit());
    let hash = StableHash::new().field(unnumbered).finish() % u64::from(u16::MAX - first);
    first.saturating_add(u16::try_from(hash).unwrap_or(u16::MAX))
}

/// Reads the file. If no record has a known shape, the file is unrecognised.
pub(super) fn read(source: &mut FileSource<'_, '_>, kind: Kind, out: &mut Sink<'_>) {
    let mut shapes = Shapes {
        kind,
        fitted: 0,
        unfitted: 0,
    };
    json::read(source, &mut shapes, out);
    if shapes.fitted > 0 && kind != Kind::AiPrompt {
        out.problem(Problem::ToldByShape);
    }
    if shapes.unfitted > 0 {
        if shapes.fitted == 0 {
            out.unrecognised(if kind == Kind::AiPrompt {
                Note::NewAiFileOfNoShape
            } else {
                Note::NewContentOfNoShape
            });
        }
        out.problems(shapes.unfitted, Problem::RecordOfNoShape);
    }
}

struct Shapes {
    kind: Kind,
    fitted: u64,
    unfitted: u64,
}

/// Keys of a lone record. Any other key of the root may hold records.
const SIGNATURE: &[&str] = &[
    "label_values",
    "fbid",
    "ent_name",
    "timestamp",
    "data",
    "attachments",
    "tags",
    "title",
    "media",
    "uri",
    "creation_timestamp",
    "string_map_data",
    "media_map_data",
    "string_list_data",
    "media_list_data",
];

/// Levels below the root that are searched for records.
const DEEPEST: u8 = 2;

impl Records for Shapes {
    type Record<'r> = Value;
    const SIGNATURE: &'static [&'static str] = SIGNATURE;

    fn root(&self, key: &str, _row: CatalogueRow) -> Option<&'static str> {
        (!SIGNATURE.contains(&key)).then_some("")
    }

    fn record(&mut self, record: Value, out: &mut Sink<'_>) {
        self.look(&record, 0, out);
    }
}

impl Shapes {
    fn look(&mut self, value: &Value, level: u8, out: &mut Sink<'_>) {
        if self.fits(value, out) {
            self.fitted += 1;
            return;
        }
        let inner: Vec<&Value> = match value {
            Value::Object(map) if level < DEEPEST => map
                .values()
                .filter(|value| value.is_object() || is_list(value))
                .collect(),
            Value::Array(list) => list.iter().collect(),
            _ => Vec::new(),
        };
        if inner.is_empty() && !is_empty(value) {
            self.unfitted += 1;
        }
        for value in inner {
            self.look(value, level + 1, out);
        }
    }

    /// Gives a record of a known shape. Returns whether it had one.
    fn fits(&self, value: &Value, out: &mut Sink<'_>) -> bool {
        let Some(map) = value.as_object() else {
            return false;
        };
        let has = |key: &str| map.get(key).is_some_and(|value| !value.is_null());
        let list = |key: &str| map.get(key).is_some_and(is_list);
        if self.kind == Kind::AiPrompt {
            return list("label_values")
                && Record::deserialize(value).is_ok_and(|record| of_ai(&record, out));
        }
        if list("label_values") {
            Record::deserialize(value)
                .map(|record| self.entity(&record, out))
                .is_ok()
        } else if (has("timestamp") || has("title")) && (list("data") || list("attachments")) {
            Record::deserialize(value)
                .map(|record| self.classic(&record, out))
                .is_ok()
        } else if list("media")
            || has("uri") && (has("creation_timestamp") || has("media_metadata"))
        {
            Record::deserialize(value)
                .map(|record| self.media(&record.unfold(), out))
                .is_ok()
        } else if has("string_map_data") || list("string_list_data") && self.kind == Kind::Reaction
        {
            Record::deserialize(value)
                .map(|record| self.map(&record, out))
                .is_ok()
        } else {
            self.kind == Kind::ProfileField && fields(value, out)
        }
    }

    fn draft(&self, time: Moment, out: &Sink<'_>) -> Item {
        let item = out.draft(self.kind, time);
        let surface = match self.kind {
            Kind::GroupPost => Surface::Group,
            Kind::Comment | Kind::Reaction => Surface::OtherProfile,
            Kind::Listing => Surface::Marketplace,
            Kind::Name
            | Kind::Username
            | Kind::ProfilePicture
            | Kind::CoverPhoto
            | Kind::Avatar
            | Kind::Bio
            | Kind::ProfileField
            | Kind::Post
            | Kind::Photo
            | Kind::Video
            | Kind::Album
            | Kind::Reel
            | Kind::Story
            | Kind::Live
            | Kind::Note
            | Kind::Repost
            | Kind::Review
            | Kind::Event
            | Kind::GroupComment
            | Kind::PagePost
            | Kind::ThreadPost
            | Kind::ChannelMessage
            | Kind::AiPrompt
            | Kind::AiReply
            | Kind::AiMedia => item.surface,
        };
        Item {
            surface,
            by_shape: true,
            ..item
        }
    }

    fn entity(&self, record: &Record, out: &mut Sink<'_>) {
        let mut item = self.draft(record.time(), out);
        attach(&mut item, record.media());
        let is_written = matches!(self.kind, Kind::Post | Kind::GroupPost | Kind::Comment);
        // Of what people write, the names beside it are no words.
        let texts = record
            .label_values
            .iter()
            .filter(|value| !is_written || !value.names_somebody())
            .filter_map(words);
        item.text = joined(texts, out);
        if is_written && item.text.is_empty() && item.media.is_empty() {
            return out.account_data("activity", 1);
        }
        if record.was_published() == Some(false) {
            item.state = State::Draft;
        }
        // A comment stands under what somebody owns, and may be the user's; a post is its owner's.
        let owner = record.owner().filter(|_| self.kind != Kind::Comment);
        let author = record
            .author()
            .or(owner)
            .filter(|_| is_written)
            .map(|name| out.text(name.clone()));
        out.item_by_under(author, Above::Nothing, item);
    }

    fn told(&self, record: &Record, form: WordsFrom, out: &mut Sink<'_>) -> ItemDraft {
        for key in record.strange_keys() {
            out.unknown_key(key);
        }
        let mut told = record.tell(self.kind, form, out);
        let Item { surface, .. } = self.draft(told.item.time, out);
        told.item = Item {
            surface,
            by_shape: true,
            ..told.item
        };
        told
    }

    fn classic(&self, record: &Record, out: &mut Sink<'_>) {
        let item = self.told(record, WordsFrom::Said, out).into_item();
        match record.comment().and_then(|comment| comment.author.clone()) {
            Some(author) => {
                let author = out.text(author);
                out.item_by(author, item);
            }
            None => out.item(item),
        }
    }

    /// Gives media with one caption, as Instagram writes posts. A known file may have the same
    /// media, so the identity is that of a medium.
    fn media(&self, record: &Record, out: &mut Sink<'_>) {
        // A record with nothing in it is Instagram's way of saying "nothing".
        if record.is_blank() {
            return;
        }
        let mut told = self.told(record, WordsFrom::Captioned, out);
        if let ([medium], Some(path)) = (record.media().as_slice(), told.item.media.first()) {
            if out.platform == Platform::Facebook && self.kind == Kind::Post {
                told.item.kind = if is_video(path) {
                    Kind::Video
                } else {
                    Kind::Photo
                };
                told.item.identity = media_identity(told.item.kind, medium);
            } else if out.platform != Platform::Facebook {
                told.item.identity = stem_identity(path);
            }
        }
        out.item(told.into_item());
    }

    fn map(&self, record: &Record, out: &mut Sink<'_>) {
        let mut item = self.draft(record.time(), out);
        attach(
            &mut item,
            record.media_map_data.0.iter().map(|(_, medium)| medium),
        );
        let values = record
            .string_map_data
            .0
            .iter()
            .map(|(_, value)| value)
            .chain(&record.string_list_data);
        item.text = joined(
            values
                .filter_map(|value| value.text())
                .filter(|text| yes_or_no(text.as_str()).is_none()),
            out,
        );
        // A map without values is Instagram's way of saying "nothing".
        if !(item.text.is_empty() && item.media.is_empty() && item.time == Moment::Unknown) {
            out.item(item);
        }
    }
}

/// Gives the messages with Meta AI in an entity record. Returns whether there were any.
fn of_ai(record: &Record, out: &mut Sink<'_>) -> bool {
    let title = record
        .title
        .clone()
        .filter(not_blank)
        .map(|title| out.text(title));
    ai_messages(
        record,
        &title.unwrap_or_default(),
        &|item| Item {
            by_shape: true,
            ..item
        },
        out,
    )
    .is_some()
}

fn is_list(value: &Value) -> bool {
    value.is_array()
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Object(map) => map.is_empty(),
        Value::Array(list) => list.is_empty(),
        _ => false,
    }
}

/// The words of a labelled value; `None` for a link or a yes or no.
fn words(value: &Labelled) -> Option<&Text> {
    fn is_words(text: &&Text) -> bool {
        !text.is_blank() && yes_or_no(text.as_str()).is_none()
    }
    value
        .value
        .as_ref()
        .filter(|_| value.href.is_none())
        .filter(is_words)
}

fn joined<'t>(texts: impl Iterator<Item = &'t Text>, out: &mut Sink<'_>) -> String {
    let texts: Vec<String> = texts.map(|text| out.text(text.clone())).collect();
    texts.join("\n")
}

/// Gives each text of an object as a field of the profile. Returns whether there was one.
fn fields(value: &Value, out: &mut Sink<'_>) -> bool {
    let texts = value
        .as_object()
        .into_iter()
        .flatten()
        .filter_map(|(_, value)| {
            value
                .is_string()
                .then(|| Text::deserialize(value).ok())
                .flatten()
                .filter(not_blank)
        });
    let texts: Vec<Text> = texts.collect();
    for text in &texts {
        let text = out.text(text.clone());
        let item = out.draft(Kind::ProfileField, Moment::Unknown);
        out.item(Item {
            text,
            by_shape: true,
            ..item
        });
    }
    !texts.is_empty()
}
