//! Opens archives inside the given ones: people put zips of several parts or people into another
//! zip or into folders (archives.md 2.1: high). Each is read as if it had been given. Files that
//! were sent in a chat are no export.

use std::collections::BTreeSet;

use super::exports::{self, Layout};
use super::roles::is_noise;
use super::{Error, apart, damaged, entry_id};
use crate::archive::{Archive, Detail, Fault, Packing, may_be_archive};
use crate::catalogue::is_kept_on_the_phone;
use crate::item::EntryId;

/// Levels of folders in which zips are looked for: "one or two folders down".
const DEEPEST: usize = 3;

/// Places every entry, after opening those that are archives.
pub(super) fn place(archive: &mut Archive) -> Result<Layout, Error> {
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
            .is_some_and(|input| input.is_folder)
    };
    // A zip with an export in it is that export; other zips in it are not opened.
    let exports: BTreeSet<usize> = of_exports()
        .map(|(entry, _)| entry.input)
        .filter(|it| !is_folder(*it))
        .collect();
    let folders: BTreeSet<apart::Place<'_>> =
        of_exports().map(|(entry, _)| apart::place(entry)).collect();
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
            && !exports.contains(&entry.input)
            && !folders.contains(&apart::place(entry))
    });
    found.map(|(number, _)| entry_id(number)).collect()
}

/// The error for archives without an export: what was found instead.
pub(super) fn why_nothing(archive: &Archive) -> Error {
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
    // An entry with contradicting headers may be an export that was not recognised for that reason.
    if let Some((entry, note)) = entries().find_map(|entry| Some((entry, entry.note?))) {
        return damaged(archive, entry, Fault::Broken(Detail::Odd { note }));
    }
    match entries().find(|entry| is_kept_on_the_phone(&entry.path)) {
        Some(entry) => Error::OfThePhone(entry.path.clone()),
        None => Error::NoExport,
    }
}
