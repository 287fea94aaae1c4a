//! A record of any dialect. It has the keys of all dialects, each of which may be missing.

use super::attached::Attached;
use super::classic::{Attachment, Comment, Datum};
use super::labelled::{Labelled, find, first_time, tells_time};
use super::media::{Media, Metadata};
use super::pairs::{MapValue, Pairs};
use super::spot::RecordSpot;
use super::strange::keyed;
use crate::lexicon::labels::{CREATION_TIME, Labels, START_TIME};
use crate::text::Text;
use crate::time::{Moment, MomentSeconds};

keyed! {
    /// A record. Its keys show which dialect it is in.
    Record {
        /// In entity records and Facebook's classic records.
        timestamp: Option<MomentSeconds>,
        /// A sentence, a heading, a name or the user's words, depending on the file.
        title: Option<Text>,
        // Entity records (archives.md 4.3).
        label_values: Vec<Labelled>,
        fbid: Option<Text>,
        /// In entity records and Instagram's posts.
        media: Vec<Media>,
        // Instagram's maps and lists (archives.md 4.4 and 4.5).
        string_map_data: Pairs<MapValue>,
        string_list_data: Vec<MapValue>,
        media_map_data: Pairs<Media>,
        media_list_data: Vec<Media>,
        // Facebook's classic records (facebook.md 5).
        data: Vec<Datum>,
        attachments: Vec<Attachment>,
        // A comment whose fields stand in the record itself.
        comment: Option<Text>,
        author: Option<Text>,
        group: Option<Text>,
        // A record that is itself a medium (archives.md 4.6).
        uri: Option<Text>,
        creation_timestamp: Option<MomentSeconds>,
        description: Option<Text>,
        media_metadata: Option<Metadata>,
        // Facebook's objects: albums, events, listings, notes, places, Pages (facebook.md 2).
        name: Option<Text>,
        text: Option<Text>,
        address: Option<Text>,
        url: Option<Text>,
        price: Option<Text>,
        photos: Vec<Media>,
        cover_photo: Option<Media>,
        location: Option<RecordSpot>,
        place: Option<RecordSpot>,
        last_modified_timestamp: Option<MomentSeconds>,
        create_timestamp: Option<MomentSeconds>,
        created_timestamp: Option<MomentSeconds>,
        updated_timestamp: Option<MomentSeconds>,
        start_timestamp: Option<MomentSeconds>,
    } beside [
        "ent_name", "tags", "seller", "category", "marketplace", "end_timestamp", "backup_uri", "thumbnail", "dubbing_info",
        "media_variants", "cross_post_source"
    ]
}

fn known(time: Option<MomentSeconds>) -> Moment {
    time.map_or(Moment::Unknown, |time| time.0)
}

impl Record {
    /// A record of the labelled values of another record, which has keys of its own besides.
    pub(in crate::readers) fn of_values(
        timestamp: Option<MomentSeconds>,
        label_values: Vec<Labelled>,
        string_map_data: Pairs<MapValue>,
    ) -> Self {
        Self {
            timestamp,
            label_values,
            string_map_data,
            ..Self::default()
        }
    }

    /// Whether it holds nothing that is known. If it has no other key either, that is Meta's way of
    /// saying "nothing" (instagram-threads.md 8: high).
    pub(in crate::readers) fn is_blank(&self) -> bool {
        fn has_text(text: &Option<Text>) -> bool {
            text.as_ref().is_some_and(|text| !text.is_blank())
        }
        let Self {
            title,
            uri,
            description,
            name,
            text,
            address,
            url,
            comment,
            ..
        } = self;
        let texts = [title, uri, description, name, text, address, url, comment];
        !texts.into_iter().any(has_text)
            && self.label_values.is_empty()
            && self.string_map_data.0.is_empty()
            && self.string_list_data.is_empty()
            && self.data.is_empty()
            && self.strange.words.is_empty()
            && self.attached().next().is_none()
            && self.photos.is_empty()
            && self.media().is_empty()
            && self.time() == Moment::Unknown
    }

    /// Whether it is one of Instagram's maps or lists, whose title is a heading or a name.
    pub(in crate::readers) fn is_mapped(&self) -> bool {
        !self.string_map_data.0.is_empty() || !self.string_list_data.is_empty()
    }

    /// Whether it is one of Facebook's classic records, whose title is a sentence.
    pub(in crate::readers) fn is_classic(&self) -> bool {
        !self.data.is_empty() || !self.attachments.is_empty()
    }

    /// Its own `timestamp`.
    pub(in crate::readers) fn timestamp(&self) -> Moment {
        known(self.timestamp)
    }

    /// When the thing it describes was made, wherever its dialect keeps that.
    pub(in crate::readers) fn time(&self) -> Moment {
        let labelled = self
            .moment(&CREATION_TIME)
            .unwrap_or_default()
            .or(self.timestamp());
        let times = [
            self.created_timestamp,
            self.create_timestamp,
            self.creation_timestamp,
            self.updated_timestamp,
        ];
        let keyed = times
            .into_iter()
            .fold(labelled, |time, other| time.or(known(other)));
        let of_media = || {
            self.media()
                .into_iter()
                .map(Media::time)
                .find(|time| *time != Moment::Unknown)
        };
        if keyed != Moment::Unknown {
            return keyed;
        }
        match self.any_time() {
            Moment::Unknown => of_media().unwrap_or_default().or(self.start()),
            time @ (Moment::At(_) | Moment::Wall(_)) => time,
        }
    }

    /// When an event begins.
    pub(in crate::readers) fn start(&self) -> Moment {
        known(self.start_timestamp).or(self.moment(&START_TIME).unwrap_or_default())
    }

    /// The time under a label.
    pub(in crate::readers) fn moment(&self, labels: &Labels) -> Option<Moment> {
        let mapped = self
            .string_map_data
            .get(labels)
            .and_then(MapValue::written_time);
        mapped.or_else(|| find(&self.label_values, labels)?.written_time())
    }

    /// The first time in it, under any label.
    pub(in crate::readers) fn any_time(&self) -> Moment {
        let listed = self.string_list_data.iter().map(MapValue::time);
        let mapped = self
            .string_map_data
            .0
            .iter()
            .map(|(key, value)| match value.time() {
                Moment::Unknown if tells_time(key) => value.written_time().unwrap_or_default(),
                time @ (Moment::Unknown | Moment::At(_) | Moment::Wall(_)) => time,
            });
        let mapped = mapped.chain(listed).find(|time| *time != Moment::Unknown);
        mapped
            .unwrap_or_default()
            .or(first_time(&self.label_values))
    }

    /// The text and time under a label. The text is `None` if it is blank; all is `None` if there
    /// is no such label.
    pub(in crate::readers) fn get(&self, labels: &Labels) -> Option<(Option<&Text>, Moment)> {
        let mapped = self
            .string_map_data
            .get(labels)
            .map(|value| (value.text(), value.time()));
        mapped.or_else(|| {
            let value = find(&self.label_values, labels)?;
            Some((value.text(), value.time()))
        })
    }

    /// The text under a label, at any depth.
    pub(in crate::readers) fn value(&self, labels: &Labels) -> Option<&Text> {
        match self.string_map_data.get(labels) {
            Some(value) => value.text(),
            None => find(&self.label_values, labels)?.text(),
        }
    }

    /// All media in it, at any depth. For a record that is itself a medium, call [`Self::unfold`]
    /// before.
    pub(in crate::readers) fn media(&self) -> Vec<&Media> {
        self.media_with(true)
    }

    /// All media in it but those of attachments.
    pub(super) fn media_beside(&self) -> Vec<&Media> {
        self.media_with(false)
    }

    fn media_with(&self, attached: bool) -> Vec<&Media> {
        fn collect<'e>(values: &'e [Labelled], into: &mut Vec<&'e Media>) {
            for value in values {
                into.extend(&value.media);
                collect(&value.dict, into);
                collect(&value.vec, into);
            }
        }
        let mapped = self
            .media_map_data
            .0
            .iter()
            .map(|(_, medium)| medium)
            .chain(&self.media_list_data);
        let attached = self
            .attached()
            .filter(|_| attached)
            .flat_map(|attached: &Attached| &attached.media);
        let mut media: Vec<&Media> = self
            .media
            .iter()
            .chain(attached)
            .chain(mapped)
            .chain(&self.photos)
            .collect();
        collect(&self.label_values, &mut media);
        // `media_list_data: [{"uri": ""}]` means that there are no media (archives.md 8).
        media.retain(|medium| !medium.is_blank());
        media
    }

    /// Turns an entity record into a map of its labels and values, in their order, for readers that
    /// go by the order. Blocks are left out.
    pub(in crate::readers) fn into_map(mut self) -> Self {
        if self.string_map_data.0.is_empty() {
            let picture = self
                .label_values
                .iter_mut()
                .find_map(|value| value.media.pop().zip(value.label.clone()));
            self.media_map_data
                .0
                .extend(picture.map(|(medium, label)| (label, medium)));
            let pairs = self.label_values.drain(..).filter_map(|labelled| {
                let Labelled {
                    label,
                    title,
                    value,
                    href,
                    timestamp_value,
                    strange,
                    ..
                } = labelled;
                Some((
                    label.or(title)?,
                    MapValue {
                        href,
                        value,
                        timestamp: timestamp_value,
                        strange,
                    },
                ))
            });
            self.string_map_data.0 = pairs.collect();
        }
        self
    }

    /// Takes apart a list whose entries each have their own time: each of them was written by
    /// itself, under the title of all (archives.md 4.5: high).
    pub(super) fn apart(self) -> Vec<Self> {
        let is_list = self.string_list_data.len() > 1
            && self.string_map_data.0.is_empty()
            && self.label_values.is_empty()
            && self.data.is_empty()
            && self.media().is_empty()
            && !self.strange.is_any;
        let mut entries = self.string_list_data.iter();
        if !is_list || entries.any(|entry| entry.time() == Moment::Unknown) {
            return vec![self];
        }
        let Self {
            title,
            string_list_data,
            ..
        } = self;
        let one = |entry| Self {
            title: title.clone(),
            string_list_data: vec![entry],
            ..Self::default()
        };
        string_list_data.into_iter().map(one).collect()
    }

    /// Turns a record that is itself a medium or a comment into one that holds it.
    pub(in crate::readers) fn unfold(mut self) -> Self {
        if let Some(comment) = self.comment.take() {
            let (author, group) = (self.author.take(), self.group.take());
            let comment = Comment {
                comment: Some(comment),
                author,
                group,
                ..Comment::default()
            };
            self.data.push(Datum {
                comment: Some(comment),
                ..Datum::default()
            });
        }
        if self.uri.is_none() && self.media_metadata.is_none() {
            return self;
        }
        let medium = Media {
            uri: self.uri.take(),
            creation_timestamp: self.creation_timestamp.take(),
            title: self.title.take(),
            description: self.description.take(),
            media_metadata: self.media_metadata.take(),
            ..Media::default()
        };
        self.media.insert(0, medium);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize as _;
    use serde_json::json;

    fn time(record: serde_json::Value) -> Option<i64> {
        Record::deserialize(&record).unwrap().time().seconds()
    }

    #[test]
    fn the_time_of_each_dialect() {
        assert_eq!(
            time(json!({"timestamp": 5, "data": [{"post": "a"}]})),
            Some(5)
        );
        assert_eq!(
            time(json!({"string_map_data": {"x": {"value": "a"}, "y": {"timestamp": 5}}})),
            Some(5)
        );
        assert_eq!(
            time(json!({"string_list_data": [{"value": "a", "timestamp": 5}]})),
            Some(5)
        );
        assert_eq!(
            time(json!({"media": [{"uri": "a.jpg", "creation_timestamp": 5}]})),
            Some(5)
        );
        assert_eq!(
            time(json!({"label_values": [{"label": "x", "timestamp_value": 5}]})),
            Some(5)
        );
        // The day on which a group was founded is not when something was posted in it.
        let group =
            json!({"title": "Group", "dict": [{"label": "Start time", "timestamp_value": 3}]});
        assert_eq!(
            time(json!({"label_values": [group, {"label": "Temps", "timestamp_value": 5}]})),
            Some(5)
        );
    }

    #[test]
    fn nothing_is_nothing_in_each_dialect() {
        for blank in [
            json!({}),
            json!({"media": []}),
            json!({"title": "", "media_map_data": {}, "string_map_data": {}}),
            json!({"media_list_data": [{"uri": ""}]}),
            json!({"data": [], "attachments": []}),
        ] {
            assert!(Record::deserialize(&blank).unwrap().is_blank(), "{blank}");
        }
        for full in [
            json!({"timestamp": 5}),
            json!({"media": [{"uri": "a"}]}),
            json!({"string_list_data": [{"value": "a"}]}),
        ] {
            assert!(!Record::deserialize(&full).unwrap().is_blank(), "{full}");
        }
    }
}
