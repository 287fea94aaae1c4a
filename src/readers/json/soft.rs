//! Deserializes a JSON value into whatever is asked for, keeping what fits: a number for a text becomes its digits, one
//! object for a list a list of one, anything else that does not fit becomes nothing.

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::{Error, Value};

#[derive(Clone, Copy)]
pub(super) struct Soft<'v>(pub(super) &'v Value);

impl<'de> IntoDeserializer<'de, Error> for Soft<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'v> Soft<'v> {
    fn text<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::String(text) => visitor.visit_str(text),
            Value::Number(number) => visitor.visit_str(&number.to_string()),
            Value::Bool(yes) => visitor.visit_str(if *yes { "true" } else { "false" }),
            Value::Null | Value::Array(_) | Value::Object(_) => visitor.visit_str(""),
        }
    }

    fn number<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Number(number) => match (number.as_i64(), number.as_f64()) {
                (Some(whole), _) => visitor.visit_i64(whole),
                (None, fraction) => visitor.visit_f64(fraction.unwrap_or_default()),
            },
            Value::String(text) => visitor.visit_f64(text.trim().parse().unwrap_or_default()),
            Value::Bool(yes) => visitor.visit_i64(i64::from(*yes)),
            Value::Null | Value::Array(_) | Value::Object(_) => visitor.visit_i64(0),
        }
    }

    /// The object it is, or the first one in the list it is.
    pub(super) fn object(self) -> Option<&'v serde_json::Map<String, Value>> {
        match self.0 {
            Value::Object(map) => Some(map),
            Value::Array(list) => list.first().and_then(Value::as_object),
            _ => None,
        }
    }

    fn map<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let pairs = self.object().into_iter().flatten();
        visitor.visit_map(MapDeserializer::new(pairs.map(|(key, value)| (key.as_str(), Soft(value)))))
    }

    fn list<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Array(list) => visitor.visit_seq(SeqDeserializer::new(list.iter().map(Soft))),
            Value::Null => visitor.visit_seq(SeqDeserializer::new(std::iter::empty::<Soft<'_>>())),
            _ => visitor.visit_seq(SeqDeserializer::new(std::iter::once(self))),
        }
    }
}

impl<'de> Deserializer<'de> for Soft<'_> {
    type Error = Error;

    /// In records only times ask for anything: digits in quotes are one, and what is no number is none.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Number(_) => self.number(visitor),
            Value::String(text) if text.trim().parse::<i64>().is_ok() => visitor.visit_str(text),
            _ => visitor.visit_unit(),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_bool(matches!(self.0, Value::Bool(true)))
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

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.number(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.list(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.map(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.map(visitor)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u32 u64 u128 f32 char byte_buf unit unit_struct newtype_struct tuple tuple_struct enum
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

    #[test]
    fn keeps_what_fits() {
        let json = serde_json::json!({"text": 5, "list": "one", "nested": [{"text": "caf\u{c3}\u{a9}", "list": [1, {"a": 2}]}], "number": "2.5", "extra": {}});
        let inner = Inner::deserialize(Soft(&json)).unwrap();
        assert_eq!(inner.text.as_str(), "5");
        assert_eq!(inner.list, [Text::verbatim("one")]);
        assert_eq!(inner.number, 2.5);
        let nested = inner.nested.unwrap();
        assert_eq!((nested.text.as_str(), nested.list.len()), ("café", 2));
        for odd in [serde_json::json!("soon"), serde_json::json!([1]), serde_json::json!({}), serde_json::json!(true)] {
            let inner = Inner::deserialize(Soft(&serde_json::json!({"time": odd, "text": "kept"}))).unwrap();
            assert_eq!((inner.time, inner.text.as_str()), (Some(MomentSeconds(Moment::Unknown)), "kept"));
        }
        assert_eq!(Inner::deserialize(Soft(&serde_json::json!("text"))).unwrap(), Inner::default());
    }
}
