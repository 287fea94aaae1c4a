//! Finds the catalogue's entry for a file by its path.

use std::collections::HashMap;
use std::sync::LazyLock;

use rustc_hash::FxBuildHasher;

use super::counted::{CountedFile, counted_files};
use super::paths::matches;
use super::{FileKind, kinds};
use crate::item::Platform;

/// What is known about a file.
#[derive(Clone, Copy, Debug)]
pub enum KnownFile {
    /// A reader reads it.
    Read(&'static FileKind, Rank),
    /// It is only counted.
    Counted(&'static CountedFile),
}

/// The position of a kind of file in the order of precedence, and of a path within its kind. A file
/// and its numbered siblings have the same rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank(pub u16);

/// No kind of file has more paths than this.
pub(super) const MOST_PATHS: usize = 16;

/// The number of ranks; every rank is below it.
pub(crate) fn ranks() -> u16 {
    u16::try_from(kinds().count() * MOST_PATHS).unwrap_or(u16::MAX)
}

struct Index {
    /// Paths without wildcards, which most files have.
    names: HashMap<(Platform, &'static str), KnownFile, FxBuildHasher>,
    patterns: Vec<(Platform, &'static str, KnownFile)>,
    kinds: HashMap<&'static str, &'static FileKind, FxBuildHasher>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index {
        names: HashMap::default(),
        patterns: Vec::new(),
        kinds: HashMap::default(),
    };
    let mut add = |platform, pattern: &'static str, known| {
        if pattern.contains('*') {
            index.patterns.push((platform, pattern, known));
        } else {
            index.names.entry((platform, pattern)).or_insert(known);
        }
    };
    for (number, kind) in kinds().enumerate() {
        for (place, path) in kind.paths.iter().enumerate() {
            let rank = Rank(u16::try_from(number * MOST_PATHS + place).unwrap_or(u16::MAX));
            for platform in [Some(kind.platform), kind.also].into_iter().flatten() {
                add(platform, path.pattern, KnownFile::Read(kind, rank));
            }
        }
    }
    for file in counted_files() {
        for path in file.paths.iter() {
            add(file.platform, path, KnownFile::Counted(file));
        }
    }
    index.kinds.extend(kinds().map(|kind| (kind.id, kind)));
    index
});

/// What is known about the file at this path. An exact path wins over any pattern, and the pattern
/// of an earlier kind over that of a later one.
pub fn what_is(platform: Platform, inner: &str) -> Option<KnownFile> {
    // Shortens the lifetime of the map's keys, so that a borrowed path can be looked up.
    let names: &HashMap<(Platform, &str), KnownFile, FxBuildHasher> = &INDEX.names;
    let named = names.get(&(platform, inner)).copied();
    named.or_else(|| {
        let mut patterns = INDEX.patterns.iter();
        patterns
            .find(|(own, pattern, _)| *own == platform && matches(pattern, inner))
            .map(|(_, _, known)| *known)
    })
}

/// The kind of file with this id.
pub fn kind(id: &str) -> Option<&'static FileKind> {
    INDEX.kinds.get(id).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::paths_with_counted;

    /// A path in two rows would belong to either by chance.
    #[test]
    fn every_path_has_one_row() {
        let mut all: Vec<_> = paths_with_counted(kinds()).collect();
        all.sort_unstable();
        let twice: Vec<_> = all.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }

    /// An exact path wins over a pattern, so it would take a file away from the kind that the
    /// pattern belongs to.
    #[test]
    fn no_name_stands_in_the_pattern_of_another_kind() {
        let index = &*INDEX;
        for ((platform, name), known) in &index.names {
            let taken = index
                .patterns
                .iter()
                .find(|(of, pattern, _)| of == platform && matches(pattern, name));
            let same = match (taken, known) {
                (Some((_, _, KnownFile::Read(one, _))), KnownFile::Read(other, _)) => {
                    one.id == other.id
                }
                (Some((_, _, KnownFile::Counted(one))), KnownFile::Counted(other)) => {
                    one.category == other.category
                }
                (Some(_), _) => false,
                (None, _) => true,
            };
            assert!(same, "{name}: {taken:?}");
        }
    }

    #[test]
    fn a_name_goes_before_a_pattern() {
        let is = |inner: &str| match what_is(Platform::Facebook, inner) {
            Some(KnownFile::Read(kind, _)) => kind.id,
            Some(KnownFile::Counted(file)) => file.category,
            None => "",
        };
        assert_eq!(is("posts/your_posts_12.json"), "facebook.posts");
        assert_eq!(is("ads_information/ad_preferences.json"), "ads");
        assert_eq!(
            is("groups/your_group_messages/900000000000000001.json"),
            "messenger.threads"
        );
        assert_eq!(is("ads_information/zeppelins.json"), "");
        assert!(what_is(Platform::Instagram, "messages/inbox/bo_1/message_1.json").is_some());
        assert!(what_is(Platform::Threads, "messages/inbox/bo_1/message_1.json").is_none());
        assert_eq!(
            kind("facebook.posts").map(|kind| kind.title),
            Some("Posts on your timeline")
        );
    }
}
