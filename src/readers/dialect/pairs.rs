//! Instagram's maps and lists of values under localised keys (archives.md 4.4 and 4.5).

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

use super::strange::keyed;
use crate::lexicon::labels::Labels;
use crate::readers::dates;
use crate::text::Text;
use crate::time::{Moment, MomentSeconds};

/// Keys and values in the order of the file. With localised keys, the order carries meaning.
#[derive(Debug)]
pub(in crate::readers) struct Pairs<V>(pub(in crate::readers) Vec<(Text, V)>);

impl<V> Default for Pairs<V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<V> Pairs<V> {
    /// The value under any of these keys.
    pub(in crate::readers) fn get(&self, labels: &Labels) -> Option<&V> {
        self.0
            .iter()
            .find(|(key, _)| labels.is(key.as_str()))
            .map(|(_, value)| value)
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

keyed! {
    /// A value in such a record. A timestamp of 0 means that there is none.
    MapValue {
        href: Option<Text>,
        value: Option<Text>,
        timestamp: Option<MomentSeconds>,
    } beside []
}

impl MapValue {
    /// The text, or one under a key that nobody has described, unless it is blank.
    pub(in crate::readers) fn text(&self) -> Option<&Text> {
        let mut texts = self.value.iter().chain(&self.strange.words);
        texts.find(|text| !text.is_blank())
    }

    /// The time, or the date written in its text. For values that are known to be times.
    pub(super) fn written_time(&self) -> Option<Moment> {
        match self.time() {
            Moment::Unknown => self.text().and_then(|text| dates::written(text.as_str())),
            time @ (Moment::At(_) | Moment::Wall(_)) => Some(time),
        }
    }

    pub(in crate::readers) fn time(&self) -> Moment {
        self.timestamp.map_or(Moment::Unknown, |time| time.0)
    }
}
