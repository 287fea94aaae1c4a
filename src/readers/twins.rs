//! Files of one name in both formats. JSON holds strictly more of a record (html.md 1: high), so a page is passed over where the
//! JSON was read whole and gave every record that the page holds. Which that is, only what they hold can tell: an empty,
//! cut, locked or foreign JSON is no twin, and nothing says that both formats cut a long list alike. So both are read once
//! to be weighed, and what then counts is read for good: the JSON and what only the page holds, or the page where it holds all.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::exports::Placed;
use super::gathered::{FileNotes, Gathered, file_name};
use super::note::Note;
use crate::item::{EntryId, ExportId, Item, Kind, StableHash};

/// The files of one name, with their numbered siblings.
#[derive(Debug, Default)]
pub(super) struct Twins {
    pub(super) json: Vec<EntryId>,
    pub(super) pages: Vec<EntryId>,
}

/// What is read, of files in both formats.
#[derive(Debug, Default)]
pub(super) struct Choice {
    pub(super) read: Vec<EntryId>,
    pub(super) passed_over: Vec<(EntryId, FileNotes)>,
    /// Pages of which only that is read which the JSON lacks.
    pub(super) added: Vec<EntryId>,
    /// What the JSON that is read holds.
    pub(super) known: Known,
    /// Pages of which some records were read from JSON too.
    pub(super) perhaps_twice: Vec<EntryId>,
}

/// All files that lie there in both formats.
pub(super) fn find(placed: &[Placed]) -> Vec<Twins> {
    let mut all: BTreeMap<(ExportId, &str), Twins> = BTreeMap::new();
    for (number, one) in placed.iter().enumerate().filter(|(_, one)| one.role.is_read()) {
        let Some(export) = one.export else { continue };
        let twins = all.entry((export, unnumbered(&one.inner))).or_default();
        let files = if one.is_page { &mut twins.pages } else { &mut twins.json };
        files.push(super::entry_id(number));
    }
    all.into_values().filter(|twins| !twins.json.is_empty() && !twins.pages.is_empty()).collect()
}

/// A path without the number that parts of one thing have: `posts_2.json` is a part, `album/2.json` an album.
fn unnumbered(inner: &str) -> &str {
    let stem = inner.strip_suffix(".json").unwrap_or(inner);
    let digits = stem.bytes().rev().take_while(u8::is_ascii_digit).count();
    let without = stem.get(..stem.len() - digits).unwrap_or(stem);
    without.strip_suffix('_').filter(|_| digits > 0).unwrap_or(stem)
}

/// Different items that are told apart: a bound on memory.
const MOST: u64 = 1 << 16;

/// A file may lie in any zone, and all zones are whole quarters of an hour apart.
const QUARTER: i64 = 15;

/// How much a file holds of what, in memory that does not grow with it: items by a hash of what both formats tell of one, and
/// the numbers of all else.
#[derive(Clone, Debug, Default)]
pub(super) struct Weight {
    items: FxHashMap<u64, u64>,
    /// The same items by the minute of the quarter of an hour that they are of.
    minutes: FxHashMap<u64, u64>,
    others: [u64; 3],
}

/// Things of which a file tells numbers alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Other {
    AccountData,
    Message,
    AboutYou,
}

/// A page does not always tell the group that something stands in.
fn kind_of(item: &Item) -> &'static str {
    match item.kind {
        Kind::GroupPost | Kind::PagePost => Kind::Post,
        Kind::GroupComment => Kind::Comment,
        kind => kind,
    }
    .as_str()
}

/// A page tells no second and no headline, so a time and further lines say nothing; what has a medium is known by that.
fn hash_of(item: &Item) -> u64 {
    let words = item.text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or("");
    let medium = item.media.first().map_or("", |path| file_name(path));
    // Nor does a page always tell how somebody reacted.
    let words = if item.kind == Kind::Reaction || !medium.is_empty() { "" } else { words };
    StableHash::new().field(kind_of(item)).field(words).field(medium).finish() % MOST
}

fn minute_of(item: &Item) -> u64 {
    let minute = item.time.seconds().map_or(-1, |seconds| seconds.div_euclid(60).rem_euclid(QUARTER));
    StableHash::new().field(kind_of(item)).field(minute.to_le_bytes()).finish()
}

fn sum(items: &FxHashMap<u64, u64>) -> u64 {
    items.values().sum()
}

/// What both hold.
fn shared(one: &FxHashMap<u64, u64>, other: &FxHashMap<u64, u64>) -> u64 {
    one.iter().map(|(hash, count)| other.get(hash).map_or(0, |other| *count.min(other))).sum()
}

impl Weight {
    pub(super) fn add(&mut self, item: &Item) {
        *self.items.entry(hash_of(item)).or_default() += 1;
        *self.minutes.entry(minute_of(item)).or_default() += 1;
    }

    /// Takes in what is no item.
    pub(super) fn close(&mut self, gathered: &Gathered) {
        let messages = gathered.conversations.values().flat_map(|one| one.senders.values());
        self.others = [gathered.account_data.values().sum(), messages.sum(), gathered.about_you.values().sum()];
    }

    fn join(&mut self, other: &Self) {
        for (own, others) in [(&mut self.items, &other.items), (&mut self.minutes, &other.minutes)] {
            others.iter().for_each(|(hash, more)| *own.entry(*hash).or_default() += more);
        }
        self.others.iter_mut().zip(other.others).for_each(|(one, more)| *one += more);
    }

    fn is_nothing(&self) -> bool {
        self.items.is_empty() && self.others == [0; 3]
    }

    /// Items that both hold.
    fn shared(&self, other: &Self) -> u64 {
        shared(&self.items, &other.items)
    }

    /// Whether it holds all that the other one does. Both formats do not tell all words alike: where they hold equally many items,
    /// of the same minutes, and most are the same, the others are the same too.
    fn covers(&self, other: &Self) -> bool {
        let (number, same) = (sum(&other.items), self.shared(other));
        let alike =
            || sum(&self.items) == number && same * 2 >= number && shared(&self.minutes, &other.minutes) == number;
        (same == number || alike()) && self.others.iter().zip(other.others).all(|(one, other)| *one >= other)
    }
}

/// What the JSON holds that is read: of a page beside it, only the rest counts.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    items: FxHashMap<u64, u64>,
    /// Things of which the JSON holds as many as the page.
    others: [bool; 3],
}

impl Known {
    /// Whether the item is one of the JSON's; each of those is one item of the page at most.
    pub(super) fn takes(&mut self, item: &Item) -> bool {
        let left = self.items.get_mut(&hash_of(item)).filter(|left| **left > 0);
        left.map(|left| *left -= 1).is_some()
    }

    pub(super) fn holds(&self, other: Other) -> bool {
        self.others.get(other as usize) == Some(&true)
    }
}

/// A file that was weighed, with what was wrong with it.
pub(super) type Weighed = (EntryId, Weight, FileNotes);

/// Decides which of them count.
pub(super) fn choose(json: Vec<Weighed>, pages: Vec<Weighed>) -> Choice {
    let mut choice = Choice::default();
    let mut pass_over = |id, notes: FileNotes, instead| {
        let notes =
            FileNotes { broken: notes.broken, unknown: notes.unknown, instead: Some(instead), ..FileNotes::default() };
        choice.passed_over.push((id, notes));
    };
    let mut whole = Weight::default();
    let is_whole = |notes: &FileNotes| notes.broken.is_none() && notes.unknown.is_none();
    let told = json.iter().filter(|(_, weight, notes)| is_whole(notes) && !weight.is_nothing());
    told.for_each(|(_, weight, _)| whole.join(weight));
    let mut of_pages = Weight::default();
    let mut kept = Vec::new();
    for (id, weight, notes) in pages {
        // Facts have no weight: beside a JSON that told nothing, even a page without items is read.
        if whole.covers(&weight) && !whole.is_nothing() {
            pass_over(id, notes, Note::JsonRead);
        } else {
            of_pages.join(&weight);
            kept.push((id, weight));
        }
    }
    let mut of_json = Weight::default();
    for (id, weight, notes) in json {
        if !weight.is_nothing() && of_pages.covers(&weight) && weight.shared(&of_pages) == sum(&weight.items) {
            pass_over(id, notes, Note::PageRead);
        } else {
            of_json.join(&weight);
            choice.read.push(id);
        }
    }
    let beside = of_json.others.iter().zip(of_pages.others);
    choice.known = Known { others: [false; 3], items: of_json.items.clone() };
    choice.known.others.iter_mut().zip(beside).for_each(|(holds, (json, pages))| *holds = *json >= pages && pages > 0);
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
