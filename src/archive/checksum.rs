//! Checksums of files in folders. They are computed like those in zips, so that the same file is
//! recognised in both.

use std::io::{self, Read};

/// The CRC-32 of all bytes.
pub(super) fn of(mut bytes: impl Read) -> io::Result<u32> {
    let mut sum = crc32fast::Hasher::new();
    let mut block = vec![0; 1 << 16];
    loop {
        let n = bytes.read(&mut block)?;
        if n == 0 {
            return Ok(sum.finalize());
        }
        sum.update(block.get(..n).unwrap_or_default());
    }
}
