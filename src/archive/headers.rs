//! Parses the headers of a zip (PKWARE's APPNOTE 6.3.10): the local header before an entry's data
//! (4.3.7), and its record in the central directory (4.3.12), with the extra fields for sizes above
//! 4 GiB (4.5.3) and for names in Unicode (4.6.9).

use std::io::{self, BufReader, Read, Seek, SeekFrom};

use crate::storage::SharedFile;

use super::read_ahead::ReadAhead;

pub(super) const LOCAL: &[u8] = b"PK\x03\x04";
pub(super) const RECORD: &[u8] = b"PK\x01\x02";
pub(super) const DESCRIPTOR: &[u8] = b"PK\x07\x08";

/// The two compression methods that are handled here (4.4.5); the `zip` crate handles the others.
pub(super) const STORED: u16 = 0;
pub(super) const DEFLATED: u16 = 8;

/// Lengths of the two headers before the name.
pub(super) const LOCAL_LENGTH: u64 = 30;
const RECORD_LENGTH: u64 = 46;

/// The value of a number that is stored in an extra field instead.
const ELSEWHERE: u64 = 0xFFFF_FFFF;

/// What a header says about an entry's data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct HeaderNumbers {
    pub(super) method: u16,
    pub(super) checksum: u32,
    pub(super) packed: u64,
    pub(super) bytes: u64,
}

/// The local header of an entry, which comes before its data.
#[derive(Clone, Debug)]
pub(super) struct Local {
    pub(super) flags: u16,
    pub(super) numbers: HeaderNumbers,
    pub(super) name: Vec<u8>,
    /// The offset of the header; `data` is that of the data.
    pub(super) header: u64,
    pub(super) data: u64,
}

/// The record of an entry in the central directory.
#[derive(Clone, Debug)]
pub(super) struct CentralRecord {
    pub(super) flags: u16,
    pub(super) numbers: HeaderNumbers,
    pub(super) name: Vec<u8>,
    /// The name in Unicode, if an extra field gives it.
    pub(super) unicode: Option<String>,
    /// The offset of its local header as written; without zip64 only modulo 4 GiB.
    pub(super) offset: u64,
    /// The piece of a split zip in which the local header is.
    pub(super) disk: u64,
    pub(super) is_link: bool,
}

impl Local {
    /// Whether sizes and checksum follow the data. They may then be missing here.
    pub(super) fn told_later(&self) -> bool {
        self.flags & 8 != 0
    }

    /// The local header at an offset, if there is one.
    pub(super) fn at(
        file: &SharedFile,
        ahead: &mut ReadAhead,
        header: u64,
    ) -> io::Result<Option<Self>> {
        const FIXED: usize = LOCAL_LENGTH as usize;
        // One read is enough for nearly all names and extra fields.
        let mut bytes = ahead.bytes_at(file, header, FIXED + 200)?;
        let Some(fixed) = bytes.get(..FIXED).filter(|fixed| fixed.starts_with(LOCAL)) else {
            return Ok(None);
        };
        let [name_length, extra_length] = [26, 28].map(|at| number(fixed, at, 2));
        let wanted = name_length + extra_length;
        let name_end = FIXED + usize::try_from(name_length).unwrap_or(usize::MAX);
        let end = FIXED + usize::try_from(wanted).unwrap_or(usize::MAX);
        if bytes.len() < end {
            bytes = ahead.bytes_at(file, header, end)?;
        }
        let [Some(fixed), Some(name), Some(extra)] =
            [0..FIXED, FIXED..name_end, name_end..end].map(|range| bytes.get(range))
        else {
            return Ok(None);
        };
        let mut numbers = numbers_at(fixed, 8, 14);
        fill_zip64(extra, [&mut numbers.bytes, &mut numbers.packed]);
        let flags = u16::try_from(number(fixed, 6, 2)).unwrap_or(0);
        let data = header + LOCAL_LENGTH + wanted;
        Ok(Some(Self {
            flags,
            numbers,
            name: name.to_vec(),
            header,
            data,
        }))
    }
}

impl CentralRecord {
    /// The records of a directory, up to the limit or to where something else stands.
    pub(super) fn all(
        file: &SharedFile,
        start: u64,
        limit: u64,
    ) -> io::Result<impl Iterator<Item = io::Result<Self>>> {
        let mut from = file.clone();
        from.seek(SeekFrom::Start(start))?;
        let mut from = BufReader::with_capacity(1 << 16, from);
        let mut at = start;
        Ok(std::iter::from_fn(move || {
            if at >= limit {
                return None;
            }
            let read = Self::read(&mut from).transpose()?;
            Some(read.map(|(record, length)| {
                at += length;
                record
            }))
        }))
    }

    /// Reads one record, and returns it with its length; `None` if something else stands there.
    pub(super) fn read(from: &mut impl Read) -> io::Result<Option<(Self, u64)>> {
        let fixed = some(from, RECORD_LENGTH)?;
        if fixed.len() as u64 != RECORD_LENGTH || !fixed.starts_with(RECORD) {
            return Ok(None);
        }
        let [name_length, extra_length, comment_length] =
            [28, 30, 32].map(|at| number(&fixed, at, 2));
        let name = some(from, name_length)?;
        let extra = some(from, extra_length)?;
        let comment = some(from, comment_length)?;
        let variable = name_length + extra_length + comment_length;
        if (name.len() + extra.len() + comment.len()) as u64 != variable {
            return Ok(None);
        }
        let mut numbers = numbers_at(&fixed, 10, 16);
        let mut offset = number(&fixed, 42, 4);
        fill_zip64(
            &extra,
            [&mut numbers.bytes, &mut numbers.packed, &mut offset],
        );
        // On Unix and macOS, the upper half of the attributes is the file mode (4.4.15, 4.4.2.2).
        let is_link = matches!(number(&fixed, 5, 1), 3 | 19)
            && number(&fixed, 40, 2) & 0o170_000 == 0o120_000;
        let unicode = unicode_name(&extra, &name);
        let flags = u16::try_from(number(&fixed, 8, 2)).unwrap_or(0);
        let disk = number(&fixed, 34, 2);
        Ok(Some((
            Self {
                flags,
                numbers,
                name,
                unicode,
                offset,
                disk,
                is_link,
            },
            RECORD_LENGTH + variable,
        )))
    }

    /// Its name, with `/` between folders.
    pub(super) fn path(&self) -> String {
        self.unicode.clone().unwrap_or_else(|| path_of(&self.name))
    }
}

/// Decodes a name. It is UTF-8, with its flag (4.4.4, bit 11) or without, as macOS writes names; if
/// it is not valid UTF-8, it is in code page 437.
pub(super) fn path_of(name: &[u8]) -> String {
    let text = match std::str::from_utf8(name) {
        Ok(text) => text.to_owned(),
        Err(_) => name.iter().map(|byte| of_code_page_437(*byte)).collect(),
    };
    text.replace('\\', "/")
}

fn of_code_page_437(byte: u8) -> char {
    const UPPER: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";
    match byte.checked_sub(128) {
        None => char::from(byte),
        Some(place) => UPPER
            .chars()
            .nth(place.into())
            .unwrap_or(char::REPLACEMENT_CHARACTER),
    }
}

/// A little-endian number of up to eight bytes.
pub(super) fn number(header: &[u8], at: usize, length: usize) -> u64 {
    header
        .iter()
        .skip(at)
        .take(length)
        .rev()
        .fold(0, |n, byte| n << 8 | u64::from(*byte))
}

fn numbers_at(fixed: &[u8], method: usize, checksum: usize) -> HeaderNumbers {
    HeaderNumbers {
        method: u16::try_from(number(fixed, method, 2)).unwrap_or(0),
        checksum: u32::try_from(number(fixed, checksum, 4)).unwrap_or(0),
        packed: number(fixed, checksum + 4, 4),
        bytes: number(fixed, checksum + 8, 4),
    }
}

/// Reads `most` bytes, or fewer if the file ends.
pub(super) fn some(from: &mut impl Read, most: u64) -> io::Result<Vec<u8>> {
    // The cap keeps a false length from allocating memory that is never filled.
    let mut bytes = Vec::with_capacity(usize::try_from(most).unwrap_or(0).min(1 << 17));
    from.by_ref().take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The extra fields, each with its id.
fn fields(mut extra: &[u8]) -> impl Iterator<Item = (u64, &[u8])> {
    std::iter::from_fn(move || {
        let length = usize::try_from(number(extra.get(..4)?, 2, 2)).ok()?;
        let field = (number(extra, 0, 2), extra.get(4..4 + length)?);
        extra = extra.get(4 + length..)?;
        Some(field)
    })
}

/// Fills in numbers above 4 GiB: those marked with [`ELSEWHERE`] stand in the zip64 field, in this
/// order.
fn fill_zip64<const N: usize>(extra: &[u8], wanted: [&mut u64; N]) {
    let Some((_, mut field)) = fields(extra).find(|(id, _)| *id == 1) else {
        return;
    };
    for wanted in wanted.into_iter().filter(|wanted| **wanted == ELSEWHERE) {
        let Some((large, rest)) = field.split_at_checked(8) else {
            return;
        };
        *wanted = number(large, 0, 8);
        field = rest;
    }
}

/// The name in Unicode, if its checksum shows that it was made for this name.
fn unicode_name(extra: &[u8], name: &[u8]) -> Option<String> {
    let (_, field) = fields(extra).find(|(id, _)| *id == 0x7075)?;
    let of_this = number(field, 1, 4) == u64::from(crc32fast::hash(name));
    let text = std::str::from_utf8(field.get(5..)?)
        .ok()
        .filter(|_| of_this && field.first() == Some(&1))?;
    Some(text.replace('\\', "/"))
}
