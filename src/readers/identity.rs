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

/// One post told of by several files, on Facebook: by its first picture and time, or by its one video alone, whatever its
/// ending; without media by the link that it shares and its time, for one record of a post may have its words and another not
/// (facebook.md 5: medium), else by its own words, since not every file has those of what hangs on it.
pub(super) fn post_identity(item: &Item, own: &str, link: Option<&str>) -> u64 {
    let hash = StableHash::new().field("post");
    let time = item.time.seconds().unwrap_or_default().to_le_bytes();
    match item.media.as_slice() {
        [only] if is_video(only) => hash.field(stem(only)).finish(),
        [first, ..] => hash.field(first).field(time).finish(),
        [] if item.kind == Kind::PagePost => hash.field(time).finish(),
        [] => match link {
            Some(link) => hash.field(item.kind.as_str()).field(time).field(link).finish(),
            None => words_identity(item, own),
        },
    }
}

/// Whether nobody wrote words with it: there are none, or only the link that it shares.
pub(super) fn is_wordless(item: &Item) -> bool {
    let first = item.text.lines().next().unwrap_or("");
    first.is_empty() || (first.contains("://") && !first.contains(char::is_whitespace))
}

/// A path without its ending, which may be another than the record says.
fn stem(path: &str) -> &str {
    let stem = path.rsplit_once('.').filter(|(_, ending)| !ending.contains('/'));
    stem.map_or(path, |(stem, _)| stem)
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
    StableHash::new().field("media").field(stem(file_name(path))).finish()
}
