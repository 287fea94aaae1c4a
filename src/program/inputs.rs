//! What is given by mistake, told before anything is done or instead of "nothing was found".

use std::fs::File;
use std::io::{BufReader, Read as _};
use std::path::{Path, PathBuf};

use crate::message::Message;
use crate::report::{Format, FoundMark, Mark};
use crate::storage::regular;
use crate::text::slips;
use zip::ZipArchive;

use super::failures::{Exit, Failure};

/// Looks at what was given before anything else: a path that is not there, or a report in the place
/// of an export.
pub(super) fn check(paths: &[PathBuf]) -> Result<(), Failure> {
    for path in paths {
        if std::fs::metadata(path).is_err_and(|error| error.kind() == std::io::ErrorKind::NotFound)
        {
            let what = Message::of("input-missing").with("path", path.as_path());
            return Err(match nearest(path) {
                Some(near) => {
                    Failure::hinted(what, Message::of("do-near").with("path", near.as_path()))
                }
                None => Failure::usage(what, "do-check-path"),
            });
        }
        let report = Format::of(path).is_some_and(|format| {
            let found =
                regular::open(path).and_then(|file| Mark::found_in(BufReader::new(file), format));
            matches!(found, Ok(FoundMark::Report(_) | FoundMark::Empty))
        });
        if report {
            let what = Message::of("failed-report-given").with("path", path.as_path());
            return Err(Failure::usage(what, "do-zip"));
        }
    }
    Ok(())
}

/// Letters by which a name may differ from the one that was meant.
const SLIPS: usize = 3;

/// Names looked at in one folder.
const LOOKED_AT: usize = 10_000;

/// The path that was probably meant: the first part that is not there, with the name beside it that
/// is most like it.
fn nearest(path: &Path) -> Option<PathBuf> {
    let missing = path
        .ancestors()
        .take_while(|part| !part.as_os_str().is_empty() && !part.exists())
        .last()?;
    let name = missing.file_name()?.to_string_lossy().to_lowercase();
    let folder = missing
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let entries = std::fs::read_dir(folder.unwrap_or(Path::new("."))).ok()?;
    let near = entries.flatten().take(LOOKED_AT).filter_map(|entry| {
        let apart = slips(&entry.file_name().to_string_lossy().to_lowercase(), &name);
        (apart <= SLIPS && apart * 2 < name.chars().count()).then(|| (apart, entry.file_name()))
    });
    let (_, found) = near.min()?;
    let rest = path.strip_prefix(missing).ok()?;
    let meant = match folder {
        Some(folder) => folder.join(&found),
        None => PathBuf::from(&found),
    };
    Some(if rest.as_os_str().is_empty() {
        meant
    } else {
        meant.join(rest)
    })
}

/// Why no export was found in what was given, by name. The zip `locked` has a password; it may lie
/// in a given folder or zip.
pub(super) fn why_no_export(paths: &[PathBuf], locked: Option<&Path>) -> Option<Failure> {
    let mut said = paths
        .iter()
        .map(|path| match locked.filter(|zip| zip.starts_with(path)) {
            Some(zip) => (Message::of(LOCKED).with("path", zip), UNLOCK),
            None => what_it_is(path),
        });
    let (first, hint) = said.next()?;
    let more = said.map(|(what, _)| what).collect();
    Some(Failure {
        more,
        exit: Exit::Nothing,
        ..Failure::usage(first, hint)
    })
}

/// What can be audited.
pub(super) const GIVE: &str = "do-give";

const LOCKED: &str = "failed-zip-locked";
const UNLOCK: &str = "do-password";

fn what_it_is(path: &Path) -> (Message, &'static str) {
    let what = |id| Message::of(id).with("path", path);
    if path.is_dir() {
        let mut found = walkdir::WalkDir::new(path).into_iter();
        // Folders in it hold nothing by themselves. What cannot be read may hold anything.
        let empty = found.all(|entry| entry.is_ok_and(|entry| entry.file_type().is_dir()));
        return if empty {
            (what("failed-folder-empty"), GIVE)
        } else {
            (what("failed-nothing-in-folder"), GIVE)
        };
    }
    let Ok(mut zip) = File::open(path)
        .map_err(zip::result::ZipError::from)
        .and_then(ZipArchive::new)
    else {
        return (what(sort(path)), GIVE);
    };
    let (mut files, mut locked) = (0, false);
    for number in 0..zip.len() {
        let entry = zip.by_index_raw(number);
        // Folders in it hold nothing by themselves.
        files += usize::from(!entry.as_ref().is_ok_and(|entry| entry.is_dir()));
        locked |= entry.is_ok_and(|entry| entry.encrypted());
    }
    match files {
        0 => (what("failed-zip-empty"), GIVE),
        _ if locked => (what(LOCKED), UNLOCK),
        n => (what("failed-zip-of-others").with("n", n), GIVE),
    }
}

fn sort(path: &Path) -> &'static str {
    let mut start = Vec::new();
    let read = File::open(path).and_then(|file| file.take(4096).read_to_end(&mut start));
    match (read, std::str::from_utf8(&start)) {
        (Ok(0), _) => "failed-empty-file",
        (Ok(_), Ok(_)) => "failed-text-file",
        _ => "failed-other-file",
    }
}
