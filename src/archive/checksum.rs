//! Checksums of files in folders, which declare none, by the rule that zips use: so the same file is known in both.

use std::io::{self, Read};

const TABLE: [u32; 256] = table();

const fn table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut sum = byte as u32;
        let mut bit = 0;
        while bit < 8 {
            sum = if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 };
            bit += 1;
        }
        table[byte] = sum;
        byte += 1;
    }
    table
}

/// The CRC-32 of all bytes.
pub(super) fn of(mut bytes: impl Read) -> io::Result<u32> {
    let mut sum = u32::MAX;
    let mut block = vec![0; 1 << 16];
    loop {
        let n = bytes.read(&mut block)?;
        if n == 0 {
            return Ok(!sum);
        }
        for byte in block.iter().take(n) {
            let [low, ..] = (sum ^ u32::from(*byte)).to_le_bytes();
            sum = (sum >> 8) ^ TABLE.get(usize::from(low)).copied().unwrap_or_default();
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_known_value() {
        assert_eq!(super::of(&b"123456789"[..]).unwrap(), 0xCBF4_3926);
    }
}
