//! From paths to entries: zips, folders and parts, within limits. Knows nothing about Meta.
//!
//! The archive is only read. A name inside it only ever names an entry of it, never a file of this machine.

mod checksum;
mod end;
mod folder;
mod guard;
mod headers;
pub mod limits;
mod listing;
mod unlisted;
mod zipped;

use std::collections::HashMap;
use std::fmt;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::item::EntryId;
use folder::Folder;
use guard::StringGuard;
use limits::{Limits, RATIO_FLOOR, UNREAD_BYTES, WHOLE_ENTRY_BYTES};
use zipped::Zip;

/// Why nothing could be opened at all.
#[derive(Debug, Error)]
pub enum Error {
    /// The path is not there.
    #[error("{0}: there is no such file or folder")]
    Missing(PathBuf),
    /// It is there, but cannot be read.
    #[error("{path}: cannot be read: {source}", path = .0.display(), source = .1)]
    Unreadable(PathBuf, #[source] io::Error),
    /// Neither a zip nor a folder.
    #[error("{0}: this is neither a zip nor a folder")]
    NotAnArchive(PathBuf),
    /// A zip without its end.
    #[error("{0}: this zip is cut off: its download is not complete")]
    CutOff(PathBuf),
    /// A zip that is damaged in another way.
    #[error("{path}: this zip is damaged: {detail}", path = .0.display(), detail = .1)]
    Damaged(PathBuf, String),
    /// One piece of a zip that was split into several.
    #[error("{0}: this is one piece of a zip that was split")]
    Split(PathBuf),
    /// More entries than [`Limits::entries`].
    #[error("more than {0} entries: this is no data export")]
    TooManyEntries(usize),
}

/// Why one entry is not read. Everything else still is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The name leads out of the archive.
    NameLeadsOut,
    /// A link; what it points at is not followed.
    Link,
    /// A pipe, device or socket in a folder.
    Special,
    /// Protected by a password.
    Encrypted,
    /// Shares bytes with another entry.
    Overlaps,
    /// A later entry has the same name, and unzip programs show only the last.
    NameTaken,
    /// The zip's directory and the header before its data name it differently; the latter so.
    NamesDiffer(String),
    /// Its compression is not one that is undone here.
    Compression(String),
    /// Larger than [`Limits::entry_bytes`].
    TooLarge(u64),
    /// Inflates more than [`Limits::ratio`] times.
    RatioTooHigh(u64),
    /// Would exceed [`Limits::total_bytes`].
    TotalTooLarge(u64),
    /// Reading failed: a wrong checksum, a lying size, a disk error.
    Broken(String),
}

impl Fault {
    /// Whether another program can unpack it: nothing is damaged.
    pub fn is_closed(&self) -> bool {
        matches!(self, Self::Encrypted | Self::Compression(_))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NameLeadsOut => f.write_str("its name leads out of the archive; it was not read"),
            Self::Link => f.write_str("it is a link; links are not followed"),
            Self::Special => f.write_str("it is a pipe or a device, not a file"),
            Self::Encrypted => f.write_str("it is encrypted"),
            Self::Overlaps => f.write_str("it shares bytes with another entry, as in a zip bomb; it was not read"),
            Self::NameTaken => f.write_str("another entry of this name follows, which was read instead"),
            Self::NamesDiffer(other) => {
                write!(f, "the zip names it differently in two places; the other name is {other}")
            }
            Self::Compression(name) => write!(f, "its compression is not known here ({name})"),
            Self::TooLarge(limit) => write!(f, "it is larger than {limit} bytes; it was not read"),
            Self::RatioTooHigh(limit) => {
                write!(f, "it inflates more than {limit} times, as in a zip bomb; it was not read")
            }
            Self::TotalTooLarge(limit) => write!(f, "all text together is larger than {limit} bytes; it was not read"),
            Self::Broken(detail) => write!(f, "it is damaged: {detail}"),
        }
    }
}

/// What is odd about an entry that is read all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// The zip's directory and the header before its data say different things of its size, checksum or compression.
    HeadersDiffer,
    /// The zip's directory does not list it.
    NotListed,
    /// It has the name of a folder.
    FolderWithData,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::HeadersDiffer => "the zip says two different things of its size, checksum or compression",
            Self::NotListed => "the zip holds it but does not list it; it was read",
            Self::FolderWithData => "it has the name of a folder, but holds data; it was read",
        })
    }
}

/// One of the given paths, or one zip of a given folder.
#[derive(Clone, Debug)]
pub struct Input {
    /// As given.
    pub path: PathBuf,
    /// Size of the zip; sum of the files of a folder.
    pub bytes: u64,
    /// Why it could not be opened, where it could not.
    pub fault: Option<String>,
}

impl Input {
    /// The last component of the path, without `.zip`.
    pub fn stem(&self) -> &str {
        let stem = if self.path.is_dir() { self.path.file_name() } else { self.path.file_stem() };
        stem.and_then(|name| name.to_str()).unwrap_or("")
    }
}

/// One file inside an archive.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Number of its input.
    pub input: usize,
    /// Its name, with `/` between folders.
    pub path: String,
    /// Inflated size.
    pub bytes: u64,
    /// Deflated size.
    pub packed: u64,
    /// The checksum the zip declares; for folders, found where several inputs hold a text of that name.
    pub checksum: Option<u32>,
    /// Why it is not read, where it is not.
    pub fault: Option<Fault>,
    /// What is odd about it, where it is read all the same.
    pub note: Option<Note>,
    /// Its number in its container.
    index: usize,
}

/// The set of entries behind the given paths.
#[derive(Debug)]
pub struct Archive {
    inputs: Vec<Input>,
    entries: Vec<Entry>,
    containers: Vec<Container>,
    limits: Limits,
    /// What is wrong with the first input of which something is.
    fault: Option<Error>,
}

#[derive(Clone, Debug)]
enum Container {
    Zip(Zip),
    Folder(Folder),
    Closed,
}

impl Archive {
    /// Opens zips and folders; their order does not matter. A part that cannot be opened is kept as an input with a
    /// fault, unless it is the only one.
    ///
    /// # Errors
    /// A path that does not exist, too many entries, or nothing that could be opened.
    pub fn open(paths: &[PathBuf], limits: Limits) -> Result<Self, Error> {
        let mut archive = Self { inputs: Vec::new(), entries: Vec::new(), containers: Vec::new(), limits, fault: None };
        let mut failures = Vec::new();
        for path in folder::expand(paths)? {
            if let Err(error) = archive.add(&path) {
                match error {
                    Error::Missing(_) | Error::TooManyEntries(_) => return Err(error),
                    _ => failures.push(error),
                }
            }
        }
        let nothing_opened = archive.containers.iter().all(|container| matches!(container, Container::Closed));
        if let Some(error) = failures.into_iter().next().filter(|_| nothing_opened) {
            return Err(error);
        }
        archive.compare_folders();
        Ok(archive)
    }

    /// Finds the checksums of texts in folders that other inputs hold by the same name: only the content tells whether
    /// they are the same file, or another account's. Nothing else is read twice.
    fn compare_folders(&mut self) {
        if self.inputs.len() < 2 || !self.containers.iter().any(|c| matches!(c, Container::Folder(_))) {
            return;
        }
        let name = |path: &str| path.rsplit('/').next().unwrap_or(path).to_owned();
        let mut holders: HashMap<String, (usize, bool)> = HashMap::new();
        for entry in self.entries.iter().filter(|entry| entry.path.ends_with(".json")) {
            let (first, shared) = holders.entry(name(&entry.path)).or_insert((entry.input, false));
            *shared |= *first != entry.input;
        }
        for entry in self.entries.iter_mut().filter(|entry| entry.fault.is_none()) {
            let Some(Container::Folder(folder)) = self.containers.get_mut(entry.input) else { continue };
            if holders.get(&name(&entry.path)).is_some_and(|(_, shared)| *shared) {
                entry.checksum = folder.read(entry.index).ok().and_then(|file| checksum::of(file).ok());
            }
        }
    }

    fn add(&mut self, path: &Path) -> Result<(), Error> {
        let input = self.inputs.len();
        let opened = if path.is_dir() {
            Folder::open(path).map(|(folder, entries)| (Container::Folder(folder), entries, None))
        } else if folder::is_unfinished(path) {
            Err(Error::CutOff(path.to_owned()))
        } else if folder::is_text(path) {
            Folder::of_one(path).map(|(folder, entries)| (Container::Folder(folder), entries, None))
        } else {
            Zip::open(path, self.limits.entries).map(|(zip, entries, fault)| (Container::Zip(zip), entries, fault))
        };
        let bytes = std::fs::metadata(path).map_or(0, |m| if m.is_dir() { 0 } else { m.len() });
        let (container, mut entries, fault, error) = match opened {
            Ok((container, entries, fault)) => (container, entries, fault, None),
            Err(error) => (Container::Closed, Vec::new(), None, Some(error)),
        };
        let bytes = if path.is_dir() { entries.iter().map(|e| e.bytes).sum() } else { bytes };
        for entry in &mut entries {
            entry.input = input;
        }
        self.inputs.push(Input {
            path: path.to_owned(),
            bytes,
            fault: error.as_ref().or(fault.as_ref()).map(ToString::to_string),
        });
        self.fault = self.fault.take().or(fault);
        self.containers.push(container);
        self.entries.append(&mut entries);
        if self.entries.len() > self.limits.entries {
            return Err(Error::TooManyEntries(self.limits.entries));
        }
        error.map_or(Ok(()), Err)
    }

    /// Calls inputs and entries by their numbers, and faults by their sort: no name and no path is left. What is in them
    /// can be read as before.
    pub fn forget_names(&mut self) {
        for (number, input) in (1..).zip(&mut self.inputs) {
            input.path = PathBuf::from(format!("part {number}"));
            if let Some(fault) = &mut input.fault {
                *fault = format!("part {number}: it cannot be opened");
            }
        }
        for (number, entry) in (1..).zip(&mut self.entries) {
            entry.path = format!("file {number}");
            if let Some(Fault::Broken(detail)) = &mut entry.fault {
                "its bytes cannot be read".clone_into(detail);
            }
            if let Some(Fault::NamesDiffer(other)) = &mut entry.fault {
                other.clone_from(&entry.path);
            }
        }
    }

    /// The same entries once more, to be read beside these.
    pub fn again(&self) -> Self {
        Self {
            inputs: self.inputs.clone(),
            entries: self.entries.clone(),
            containers: self.containers.clone(),
            limits: self.limits,
            fault: None,
        }
    }

    /// What is wrong with a zip as a whole, to be told where nothing in it can be read.
    pub fn take_fault(&mut self) -> Option<Error> {
        self.fault.take()
    }

    /// The inputs, sorted by name.
    pub fn inputs(&self) -> &[Input] {
        &self.inputs
    }

    /// All entries, by input and then in the order of the input. Folder entries are not among them.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry of that number.
    pub fn entry(&self, id: EntryId) -> Option<&Entry> {
        self.entries.get(id.0 as usize)
    }

    /// Marks the entries among `wanted` that exceed a limit, in their order, before anything is inflated.
    pub fn refuse_excess(&mut self, wanted: &[EntryId]) {
        let mut total = 0_u64;
        for id in wanted {
            let Some(entry) = self.entries.get_mut(id.0 as usize) else { continue };
            if entry.fault.is_some() {
                continue;
            }
            let fault = if entry.bytes > self.limits.entry_bytes {
                Some(Fault::TooLarge(self.limits.entry_bytes))
            } else if entry.bytes > RATIO_FLOOR && entry.bytes / entry.packed.max(1) > self.limits.ratio {
                Some(Fault::RatioTooHigh(self.limits.ratio))
            } else if total.saturating_add(entry.bytes) > self.limits.total_bytes {
                Some(Fault::TotalTooLarge(self.limits.total_bytes))
            } else {
                total += entry.bytes;
                None
            };
            entry.fault = fault;
        }
    }

    /// A reader with a position of its own: one for each thread.
    pub fn reader(&self) -> EntryReader<'_> {
        EntryReader { archive: self, containers: self.containers.clone(), buffer: Vec::new(), packed: Vec::new() }
    }
}

/// Opens entries, one at a time.
#[derive(Debug)]
pub struct EntryReader<'a> {
    archive: &'a Archive,
    containers: Vec<Container>,
    buffer: Vec<u8>,
    packed: Vec<u8>,
}

/// An opened entry: small ones whole, large ones as a stream.
pub enum Opened<'r> {
    /// All of it, or all up to where it broke.
    Whole(&'r [u8], Option<Fault>),
    /// To be read piece by piece; breaks show as read errors.
    Stream(Stream<'r>),
}

/// A large entry, read piece by piece. No string in it may be held in memory that is longer than the limit.
pub struct Stream<'r> {
    bytes: Box<dyn Read + 'r>,
    string_bytes: usize,
}

impl<'r> Stream<'r> {
    /// The bytes, which fail on a string that is longer.
    pub fn guarded(self) -> impl Read + 'r {
        StringGuard::new(self.bytes, self.string_bytes)
    }

    /// The bytes and the limit, for who keeps to it by other means.
    pub fn unguarded(self) -> (Box<dyn Read + 'r>, usize) {
        (self.bytes, self.string_bytes)
    }

    /// The same entry in another form, under the same limit.
    pub fn map<S: Read + 'r>(self, to: impl FnOnce(Box<dyn Read + 'r>) -> S) -> Self {
        Self { bytes: Box::new(to(self.bytes)), string_bytes: self.string_bytes }
    }
}

impl EntryReader<'_> {
    /// The archive that is read.
    pub fn archive(&self) -> &Archive {
        self.archive
    }

    /// Opens an entry from its start.
    ///
    /// # Errors
    /// The entry has a fault, or its container refuses it.
    pub fn open(&mut self, id: EntryId) -> Result<Opened<'_>, Fault> {
        let entry = self.archive.entry(id).ok_or_else(|| Fault::Broken("no such entry".to_owned()))?;
        if let Some(fault) = &entry.fault {
            return Err(fault.clone());
        }
        if let (Some(Container::Zip(zip)), true) =
            (self.containers.get_mut(entry.input), entry.bytes <= WHOLE_ENTRY_BYTES)
            && zip.inflate(entry, &mut self.packed, &mut self.buffer)
        {
            return Ok(Opened::Whole(&self.buffer, None));
        }
        let mut stream = stream_of(&mut self.containers, entry)?;
        if entry.bytes > WHOLE_ENTRY_BYTES {
            return Ok(Opened::Stream(Stream { bytes: stream, string_bytes: self.archive.limits.string_bytes }));
        }
        self.buffer.clear();
        let read = stream.by_ref().take(WHOLE_ENTRY_BYTES + 1).read_to_end(&mut self.buffer);
        Ok(Opened::Whole(&self.buffer, read.err().map(|error| Fault::Broken(error.to_string()))))
    }

    /// Opens an entry as a stream of plain text, which may be of any size and holds no strings to watch.
    ///
    /// # Errors
    /// The entry has a fault, or its container refuses it.
    pub fn open_text(&mut self, id: EntryId) -> Result<Box<dyn Read + '_>, Fault> {
        let entry = self.archive.entry(id).ok_or_else(|| Fault::Broken("no such entry".to_owned()))?;
        match &entry.fault {
            Some(fault) => Err(fault.clone()),
            None => stream_of(&mut self.containers, entry),
        }
    }

    /// The first bytes of an entry, at most `most`; fewer, or none, where they cannot be read. The flag says that they can:
    /// what is wrong else is told where the entry is read in earnest, or [checked](Self::check).
    pub fn peek(&mut self, id: EntryId, most: u64) -> (&[u8], bool) {
        self.buffer.clear();
        let entry = self.archive.entry(id).filter(|entry| entry.fault.is_none());
        let stream = entry.and_then(|entry| stream_of(&mut self.containers, entry).ok());
        let read = stream.is_some_and(|stream| stream.take(most).read_to_end(&mut self.buffer).is_ok());
        (&self.buffer, read)
    }

    /// Looks whether an entry that nobody reads can be unpacked.
    ///
    /// # Errors
    /// It cannot.
    pub fn check(&mut self, id: EntryId) -> Result<(), Fault> {
        let Some(entry) = self.archive.entry(id) else { return Ok(()) };
        if let Some(fault) = &entry.fault {
            return Err(fault.clone());
        }
        let Some(Container::Zip(zip)) = self.containers.get_mut(entry.input) else { return Ok(()) };
        if entry.bytes <= WHOLE_ENTRY_BYTES && zip.inflate(entry, &mut self.packed, &mut self.buffer) {
            return Ok(());
        }
        let read = io::copy(&mut zip.read(entry.index)?.take(UNREAD_BYTES), &mut io::sink());
        read.map(drop).map_err(|error| Fault::Broken(error.to_string()))
    }
}

/// The inflated bytes of an entry.
fn stream_of<'c>(containers: &'c mut [Container], entry: &Entry) -> Result<Box<dyn Read + 'c>, Fault> {
    match containers.get_mut(entry.input) {
        Some(Container::Zip(zip)) => zip.read(entry.index),
        Some(Container::Folder(folder)) => folder.read(entry.index),
        _ => Err(Fault::Broken("its input could not be opened".to_owned())),
    }
}
