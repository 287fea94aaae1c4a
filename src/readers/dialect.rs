//! The record dialects that Meta's files share (archives.md 4): entity records with nested labels, label maps, label
//! lists, and media. One piece of code reads each; a reader says only what the labels mean.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

use crate::item::{Annotations, Item};
use crate::text::{Text, same_label};
use crate::time::{Moment, MomentSeconds};

/// An entity record: a list of labelled values that nest. Labels are localised; `fbid` is a number as text.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Entity {
    pub(super) timestamp: Option<MomentSeconds>,
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
    pub(super) value: Option<Text>,
    pub(super) href: Option<Text>,
    pub(super) timestamp_value: Option<MomentSeconds>,
    pub(super) vec: Vec<Labelled>,
    pub(super) dict: Vec<Labelled>,
    pub(super) media: Vec<Media>,
}

/// Spellings of one label, by language.
pub(super) type Labels = [&'static str];

fn is_any(text: Option<&Text>, labels: &Labels) -> bool {
    text.is_some_and(|text| labels.iter().any(|label| same_label(label, text.as_str())))
}

impl Labelled {
    /// Its label, or the title that blocks have instead.
    pub(super) fn name(&self) -> Option<&Text> {
        self.label.as_ref().or(self.title.as_ref())
    }

    fn find(&self, labels: &Labels) -> Option<&Self> {
        find(&self.dict, labels).or_else(|| find(&self.vec, labels))
    }
}

fn find<'l>(values: &'l [Labelled], labels: &Labels) -> Option<&'l Labelled> {
    let here = values.iter().find(|value| is_any(value.name(), labels));
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

    /// The labels of its first level.
    pub(super) fn labels(&self) -> impl Iterator<Item = &str> {
        self.label_values.iter().filter_map(Labelled::name).map(Text::as_str)
    }
}

/// Words that Meta writes for yes and no, which are localised in entity records (archives.md 7).
pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    const YES: &Labels = &["True", "Vrai", "Верно", "Wahr", "Yes", "Oui", "Ja"];
    const NO: &Labels = &["False", "Faux", "Неверно", "Falsch", "誤り", "No", "Non", "Nein"];
    let is = |labels: &Labels| labels.iter().any(|label| same_label(label, text));
    if is(YES) {
        Some(true)
    } else if is(NO) {
        Some(false)
    } else {
        None
    }
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
        self.0.iter().find(|(key, _)| is_any(Some(key), labels)).map(|(_, value)| value)
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
    media_metadata: Option<Metadata>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Metadata {
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
            place: self.latitude.zip(self.longitude).map(|(latitude, longitude)| format!("{latitude}, {longitude}")),
            camera: (!camera.is_empty()).then(|| camera.join(" ")),
            upload_address: self.upload_ip.as_ref().map(|ip| ip.as_str().to_owned()),
        });
        for inner in &self.exif_data {
            inner.annotate(annotations);
        }
    }
}

impl Media {
    /// Its path relative to the export; none for the empty one that text-only records carry.
    pub(super) fn path(&self) -> Option<&str> {
        self.uri.as_ref().map(Text::as_str).filter(|uri| !uri.is_empty())
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
