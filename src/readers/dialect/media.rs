//! A medium, which all dialects write alike (archives.md 4.6).

use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::strange::keyed;
use crate::item::{Annotations, Item};
use crate::lexicon::labels;
use crate::text::{Text, not_blank, not_empty};
use crate::time::{Moment, MomentSeconds};

keyed! {
    /// A picture, video or sound. Under photos of albums, what others said of them may stand too.
    Media {
        uri: Option<Text>,
        creation_timestamp: Option<MomentSeconds>,
        title: Option<Text>,
        description: Option<Text>,
        media_metadata: Option<Metadata>,
        /// Stickers that Meta AI made of an avatar. Nearly all lists are empty, and nothing is known
        /// of the elements (meta-ai.md 1).
        ai_stickers: Option<Vec<IgnoredAny>>,
    } beside [
        "comments", "backup_uri", "thumbnail", "dubbing_info", "media_variants", "music_genre",
        "cross_post_source", "is_profile_picture", "text_app_post", "tags"
    ]
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::readers) struct Metadata {
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
    /// On Instagram, the file with what is said in a video (archives.md 4.6: high).
    subtitles: Option<Subtitles>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Subtitles {
    uri: Option<Text>,
}

impl Exif {
    fn annotate(&self, annotations: &mut Annotations) {
        let camera: Vec<&str> = [&self.camera_make, &self.camera_model]
            .into_iter()
            .flatten()
            .map(Text::as_str)
            .collect();
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

/// A medium, or a list of them.
#[derive(Debug, Default)]
pub(super) struct OneOrMany(pub(super) Vec<Media>);

impl<'de> Deserialize<'de> for OneOrMany {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_any(OneOrManyVisitor)
    }
}

struct OneOrManyVisitor;

impl<'de> Visitor<'de> for OneOrManyVisitor {
    type Value = OneOrMany;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a medium or a list of media")
    }

    fn visit_unit<E>(self) -> Result<OneOrMany, E> {
        Ok(OneOrMany::default())
    }

    fn visit_str<E>(self, uri: &str) -> Result<OneOrMany, E> {
        Ok(OneOrMany(vec![Media::at(Text::from_bytes(uri.as_bytes()))]))
    }

    // A value of another type must not cost the record. It is taken for a path, which is then
    // reported as missing.
    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<OneOrMany, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<OneOrMany, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<OneOrMany, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<OneOrMany, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<OneOrMany, A::Error> {
        Media::deserialize(MapAccessDeserializer::new(map)).map(|medium| OneOrMany(vec![medium]))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<OneOrMany, A::Error> {
        let mut media = Vec::new();
        while let Some(medium) = list.next_element::<Option<Media>>()? {
            media.extend(medium);
        }
        // Nearly all lists hold one medium, and there may be many lists.
        media.shrink_to_fit();
        Ok(OneOrMany(media))
    }
}

impl Media {
    /// A medium of which only the path is known.
    pub(in crate::readers) fn at(uri: Text) -> Self {
        Self {
            uri: Some(uri),
            ..Self::default()
        }
    }

    /// Whether it says nothing.
    pub(in crate::readers) fn is_blank(&self) -> bool {
        let Self {
            uri,
            creation_timestamp,
            title,
            description,
            media_metadata,
            ..
        } = self;
        fn no_text(text: &Option<Text>) -> bool {
            text.as_ref().is_none_or(Text::is_blank)
        }
        no_text(uri)
            && no_text(title)
            && no_text(description)
            && creation_timestamp.is_none()
            && media_metadata.is_none()
            && self.strange.words.is_empty()
            && self.ai_stickers() == 0
    }

    /// How many stickers Meta AI made of it.
    pub(in crate::readers) fn ai_stickers(&self) -> usize {
        self.ai_stickers.as_ref().map_or(0, Vec::len)
    }

    /// Its path in the export; `None` if it is empty, as in records that only hold text.
    pub(in crate::readers) fn path(&self) -> Option<&str> {
        self.uri.as_ref().map(Text::as_str).filter(not_empty)
    }

    /// The words beside it, all of which count (archives.md 4.6: high).
    pub(in crate::readers) fn words(&self) -> impl Iterator<Item = &Text> {
        let title = self
            .title
            .as_ref()
            .filter(|title| !self.is_named(title.as_str()));
        self.description
            .iter()
            .chain(title)
            .chain(&self.strange.words)
            .filter(not_blank)
    }

    /// The words beside it on Instagram, where a title is always a caption.
    pub(super) fn captions(&self) -> impl Iterator<Item = &Text> {
        self.title
            .iter()
            .chain(&self.description)
            .chain(&self.strange.words)
            .filter(not_blank)
    }

    /// Whether a title is only the name of its file or album (facebook.md 5: high), which nobody
    /// wrote as a caption.
    fn is_named(&self, title: &str) -> bool {
        fn letters(text: &str) -> impl Iterator<Item = char> {
            text.chars()
                .filter(|c| c.is_alphanumeric())
                .flat_map(char::to_lowercase)
        }
        let mut path = self.path().unwrap_or("").rsplit('/');
        let file = path.next().unwrap_or("");
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        // The folder of an album has the album's name, without blanks and signs, and a number.
        let folder = path
            .next()
            .and_then(|folder| folder.rsplit_once('_'))
            .map_or("", |(name, _)| name);
        let own = labels::ALBUMS_OF_FACEBOOK
            .iter()
            .any(|(name, labels)| *name == folder || labels.is(title));
        own || [file, stem, folder]
            .iter()
            .any(|name| letters(name).eq(letters(title)))
    }

    /// When it was made.
    pub(in crate::readers) fn time(&self) -> Moment {
        match self.creation_timestamp {
            Some(time) => time.0,
            None => Moment::Unknown,
        }
    }

    fn metadata(&self) -> impl Iterator<Item = &Exif> {
        self.media_metadata
            .iter()
            .flat_map(|of| of.photo_metadata.iter().chain(&of.video_metadata))
    }

    /// The annotations in its metadata.
    pub(in crate::readers) fn annotations(&self) -> Annotations {
        let mut all = Annotations::default();
        for exif in self.metadata() {
            exif.annotate(&mut all);
        }
        all
    }

    /// The paths of its subtitles.
    pub(super) fn subtitles(&self) -> impl Iterator<Item = &str> {
        self.metadata()
            .filter_map(|exif| exif.subtitles.as_ref()?.uri.as_ref())
            .map(Text::as_str)
            .filter(not_empty)
    }
}

/// Adds the paths and annotations of media to an item.
pub(in crate::readers) fn attach<'m>(item: &mut Item, media: impl IntoIterator<Item = &'m Media>) {
    for medium in media {
        if let Some(path) = medium.path() {
            item.media.push(path.to_owned());
        }
        item.annotations.fill_from(medium.annotations());
    }
}
