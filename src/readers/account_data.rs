//! Files that hold account data (searches, ads, logins, settings ...): private by nature, counted by category.
//!
//! Which files they are stands in `account_data.tsv`, with the number of real layouts each was seen in.

use std::fmt;
use std::sync::LazyLock;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::json;
use super::layout::matches;
use super::sink::Sink;
use super::source::Source;
use crate::item::Platform;

/// One line of the table.
#[derive(Debug)]
pub(super) struct Known {
    platform: &'static str,
    pattern: &'static str,
    pub(super) category: &'static str,
    /// Number of real layouts it was seen in; 0 where it is only documented.
    pub(super) layouts: u32,
}

static TABLE: LazyLock<Vec<Known>> = LazyLock::new(|| {
    let lines = include_str!("account_data.tsv").lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| {
            let mut cells = line.split('\t');
            let (platform, pattern, category) = (cells.next()?, cells.next()?, cells.next()?);
            Some(Known { platform, pattern, category, layouts: cells.next()?.parse().ok()? })
        })
        .collect()
});

/// What is known about a file of this path.
pub(super) fn known(platform: Platform, inner: &str) -> Option<&'static Known> {
    let own = |line: &&Known| line.platform == platform.as_str();
    let lines = || TABLE.iter().filter(own);
    lines().find(|line| line.pattern == inner).or_else(|| lines().find(|line| matches(line.pattern, inner)))
}

/// Counts the records of a file without looking into them: elements of a list; of an object, those of its lists, at
/// the first or second level; else it is one record.
pub(super) fn count(source: &mut Source<'_, '_>, category: &'static str, out: &mut Sink<'_>) {
    match json::value(source, Count { level: 0 }) {
        Ok(records) => out.account_data(category, records.number),
        Err(why) => out.broken(&format!("{why}; its records were not counted")),
    }
}

#[derive(Clone, Copy, Debug)]
struct Counted {
    number: u64,
    listed: bool,
}

/// Levels below the root at which a list counts.
const DEEPEST_LIST: u8 = 2;

/// Keys of entity records, whose lists are parts of one record.
const ENTITY: &[&str] = &["label_values", "fbid"];

#[derive(Clone, Copy)]
struct Count {
    level: u8,
}

impl<'de> DeserializeSeed<'de> for Count {
    type Value = Counted;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Counted, D::Error> {
        if self.level > DEEPEST_LIST {
            json.deserialize_ignored_any(IgnoredAny)?;
            return Ok(Counted { number: 1, listed: false });
        }
        json.deserialize_any(self)
    }
}

const ONE: Counted = Counted { number: 1, listed: false };

impl<'de> Visitor<'de> for Count {
    type Value = Counted;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Counted, A::Error> {
        let mut number = 0;
        while list.next_element::<IgnoredAny>()?.is_some() {
            number += 1;
        }
        Ok(Counted { number, listed: true })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Counted, A::Error> {
        let (mut listed, mut is_entity) = (None, false);
        while let Some(key) = map.next_key::<String>()? {
            is_entity |= ENTITY.contains(&key.as_str());
            let counted = map.next_value_seed(Count { level: self.level + 1 })?;
            if counted.listed {
                *listed.get_or_insert(0) += counted.number;
            }
        }
        Ok(match listed {
            Some(number) if !is_entity => Counted { number, listed: true },
            _ => ONE,
        })
    }

    fn visit_bool<E>(self, _: bool) -> Result<Counted, E> {
        Ok(ONE)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Counted, E> {
        Ok(ONE)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Counted, E> {
        Ok(ONE)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Counted, E> {
        Ok(ONE)
    }

    fn visit_str<E>(self, _: &str) -> Result<Counted, E> {
        Ok(ONE)
    }

    fn visit_unit<E>(self) -> Result<Counted, E> {
        Ok(ONE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(json: &str) -> u64 {
        Count { level: 0 }.deserialize(&mut serde_json::Deserializer::from_str(json)).unwrap().number
    }

    #[test]
    fn records_of_every_shape() {
        assert_eq!(number("[{}, {}]"), 2);
        assert_eq!(number(r#"{"friends_v2": [{"a": [1, 2]}, {}]}"#), 2);
        assert_eq!(number(r#"{"event_responses_v2": {"events_joined": [{}], "events_declined": [{}, {}]}}"#), 3);
        assert_eq!(number(r#"{"media": [], "label_values": [{}, {}, {}], "fbid": "1"}"#), 1);
        assert_eq!(number(r#"{"timezone_v2": "Europe/Warsaw"}"#), 1);
        assert_eq!(number(r#"{"searches_v2": []}"#), 0);
    }

    #[test]
    fn the_table_is_well_formed() {
        let text = include_str!("account_data.tsv");
        assert_eq!(TABLE.len(), text.lines().filter(|line| !line.starts_with('#')).count());
        assert!(
            known(Platform::Facebook, "ads_information/ad_preferences.json").is_some_and(|known| known.layouts == 8)
        );
        assert!(known(Platform::Facebook, "ads_information/zeppelins.json").is_none());
    }
}
