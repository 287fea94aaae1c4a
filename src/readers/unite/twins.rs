//! Chooses between files that exist in both formats. JSON holds strictly more of each record
//! (html.md 1: high), so the JSON is always read, and a page is skipped if its JSON twin was read
//! whole and has every record of the page. Only the content can show that: an empty, cut off,
//! encrypted or foreign JSON file is no twin, and the two formats may cut a long list differently.
//! So both are first read to be weighed, and then again for good: the JSON, and of a page what the
//! JSON lacks.

use std::collections::BTreeMap;

use super::traces::{Traces, minute_of_item, trace_of_item};
use crate::item::{EntryId, ExportId, Item};
use crate::readers::entry_id;
use crate::readers::gathered::{FileNotes, Gathered};
use crate::readers::locate::exports::ExportEntry;
use crate::readers::note::Note;
use crate::time::Moment;

/// The files with one name, and their numbered siblings.
#[derive(Debug, Default)]
pub(crate) struct Twins {
    pub(crate) json: Vec<EntryId>,
    pub(crate) pages: Vec<EntryId>,
}

/// Which of them are read.
#[derive(Debug, Default)]
pub(crate) struct TwinChoice {
    pub(crate) read: Vec<EntryId>,
    pub(crate) passed_over: Vec<(EntryId, FileNotes)>,
    /// Pages that are read only for what the JSON lacks.
    pub(crate) added: Vec<EntryId>,
    /// What the JSON files that are read hold.
    pub(crate) known: JsonContents,
    /// Pages with some records that were read from JSON too.
    pub(crate) perhaps_twice: Vec<EntryId>,
}

/// Finds all files that exist in both formats.
pub(crate) fn find(placed: &[ExportEntry]) -> Vec<Twins> {
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
        files.push(entry_id(number));
    }
    all.into_values()
        .filter(|twins| !twins.json.is_empty() && !twins.pages.is_empty())
        .collect()
}

/// A path without the number of a part: `posts_2.json` is a part, but `album/2.json` is an album.
pub(crate) fn unnumbered(inner: &str) -> &str {
    let stem = inner.strip_suffix(".json").unwrap_or(inner);
    let digits = stem.bytes().rev().take_while(u8::is_ascii_digit).count();
    let without = stem.get(..stem.len() - digits).unwrap_or(stem);
    without
        .strip_suffix('_')
        .filter(|_| digits > 0)
        .unwrap_or(stem)
}

/// How much a file holds, in limited memory: items and messages by what both formats have of them,
/// and counts of everything else.
#[derive(Clone, Debug, Default)]
pub(crate) struct Weight {
    items: Traces,
    messages: Traces,
    /// The same items, by their minute alone.
    minutes: Traces,
    others: [u64; 2],
}

/// Things that are only counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Other {
    AccountData,
    AboutYou,
}

impl Weight {
    pub(crate) fn item(&mut self, item: &Item) {
        self.items.add(trace_of_item(item));
        self.minutes.add(minute_of_item(item));
    }

    pub(crate) fn message(&mut self, sender: &str, words: &str, time: Moment) {
        self.messages.add(Traces::of_message(sender, words, time));
        self.minutes.add(Traces::minute("message", time));
    }

    /// Adds the counts of what is only counted.
    pub(crate) fn close(&mut self, gathered: &Gathered) {
        self.others = [
            gathered.account_data.values().sum(),
            gathered.about_you.values().sum(),
        ];
    }

    fn join(&mut self, other: &Self) {
        self.items.join(&other.items);
        self.messages.join(&other.messages);
        self.minutes.join(&other.minutes);
        for (one, more) in self.others.iter_mut().zip(other.others) {
            *one += more;
        }
    }

    fn is_nothing(&self) -> bool {
        self.sum() == 0 && self.others == [0; 2]
    }

    /// The number of items and messages.
    fn sum(&self) -> u64 {
        self.items.sum() + self.messages.sum()
    }

    /// How many items and messages both hold.
    fn shared(&self, other: &Self) -> u64 {
        self.items.shared(&other.items) + self.messages.shared(&other.messages)
    }

    /// Whether it holds everything that the other holds. The formats do not write all words alike:
    /// if both have the same number of items at the same minutes, and most are the same, the rest
    /// are taken to be the same too.
    fn covers(&self, other: &Self) -> bool {
        let (number, same) = (other.sum(), self.shared(other));
        let alike = || {
            self.sum() == number
                && same * 2 >= number
                && self.minutes.shared(&other.minutes) == number
        };
        (same == number || alike())
            && self
                .others
                .iter()
                .zip(other.others)
                .all(|(one, other)| *one >= other)
    }
}

/// What the JSON files hold that are read. Of a page beside them, only the rest counts: each thing
/// in the JSON stands for one on the pages.
#[derive(Clone, Debug, Default)]
pub(crate) struct JsonContents {
    items: Traces,
    messages: Traces,
    others: [u64; 2],
}

impl JsonContents {
    /// Whether an item of the page is one of the JSON's.
    pub(crate) fn takes(&mut self, item: &Item) -> bool {
        self.items.take(trace_of_item(item))
    }

    /// Whether a message of the page is one of the JSON's.
    pub(crate) fn takes_message(&mut self, sender: &str, words: &str, time: Moment) -> bool {
        self.messages.take(Traces::of_message(sender, words, time))
    }

    /// The messages that no page has shown so far.
    pub(crate) fn messages(&self) -> Traces {
        self.messages.clone()
    }

    /// Takes back which messages the page has shown, before it is read a second time.
    pub(crate) fn restore_messages(&mut self, messages: Traces) {
        self.messages = messages;
    }

    /// How many of these records of a page the JSON lacks.
    pub(crate) fn rest(&mut self, other: Other, records: u64) -> u64 {
        let Some(known) = self.others.get_mut(other as usize) else {
            return records;
        };
        let both = records.min(*known);
        *known -= both;
        records - both
    }
}

/// A file that was weighed, with its notes.
pub(crate) type WeighedFile = (EntryId, Weight, FileNotes);

/// Decides which of the files are read.
pub(crate) fn choose(json: Vec<WeighedFile>, pages: Vec<WeighedFile>) -> TwinChoice {
    let mut choice = TwinChoice::default();
    fn is_whole(notes: &FileNotes) -> bool {
        notes.broken.is_none() && notes.unknown.is_none()
    }
    let (mut whole, mut of_json) = (Weight::default(), Weight::default());
    for (id, weight, notes) in json {
        if is_whole(&notes) {
            whole.join(&weight);
        }
        of_json.join(&weight);
        choice.read.push(id);
    }
    let mut of_pages = Weight::default();
    let mut kept = Vec::new();
    for (id, weight, notes) in pages {
        of_pages.join(&weight);
        // Facts are not weighed, so if the JSON gave nothing, even a page without items is read.
        if whole.covers(&weight) && !whole.is_nothing() {
            let notes = FileNotes {
                broken: notes.broken,
                unknown: notes.unknown,
                instead: Some(Note::JsonRead),
                ..FileNotes::default()
            };
            choice.passed_over.push((id, notes));
        } else {
            kept.push((id, weight));
        }
    }
    if of_json.is_nothing() {
        choice.read.extend(kept.into_iter().map(|(id, _)| id));
        return choice;
    }
    // If both hold what the other lacks, that may be the same in other words.
    let json_lies_on_pages = of_pages.shared(&of_json) == of_json.sum();
    for (id, weight) in kept {
        if !json_lies_on_pages && of_json.shared(&weight) > 0 {
            choice.perhaps_twice.push(id);
        }
        choice.added.push(id);
    }
    choice.known = JsonContents {
        items: of_json.items,
        messages: of_json.messages,
        others: of_json.others,
    };
    choice
}
