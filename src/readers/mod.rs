//! The readers of Meta's files, one for each kind of file. A reader judges nothing and cannot fail:
//! what it does not understand becomes a counted problem with its place.

mod account_data;
mod address;
mod by_shape;
mod dates;
mod dialect;
mod error;
mod facebook;
mod form;
mod gathered;
mod html;
mod instagram;
mod json;
mod ledger;
mod linked;
mod list;
mod locate;
mod mention;
mod messenger;
mod meta_ai;
mod note;
mod others;
mod owner;
mod problem;
mod read_out;
mod requests;
mod shape_of_content;
mod sink;
mod source;
mod unite;
mod utf16;
mod whatsapp;
mod words;
mod worker;

use std::collections::HashSet;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::civil::Date;
use rayon::prelude::*;

use crate::archive::limits::UNREAD_BYTES;
use crate::archive::{Archive, Entry, Fault};
use crate::item::{EntryId, ExportId};
use crate::storage::scratch::Scratch;
#[cfg(fuzzing)]
pub(crate) use dates::all_readings;
pub(crate) use dates::day_as_typed;
pub use error::Error;
use gathered::Gathered;
pub(crate) use ledger::{Ledger, Status};
use locate::exports::Layout;
pub(crate) use locate::guess::guess;
pub(crate) use locate::people::Person;
use locate::roles::Role;
#[cfg(test)]
pub(crate) use note::{Note, NoteCause};
pub(crate) use others::AboutYou;
pub(crate) use problem::Problem;
pub(crate) use read_out::{Asides, Export, ExportFormat, Pace, ReadOut, facts_of};
use sink::Sink;
use source::FileSource;
use unite::parts::ItemParts;
use worker::{Task, Worker};

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

/// The key itself if it is a known field of the profile and so no user's word; else `None`.
pub(crate) fn known_field(key: &str) -> Option<&'static str> {
    facebook::profile::known_field(key)
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
    let layout = locate::inside::place(archive)?;
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
                .is_some_and(|entry| locate::roles::is_noise(&entry.path))
        };
        let unread = unread(archive, &layout).into_iter();
        let damaged = first_damaged(archive, unread.filter(|id| !is_noise(id)));
        return Err(damaged.unwrap_or_else(|| locate::inside::why_nothing(archive)));
    }
    archive.refuse_excess(&tasks);
    let size = |id: &EntryId| archive.entry(*id).map_or(0, |entry| entry.bytes);
    let total = tasks.iter().map(size).sum();
    // Files in both formats are handled apart.
    let twins = unite::twins::find(&layout.placed);
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
            &layout,
            me,
            today,
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
    unite::closing::finish(
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
        let matters = !locate::roles::is_noise(&entry.path)
            || entry.fault.as_ref().is_none_or(Fault::is_closed);
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
