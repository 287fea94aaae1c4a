//! Reads tars as POSIX.1-2017 ("ustar" and "pax") and GNU tar write them: a header of 512 bytes
//! before each file, with its name and size. There is no directory, and data have no checksums.

use std::io::{self, Read};
use std::sync::Arc;

use crate::storage::SharedFile;

use super::Entry;
use super::end::bytes_at;
use super::fault::{Fault, FaultDetail};
use super::limits::TAR_NAME_BYTES;
use super::names::{hide_former, leads_out};

const BLOCK: u64 = 512;

/// An open tar.
#[derive(Clone, Debug)]
pub(super) struct Tar {
    file: SharedFile,
    /// Offset and length of each entry's data.
    places: Arc<[(u64, u64)]>,
}

/// What is wrong with a tar as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TarFlaw {
    /// It ends in the middle of a file.
    CutOff,
    /// Something else stands where a header should.
    NoHeader,
}

impl Tar {
    /// Lists the entries of a tar, at most one more than `most`.
    pub(super) fn open(
        file: SharedFile,
        most: usize,
    ) -> io::Result<(Self, Vec<Entry>, Option<TarFlaw>)> {
        let (mut entries, mut places, mut wrong) = (Vec::new(), Vec::new(), None);
        let (mut at, mut told) = (0, NextFile::default());
        while entries.len() <= most {
            let block = bytes_at(&file, at, BLOCK)?;
            if (block.len() as u64) < BLOCK {
                wrong = (at < file.length()).then_some(TarFlaw::CutOff);
                break;
            }
            if block.iter().all(|byte| *byte == 0) {
                break;
            }
            let Some(header) = TarHeader::of(&block) else {
                wrong = Some(TarFlaw::NoHeader);
                break;
            };
            let data = at + BLOCK;
            let size = told
                .size
                .filter(|_| header.is_file())
                .unwrap_or(header.size);
            let Some(end) = data.checked_add(size.div_ceil(BLOCK).saturating_mul(BLOCK)) else {
                wrong = Some(TarFlaw::NoHeader);
                break;
            };
            at = end;
            if header.is_about_the_next() {
                told.learn(
                    header.kind,
                    &bytes_at(&file, data, size.min(TAR_NAME_BYTES))?,
                );
                continue;
            }
            let told = std::mem::take(&mut told);
            if header.kind == b'5' || header.kind == b'g' {
                continue;
            }
            let path = told.path.unwrap_or(header.path).replace('\\', "/");
            let path = path.strip_prefix("./").unwrap_or(&path).to_owned();
            entries.push(Entry {
                fault: fault(&path, header.kind),
                ..Entry::new(path, size, entries.len())
            });
            places.push((data, size));
            if data.saturating_add(size) > file.length() {
                wrong = Some(TarFlaw::CutOff);
                break;
            }
        }
        hide_former(&mut entries);
        Ok((
            Self {
                file,
                places: places.into(),
            },
            entries,
            wrong,
        ))
    }

    /// The bytes of an entry; reading fails at the end if some are missing.
    pub(super) fn read(&self, index: usize) -> Result<Box<dyn Read + '_>, Fault> {
        let (data, size) = self
            .places
            .get(index)
            .ok_or(Fault::Broken(FaultDetail::NoEntry))?;
        Ok(Box::new(TarData {
            bytes: self.file.stretch(*data, *size),
            left: *size,
        }))
    }

    /// The data of an entry as a file of its own.
    pub(super) fn stretch(&self, index: usize) -> Option<SharedFile> {
        let (data, size) = self.places.get(index)?;
        Some(self.file.stretch(*data, *size))
    }
}

fn fault(path: &str, kind: u8) -> Option<Fault> {
    match kind {
        _ if leads_out(path) => Some(Fault::NameLeadsOut),
        b'1' | b'2' => Some(Fault::Link),
        b'3' | b'4' | b'6' => Some(Fault::Special),
        b'S' => Some(Fault::Broken(FaultDetail::Gaps)),
        _ => None,
    }
}

/// Fails if the data end before their size.
struct TarData {
    bytes: SharedFile,
    left: u64,
}

impl Read for TarData {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.bytes.read(buffer)?;
        self.left = self.left.saturating_sub(n as u64);
        if n == 0 && !buffer.is_empty() && self.left > 0 {
            return Err(FaultDetail::TarEnds.error(io::ErrorKind::UnexpectedEof));
        }
        Ok(n)
    }
}

/// The header before a file.
struct TarHeader {
    path: String,
    size: u64,
    kind: u8,
}

impl TarHeader {
    fn of(block: &[u8]) -> Option<Self> {
        let field = |from: usize, length: usize| block.get(from..from + length).unwrap_or_default();
        // The checksum field itself counts as spaces; old programs summed signed bytes.
        let sums = |value: fn(u8) -> i64| -> i64 {
            let own = |at: usize, byte: &u8| {
                if (148..156).contains(&at) {
                    i64::from(b' ')
                } else {
                    value(*byte)
                }
            };
            block
                .iter()
                .enumerate()
                .map(|(at, byte)| own(at, byte))
                .sum()
        };
        let told = i64::try_from(number(field(148, 8))?).ok()?;
        if told != sums(i64::from) && told != sums(|byte| i64::from(byte.cast_signed())) {
            return None;
        }
        let (name, before) = (text(field(0, 100)), text(field(345, 155)));
        let is_ustar = field(257, 6) == b"ustar\0";
        let path = if is_ustar && !before.is_empty() {
            format!("{before}/{name}")
        } else {
            name
        };
        Some(Self {
            path,
            size: number(field(124, 12))?,
            kind: *block.get(156)?,
        })
    }

    fn is_file(&self) -> bool {
        matches!(self.kind, 0 | b'0' | b'7')
    }

    /// Whether it holds a name or size that does not fit into the next header.
    fn is_about_the_next(&self) -> bool {
        matches!(self.kind, b'x' | b'L' | b'K')
    }
}

/// What earlier headers said about the next file.
#[derive(Default)]
struct NextFile {
    path: Option<String>,
    size: Option<u64>,
}

impl NextFile {
    fn learn(&mut self, kind: u8, says: &[u8]) {
        match kind {
            b'L' => self.path = Some(text(says)),
            b'x' => self.learn_records(says),
            _ => {}
        }
    }

    /// Parses pax records: the length of the record, a space, the key, `=`, the value and an end of
    /// line.
    fn learn_records(&mut self, mut says: &[u8]) {
        while let Some(space) = memchr::memchr(b' ', says) {
            let length = std::str::from_utf8(says.get(..space).unwrap_or_default())
                .ok()
                .and_then(|n| n.parse().ok());
            let Some((record, rest)) =
                length.and_then(|length: usize| says.split_at_checked(length))
            else {
                return;
            };
            says = rest;
            let record = record.get(space + 1..).unwrap_or_default();
            let record = String::from_utf8_lossy(record.strip_suffix(b"\n").unwrap_or(record));
            match record.split_once('=') {
                Some(("path", path)) => self.path = Some(path.to_owned()),
                Some(("size", size)) => self.size = size.parse().ok(),
                _ => {}
            }
        }
    }
}

/// A text field, which ends at its first zero byte.
fn text(field: &[u8]) -> String {
    String::from_utf8_lossy(field.split(|byte| *byte == 0).next().unwrap_or_default()).into_owned()
}

/// Parses a number: octal digits, or from 8 GiB on binary, which the highest bit marks.
fn number(field: &[u8]) -> Option<u64> {
    if let Some((first, rest)) = field.split_first().filter(|(first, _)| **first & 0x80 != 0) {
        let bytes = std::iter::once(first & 0x7F).chain(rest.iter().copied());
        return bytes
            .into_iter()
            .try_fold(0_u64, |n, byte| Some(n.checked_mul(256)? | u64::from(byte)));
    }
    let digits = field
        .iter()
        .copied()
        .filter(|byte| !matches!(byte, b' ' | 0));
    digits.into_iter().try_fold(0_u64, |n, byte| {
        let digit = byte.checked_sub(b'0').filter(|digit| *digit < 8)?;
        n.checked_mul(8)?.checked_add(digit.into())
    })
}
