//! Looks for exports where people keep them, when none was given: in Downloads, on the desktop and
//! in the current folder. One level deep, by names and directories of zips; nothing is inflated.

use std::collections::BTreeSet;
use std::collections::btree_map::{BTreeMap, Entry};
use std::fs::File;
use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::item::Platform;
use crate::language::Language;
use crate::message::Message;
use crate::readers::guess;
use crate::text::{for_terminal, not_empty};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use zip::ZipArchive;

/// What seems to be an export, with all of its parts.
#[derive(Debug)]
pub(super) struct ExportOnDisk {
    paths: Vec<PathBuf>,
    platforms: BTreeSet<Platform>,
    account: Option<String>,
    day: Option<Date>,
    changed: Option<Date>,
    bytes: u64,
}

/// Entries looked at in one folder, and names in one zip.
const LOOKED_AT: usize = 20_000;

/// Exports listed.
const LISTED: usize = 30;

/// The folders in which is looked, each once.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that asks where people keep their files"
)]
pub(super) fn folders() -> Vec<PathBuf> {
    let home = ["HOME", "USERPROFILE"]
        .iter()
        .find_map(std::env::var_os)
        .map(PathBuf::from);
    let mut folders = Vec::new();
    if let Some(home) = &home {
        // Their names are in the language of the system, and stand there.
        let config =
            std::env::var_os("XDG_CONFIG_HOME").map_or_else(|| home.join(".config"), PathBuf::from);
        let named = std::fs::read_to_string(config.join("user-dirs.dirs")).unwrap_or_default();
        for (key, usual) in [
            ("XDG_DOWNLOAD_DIR", "Downloads"),
            ("XDG_DESKTOP_DIR", "Desktop"),
        ] {
            let told = named
                .lines()
                .find_map(|line| line.trim().strip_prefix(key)?.trim().strip_prefix('='));
            let told = told.map(|value| value.trim().trim_matches('"'));
            folders.extend(told.map(|value| match value.strip_prefix("$HOME/") {
                Some(inside) => home.join(inside),
                None => PathBuf::from(value),
            }));
            folders.push(home.join(usual));
        }
    }
    folders.push(PathBuf::from("."));
    let mut known = BTreeSet::new();
    folders.retain(|folder| {
        folder
            .canonicalize()
            .is_ok_and(|folder| known.insert(folder))
    });
    folders
}

/// The exports in these folders, newest first.
pub(super) fn find(folders: &[PathBuf]) -> Vec<ExportOnDisk> {
    let mut found: BTreeMap<(PathBuf, String, bool), ExportOnDisk> = BTreeMap::new();
    for folder in folders {
        let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
            .into_iter()
            .flatten()
            .flatten()
            .take(LOOKED_AT)
            .map(|it| it.path())
            .collect();
        paths.sort();
        for path in paths {
            let Some((download, is_folder, one)) = look(&path) else {
                continue;
            };
            match found.entry((folder.clone(), download, is_folder)) {
                Entry::Vacant(place) => drop(place.insert(one)),
                Entry::Occupied(mut known) => known.get_mut().add(one),
            }
        }
    }
    let mut found: Vec<ExportOnDisk> = found.into_values().collect();
    found.sort_by_key(|one| std::cmp::Reverse((one.day.or(one.changed), one.changed)));
    found.truncate(LISTED);
    found
}

impl ExportOnDisk {
    /// Takes another part of the same download.
    fn add(&mut self, part: Self) {
        self.paths.extend(part.paths);
        self.platforms.extend(part.platforms);
        self.bytes += part.bytes;
        self.changed = self.changed.max(part.changed);
    }

    /// One line: platform, account, day, size, parts, and where it lies.
    fn line(&self, language: Language) -> String {
        let say = |id| language.message(&Message::of(id));
        let platforms: Vec<&str> = self
            .platforms
            .iter()
            .map(|platform| platform.title())
            .collect();
        let day = match (self.day, self.changed) {
            (Some(day), _) => day.to_string(),
            (None, Some(changed)) => {
                language.message(&Message::of("found-saved").with("day", changed.to_string()))
            }
            (None, None) => say("found-no-day"),
        };
        let parts = if self.paths.len() > 1 {
            let parts = Message::of("found-parts").with("parts", self.paths.len());
            format!(", {}", language.message(&parts))
        } else {
            String::new()
        };
        let first = self
            .paths
            .first()
            .map_or(Path::new(""), PathBuf::as_path)
            .display();
        let size = if self.bytes > 0 {
            format!("  {}", indicatif::HumanBytes(self.bytes))
        } else {
            String::new()
        };
        let account = self.account.clone().unwrap_or_else(|| say("found-no-name"));
        for_terminal(&format!(
            "{}  {account}  {day}{size}{parts}  {first}",
            platforms.join(&say("found-and"))
        ))
        .into_owned()
    }
}

/// What lies at a path, if it seems to be an export: of which download it is a part, whether it is
/// a folder, and the rest.
fn look(path: &Path) -> Option<(String, bool, ExportOnDisk)> {
    let name = path.file_name()?.to_string_lossy().into_owned();
    let is_folder = path.is_dir();
    let (stem, names) = if is_folder {
        let inside = std::fs::read_dir(path).ok()?.flatten().take(LOOKED_AT);
        // A folder of an export holds other folders: their names are those of paths.
        (
            name,
            inside
                .map(|it| format!("{}/x.json", it.file_name().to_string_lossy()))
                .collect::<Vec<_>>(),
        )
    } else {
        let (stem, ending) = name.rsplit_once('.')?;
        if !ending.eq_ignore_ascii_case("zip") || !path.is_file() {
            return None;
        }
        let zip = ZipArchive::new(File::open(path).ok()?).ok()?;
        (
            stem.to_owned(),
            zip.file_names()
                .take(LOOKED_AT)
                .filter_map(|name| Some(name.ok()?.into_owned()))
                .collect(),
        )
    };
    let guess = guess(&stem, names.iter().map(String::as_str))?;
    let meta = std::fs::metadata(path).ok()?;
    let found = ExportOnDisk {
        paths: vec![path.to_owned()],
        platforms: guess.platforms,
        account: guess.account,
        day: guess.day,
        changed: meta.modified().ok().and_then(day_of),
        bytes: if is_folder { 0 } else { meta.len() },
    };
    Some((guess.download, is_folder, found))
}

/// Whose export seems to lie at a path: the account, where it is named, and the download of which
/// it is a part.
pub(super) fn seems(path: &Path) -> Option<(Option<String>, String)> {
    if let Some((download, _, found)) = look(path) {
        return Some((found.account, download));
    }
    // A zip that is damaged still has its name.
    let stem = path.file_stem().filter(|_| {
        path.extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("zip"))
    })?;
    let guess = guess(&stem.to_string_lossy(), std::iter::empty())?;
    Some((guess.account, guess.download))
}

fn day_of(time: SystemTime) -> Option<Date> {
    Some(
        Timestamp::try_from(time)
            .ok()?
            .to_zoned_datetime(TimeZone::system())
            .date(),
    )
}

/// Lists what was found and asks which of it; nothing where nobody wants any.
pub(super) fn choose(
    found: &[ExportOnDisk],
    input: &mut dyn BufRead,
    out: &mut dyn Write,
    language: Language,
) -> io::Result<Vec<PathBuf>> {
    let say = |id| language.message(&Message::of(id));
    writeln!(out, "{}\n", say("found-intro"))?;
    for (number, one) in (1..).zip(found) {
        writeln!(out, "  {number:>2}  {}", one.line(language))?;
    }
    writeln!(out, "\n{}", say("found-which"))?;
    loop {
        write!(out, "   > ")?;
        out.flush()?;
        let mut line = String::new();
        if input.read_line(&mut line)? == 0 {
            return Ok(Vec::new());
        }
        let typed = match line.trim() {
            "q" | "quit" => return Ok(Vec::new()),
            "" => "1",
            typed => typed,
        };
        let numbers = typed.split([',', ' ']).filter(not_empty).map(|number| {
            let number: usize = number.parse().ok()?;
            found.get(number.checked_sub(1)?)
        });
        match numbers.collect::<Option<Vec<&ExportOnDisk>>>() {
            Some(chosen) => {
                return Ok(chosen
                    .into_iter()
                    .flat_map(|one| one.paths.clone())
                    .collect());
            }
            None => {
                let numbers = Message::of("found-numbers").with("most", found.len());
                writeln!(out, "   {}", language.message(&numbers))?;
            }
        }
    }
}
