//! What the bytes of a chat stand for. An editor on Windows may have saved it in Windows-1252
//! (whatsapp.md 1: medium), which only the whole file shows: nothing in it is UTF-8.

use std::borrow::Cow;

/// What the bytes of a file stand for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Letters {
    #[default]
    Utf8,
    Windows,
}

impl Letters {
    /// The text of a line.
    pub(super) fn decode(self, line: &[u8]) -> Cow<'_, str> {
        match self {
            Self::Utf8 => String::from_utf8_lossy(line),
            Self::Windows if line.is_ascii() => String::from_utf8_lossy(line),
            Self::Windows => line
                .iter()
                .map(|byte| windows(*byte))
                .collect::<String>()
                .into(),
        }
    }
}

/// The character of a byte of Windows-1252. Only those of this block are not the same in Unicode.
/// Five of its bytes stand for nothing.
fn windows(byte: u8) -> char {
    const FROM: u8 = 0x80;
    const BLOCK: &str = "€\u{fffd}‚ƒ„…†‡ˆ‰Š‹Œ\u{fffd}Ž\u{fffd}\u{fffd}‘’“”•–—˜™š›œ\u{fffd}žŸ";
    let special = byte
        .checked_sub(FROM)
        .and_then(|at| BLOCK.chars().nth(usize::from(at)));
    special.unwrap_or(char::from(byte))
}

#[cfg(test)]
mod tests {
    use super::Letters;

    #[test]
    fn bytes_of_windows() {
        let text = |bytes: &[u8]| Letters::Windows.decode(bytes).into_owned();
        assert_eq!(
            text(b"Zo\xeb Mu\xf1oz: \x80 5 \x96 \xbfqu\xe9?"),
            "Zoë Muñoz: € 5 – ¿qué?"
        );
        assert_eq!(text(b"\x9f\xa0\xff\x81"), "Ÿ\u{a0}ÿ\u{fffd}");
        assert_eq!(Letters::Utf8.decode("Zoë".as_bytes()), "Zoë");
    }
}
