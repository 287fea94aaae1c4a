//! Files of one name in both formats. JSON holds strictly more of a record (html.md 1: high), so a page is passed over where the
//! JSON was read whole and gave every record that the page holds. Which that is, only what they hold can tell: an empty,
//! cut, locked or foreign JSON is no twin, and nothing says that both formats cut a long list alike. So both are read once
//! to be weighed, and what then counts is read for good.

use std::collections::BTreeMap;

use super::exports::Placed;
use super::gathered::{FileNotes, Gathered, file_name};
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
    /// Pages of which some records were read from JSON too.
    pub(super) perhaps_twice: Vec<EntryId>,
}

const JSON_READ: &str = "a page of what stands in JSON beside it; the JSON was read";
const PAGE_READ: &str = "a page beside it holds more; the page was read";
pub(super) const PERHAPS_TWICE: &str =
    "a page and the JSON beside it each hold records that the other lacks; some may be counted twice";

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

const BUCKETS: usize = 4096;

/// How much a file holds of what, in memory that does not grow with it: items by a hash of what both formats tell of one, and
/// the numbers of all else.
#[derive(Clone, Debug)]
pub(super) struct Weight {
    items: Vec<u32>,
    others: [u64; 3],
}

impl Default for Weight {
    fn default() -> Self {
        Self { items: vec![0; BUCKETS], others: [0; 3] }
    }
}

impl Weight {
    /// Takes in an item. A page tells no second and no headline, so a time and further lines say nothing.
    pub(super) fn add(&mut self, item: &Item) {
        let words = item.text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or("");
        // Nor does a page always tell how somebody reacted.
        let words = if item.kind == Kind::Reaction { "" } else { words };
        let medium = item.media.first().map_or("", |path| file_name(path));
        let hash = StableHash::new().field(item.kind.as_str()).field(words).field(medium).finish();
        let at = usize::try_from(hash % BUCKETS as u64).unwrap_or_default();
        if let Some(count) = self.items.get_mut(at) {
            *count = count.saturating_add(1);
        }
    }

    /// Takes in what is no item.
    pub(super) fn close(&mut self, gathered: &Gathered) {
        let messages = gathered.conversations.values().flat_map(|one| one.senders.values());
        self.others = [gathered.account_data.values().sum(), messages.sum(), gathered.about_you.values().sum()];
    }

    fn join(&mut self, other: &Self) {
        self.items.iter_mut().zip(&other.items).for_each(|(one, more)| *one = one.saturating_add(*more));
        self.others.iter_mut().zip(other.others).for_each(|(one, more)| *one += more);
    }

    fn number(&self) -> u64 {
        self.items.iter().map(|count| u64::from(*count)).sum()
    }

    fn is_nothing(&self) -> bool {
        self.number() == 0 && self.others == [0; 3]
    }

    /// Items that both hold.
    fn shared(&self, other: &Self) -> u64 {
        self.items.iter().zip(&other.items).map(|(one, other)| u64::from(*one.min(other))).sum()
    }

    /// Whether it holds all that the other one does. Both formats do not tell all words alike: where most items are the same and
    /// their number is no smaller, they are the same.
    fn covers(&self, other: &Self) -> bool {
        let number = other.number();
        let all = self.number() >= number && self.shared(other) * 2 >= number;
        all && self.others.iter().zip(other.others).all(|(one, other)| *one >= other)
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
            pass_over(id, notes, JSON_READ);
        } else {
            of_pages.join(&weight);
            kept.push((id, weight));
        }
    }
    let mut of_json = Weight::default();
    for (id, weight, notes) in json {
        if !weight.is_nothing() && of_pages.covers(&weight) && weight.shared(&of_pages) == weight.number() {
            pass_over(id, notes, PAGE_READ);
        } else {
            of_json.join(&weight);
            choice.read.push(id);
        }
    }
    for (id, weight) in kept {
        if of_json.shared(&weight) > 0 {
            choice.perhaps_twice.push(id);
        }
        choice.read.push(id);
    }
    choice
}
