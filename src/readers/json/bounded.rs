//! Limits the memory of one record. What the record would take is counted while it is read. Once
//! that is more than any record of Meta's takes, its lists end where they are; keys of objects are
//! still read, and with them the words of the record.

use std::cell::Cell;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

use crate::archive::limits::{RECORD_BYTES, RECORD_KEYS};

/// What a record may still take in memory.
#[derive(Debug)]
pub(super) struct Budget {
    bytes: Cell<usize>,
    /// Keys of objects. They have a limit of their own, because they are still read after lists
    /// have ended.
    keys: Cell<usize>,
    /// What each object takes, besides its values.
    object: usize,
    cut: Cell<bool>,
}

/// What `serde_json` allocates for an object of a `Value`: a node with room for eleven keys and
/// values.
const NODE: usize = 640;

/// What a text takes besides its bytes.
const TEXT: usize = 16;

impl Budget {
    /// The budget of a record. `as_value`: it is first read as a `Value`, not straight into typed
    /// fields.
    pub(super) fn new(as_value: bool) -> Self {
        // The typed fields are then a copy beside the `Value`, so each gets only part of the
        // memory.
        let (object, bytes) = if as_value {
            (NODE, RECORD_BYTES / 5 * 2)
        } else {
            (0, RECORD_BYTES)
        };
        Self {
            bytes: Cell::new(bytes),
            keys: Cell::new(RECORD_KEYS),
            object,
            cut: Cell::new(false),
        }
    }

    /// Whether something was left out.
    pub(super) fn was_cut(&self) -> bool {
        self.cut.get()
    }

    fn charge(&self, bytes: usize) {
        self.bytes.set(self.bytes.get().saturating_sub(bytes));
    }
}

/// A value that is read within a budget.
pub(super) struct Bounded<'b, T> {
    pub(super) inner: T,
    pub(super) budget: &'b Budget,
}

impl<'b, T> Bounded<'b, T> {
    fn with<O>(&self, inner: O) -> Bounded<'b, O> {
        Bounded {
            inner,
            budget: self.budget,
        }
    }
}

macro_rules! deserialize {
    ($($method:ident),*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            let visitor = self.with(visitor);
            self.inner.$method(visitor)
        })*
    };
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Bounded<'_, D> {
    type Error = D::Error;

    deserialize! {
        deserialize_any, deserialize_bool, deserialize_i8, deserialize_i16, deserialize_i32, deserialize_i64,
        deserialize_i128, deserialize_u8, deserialize_u16, deserialize_u32, deserialize_u64, deserialize_u128,
        deserialize_f32, deserialize_f64, deserialize_char, deserialize_str, deserialize_string, deserialize_bytes,
        deserialize_byte_buf, deserialize_option, deserialize_unit, deserialize_seq, deserialize_map,
        deserialize_identifier
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_ignored_any(visitor)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = self.with(visitor);
        self.inner.deserialize_unit_struct(name, visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = self.with(visitor);
        self.inner.deserialize_newtype_struct(name, visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = self.with(visitor);
        self.inner.deserialize_tuple(length, visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = self.with(visitor);
        self.inner.deserialize_tuple_struct(name, length, visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = self.with(visitor);
        self.inner.deserialize_struct(name, fields, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = self.with(visitor);
        self.inner.deserialize_enum(name, variants, visitor)
    }
}

macro_rules! visit {
    ($($method:ident: $type:ty),*) => {
        $(fn $method<E: serde::de::Error>(self, value: $type) -> Result<V::Value, E> {
            self.inner.$method(value)
        })*
    };
}

macro_rules! visit_text {
    ($($method:ident: $type:ty),*) => {
        $(fn $method<E: serde::de::Error>(self, value: $type) -> Result<V::Value, E> {
            self.budget.charge(TEXT + value.len());
            self.inner.$method(value)
        })*
    };
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Bounded<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.expecting(f)
    }

    visit! {
        visit_bool: bool, visit_i8: i8, visit_i16: i16, visit_i32: i32, visit_i64: i64, visit_i128: i128, visit_u8: u8,
        visit_u16: u16, visit_u32: u32, visit_u64: u64, visit_u128: u128, visit_f32: f32, visit_f64: f64, visit_char: char
    }

    visit_text! {
        visit_str: &str, visit_borrowed_str: &'de str, visit_string: String, visit_bytes: &[u8],
        visit_borrowed_bytes: &'de [u8], visit_byte_buf: Vec<u8>
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<V::Value, E> {
        self.inner.visit_none()
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<V::Value, E> {
        self.inner.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, json: D) -> Result<V::Value, D::Error> {
        let json = self.with(json);
        self.inner.visit_some(json)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, json: D) -> Result<V::Value, D::Error> {
        let json = self.with(json);
        self.inner.visit_newtype_struct(json)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<V::Value, A::Error> {
        let list = Elements {
            list,
            read: 0,
            budget: self.budget,
        };
        self.inner.visit_seq(list)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.budget.charge(self.budget.object);
        let map = self.with(map);
        self.inner.visit_map(map)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, variants: A) -> Result<V::Value, A::Error> {
        self.inner.visit_enum(variants)
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Bounded<'_, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<S::Value, D::Error> {
        let json = self.with(json);
        self.inner.deserialize(json)
    }
}

/// The elements of a list. The memory that a `Vec` allocates for each is counted.
struct Elements<'b, A> {
    list: A,
    read: usize,
    budget: &'b Budget,
}

/// A `Vec` that grows has room for four elements at first, and then for up to twice its length.
const FIRST_ROOM: usize = 4;
const ROOM: usize = 2;

/// Lists up to this length are read in any case: the words of a post stand in a short list that
/// comes after its pictures.
const SHORT: usize = 8;

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Elements<'_, A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        if self.budget.bytes.get() == 0 && self.read >= SHORT {
            while self.list.next_element::<IgnoredAny>()?.is_some() {
                self.budget.cut.set(true);
            }
            return Ok(None);
        }
        let room = if self.read == 0 { FIRST_ROOM } else { ROOM };
        self.read += 1;
        self.budget.charge(room * size_of::<S::Value>());
        self.list.next_element_seed(Bounded {
            inner: seed,
            budget: self.budget,
        })
    }

    // With a hint, serde would allocate the whole length at once.
    fn size_hint(&self) -> Option<usize> {
        None
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Bounded<'_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        let Some(left) = self.budget.keys.get().checked_sub(1) else {
            while self.inner.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {
                self.budget.cut.set(true);
            }
            return Ok(None);
        };
        self.budget.keys.set(left);
        self.inner.next_key_seed(seed)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.inner.next_value_seed(Bounded {
            inner: seed,
            budget: self.budget,
        })
    }
}
