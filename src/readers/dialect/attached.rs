//! The attachments of a classic record: pictures, a link, a place, an event, a note, a poll, a
//! thing for sale and so on (facebook.md 5). They were published with the post, so all their words
//! count.
//!
//! The members of an attachment nest, but a field name means the same in all of them, so one table
//! says what each field holds. A field that is not in the table is searched for texts, and
//! reported.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::media::{Media, OneOrMany};
use super::strange::Strings;
use crate::item::StableHash;
use crate::lexicon::audience::tells_audience;
use crate::text::{Text, not_blank};

/// One element of an attachment. It usually has one member, but a picture and a text occur together
/// (high).
#[derive(Debug, Default)]
pub(in crate::readers) struct Attached {
    words: Vec<(Member, Text)>,
    /// The address of the link that it shares.
    pub(super) url: Option<Text>,
    /// Names of the places where the post was made. A journey has two, the destination first
    /// (high).
    pub(super) places: Vec<Text>,
    /// Coordinates of the places in it.
    pub(super) points: Vec<Coordinate>,
    pub(super) media: Vec<Media>,
    pub(super) life_event: Option<LifeEvent>,
    /// Names of unknown fields that hold texts.
    pub(super) strange: Vec<String>,
    /// What stands under those that tell an audience.
    pub(super) audiences: Vec<Text>,
}

/// The member that a text stands in, as far as that matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Member {
    /// A line that the user, or an app in the user's name, wrote beside the attachment.
    Text,
    /// The link. Its words are those of the web page it leads to.
    Link,
    /// Where the post was made.
    Place,
    LifeEvent,
    Other,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::readers) struct Coordinate {
    latitude: Option<f64>,
    longitude: Option<f64>,
}

impl Coordinate {
    /// "latitude, longitude".
    pub(in crate::readers) fn told(&self) -> Option<String> {
        Some(format!("{}, {}", self.latitude?, self.longitude?))
    }
}

#[derive(Debug, Default)]
pub(in crate::readers) struct LifeEvent {
    title: Option<Text>,
    start: AttachedDay,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct AttachedDay {
    year: i64,
    month: i64,
    day: i64,
}

impl LifeEvent {
    /// Identifies a life event by its title and the day it began, because Facebook writes each
    /// event twice, at its start and at its end. `None` if it has no title.
    pub(super) fn identity(&self) -> Option<u64> {
        let title = self.title.as_ref().filter(not_blank)?;
        let hash = StableHash::new().field("life_event").field(title.as_str());
        let AttachedDay { year, month, day } = self.start;
        Some(
            [year, month, day]
                .iter()
                .fold(hash, |hash, part| hash.field(part.to_le_bytes()))
                .finish(),
        )
    }
}

impl Attached {
    /// The words of the attachment, and the lines beside it.
    pub(super) fn words(&self) -> impl Iterator<Item = &Text> {
        self.said(|member| !matches!(member, Member::Link | Member::Place))
    }

    /// Words that only describe a link or a place.
    pub(super) fn descriptions(&self) -> impl Iterator<Item = &Text> {
        self.said(|member| matches!(member, Member::Link | Member::Place))
    }

    /// Sorts the words from `first` on by the places of their fields in the table.
    fn in_order(&mut self, first: usize, places: &[usize]) {
        let mut words: Vec<_> = self.words.drain(first..).zip(places).collect();
        words.sort_by_key(|(_, place)| **place);
        self.words.extend(words.into_iter().map(|(word, _)| word));
    }

    fn said(&self, wanted: impl Fn(Member) -> bool) -> impl Iterator<Item = &Text> {
        self.words
            .iter()
            .filter(move |(member, _)| wanted(*member))
            .map(|(_, text)| text)
    }
}

/// What a field holds.
#[derive(Clone, Copy)]
enum Holds {
    Words,
    Url,
    /// One medium, or a list of them.
    Media,
    /// A member: an object with fields, a list of objects, or only a text.
    Block(Member),
    /// As a block, but its words belong to the member around it.
    Parts,
    Coordinate,
    Start,
    /// Nothing that somebody said: times, switches, names of people and of parts of Facebook.
    Nothing,
}

/// Fields by name (facebook.md 5: high, but for those of fundraisers, sales and reviews: low).
/// Words are given in the order of this table, since the order of keys in JSON carries no meaning.
static FIELDS: &[(&str, Holds)] = &[
    ("text", Holds::Words),
    ("name", Holds::Words),
    ("title", Holds::Words),
    ("description", Holds::Words),
    ("question", Holds::Words),
    ("option", Holds::Words),
    ("price", Holds::Words),
    ("address", Holds::Words),
    ("media", Holds::Media),
    ("photos", Holds::Media),
    ("external_context", Holds::Block(Member::Link)),
    ("place", Holds::Block(Member::Place)),
    ("life_event", Holds::Block(Member::LifeEvent)),
    ("event", Holds::Block(Member::Other)),
    ("note", Holds::Block(Member::Other)),
    ("poll", Holds::Block(Member::Other)),
    ("options", Holds::Parts),
    ("fundraiser", Holds::Block(Member::Other)),
    ("for_sale_item", Holds::Block(Member::Other)),
    ("location", Holds::Block(Member::Other)),
    ("recommendation", Holds::Block(Member::Other)),
    ("review", Holds::Block(Member::Other)),
    ("coordinate", Holds::Coordinate),
    ("url", Holds::Url),
    ("start_date", Holds::Start),
    ("end_date", Holds::Nothing),
    ("start_timestamp", Holds::Nothing),
    ("end_timestamp", Holds::Nothing),
    ("created_timestamp", Holds::Nothing),
    ("updated_timestamp", Holds::Nothing),
    ("voted", Holds::Nothing),
    ("rating", Holds::Nothing),
    ("tags", Holds::Nothing),
    ("source", Holds::Nothing),
    ("seller", Holds::Nothing),
    ("category", Holds::Nothing),
    ("marketplace", Holds::Nothing),
];

impl<'de> Deserialize<'de> for Attached {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        let mut all = Self::default();
        json.deserialize_map(ElementFields {
            member: None,
            name: "",
            into: &mut all,
        })?;
        Ok(all)
    }
}

/// Reads the fields of an element, or of a member in it, or of a part of that.
struct ElementFields<'a> {
    member: Option<Member>,
    /// The name of the field whose value is read.
    name: &'static str,
    into: &'a mut Attached,
}

impl<'de> DeserializeSeed<'de> for ElementFields<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ElementFields<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an attachment or a part of one")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    /// A place may be written as only its name, an option of a poll as only its words (low).
    fn visit_str<E>(mut self, text: &str) -> Result<(), E> {
        self.plain(Text::from_bytes(text.as_bytes()));
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        self.into.strange.push(self.name.to_owned());
        Ok(())
    }

    fn visit_i64<E>(self, number: i64) -> Result<(), E> {
        self.number(&number);
        Ok(())
    }

    fn visit_u64<E>(self, number: u64) -> Result<(), E> {
        self.number(&number);
        Ok(())
    }

    fn visit_f64<E>(self, number: f64) -> Result<(), E> {
        self.number(&number);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Self { member, name, into } = self;
        while list
            .next_element_seed(ElementFields {
                member,
                name,
                into: &mut *into,
            })?
            .is_some()
        {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let first = self.into.words.len();
        let mut places: Vec<usize> = Vec::new();
        while let Some(FieldKey(key)) = map.next_key()? {
            let place = match key {
                Ok(place) => {
                    self.field(place, &mut map)?;
                    place
                }
                Err(unknown) => {
                    let Strings(texts) = map.next_value()?;
                    let member = self.member.unwrap_or(Member::Other);
                    if tells_audience(&unknown) {
                        self.into.audiences.extend(texts.iter().cloned());
                    } else {
                        self.into
                            .words
                            .extend(texts.iter().map(|text| (member, text.clone())));
                    }
                    if !texts.is_empty() {
                        self.into.strange.push(unknown);
                    }
                    FIELDS.len()
                }
            };
            places.resize(self.into.words.len() - first, place);
        }
        self.into.in_order(first, &places);
        Ok(())
    }
}

impl ElementFields<'_> {
    fn field<'de, A: MapAccess<'de>>(&mut self, place: usize, map: &mut A) -> Result<(), A::Error> {
        let (name, holds) = FIELDS.get(place).copied().unwrap_or(("", Holds::Nothing));
        match holds {
            Holds::Words => {
                if let Some(text) = map.next_value::<Option<Text>>()? {
                    self.words(name, text);
                }
            }
            Holds::Url if self.member == Some(Member::Link) => self.into.url = map.next_value()?,
            Holds::Media => {
                let OneOrMany(media) = map.next_value()?;
                // Most elements have media once. Moving the list saves the allocation of a second
                // one.
                if self.into.media.is_empty() {
                    self.into.media = media;
                } else {
                    self.into.media.extend(media);
                }
            }
            Holds::Block(member) => {
                let member = self.member.or(Some(member));
                map.next_value_seed(ElementFields {
                    member,
                    name,
                    into: self.into,
                })?;
            }
            Holds::Parts => map.next_value_seed(ElementFields {
                member: self.member,
                name,
                into: self.into,
            })?,
            Holds::Coordinate => self
                .into
                .points
                .extend(map.next_value::<Option<Coordinate>>()?),
            Holds::Start if self.member == Some(Member::LifeEvent) => {
                self.life_event().start =
                    map.next_value::<Option<AttachedDay>>()?.unwrap_or_default();
            }
            Holds::Url | Holds::Start | Holds::Nothing => {
                map.next_value::<serde::de::IgnoredAny>()?;
            }
        }
        Ok(())
    }

    fn words(&mut self, name: &str, text: Text) {
        let member = self.member.unwrap_or(if name == "text" {
            Member::Text
        } else {
            Member::Other
        });
        match (member, name) {
            (Member::Place, "name") => return self.into.places.push(text),
            (Member::LifeEvent, "title") => self.life_event().title = Some(text.clone()),
            _ => {}
        }
        self.into.words.push((member, text));
    }

    /// A text in place of a block is the name of the thing that the block describes.
    fn plain(&mut self, text: Text) {
        match self.member {
            _ if text.is_blank() => {}
            Some(Member::LifeEvent) => self.words("title", text),
            Some(Member::Text | Member::Link | Member::Place | Member::Other) | None => {
                self.words("name", text)
            }
        }
    }

    /// A number in place of a text is kept, and reported.
    fn number(mut self, number: &dyn fmt::Display) {
        self.plain(Text::verbatim(number.to_string()));
        self.into.strange.push(self.name.to_owned());
    }

    fn life_event(&mut self) -> &mut LifeEvent {
        self.into.life_event.get_or_insert_default()
    }
}

/// The index of a field in the table, or the name of an unknown one.
struct FieldKey(Result<usize, String>);

impl<'de> Deserialize<'de> for FieldKey {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_identifier(KeyVisitor)
    }
}

struct KeyVisitor;

impl Visitor<'_> for KeyVisitor {
    type Value = FieldKey;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E>(self, name: &str) -> Result<FieldKey, E> {
        let known = FIELDS.iter().position(|(known, _)| *known == name);
        Ok(FieldKey(known.ok_or_else(|| name.to_owned())))
    }
}
