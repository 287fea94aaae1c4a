//! Bytes as text that may stand in a page: seven bits in a character of one byte, where base64 has
//! six. The worker's `unpacked` reads it.

/// Characters that a page would not keep as they are: HTML replaces the first, turns the second into
/// a line break, and may take the third for the end of the script.
const REPLACED: [u8; 3] = [0, b'\r', b'<'];

/// What is added to those. The text stays within Latin-1, so that browsers hold it in one byte for
/// each character.
const SHIFT: u32 = 0x80;

fn character(bits: u8) -> char {
    if REPLACED.contains(&bits) {
        char::from_u32(u32::from(bits) + SHIFT).unwrap_or(char::REPLACEMENT_CHARACTER)
    } else {
        char::from(bits)
    }
}

/// The text of some bytes. The bits that lack at the end are zero.
pub(crate) fn text(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() / 6 * 7);
    // Bits that are not written yet stand at the lower end.
    let (mut waiting, mut count) = (0_u16, 0);
    for byte in bytes {
        waiting = waiting << 8 | u16::from(*byte);
        count += 8;
        while count >= 7 {
            count -= 7;
            text.push(character((waiting >> count & 0x7F) as u8));
        }
        waiting &= (1 << count) - 1;
    }
    if count > 0 {
        text.push(character((waiting << (7 - count) & 0x7F) as u8));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(text: &str) -> Vec<u8> {
        let (mut bytes, mut waiting, mut count) = (Vec::new(), 0_u32, 0);
        for letter in text.chars() {
            waiting = waiting << 7 | u32::from(letter) & 0x7F;
            count += 7;
            if count >= 8 {
                count -= 8;
                bytes.push((waiting >> count & 0xFF) as u8);
            }
            waiting &= (1 << count) - 1;
        }
        bytes
    }

    #[test]
    fn any_bytes_come_back_from_what_a_page_keeps() {
        let all: Vec<u8> = (0..=255)
            .rev()
            .chain([0, 0, 0, 0, 255, 255, 255, 255])
            .collect();
        for from in 0..9 {
            for to in all.len() - 9..=all.len() {
                let text = text(&all[from..to]);
                assert_eq!(bytes(&text), &all[from..to]);
                assert!(!text.contains(['\0', '\r', '<']));
            }
        }
        assert_eq!(text(&[]), "");
    }
}
