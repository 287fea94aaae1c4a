//! Finds entries that no directory lists by their local headers: in a zip that was cut off, or in a
//! gap of the directory.

use std::io::{self, Read, Seek, SeekFrom};

use flate2::{Decompress, FlushDecompress, Status};

use crate::storage::SharedFile;

use super::end::bytes_at;
use super::headers::{DEFLATED, DESCRIPTOR, LOCAL, Local, STORED, number};
use super::limits::{Limits, inflates_too_much};
use super::read_ahead::ReadAhead;

const BLOCK: u64 = 1 << 16;

/// The entries that begin in a range, at most one more than the limit on entries. Entries after
/// damaged data are found by their signature.
pub(super) fn between(
    file: &SharedFile,
    from: u64,
    to: u64,
    limits: &Limits,
) -> io::Result<Vec<Local>> {
    let mut found = Vec::new();
    let mut ahead = ReadAhead::default();
    let mut at = from;
    while let Some(header) = signature(file, LOCAL, at, to)? {
        let local = Local::at(file, &mut ahead, header)?
            .filter(|local| local.data <= to && is_name(&local.name));
        let Some(mut local) = local else {
            at = header + LOCAL.len() as u64;
            continue;
        };
        if local.told_later() {
            measure(file, &mut local, to, limits.ratio)?;
        }
        // If the size is impossible, the search goes on directly after the header.
        let end = local
            .data
            .checked_add(local.numbers.packed)
            .filter(|end| *end <= to);
        at = end.unwrap_or(local.data);
        found.push(local);
        if found.len() > limits.entries {
            break;
        }
    }
    Ok(found)
}

/// Whether it can be the name of an entry: without control characters.
fn is_name(name: &[u8]) -> bool {
    !name.is_empty() && !name.iter().any(u8::is_ascii_control)
}

/// The offset of the next signature in a range, if there is one.
fn signature(file: &SharedFile, wanted: &[u8], from: u64, to: u64) -> io::Result<Option<u64>> {
    let mut at = from;
    while at + wanted.len() as u64 <= to {
        // The signature may begin in this block and end in the next.
        let block = bytes_at(file, at, BLOCK.min(to - at) + 3)?;
        if let Some(found) = memchr::memmem::find(&block, wanted) {
            let place = at + found as u64;
            return Ok(Some(place).filter(|place| *place < to));
        }
        at += BLOCK;
    }
    Ok(None)
}

/// Finds sizes that stand after the data (APPNOTE 4.3.9). Deflated data show where they end; stored
/// data end at a descriptor with their length.
fn measure(file: &SharedFile, local: &mut Local, to: u64, ratio: u64) -> io::Result<()> {
    match local.numbers.method {
        DEFLATED => {
            let mut data = file.clone();
            data.seek(SeekFrom::Start(local.data))?;
            let (packed, bytes, checksum) = deflated(&mut data.take(to - local.data), ratio)?;
            (local.numbers.packed, local.numbers.bytes) = (packed, bytes);
            local.numbers.checksum = descriptor(file, local.data + packed)?.unwrap_or(checksum);
        }
        STORED => {
            let mut at = local.data;
            while let Some(place) = signature(file, DESCRIPTOR, at, to)? {
                let told = bytes_at(file, place, 16)?;
                if number(&told, 8, 4) == (place - local.data) & 0xFFFF_FFFF {
                    (local.numbers.packed, local.numbers.bytes) =
                        (place - local.data, place - local.data);
                    local.numbers.checksum = u32::try_from(number(&told, 4, 4)).unwrap_or(0);
                    break;
                }
                at = place + DESCRIPTOR.len() as u64;
            }
        }
        _ => {}
    }
    Ok(())
}

/// The checksum in the descriptor after the data, if that has a signature.
fn descriptor(file: &SharedFile, at: u64) -> io::Result<Option<u32>> {
    let told = bytes_at(file, at, 8)?;
    Ok(u32::try_from(number(&told, 4, 4))
        .ok()
        .filter(|_| told.starts_with(DESCRIPTOR) && told.len() == 8))
}

/// Inflates data to measure them: their packed and inflated length and their checksum, up to where
/// they are damaged or turn out to be a bomb.
fn deflated(data: &mut impl Read, ratio: u64) -> io::Result<(u64, u64, u32)> {
    let mut inflater = Decompress::new(false);
    let mut sum = crc32fast::Hasher::new();
    let (mut held, mut block) = (Vec::new(), vec![0; 1 << 16]);
    loop {
        if held.is_empty() {
            data.by_ref().take(BLOCK).read_to_end(&mut held)?;
        }
        let (read, written) = (inflater.total_in(), inflater.total_out());
        let at_end = held.is_empty();
        let status = inflater.decompress(&held, &mut block, FlushDecompress::None);
        let [read, written] = [inflater.total_in() - read, inflater.total_out() - written]
            .map(|length| usize::try_from(length).unwrap_or(usize::MAX));
        sum.update(block.get(..written).unwrap_or_default());
        held.drain(..read.min(held.len()));
        let stuck = read == 0 && written == 0 && at_end;
        let (packed, bytes) = (inflater.total_in(), inflater.total_out());
        let is_bomb = inflates_too_much(bytes, packed, ratio);
        if stuck || is_bomb || !matches!(status, Ok(Status::Ok | Status::BufError)) {
            return Ok((packed, bytes, sum.finalize()));
        }
    }
}
