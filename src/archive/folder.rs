//! Folders: an unpacked export, or a folder of zips.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::WalkDir;

use crate::storage::{SharedFile, regular};

use super::headers::some;
use super::packing::{self, Packing};
use super::{Entry, Error, Fault, FaultDetail, InputKind};

/// The files of a folder. Links are never followed.
#[derive(Clone, Debug)]
pub(super) struct Folder {
    files: Arc<[FilePlace]>,
}

/// Where a file is read from.
#[derive(Clone, Debug)]
enum FilePlace {
    Path(PathBuf),
    HandedIn(SharedFile),
}

impl Folder {
    pub(super) fn open(root: &Path) -> Result<(Self, Vec<Entry>), Error> {
        let mut files = Vec::new();
        let mut entries = Vec::new();
        for found in WalkDir::new(root).follow_links(false).sort_by_file_name() {
            let (path, fault, bytes) = match &found {
                Ok(found) if found.file_type().is_dir() => continue,
                Ok(found) if found.depth() == 1 && is_input(found.path()) => continue,
                Ok(found) if found.file_type().is_symlink() => (found.path(), Some(Fault::Link), 0),
                Ok(found) if !found.file_type().is_file() => {
                    (found.path(), Some(Fault::Special), 0)
                }
                Ok(found) => (found.path(), None, found.metadata().map_or(0, |m| m.len())),
                Err(error) => match error.path() {
                    Some(path) => (path, Some(not_listed(error)), 0),
                    None => continue,
                },
            };
            let name = path
                .strip_prefix(root)
                .unwrap_or(path)
                .to_string_lossy()
                .replace('\\', "/");
            entries.push(Entry {
                fault,
                ..Entry::new(name, bytes, files.len())
            });
            files.push(FilePlace::Path(path.to_owned()));
        }
        Ok((
            Self {
                files: files.into(),
            },
            entries,
        ))
    }

    /// A single text file, treated as a folder with this one file.
    pub(super) fn of_one(path: &Path) -> Result<(Self, Vec<Entry>), Error> {
        let bytes = std::fs::metadata(path)
            .map_err(|error| Error::Unreadable(path.to_owned(), error))?
            .len();
        let name = path
            .file_name()
            .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        Ok((
            Self {
                files: [FilePlace::Path(path.to_owned())].into(),
            },
            vec![Entry::new(name, bytes, 0)],
        ))
    }

    /// Files that were handed in, each with its path in the folder.
    pub(super) fn of_handed(files: &[(String, SharedFile)]) -> (Self, Vec<Entry>) {
        let entries = files
            .iter()
            .enumerate()
            .map(|(n, (path, file))| Entry::new(path.clone(), file.length(), n));
        let places = files
            .iter()
            .map(|(_, file)| FilePlace::HandedIn(file.clone()));
        (
            Self {
                files: places.collect(),
            },
            entries.collect(),
        )
    }

    pub(super) fn read(&mut self, index: usize) -> Result<Box<dyn Read + '_>, Fault> {
        match self
            .files
            .get(index)
            .ok_or(Fault::Broken(FaultDetail::NoFile))?
        {
            FilePlace::Path(path) => {
                let file = SharedFile::open(path)
                    .map_err(|error| Fault::Unopened(FaultDetail::of(&error)))?;
                Ok(Box::new(file))
            }
            FilePlace::HandedIn(file) => Ok(Box::new(file.clone())),
        }
    }

    /// A file for random access.
    pub(super) fn file(&self, index: usize) -> io::Result<SharedFile> {
        match self.files.get(index).ok_or(io::ErrorKind::NotFound)? {
            FilePlace::Path(path) => SharedFile::open(path),
            FilePlace::HandedIn(file) => Ok(file.clone()),
        }
    }
}

/// Why a folder in the folder is not listed. Its path stands beside it already.
fn not_listed(error: &walkdir::Error) -> Fault {
    let detail = error
        .io_error()
        .map_or_else(|| FaultDetail::told(error), FaultDetail::of);
    Fault::Unopened(detail)
}

/// Replaces a folder by the zips and tars directly in it, and keeps the folder too if it holds
/// anything else. The result is sorted by name, so that the order on the command line changes
/// nothing.
pub(super) fn expand(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Error> {
    let mut inputs = Vec::new();
    for path in paths {
        if !path.exists() {
            return Err(Error::Missing(path.clone()));
        }
        if !path.is_dir() {
            inputs.push(path.clone());
            continue;
        }
        let listed =
            std::fs::read_dir(path).map_err(|error| Error::Unreadable(path.clone(), error))?;
        let (zips, others): (Vec<PathBuf>, Vec<PathBuf>) = listed
            .flatten()
            .map(|e| e.path())
            .partition(|p| is_input(p));
        let only_zips = !zips.is_empty() && others.iter().all(|p| p.is_file() && !is_text(p));
        inputs.extend(zips);
        if !only_zips {
            inputs.push(path.clone());
        }
    }
    inputs.sort_by(|a, b| (a.file_name(), a).cmp(&(b.file_name(), b)));
    // Several paths may lead to the same place, which is read once.
    let mut seen = HashSet::new();
    inputs.retain(|path| seen.insert(path.canonicalize().unwrap_or_else(|_| path.clone())));
    Ok(inputs)
}

/// What kind of input a path is.
pub(super) fn kind_of(path: &Path) -> InputKind {
    match path {
        folder if folder.is_dir() => InputKind::Folder,
        text if is_text(text) => InputKind::Text,
        _ => InputKind::Packed,
    }
}

/// Whether a path is a text file that may be an input by itself.
fn is_text(path: &Path) -> bool {
    may_be_text(path, || regular::open(path).ok())
}

/// Whether it is a text file that may be an input by itself, such as an exported chat or a single
/// file of an export. Files shared from a phone may have no extension, so their beginning decides.
/// A dot need not begin an extension ("Dr. Bo").
pub(super) fn may_be_text<R: Read>(path: &Path, open: impl FnOnce() -> Option<R>) -> bool {
    const ENDINGS: &[&str] = &["txt", "json", "html", "htm"];
    match path
        .extension()
        .and_then(OsStr::to_str)
        .filter(|ending| ending.len() <= 5 && !ending.contains(' '))
    {
        Some(ending) => ENDINGS
            .iter()
            .any(|known| known.eq_ignore_ascii_case(ending)),
        None => open().is_some_and(begins_as_text),
    }
}

/// Whether a file begins like a text: with a UTF-16 byte order mark, or without zero bytes.
fn begins_as_text(mut file: impl Read) -> bool {
    some(&mut file, packing::LOOKED_AT).is_ok_and(|start| {
        let wide = start.starts_with(&[0xff, 0xfe]) || start.starts_with(&[0xfe, 0xff]);
        !start.is_empty() && !start.starts_with(b"PK") && (wide || !start.contains(&0))
    })
}

pub(super) fn name(path: &Path) -> &str {
    path.file_name().and_then(OsStr::to_str).unwrap_or_default()
}

/// Whether it is an unfinished download of a browser. Chromium and Firefox make files with such
/// names, Safari folders.
pub(super) fn is_unfinished(path: &Path) -> bool {
    packing::is_unfinished(name(path)) && path.symlink_metadata().is_ok_and(|it| !it.is_symlink())
}

/// The archive in the folder of an unfinished download.
pub(super) fn packed_in(folder: &Path) -> Option<PathBuf> {
    let mut files = std::fs::read_dir(folder).ok()?.flatten();
    let file = files.find(|file| {
        let is_file = file.file_type().is_ok_and(|sort| sort.is_file());
        is_file && packing::is_named_packed(name(&file.path()))
    });
    file.map(|file| file.path())
}

/// Whether it is an input of its own inside a given folder: a zip, a tar, or an unfinished download
/// of one. Links are not, since links are never followed.
fn is_input(path: &Path) -> bool {
    let Ok(found) = path.symlink_metadata() else {
        return false;
    };
    let file = || regular::open(path).ok();
    (packing::is_named_packed(name(path)) && found.is_file()) || is_unfinished_archive(path, file)
}

/// Whether it is the unfinished download of an archive, by its name or its first bytes.
pub(super) fn is_unfinished_archive<R: Read>(
    path: &Path,
    open: impl FnOnce() -> Option<R>,
) -> bool {
    if !packing::is_unfinished(name(path)) {
        return false;
    }
    let start = || some(&mut open()?, packing::LOOKED_AT).ok();
    Packing::named(packing::without_unfinished(name(path))).is_some()
        || start().is_some_and(|start| Packing::of(&start).is_some())
}
