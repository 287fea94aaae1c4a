//! Labelled values that nest, as entity records hold them (archives.md 4.3).

use super::media::Media;
use super::strange::keyed;
use crate::lexicon::answers::yes_or_no;
use crate::lexicon::labels::{self, Labels};
use crate::readers::dates;
use crate::text::Text;
use crate::time::{Moment, MomentSeconds};

keyed! {
    /// A labelled value, a block of them, or a list.
    Labelled {
        label: Option<Text>,
        title: Option<Text>,
        ent_field_name: Option<Text>,
        value: Option<Text>,
        href: Option<Text>,
        timestamp_value: Option<MomentSeconds>,
        vec: Vec<Labelled>,
        dict: Vec<Labelled>,
        media: Vec<Media>,
    } beside []
}

impl Labelled {
    /// Its label. Blocks have a title instead.
    pub(in crate::readers) fn name(&self) -> Option<&Text> {
        self.label.as_ref().or(self.title.as_ref())
    }

    /// Whether it has that label. The internal name is the same in each language, but only some
    /// exports of 2024 have it.
    pub(in crate::readers) fn is(&self, labels: &Labels) -> bool {
        labels.is_text(self.ent_field_name.as_ref()) || labels.is_text(self.name())
    }

    /// Whether it has any of these labels.
    pub(super) fn is_any(&self, labels: &[&Labels]) -> bool {
        labels.iter().any(|labels| self.is(labels))
    }

    /// Its value, or what stands in place of one: a text under a key that nobody has described, or a
    /// title beside the label. `None` if that is blank.
    pub(in crate::readers) fn text(&self) -> Option<&Text> {
        fn is_said(text: &&Text) -> bool {
            !text.is_blank()
        }
        let beside = || {
            let is_block = self.within().next().is_some();
            self.label
                .as_ref()
                .and(self.title.as_ref())
                .filter(|_| !is_block)
        };
        let value = self.value.as_ref().filter(is_said);
        value
            .or_else(|| self.strange.words.iter().find(is_said))
            .or_else(|| beside().filter(is_said))
    }

    /// The unknown keys in it, at any depth. Nearly all values have none.
    pub(super) fn unknown_keys<'v>(&'v self, into: &mut Vec<&'v String>) {
        into.extend(&self.strange.keys);
        for value in self.within() {
            value.unknown_keys(into);
        }
    }

    /// Its time. If its label stands for a time, a date written in its text counts too.
    pub(super) fn time(&self) -> Moment {
        match self.timestamp_value {
            None if self.value.is_some() && self.name().is_some_and(tells_time) => {
                self.written_time().unwrap_or_default()
            }
            time => time.map_or(Moment::Unknown, |time| time.0),
        }
    }

    /// Its time, or the date written in its text. For values whose label is known to stand for a
    /// time.
    pub(super) fn written_time(&self) -> Option<Moment> {
        let stamp = self.timestamp_value.map(|time| time.0);
        stamp.or_else(|| dates::written(self.text()?.as_str()))
    }

    /// The values in it, one level down.
    pub(super) fn within(&self) -> impl Iterator<Item = &Self> {
        self.dict.iter().chain(&self.vec)
    }

    pub(super) fn find(&self, labels: &Labels) -> Option<&Self> {
        find(&self.dict, labels).or_else(|| find(&self.vec, labels))
    }

    /// The name of what the block is about: the name in it, or the text that stands in place of the
    /// block.
    pub(super) fn called(&self, names: &[&Labels]) -> Option<&Text> {
        let inside = names.iter().find_map(|labels| self.find(labels)?.text());
        inside.or_else(|| self.text())
    }

    /// Whether it says who somebody is, or whose something is.
    pub(in crate::readers) fn names_somebody(&self) -> bool {
        self.is_any(&[
            &labels::AUTHOR,
            &labels::OWNER,
            &labels::MEDIA_OWNER,
            &labels::NAME,
            &labels::USERNAME,
        ])
    }

    /// The addresses in its own fields.
    pub(in crate::readers) fn links(&self) -> impl Iterator<Item = &str> {
        [&self.value, &self.href]
            .into_iter()
            .flatten()
            .map(Text::as_str)
            .filter(|text| is_link(text))
    }

    /// The values in it, at any depth.
    pub(in crate::readers) fn all_within(&self) -> Vec<&Self> {
        fn collect<'v>(value: &'v Labelled, into: &mut Vec<&'v Labelled>) {
            for one in value.within() {
                into.push(one);
                collect(one, into);
            }
        }
        let mut all = Vec::new();
        collect(self, &mut all);
        all
    }

    /// The only text in a block that is no account's: it has no address but such as lead into
    /// groups.
    pub(super) fn only_name(&self) -> Option<&Text> {
        let within = self.all_within();
        if within
            .iter()
            .flat_map(|value| value.links())
            .any(|link| !leads_into_group(link))
        {
            return None;
        }
        let mut names = within.into_iter().filter_map(Self::free_text);
        names.next().filter(|_| names.next().is_none())
    }

    /// Its value, if a person may have written it.
    pub(super) fn free_text(&self) -> Option<&Text> {
        self.text()
            .filter(|text| self.href.is_none() && is_free(text.as_str()))
    }
}

/// Labels of times.
static TIMES: &[&Labels] = &[
    &labels::CREATION_TIME,
    &labels::TIME,
    &labels::VISIT_TIME,
    &labels::START_TIME,
];

/// Whether a label stands for a time.
pub(in crate::readers) fn tells_time(label: &Text) -> bool {
    TIMES.iter().any(|labels| labels.is(label.as_str()))
}

fn is_link(text: &str) -> bool {
    text.starts_with("http://") || text.starts_with("https://")
}

/// Whether an address is one in a group: paths of links are not localised.
pub(super) fn leads_into_group(address: &str) -> bool {
    !address.contains(char::is_whitespace) && address.contains("/groups/")
}

/// Whether a person may have written such a value: it is no link, no yes or no, no number and no
/// coordinates.
pub(super) fn is_free(text: &str) -> bool {
    !(is_link(text)
        || yes_or_no(text).is_some()
        || text
            .chars()
            .all(|c| c.is_ascii_digit() || ".,:-+ ".contains(c))
        || coordinates(text).is_some())
}

/// The first value of that label, at any depth.
pub(super) fn find<'l>(values: &'l [Labelled], labels: &Labels) -> Option<&'l Labelled> {
    let here = values.iter().find(|value| value.is(labels));
    here.or_else(|| values.iter().find_map(|value| value.find(labels)))
}

/// The first time at the highest level that has any. Times deeper down belong to other things, such
/// as the day on which a group was founded.
pub(super) fn first_time(values: &[Labelled]) -> Moment {
    let here = values
        .iter()
        .map(Labelled::time)
        .find(|time| *time != Moment::Unknown);
    let deeper = || {
        let parts = values.iter().flat_map(|value| [&value.dict, &value.vec]);
        parts
            .map(|part| first_time(part))
            .find(|time| *time != Moment::Unknown)
    };
    here.or_else(deeper).unwrap_or_default()
}

/// Every text that a person may have written, at any depth ([`is_free`]).
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

/// The name of a record: the value with that label, else the only text in the record; `None` if
/// there are several.
pub(in crate::readers) fn named(values: &[Labelled]) -> Option<&Text> {
    let known = find(values, &labels::NAME).and_then(|value| value.value.as_ref());
    known.or_else(|| {
        let mut all = texts(values);
        all.next().filter(|_| all.next().is_none())
    })
}

/// The coordinates in a text like `(52.5 , 13.4)`, which check-ins have (facebook.md 2.1: high).
pub(super) fn coordinates(text: &str) -> Option<String> {
    let (latitude, longitude) = text
        .trim()
        .strip_prefix('(')?
        .strip_suffix(')')?
        .split_once(',')?;
    let [latitude, longitude] =
        [latitude, longitude].map(|number| number.trim().parse::<f64>().ok());
    Some(format!("{}, {}", latitude?, longitude?))
}
