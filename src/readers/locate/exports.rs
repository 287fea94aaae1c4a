//! Decides which entries belong together. Parts of one export are joined; two accounts or two days
//! are kept apart.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;

use super::apart;
use super::asked::{Asked, find_manifests};
use super::copies;
use super::layout::{Hint, Located, locate};
use super::old_pages;
use super::roles::{Role, is_noise, role, role_outside};
use super::shape::{KeyShape, PEEK};
use crate::archive::{Archive, Entry, EntryReader, Fault};
use crate::catalogue::{
    is_json, is_look_of_pages, is_page, is_root_file, is_secure_thread, named_download,
    tells_first_layout, tells_zone, today, twin,
};
use crate::item::{EntryId, ExportId, Platform};
use crate::readers::entry_id;
use crate::readers::html::{zone, zone::Zone};
use crate::readers::utf16::{StreamKind, Utf8};
use crate::readers::whatsapp;
use crate::time::day_in_name;

/// An entry with its place and role.
#[derive(Clone, Debug)]
pub(crate) struct ExportEntry {
    pub(crate) export: Option<ExportId>,
    pub(crate) platform: Platform,
    pub(crate) role: Role,
    /// Its path as readers match it. An HTML page has the path of the JSON file with the same
    /// content.
    pub(crate) inner: String,
    pub(crate) relative: String,
    /// It is an HTML page, which is read as the JSON file with the same content.
    pub(crate) is_page: bool,
}

/// One profile's data.
#[derive(Clone, Debug)]
pub(crate) struct FoundExport {
    pub(crate) platform: Platform,
    pub(crate) page: bool,
    /// It is the download of end-to-end encrypted messages.
    pub(crate) secure: bool,
    /// The day in the name of its zip or wrapper.
    pub(crate) named_day: Option<jiff::civil::Date>,
    /// As `named_day`, but only from names that Meta gave, since people put days into names too.
    pub(crate) made_on: Option<jiff::civil::Date>,
    /// The zone of its HTML pages.
    pub(crate) zone: Zone,
    /// What the user asked for, according to its start page.
    pub(crate) asked: Option<Asked>,
    pub(crate) clumps: Vec<Clump>,
    contents: Contents,
}

/// The entries of one input under one wrapper.
pub(crate) type Clump = (usize, String);

/// The download that a clump is part of: the platform's, or the one of encrypted messages.
type ClumpDownload = (Platform, bool);

/// Paths of files with text, with checksum and entry.
type Contents = BTreeMap<String, (u32, EntryId)>;

/// All exports, and each entry with its place.
pub(crate) struct Layout {
    pub(crate) exports: Vec<FoundExport>,
    pub(crate) placed: Vec<ExportEntry>,
}

/// Places every entry.
pub(crate) fn place(archive: &Archive) -> Layout {
    let (located, compared) = decide(archive);
    let checksum =
        |number: usize, entry: &Entry| entry.checksum.or_else(|| compared.get(&number).copied());
    let (mut exports, export_of) = join(archive, pieces(archive, &located, checksum));
    let placed = archive
        .entries()
        .iter()
        .zip(&located)
        .enumerate()
        .map(|(number, (entry, at))| {
            let Some(at) = at else {
                let role = role_outside(&entry.path);
                return ExportEntry {
                    export: None,
                    platform: Platform::Facebook,
                    role,
                    inner: String::new(),
                    relative: entry.path.clone(),
                    is_page: false,
                };
            };
            let platform = at.hint.platform();
            let export = export_of
                .get(&((platform, at.secure), clump(entry, at)))
                .copied();
            let is_page = is_page(&at.inner);
            let inner = if is_page {
                twin(&at.inner)
            } else {
                at.inner.clone()
            };
            let role = role(platform, at, &inner, &entry.path);
            let first = export.and_then(|number| exports.get(number)?.contents.get(&at.inner));
            // An archive may hold two spellings of a name, or both names of the activity folder,
            // with different files under each. Only a file with the same checksum is a duplicate;
            // others are all read.
            let same = first
                .filter(|(sum, _)| checksum(number, entry) == Some(*sum))
                .map(|(_, first)| *first);
            let twin = same.filter(|first| {
                *first != entry_id(number)
                    && archive.entry(*first).is_some_and(|e| e.fault.is_none())
            });
            ExportEntry {
                export: export.map(export_id),
                platform,
                role: twin.map_or(role, Role::Twin),
                inner,
                relative: at.relative.clone(),
                is_page,
            }
        });
    let mut placed: Vec<ExportEntry> = placed.collect();
    copies::pass_over(archive, &mut placed);
    find_zones(archive, &placed, &mut exports);
    find_manifests(archive, &placed, &mut exports);
    Layout { exports, placed }
}

/// Finds the zone of each Instagram export from its pages of logins, also for the Threads export in
/// it.
fn find_zones(archive: &Archive, placed: &[ExportEntry], exports: &mut [FoundExport]) {
    let mut reader = archive.reader();
    let mut told: BTreeMap<ExportId, Zone> = BTreeMap::new();
    for (number, page) in placed
        .iter()
        .enumerate()
        .filter(|(_, page)| page.is_page && tells_zone(&page.inner))
    {
        let Some(export) = page.export.filter(|_| page.platform == Platform::Instagram) else {
            continue;
        };
        let found = zone::of(reader.peek(entry_id(number), zone::LOOKED_AT).0);
        let zone = told.entry(export).or_default();
        *zone = match (*zone, found) {
            (Zone::Usual, other) | (other, Zone::Usual) => other,
            (one, other) if one == other => one,
            _ => Zone::Unknown,
        };
    }
    let alone = (told.len() == 1)
        .then(|| told.values().next().copied())
        .flatten();
    for (number, export) in exports.iter_mut().enumerate() {
        let own = told.get(&export_id(number)).copied();
        let with = alone.filter(|_| export.platform == Platform::Threads);
        export.zone = own.or(with).unwrap_or_default();
    }
}

/// Decides the place and platform of every entry: by its path, by the files beside it, and in doubt
/// by its first keys. Also returns the checksums that were computed on the way.
fn decide(archive: &Archive) -> (Vec<Option<Located>>, BTreeMap<usize, u32>) {
    let entries = archive.entries();
    let mut located: Vec<Option<Located>> = entries
        .iter()
        .map(|entry| locate(&entry.path).filter(|_| !is_noise(&entry.path)))
        .collect();
    old_pages::locate_all(entries, &mut located);
    locate_doubtful(entries, &mut located);
    let mut peeks = Peeks {
        reader: archive.reader(),
        unreadable: BTreeSet::new(),
        compared: BTreeMap::new(),
    };
    apart::locate(archive, &mut located, &mut peeks);
    let sure = sure_platforms(archive, &located, &mut peeks);
    let of_parts = platforms_of_parts(archive, &sure);
    for (number, (entry, slot)) in entries.iter().zip(&mut located).enumerate() {
        let Some(at) = slot else { continue };
        // A part may hold only files with everyday names. Then the other parts of the download
        // decide.
        let beside = sure
            .get(&clump(entry, at))
            .or_else(|| of_parts.get(entry.input))
            .map_or(&[][..], Vec::as_slice);
        let beside = without_meta_ai(beside);
        let beside = beside.as_slice();
        let platform = match (at.hint, beside) {
            (Hint::Sure(platform), _) => Some(platform),
            (Hint::Likely(_), [only]) => Some(*only),
            (Hint::Likely(likely), []) => Some(likely),
            (Hint::Likely(likely), _) => {
                let shape = peeks.shape(number, entry);
                let told = shape.platform(&at.inner);
                told.or_else(|| shape.platform_by_version())
                    .or(Some(likely))
            }
            // The pages of every platform have icons and style sheets.
            (Hint::Weak(_), [only]) if is_look_of_pages(&at.relative) => Some(*only),
            (Hint::Weak(platform), _) => beside
                .contains(&main_platform(platform))
                .then_some(platform),
        };
        match platform {
            Some(platform) => at.hint = Hint::Sure(platform),
            None => *slot = None,
        }
    }
    lone_files(entries, &mut located, &mut peeks);
    for at in located.iter_mut().flatten() {
        at.inner = today(at.hint.platform(), &at.inner);
    }
    (located, peeks.compared)
}

/// Locates entries with two different names, by the name that leads to other entries. One damaged
/// letter in a name would otherwise make a second export.
fn locate_doubtful(entries: &[Entry], located: &mut [Option<Located>]) {
    fn other_name(entry: &'_ Entry) -> Option<String> {
        match &entry.fault {
            Some(Fault::NamesDiffer(other)) => Some(other.clone()),
            _ => None,
        }
    }
    if entries.iter().all(|entry| other_name(entry).is_none()) {
        return;
    }
    let sure = entries
        .iter()
        .zip(located.iter())
        .filter(|(entry, _)| other_name(entry).is_none());
    let sure: BTreeSet<Clump> = sure
        .filter_map(|(entry, at)| Some(clump(entry, at.as_ref()?)))
        .collect();
    for (entry, slot) in entries.iter().zip(located).filter(|_| !sure.is_empty()) {
        let Some(other) = other_name(entry) else {
            continue;
        };
        let beside_others = |at: &Located| sure.contains(&clump(entry, at));
        let by_other_name = || locate(&other).filter(|at| !is_noise(&other) && beside_others(at));
        *slot = slot.take().filter(beside_others).or_else(by_other_name);
    }
}

/// The certain platforms of each input and of the other parts of its download.
fn platforms_of_parts(
    archive: &Archive,
    sure: &BTreeMap<Clump, Vec<Platform>>,
) -> Vec<Vec<Platform>> {
    let mut of_parts = vec![Vec::new(); archive.inputs().len()];
    for (input, platforms) in of_parts.iter_mut().enumerate() {
        let parts = sure
            .iter()
            .filter(|((other, _), _)| same_stem(archive, input, *other));
        platforms.extend(parts.flat_map(|(_, named)| named).copied());
        platforms.sort_unstable();
        platforms.dedup();
    }
    of_parts
}

/// Locates single files in inputs without folders of an export, by their content.
fn lone_files(entries: &[Entry], located: &mut [Option<Located>], peeks: &mut Peeks<'_>) {
    let whole: BTreeSet<usize> = entries
        .iter()
        .zip(located.iter())
        .filter(|(_, at)| at.is_some())
        .map(|(entry, _)| entry.input)
        .collect();
    for (number, (entry, slot)) in entries.iter().zip(located).enumerate() {
        if whole.contains(&entry.input) || is_noise(&entry.path) {
            continue;
        }
        if let Some((platform, inner)) = peeks.shape(number, entry).lone(&entry.path) {
            let (wrapper, name) = entry.path.rsplit_once('/').unwrap_or(("", &entry.path));
            *slot = Some(Located::alone(wrapper, name.to_owned(), inner, platform));
        }
    }
}

/// Reads the first bytes of files that no path tells. Each costs one read of a few kB, and how many
/// there are is limited by [`Limits::entries`](crate::archive::limits::Limits), so none is left out:
/// it may be the one chat among many other texts.
pub(crate) struct Peeks<'a> {
    reader: EntryReader<'a>,
    /// Entries that could not be unpacked that far.
    pub(crate) unreadable: BTreeSet<usize>,
    /// Computed checksums of files that may be copies, since folders declare none.
    compared: BTreeMap<usize, u32>,
}

impl Peeks<'_> {
    /// The beginning of an entry.
    pub(crate) fn start(&mut self, number: usize) -> &[u8] {
        let (bytes, readable) = self.reader.peek(entry_id(number), PEEK);
        if !readable {
            self.unreadable.insert(number);
        }
        bytes
    }

    /// The beginning of a file that may be JSON, as UTF-8.
    pub(crate) fn start_of_json(&mut self, number: usize) -> Vec<u8> {
        let mut start = Vec::new();
        // Reading from memory cannot fail, but what was read may end in the middle of a letter.
        let _ = Utf8::new(self.start(number), StreamKind::Meta).read_to_end(&mut start);
        start
    }

    /// The checksum of an entry that may be a copy; `None` if it cannot be read.
    pub(crate) fn checksum(&mut self, number: usize, entry: &Entry) -> Option<u32> {
        if let Some(known) = entry
            .checksum
            .or_else(|| self.compared.get(&number).copied())
        {
            return Some(known);
        }
        let sum = self.reader.checksum(entry_id(number)).ok()?;
        self.compared.insert(number, sum);
        Some(sum)
    }

    /// Whether an entry is a thread of encrypted messages.
    pub(crate) fn is_secure_thread(&mut self, number: usize) -> bool {
        is_secure_thread(&KeyShape::of(&self.start_of_json(number)))
    }

    /// Whether an entry begins like an exported chat.
    pub(crate) fn is_chat(&mut self, number: usize) -> bool {
        whatsapp::is_chat(self.start(number))
    }

    pub(crate) fn shape(&mut self, number: usize, entry: &Entry) -> KeyShape {
        if !is_json(&entry.path) {
            return KeyShape::default();
        }
        KeyShape::of(&self.start_of_json(number))
    }
}

/// Drops Meta AI from the platforms if there are others. The app has only folders of its own, so
/// the folders beside them belong to the others.
fn without_meta_ai(platforms: &[Platform]) -> Vec<Platform> {
    let others: Vec<Platform> = platforms
        .iter()
        .copied()
        .filter(|platform| *platform != Platform::MetaAi)
        .collect();
    if others.is_empty() {
        platforms.to_vec()
    } else {
        others
    }
}

fn clump(entry: &Entry, at: &Located) -> Clump {
    (entry.input, at.wrapper.clone())
}

pub(crate) fn export_id(number: usize) -> ExportId {
    ExportId(u16::try_from(number).unwrap_or(u16::MAX))
}

/// The platform whose download holds this one: Threads lies inside Instagram's.
pub(crate) fn main_platform(platform: Platform) -> Platform {
    if platform == Platform::Threads {
        Platform::Instagram
    } else {
        platform
    }
}

/// The certain platforms of each clump: by a folder, by several of Instagram's first files
/// together, or else by the first keys of files.
fn sure_platforms(
    archive: &Archive,
    located: &[Option<Located>],
    peeks: &mut Peeks<'_>,
) -> BTreeMap<Clump, Vec<Platform>> {
    let mut sure: BTreeMap<Clump, Vec<Platform>> = BTreeMap::new();
    let mut roots: BTreeMap<Clump, Vec<&str>> = BTreeMap::new();
    let mut add = |clump: Clump, platform| {
        let platforms = sure.entry(clump).or_default();
        if !platforms.contains(&platform) {
            platforms.push(platform);
        }
    };
    let all = || {
        archive
            .entries()
            .iter()
            .zip(located)
            .enumerate()
            .filter_map(|(n, (e, at))| Some((n, e, at.as_ref()?)))
    };
    let mut doubtful: Vec<(usize, &Entry, &str, Clump)> = Vec::new();
    let mut named: BTreeSet<Clump> = BTreeSet::new();
    for (number, entry, at) in all() {
        match at.hint {
            Hint::Sure(platform) => {
                // The app's folders say nothing of those beside them.
                if platform != Platform::MetaAi {
                    named.insert(clump(entry, at));
                }
                add(clump(entry, at), main_platform(platform));
            }
            Hint::Weak(Platform::Instagram) if is_root_file(&at.relative) => {
                roots
                    .entry(clump(entry, at))
                    .or_default()
                    .push(&at.relative);
            }
            Hint::Likely(_) | Hint::Weak(_) => {
                doubtful.push((number, entry, &at.inner, clump(entry, at)))
            }
        }
    }
    for clump in roots.keys() {
        // Each part of a download may hold only one of them, so all parts are counted.
        let parts = roots
            .iter()
            .filter(|((input, _), _)| same_stem(archive, clump.0, *input));
        let names: Vec<&str> = parts.flat_map(|(_, names)| names).copied().collect();
        if names.len() > 1 && names.iter().any(|name| tells_first_layout(name)) {
            named.insert(clump.clone());
            add(clump.clone(), Platform::Instagram);
        }
    }
    let mut weakly: Vec<(Clump, Platform)> = Vec::new();
    for (number, entry, inner, clump) in doubtful
        .into_iter()
        .filter(|(_, _, _, clump)| !named.contains(clump))
    {
        let shape = peeks.shape(number, entry);
        match shape.platform(inner) {
            Some(platform) => add(clump, main_platform(platform)),
            None => weakly.extend(shape.platform_by_version().map(|of| (clump, of))),
        }
    }
    weakly.retain(|(clump, _)| !sure.contains_key(clump));
    for (clump, platform) in weakly {
        let platforms = sure.entry(clump).or_default();
        if platforms.is_empty() {
            platforms.push(platform);
        }
    }
    sure
}

/// The files of one platform in one clump.
#[derive(Default)]
struct ClumpFiles {
    page: bool,
    contents: Contents,
}

fn pieces(
    archive: &Archive,
    located: &[Option<Located>],
    checksum: impl Fn(usize, &Entry) -> Option<u32>,
) -> BTreeMap<(ClumpDownload, Clump), ClumpFiles> {
    let mut pieces: BTreeMap<(ClumpDownload, Clump), ClumpFiles> = BTreeMap::new();
    for (number, (entry, at)) in archive.entries().iter().zip(located).enumerate() {
        let Some(at) = at else { continue };
        let piece = pieces
            .entry(((at.hint.platform(), at.secure), clump(entry, at)))
            .or_default();
        piece.page |= at.page;
        if let Some(sum) =
            checksum(number, entry).filter(|_| holds_text(&at.inner) && entry.fault.is_none())
        {
            piece
                .contents
                .entry(at.inner.clone())
                .or_insert((sum, entry_id(number)));
        }
    }
    pieces
}

fn holds_text(inner: &str) -> bool {
    is_json(inner) || is_page(inner)
}

/// Joins pieces to exports. Files with the same name but different content cannot belong to one
/// export, nor can pieces named after different days: they are of two accounts or two days. Of the
/// exports that a piece fits, one whose zip has the same name up to the last hyphen is preferred.
fn join(
    archive: &Archive,
    pieces: BTreeMap<(ClumpDownload, Clump), ClumpFiles>,
) -> (Vec<FoundExport>, BTreeMap<(ClumpDownload, Clump), usize>) {
    let mut exports: Vec<FoundExport> = Vec::new();
    let mut export_of = BTreeMap::new();
    // Pieces with text come first and make exports; pieces of media join them.
    let (with_text, without): (Vec<_>, Vec<_>) = pieces
        .into_iter()
        .partition(|(_, piece)| !piece.contents.is_empty());
    for ((of, clump), piece) in with_text.into_iter().chain(without) {
        let (platform, secure) = of;
        // Chats are exported one by one, on any day, so the day does not count.
        let day = named_day(archive, &clump).filter(|_| platform != Platform::Whatsapp);
        let fits = |export: &FoundExport| {
            let same_day = day.is_none() || export.named_day.is_none() || export.named_day == day;
            (export.platform, export.secure) == of
                && same_day
                && agree(&export.contents, &piece.contents)
        };
        let sibling = |export: &FoundExport| {
            export
                .clumps
                .iter()
                .any(|(input, _)| same_stem(archive, *input, clump.0))
        };
        let found = exports
            .iter()
            .position(|e| fits(e) && sibling(e))
            .or_else(|| exports.iter().position(fits));
        let number = found.unwrap_or_else(|| {
            exports.push(FoundExport {
                platform,
                page: false,
                secure,
                named_day: None,
                made_on: None,
                zone: Zone::Usual,
                asked: None,
                clumps: Vec::new(),
                contents: Contents::new(),
            });
            exports.len() - 1
        });
        if let Some(export) = exports.get_mut(number) {
            export.page |= piece.page;
            export.named_day = export.named_day.or(day);
            export.made_on = export.made_on.max(day.and(made_on(archive, &clump)));
            for (inner, content) in piece.contents {
                export.contents.entry(inner).or_insert(content);
            }
            export.clumps.push(clump.clone());
        }
        export_of.insert((of, clump), number);
    }
    (exports, export_of)
}

fn agree(one: &Contents, other: &Contents) -> bool {
    other
        .iter()
        .all(|(inner, (sum, _))| one.get(inner).is_none_or(|(known, _)| known == sum))
}

/// Whether two inputs are parts of one download: their names differ only after the last hyphen
/// (archives.md 2.2: high for Instagram).
fn same_stem(archive: &Archive, one: usize, other: usize) -> bool {
    let stem = |input| {
        archive
            .inputs()
            .get(input)
            .and_then(|i: &crate::archive::Input| Some(i.stem().rsplit_once('-')?.0.to_owned()))
    };
    one == other || stem(one).is_some_and(|name| stem(other) == Some(name))
}

fn named_day(archive: &Archive, (input, wrapper): &Clump) -> Option<jiff::civil::Date> {
    let name = archive
        .inputs()
        .get(*input)
        .map_or("", |input| input.stem());
    day_in_name(wrapper.rsplit('/').next().unwrap_or("")).or_else(|| day_in_name(name))
}

/// The day in a name that Meta gave; `None` for other names.
fn made_on(archive: &Archive, (input, wrapper): &Clump) -> Option<jiff::civil::Date> {
    let wrapper = wrapper.rsplit('/').next().unwrap_or("");
    let input = archive
        .inputs()
        .get(*input)
        .map_or("", |input| input.stem());
    [wrapper, input]
        .into_iter()
        .filter(|name| named_download(name).is_some())
        .find_map(day_in_name)
}
