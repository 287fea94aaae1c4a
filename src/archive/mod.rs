//! Reads archives: opens zips, tars, folders and the parts of an export, and gives access to their
//! entries within limits. Knows nothing about Meta.
//!
//! The archive is only read. A name inside an archive never leads to a file of this machine.

mod checksum;
mod end;
mod entry_reader;
mod fault;
mod folder;
mod guard;
pub(crate) mod handed;
mod headers;
mod inside;
pub(crate) mod limits;
mod listing;
mod names;
mod packing;
mod read_ahead;
mod supposed;
mod tar;
mod unlisted;
mod unpacked;
mod zipped;

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};

use crate::item::EntryId;
use crate::message::{Message, TypedMessage as _};
use crate::storage::SharedFile;
use crate::storage::scratch::Scratch;
use entry_reader::stream_of;
pub(crate) use entry_reader::{EntryReader, Opened};
pub use fault::Error;
pub(crate) use fault::{EntryOddity, Fault, FaultDetail};
use folder::Folder;
pub(crate) use guard::without_long_strings;
use handed::HandedIn;
use limits::{Limits, inflates_too_much};
pub(crate) use packing::{Packing, may_be_archive};
use tar::Tar;
use unpacked::Unpacked;
use zipped::Zip;

/// A given path, a zip of a given folder, or an archive inside another one.
#[derive(Clone, Debug)]
pub(crate) struct Input {
    /// The path as given; for an archive inside another one, that one's path and its own path in
    /// there.
    pub path: PathBuf,
    /// Size of the zip; sum of the files of a folder.
    pub bytes: u64,
    /// Why it could not be opened, if so.
    pub fault: Option<Message>,
    /// Whether it is an unpacked folder, or a single text file.
    pub is_unpacked: bool,
    stem: String,
    /// How many archives it is nested in.
    depth: usize,
}

/// What an input is, before it is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum InputKind {
    Folder,
    /// A single text file.
    Text,
    /// Anything else; its bytes tell whether it is a zip or a tar.
    Packed,
}

impl Input {
    fn new(path: &Path, kind: InputKind, bytes: u64, depth: usize) -> Self {
        let name = path
            .file_name()
            .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let stem = match kind {
            InputKind::Folder => name,
            InputKind::Text => path
                .file_stem()
                .map_or(name, |stem| stem.to_string_lossy().into_owned()),
            InputKind::Packed => packing::stem(&name).to_owned(),
        };
        Self {
            path: path.to_owned(),
            bytes,
            fault: None,
            is_unpacked: false,
            stem,
            depth,
        }
    }

    /// Whether it was given, and does not lie in another one.
    pub(crate) fn is_given(&self) -> bool {
        self.depth == 0
    }

    /// The last component of the path, without the extensions of its packing.
    pub(crate) fn stem(&self) -> &str {
        &self.stem
    }
}

/// One file inside an archive.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// Number of its input.
    pub input: usize,
    /// Its name, with `/` between folders.
    pub path: String,
    /// Inflated size.
    pub bytes: u64,
    /// Deflated size.
    pub packed: u64,
    /// The checksum that the zip declares. For folders and tars it is computed if another input has
    /// a text of the same name.
    pub checksum: Option<u32>,
    /// Why it is not read, if so.
    pub fault: Option<Fault>,
    /// What is odd about it, though it can be read.
    pub note: Option<EntryOddity>,
    /// The number of the input as which it was opened, if it is an archive itself.
    pub opened_as: Option<usize>,
    /// Its number in its container.
    index: usize,
}

impl Entry {
    fn new(path: String, bytes: u64, index: usize) -> Self {
        Self {
            input: 0,
            path,
            bytes,
            packed: bytes,
            checksum: None,
            fault: None,
            note: None,
            opened_as: None,
            index,
        }
    }
}

/// The entries of all given paths.
#[derive(Debug)]
pub struct Archive {
    inputs: Vec<Input>,
    entries: Vec<Entry>,
    containers: Vec<Container>,
    limits: Limits,
    /// The first fault of an input as a whole, whose entries could still be read.
    fault: Option<Error>,
    unpacked: Unpacked,
}

#[derive(Clone, Debug)]
enum Container {
    Zip(Zip),
    Tar(Tar),
    Folder(Folder),
    Closed,
}

/// An opened input.
struct OpenedInput {
    container: Container,
    entries: Vec<Entry>,
    /// What is wrong with it as a whole, though its entries can be read.
    fault: Option<Error>,
}

impl OpenedInput {
    fn new(container: Container, entries: Vec<Entry>) -> Self {
        Self {
            container,
            entries,
            fault: None,
        }
    }

    fn of_folder(folder: Folder, entries: Vec<Entry>) -> Self {
        Self::new(Container::Folder(folder), entries)
    }
}

impl Archive {
    /// Opens zips, tars and folders, in any order. A part that cannot be opened is kept as an input
    /// with a fault, unless nothing else could be opened. What must be unpacked first goes to the
    /// scratch space.
    ///
    /// # Errors
    /// A path that does not exist, too many entries, or nothing that could be opened.
    pub(crate) fn open(
        paths: &[PathBuf],
        limits: Limits,
        scratch: &Scratch,
    ) -> Result<Self, Error> {
        Self::of(folder::expand(paths)?, limits, scratch, |archive, path| {
            let kind = folder::kind_of(path);
            let bytes =
                std::fs::metadata(path).map_or(0, |it| if it.is_dir() { 0 } else { it.len() });
            (
                Input::new(path, kind, bytes, 0),
                archive.open_path(path, kind),
            )
        })
    }

    /// Opens files that the caller hands in, as [`open`](Self::open) does with files on disk.
    ///
    /// # Errors
    /// Too many entries, or nothing that could be opened.
    pub(crate) fn open_files(
        files: Vec<HandedIn>,
        limits: Limits,
        scratch: &Scratch,
    ) -> Result<Self, Error> {
        Self::of(handed::inputs(files), limits, scratch, |archive, input| {
            (
                Input::new(&input.path, input.kind, input.bytes(), 0),
                archive.open_handed(input),
            )
        })
    }

    fn of<I>(
        inputs: Vec<I>,
        limits: Limits,
        scratch: &Scratch,
        open: impl Fn(&mut Self, &I) -> (Input, Result<OpenedInput, Error>),
    ) -> Result<Self, Error> {
        let unpacked = Unpacked::new(scratch, limits.unpacked_bytes);
        let mut archive = Self {
            inputs: Vec::new(),
            entries: Vec::new(),
            containers: Vec::new(),
            limits,
            fault: None,
            unpacked,
        };
        let mut failures = Vec::new();
        for given in inputs {
            let (input, opened) = open(&mut archive, &given);
            match archive.add(input, opened) {
                Ok(()) => {}
                Err(error @ (Error::Missing(_) | Error::TooManyEntries(_))) => return Err(error),
                Err(error) => failures.push(error),
            }
        }
        let nothing_opened = archive
            .containers
            .iter()
            .all(|container| matches!(container, Container::Closed));
        if let Some(error) = failures.into_iter().next().filter(|_| nothing_opened) {
            return Err(error);
        }
        archive.add_checksums_of_namesakes();
        Ok(archive)
    }

    /// Computes checksums of texts in folders and tars if another input has one of the same name:
    /// only the content tells whether it is the same file, or another account's. Nothing else is
    /// read twice.
    fn add_checksums_of_namesakes(&mut self) {
        let declares_none = |it: &Container| matches!(it, Container::Folder(_) | Container::Tar(_));
        if self.inputs.len() < 2 || !self.containers.iter().any(declares_none) {
            return;
        }
        let name = |path: &str| path.rsplit('/').next().unwrap_or(path).to_owned();
        let mut holders: HashMap<String, (usize, bool)> = HashMap::new();
        for entry in self
            .entries
            .iter()
            .filter(|entry| entry.path.ends_with(".json"))
        {
            let (first, shared) = holders
                .entry(name(&entry.path))
                .or_insert((entry.input, false));
            *shared |= *first != entry.input;
        }
        for entry in self
            .entries
            .iter_mut()
            .filter(|entry| entry.fault.is_none() && entry.checksum.is_none())
        {
            let shared = holders
                .get(&name(&entry.path))
                .is_some_and(|(_, shared)| *shared);
            if shared && self.containers.get(entry.input).is_some_and(declares_none) {
                entry.checksum = stream_of(&mut self.containers, entry)
                    .ok()
                    .and_then(|bytes| checksum::of(bytes).ok());
            }
        }
    }

    fn open_path(&mut self, path: &Path, kind: InputKind) -> Result<OpenedInput, Error> {
        match kind {
            InputKind::Folder if folder::is_unfinished(path) => {
                // Safari downloads into a folder, which may stay when the download is whole.
                let whole = folder::packed_in(path).and_then(|file| SharedFile::open(&file).ok());
                let opened = whole.and_then(|file| self.open_packed(file, path).ok());
                let opened = opened.filter(|opened| opened.fault.is_none());
                return opened.ok_or_else(|| Error::CutOff(path.to_owned()));
            }
            InputKind::Folder => {
                let (folder, entries) = Folder::open(path)?;
                return Ok(OpenedInput::of_folder(folder, entries));
            }
            InputKind::Text => {
                let (folder, entries) = Folder::of_one(path)?;
                return Ok(OpenedInput::of_folder(folder, entries));
            }
            InputKind::Packed => {}
        }
        let file = SharedFile::open(path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Error::Missing(path.to_owned()),
            io::ErrorKind::InvalidInput => Error::NotAnArchive(path.to_owned()),
            _ => Error::Unreadable(path.to_owned(), error),
        })?;
        self.open_file(file, path)
    }

    fn open_handed(&mut self, input: &handed::HandedInput) -> Result<OpenedInput, Error> {
        match (input.kind, input.files.as_slice()) {
            (InputKind::Packed, [(_, file)]) => self.open_file(file.clone(), &input.path),
            (InputKind::Packed | InputKind::Folder | InputKind::Text, files) => {
                let (folder, entries) = Folder::of_handed(files);
                Ok(OpenedInput::of_folder(folder, entries))
            }
        }
    }

    /// Opens a zip or a tar.
    fn open_file(&mut self, file: SharedFile, path: &Path) -> Result<OpenedInput, Error> {
        let opened = self.open_packed(file, path);
        // The name of an unfinished download may belong to a file that is whole, so the content
        // decides first.
        match opened {
            Ok(made) if made.fault.is_none() => Ok(made),
            _ if packing::is_unfinished(folder::name(path)) => Err(Error::CutOff(path.to_owned())),
            _ if packing::is_piece(path) => Err(Error::Split(path.to_owned())),
            other => other,
        }
    }

    fn add(&mut self, mut input: Input, opened: Result<OpenedInput, Error>) -> Result<(), Error> {
        let number = self.inputs.len();
        let (mut made, error) = match opened {
            Ok(made) => (made, None),
            Err(error) => (OpenedInput::new(Container::Closed, Vec::new()), Some(error)),
        };
        input.is_unpacked = matches!(made.container, Container::Folder(_));
        if input.is_unpacked {
            input.bytes = made.entries.iter().map(|entry| entry.bytes).sum();
        }
        input.fault = error.as_ref().or(made.fault.as_ref()).map(Error::message);
        for entry in &mut made.entries {
            entry.input = number;
        }
        self.inputs.push(input);
        self.fault = self.fault.take().or(made.fault);
        self.containers.push(made.container);
        self.entries.append(&mut made.entries);
        if self.entries.len() > self.limits.entries {
            return Err(Error::TooManyEntries(self.limits.entries));
        }
        error.map_or(Ok(()), Err)
    }

    /// Replaces the names and paths of inputs and entries by numbers, and removes names from
    /// faults. The contents can be read as before.
    pub(crate) fn forget_names(&mut self) {
        for (number, input) in (1..).zip(&mut self.inputs) {
            input.path = PathBuf::from(format!("part {number}"));
            input.stem.clear();
            if let Some(fault) = &mut input.fault {
                *fault = fault::unnamed(&format!("part {number}"));
            }
        }
        for (number, entry) in (1..).zip(&mut self.entries) {
            entry.path = format!("file {number}");
            match &mut entry.fault {
                Some(Fault::NamesDiffer(other)) => other.clone_from(&entry.path),
                Some(fault) => fault.redact(),
                None => {}
            }
        }
    }

    /// A copy of the archive, which can be read at the same time.
    pub(crate) fn again(&self) -> Self {
        Self {
            inputs: self.inputs.clone(),
            entries: self.entries.clone(),
            containers: self.containers.clone(),
            limits: self.limits,
            fault: None,
            unpacked: self.unpacked.anew(),
        }
    }

    /// Takes the first fault of an input as a whole, to be reported if nothing in it can be read.
    pub(crate) fn take_fault(&mut self) -> Option<Error> {
        self.fault.take()
    }

    /// The inputs, sorted by name.
    pub(crate) fn inputs(&self) -> &[Input] {
        &self.inputs
    }

    /// All entries, by input and then in the order of the input. Folder entries are not among them.
    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry with this number.
    pub(crate) fn entry(&self, id: EntryId) -> Option<&Entry> {
        self.entries.get(id.0 as usize)
    }

    /// Gives a fault to each of the `wanted` entries that exceeds a limit, in their order, before
    /// anything is inflated.
    pub(crate) fn refuse_excess(&mut self, wanted: &[EntryId]) {
        let mut total = 0_u64;
        for id in wanted {
            let Some(entry) = self.entries.get_mut(id.0 as usize) else {
                continue;
            };
            if entry.fault.is_some() {
                continue;
            }
            let fault = if entry.bytes > self.limits.entry_bytes {
                Some(Fault::TooLarge(self.limits.entry_bytes))
            } else if inflates_too_much(entry.bytes, entry.packed, self.limits.ratio) {
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
    pub(crate) fn reader(&self) -> EntryReader<'_> {
        EntryReader::new(self, self.containers.clone())
    }
}
