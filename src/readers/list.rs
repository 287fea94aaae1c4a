//! The list of all readers.

use std::collections::HashMap;
use std::sync::LazyLock;

use rustc_hash::FxBuildHasher;

use super::{Reader, facebook, instagram, linked, messenger, meta_ai, requests, whatsapp};

/// Every reader: those of each platform, and those of files that several have.
static READERS: &[&[&Reader]] = &[
    facebook::READERS,
    instagram::READERS,
    meta_ai::READERS,
    messenger::READERS,
    whatsapp::READERS,
    &[
        &requests::FACEBOOK,
        &requests::INSTAGRAM,
        &linked::FACEBOOK,
        &linked::INSTAGRAM,
    ],
];

static BY_ID: LazyLock<HashMap<&str, &Reader, FxBuildHasher>> =
    LazyLock::new(|| readers().map(|reader| (reader.id, reader)).collect());

fn readers() -> impl Iterator<Item = &'static Reader> {
    READERS.iter().copied().flatten().copied()
}

/// The reader for the kind of file with this id.
pub(super) fn reader(id: &str) -> Option<&'static Reader> {
    BY_ID.get(id).copied()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::catalogue::kinds;

    /// A kind of file without a reader would give nothing, and a reader without a row would never
    /// be used.
    #[test]
    fn readers_and_the_catalogue_name_the_same_kinds() {
        let rows: BTreeSet<&str> = kinds().map(|kind| kind.id).collect();
        let names: BTreeSet<&str> = readers().map(|reader| reader.id).collect();
        assert_eq!(rows, names);
        assert_eq!(names.len(), readers().count(), "a reader stands twice");
    }
}
