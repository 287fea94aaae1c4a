//! The record dialects that Meta's files share (archives.md 4): entity records with nested labels, label maps, label
//! lists, and media. One piece of code reads each; a reader says only what the labels mean.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

use crate::item::{Annotations, Item};
use crate::text::Text;
use crate::time::{Moment, MomentSeconds};

use super::sink::Sink;
use crate::lexicon::answers::yes_or_no;
use crate::lexicon::labels::{self, Labels};

/// An entity record: a list of labelled values that nest. Labels are localised; `fbid` is a number as text.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Entity {
    pub(super) timestamp: Option<MomentSeconds>,
    pub(super) title: Option<Text>,
    pub(super) label_values: Vec<Labelled>,
    pub(super) fbid: Option<Text>,
    pub(super) media: Vec<Media>,
}

/// Keys that tell a lone entity record.
pub(super) const ENTITY: &[&str] = &["label_values", "fbid", "timestamp", "media", "title", "ent_name"];

/// A labelled value, a block of them, or a list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Labelled {
    pub(super) label: Option<Text>,
    pub(super) title: Option<Text>,
    pub(super) ent_field_name: Option<Text>,
    pub(super) value: Option<Text>,
    pub(super) href: Option<Text>,
    pub(super) timestamp_value: Option<MomentSeconds>,
    pub(super) vec: Vec<Labelled>,
    pub(super) dict: Vec<Labelled>,
    pub(super) media: Vec<Media>,
}

impl Labelled {
    /// Its label, or the title that blocks have instead.
    pub(super) fn name(&self) -> Option<&Text> {
        self.label.as_ref().or(self.title.as_ref())
    }

    /// Whether it is the one of that label. The internal name needs no language, but only some exports of 2024 have it.
    pub(super) fn is(&self, labels: &Labels) -> bool {
        labels.is_text(self.ent_field_name.as_ref()) || labels.is_text(self.name())
    }

    fn find(&self, labels: &Labels) -> Option<&Self> {
        find(&self.dict, labels).or_else(|| find(&self.vec, labels))
    }
}

fn find<'l>(values: &'l [Labelled], labels: &Labels) -> Option<&'l Labelled> {
    let here = values.iter().find(|value| value.is(labels));
    here.or_else(|| values.iter().find_map(|value| value.find(labels)))
}

impl Entity {
    /// The first value of that label, at any depth.
    pub(super) fn value(&self, labels: &Labels) -> Option<&Text> {
        find(&self.label_values, labels)?.value.as_ref().filter(|text| !text.is_blank())
    }

    /// The value of one label inside the block of another.
    pub(super) fn value_in(&self, block: &Labels, labels: &Labels) -> Option<&Text> {
        find(&self.label_values, block)?.find(labels)?.value.as_ref().filter(|text| !text.is_blank())
    }

    /// The time of that label.
    pub(super) fn moment(&self, labels: &Labels) -> Option<Moment> {
        Some(find(&self.label_values, labels)?.timestamp_value?.0)
    }

    /// Its own time.
    pub(super) fn time(&self) -> Moment {
        self.timestamp.map_or(Moment::Unknown, |time| time.0)
    }

    /// All media in it, at any depth.
    pub(super) fn media(&self) -> Vec<&Media> {
        fn collect<'e>(values: &'e [Labelled], into: &mut Vec<&'e Media>) {
            for value in values {
                into.extend(&value.media);
                collect(&value.dict, into);
                collect(&value.vec, into);
            }
        }
        let mut media: Vec<&Media> = self.media.iter().collect();
        collect(&self.label_values, &mut media);
        media
    }

    /// The first time in it, under whatever label.
    pub(super) fn any_time(&self) -> Moment {
        fn first(values: &[Labelled]) -> Option<Moment> {
            let times = values.iter().map(|v| {
                let own = v.timestamp_value.map(|time| time.0).filter(|time| *time != Moment::Unknown);
                own.or_else(|| first(&v.dict)).or_else(|| first(&v.vec))
            });
            times.into_iter().flatten().next()
        }
        first(&self.label_values).unwrap_or_default()
    }

    /// Whether it has any link, at any depth.
    pub(super) fn has_link(&self) -> bool {
        fn in_any(values: &[Labelled]) -> bool {
            values.iter().any(|value| value.href.is_some() || in_any(&value.dict) || in_any(&value.vec))
        }
        in_any(&self.label_values)
    }

    /// Whether nothing stands in it.
    pub(super) fn is_blank(&self) -> bool {
        self.label_values.is_empty() && self.media.is_empty() && self.title.as_ref().is_none_or(Text::is_blank)
    }

    /// The first link in it. Links have an `href`, whatever their label.
    pub(super) fn link(&self) -> Option<&Text> {
        self.label_values.iter().find_map(|value| value.href.as_ref()).filter(|href| !href.is_blank())
    }

    /// What a person may have written, by its form: texts of the first level that are no links, switches, numbers or
    /// places on the map. Needs no language, and so may hold more than the words looked for.
    pub(super) fn free_texts(&self) -> impl Iterator<Item = (&Labelled, &Text)> {
        self.label_values.iter().filter_map(|value| Some((value, value.free_text()?)))
    }

    /// The user's words: by their label, else every free text under a label that nobody knows, which is then named.
    pub(super) fn words(&self, labels: &[&Labels], others: &[&Labels], out: &mut Sink<'_>) -> String {
        if let Some(text) = labels.iter().find_map(|labels| self.value(labels)) {
            return out.text(text.clone());
        }
        let strange = self.free_texts().filter(|(value, _)| !others.iter().any(|labels| value.is(labels)));
        let mut words = Vec::new();
        for (value, text) in strange {
            out.unknown_label(value.name().map_or("", Text::as_str));
            words.push(out.text(text.clone()));
        }
        words.join("\n")
    }

    /// The name of the place in it: beside the coordinates, whatever the language; else by its label.
    pub(super) fn place(&self) -> Option<&Text> {
        self.place_told().name
    }

    /// What it tells of a place.
    pub(super) fn place_told(&self) -> Place<'_> {
        fn block(values: &[Labelled]) -> Option<(&[Labelled], String)> {
            let point = values.iter().find_map(|value| coordinates(value.value.as_ref()?.as_str()));
            let here = point.map(|point| (values, point));
            here.or_else(|| values.iter().find_map(|value| block(&value.dict).or_else(|| block(&value.vec))))
        }
        let Some((values, point)) = block(&self.label_values) else {
            let tagged = self.value_in(&labels::PLACE_TAGS, &labels::NAME);
            let name = tagged.or_else(|| self.value(&labels::PLACE_NAME)).or_else(|| self.value(&labels::LOCATION));
            return Place { name, ..Place::default() };
        };
        let named = values.iter().find(|value| value.is(&labels::NAME)).and_then(Labelled::free_text);
        let name = named.or_else(|| values.iter().find_map(Labelled::free_text));
        // On the first level stand the words of the record too.
        let is_block = !std::ptr::eq(values, self.label_values.as_slice());
        let beside = values.iter().filter(|_| is_block).filter_map(Labelled::free_text);
        let beside = beside.filter(|text| name.is_none_or(|name| !std::ptr::eq(name, *text))).collect();
        Place { name, beside, point: Some(point) }
    }

    /// The group in it: by its label; else, where its link leads into a group, the block of a name and a time
    /// (facebook.md 5: high for the English form).
    pub(super) fn group(&self) -> Option<&Text> {
        let known = self.value_in(&labels::GROUP, &labels::NAME).or_else(|| self.value(&labels::GROUP));
        known.or_else(|| {
            self.in_group().then_some(())?;
            let timed = |block: &&Labelled| block.dict.iter().any(|value| value.timestamp_value.is_some());
            self.label_values.iter().find(timed)?.dict.iter().find_map(Labelled::free_text)
        })
    }

    /// Whether its link leads into a group: paths of links are not localised.
    pub(super) fn in_group(&self) -> bool {
        let link = self.link().or_else(|| self.value(&labels::URL));
        link.is_some_and(|link| link.as_str().contains("/groups/"))
    }
}

/// Every text that is no link, switch, number or place on the map, at any depth.
pub(super) fn texts(values: &[Labelled]) -> impl Iterator<Item = &Text> {
    fn collect<'v>(values: &'v [Labelled], into: &mut Vec<&'v Text>) {
        for value in values {
            into.extend(value.free_text());
            collect(&value.dict, into);
            collect(&value.vec, into);
        }
    }
    let mut all = Vec::new();
    collect(values, &mut all);
    all.into_iter()
}

/// What a record is called: by the label, else the only text in it.
pub(super) fn named(values: &[Labelled]) -> Option<&Text> {
    let known = find(values, &labels::NAME).and_then(|value| value.value.as_ref());
    known.or_else(|| {
        let mut all = texts(values);
        all.next().filter(|_| all.next().is_none())
    })
}

impl Labelled {
    /// Its value, if a person may have written it.
    fn free_text(&self) -> Option<&Text> {
        let text = self.value.as_ref().filter(|text| self.href.is_none() && !text.is_blank())?;
        let plain = text.as_str();
        let formal = plain.starts_with("http://")
            || plain.starts_with("https://")
            || yes_or_no(plain).is_some()
            || plain.chars().all(|c| c.is_ascii_digit() || ".,:-+ ".contains(c))
            || coordinates(plain).is_some();
        (!formal).then_some(text)
    }
}

/// What an entity record tells of a place.
#[derive(Debug, Default)]
pub(super) struct Place<'e> {
    pub(super) name: Option<&'e Text>,
    /// What else is said of it, such as its address.
    pub(super) beside: Vec<&'e Text>,
    /// "latitude, longitude".
    pub(super) point: Option<String>,
}

/// Latitude and longitude of `(52.5 , 13.4)`, as check-ins have it (facebook.md 2.1: high).
fn coordinates(text: &str) -> Option<String> {
    let (latitude, longitude) = text.trim().strip_prefix('(')?.strip_suffix(')')?.split_once(',')?;
    let [latitude, longitude] = [latitude, longitude].map(|number| number.trim().parse::<f64>().ok());
    Some(format!("{}, {}", latitude?, longitude?))
}

/// Key and value pairs in the order of the file, which carries meaning where keys are localised.
#[derive(Debug)]
pub(super) struct Pairs<V>(pub(super) Vec<(Text, V)>);

impl<V> Default for Pairs<V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<V> Pairs<V> {
    /// The value under any of these keys.
    pub(super) fn get(&self, labels: &Labels) -> Option<&V> {
        self.0.iter().find(|(key, _)| labels.is(key.as_str())).map(|(_, value)| value)
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Pairs<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(PairsVisitor(PhantomData))
    }
}

struct PairsVisitor<V>(PhantomData<V>);

impl<'de, V: Deserialize<'de>> Visitor<'de> for PairsVisitor<V> {
    type Value = Pairs<V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("keys and values")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(Pairs(pairs))
    }
}

/// Instagram's record of a map or a list of labelled values. Sub-keys may all be missing.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct MapRecord {
    pub(super) title: Option<Text>,
    pub(super) media_map_data: Pairs<Media>,
    pub(super) string_map_data: Pairs<MapValue>,
    pub(super) string_list_data: Vec<MapValue>,
}

/// A record of Instagram in either dialect: files move from maps to entities one by one (archives.md 3.3).
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct EitherRecord {
    pub(super) timestamp: Option<MomentSeconds>,
    pub(super) string_map_data: Pairs<MapValue>,
    pub(super) string_list_data: Vec<MapValue>,
    pub(super) label_values: Vec<Labelled>,
}

/// Keys that tell a lone record of either.
pub(super) const EITHER_RECORD: &[&str] = &[
    "string_map_data",
    "string_list_data",
    "media_map_data",
    "media_list_data",
    "label_values",
    "fbid",
    "timestamp",
    "media",
    "title",
];

impl EitherRecord {
    /// What stands under a label: its text, unless that is blank, and its time. None where there is no such label.
    pub(super) fn get(&self, labels: &Labels) -> Option<(Option<&Text>, Moment)> {
        let mapped = self.string_map_data.get(labels).map(|value| (value.text(), value.time()));
        mapped.or_else(|| {
            let value = find(&self.label_values, labels)?;
            let time = value.timestamp_value.map_or(Moment::Unknown, |time| time.0);
            Some((value.value.as_ref().filter(|text| !text.is_blank()), time))
        })
    }

    /// The text under a label.
    pub(super) fn text(&self, labels: &Labels) -> Option<&Text> {
        self.get(labels)?.0
    }

    /// Every text in it, under whatever label.
    pub(super) fn texts(&self) -> impl Iterator<Item = &Text> {
        let mapped = self.string_map_data.0.iter().filter_map(|(_, value)| value.text());
        mapped.chain(texts(&self.label_values))
    }

    /// Its own time, or the first that a map or list holds, under whatever key.
    pub(super) fn time(&self) -> Moment {
        let mapped = self.string_map_data.0.iter().map(|(_, value)| value).chain(&self.string_list_data);
        let mapped = mapped.map(MapValue::time).find(|time| *time != Moment::Unknown);
        self.timestamp.map_or(Moment::Unknown, |time| time.0).or(mapped.unwrap_or_default())
    }
}

/// Keys that tell a lone record of that dialect.
pub(super) const MAP_RECORD: &[&str] =
    &["string_map_data", "string_list_data", "media_map_data", "media_list_data", "title"];

/// A value in such a record; a timestamp of 0 is "none".
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct MapValue {
    pub(super) href: Option<Text>,
    pub(super) value: Option<Text>,
    pub(super) timestamp: Option<MomentSeconds>,
}

impl MapValue {
    /// The text, unless it is blank.
    pub(super) fn text(&self) -> Option<&Text> {
        self.value.as_ref().filter(|text| !text.is_blank())
    }

    /// The time.
    pub(super) fn time(&self) -> Moment {
        self.timestamp.map_or(Moment::Unknown, |time| time.0)
    }
}

impl MapRecord {
    /// The value under any of these keys, unless it is blank.
    pub(super) fn text(&self, labels: &Labels) -> Option<&Text> {
        self.string_map_data.get(labels)?.text()
    }

    /// The first time in it, under whatever key: that key is localised, and there is only one.
    pub(super) fn any_time(&self) -> Moment {
        let values = self.string_map_data.0.iter().map(|(_, value)| value).chain(&self.string_list_data);
        values.map(MapValue::time).find(|time| *time != Moment::Unknown).unwrap_or_default()
    }
}

/// A picture, video or sound.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Media {
    pub(super) uri: Option<Text>,
    pub(super) creation_timestamp: Option<MomentSeconds>,
    pub(super) title: Option<Text>,
    pub(super) description: Option<Text>,
    pub(super) media_metadata: Option<Metadata>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Metadata {
    photo_metadata: Option<Exif>,
    video_metadata: Option<Exif>,
}

/// Older files put the values of `exif_data` directly into the outer object (archives.md 4.6).
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Exif {
    exif_data: Vec<Exif>,
    latitude: Option<f64>,
    longitude: Option<f64>,
    camera_make: Option<Text>,
    camera_model: Option<Text>,
    upload_ip: Option<Text>,
}

impl Exif {
    fn annotate(&self, annotations: &mut Annotations) {
        let camera: Vec<&str> =
            [&self.camera_make, &self.camera_model].into_iter().flatten().map(Text::as_str).collect();
        annotations.fill_from(Annotations {
            place: self
                .latitude
                .zip(self.longitude)
                .filter(|(a, b)| a.is_finite() && b.is_finite())
                .map(|(latitude, longitude)| format!("{latitude}, {longitude}")),
            camera: (!camera.is_empty()).then(|| camera.join(" ")),
            upload_address: self.upload_ip.as_ref().map(|ip| ip.as_str().to_owned()),
            ..Annotations::default()
        });
        for inner in &self.exif_data {
            inner.annotate(annotations);
        }
    }
}

impl Media {
    /// A medium of which only the path is known.
    pub(super) fn at(uri: Text) -> Self {
        Self { uri: Some(uri), ..Self::default() }
    }

    /// Its path relative to the export; none for the empty one that text-only records carry.
    pub(super) fn path(&self) -> Option<&str> {
        self.uri.as_ref().map(Text::as_str).filter(|uri| !uri.is_empty())
    }

    /// What was written beside it; all of it counts (archives.md 4.6: high).
    pub(super) fn words(&self) -> impl Iterator<Item = &Text> {
        let title = self.title.as_ref().filter(|title| !self.is_named(title.as_str()));
        self.description.iter().chain(title).filter(|text| !text.is_blank())
    }

    /// Whether a title is only the name of its file, or of its album (facebook.md 5: high), which nobody wrote beside it.
    fn is_named(&self, title: &str) -> bool {
        fn letters(text: &str) -> impl Iterator<Item = char> {
            text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
        }
        let Some(path) = self.path().filter(|_| letters(title).next().is_some()) else { return false };
        let mut parts = path.rsplit('/');
        let file = parts.next().unwrap_or("");
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        // The folder of an album is called by its name, without blanks and signs, and its number (facebook.md 2.1: high).
        let folder = parts.next().and_then(|folder| folder.rsplit_once('_')).map_or("", |(name, _)| name);
        let on_facebook = path.contains("posts/media/") || path.contains("photos_and_videos/");
        let mut albums = labels::ALBUMS_OF_FACEBOOK.iter().filter(|_| on_facebook);
        albums.any(|(name, labels)| *name == folder || labels.is(title))
            || [file, stem, folder].iter().any(|name| letters(name).eq(letters(title)))
    }

    /// When it was made.
    pub(super) fn time(&self) -> Moment {
        self.creation_timestamp.map_or(Moment::Unknown, |time| time.0)
    }

    /// What its metadata tells.
    pub(super) fn annotations(&self) -> Annotations {
        let mut all = Annotations::default();
        for exif in self.media_metadata.iter().flat_map(|m| m.photo_metadata.iter().chain(&m.video_metadata)) {
            exif.annotate(&mut all);
        }
        all
    }
}

/// Adds media to an item: paths and annotations.
pub(super) fn attach<'m>(item: &mut Item, media: impl IntoIterator<Item = &'m Media>) {
    for medium in media {
        if let Some(path) = medium.path() {
            item.media.push(path.to_owned());
        }
        item.annotations.fill_from(medium.annotations());
    }
}
