//! Folders: an unpacked export, or a folder of zips.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::WalkDir;

use crate::storage::{SharedFile, regular};

use super::packing::{self, Packing};
use super::{Entry, Error, Fault};

/// The files of a folder. Links are never followed.
#[derive(Clone, Debug)]
pub(super) struct Folder {
    files: Arc<[PathBuf]>,
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
                Ok(found) if !found.file_type().is_file() => (found.path(), Some(Fault::Special), 0),
                Ok(found) => (found.path(), None, found.metadata().map_or(0, |m| m.len())),
                Err(error) => match error.path() {
                    Some(path) => (path, Some(Fault::Broken(error.to_string())), 0),
                    None => continue,
                },
            };
            let name = path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/");
            entries.push(Entry { fault, ..Entry::new(name, bytes, files.len()) });
            files.push(path.to_owned());
        }
        Ok((Self { files: files.into() }, entries))
    }

    /// One text that lies by itself, as a folder that holds nothing else.
    pub(super) fn of_one(path: &Path) -> Result<(Self, Vec<Entry>), Error> {
        let bytes = std::fs::metadata(path).map_err(|error| Error::Unreadable(path.to_owned(), error))?.len();
        let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        Ok((Self { files: [path.to_owned()].into() }, vec![Entry::new(name, bytes, 0)]))
    }

    pub(super) fn read(&mut self, index: usize) -> Result<Box<dyn Read + '_>, Fault> {
        let path = self.files.get(index).ok_or_else(|| Fault::Broken("no such file".to_owned()))?;
        let file = regular::open(path).map_err(|error| Fault::Broken(error.to_string()))?;
        Ok(Box::new(file))
    }

    /// A file, to be read wherever one likes.
    pub(super) fn file(&self, index: usize) -> io::Result<SharedFile> {
        SharedFile::open(self.files.get(index).ok_or(io::ErrorKind::NotFound)?)
    }
}

/// Replaces a folder by the zips and tars that lie directly in it, and by itself where it holds anything else; sorted by name,
/// so that the order on the command line changes nothing.
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
        let listed = std::fs::read_dir(path).map_err(|error| Error::Unreadable(path.clone(), error))?;
        let (zips, others): (Vec<PathBuf>, Vec<PathBuf>) =
            listed.flatten().map(|e| e.path()).partition(|p| is_input(p));
        let only_zips = !zips.is_empty() && others.iter().all(|p| p.is_file() && !is_text(p));
        inputs.extend(zips);
        if !only_zips {
            inputs.push(path.clone());
        }
    }
    inputs.sort_by(|a, b| (a.file_name(), a).cmp(&(b.file_name(), b)));
    // One place can be named in several ways; it is read once.
    let mut seen = HashSet::new();
    inputs.retain(|path| seen.insert(path.canonicalize().unwrap_or_else(|_| path.clone())));
    Ok(inputs)
}

/// Whether it is a text that may lie by itself: an exported chat or one file of an export is no more than that, and what is
/// shared from a phone may have no ending. A name may have a dot in it ("Dr. Bo").
pub(super) fn is_text(path: &Path) -> bool {
    const ENDINGS: &[&str] = &["txt", "json", "html", "htm"];
    match path.extension().and_then(OsStr::to_str).filter(|ending| ending.len() <= 5 && !ending.contains(' ')) {
        Some(ending) => ENDINGS.iter().any(|known| known.eq_ignore_ascii_case(ending)),
        None => path.is_file() && begins_as_text(path),
    }
}

/// Whether a file begins as a text does: with the mark of UTF-16, or with no byte that no text has.
fn begins_as_text(path: &Path) -> bool {
    let mut start = Vec::new();
    let read = regular::open(path).and_then(|file| file.take(packing::LOOKED_AT).read_to_end(&mut start));
    let wide = start.starts_with(&[0xff, 0xfe]) || start.starts_with(&[0xfe, 0xff]);
    read.is_ok() && !start.is_empty() && !start.starts_with(b"PK") && (wide || !start.contains(&0))
}

fn name(path: &Path) -> &str {
    path.file_name().and_then(OsStr::to_str).unwrap_or_default()
}

/// Whether a browser is still loading it, or gave up: Chromium and Firefox make files of such names, Safari folders.
pub(super) fn is_unfinished(path: &Path) -> bool {
    packing::is_unfinished(name(path)) && path.symlink_metadata().is_ok_and(|it| !it.is_symlink())
}

/// Whether it is an input by itself wherever it lies in a given folder: a zip, a tar, or what is to become one. A link to one
/// is not: links are never followed.
fn is_input(path: &Path) -> bool {
    let Ok(found) = path.symlink_metadata() else { return false };
    let packed = matches!(Packing::named(name(path)), Some(Packing::Zip | Packing::Tar | Packing::Gzip));
    (packed && found.is_file()) || (packing::is_unfinished(name(path)) && holds_packed(path))
}

/// Whether an unfinished download is one of an archive: its name says so, or its first bytes, or, in the folders that Safari
/// makes, what lies in it.
fn holds_packed(path: &Path) -> bool {
    if Packing::named(packing::without_unfinished(name(path))).is_some() {
        return true;
    }
    let mut start = Vec::new();
    let read = regular::open(path).and_then(|file| file.take(packing::LOOKED_AT).read_to_end(&mut start));
    read.is_ok() && Packing::of(&start).is_some()
}
