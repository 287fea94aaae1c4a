//! Small records as bytes of fixed places, which are read faster than those of a general format.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, Visitor};
use serde::{Deserializer, Serializer};

/// What can be written so.
pub(crate) trait Packable: Sized {
    /// Writes it.
    fn pack(&self, out: &mut PackedBytes);

    /// Reads it; nothing where the bytes are not those of one.
    fn unpack(bytes: &mut &[u8]) -> Option<Self>;
}

/// The most bytes of a record.
const MOST: usize = 64;

/// The bytes of a record that is being written.
pub(crate) struct PackedBytes {
    bytes: [u8; MOST],
    length: usize,
}

impl PackedBytes {
    /// Writes some.
    pub(crate) fn put(&mut self, bytes: &[u8]) {
        let end = self.length + bytes.len();
        let place = self.bytes.get_mut(self.length..end);
        debug_assert!(place.is_some(), "a record of more than {MOST} bytes");
        place
            .into_iter()
            .for_each(|place| place.copy_from_slice(bytes));
        self.length = end;
    }
}

/// Takes the next bytes.
pub(crate) fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (taken, rest) = bytes.split_first_chunk::<N>()?;
    *bytes = rest;
    Some(*taken)
}

/// Writes a record into another format, as bytes.
pub(crate) fn serialize<S: Serializer>(
    record: &impl Packable,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut packed = PackedBytes {
        bytes: [0; MOST],
        length: 0,
    };
    record.pack(&mut packed);
    serializer.serialize_bytes(packed.bytes.get(..packed.length).unwrap_or_default())
}

/// Reads it back.
pub(crate) fn deserialize<'de, D: Deserializer<'de>, T: Packable>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_bytes(Unpacking(PhantomData))
}

struct Unpacking<T>(PhantomData<T>);

impl<T: Packable> Visitor<'_> for Unpacking<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a packed record")
    }

    fn visit_bytes<E: Error>(self, mut bytes: &[u8]) -> Result<T, E> {
        T::unpack(&mut bytes)
            .filter(|_| bytes.is_empty())
            .ok_or_else(|| E::invalid_length(bytes.len(), &self))
    }
}
