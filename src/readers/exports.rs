//! Which entries belong together: parts of one export are joined, two accounts are kept apart, and what each entry is
//! for is decided before anything is read.

use std::collections::BTreeMap;

use super::account_data::{self, Known};
use super::layout::{Hint, Located, locate, matches};
use super::{READERS, Reader};
use crate::archive::{Archive, Entry};
use crate::item::{EntryId, ExportId, Platform};
use crate::time::day_in_name;

/// What an entry is for.
#[derive(Clone, Debug)]
pub(super) enum Role {
    /// Read by this reader, through the pattern of that number.
    Read(u16, &'static Reader),
    /// Counted.
    AccountData(&'static Known),
    /// A picture, video or sound, or a file sent in a message.
    Media,
    /// Start pages, icons, notes that say "no data", noise of unpacking.
    Scaffolding,
    /// The same file as another one.
    Twin(EntryId),
    /// Nobody knows.
    Unrecognised(&'static str),
}

/// An entry with its place.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub(super) export: Option<ExportId>,
    pub(super) platform: Platform,
    pub(super) role: Role,
    pub(super) inner: String,
    pub(super) relative: String,
}

/// One profile's data.
#[derive(Clone, Debug)]
pub(super) struct FoundExport {
    pub(super) platform: Platform,
    pub(super) page: bool,
    /// The day in the name of its zip or wrapper.
    pub(super) named_day: Option<jiff::civil::Date>,
    clumps: Vec<Clump>,
    contents: BTreeMap<String, (u32, EntryId)>,
}

/// The entries of one input under one wrapper.
type Clump = (usize, String);

/// All entries, placed.
pub(super) struct Layout {
    pub(super) exports: Vec<FoundExport>,
    pub(super) placed: Vec<Placed>,
    /// Pages in HTML: their support is still to come.
    pub(super) html_pages: usize,
}

/// Places every entry.
pub(super) fn place(archive: &Archive) -> Layout {
    let located: Vec<Option<Located>> = archive.entries().iter().map(|entry| locate(&entry.path)).collect();
    let sure = sure_platforms(archive, &located);
    let mut layout = Layout { exports: Vec::new(), placed: Vec::with_capacity(located.len()), html_pages: 0 };
    // Text first, so that media joins the exports that text has founded.
    let mut placed: Vec<Option<Placed>> = located.iter().map(|_| None).collect();
    for text_turn in [true, false] {
        for (number, (entry, at)) in archive.entries().iter().zip(&located).enumerate() {
            if is_text(&entry.path) != text_turn {
                continue;
            }
            let id = EntryId(u32::try_from(number).unwrap_or(u32::MAX));
            let one = layout.place_one(archive, (id, entry), at.as_ref(), &sure);
            if let Some(slot) = placed.get_mut(number) {
                *slot = Some(one);
            }
        }
    }
    layout.placed = placed.into_iter().flatten().collect();
    layout.number_exports();
    layout
}

/// The platforms that the entries of a clump name beyond doubt.
fn sure_platforms(archive: &Archive, located: &[Option<Located>]) -> BTreeMap<Clump, Vec<Platform>> {
    let mut sure: BTreeMap<Clump, Vec<Platform>> = BTreeMap::new();
    for (entry, at) in archive.entries().iter().zip(located) {
        let Some(Located { hint: Hint::Sure(platform), wrapper, .. }) = at else { continue };
        // Threads lies inside Instagram archives: both names stand for the same download.
        let platform = if *platform == Platform::Threads { Platform::Instagram } else { *platform };
        let platforms = sure.entry((entry.input, wrapper.clone())).or_default();
        if !platforms.contains(&platform) {
            platforms.push(platform);
        }
    }
    sure
}

impl Layout {
    /// Numbers exports by platform and input, so that the order of entries in a zip changes nothing.
    fn number_exports(&mut self) {
        let mut order: Vec<usize> = (0..self.exports.len()).collect();
        order.sort_by_key(|number| {
            self.exports.get(*number).map(|export| (export.platform, export.clumps.iter().min().cloned()))
        });
        for placed in &mut self.placed {
            let new = placed.export.and_then(|old| order.iter().position(|number| *number == usize::from(old.0)));
            placed.export = new.map(|new| ExportId(u16::try_from(new).unwrap_or(u16::MAX)));
        }
        let mut exports: Vec<Option<FoundExport>> = std::mem::take(&mut self.exports).into_iter().map(Some).collect();
        self.exports = order.iter().filter_map(|number| exports.get_mut(*number)?.take()).collect();
    }

    fn place_one(
        &mut self,
        archive: &Archive,
        (id, entry): (EntryId, &Entry),
        at: Option<&Located>,
        sure: &BTreeMap<Clump, Vec<Platform>>,
    ) -> Placed {
        let noise = is_noise(&entry.path);
        let Some(at) = at.filter(|_| !noise) else {
            let role = if noise || is_start_page(&entry.path) { Role::Scaffolding } else { role_outside(&entry.path) };
            return Placed {
                export: None,
                platform: Platform::Facebook,
                role,
                inner: String::new(),
                relative: entry.path.clone(),
            };
        };
        let clump = (entry.input, at.wrapper.clone());
        let platform = match (at.hint, sure.get(&clump).map(Vec::as_slice)) {
            (Hint::Likely(_), Some([only])) => *only,
            (Hint::Sure(platform) | Hint::Likely(platform), _) => platform,
        };
        let role = self.role(platform, at, &entry.path);
        let (export, twin) = self.join(archive, platform, clump, at, (id, entry));
        Placed {
            export: Some(export),
            platform,
            role: twin.map_or(role, Role::Twin),
            inner: at.inner.clone(),
            relative: at.relative.clone(),
        }
    }

    fn role(&mut self, platform: Platform, at: &Located, path: &str) -> Role {
        let name = path.rsplit('/').next().unwrap_or(path);
        if name == "no-data.txt" || is_start_page(path) || at.relative.starts_with("files/") {
            return Role::Scaffolding;
        }
        if is_attachment(&at.inner) {
            return Role::Media;
        }
        if is_page(name) {
            self.html_pages += 1;
            return Role::Unrecognised("a page of an HTML export; these are not read yet: ask Meta for JSON");
        }
        if !name.ends_with(".json") {
            return if is_media(&at.relative) {
                Role::Media
            } else {
                Role::Unrecognised("a kind of file that exports are not known to hold")
            };
        }
        if let Some((number, reader)) = reader_for(platform, &at.inner) {
            return Role::Read(number, reader);
        }
        match account_data::known(platform, &at.inner) {
            Some(known) => Role::AccountData(known),
            None => Role::Unrecognised("not among the files we know"),
        }
    }

    /// Finds the export an entry belongs to, or founds one. Two files of one name and different content cannot belong to
    /// one export: then there are two, of two accounts or two days.
    fn join(
        &mut self,
        archive: &Archive,
        platform: Platform,
        clump: Clump,
        at: &Located,
        (id, entry): (EntryId, &Entry),
    ) -> (ExportId, Option<EntryId>) {
        let content = if at.inner.ends_with(".json") { entry.checksum } else { None };
        let fits = |export: &FoundExport| {
            export.platform == platform
                && content.is_none_or(|sum| export.contents.get(&at.inner).is_none_or(|(other, _)| *other == sum))
        };
        let stem = |input: usize| {
            archive.inputs().get(input).map_or("", |i| i.stem()).rsplit_once('-').map_or("", |(stem, _)| stem)
        };
        let exports = || self.exports.iter().enumerate();
        let mine = exports().find(|(_, e)| e.platform == platform && e.clumps.contains(&clump));
        let sibling = || {
            exports().find(|(_, e)| {
                fits(e) && e.clumps.iter().any(|(input, _)| !stem(*input).is_empty() && stem(*input) == stem(clump.0))
            })
        };
        let found = mine.or_else(sibling).or_else(|| exports().find(|(_, e)| fits(e))).map(|(number, _)| number);
        let number = found.unwrap_or_else(|| {
            self.exports.push(FoundExport {
                platform,
                page: false,
                named_day: None,
                clumps: Vec::new(),
                contents: BTreeMap::new(),
            });
            self.exports.len() - 1
        });
        let mut twin = None;
        if let Some(export) = self.exports.get_mut(number) {
            export.page |= at.page;
            if !export.clumps.contains(&clump) {
                let wrapper = clump.1.rsplit('/').next().unwrap_or("");
                let name = archive.inputs().get(clump.0).map_or("", |input| input.stem());
                export.named_day = export.named_day.or_else(|| day_in_name(wrapper)).or_else(|| day_in_name(name));
                export.clumps.push(clump);
            }
            if let Some(sum) = content {
                match export.contents.get(&at.inner) {
                    Some((other, first)) if *other == sum => twin = Some(*first),
                    _ => {
                        export.contents.insert(at.inner.clone(), (sum, id));
                    }
                }
            }
        }
        (ExportId(u16::try_from(number).unwrap_or(u16::MAX)), twin)
    }
}

/// The reader for a file, and the number of its pattern: a file and its numbered siblings share it.
pub(super) fn reader_for(platform: Platform, inner: &str) -> Option<(u16, &'static Reader)> {
    let readers = READERS.iter().enumerate().filter(|(_, reader)| {
        let shared = reader.id == "messenger.threads" && platform == Platform::Instagram;
        reader.platform == platform || shared
    });
    let paths = readers.flat_map(|(number, reader)| {
        reader.paths.iter().enumerate().map(move |(place, pattern)| (number, place, pattern, *reader))
    });
    let (number, place, _, reader) = paths.into_iter().find(|(_, _, pattern, _)| matches(pattern, inner))?;
    Some((u16::try_from(number * MOST_PATTERNS + place).ok()?, reader))
}

/// No reader has more patterns than this (tested with the list of readers).
pub(super) const MOST_PATTERNS: usize = 16;

/// Whether an entry is text that is inflated: everything else is never opened.
fn is_text(path: &str) -> bool {
    path.ends_with(".json")
}

fn is_page(name: &str) -> bool {
    name.ends_with(".html") || name.ends_with(".htm")
}

/// What macOS, Windows and zip programs add (archives.md 2.3: high).
fn is_noise(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    path.split('/').any(|part| part == "__MACOSX")
        || name.starts_with("._")
        || matches!(name, ".DS_Store" | "Thumbs.db" | "desktop.ini")
}

fn is_start_page(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let depth = path.matches('/').count();
    depth <= 2 && matches!(name, "start_here.html" | "index.html" | "index.htm") || name == "no-data.txt"
}

/// Folders in which a thread keeps what was sent; a JSON file there is somebody's attachment, not Meta's.
fn is_attachment(inner: &str) -> bool {
    const FOLDERS: &[&str] = &["photos", "videos", "audio", "gifs", "files", "stickers_used"];
    let parts: Vec<&str> = inner.split('/').collect();
    parts.first() == Some(&"messages") && parts.iter().rev().nth(1).is_some_and(|folder| FOLDERS.contains(folder))
}

const MEDIA_ENDINGS: &[&str] = &[
    "jpg", "jpeg", "png", "gif", "webp", "heic", "mp4", "mov", "m4a", "aac", "mp3", "wav", "ogg", "opus", "webm",
    "3gp", "srt", "vtt", "avi", "mkv", "bmp", "tiff", "pdf",
];

/// By ending; a file without one is media where media lies.
fn is_media(relative: &str) -> bool {
    let (folder, name) = relative.rsplit_once('/').unwrap_or(("", relative));
    match name.rsplit_once('.') {
        Some((_, ending)) if ending.len() <= 4 => MEDIA_ENDINGS.iter().any(|known| known.eq_ignore_ascii_case(ending)),
        _ => folder.split('/').any(|part| matches!(part, "media" | "photos" | "videos" | "stickers_used" | "album")),
    }
}

fn role_outside(path: &str) -> Role {
    let name = path.rsplit('/').next().unwrap_or(path);
    if is_media(path) {
        Role::Media
    } else if name.to_ascii_lowercase().ends_with(".zip") {
        Role::Unrecognised("a zip inside the archive; give it to metaudit by itself")
    } else {
        Role::Unrecognised("it lies in no folder of an export we know")
    }
}
