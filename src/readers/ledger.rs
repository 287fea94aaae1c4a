//! Records what became of every entry of the archive. Each is listed exactly once.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::gathered::{FileNotes, Gathered, media_hash, stem_hash};
use super::locate::exports::Layout;
use super::locate::roles::Role;
use super::note::Note;
use crate::archive::{Archive, Fault};
use crate::catalogue::may_be_of_app;
use crate::item::{EntryId, ExportId, Origin, Platform, words};

words! {
    /// What became of an entry.
    pub(crate) enum Status {
        /// It gave items or facts.
        Read = "read",
        /// Account data, which is private by nature: its records were counted.
        AccountData = "account_data",
        /// A picture, video or sound.
        Media = "media",
        /// Start pages, icons, notes that say "no data", leftovers of unpacking.
        Scaffolding = "scaffolding",
        /// It was not recognised.
        Unrecognised = "unrecognised",
        /// It could not be read, or not to its end.
        Unreadable = "unreadable",
    }
}

/// The line of one entry.
#[derive(Clone, Debug)]
pub(crate) struct LedgerLine {
    /// What became of it.
    pub status: Status,
    /// The reader that read it.
    pub reader: Option<&'static str>,
    /// Number of items it gave.
    pub items: u64,
    /// A note about it.
    pub note: Option<Note>,
    /// The keys met in it. Origins refer to them by index.
    fields: Vec<&'static str>,
    /// The hashes by which records find it, if it is a medium.
    medium: Option<MediumHashes>,
}

/// The hashes of a medium's path, and of the path without its extension.
#[derive(Clone, Copy, Debug)]
struct MediumHashes {
    exact: u64,
    stem: u64,
}

/// All lines, in the order of the entries.
#[derive(Clone, Debug)]
pub(crate) struct Ledger {
    /// One line for each entry.
    pub lines: Vec<LedgerLine>,
}

impl Ledger {
    /// The key of an origin's record; empty at the root of the file.
    pub(crate) fn field(&self, origin: &Origin) -> &'static str {
        let line = self.lines.get(origin.entry.0 as usize);
        line.and_then(|line| line.fields.get(usize::from(origin.field)))
            .copied()
            .unwrap_or("")
    }

    /// Finds the entries of media by export and path in the record. Paths without an entry are left
    /// out. If no file has that exact name, one with another extension counts (archives.md 2.3).
    pub(super) fn media<'p>(
        &self,
        wanted: impl Iterator<Item = (ExportId, &'p str)>,
    ) -> HashMap<(ExportId, &'p str), EntryId> {
        let wanted: Vec<(ExportId, &str)> = wanted.collect();
        let by = |hash: fn(ExportId, &str) -> u64| -> HashMap<u64, (ExportId, &'p str)> {
            let mut by = HashMap::new();
            for (export, path) in &wanted {
                by.insert(hash(*export, path), (*export, *path));
            }
            by
        };
        let media = || {
            let lines = self.lines.iter().enumerate();
            lines.filter_map(|(number, line)| Some((super::entry_id(number), line.medium?)))
        };
        let by_name = by(media_hash);
        let mut found = HashMap::new();
        for (entry, medium) in media() {
            if let Some(wanted) = by_name.get(&medium.exact) {
                found.insert(*wanted, entry);
            }
        }
        if found.len() < by_name.len() {
            let by_stem = by(stem_hash);
            for (entry, medium) in media() {
                if !by_name.contains_key(&medium.exact)
                    && let Some(wanted) = by_stem.get(&medium.stem)
                {
                    found.entry(*wanted).or_insert(entry);
                }
            }
        }
        found
    }

    /// Number of entries with this status.
    pub(crate) fn count(&self, status: Status) -> usize {
        self.lines
            .iter()
            .filter(|line| line.status == status)
            .count()
    }
}

/// Makes the ledger. Also returns how many referenced media no entry holds, by export.
pub(super) fn close(
    archive: &Archive,
    layout: &Layout,
    gathered: &Gathered,
) -> (Ledger, BTreeMap<ExportId, u64>) {
    let notes: HashMap<EntryId, &FileNotes> = gathered
        .files
        .iter()
        .map(|(id, notes)| (*id, notes))
        .collect();
    let References {
        referenced,
        by_tail,
        missing,
    } = references(layout, gathered);
    // Pictures that were given to the app lie in the folder of posts. Where there are posts, they
    // may be theirs (meta-ai.md 3: medium).
    let read = || layout.placed.iter().filter(|placed| placed.role.is_read());
    let of_app = read().any(|placed| placed.platform == Platform::MetaAi)
        && !read().any(|placed| is_of_posts(&placed.role));
    let mut lines: Vec<LedgerLine> = Vec::with_capacity(layout.placed.len());
    // For each copy, what it repeats.
    let mut copies: Vec<(usize, usize)> = Vec::new();
    for (number, (placed, entry)) in layout.placed.iter().zip(archive.entries()).enumerate() {
        let id = super::entry_id(number);
        let mut line = match &placed.role {
            Role::Read(_, kind) => {
                let notes = notes.get(&id).copied();
                // Account data without facts was only counted.
                let told = notes.is_some_and(|notes| notes.items + notes.others > 0);
                let counted = kind.counted.is_some() && !told;
                read_line(
                    kind.id,
                    notes,
                    if counted {
                        Status::AccountData
                    } else {
                        Status::Read
                    },
                )
            }
            Role::AccountData(_, basis) => {
                let line = read_line("account_data", notes.get(&id).copied(), Status::AccountData);
                // A file in a folder of account data that held a message thread was read as one.
                let (status, reader) = match notes.get(&id) {
                    Some(notes) if notes.as_thread && line.status == Status::AccountData => {
                        (Status::Read, Some(super::messenger::THREADS.id))
                    }
                    _ => (line.status, line.reader),
                };
                LedgerLine {
                    status,
                    reader,
                    note: line.note.or_else(|| basis.note()),
                    ..line
                }
            }
            Role::Shape(_) => read_line(super::by_shape::ID, notes.get(&id).copied(), Status::Read),
            Role::Media => {
                let path = placed.relative.as_str();
                let medium = placed.export.map(|export| MediumHashes {
                    exact: match by_tail.get(&number) {
                        Some(exact) => *exact,
                        None => media_hash(export, path),
                    },
                    stem: stem_hash(export, path),
                });
                let alone = if of_app && may_be_of_app(&placed.inner) {
                    Note::PerhapsGivenToAi
                } else {
                    Note::NotReferredTo
                };
                let note = (!referenced.contains(&number)).then_some(alone);
                LedgerLine {
                    medium,
                    ..plain(Status::Media, note)
                }
            }
            Role::Scaffolding => plain(Status::Scaffolding, None),
            Role::Unrecognised(why) => plain(Status::Unrecognised, Some(why.clone())),
            Role::Twin(first) => {
                if entry.fault.is_none() {
                    copies.push((number, first.0 as usize));
                }
                plain(Status::Read, Some(Note::InAnotherPart))
            }
        };
        if entry.opened_as.is_some() {
            line = plain(Status::Read, Some(Note::Opened));
        }
        // Scaffolding is never opened, so its faults do not matter, unless the fault is that its
        // name is in doubt: then it may be something else.
        let matters = |fault: &&Fault| {
            line.status != Status::Scaffolding || matches!(fault, Fault::NamesDiffer(_))
        };
        if let Some(fault) = entry.fault.as_ref().filter(matters) {
            line.status = Status::Unreadable;
            line.note = Some(Note::Fault {
                fault: fault.clone(),
            });
        }
        if let Some(fault) = gathered.damaged.get(&id) {
            line.status = Status::Unreadable;
            line.note = Some(Note::Fault {
                fault: fault.clone(),
            });
        }
        lines.push(line);
    }
    for (copy, of) in copies {
        let first = lines.get(of).map(|line| (line.status, line.reader));
        if let (Some((status, reader)), Some(line)) = (first, lines.get_mut(copy))
            && line.status != Status::Unreadable
        {
            (line.status, line.reader) = (status, reader);
        }
    }
    (Ledger { lines }, missing)
}

fn plain(status: Status, note: Option<Note>) -> LedgerLine {
    LedgerLine {
        status,
        reader: None,
        items: 0,
        note,
        fields: Vec::new(),
        medium: None,
    }
}

fn read_line(reader: &'static str, notes: Option<&FileNotes>, status: Status) -> LedgerLine {
    let Some(notes) = notes else {
        return LedgerLine {
            reader: Some(reader),
            ..plain(status, None)
        };
    };
    let (status, note) = if let Some(why) = &notes.broken {
        (Status::Unreadable, Some(why.clone()))
    } else if status == Status::AccountData && notes.account_data > 0 {
        (status, notes.unknown.clone())
    } else if let Some(why) = notes
        .unknown
        .as_ref()
        .filter(|_| notes.items + notes.others == 0)
    {
        (Status::Unrecognised, Some(why.clone()))
    } else {
        (status, notes.instead.clone())
    };
    LedgerLine {
        status,
        reader: Some(reader),
        items: notes.items,
        note,
        fields: notes.fields.clone(),
        medium: None,
    }
}

/// Whether a file holds posts of Facebook.
fn is_of_posts(role: &Role) -> bool {
    matches!(role, Role::Read(_, kind) if kind.id == super::facebook::posts::POSTS.id)
}

/// How records and media belong together.
struct References {
    /// The media that records refer to.
    referenced: HashSet<usize>,
    /// The hash of the path in the record, for media that only the end of their path shows.
    by_tail: HashMap<usize, u64>,
    /// How many references of each export have no file.
    missing: BTreeMap<ExportId, u64>,
}

/// Finds the media that records refer to. If no file has that exact name, one with another
/// extension counts, or else the only one whose path ends in it (archives.md 2.3).
fn references(layout: &Layout, gathered: &Gathered) -> References {
    let mut wanted: HashMap<(ExportId, u64), (u64, bool)> =
        HashMap::with_capacity(gathered.references.len());
    for (export, exact, stem) in &gathered.references {
        wanted.insert((*export, *exact), (*stem, false));
    }
    let mut referenced = HashSet::new();
    // Pictures given to the Meta AI app may be among Facebook's posts (meta-ai.md 3: medium).
    let app = layout
        .exports
        .iter()
        .position(|other| other.platform == Platform::MetaAi);
    let app = app
        .and_then(|number| u16::try_from(number).ok())
        .map(ExportId);
    let media = || {
        let placed = layout
            .placed
            .iter()
            .enumerate()
            .filter(|(_, placed)| matches!(placed.role, Role::Media));
        placed
            .filter_map(|(number, placed)| Some((number, placed.export?, placed.relative.as_str())))
            .flat_map(move |(number, export, path)| {
                let of_app = app.filter(|app| *app != export);
                [Some(export), of_app]
                    .into_iter()
                    .flatten()
                    .map(move |export| (number, export, path))
            })
    };
    for (number, export, path) in media() {
        if let Some((_, found)) = wanted.get_mut(&(export, media_hash(export, path))) {
            *found = true;
            referenced.insert(number);
        }
    }
    let mut lost: HashMap<(ExportId, u64), u64> = HashMap::new();
    for ((export, exact), (stem, found)) in &wanted {
        if !found {
            lost.insert((*export, *stem), *exact);
        }
    }
    for (number, export, path) in media() {
        if !lost.is_empty()
            && !referenced.contains(&number)
            && let Some(exact) = lost.remove(&(export, stem_hash(export, path)))
            && let Some((_, found)) = wanted.get_mut(&(export, exact))
        {
            *found = true;
            referenced.insert(number);
        }
    }
    let by_tail = by_tail(layout, &wanted, &referenced);
    for (number, exact) in &by_tail {
        let export = layout.placed.get(*number).and_then(|placed| placed.export);
        if let Some((_, found)) = export.and_then(|export| wanted.get_mut(&(export, *exact))) {
            *found = true;
            referenced.insert(*number);
        }
    }
    let mut missing: BTreeMap<ExportId, u64> = BTreeMap::new();
    for ((export, _), (_, found)) in wanted {
        *missing.entry(export).or_default() += u64::from(!found);
    }
    References {
        referenced,
        by_tail,
        missing,
    }
}

/// The media that nothing refers to, by the hash of a path that no file has: each is the only one
/// whose path ends in that path. Records may lack the folders before it.
fn by_tail(
    layout: &Layout,
    wanted: &HashMap<(ExportId, u64), (u64, bool)>,
    referenced: &HashSet<usize>,
) -> HashMap<usize, u64> {
    if wanted.values().all(|(_, found)| *found) {
        return HashMap::new();
    }
    let mut ends: HashMap<(ExportId, u64), Option<usize>> = HashMap::new();
    for (number, placed) in layout.placed.iter().enumerate() {
        let Some(export) = placed.export.filter(|_| matches!(placed.role, Role::Media)) else {
            continue;
        };
        let tails = placed
            .relative
            .match_indices('/')
            .filter_map(|(at, _)| placed.relative.get(at + 1..));
        for exact in tails.map(|tail| media_hash(export, tail)) {
            if let Some((_, found)) = wanted.get(&(export, exact))
                && !found
            {
                // Of several files, none can be told to be the one.
                ends.entry((export, exact))
                    .and_modify(|only| *only = None)
                    .or_insert(Some(number));
            }
        }
    }
    let found = ends
        .into_iter()
        .filter_map(|((_, exact), number)| Some((number?, exact)));
    found
        .filter(|(number, _)| !referenced.contains(number))
        .collect()
}
