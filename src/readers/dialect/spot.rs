//! A place in Facebook's objects (facebook.md 2.4 and 5): a name, or an object with name, address
//! and coordinates.

use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, Visitor};

use super::attached::Coordinate;
use crate::text::Text;

/// A place.
#[derive(Debug, Default)]
pub(in crate::readers) struct RecordSpot {
    pub(in crate::readers) name: Option<Text>,
    pub(in crate::readers) address: Option<Text>,
    coordinate: Option<Coordinate>,
}

impl RecordSpot {
    /// Where it is on the map.
    pub(in crate::readers) fn coordinates(&self) -> Option<String> {
        self.coordinate.as_ref()?.told()
    }
}

impl<'de> Deserialize<'de> for RecordSpot {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(SpotVisitor)
    }
}

struct SpotVisitor;

impl<'de> Visitor<'de> for SpotVisitor {
    type Value = RecordSpot;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a place")
    }

    fn visit_str<E>(self, name: &str) -> Result<RecordSpot, E> {
        Ok(RecordSpot {
            name: Some(Text::from_bytes(name.as_bytes())),
            ..RecordSpot::default()
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<RecordSpot, A::Error> {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Parts {
            name: Option<Text>,
            address: Option<Text>,
            coordinate: Option<Coordinate>,
        }
        let Parts {
            name,
            address,
            coordinate,
        } = Parts::deserialize(MapAccessDeserializer::new(map))?;
        Ok(RecordSpot {
            name,
            address,
            coordinate,
        })
    }

    fn visit_unit<E>(self) -> Result<RecordSpot, E> {
        Ok(RecordSpot::default())
    }
}
