//! Zip files, stored and deflated, zip64 included. The only file that names the `zip` crate.

use std::collections::HashSet;
use std::io::{self, Read};
use std::path::Path;

use flate2::{Decompress, FlushDecompress, Status};
use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive};

use crate::shared_file::SharedFile;

use super::hidden;
use super::{Entry, Error, Fault};

/// How the `zip` crate calls the record at the end of a zip, which is not there or not whole where a download broke off.
const END_RECORD: &[&str] = &["EOCD", "central directory end", "CDEBlock"];

/// An open zip. Its directory is shared between clones, its position is not.
#[derive(Clone, Debug)]
pub(super) struct Zip {
    archive: ZipArchive<SharedFile>,
}

impl Zip {
    pub(super) fn open(path: &Path) -> Result<(Self, Vec<Entry>), Error> {
        // Opening a pipe would wait for its other end, and a device may have no end.
        if std::fs::metadata(path).is_ok_and(|it| !it.is_file()) {
            return Err(Error::NotAnArchive(path.to_owned()));
        }
        let mut file = SharedFile::open(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => Error::Missing(path.to_owned()),
            _ => Error::Unreadable(path.to_owned(), error),
        })?;
        let mut start = [0_u8; 4];
        let starts_like_a_zip = file.read_exact(&mut start).is_ok() && start.starts_with(b"PK");
        let mut archive = ZipArchive::new(file.clone()).map_err(|error| match error {
            ZipError::Io(error) => Error::Unreadable(path.to_owned(), error),
            _ if !starts_like_a_zip => Error::NotAnArchive(path.to_owned()),
            ZipError::InvalidArchive(detail) if END_RECORD.iter().any(|end| detail.contains(end)) => {
                Error::CutOff(path.to_owned())
            }
            other => Error::Damaged(path.to_owned(), other.to_string()),
        })?;
        let mut entries = list(&mut archive);
        mark_overlaps(&mut entries);
        let mut entries: Vec<Entry> = entries.into_iter().map(|placed| placed.entry).collect();
        let hidden = hidden_in(&archive, file, &entries).map_err(|error| Error::Unreadable(path.to_owned(), error))?;
        entries.extend(hidden);
        Ok((Self { archive }, entries))
    }

    /// Inflates a whole entry into `buffer`, in one go: half the cost of reading it in pieces. Says whether that went as
    /// it should; where it did not, [`read`](Self::read) tells what is wrong and how far the entry can be read.
    pub(super) fn inflate(&mut self, entry: &Entry, packed: &mut Vec<u8>, buffer: &mut Vec<u8>) -> bool {
        packed.clear();
        buffer.clear();
        let Ok(mut file) = self.archive.by_index_raw(entry.index) else { return false };
        if file.compression() != CompressionMethod::Deflated || file.encrypted() {
            return false;
        }
        let sum = file.crc32();
        let size = usize::try_from(entry.bytes).unwrap_or(usize::MAX);
        if file.read_to_end(packed).is_err() {
            return false;
        }
        // One byte more, so that an entry that holds more than it says is found out.
        buffer.reserve_exact(size + 1);
        let end = Decompress::new(false).decompress_vec(packed, buffer, FlushDecompress::Finish);
        matches!(end, Ok(Status::StreamEnd)) && buffer.len() == size && crc32fast::hash(buffer) == sum
    }

    pub(super) fn read(&mut self, index: usize) -> Result<Box<dyn Read + '_>, Fault> {
        let file = self.archive.by_index(index).map_err(|error| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Fault::Encrypted,
            other => Fault::Broken(other.to_string()),
        })?;
        Ok(Box::new(file))
    }
}

fn hidden_in(archive: &ZipArchive<SharedFile>, file: SharedFile, shown: &[Entry]) -> io::Result<Vec<Entry>> {
    let kept: HashSet<u64> = (0..archive.len())
        .filter_map(|index| Some(archive.by_index_data(index).ok()?.central_header_start()))
        .collect();
    let last = kept.iter().max().copied().filter(|_| !archive.has_duplicate_names());
    hidden::list(file, last.unwrap_or(archive.central_directory_start()), &kept, shown)
}

/// An entry and the bytes of the zip it claims.
struct Placed {
    entry: Entry,
    start: u64,
    end: u64,
}

fn list(archive: &mut ZipArchive<SharedFile>) -> Vec<Placed> {
    /// A local header is at least this long, plus its name.
    const LOCAL_HEADER: u64 = 30;
    let mut placed = Vec::with_capacity(archive.len());
    for index in 0..archive.len() {
        let Ok(file) = archive.by_index_data(index) else { continue };
        if file.is_dir() {
            continue;
        }
        let raw = file.name_raw();
        let path = file.name().map_or_else(|_| String::from_utf8_lossy(raw).into_owned(), |name| name.into_owned());
        let fault = if leads_out(&path) {
            Some(Fault::NameLeadsOut)
        } else if file.is_symlink() {
            Some(Fault::Link)
        } else if file.encrypted() {
            Some(Fault::Encrypted)
        } else {
            None
        };
        placed.push(Placed {
            start: file.header_start(),
            end: file
                .header_start()
                .saturating_add(LOCAL_HEADER + raw.len() as u64)
                .saturating_add(file.compressed_size()),
            entry: Entry {
                input: 0,
                path: path.replace('\\', "/"),
                bytes: file.size(),
                packed: file.compressed_size(),
                checksum: Some(file.crc32()),
                fault,
                index,
            },
        });
    }
    placed
}

/// Whether a name is absolute, holds `..`, or names a drive: such a name could point at a file of this machine.
pub(super) fn leads_out(path: &str) -> bool {
    let path = path.replace('\\', "/");
    let drive = path.as_bytes().get(1) == Some(&b':') && path.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
    path.starts_with('/') || drive || path.contains('\0') || path.split('/').any(|part| part == "..")
}

/// Marks every entry that claims bytes which another one claims too.
fn mark_overlaps(placed: &mut [Placed]) {
    placed.sort_by_key(|p| (p.start, p.end));
    let mut furthest: Option<(usize, u64)> = None;
    let mut overlapping = Vec::new();
    for (at, p) in placed.iter().enumerate() {
        if let Some((other, _)) = furthest.filter(|(_, end)| p.start < *end) {
            overlapping.extend([other, at]);
        }
        if furthest.is_none_or(|(_, end)| p.end > end) {
            furthest = Some((at, p.end));
        }
    }
    for at in overlapping {
        if let Some(p) = placed.get_mut(at) {
            p.entry.fault.get_or_insert(Fault::Overlaps);
        }
    }
    placed.sort_by_key(|p| p.entry.index);
}

#[cfg(test)]
mod tests {
    use super::leads_out;

    #[test]
    fn names_that_lead_out() {
        for name in ["../a", "a/../../b", "/etc/passwd", "C:\\a", "c:/a", "..\\a", "a\0b"] {
            assert!(leads_out(name), "{name:?}");
        }
        for name in ["a/b.json", "a..b/c", "...", "who_you've_followed.json", "a\\b.json"] {
            assert!(!leads_out(name), "{name:?}");
        }
    }
}
