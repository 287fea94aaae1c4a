//! Chooses between files that exist in both formats. JSON holds strictly more of each record
//! (html.md 1: high), so an HTML page is skipped if its JSON twin was read whole and has every
//! record of the page. Only the content can show that: an empty, cut off, encrypted or foreign JSON
//! file is no twin, and the two formats may cut a long list differently. So both are first read to
//! be weighed, and then again for good: the JSON and what only the page has, or only the page if it
//! has everything.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::exports::Placed;
use super::gathered::{FileNotes, Gathered, file_name};
use super::note::Note;
use crate::item::{EntryId, ExportId, Item, Kind, StableHash};

/// The files with one name, and their numbered siblings.
#[derive(Debug, Default)]
pub(super) struct Twins {
    pub(super) json: Vec<EntryId>,
    pub(super) pages: Vec<EntryId>,
}

/// Which of them are read.
#[derive(Debug, Default)]
pub(super) struct Choice {
    pub(super) read: Vec<EntryId>,
    pub(super) passed_over: Vec<(EntryId, FileNotes)>,
    /// Pages that are read only for what the JSON lacks.
    pub(super) added: Vec<EntryId>,
    /// What the JSON files that are read hold.
    pub(super) known: Known,
    /// Pages with some records that were read from JSON too.
    pub(super) perhaps_twice: Vec<EntryId>,
}

/// Finds all files that exist in both formats.
pub(super) fn find(placed: &[Placed]) -> Vec<Twins> {
    let mut all: BTreeMap<(ExportId, &str), Twins> = BTreeMap::new();
    for (number, one) in placed
        .iter()
        .enumerate()
        .filter(|(_, one)| one.role.is_read())
    {
        let Some(export) = one.export else { continue };
        let twins = all.entry((export, unnumbered(&one.inner))).or_default();
        let files = if one.is_page {
            &mut twins.pages
        } else {
            &mut twins.json
        };
        files.push(super::entry_id(number));
    }
    all.into_values()
        .filter(|twins| !twins.json.is_empty() && !twins.pages.is_empty())
        .collect()
}

/// A path without the number of a part: `posts_2.json` is a part, but `album/2.json` is an album.
pub(super) fn unnumbered(inner: &str) -> &str {
    let stem = inner.strip_suffix(".json").unwrap_or(inner);
    let digits = stem.bytes().rev().take_while(u8::is_ascii_digit).count();
    let without = stem.get(..stem.len() - digits).unwrap_or(stem);
    without
        .strip_suffix('_')
        .filter(|_| digits > 0)
        .unwrap_or(stem)
}

/// Most hashes of items that are distinguished, to limit memory.
const MOST: u64 = 1 << 16;

/// Minutes of a quarter of an hour. Times are compared within it, because the two files may be in
/// different zones, and all zones are whole quarters apart.
const QUARTER: i64 = 15;

/// How much a file holds, in limited memory: items by a hash of what both formats have of them, and
/// counts of everything else.
#[derive(Clone, Debug, Default)]
pub(super) struct Weight {
    items: FxHashMap<u64, u64>,
    /// The same items, by their minute within a quarter of an hour.
    minutes: FxHashMap<u64, u64>,
    others: [u64; 3],
}

/// Things that are only counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Other {
    AccountData,
    Message,
    AboutYou,
}

/// The kind of an item, as far as both formats show it: a page does not always name the group.
fn kind_of(item: &Item) -> &'static str {
    match item.kind {
        Kind::GroupPost | Kind::PagePost => Kind::Post,
        Kind::GroupComment => Kind::Comment,
        kind => kind,
    }
    .as_str()
}

/// The hash of an item. Pages have no seconds and no headlines, so neither time nor further lines
/// count; an item with a medium is identified by that.
fn hash_of(item: &Item) -> u64 {
    let words = item
        .text
        .lines()
        .map(str::trim)
        .find(|line| !line.is_empty())
        .unwrap_or("");
    let medium = item.media.first().map_or("", |path| file_name(path));
    // Pages do not always show which reaction it was.
    let words = if item.kind == Kind::Reaction || !medium.is_empty() {
        ""
    } else {
        words
    };
    StableHash::new()
        .field(kind_of(item))
        .field(words)
        .field(medium)
        .finish()
        % MOST
}

fn minute_of(item: &Item) -> u64 {
    let minute = item
        .time
        .seconds()
        .map_or(-1, |seconds| seconds.div_euclid(60).rem_euclid(QUARTER));
    StableHash::new()
        .field(kind_of(item))
        .field(minute.to_le_bytes())
        .finish()
}

fn sum(items: &FxHashMap<u64, u64>) -> u64 {
    items.values().sum()
}

/// How many items both hold.
fn shared(one: &FxHashMap<u64, u64>, other: &FxHashMap<u64, u64>) -> u64 {
    one.iter()
        .map(|(hash, count)| other.get(hash).map_or(0, |other| *count.min(other)))
        .sum()
}

impl Weight {
    pub(super) fn add(&mut self, item: &Item) {
        *self.items.entry(hash_of(item)).or_default() += 1;
        *self.minutes.entry(minute_of(item)).or_default() += 1;
    }

    /// Adds the counts of everything but items.
    pub(super) fn close(&mut self, gathered: &Gathered) {
        let messages = gathered
            .conversations
            .values()
            .flat_map(|one| one.senders.values());
        self.others = [
            gathered.account_data.values().sum(),
            messages.sum(),
            gathered.about_you.values().sum(),
        ];
    }

    fn join(&mut self, other: &Self) {
        for (own, others) in [
            (&mut self.items, &other.items),
            (&mut self.minutes, &other.minutes),
        ] {
            others
                .iter()
                .for_each(|(hash, more)| *own.entry(*hash).or_default() += more);
        }
        self.others
            .iter_mut()
            .zip(other.others)
            .for_each(|(one, more)| *one += more);
    }

    fn is_nothing(&self) -> bool {
        self.items.is_empty() && self.others == [0; 3]
    }

    /// How many items both hold.
    fn shared(&self, other: &Self) -> u64 {
        shared(&self.items, &other.items)
    }

    /// Whether it holds everything that the other holds. The formats do not write all words alike:
    /// if both have the same number of items at the same minutes, and most are the same, the rest
    /// are taken to be the same too.
    fn covers(&self, other: &Self) -> bool {
        let (number, same) = (sum(&other.items), self.shared(other));
        let alike = || {
            sum(&self.items) == number
                && same * 2 >= number
                && shared(&self.minutes, &other.minutes) == number
        };
        (same == number || alike())
            && self
                .others
                .iter()
                .zip(other.others)
                .all(|(one, other)| *one >= other)
    }
}

/// What the JSON files hold that are read. Of a page beside them, only the rest counts.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    items: FxHashMap<u64, u64>,
    /// Whether the JSON has at least as many of these as the page.
    others: [bool; 3],
}

impl Known {
    /// Whether an item of the page is one of the JSON's. Each of those is matched only once.
    pub(super) fn takes(&mut self, item: &Item) -> bool {
        let left = self.items.get_mut(&hash_of(item)).filter(|left| **left > 0);
        left.map(|left| *left -= 1).is_some()
    }

    pub(super) fn holds(&self, other: Other) -> bool {
        self.others.get(other as usize) == Some(&true)
    }
}

/// A file that was weighed, with its notes.
pub(super) type Weighed = (EntryId, Weight, FileNotes);

/// Decides which of the files are read.
pub(super) fn choose(json: Vec<Weighed>, pages: Vec<Weighed>) -> Choice {
    let mut choice = Choice::default();
    let mut pass_over = |id, notes: FileNotes, instead| {
        let notes = FileNotes {
            broken: notes.broken,
            unknown: notes.unknown,
            instead: Some(instead),
            ..FileNotes::default()
        };
        choice.passed_over.push((id, notes));
    };
    let mut whole = Weight::default();
    let is_whole = |notes: &FileNotes| notes.broken.is_none() && notes.unknown.is_none();
    let told = json
        .iter()
        .filter(|(_, weight, notes)| is_whole(notes) && !weight.is_nothing());
    told.for_each(|(_, weight, _)| whole.join(weight));
    let mut of_pages = Weight::default();
    let mut kept = Vec::new();
    for (id, weight, notes) in pages {
        // Facts are not weighed, so if the JSON gave nothing, even a page without items is read.
        if whole.covers(&weight) && !whole.is_nothing() {
            pass_over(id, notes, Note::JsonRead);
        } else {
            of_pages.join(&weight);
            kept.push((id, weight));
        }
    }
    let mut of_json = Weight::default();
    for (id, weight, notes) in json {
        if !weight.is_nothing()
            && of_pages.covers(&weight)
            && weight.shared(&of_pages) == sum(&weight.items)
        {
            pass_over(id, notes, Note::PageRead);
        } else {
            of_json.join(&weight);
            choice.read.push(id);
        }
    }
    let beside = of_json.others.iter().zip(of_pages.others);
    choice.known = Known {
        others: [false; 3],
        items: of_json.items.clone(),
    };
    choice
        .known
        .others
        .iter_mut()
        .zip(beside)
        .for_each(|(holds, (json, pages))| *holds = *json >= pages && pages > 0);
    for (id, weight) in kept {
        if of_json.is_nothing() {
            choice.read.push(id);
            continue;
        }
        if of_json.shared(&weight) > 0 {
            choice.perhaps_twice.push(id);
        }
        choice.added.push(id);
    }
    choice
}
