//! Walks the values of a file down to its records: under a root key, in a list, or a lone record.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize as _;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::Records;
use super::bounded::{Bounded, Budget};
use super::object::AsObject;
use super::soft::{Soft, object};
use super::words::Misfits;
use crate::catalogue::FileKind;
use crate::readers::problem::Problem;
use crate::readers::sink::Sink;
use crate::readers::source::CatalogueRow;

/// How far a file has been read.
#[derive(Debug, Default)]
pub(super) struct ReadProgress {
    /// Records handed over, in both passes.
    pub(super) delivered: u32,
    /// Records met in this pass.
    pub(super) met: u32,
    /// Keys of the root object that were finished, in both passes.
    pub(super) keys_done: usize,
    /// Keys of the root object met in this pass.
    pub(super) keys_met: usize,
    /// Whether a root, a wanted key or a lone record was found.
    pub(super) known_shape: bool,
}

impl ReadProgress {
    pub(super) fn restart(&mut self) {
        self.met = 0;
        self.keys_met = 0;
    }
}

/// How records are parsed: strictly, or keeping what fits.
pub(super) trait Manner {
    /// Whether the bytes are mended before they are parsed.
    const MENDS: bool;

    /// Reads one record and hands it over. The misfits are `Some` if the record did not fit its
    /// type; the record is `None` if nothing of it could be kept.
    fn take<'de, D: Deserializer<'de>, R: Records>(
        json: D,
        give: impl for<'r> FnOnce(Option<R::Record<'r>>, Option<Misfits>),
    ) -> Result<(), D::Error>;
}

pub(super) struct Strict;

impl Manner for Strict {
    const MENDS: bool = false;

    fn take<'de, D: Deserializer<'de>, R: Records>(
        json: D,
        give: impl for<'r> FnOnce(Option<R::Record<'r>>, Option<Misfits>),
    ) -> Result<(), D::Error> {
        R::Record::deserialize(AsObject(json)).map(|record| give(Some(record), None))
    }
}

pub(super) struct Tolerant;

impl Manner for Tolerant {
    const MENDS: bool = true;

    fn take<'de, D: Deserializer<'de>, R: Records>(
        json: D,
        give: impl for<'r> FnOnce(Option<R::Record<'r>>, Option<Misfits>),
    ) -> Result<(), D::Error> {
        let value = Value::deserialize(json)?;
        let fits = if R::ROWS {
            value.is_array()
        } else {
            object(&value).is_some()
        };
        let misfits = Misfits::default();
        if !fits {
            give(None, Some(misfits));
        } else if let Ok(record) = R::Record::deserialize(AsObject(&value)) {
            give(Some(record), None);
        } else {
            let record = R::Record::deserialize(Soft::new(&value, &misfits)).ok();
            give(record, Some(misfits));
        }
        Ok(())
    }
}

/// A number or text in place of a list holds no records. It is reported, and the walk goes on.
macro_rules! nothing_in_a_scalar {
    () => {
        fn visit_bool<E>(mut self, _: bool) -> Result<(), E> {
            self.nothing()
        }

        fn visit_i64<E>(mut self, _: i64) -> Result<(), E> {
            self.nothing()
        }

        fn visit_u64<E>(mut self, _: u64) -> Result<(), E> {
            self.nothing()
        }

        fn visit_f64<E>(mut self, _: f64) -> Result<(), E> {
            self.nothing()
        }

        fn visit_str<E>(mut self, _: &str) -> Result<(), E> {
            self.nothing()
        }
    };
}

/// Visits the root of the file.
pub(super) struct RootVisitor<'w, 's, R, M> {
    pub(super) records: &'w mut R,
    pub(super) row: CatalogueRow,
    pub(super) progress: &'w mut ReadProgress,
    pub(super) out: &'w mut Sink<'s>,
    pub(super) manner: PhantomData<M>,
}

impl<R: Records, M: Manner> RootVisitor<'_, '_, R, M> {
    /// Walks one document of a file that may hold several.
    pub(super) fn document<'de, D: Deserializer<'de>>(&mut self, json: D) -> Result<(), D::Error> {
        let RootVisitor {
            records,
            row,
            progress,
            out,
            manner,
        } = self;
        records.begin();
        RootVisitor::<R, M> {
            records,
            row: *row,
            progress,
            out,
            manner: *manner,
        }
        .deserialize(json)
    }

    fn nothing<E>(&mut self) -> Result<(), E> {
        self.out.problem(Problem::NoRecords);
        Ok(())
    }

    fn take<'de, D: Deserializer<'de>>(
        &mut self,
        json: D,
        field: &'static str,
    ) -> Result<(), D::Error> {
        let budget = Budget::new(M::MENDS);
        let json = Bounded {
            inner: json,
            budget: &budget,
        };
        M::take::<_, R>(json, |record, misfits| {
            self.number(field);
            if budget.was_cut() {
                self.out.problem(Problem::RecordTooLarge);
            }
            if let Some(misfits) = misfits {
                misfits.tell(self.out);
            }
            if let Some(record) = record {
                self.records.record(record, self.out);
            }
        })
    }

    fn list<'de, A: SeqAccess<'de>>(
        &mut self,
        mut list: A,
        field: &'static str,
    ) -> Result<(), A::Error> {
        self.progress.known_shape = true;
        while list
            .next_element_seed(ListElement { walk: self, field })?
            .is_some()
        {}
        Ok(())
    }

    /// Gives the current record its number.
    fn number(&mut self, field: &'static str) {
        self.out.at(field, self.progress.met);
        self.progress.met += 1;
        self.progress.delivered = self.progress.delivered.max(self.progress.met);
        self.progress.known_shape = true;
    }

    /// Whether the strict pass delivered the current record already. It is then skipped.
    fn was_delivered(&mut self) -> bool {
        let delivered = self.progress.met < self.progress.delivered;
        self.progress.met += u32::from(delivered);
        delivered
    }

    /// Walks the keys of an object around records. Records under a key that no reader names are
    /// filed under `field`.
    fn object<'de, A: MapAccess<'de>>(
        &mut self,
        mut map: A,
        field: &'static str,
    ) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            self.progress.keys_met += 1;
            let is_new = self.progress.keys_met > self.progress.keys_done;
            if let Some(root) = self.records.root(&key, self.row) {
                map.next_value_seed(RootValue {
                    walk: self,
                    field: root,
                    is_named: true,
                })?;
            } else if R::ANY_ROOT
                && !R::SIGNATURE.contains(&key.as_str())
                && !self.records.wants(&key)
            {
                let before = (self.out.given(), self.records.understood());
                map.next_value_seed(RootValue {
                    walk: self,
                    field,
                    is_named: false,
                })?;
                // An unknown key needs no report if its records were understood.
                if is_new && (self.out.given(), self.records.understood()) == before {
                    self.records.strange_key(&key, self.out);
                }
            } else if R::SIGNATURE.contains(&key.as_str()) && !self.records.wants(&key) && is_new {
                let lone = MapAccessDeserializer::new(PushedBack {
                    key: Some(key),
                    map,
                });
                if self.was_delivered() {
                    return IgnoredAny::deserialize_map(lone);
                }
                return self.take(lone, field);
            } else if !is_new {
                // The strict pass handled this value.
                map.next_value::<IgnoredAny>()?;
            } else if self.records.wants(&key) {
                let budget = Budget::new(true);
                let value = map.next_value_seed(Bounded {
                    inner: PhantomData::<Value>,
                    budget: &budget,
                })?;
                if budget.was_cut() {
                    self.out.problem(Problem::RecordTooLarge);
                }
                self.progress.known_shape = true;
                self.records.other(&key, value, self.out);
            } else {
                map.next_value::<IgnoredAny>()?;
                if self.row.is_some_and(FileKind::has_roots) && !R::SIGNATURE.is_empty() {
                    self.records.strange_key(&key, self.out);
                }
            }
            self.progress.keys_done = self.progress.keys_done.max(self.progress.keys_met);
        }
        Ok(())
    }
}

impl<'de, R: Records, M: Manner> DeserializeSeed<'de> for RootVisitor<'_, '_, R, M> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de, R: Records, M: Manner> Visitor<'de> for RootVisitor<'_, '_, R, M> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of records or an object that holds one")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, list: A) -> Result<(), A::Error> {
        self.list(list, "")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, map: A) -> Result<(), A::Error> {
        self.object(map, "")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    nothing_in_a_scalar!();
}

trait IgnoreMap {
    fn deserialize_map<'de, D: Deserializer<'de>>(json: D) -> Result<(), D::Error>;
}

impl IgnoreMap for IgnoredAny {
    fn deserialize_map<'de, D: Deserializer<'de>>(json: D) -> Result<(), D::Error> {
        json.deserialize_map(IgnoredAny).map(drop)
    }
}

/// One element of a list. It is a record, or a list of records: somebody may have joined the parts
/// of an export in this way (archives.md 4.0: low).
struct ListElement<'o, 'w, 's, R, M> {
    walk: &'o mut RootVisitor<'w, 's, R, M>,
    field: &'static str,
}

impl<R: Records, M: Manner> ListElement<'_, '_, '_, R, M> {
    fn record<'de, A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let record = MapAccessDeserializer::new(map);
        if self.walk.was_delivered() {
            return IgnoredAny::deserialize_map(record);
        }
        self.walk.take(record, self.field)
    }

    /// Reports a value that stands where a record should.
    fn no_record<E>(self) -> Result<(), E> {
        if !self.walk.was_delivered() {
            self.walk.number(self.field);
            Misfits::default().tell(self.walk.out);
        }
        Ok(())
    }
}

impl<'de, R: Records, M: Manner> DeserializeSeed<'de> for ListElement<'_, '_, '_, R, M> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de, R: Records, M: Manner> Visitor<'de> for ListElement<'_, '_, '_, R, M> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a record")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        // Under a named root key stand only records. There may be very many, so none is checked.
        if R::AROUND.is_empty() || !self.field.is_empty() {
            return self.record(map);
        }
        let key = map.next_key::<String>()?;
        let around = key.as_deref().is_some_and(|key| R::AROUND.contains(&key));
        let map = PushedBack { key, map };
        if around {
            self.walk.records.begin();
            self.walk.object(map, self.field)
        } else {
            self.record(map)
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<(), A::Error> {
        if !R::ROWS {
            return self.walk.list(list, self.field);
        }
        let row = SeqAccessDeserializer::new(list);
        if self.walk.was_delivered() {
            return row.deserialize_seq(IgnoredAny).map(drop);
        }
        self.walk.take(row, self.field)
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.no_record()
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        self.no_record()
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        self.no_record()
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        self.no_record()
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        self.no_record()
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        self.no_record()
    }
}

/// The value of a root key: a list of records, one lone record, or an object around either.
struct RootValue<'o, 'w, 's, R, M> {
    walk: &'o mut RootVisitor<'w, 's, R, M>,
    field: &'static str,
    /// Whether a reader names the key. The value of any other key may be anything.
    is_named: bool,
}

impl<R: Records, M: Manner> RootValue<'_, '_, '_, R, M> {
    fn nothing<E>(&mut self) -> Result<(), E> {
        if self.is_named {
            self.walk.nothing()
        } else {
            Ok(())
        }
    }
}

impl<'de, R: Records, M: Manner> DeserializeSeed<'de> for RootValue<'_, '_, '_, R, M> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de, R: Records, M: Manner> Visitor<'de> for RootValue<'_, '_, '_, R, M> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of records")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<(), A::Error> {
        self.walk.list(list, self.field)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Some(key) = map.next_key::<String>()? else {
            self.walk.progress.known_shape |= self.is_named;
            return Ok(());
        };
        let is_record = !R::ANY_ROOT || R::SIGNATURE.contains(&key.as_str());
        let map = PushedBack {
            key: Some(key),
            map,
        };
        if !is_record {
            return self.walk.object(map, self.field);
        }
        if self.walk.was_delivered() {
            return IgnoredAny::deserialize_map(MapAccessDeserializer::new(map));
        }
        self.walk.take(MapAccessDeserializer::new(map), self.field)
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.walk.progress.known_shape |= self.is_named;
        Ok(())
    }

    nothing_in_a_scalar!();
}

/// A map whose first key was already read.
struct PushedBack<A> {
    key: Option<String>,
    map: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for PushedBack<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        match self.key.take() {
            Some(key) => seed
                .deserialize(serde::de::value::StringDeserializer::new(key))
                .map(Some),
            None => self.map.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}
