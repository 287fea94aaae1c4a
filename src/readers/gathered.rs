//! Everything that readers found except the items. Each thread collects its own; it is joined after
//! all files were read.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io;

use crate::archive::Fault;
use crate::catalogue::activity;
use crate::facts::Fact;
use crate::item::{
    Conversation, EntryId, ExportId, Kind, Origin, Platform, StableHash, add_counts,
};
use crate::lexicon::labels::LanguageSet;
use crate::text::composed;
use crate::time::Moment;

use super::locate::layout::fold;
use super::note::Note;
use super::others::AboutYou;
use super::problem::Problem;
use super::unite::clues::Clues;
use super::unite::twins::{JsonContents, Weight};
use super::whatsapp::Sketch;

/// What is noted about a file while it is read.
#[derive(Clone, Debug, Default)]
pub(super) struct FileNotes {
    /// The keys met in it. Origins refer to them by index.
    pub(super) fields: Vec<&'static str>,
    pub(super) items: u64,
    /// Number of facts, conversations and records by others. They too show that the file was
    /// understood.
    pub(super) others: u64,
    pub(super) account_data: u64,
    /// The number of its last record.
    pub(super) last: u32,
    /// It was read to its end, and there are records in it.
    pub(super) had_records: bool,
    /// A record in it is Meta's way of saying "nothing".
    pub(super) says_nothing: bool,
    pub(super) broken: Option<Note>,
    /// It looked like account data, but held a message thread.
    pub(super) as_thread: bool,
    /// Why its content was not recognised.
    pub(super) unknown: Option<Note>,
    /// A note that another file was read in its place.
    pub(super) instead: Option<Note>,
}

/// What a medium belongs to if several records show it: the first in this list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Claim {
    ProfilePicture,
    CoverPhoto,
    Post,
    Album,
    /// A photo or video outside of all of these.
    Alone,
}

/// Everything the readers found except the items, which may be too many for memory.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    pub(super) facts: Vec<(ExportId, Fact, Origin)>,
    pub(super) clues: Clues,
    pub(super) pictures: Vec<CurrentPicture>,
    pub(super) conversations: BTreeMap<(ExportId, String), Conversation>,
    /// What identifies exported chats in other exports.
    pub(super) chats: Vec<Sketch>,
    pub(super) account_data: BTreeMap<(ExportId, Platform, &'static str), u64>,
    pub(super) about_you: BTreeMap<(ExportId, Platform, AboutYou), u64>,
    pub(super) problems: BTreeMap<(EntryId, Problem), u64>,
    pub(super) claims: Vec<(u64, Claim)>,
    /// Further records about a medium or a visit, by its hash.
    pub(super) echoes: Vec<(u64, Origin)>,
    /// Media that records refer to: the export, the hash of the path, and the hash of the path
    /// without its extension.
    pub(super) references: Vec<(ExportId, u64, u64)>,
    /// Some item was in the post archive or the trash.
    pub(super) any_hidden: bool,
    pub(super) files: Vec<(EntryId, FileNotes)>,
    /// Faults of entries that no reader opens.
    pub(super) damaged: BTreeMap<EntryId, Fault>,
    pub(super) newest: BTreeMap<ExportId, Moment>,
    pub(super) spans: BTreeMap<ExportId, (Moment, Moment)>,
    /// The languages that have all labels that were met.
    pub(super) heard: BTreeMap<ExportId, LanguageSet>,
    pub(super) failure: Option<io::Error>,
    /// Set while a file is only weighed: how much it holds.
    pub(super) weight: Option<Weight>,
    /// Set while a page is read only for what its JSON twin lacks: what the twin holds.
    pub(super) known: Option<JsonContents>,
}

/// A record that shows which picture is in use. A lower rank is a better source; within a rank, the
/// newest wins.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct CurrentPicture {
    pub(super) export: ExportId,
    pub(super) kind: Kind,
    pub(super) rank: u8,
    pub(super) time: std::cmp::Reverse<Moment>,
    pub(super) identity: u64,
}

/// The hash of a media path, the same for all records that refer to it. Some leave out the activity
/// folder, so it is not hashed.
pub(super) fn media_hash(export: ExportId, path: &str) -> u64 {
    let path = composed(path.trim_start_matches("./"));
    let path = path.as_ref();
    let inside = path
        .split_once('/')
        .filter(|(top, _)| is_activity(top))
        .map_or(path, |(_, inside)| inside);
    StableHash::new()
        .field(export.0.to_le_bytes())
        .field(inside)
        .finish()
}

fn is_activity(top: &str) -> bool {
    // Nearly all paths have the spelling of the catalogue, and there are many, so that is tried
    // first.
    top.contains("activity") && (activity(top).is_some() || activity(&fold(top)).is_some())
}

/// As [`media_hash`], without the extension: the file may have another one than the record says.
pub(super) fn stem_hash(export: ExportId, path: &str) -> u64 {
    let stem = path
        .rsplit_once('.')
        .filter(|(_, ending)| ending.len() <= 5 && !ending.contains('/'));
    media_hash(export, stem.map_or(path, |(stem, _)| stem))
}

/// The hash of a visit at this second; `None` if its time or place is unknown.
pub(super) fn visit_hash(export: ExportId, time: Moment, place: &str) -> Option<u64> {
    let second = time.seconds().filter(|_| !place.is_empty())?;
    let hash = StableHash::new()
        .field("visit")
        .field(export.0.to_le_bytes());
    Some(hash.field(second.to_le_bytes()).field(place).finish())
}

/// The last part of a path.
pub(super) fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

impl Gathered {
    /// Hears a label that is spelled so in these languages.
    pub(super) fn hear(&mut self, export: ExportId, languages: LanguageSet) {
        let heard = self.heard.entry(export).or_insert(languages);
        *heard = heard.and(languages);
    }

    /// Whether no file gave anything, because each is broken.
    pub(super) fn is_nothing(&self) -> bool {
        fn gave_nothing(notes: &FileNotes) -> bool {
            notes.items + notes.others + notes.account_data == 0
        }
        self.files
            .iter()
            .all(|(_, notes)| gave_nothing(notes) && notes.broken.is_some())
    }

    /// Adds the counts of one file of a thread.
    pub(super) fn conversation(&mut self, conversation: Conversation) {
        match self
            .conversations
            .entry((conversation.export, conversation.thread.clone()))
        {
            Entry::Vacant(slot) => {
                slot.insert(conversation);
            }
            Entry::Occupied(mut slot) => slot.get_mut().absorb(conversation),
        }
    }

    /// Adds what another thread gathered. The result does not depend on the order of threads.
    pub(super) fn absorb(&mut self, other: Self) {
        self.facts.extend(other.facts);
        self.clues.absorb(other.clues);
        self.pictures.extend(other.pictures);
        for conversation in other.conversations.into_values() {
            self.conversation(conversation);
        }
        self.chats.extend(other.chats);
        add_counts(&mut self.account_data, other.account_data);
        add_counts(&mut self.about_you, other.about_you);
        add_counts(&mut self.problems, other.problems);
        self.claims.extend(other.claims);
        self.echoes.extend(other.echoes);
        self.references.extend(other.references);
        self.any_hidden |= other.any_hidden;
        self.files.extend(other.files);
        self.damaged.extend(other.damaged);
        for (export, newest) in other.newest {
            let slot = self.newest.entry(export).or_default();
            *slot = (*slot).max(newest);
        }
        for (export, languages) in other.heard {
            self.hear(export, languages);
        }
        for (export, (from, to)) in other.spans {
            let span = self.spans.entry(export).or_insert((from, to));
            *span = (span.0.min(from), span.1.max(to));
        }
        self.failure = self.failure.take().or(other.failure);
    }
}
