//! Opens archives inside the given ones: people put zips of several parts or people into another
//! zip or into folders (archives.md 2.1: high). Each is read as if it had been given. Files that
//! were sent in a chat are no export.

use std::collections::BTreeSet;

use super::apart;
use super::exports::{self, Layout};
use super::roles::{Role, is_noise};
use crate::archive::{Archive, Entry, Fault, FaultDetail, Packing, may_be_archive};
use crate::catalogue::is_kept_on_the_phone;
use crate::item::{EntryId, Platform};
use crate::readers::{Error, damaged, entry_id};

/// Levels of folders in which zips are looked for: "one or two folders down".
const DEEPEST: usize = 3;

/// Places every entry, after opening those that are archives.
pub(crate) fn place(archive: &mut Archive) -> Result<Layout, Error> {
    let mut from = 0;
    loop {
        let layout = exports::place(archive);
        let archives = candidates(archive, &layout, from);
        from = archive.entries().len();
        if archives.is_empty() || !archive.open_inside(&archives)? {
            return Ok(layout);
        }
    }
}

/// Entries that may be archives and are in no export, neither in its folders nor beside its files.
/// What lies with a chat was sent in it.
fn candidates(archive: &Archive, layout: &Layout, from: usize) -> Vec<EntryId> {
    let of_exports = || {
        archive
            .entries()
            .iter()
            .zip(&layout.placed)
            .filter(|(_, placed)| placed.export.is_some())
    };
    let is_folder = |input: usize| {
        archive
            .inputs()
            .get(input)
            .is_some_and(|input| input.is_unpacked)
    };
    let chats: BTreeSet<usize> = of_exports()
        .filter(|(entry, placed)| placed.platform == Platform::Whatsapp && !is_folder(entry.input))
        .map(|(entry, _)| entry.input)
        .collect();
    // Anything may lie beside a start page.
    let folders: BTreeSet<apart::InputFolder<'_>> = of_exports()
        .filter(|(_, placed)| !matches!(placed.role, Role::Scaffolding))
        .map(|(entry, _)| apart::place(entry))
        .collect();
    let entries = archive
        .entries()
        .iter()
        .zip(&layout.placed)
        .enumerate()
        .skip(from);
    let found = entries.filter(|(_, (entry, placed))| {
        placed.export.is_none()
            && may_be_archive(&entry.path)
            && !is_noise(&entry.path)
            && entry.path.matches('/').count() <= DEEPEST
            && !chats.contains(&entry.input)
            && !folders.contains(&apart::place(entry))
    });
    found.map(|(number, _)| entry_id(number)).collect()
}

/// The error for archives without an export: what was found instead.
pub(crate) fn why_nothing(archive: &Archive) -> Error {
    let entries = || {
        archive
            .entries()
            .iter()
            .filter(|entry| !is_noise(&entry.path) && entry.opened_as.is_none())
    };
    let closed = entries().find(|entry| Packing::named(&entry.path).is_some());
    if let Some((entry, fault)) = closed.and_then(|entry| Some((entry, entry.fault.clone()?))) {
        return damaged(archive, entry, fault);
    }
    if let Some(entry) = closed {
        return Error::Inside(entry.path.clone());
    }
    // What is locked, or packed in an unknown way, may be the export, whatever else lies there.
    fn is_closed(entry: &Entry) -> bool {
        entry.fault.as_ref().is_some_and(Fault::is_closed)
    }
    if let Some((entry, fault)) = entries()
        .find(|entry| is_closed(entry))
        .and_then(|entry| Some((entry, entry.fault.clone()?)))
    {
        return damaged(archive, entry, fault);
    }
    // An entry with contradicting headers may be an export that was not recognised for that reason.
    if let Some((entry, note)) = entries().find_map(|entry| Some((entry, entry.note?))) {
        return damaged(archive, entry, Fault::Broken(FaultDetail::Odd { note }));
    }
    match entries().find(|entry| is_kept_on_the_phone(&entry.path)) {
        Some(entry) => Error::OfThePhone(entry.path.clone()),
        None => Error::NoExport,
    }
}
