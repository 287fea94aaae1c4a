//! Identities of items: two records with the same one may be the same thing. `settle` has the
//! rules.

use crate::text::not_empty;
use rustc_hash::FxHashSet;

use crate::item::{Item, Kind, StableHash};
use crate::lexicon::endings::is_video;
use crate::readers::dialect::Media;
use crate::readers::gathered::{file_name, stem_hash};

/// The identity of a picture on Facebook, which several files may have: its name and time.
pub(crate) fn media_identity(kind: Kind, medium: &Media) -> u64 {
    let name = medium.path().map_or("", file_name);
    StableHash::new()
        .field(kind.as_str())
        .field(name)
        .field(medium.time().seconds().unwrap_or_default().to_le_bytes())
        .finish()
}

/// The identity of a post on Facebook, which several files may have. It is the first picture with
/// the time; for a single video only its path without extension. Without media it is the shared
/// link with the time, since only one record of a post may have its words (facebook.md 5: medium);
/// else its own words, since only some files have those of attachments.
pub(crate) fn post_identity(item: &Item, own: &str, link: Option<&str>) -> u64 {
    let hash = StableHash::new().field("post");
    let time = item.time.seconds().unwrap_or_default().to_le_bytes();
    match item.media.as_slice() {
        [only] if is_video(only) => hash.field(stem(only)).finish(),
        [first, ..] => hash.field(first).field(time).finish(),
        [] if item.kind == Kind::PagePost => hash.field(time).finish(),
        [] => match link {
            Some(link) => hash
                .field(item.kind.as_str())
                .field(time)
                .field(link)
                .finish(),
            None => words_identity(item, own),
        },
    }
}

/// Whether it has no words of a person: none at all, or only the shared link.
pub(crate) fn is_wordless(item: &Item) -> bool {
    let first = item.text.lines().next().unwrap_or("");
    first.is_empty() || is_address(first)
}

/// A path without its extension: the file may have another one than the record says.
fn stem(path: &str) -> &str {
    let stem = path
        .rsplit_once('.')
        .filter(|(_, ending)| !ending.contains('/'));
    stem.map_or(path, |(stem, _)| stem)
}

/// The identity of anything else: its kind, its time, these words, and the name of its first
/// picture.
pub(crate) fn words_identity(item: &Item, words: &str) -> u64 {
    words_identity_as(item.kind, item, words)
}

/// As [`words_identity`], with another kind for files that do not distinguish some kinds.
pub(crate) fn words_identity_as(kind: Kind, item: &Item, words: &str) -> u64 {
    StableHash::new()
        .field(kind.as_str())
        .field(item.time.seconds().unwrap_or_default().to_le_bytes())
        .field(words)
        .field(item.media.first().map_or("", |path| file_name(path)))
        .finish()
}

/// Digits of an id of Meta's. A file whose name has fewer ("1.jpg") may lie in any folder.
const ID_DIGITS: usize = 15;

/// Whether a file is named by an id of its medium, so that no other medium has the name
/// (instagram-threads.md 7: high for files of 2025 and later).
pub(crate) fn is_named_by_id(path: &str) -> bool {
    stem(file_name(path))
        .split(|c: char| !c.is_ascii_digit())
        .any(|number| number.len() >= ID_DIGITS)
}

/// Whether two items show the same file first, whatever its extension.
pub(crate) fn show_one_file(a: &Item, b: &Item) -> bool {
    fn first(item: &Item) -> Option<u64> {
        let path = item.media.first()?;
        Some(stem_hash(item.export, path))
    }
    first(a).is_some() && first(a) == first(b)
}

/// Whether all that an item says, addresses apart, the other one says too: nothing may be lost
/// where two records become one.
pub(crate) fn says_no_more(item: &Item, other: &Item) -> bool {
    if item.text.is_empty() || item.text == other.text {
        return true;
    }
    let known: FxHashSet<&str> = lines(&other.text).collect();
    lines(&item.text).all(|line| is_address(line) || known.contains(line))
}

/// Adds the lines of another record of the item that its text lacks, if that begins with other
/// words. If it begins alike, only some files have the words of attachments.
pub(crate) fn add_lines(text: &mut String, other: &str) {
    if text.is_empty() {
        return other.clone_into(text);
    }
    let known: FxHashSet<&str> = lines(text).collect();
    let mut words = lines(other).filter(|line| !is_address(line)).peekable();
    if words.peek().is_none_or(|first| known.contains(first)) {
        return;
    }
    let more: Vec<&str> = words.filter(|line| !known.contains(line)).collect();
    let more = more.join("\n");
    text.push('\n');
    text.push_str(&more);
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(not_empty)
}

fn is_address(line: &str) -> bool {
    line.contains("://") && !line.contains(char::is_whitespace)
}

/// The identity of a medium on Instagram: its file name without extension, which is its id in newer
/// exports (instagram-threads.md 7). Where it is none, `unite` compares more.
pub(crate) fn stem_identity(path: &str) -> u64 {
    StableHash::new()
        .field("media")
        .field(stem(file_name(path)))
        .finish()
}
