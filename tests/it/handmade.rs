//! Zips that no correct program writes, byte by byte.

use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// An entry with headers that can be false. Local and central header agree, so that readers of
/// either are fooled.
#[derive(Clone)]
pub(crate) struct Handmade {
    pub(crate) name: Vec<u8>,
    /// As they stand in the zip.
    pub(crate) bytes: Vec<u8>,
    pub(crate) method: u16,
    pub(crate) flags: u16,
    pub(crate) checksum: u32,
    /// The inflated size that the headers declare.
    pub(crate) declared: u64,
    /// Unix mode, with the type of the file.
    pub(crate) mode: u32,
    /// If set, the central header points at the local header of the entry with this number instead
    /// of its own.
    pub(crate) header_of: Option<usize>,
}

impl Handmade {
    pub(crate) fn stored(name: &str, content: &[u8]) -> Self {
        Self {
            name: name.as_bytes().to_owned(),
            bytes: content.to_owned(),
            method: 0,
            // Bit 11: the name is UTF-8.
            flags: 1 << 11,
            checksum: checksum(content),
            declared: content.len() as u64,
            mode: 0o100_644,
            header_of: None,
        }
    }

    pub(crate) fn deflated(name: &str, content: &[u8]) -> Self {
        Self {
            bytes: deflated(content),
            method: 8,
            ..Self::stored(name, content)
        }
    }

    /// The fields that local and central header share.
    fn common(&self) -> Vec<u8> {
        let mut out = Vec::new();
        out.extend(20_u16.to_le_bytes());
        out.extend(self.flags.to_le_bytes());
        out.extend(self.method.to_le_bytes());
        out.extend([0; 4]);
        out.extend(self.checksum.to_le_bytes());
        out.extend(u32::try_from(self.bytes.len()).unwrap().to_le_bytes());
        out.extend(u32::try_from(self.declared).unwrap().to_le_bytes());
        out.extend(u16::try_from(self.name.len()).unwrap().to_le_bytes());
        out.extend([0; 2]);
        out
    }
}

/// A zip of these entries.
pub(crate) fn zip_of(entries: &[Handmade]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut starts = Vec::new();
    for entry in entries {
        starts.push(u32::try_from(out.len()).unwrap());
        out.extend(b"PK\x03\x04");
        out.extend(entry.common());
        out.extend(&entry.name);
        out.extend(&entry.bytes);
    }
    let directory = out.len();
    for (number, entry) in entries.iter().enumerate() {
        out.extend(b"PK\x01\x02");
        // Made on Unix.
        out.extend([20, 3]);
        out.extend(entry.common());
        out.extend([0; 6]);
        out.extend((entry.mode << 16).to_le_bytes());
        out.extend(starts[entry.header_of.unwrap_or(number)].to_le_bytes());
        out.extend(&entry.name);
    }
    let length = u32::try_from(out.len() - directory).unwrap();
    // Modulo 65,536, as macOS writes it.
    let count = u16::try_from(entries.len() % (1 << 16))
        .unwrap()
        .to_le_bytes();
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend([count, count].concat());
    out.extend(length.to_le_bytes());
    out.extend(u32::try_from(directory).unwrap().to_le_bytes());
    out.extend([0; 2]);
    out
}

/// The bytes, deflated, as the `zip` crate would store them.
pub(crate) fn deflated(content: &[u8]) -> Vec<u8> {
    packed(content, CompressionMethod::Deflated)
}

/// The bytes, packed by any method that the `zip` crate can write.
pub(crate) fn packed(content: &[u8], method: CompressionMethod) -> Vec<u8> {
    let mut packed = Vec::new();
    alone(content, method)
        .by_index_raw(0)
        .unwrap()
        .read_to_end(&mut packed)
        .unwrap();
    packed
}

/// CRC-32 as zips use it, from the crate, whose code is optimised in test builds.
fn checksum(content: &[u8]) -> u32 {
    alone(content, CompressionMethod::Stored)
        .by_index_raw(0)
        .unwrap()
        .crc32()
}

fn alone(content: &[u8], method: CompressionMethod) -> ZipArchive<Cursor<Vec<u8>>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("x", SimpleFileOptions::default().compression_method(method))
        .unwrap();
    zip.write_all(content).unwrap();
    ZipArchive::new(zip.finish().unwrap()).unwrap()
}
