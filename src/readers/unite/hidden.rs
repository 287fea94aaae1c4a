//! Finds posts that are in a list of live posts and also in the post archive or the trash, but with
//! a different identity: one of the two files may lack pictures, have them in another order, or
//! show a group post as a plain one. One common mark is enough (instagram-threads.md 3: the same id
//! of a medium, else the same second and words).

use std::collections::{HashMap, HashSet};
use std::io;

use super::identity::{is_named_by_id, stem_identity};
use super::settle::ItemInFile;
use crate::item::{Item, Kind, Origin, Platform, StableHash, State};
use crate::readers::gathered::stem_hash;
use crate::storage::Sorted;

/// Which posts and hidden records are the same although their identities differ.
#[derive(Debug, Default)]
pub(crate) struct Hidden {
    /// Records of listed posts that are hidden: their true state, and the records that show it.
    listed: HashMap<Origin, (State, Vec<Origin>)>,
    /// Hidden records that are merged into these posts.
    taken: HashSet<Origin>,
}

impl Hidden {
    /// Searches all items, if any is hidden. Memory grows only with the number of hidden records.
    pub(crate) fn find(any: bool, found: &[Sorted<ItemInFile>]) -> io::Result<Self> {
        let mut hidden = Self::default();
        if !any {
            return Ok(hidden);
        }
        let mut marked: HashMap<SharedMark, Vec<HiddenRecord>> = HashMap::new();
        each(found, |item| {
            if is_hidden(item) {
                let known = HiddenRecord::of(item);
                for mark in marks(item) {
                    marked.entry(mark).or_default().push(known.clone());
                }
            }
        })?;
        each(found, |item| {
            if item.state != State::Live || item.by_shape || !is_post(item) {
                return;
            }
            let Some(origin) = item.origins.first() else {
                return;
            };
            for mark in marks(item) {
                let Some(known) = marked.get(&mark) else {
                    continue;
                };
                // Equal words are not enough for posts with different pictures.
                let fits = |known: &&HiddenRecord| {
                    known.identity != item.identity
                        && !known.origins.iter().any(|own| hidden.taken.contains(own))
                        && (mark.is_medium || !known.has_media || item.media.is_empty())
                };
                let Some(known) = known.iter().find(fits) else {
                    continue;
                };
                hidden.taken.extend(&known.origins);
                hidden
                    .listed
                    .insert(*origin, (known.state, known.origins.clone()));
                return;
            }
        })?;
        Ok(hidden)
    }

    /// Settles an item; `None` if it was merged into another.
    pub(crate) fn settle(&self, mut item: Item) -> Option<Item> {
        if is_hidden(&item) && item.origins.iter().any(|own| self.taken.contains(own)) {
            return None;
        }
        let listed = item.origins.iter().find_map(|own| self.listed.get(own));
        if let Some((state, origins)) = listed.filter(|_| item.state == State::Live) {
            item.state = *state;
            item.listed_as_live = true;
            item.origins.extend(origins.iter().copied());
        }
        Some(item)
    }
}

/// A hidden record, as far as it is needed.
#[derive(Clone, Debug)]
struct HiddenRecord {
    identity: u64,
    state: State,
    has_media: bool,
    origins: Vec<Origin>,
}

impl HiddenRecord {
    fn of(item: &Item) -> Self {
        let Item {
            identity,
            state,
            ref media,
            ref origins,
            ..
        } = *item;
        Self {
            identity,
            state,
            has_media: !media.is_empty(),
            origins: origins.clone(),
        }
    }
}

/// A mark that two records of one post share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct SharedMark {
    is_medium: bool,
    hash: u64,
}

/// The marks of an item: its media, then its second with its first line. A name that is no id marks
/// a medium only with its folders, or with second and line (instagram-threads.md 8: high).
fn marks(item: &Item) -> impl Iterator<Item = SharedMark> {
    let time = item.time.seconds();
    let first_line = item.text.lines().next().unwrap_or("");
    let medium = move |path: &String| {
        let file = StableHash::new().field(stem_hash(item.export, path).to_le_bytes());
        let named = StableHash::new()
            .field(item.export.0.to_le_bytes())
            .field(stem_identity(path).to_le_bytes());
        let second = time.map(i64::to_le_bytes);
        match item.platform {
            Platform::Facebook => [second.map(|second| file.field(second)), None],
            Platform::Instagram | Platform::Threads | Platform::Whatsapp | Platform::MetaAi => {
                if is_named_by_id(path) {
                    [Some(named), None]
                } else {
                    let in_line = second.map(|second| named.field(second).field(first_line));
                    [Some(file), in_line]
                }
            }
        }
    };
    let media = item
        .media
        .iter()
        .flat_map(medium)
        .flatten()
        .map(|hash| SharedMark {
            is_medium: true,
            hash: hash.finish(),
        });
    let line = Some(first_line).filter(|line| !line.trim().is_empty());
    let words = time.zip(line).map(|(time, line)| {
        let hash = StableHash::new()
            .field(item.export.0.to_le_bytes())
            .field(time.to_le_bytes())
            .field(line);
        SharedMark {
            is_medium: false,
            hash: hash.finish(),
        }
    });
    media.chain(words)
}

/// Whether an item is a post in the archive or the trash.
pub(crate) fn is_hidden(item: &Item) -> bool {
    matches!(item.state, State::Archived | State::Trashed) && is_post(item)
}

fn is_post(item: &Item) -> bool {
    matches!(
        item.kind,
        Kind::Post | Kind::PagePost | Kind::GroupPost | Kind::Reel | Kind::ThreadPost
    )
}

fn each(found: &[Sorted<ItemInFile>], mut look: impl FnMut(&Item)) -> io::Result<()> {
    for part in found {
        let (mut walk, mut slot) = (part.walk()?, None::<ItemInFile>);
        while walk.next(&mut slot)? {
            if let Some(found) = &slot {
                look(&found.item);
            }
        }
    }
    Ok(())
}
