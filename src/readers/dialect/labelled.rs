//! Labelled values that nest, as entity records hold them (archives.md 4.3).

use serde::Deserialize;

use super::media::Media;
use crate::lexicon::answers::yes_or_no;
use crate::lexicon::labels::{self, Labels};
use crate::readers::dates;
use crate::text::Text;
use crate::time::{Moment, MomentSeconds};

/// A labelled value, a block of them, or a list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::readers) struct Labelled {
    pub(in crate::readers) label: Option<Text>,
    pub(in crate::readers) title: Option<Text>,
    pub(in crate::readers) ent_field_name: Option<Text>,
    pub(in crate::readers) value: Option<Text>,
    pub(in crate::readers) href: Option<Text>,
    pub(in crate::readers) timestamp_value: Option<MomentSeconds>,
    pub(in crate::readers) vec: Vec<Labelled>,
    pub(in crate::readers) dict: Vec<Labelled>,
    pub(in crate::readers) media: Vec<Media>,
}

impl Labelled {
    /// Its label, or the title that blocks have instead.
    pub(in crate::readers) fn name(&self) -> Option<&Text> {
        self.label.as_ref().or(self.title.as_ref())
    }

    /// Whether it is the one of that label. The internal name needs no language, but only some exports of 2024 have it.
    pub(in crate::readers) fn is(&self, labels: &Labels) -> bool {
        labels.is_text(self.ent_field_name.as_ref()) || labels.is_text(self.name())
    }

    /// Whether it is the one of any of these labels.
    pub(super) fn is_any(&self, labels: &[&Labels]) -> bool {
        labels.iter().any(|labels| self.is(labels))
    }

    /// Its value, unless that is blank.
    pub(in crate::readers) fn text(&self) -> Option<&Text> {
        self.value.as_ref().filter(|text| !text.is_blank())
    }

    /// Its time; of a value that is known to be one also the text that is a time.
    pub(super) fn time(&self) -> Moment {
        match self.timestamp_value {
            None if self.value.is_some() && self.name().is_some_and(tells_time) => {
                self.written_time().unwrap_or_default()
            }
            time => time.map_or(Moment::Unknown, |time| time.0),
        }
    }

    /// Its time, or the one that its text is, where its label is known to stand above one.
    pub(super) fn written_time(&self) -> Option<Moment> {
        let stamp = self.timestamp_value.map(|time| time.0);
        stamp.or_else(|| dates::written(self.text()?.as_str()))
    }

    /// What stands within it.
    pub(super) fn within(&self) -> impl Iterator<Item = &Self> {
        self.dict.iter().chain(&self.vec)
    }

    pub(super) fn find(&self, labels: &Labels) -> Option<&Self> {
        find(&self.dict, labels).or_else(|| find(&self.vec, labels))
    }

    /// What the block is about is called: the name in it, or the value that stands for the whole block.
    pub(super) fn called(&self, names: &[&Labels]) -> Option<&Text> {
        let inside = names.iter().find_map(|labels| self.find(labels)?.text());
        inside.or_else(|| self.text())
    }

    /// Its value, if a person may have written it.
    pub(super) fn free_text(&self) -> Option<&Text> {
        self.text().filter(|text| self.href.is_none() && is_free(text.as_str()))
    }
}

/// Labels under which a time stands.
static TIMES: &[&Labels] = &[&labels::CREATION_TIME, &labels::TIME, &labels::VISIT_TIME, &labels::START_TIME];

/// Whether a label stands above a time.
pub(in crate::readers) fn tells_time(label: &Text) -> bool {
    TIMES.iter().any(|labels| labels.is(label.as_str()))
}

/// Whether a person may have written such a value: it is no link, switch, number or place on the map.
pub(super) fn is_free(text: &str) -> bool {
    !(text.starts_with("http://")
        || text.starts_with("https://")
        || yes_or_no(text).is_some()
        || text.chars().all(|c| c.is_ascii_digit() || ".,:-+ ".contains(c))
        || coordinates(text).is_some())
}

/// The first value of that label, at any depth.
pub(super) fn find<'l>(values: &'l [Labelled], labels: &Labels) -> Option<&'l Labelled> {
    let here = values.iter().find(|value| value.is(labels));
    here.or_else(|| values.iter().find_map(|value| value.find(labels)))
}

/// The first time, of those at the highest level: deeper down stand times of other things, as the day a group began.
pub(super) fn first_time(values: &[Labelled]) -> Moment {
    let here = values.iter().map(Labelled::time).find(|time| *time != Moment::Unknown);
    let deeper = || {
        let parts = values.iter().flat_map(|value| [&value.dict, &value.vec]);
        parts.map(|part| first_time(part)).find(|time| *time != Moment::Unknown)
    };
    here.or_else(deeper).unwrap_or_default()
}

/// Every text that is no link, switch, number or place on the map, at any depth.
pub(in crate::readers) fn texts(values: &[Labelled]) -> impl Iterator<Item = &Text> {
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
pub(in crate::readers) fn named(values: &[Labelled]) -> Option<&Text> {
    let known = find(values, &labels::NAME).and_then(|value| value.value.as_ref());
    known.or_else(|| {
        let mut all = texts(values);
        all.next().filter(|_| all.next().is_none())
    })
}

/// Latitude and longitude of `(52.5 , 13.4)`, as check-ins have it (facebook.md 2.1: high).
pub(super) fn coordinates(text: &str) -> Option<String> {
    let (latitude, longitude) = text.trim().strip_prefix('(')?.strip_suffix(')')?.split_once(',')?;
    let [latitude, longitude] = [latitude, longitude].map(|number| number.trim().parse::<f64>().ok());
    Some(format!("{}, {}", latitude?, longitude?))
}
