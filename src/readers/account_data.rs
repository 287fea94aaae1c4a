//! Counts account data (searches, ads, logins, settings ...) by category. It is private by nature.
//!
//! The catalogue lists the files that hold nothing else. Files that also tell facts about the
//! account have readers of their own, which count their records in the category of their row.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::by_shape;
use super::dialect::{FactsOnly, Meaning};
use super::json;
use super::messenger::THREADS;
use super::shape_of_content::{Look, ValueFeatures};
use super::sink::Sink;
use super::source::FileSource;
use crate::catalogue::{CountedFile, has_data_for_keys, is_among_messages, is_key_of_record};
use crate::item::Kind;
use crate::readers::note::Note;
use crate::readers::problem::Problem;

/// Why a file is known to hold account data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Basis {
    /// The file was seen in real exports.
    Seen,
    /// Other people's documentation describes it.
    Documented,
    /// Its folder holds only account data.
    Folder,
    /// It lies in a folder of content of this kind, and its name tells of activity.
    Name(Kind),
}

impl Basis {
    /// The basis for a file that the catalogue lists.
    pub(super) fn of(file: &CountedFile) -> Self {
        if file.layouts == 0 {
            Self::Documented
        } else {
            Self::Seen
        }
    }

    /// The note in the ledger; `None` if the file was seen.
    pub(super) fn note(self) -> Option<Note> {
        match self {
            Self::Seen => None,
            Self::Documented => Some(Note::FromDocuments),
            Self::Folder => Some(Note::NewInKnownFolder),
            Self::Name(_) => Some(Note::NewOfActivity),
        }
    }
}

/// Counts the records of a file. An unknown file in the folder of message threads is read as one if
/// it has messages.
pub(super) fn read(
    source: &mut FileSource<'_, '_>,
    category: &'static str,
    basis: Basis,
    out: &mut Sink<'_>,
) {
    let may_be_thread = basis == Basis::Folder && is_among_messages(source.inner());
    if may_be_thread
        && let Ok((found, _)) = json::value(source, HasMessages, |one, other| one || other)
        && found
    {
        out.is_thread();
        source.is_of(THREADS.id);
        return (THREADS.read)(source, out);
    }
    if let Basis::Name(kind) = basis {
        // What the records are says more than the name of their file.
        if let Ok((seen, _)) = json::value(source, Look::Anywhere, ValueFeatures::and)
            && seen.published
        {
            source.is_of(by_shape::ID);
            return by_shape::read(source, kind, out);
        }
        out.problem(Problem::ActivityAmongContent);
    }
    let may_be_content = basis == Basis::Folder;
    if may_be_content
        && let Ok((seen, _)) = json::value(source, Look::Anywhere, ValueFeatures::and)
        && seen.content
    {
        out.problem(Problem::ContentAmongAccountData);
    }
    count(source, category, out);
}

/// Counts the records of a file as account data, then reads it again for facts.
pub(super) fn facts<M: Meaning>(
    source: &mut FileSource<'_, '_>,
    meaning: &mut M,
    out: &mut Sink<'_>,
) {
    counted(source, out);
    json::read(source, &mut FactsOnly(meaning), out);
}

/// Counts the records of a file that has a reader, in the category of its row.
pub(super) fn counted(source: &mut FileSource<'_, '_>, out: &mut Sink<'_>) {
    let category = source.row().and_then(|kind| kind.counted);
    count(source, category.unwrap_or("other"), out);
}

/// Counts the records of a file without reading them. Elements of a list count; of an object, the
/// elements of its lists at the first or second level; of an object whose keys are data, its keys.
/// Anything else is one record.
fn count(source: &mut FileSource<'_, '_>, category: &'static str, out: &mut Sink<'_>) {
    fn join(one: CountedRecords, other: CountedRecords) -> CountedRecords {
        CountedRecords {
            number: one.number + other.number,
            ..one
        }
    }
    match json::value(source, Count::At(0), join) {
        Ok((records, mended)) => {
            out.account_data(category, records.number);
            mended.tell(None, out);
        }
        Err(why) => out.broken(Note::NotCounted { why }),
    }
}

#[derive(Clone, Copy, Debug)]
struct CountedRecords {
    number: u64,
    listed: bool,
}

/// The deepest level below the root at which lists are counted.
const DEEPEST_LIST: u8 = 2;

#[derive(Clone, Copy)]
enum Count {
    /// A value this many levels below the root.
    At(u8),
    /// An element of a list of records: a record, or a list of more records, if somebody merged two
    /// files (archives.md 4.0: low). A list of plain values is one record (instagram-threads.md 1).
    InList,
    /// An element of such an inner list.
    InInner,
}

impl<'de> DeserializeSeed<'de> for Count {
    type Value = CountedRecords;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<CountedRecords, D::Error> {
        if matches!(self, Self::At(level) if level > DEEPEST_LIST) {
            json.deserialize_ignored_any(IgnoredAny)?;
            return Ok(CountedRecords {
                number: 1,
                listed: false,
            });
        }
        json.deserialize_any(self)
    }
}

const ONE: CountedRecords = CountedRecords {
    number: 1,
    listed: false,
};

impl<'de> Visitor<'de> for Count {
    type Value = CountedRecords;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<CountedRecords, A::Error> {
        let (mut number, mut has_records) = (0, false);
        let within = match self {
            Self::At(_) => Self::InList,
            Self::InList => Self::InInner,
            // Nothing deeper is looked at.
            Self::InInner => {
                while list.next_element::<IgnoredAny>()?.is_some() {}
                return Ok(ONE);
            }
        };
        while let Some(element) = list.next_element_seed(within)? {
            number += element.number;
            has_records |= element.listed;
        }
        let is_row = matches!(self, Self::InList) && !has_records && number > 0;
        Ok(if is_row {
            ONE
        } else {
            CountedRecords {
                number,
                listed: true,
            }
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<CountedRecords, A::Error> {
        let Self::At(level) = self else {
            while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Ok(CountedRecords {
                number: 1,
                listed: true,
            });
        };
        let (mut listed, mut is_record) = (None, false);
        while let Some(key) = map.next_key::<String>()? {
            is_record |= is_key_of_record(&key);
            let counted = if has_data_for_keys(&key) {
                map.next_value_seed(KeyCounter)?
            } else {
                map.next_value_seed(Self::At(level + 1))?
            };
            if counted.listed {
                *listed.get_or_insert(0) += counted.number;
            }
        }
        Ok(match listed {
            Some(number) if !is_record => CountedRecords {
                number,
                listed: true,
            },
            _ => ONE,
        })
    }

    fn visit_bool<E>(self, _: bool) -> Result<CountedRecords, E> {
        Ok(ONE)
    }

    fn visit_i64<E>(self, _: i64) -> Result<CountedRecords, E> {
        Ok(ONE)
    }

    fn visit_u64<E>(self, _: u64) -> Result<CountedRecords, E> {
        Ok(ONE)
    }

    fn visit_f64<E>(self, _: f64) -> Result<CountedRecords, E> {
        Ok(ONE)
    }

    fn visit_str<E>(self, _: &str) -> Result<CountedRecords, E> {
        Ok(ONE)
    }

    fn visit_unit<E>(self) -> Result<CountedRecords, E> {
        Ok(ONE)
    }
}

/// Counts the keys of an object, or the elements of a list.
struct KeyCounter;

impl<'de> DeserializeSeed<'de> for KeyCounter {
    type Value = CountedRecords;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<CountedRecords, D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for KeyCounter {
    type Value = CountedRecords;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<CountedRecords, A::Error> {
        let mut number = 0;
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {
            number += 1;
        }
        Ok(CountedRecords {
            number,
            listed: true,
        })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<CountedRecords, A::Error> {
        Count::At(0).visit_seq(list)
    }

    fn visit_str<E>(self, _: &str) -> Result<CountedRecords, E> {
        Ok(ONE)
    }

    fn visit_unit<E>(self) -> Result<CountedRecords, E> {
        Ok(ONE)
    }
}

/// Whether the root of a file is an object with a list of messages.
#[derive(Clone, Copy)]
struct HasMessages;

impl<'de> DeserializeSeed<'de> for HasMessages {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<bool, D::Error> {
        #[derive(serde::Deserialize)]
        struct Thread {
            messages: Vec<IgnoredAny>,
        }
        let thread: Thread = serde::Deserialize::deserialize(json)?;
        Ok(!thread.messages.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(json: &str) -> u64 {
        Count::At(0)
            .deserialize(&mut serde_json::Deserializer::from_str(json))
            .unwrap()
            .number
    }

    #[test]
    fn records_of_every_shape() {
        assert_eq!(number("[{}, {}]"), 2);
        assert_eq!(number(r#"{"friends_v2": [{"a": [1, 2]}, {}]}"#), 2);
        assert_eq!(
            number(
                r#"{"event_responses_v2": {"events_joined": [{}], "events_declined": [{}, {}]}}"#
            ),
            3
        );
        assert_eq!(
            number(r#"{"media": [], "label_values": [{}, {}, {}], "fbid": "1"}"#),
            1
        );
        assert_eq!(number(r#"{"timezone_v2": "Europe/Warsaw"}"#), 1);
        // One record of each other dialect. Its lists are parts of it.
        assert_eq!(
            number(r#"{"title": "", "media_list_data": [], "string_list_data": [{}, {}]}"#),
            1
        );
        assert_eq!(
            number(r#"{"media_list_data": [], "string_map_data": {}}"#),
            1
        );
        assert_eq!(
            number(r#"{"timestamp": 1, "data": [{}, {}], "title": ""}"#),
            1
        );
        // Keys that are data: a record each.
        assert_eq!(
            number(r#"{"group_badges_v2": {"Gardeners": [{}, {}], "Bakers": []}}"#),
            2
        );
        assert_eq!(
            number(r#"{"datr_stats_v2": {"abc": {"n": 1}, "def": {}, "ghi": {}}}"#),
            3
        );
        assert_eq!(
            number(r#"{"last_activity_v2": {"last_activity_time": {"Phone": 1, "Browser": 2}}}"#),
            2
        );
        assert_eq!(
            number(r#"{"support_messages": {"1": {"messages": [1, 2]}, "2": {}}}"#),
            2
        );
        assert_eq!(number(r#"{"searches_v2": []}"#), 0);
        // Two files that somebody merged; rows of plain values.
        assert_eq!(number("[[{}, {}], [{}]]"), 3);
        assert_eq!(number(r#"{"searches_v2": [[{}, {}], []]}"#), 2);
        assert_eq!(number(r#"[["2019-05-01", "a"], ["2019-05-02", "b"]]"#), 2);
    }
}
