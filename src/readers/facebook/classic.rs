//! Facebook's classic record, in which posts, comments, reels and stories are written alike (facebook.md 5: high).

use serde::Deserialize;

use crate::item::{Item, Kind, StableHash};
use crate::readers::dialect::{Media, attach};
use crate::readers::sink::Sink;
use crate::text::Text;
use crate::time::{Moment, MomentSeconds};

/// Keys that tell a lone record.
pub(super) const SIGNATURE: &[&str] = &["timestamp", "data", "attachments", "title", "tags"];

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::readers) struct Classic {
    timestamp: Option<MomentSeconds>,
    pub(super) title: Option<Text>,
    pub(in crate::readers) data: Vec<Datum>,
    pub(super) attachments: Vec<Attachment>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::readers) struct Datum {
    post: Option<Text>,
    backdated_timestamp: Option<MomentSeconds>,
    pub(in crate::readers) comment: Option<Comment>,
    pub(super) reaction: Option<Reaction>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::readers) struct Comment {
    pub(super) timestamp: Option<MomentSeconds>,
    pub(in crate::readers) comment: Option<Text>,
    pub(in crate::readers) author: Option<Text>,
    pub(super) group: Option<Text>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Reaction {
    pub(super) reaction: Option<Text>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Attachment {
    pub(super) data: Vec<Attached>,
}

/// Normally one of these, but a picture and a text together occur.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Attached {
    pub(super) media: Option<Media>,
    text: Option<Text>,
    external_context: Option<External>,
    life_event: Option<LifeEvent>,
    note: Option<Note>,
    poll: Option<Poll>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct External {
    url: Option<Text>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct LifeEvent {
    title: Option<Text>,
    start_date: Option<Day>,
    photos: Vec<Media>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Poll {
    question: Option<Text>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Day {
    year: i64,
    month: i64,
    day: i64,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Note {
    title: Option<Text>,
    text: Option<Text>,
}

impl Classic {
    pub(super) fn time(&self) -> Moment {
        self.timestamp.map_or(Moment::Unknown, |time| time.0)
    }

    /// Whether it is a comment, in whichever file it stands.
    pub(super) fn is_comment(&self) -> bool {
        self.data.iter().any(|datum| datum.comment.is_some())
    }

    fn attached(&self) -> impl Iterator<Item = &Attached> {
        self.attachments.iter().flat_map(|attachment| &attachment.data)
    }

    pub(super) fn media(&self) -> impl Iterator<Item = &Media> {
        self.attached().flat_map(|attached| {
            let pictures = attached.life_event.iter().flat_map(|event| &event.photos);
            attached.media.iter().chain(pictures)
        })
    }

    /// Whether the user wrote something, beside what the record says by itself.
    pub(super) fn has_own_words(&self) -> bool {
        let written = self.data.iter().filter_map(|datum| datum.post.as_ref());
        written.chain(self.attached().filter_map(|attached| attached.text.as_ref())).any(|text| !text.is_blank())
    }

    /// The user's words: the post, else what was written beside an attachment.
    fn words(&self) -> Option<&Text> {
        let written = self.data.iter().find_map(|datum| datum.post.as_ref());
        let beside = || {
            self.attached().find_map(|attached| {
                let note = attached.note.as_ref().and_then(|note| note.text.as_ref().or(note.title.as_ref()));
                let event = attached.life_event.as_ref().and_then(|event| event.title.as_ref());
                let asked = attached.poll.as_ref().and_then(|poll| poll.question.as_ref());
                attached.text.as_ref().or(note).or(event).or(asked)
            })
        };
        written.filter(|text| !text.is_blank()).or_else(beside).filter(|text| !text.is_blank())
    }

    /// What tells a life event: its title and the day it began. It is written twice, at its start and its end.
    pub(super) fn life_event(&self) -> Option<u64> {
        let event = self.attached().find_map(|attached| attached.life_event.as_ref())?;
        let title = event.title.as_ref().filter(|title| !title.is_blank())?;
        let hash = StableHash::new().field("life_event").field(title.as_str());
        let day = event.start_date.as_ref().map_or([0; 3], |day| [day.year, day.month, day.day]);
        Some(day.iter().fold(hash, |hash, part| hash.field(part.to_le_bytes())).finish())
    }

    /// The link it shares, which is all some records hold.
    fn link(&self) -> Option<&Text> {
        self.attached()
            .find_map(|attached| attached.external_context.as_ref()?.url.as_ref())
            .filter(|url| !url.is_blank())
    }

    /// The record as an item with words, pictures and time.
    pub(in crate::readers) fn into_item(self, kind: Kind, out: &mut Sink<'_>) -> Item {
        let mut item = out.draft(kind, self.time());
        attach(&mut item, self.media());
        if let Some(text) = self.words() {
            item.text = out.text(text.clone());
        }
        // What stands beside a picture mostly repeats the words, but not always (facebook.md 5).
        for caption in self.media().filter_map(|media| media.description.as_ref()) {
            let caption = out.text(caption.clone());
            item.add_words(&caption);
        }
        if let Some(link) = self.link().filter(|_| item.text.is_empty()) {
            item.text = out.text(link.clone());
        }
        let shown = self.data.iter().find_map(|datum| datum.backdated_timestamp.map(|at| at.0));
        item.annotations.backdated_to = shown.and_then(|at| at.day()).map(|day| day.to_string());
        item
    }
}
