//! Bytes as text that may stand in a page: five characters for four bytes, where base64 takes four
//! for three. The worker's `unpacked85` reads it.

/// All that can be printed but the space and what means something in HTML, in a template or in a
/// script. In this order the script need not know the characters: it counts them in the same way.
const LEFT_OUT: &[u8] = b"\"&'<>\\`{}";

/// So many characters are left.
const BASE: u32 = 85;

fn alphabet() -> Vec<char> {
    (b'!'..=b'~')
        .filter(|byte| !LEFT_OUT.contains(byte))
        .map(char::from)
        .collect()
}

/// The text of some bytes. Of fewer than four at the end, as many characters are written as are
/// needed to tell them.
pub(crate) fn text(bytes: &[u8]) -> String {
    let alphabet = alphabet();
    let mut text = String::with_capacity(bytes.len().div_ceil(4) * 5);
    for chunk in bytes.chunks(4) {
        let mut four = [0; 4];
        four.iter_mut()
            .zip(chunk)
            .for_each(|(place, byte)| *place = *byte);
        let mut rest = u32::from_be_bytes(four);
        let mut five = [' '; 5];
        for place in five.iter_mut().rev() {
            *place = usize::try_from(rest % BASE)
                .ok()
                .and_then(|digit| alphabet.get(digit))
                .copied()
                .unwrap_or(' ');
            rest /= BASE;
        }
        text.extend(five.iter().take(chunk.len() + 1));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(text: &str) -> Vec<u8> {
        let alphabet = alphabet();
        let digits: Vec<u64> = text
            .chars()
            .map(|c| alphabet.iter().position(|known| *known == c).unwrap() as u64)
            .collect();
        let of_five = |five: &[u64]| {
            let whole = (0..5).fold(0, |all, place| {
                all * 85 + five.get(place).copied().unwrap_or(84)
            });
            u32::try_from(whole)
                .unwrap()
                .to_be_bytes()
                .into_iter()
                .take(five.len() - 1)
                .collect::<Vec<u8>>()
        };
        digits.chunks(5).flat_map(of_five).collect()
    }

    #[test]
    fn any_bytes_come_back() {
        assert_eq!(alphabet().len(), 85);
        let all: Vec<u8> = (0..=255)
            .rev()
            .chain([0, 0, 0, 0, 255, 255, 255, 255])
            .collect();
        for from in 0..9 {
            for to in all.len() - 9..=all.len() {
                assert_eq!(bytes(&text(&all[from..to])), &all[from..to]);
            }
        }
        assert_eq!(text(&[]), "");
    }
}
