//! Facebook's classic record, in which posts, comments, reels and stories are written alike (facebook.md 5: high).

use serde::{Deserialize, Deserializer};

use super::attached::{Attached, Coordinate};
use crate::item::{Item, Kind, Surface};
use crate::readers::dialect::{Media, attach};
use crate::readers::identity::{post_identity, words_identity};
use crate::readers::sink::Sink;
use crate::readers::words::Words;
use crate::text::Text;
use crate::time::{Moment, MomentSeconds};

/// Keys that tell a lone record.
pub(super) const SIGNATURE: &[&str] = &["timestamp", "data", "attachments", "title", "tags"];

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::readers) struct Classic {
    timestamp: Option<MomentSeconds>,
    pub(super) title: Option<Text>,
    #[serde(deserialize_with = "list")]
    pub(in crate::readers) data: Vec<Datum>,
    #[serde(deserialize_with = "list")]
    attachments: Vec<Attachment>,
}

/// A list, for which `null` may stand (facebook.md 5: high).
fn list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(json: D) -> Result<Vec<T>, D::Error> {
    Option::deserialize(json).map(Option::unwrap_or_default)
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
struct Attachment {
    #[serde(deserialize_with = "list")]
    data: Vec<Attached>,
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
        self.attached().flat_map(|attached| &attached.media)
    }

    /// The lines of the post: there may be several (facebook.md 5: high).
    fn posts(&self) -> impl Iterator<Item = &Text> {
        self.data.iter().filter_map(|datum| datum.post.as_ref())
    }

    /// Whether the user wrote something, beside what the record says by itself.
    pub(super) fn has_own_words(&self) -> bool {
        self.posts().chain(self.attached().flat_map(Attached::lines)).any(|text| !text.is_blank())
    }

    /// What tells a life event, if it is one.
    pub(super) fn life_event(&self) -> Option<u64> {
        self.attached().find_map(|attached| attached.life_event.as_ref())?.identity()
    }

    /// The record as an item with words, pictures and time.
    pub(in crate::readers) fn read(&self, kind: Kind, out: &mut Sink<'_>) -> Told {
        self.read_saying(None, kind, out)
    }

    /// The same, where the record keeps words in another place, as a comment does.
    pub(in crate::readers) fn read_saying(&self, said: Option<&Text>, kind: Kind, out: &mut Sink<'_>) -> Told {
        let mut item = out.draft(kind, self.time());
        attach(&mut item, self.media());
        let points = self.attached().flat_map(|attached| &attached.points);
        points.filter_map(Coordinate::told).for_each(|point| item.annotations.add_place(&point));
        let shown = self.data.iter().find_map(|datum| datum.backdated_timestamp.map(|at| at.0));
        item.annotations.backdated_to = shown.and_then(|at| at.day()).map(|day| day.to_string());
        for key in self.attached().flat_map(|attached| &attached.strange) {
            out.unknown_key(key);
        }
        let mut words = Words::default();
        let written = said.into_iter().chain(self.posts()).chain(self.attached().flat_map(Attached::words));
        written.for_each(|text| words.add(out.text(text.clone())));
        // The address of a link is all that some records hold; beside words it is no more than where they lead.
        if let Some(url) = self.attached().find_map(|attached| attached.url.as_ref()).filter(|_| words.is_empty()) {
            words.add(out.text(url.clone()));
        }
        let own = words.first().to_owned();
        for attached in self.attached() {
            let captions = attached.media.iter().flat_map(Media::words);
            attached.descriptions().chain(captions).for_each(|text| words.add(out.text(text.clone())));
        }
        item.text = words.into_text();
        let places = self.attached().flat_map(|attached| &attached.places).map(|place| out.text(place.clone()));
        let made_at = places.collect::<Words>().into_text();
        Told { item, own, made_at }
    }
}

/// What a classic record tells, before its file says what it is and where it stands.
pub(in crate::readers) struct Told {
    pub(in crate::readers) item: Item,
    /// The words by which other files know it, which hold less of what hangs on it.
    pub(super) own: String,
    /// The places where it was made, a line for each.
    pub(super) made_at: String,
}

impl Told {
    /// A post.
    pub(super) fn into_post(self) -> Item {
        let identity = post_identity(&self.item, &self.own);
        self.placed(identity)
    }

    /// Anything that no other kind of file tells of.
    pub(in crate::readers) fn into_item(self) -> Item {
        let identity = words_identity(&self.item, &self.own);
        self.placed(identity)
    }

    /// The place where a post was made is its place on the user's own profile. Elsewhere that is the group, Page or
    /// person it stands with, and where it was made is one of its words.
    fn placed(self, identity: u64) -> Item {
        let Self { mut item, own: _, made_at } = self;
        if item.identity == 0 {
            item.identity = identity;
        }
        if made_at.is_empty() {
            return item;
        }
        if item.surface == Surface::OwnProfile && item.place.is_none() {
            item.place = Some(made_at.replace('\n', "; "));
        } else {
            let mut words = Words::of(item.text);
            words.add(made_at);
            item.text = words.into_text();
        }
        item
    }
}
