//! The readers of Meta's files, one for each kind of file. A reader judges nothing and cannot fail:
//! what it does not understand becomes a counted problem with its place.

mod account_data;
mod address;
mod apart;
mod asked;
mod authors;
mod bios;
mod by_shape;
mod closing;
mod clues;
mod copies;
mod dates;
mod dialect;
mod exports;
mod facebook;
mod form;
mod gathered;
mod guess;
mod hidden;
mod html;
mod identity;
mod inside;
mod instagram;
mod json;
mod layout;
mod ledger;
mod linked;
mod list;
mod mention;
mod messenger;
mod meta_ai;
mod note;
mod old_pages;
mod others;
mod owner;
mod parts;
mod people;
mod pieces;
mod problem;
mod requests;
mod roles;
mod seams;
mod settle;
mod shape;
mod shape_of_content;
mod sink;
mod source;
mod traces;
mod twins;
mod unite;
mod unplaced;
mod utf16;
mod whatsapp;
mod words;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::civil::Date;
use rayon::prelude::*;

use crate::archive::limits::UNREAD_BYTES;
use crate::archive::{self, Archive, Entry, EntryReader, Fault};
use crate::catalogue::FileKind;
use crate::facts::Facts;
use crate::item::{Conversation, EntryId, ExportId, Item, ItemId, Platform, words};
use crate::language::Language;
use crate::message::{Message, TypedMessage as _};
use crate::storage::Sorted;
use crate::storage::scratch::Scratch;
use crate::time::Moment;
use authors::Titles;
pub(crate) use dates::day_as_typed;
use exports::Layout;
use gathered::Gathered;
pub(crate) use guess::guess;
pub(crate) use ledger::{Ledger, Status};
pub(crate) use note::Note;
#[cfg(test)]
pub(crate) use note::NoteCause;
pub(crate) use others::AboutYou;
use parts::ItemParts;
pub(crate) use people::Person;
pub(crate) use problem::Problem;
use roles::Role;
use settle::{Aside, ItemInFile, Settler};
use sink::Sink;
use source::FileSource;
use twins::{Twins, WeighedFile, Weight};

/// The code that reads one kind of file. The catalogue has the row with the same id.
struct Reader {
    id: &'static str,
    read: fn(&mut FileSource<'_, '_>, &mut Sink<'_>),
}

/// Informs the caller about progress. Called from several threads.
pub trait Watch: Sync {
    /// `bytes` of `total` were read.
    fn read(&self, bytes: u64, total: u64);

    /// This file is read now, beside others.
    fn begun(&self, _path: &str) {}

    /// Whether to stop.
    fn stopped(&self) -> bool;
}

/// Why the archive was not read.
#[derive(Debug)]
pub enum Error {
    /// Nothing in it is an export.
    NoExport,
    /// It holds other archives, which may be exports.
    Inside(String),
    /// It is a file that WhatsApp keeps on the phone.
    OfThePhone(String),
    /// A file that may be an export cannot be unpacked.
    Damaged {
        /// The input that it is in.
        input: String,
        /// The first entry that cannot be unpacked.
        path: String,
        /// Why.
        fault: Fault,
    },
    /// Two exports of one account.
    TwoDownloads {
        /// The platform.
        platform: Platform,
        /// The account, if the exports say which.
        name: Option<String>,
        /// The inputs with the older one.
        older: Vec<PathBuf>,
        /// The inputs with the newer one.
        newer: Vec<PathBuf>,
    },
    /// Exports of several people.
    SeveralPeople(Vec<Person>),
    /// The temporary file failed.
    Temporary(io::Error),
    /// An archive inside it exceeds a limit.
    Archive(archive::Error),
    /// The caller stopped it.
    Stopped,
}

impl Error {
    /// The same as a value that can be said in every language.
    pub fn message(&self) -> Message {
        match self {
            Self::NoExport => Message::of("reading-no-export"),
            Self::Inside(path) => Message::of("reading-inside").with("path", path.as_str()),
            Self::OfThePhone(path) => {
                Message::of("reading-of-the-phone").with("path", path.as_str())
            }
            Self::Damaged { input, path, fault } => Message::of("reading-damaged")
                .with("input", input.as_str())
                .with("path", path.as_str())
                .with("fault", fault.message()),
            Self::TwoDownloads { platform, name, .. } => match name {
                Some(name) => Message::of("reading-two-downloads")
                    .with("platform", platform.as_str())
                    .with("name", name.as_str()),
                None => Message::of("reading-two-unnamed").with("platform", platform.as_str()),
            },
            Self::SeveralPeople(people) => {
                let names: Vec<String> = people
                    .iter()
                    .map(|person| person.accounts.join(", "))
                    .collect();
                Message::of("reading-several-people")
                    .with("n", people.len())
                    .with("names", names.join("; "))
            }
            Self::Temporary(error) => Message::of("reading-temporary").with("why", error),
            Self::Archive(error) => error.message(),
            Self::Stopped => Message::of("reading-stopped"),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Language::English.message(&self.message()))
    }
}

impl std::error::Error for Error {}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Temporary(error)
    }
}

impl From<archive::Error> for Error {
    fn from(error: archive::Error) -> Self {
        Self::Archive(error)
    }
}

/// One profile's data.
#[derive(Clone, Debug)]
pub(crate) struct Export {
    /// Its number.
    pub id: ExportId,
    /// Its platform.
    pub platform: Platform,
    /// It is the download of end-to-end encrypted messages, which is separate from the other data.
    pub secure: bool,
    /// The format of its files.
    pub format: ExportFormat,
    /// The language of its labels, by its CLDR code, if they tell exactly one.
    pub language: Option<&'static str>,
    /// What it says about the account.
    pub facts: Facts,
    /// First and last item.
    pub span: Option<(Moment, Moment)>,
    /// How many media records refer to that no entry holds: they are in another part, or not
    /// exported.
    pub missing_media: u64,
    /// Kinds of file that this export lacks.
    pub absent: Vec<&'static FileKind>,
    /// Kinds of file whose files are all empty.
    pub empty: Vec<&'static FileKind>,
    /// Kinds of file that were asked for, if the export says so.
    pub requested: Option<Vec<&'static FileKind>>,
    /// How many pages the export lists that no entry holds: they are in another part, or lost.
    pub missing_pages: u64,
}

words! {
    /// The format of an export.
    pub(crate) enum ExportFormat {
        /// Files of JSON.
        Json = "json",
        /// Pages.
        Html = "html",
        /// Plain text.
        Text = "text",
        /// JSON and HTML.
        Mixed = "mixed",
    }
}

/// What was read. The items are handed over by [`ReadOut::each_item`].
#[derive(Clone)]
pub(crate) struct ReadOut {
    /// The exports.
    pub exports: Vec<Export>,
    /// Conversations, by export and thread.
    pub conversations: Vec<Conversation>,
    /// Account data: records by category.
    pub account_data: BTreeMap<(ExportId, Platform, &'static str), u64>,
    /// What others made about the user.
    pub about_you: BTreeMap<(ExportId, Platform, AboutYou), u64>,
    /// Problems, by file.
    pub problems: BTreeMap<(EntryId, Problem), u64>,
    /// Where every entry went.
    pub ledger: Ledger,
    found: Arc<[Sorted<ItemInFile>]>,
    settler: Arc<Settler>,
    facts: BTreeMap<ExportId, Facts>,
}

impl ReadOut {
    /// Hands over the items, each once, with its id. They come in parts, which have numbers, on all
    /// threads of rayon's pool: each part makes one `T`, always of the same items. What comes up
    /// beside them is to be [taken in](Self::take_in).
    ///
    /// # Errors
    /// The temporary file cannot be read, or `take` fails.
    pub(crate) fn each_item<T: Send>(
        &self,
        pace: Pace,
        new: impl Fn(u16) -> T + Sync,
        take: impl Fn(&mut T, &[Export], &mut Item, ItemId) -> io::Result<()> + Sync,
    ) -> io::Result<(Vec<T>, Beside)> {
        let (exports, settler, facts) = (&self.exports, &self.settler, &self.facts);
        let titles = Titles::of(&self.conversations);
        let work = |(number, found): (usize, &Sorted<ItemInFile>)| {
            let mut made = new(u16::try_from(number).map_err(io::Error::other)?);
            let aside = settler.each(found, facts, &titles, |item, id| {
                take(&mut made, exports, item, id)
            })?;
            Ok((made, aside))
        };
        let done: io::Result<Vec<_>> = match pace {
            Pace::SideBySide => self.found.par_iter().enumerate().map(work).collect(),
            Pace::InTurn => self.found.iter().enumerate().map(work).collect(),
        };
        let (made, aside) = done?.into_iter().unzip();
        Ok((made, Beside(aside)))
    }

    /// Takes in what came up beside the items: records that turned out to be other people's are
    /// counted as such.
    pub(crate) fn take_in(&mut self, beside: &Beside) {
        for Aside {
            by_others,
            unplaced,
            of_profile,
        } in &beside.0
        {
            for (id, n) in of_profile {
                let key = (*id, Platform::Facebook, "profile_history");
                *self.account_data.entry(key).or_default() += n;
            }
            for ((id, what), n) in by_others {
                let Some(export) = self.exports.iter().find(|export| export.id == *id) else {
                    continue;
                };
                *self
                    .about_you
                    .entry((*id, export.platform, *what))
                    .or_default() += n;
            }
            for ((entry, problem), n) in unplaced {
                *self.problems.entry((*entry, problem.clone())).or_default() += n;
            }
        }
    }
}

/// What came up beside the items.
#[derive(Debug)]
pub(crate) struct Beside(Vec<Aside>);

impl ReadOut {
    /// Finds the entries of media by export and path in the record. Paths without an entry are left
    /// out.
    pub(crate) fn media<'p>(
        &self,
        wanted: impl Iterator<Item = (ExportId, &'p str)>,
    ) -> HashMap<(ExportId, &'p str), EntryId> {
        self.ledger.media(wanted)
    }
}

/// The key itself if it is a known field of the profile and so no user's word; else `None`.
pub(crate) fn known_field(key: &str) -> Option<&'static str> {
    facebook::profile::known_field(key)
}

/// How the parts of the items are processed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pace {
    /// In parallel.
    SideBySide,
    /// One after the other, always in the same order.
    InTurn,
}

/// The facts about the account of an export.
pub(crate) fn facts_of(exports: &[Export], id: ExportId) -> &Facts {
    static NONE: Facts = Facts::NONE;
    exports
        .iter()
        .find(|export| export.id == id)
        .map_or(&NONE, |export| &export.facts)
}

/// Bytes of memory for items while files are read, over all threads.
const ITEMS_HELD: usize = 6 << 20;

/// What is known before anything is read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Given<'a> {
    /// Who the user is in chats that do not name their owner.
    pub me: Option<&'a str>,
    /// The day of the run.
    pub today: Date,
    /// Whether all accounts are of one person, whatever their names say.
    pub one_person: bool,
}

/// Reads every known text entry of the archive, on all threads of rayon's pool. No date can be
/// later than the day of its export, or `today`.
///
/// # Errors
/// There is nothing to read, two downloads of one account, or `scratch` fails.
pub(crate) fn read_all(
    archive: &mut Archive,
    scratch: &Scratch,
    threads: usize,
    given: Given<'_>,
    watch: &dyn Watch,
) -> Result<ReadOut, Error> {
    let Given { me, today, .. } = given;
    let layout = inside::place(archive)?;
    let mut tasks: Vec<EntryId> = layout
        .placed
        .iter()
        .enumerate()
        .filter(|(_, placed)| placed.role.is_read())
        .map(|(n, _)| entry_id(n))
        .collect();
    if tasks.is_empty() {
        // Damage may be why nothing was recognised.
        let is_noise = |id: &EntryId| {
            archive
                .entry(*id)
                .is_some_and(|entry| roles::is_noise(&entry.path))
        };
        let unread = unread(archive, &layout).into_iter();
        let damaged = first_damaged(archive, unread.filter(|id| !is_noise(id)));
        return Err(damaged.unwrap_or_else(|| inside::why_nothing(archive)));
    }
    archive.refuse_excess(&tasks);
    let size = |id: &EntryId| archive.entry(*id).map_or(0, |entry| entry.bytes);
    let total = tasks.iter().map(size).sum();
    // Files in both formats are handled apart.
    let twins = twins::find(&layout.placed);
    let paired: HashSet<EntryId> = twins
        .iter()
        .flat_map(|twins| twins.json.iter().chain(&twins.pages))
        .copied()
        .collect();
    tasks.retain(|id| !paired.contains(id));
    // The largest first: a large file that is begun late would keep the other threads waiting.
    tasks.sort_by_key(|id| (std::cmp::Reverse(size(id)), *id));

    let reads = tasks.iter().map(|id| Task::Read(*id));
    let unread = unread(archive, &layout).into_iter().map(Task::Check);
    let queue: Vec<Task<'_>> = reads
        .chain(twins.iter().map(Task::Weigh))
        .chain(unread)
        .collect();
    let (next, read) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let done_with = |ids: &[EntryId]| {
        let bytes = usize::try_from(ids.iter().map(size).sum::<u64>()).unwrap_or(usize::MAX);
        let so_far = read.fetch_add(bytes, Ordering::Relaxed) + bytes;
        watch.read(so_far as u64, total);
    };
    let begin = |id: &EntryId| watch.begun(archive.entry(*id).map_or("", |entry| &entry.path));
    let work = |_| {
        let mut worker = Worker::new(
            archive,
            (&layout, me, today),
            ItemParts::new(scratch, ITEMS_HELD / threads.max(1)),
        );
        while let Some(task) = queue
            .get(next.fetch_add(1, Ordering::Relaxed))
            .filter(|_| !watch.stopped())
        {
            match *task {
                Task::Read(id) => {
                    begin(&id);
                    worker.read(id);
                    done_with(&[id]);
                }
                Task::Weigh(twins) => {
                    twins.json.iter().for_each(begin);
                    worker.read_twins(twins);
                    done_with(&twins.json);
                    done_with(&twins.pages);
                }
                Task::Check(id) => worker.check(id),
            }
        }
        (worker.gathered, worker.found)
    };
    let done: Vec<(Gathered, ItemParts)> = (0..threads.max(1)).into_par_iter().map(work).collect();
    if watch.stopped() {
        return Err(Error::Stopped);
    }
    let mut gathered = Gathered::default();
    let mut found = Vec::new();
    for (part, parts) in done {
        gathered.absorb(part);
        found.push(parts);
    }
    if let Some(failure) = gathered.failure.take() {
        return Err(Error::Temporary(failure));
    }
    // An empty report would look as if nothing was in the archive.
    if gathered.is_nothing()
        && let Some(damaged) = first_damaged(archive, tasks.iter().copied())
    {
        return Err(damaged);
    }
    join_same_chats(archive, &layout, today, &mut gathered, scratch)?;
    closing::finish(
        archive,
        &layout,
        gathered,
        ItemParts::sort(found).map_err(Error::Temporary)?,
        given,
    )
}

/// Joins exports of the same chat. Some are read again for that.
fn join_same_chats(
    archive: &Archive,
    layout: &Layout,
    today: Date,
    gathered: &mut Gathered,
    scratch: &Scratch,
) -> io::Result<()> {
    let mut reader = archive.reader();
    let mut again =
        |export: ExportId, entry: EntryId, each: &mut dyn FnMut(whatsapp::ChatLine<'_>)| {
            let made_on = layout
                .exports
                .get(usize::from(export.0))
                .and_then(|export| export.made_on);
            whatsapp::lines_of(
                &mut FileSource::new(&mut reader, entry, "", None, None),
                last_day(made_on, today),
                each,
            )
        };
    whatsapp::join_same_chats(
        &mut gathered.conversations,
        std::mem::take(&mut gathered.chats),
        &mut again,
        scratch,
    )
}

/// Entries that no reader opens: start pages, unknown files, leftovers of macOS, zips, pages with a
/// JSON twin. They are checked for damage, which may be why they were not recognised. Media are
/// never inflated.
fn unread(archive: &Archive, layout: &Layout) -> Vec<EntryId> {
    let entries = archive.entries().iter().zip(&layout.placed).enumerate();
    let unread = entries.filter(|(_, (entry, placed))| {
        let opened = placed.role.is_read() || matches!(placed.role, Role::Media);
        // That a leftover has the name of another, say, means nothing.
        let matters =
            !roles::is_noise(&entry.path) || entry.fault.as_ref().is_none_or(Fault::is_closed);
        !opened && matters && entry.bytes <= UNREAD_BYTES
    });
    unread.map(|(number, _)| entry_id(number)).collect()
}

/// The error for the first entry that cannot be unpacked; `None` if all can.
fn first_damaged(archive: &Archive, mut entries: impl Iterator<Item = EntryId>) -> Option<Error> {
    let mut reader = archive.reader();
    let (id, fault) = entries.find_map(|id| Some((id, reader.check(id).err()?)))?;
    archive
        .entry(id)
        .map(|entry| damaged(archive, entry, fault))
}

fn damaged(archive: &Archive, entry: &Entry, fault: Fault) -> Error {
    let input = archive
        .inputs()
        .get(entry.input)
        .map_or_else(String::new, |input| input.path.display().to_string());
    Error::Damaged {
        input,
        path: entry.path.clone(),
        fault,
    }
}

fn entry_id(number: usize) -> EntryId {
    EntryId(u32::try_from(number).unwrap_or(u32::MAX))
}

/// The last day that a date in an export can have: the day it was made if its name shows that, else
/// the day of the run; plus one, because it may be tomorrow in another zone.
fn last_day(made_on: Option<Date>, today: Date) -> Date {
    made_on.unwrap_or(today).tomorrow().unwrap_or(Date::MAX)
}

/// A task for one thread.
enum Task<'t> {
    /// Read an entry.
    Read(EntryId),
    /// Weigh files that exist in both formats, and read those that count.
    Weigh(&'t Twins),
    /// Check an entry that no reader opens for damage.
    Check(EntryId),
}

/// Reads entries on one thread.
struct Worker<'a> {
    reader: EntryReader<'a>,
    layout: &'a Layout,
    me: Option<&'a str>,
    today: Date,
    gathered: Gathered,
    found: ItemParts,
}

impl<'a> Worker<'a> {
    fn new(
        archive: &'a Archive,
        (layout, me, today): (&'a Layout, Option<&'a str>, Date),
        found: ItemParts,
    ) -> Self {
        Self {
            reader: archive.reader(),
            layout,
            me,
            today,
            gathered: Gathered::default(),
            found,
        }
    }

    /// Checks an entry that no reader opens for damage.
    fn check(&mut self, id: EntryId) {
        if let Err(fault) = self.reader.check(id) {
            self.gathered.damaged.insert(id, fault);
        }
    }

    /// Reads files that exist in both formats, as [`twins::choose`] decides.
    fn read_twins(&mut self, twins: &Twins) {
        let json = twins.json.iter().map(|id| self.weigh(*id)).collect();
        let pages = twins.pages.iter().map(|id| self.weigh(*id)).collect();
        let choice = twins::choose(json, pages);
        for id in choice.read {
            self.read(id);
        }
        self.gathered.known = Some(choice.known);
        for id in choice.added {
            self.read(id);
            if let Some((_, notes)) = self.gathered.files.last_mut() {
                notes.instead = Some(Note::AddedToJson);
            }
        }
        self.gathered.known = None;
        self.gathered.files.extend(choice.passed_over);
        for id in choice.perhaps_twice {
            *self
                .gathered
                .problems
                .entry((id, Problem::PerhapsTwice))
                .or_default() += 1;
        }
    }

    /// Reads a file only to learn how much it holds.
    fn weigh(&mut self, id: EntryId) -> WeighedFile {
        let apart = Gathered {
            weight: Some(Weight::default()),
            ..Gathered::default()
        };
        let gathered = std::mem::replace(&mut self.gathered, apart);
        self.read(id);
        let mut apart = std::mem::replace(&mut self.gathered, gathered);
        let mut weight = apart.weight.take().unwrap_or_default();
        weight.close(&apart);
        (
            id,
            weight,
            apart
                .files
                .pop()
                .map(|(_, notes)| notes)
                .unwrap_or_default(),
        )
    }

    fn read(&mut self, id: EntryId) {
        let Some(placed) = self.layout.placed.get(id.0 as usize) else {
            return;
        };
        let Some(export) = placed.export else { return };
        let of = self.layout.exports.get(usize::from(export.0));
        let page = of.is_some_and(|export| export.page);
        let last = last_day(of.and_then(|export| export.made_on), self.today);
        let (family, row) = match placed.role {
            Role::Read(rank, kind) => (rank.0, Some(kind)),
            Role::AccountData(..)
            | Role::Shape(_)
            | Role::Media
            | Role::Scaffolding
            | Role::Twin(_)
            | Role::Unrecognised(_) => (by_shape::family(&placed.inner), None),
        };
        let mut out = Sink::new(
            (export, placed.platform, page),
            (id, family, last),
            &mut self.gathered,
            &mut self.found,
        );
        out.is_html = placed.is_page;
        out.me = self.me;
        let zone = of.map(|export| export.zone).unwrap_or_default();
        let pages = placed
            .is_page
            .then(|| html::Page::new(&placed.role, placed.platform, zone, last, &placed.relative));
        let mut source = FileSource::new(&mut self.reader, id, &placed.inner, row, pages);
        // A reader that panics on a strange file must not end the audit.
        let outcome = catch_unwind(AssertUnwindSafe(|| match placed.role {
            Role::Read(_, kind) => {
                if let Some(reader) = list::reader(kind.id) {
                    (reader.read)(&mut source, &mut out);
                }
            }
            Role::AccountData(category, basis) => {
                account_data::read(&mut source, category, basis, &mut out)
            }
            Role::Shape(kind) => by_shape::read(&mut source, kind, &mut out),
            Role::Media | Role::Scaffolding | Role::Twin(_) | Role::Unrecognised(_) => {}
        }));
        source.tell(&mut out);
        if outcome.is_err() {
            out.broken(Note::OurError);
        }
        out.finish();
    }
}
