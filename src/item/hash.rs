//! Hashes that stay the same from one download to the next.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The id of an item: a hash of what it is and says, which is the same in another download of the
/// account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct ItemId(pub u64);

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// A stable 64-bit hash: the same on every machine and in every release, which `std`'s hashers do
/// not promise.
///
/// Words of eight bytes are mixed in by multiplication and rotation, as in FxHash, with the finish
/// of MurmurHash3. It is not safe against attackers, and nothing depends on that.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StableHash(u64);

impl StableHash {
    /// The start value.
    pub(crate) const fn new() -> Self {
        Self(0x9e37_79b9_7f4a_7c15)
    }

    /// Hashes one field, with its length, so that fields stay apart.
    #[must_use]
    pub(crate) fn field(self, bytes: impl AsRef<[u8]>) -> Self {
        let bytes = bytes.as_ref();
        let (words, rest) = bytes.as_chunks::<8>();
        let mut hash = self.mix(bytes.len() as u64);
        for word in words {
            hash = hash.mix(u64::from_le_bytes(*word));
        }
        let last = rest
            .iter()
            .rev()
            .fold(0, |word, byte| word << 8 | u64::from(*byte));
        if rest.is_empty() {
            hash
        } else {
            hash.mix(last)
        }
    }

    const fn mix(self, word: u64) -> Self {
        Self((self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95))
    }

    /// The hash.
    pub(crate) const fn finish(self) -> u64 {
        let mut hash = self.0;
        hash = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
        hash = (hash ^ (hash >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
        hash ^ (hash >> 33)
    }
}

impl Default for StableHash {
    fn default() -> Self {
        Self::new()
    }
}
