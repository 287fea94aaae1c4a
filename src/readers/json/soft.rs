//! Deserializes a JSON value into whatever type is asked for, and keeps what fits. A number in
//! place of a text becomes its digits, one object in place of a list becomes a list of one;
//! anything else that does not fit becomes empty. What did not fit is noted with the key it stands
//! under.

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::{Error, Value};

use super::words::{Leaf, Misfit, Misfits, leaf};
use crate::readers::dates;
use crate::time::{STAMP, is_stamp};

/// The newtype name that tells a deserializer that a person's name is wanted.
pub(in crate::readers) const NAME: &str = "Name";

#[derive(Clone, Copy)]
pub(super) struct Soft<'v> {
    value: &'v Value,
    /// The field that it stands under, by the name in our code.
    key: &'static str,
    misfits: &'v Misfits,
}

/// The value if it is an object, or the first element of a list if that is one; else `None`.
pub(super) fn object(value: &Value) -> Option<&serde_json::Map<String, Value>> {
    match value {
        Value::Object(map) => Some(map),
        Value::Array(list) => list.first().and_then(Value::as_object),
        _ => None,
    }
}

impl<'de> IntoDeserializer<'de, Error> for Soft<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'v> Soft<'v> {
    /// A record.
    pub(super) fn new(value: &'v Value, misfits: &'v Misfits) -> Self {
        Self {
            value,
            key: "",
            misfits,
        }
    }

    fn under(self, key: &'static str, value: &'v Value) -> Self {
        Self { value, key, ..self }
    }

    fn note(self, misfit: Misfit) {
        self.misfits.note(self.key, misfit);
    }

    fn bent(self) {
        self.misfits.note_bent();
    }

    fn text<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match leaf(self.value) {
            Leaf::Words(text) => visitor.visit_str(text),
            Leaf::Odd(text) => {
                self.note(Misfit::WordsKept);
                visitor.visit_str(&text)
            }
            Leaf::Nothing => {
                self.bent();
                visitor.visit_str("")
            }
            Leaf::Unread => {
                self.note(Misfit::Words);
                visitor.visit_str("")
            }
        }
    }

    /// A name is a text, or an object that tells one. Anything else is no name: a number or a list
    /// would be taken for another person.
    fn name<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if matches!(
            self.value,
            Value::Number(_) | Value::Bool(_) | Value::Array(_)
        ) {
            self.note(Misfit::Words);
            return visitor.visit_newtype_struct(Self {
                value: &Value::Null,
                ..self
            });
        }
        visitor.visit_newtype_struct(self)
    }

    fn number<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value {
            Value::Number(number) => match (number.as_i64(), number.as_f64()) {
                (Some(whole), _) => visitor.visit_i64(whole),
                (None, fraction) => visitor.visit_f64(fraction.unwrap_or_default()),
            },
            Value::Null => {
                self.bent();
                visitor.visit_i64(0)
            }
            Value::String(text) if text.trim().parse::<f64>().is_ok() => {
                self.bent();
                visitor.visit_f64(text.trim().parse().unwrap_or_default())
            }
            Value::Bool(_) | Value::String(_) | Value::Array(_) | Value::Object(_) => {
                self.note(Misfit::Number);
                visitor.visit_i64(0)
            }
        }
    }

    fn time<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value {
            Value::Number(_) => self.number(visitor),
            Value::String(text) if is_stamp(text) => visitor.visit_str(text),
            Value::Null => visitor.visit_unit(),
            // Some files have dates in a form for people (archives.md 6: high for two files of
            // Instagram's).
            other => match other.as_str().and_then(dates::alone) {
                Some(clock) => {
                    self.misfits.note_read();
                    visitor.visit_str(&clock.to_string())
                }
                None => {
                    self.note(Misfit::Time);
                    visitor.visit_unit()
                }
            },
        }
    }

    fn map<'de, V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let map = object(self.value);
        // Meta's PHP writes `false` and `[]` for an object that is not there (archives.md 4.6: high
        // for `exif_data`).
        let is_nothing = matches!(self.value, Value::Null | Value::Bool(false))
            || self.value.as_array().is_some_and(Vec::is_empty);
        match self.value {
            Value::Object(_) => {}
            Value::Bool(false) => self.misfits.note_read(),
            _ => self.bent(),
        }
        if map.is_none() && !is_nothing {
            self.note(Misfit::Record);
        }
        // Keys without a field are data of the user, which no problem may quote.
        let key_of = |key: &str| {
            fields
                .iter()
                .find(|field| **field == key)
                .copied()
                .unwrap_or(self.key)
        };
        let pairs = map.into_iter().flatten();
        visitor.visit_map(MapDeserializer::new(
            pairs.map(|(key, value)| (key.as_str(), self.under(key_of(key), value))),
        ))
    }

    fn list<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let elements = match self.value {
            Value::Array(list) => list.as_slice(),
            Value::Null => {
                self.bent();
                &[]
            }
            one => {
                self.note(Misfit::List);
                std::slice::from_ref(one)
            }
        };
        visitor.visit_seq(SeqDeserializer::new(
            elements.iter().map(|value| self.under(self.key, value)),
        ))
    }
}

impl<'de> Deserializer<'de> for Soft<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(yes) => visitor.visit_bool(*yes),
            Value::Number(_) => self.number(visitor),
            Value::String(text) => visitor.visit_str(text),
            Value::Array(_) => self.list(visitor),
            Value::Object(_) => self.map(&[], visitor),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        if name == STAMP {
            self.time(visitor)
        } else if name == NAME {
            self.name(visitor)
        } else {
            visitor.visit_newtype_struct(self)
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.value.is_null() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if !self.value.is_boolean() {
            self.bent();
        }
        visitor.visit_bool(matches!(self.value, Value::Bool(true)))
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.text(visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.text(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.text(visitor)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.number(visitor)
    }

    /// What is no number becomes NaN and not zero: zero would be a place on the map.
    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let reads = match self.value {
            Value::Number(_) => true,
            Value::String(text) => text.trim().parse::<f64>().is_ok(),
            _ => false,
        };
        if reads {
            return self.number(visitor);
        }
        self.note(Misfit::Number);
        visitor.visit_f64(f64::NAN)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.list(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.map(&[], visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.map(fields, visitor)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u32 u64 u128 f32 char byte_buf unit unit_struct tuple tuple_struct enum
        identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;
    use crate::time::{Moment, MomentSeconds};
    use serde::Deserialize;

    #[derive(Debug, Default, Deserialize, PartialEq)]
    #[serde(default)]
    struct Inner {
        text: Text,
        list: Vec<Text>,
        nested: Option<Box<Inner>>,
        number: f64,
        time: Option<MomentSeconds>,
    }

    fn soft(json: &Value) -> (Inner, String) {
        let misfits = Misfits::default();
        let inner = Inner::deserialize(Soft::new(json, &misfits)).unwrap();
        (inner, format!("{misfits:?}"))
    }

    #[test]
    fn keeps_what_fits() {
        let json = serde_json::json!({"text": 5, "list": "one", "nested": [{"text": "caf\u{c3}\u{a9}", "list": [1, {"a": 2}]}], "number": "2.5", "extra": {}});
        let (inner, _) = soft(&json);
        assert_eq!(inner.text.as_str(), "5");
        assert_eq!(inner.list, [Text::verbatim("one")]);
        assert_eq!(inner.number, 2.5);
        let nested = inner.nested.unwrap();
        assert_eq!((nested.text.as_str(), nested.list.len()), ("café", 2));
        for odd in [
            serde_json::json!("soon"),
            serde_json::json!([1]),
            serde_json::json!({}),
            serde_json::json!(true),
        ] {
            let (inner, told) = soft(&serde_json::json!({"time": odd, "text": "kept"}));
            assert_eq!(
                (inner.time, inner.text.as_str()),
                (Some(MomentSeconds(Moment::Unknown)), "kept")
            );
            assert!(told.contains("(\"time\", Time): 1"), "{told}");
        }
        assert_eq!(soft(&serde_json::json!("text")).0, Inner::default());
    }

    #[test]
    fn a_time_that_is_one_stays_in_an_odd_record() {
        for time in [
            serde_json::json!("1700000000"),
            serde_json::json!("2023-11-14T22:13:20"),
            serde_json::json!(1.7e9),
        ] {
            let (inner, told) = soft(&serde_json::json!({"time": time, "text": 5}));
            assert_ne!(inner.time, Some(MomentSeconds(Moment::Unknown)), "{time}");
            assert!(!told.contains("Time"), "{told}");
        }
    }

    #[test]
    fn words_are_read_where_an_object_or_a_list_says_that_they_are() {
        for (odd, words, told) in [
            (serde_json::json!({"text": "a"}), "a", "WordsKept"),
            (
                serde_json::json!({"type": 1, "value": {"name": "a"}}),
                "a",
                "WordsKept",
            ),
            (serde_json::json!(["a"]), "a", "WordsKept"),
            (serde_json::json!(["a", 1, "b"]), "a, 1, b", "WordsKept"),
            (serde_json::json!({"language": "en"}), "", "Words"),
            (serde_json::json!(["a", {"b": 1}]), "", "Words"),
        ] {
            let (inner, misfits) = soft(&serde_json::json!({"nested": {"text": odd, "number": 1}}));
            let nested = inner.nested.unwrap();
            assert_eq!((nested.text.as_str(), nested.number), (words, 1.0), "{odd}");
            assert!(
                misfits.contains(&format!("(\"text\", {told}): 1")),
                "{misfits}"
            );
        }
    }
}
