//! What makes two records one thing, where its reader has a rule of its own for it; `settle` says what follows.

use super::dialect::Media;
use super::gathered::file_name;
use crate::item::{Item, Kind, StableHash};
use crate::lexicon::endings::is_video;

/// One picture told of by several files, on Facebook: by its name and time.
pub(super) fn media_identity(kind: Kind, medium: &Media) -> u64 {
    let name = medium.path().map_or("", file_name);
    StableHash::new()
        .field(kind.as_str())
        .field(name)
        .field(medium.time().seconds().unwrap_or_default().to_le_bytes())
        .finish()
}

/// One post told of by several files, on Facebook: by its first picture and time, or by its one video alone; without
/// media by its own words, since not every file has those of what hangs on it.
pub(super) fn post_identity(item: &Item, own: &str) -> u64 {
    let hash = StableHash::new().field("post");
    let time = item.time.seconds().unwrap_or_default().to_le_bytes();
    match item.media.as_slice() {
        [only] if is_video(only) => hash.field(only).finish(),
        [first, ..] => hash.field(first).field(time).finish(),
        [] if item.kind == Kind::PagePost => hash.field(time).finish(),
        [] => words_identity(item, own),
    }
}

/// What is known by nothing better: by its kind, its time, these words and the name of its first picture.
pub(super) fn words_identity(item: &Item, words: &str) -> u64 {
    words_identity_as(item.kind, item, words)
}

/// The same, where several kinds are one.
pub(super) fn words_identity_as(kind: Kind, item: &Item, words: &str) -> u64 {
    StableHash::new()
        .field(kind.as_str())
        .field(item.time.seconds().unwrap_or_default().to_le_bytes())
        .field(words)
        .field(item.media.first().map_or("", |path| file_name(path)))
        .finish()
}

/// One medium told of by several files, on Instagram: the stem of its name is its number (instagram-threads.md 7).
pub(super) fn stem_identity(path: &str) -> u64 {
    let name = file_name(path);
    StableHash::new().field("media").field(name.rsplit_once('.').map_or(name, |(stem, _)| stem)).finish()
}
