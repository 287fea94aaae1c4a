//! The only string type that touches the bytes of an export.
//!
//! Meta writes each UTF-8 byte of a non-ASCII character as its own `\u00xx` escape, so plain JSON
//! parsing yields "cafÃ©" (seen in every real JSON export, 2018 to 2026). [`Text`] undoes that,
//! once and strictly. It also accepts faults for which a strict parser would reject a whole file:
//! lone surrogates, raw control characters, invalid UTF-8.

use std::borrow::{Borrow, Cow};
use std::fmt;

use serde::de::{Deserialize, Deserializer, Visitor};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The byte order mark, which editors put at the start of a file. Meta writes none.
pub(crate) const BOM: &[u8] = b"\xef\xbb\xbf";

/// The bytes after the byte order mark, or all bytes if there is none.
pub(crate) fn without_bom(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(BOM).unwrap_or(bytes)
}

/// A text of the archive, repaired, with a note of the repair.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Text {
    text: String,
    mend: Mend,
}

/// How a text had to be repaired.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Mend {
    /// Not at all.
    #[default]
    None,
    /// One-byte escapes were decoded.
    Repaired,
    /// One-byte escapes were decoded; the text ended in half a character, which was cut off.
    Shortened,
    /// Invalid bytes were replaced by U+FFFD.
    Lossy,
}

impl Text {
    /// Decodes the bytes of a JSON string: UTF-8, perhaps with encoded lone surrogates or stray
    /// bytes.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Self {
        match std::str::from_utf8(bytes) {
            Ok(text) => Self::from_str_repairing(text),
            Err(_) => {
                let text = lossy(bytes);
                let text = repair(&text).map_or(text, |(repaired, _)| repaired);
                Self {
                    text,
                    mend: Mend::Lossy,
                }
            }
        }
    }

    /// Takes a text as it is, without looking for one-byte escapes: for HTML and for the Messenger
    /// secure-storage download, which are correct UTF-8.
    pub(crate) fn verbatim(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            mend: Mend::None,
        }
    }

    fn from_str_repairing(text: &str) -> Self {
        let repaired = if text.is_ascii() { None } else { repair(text) };
        let (text, mend) = repaired.unwrap_or_else(|| (text.to_owned(), Mend::None));
        Self { text, mend }
    }

    /// The text.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// The text, owned.
    pub(crate) fn into_string(self) -> String {
        self.text
    }

    /// Whether it is empty or whitespace.
    pub(crate) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// How it had to be repaired.
    pub(crate) fn mend(&self) -> Mend {
        self.mend
    }
}

/// Decodes one-byte escapes; `None` if the text should stay as it is.
///
/// A character above U+00FF cannot be such an escape, and the runs between these characters are
/// judged one by one: one right quotation mark that a tool inserted must not leave the rest broken
/// (archives.md 5: seen in a real file).
fn repair(text: &str) -> Option<(String, Mend)> {
    // One-byte escapes give characters from U+0080 to U+00FF, which begin with one of these bytes
    // in UTF-8.
    memchr::memchr2(0xC2, 0xC3, text.as_bytes())?;
    // Nearly all texts are one run.
    if text.bytes().all(|byte| byte <= 0xC3) {
        return repair_run(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut mend = Mend::None;
    for piece in text.split_inclusive(is_whole) {
        let run = piece.trim_end_matches(is_whole);
        match repair_run(run) {
            Some((repaired, how)) => {
                out.push_str(&repaired);
                mend = mend.max(how);
            }
            None => out.push_str(run),
        }
        out.push_str(piece.get(run.len()..).unwrap_or_default());
    }
    (mend != Mend::None).then_some((out, mend))
}

/// Whether a character cannot be a one-byte escape.
fn is_whole(c: char) -> bool {
    c > '\u{FF}'
}

/// Decodes one run without characters above U+00FF. Read as ISO-8859-1 bytes (not Windows-1252:
/// 0x81 and its like occur), it must be strict UTF-8. If it was cut inside a character, only its
/// last one to three bytes fail; these are dropped and the text is marked.
fn repair_run(run: &str) -> Option<(String, Mend)> {
    if run.is_ascii() {
        return None;
    }
    let mut bytes = Vec::with_capacity(run.len());
    let mut rest = run.as_bytes();
    while let Some(at) = rest.iter().position(|byte| !byte.is_ascii()) {
        let (plain, [lead, low, after @ ..]) = rest.split_at_checked(at)? else {
            return None;
        };
        bytes.extend_from_slice(plain);
        bytes.push(if *lead == 0xC2 { *low } else { *low + 0x40 });
        rest = after;
    }
    bytes.extend_from_slice(rest);
    match String::from_utf8(bytes) {
        Ok(text) => Some((text, Mend::Repaired)),
        Err(error) => {
            let fault = error.utf8_error();
            let good = fault.valid_up_to();
            let bytes = error.into_bytes();
            // `error_len` is `None` exactly if the input ends inside a character. Without another
            // decoded character before it, the tail may as well be a genuine "é", so the run is
            // left alone.
            let cut_short = fault.error_len().is_none() && !bytes.get(..good)?.is_ascii();
            if cut_short {
                Some((
                    String::from_utf8_lossy(bytes.get(..good).unwrap_or_default()).into_owned(),
                    Mend::Shortened,
                ))
            } else {
                None
            }
        }
    }
}

/// Replaces each run of invalid bytes by one U+FFFD: a lone surrogate is three bytes, but one
/// fault.
fn lossy(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        out.push_str(chunk.valid());
        let goes_on = chunk.valid().is_empty() && out.ends_with('\u{FFFD}');
        if !chunk.invalid().is_empty() && !goes_on {
            out.push('\u{FFFD}');
        }
    }
    out
}

/// Makes a text safe for a terminal: control, zero-width and direction-changing characters become
/// visible escapes.
pub(crate) fn for_terminal(text: &str) -> Cow<'_, str> {
    if !text.chars().any(acts_on_terminal) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if acts_on_terminal(c) {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// Makes a text safe for a file that people open in other programs: control characters and those
/// that change the direction of text become visible escapes. Joiners stay, since emoji and many
/// scripts need them.
pub(crate) fn harmless(text: &str) -> Cow<'_, str> {
    if !has_acting(text.as_bytes()) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if acts_in_file(c) {
            out.extend(c.escape_unicode())
        } else {
            out.push(c)
        }
    }
    Cow::Owned(out)
}

fn acts_in_file(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t')) || turns_text(c)
}

/// Whether any character of a UTF-8 text [acts](acts_in_file). Checking bytes is faster: controls
/// beyond ASCII begin with 0xC2, direction marks with 0xE2.
fn has_acting(mut text: &[u8]) -> bool {
    while let [byte, rest @ ..] = text {
        let acts = match byte {
            b'\n' | b'\t' => false,
            0..=0x1F | 0x7F => true,
            0xC2 => matches!(rest, [0x80..=0x9F, ..]),
            0xE2 => matches!(rest, [0x80, 0xAA..=0xAE, ..] | [0x81, 0xA6..=0xA9, ..]),
            _ => false,
        };
        if acts {
            return true;
        }
        text = rest;
    }
    false
}

/// Whether a character changes the direction of the text after it.
pub(crate) fn turns_text(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn acts_on_terminal(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{00AD}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
}

/// Compares labels or names, ignoring case, kinds of apostrophe, no-break spaces and surrounding
/// whitespace.
pub(crate) fn same_label(a: &str, b: &str) -> bool {
    fn plain(text: &str) -> impl Iterator<Item = char> {
        let folded = text.trim().chars().map(|c| match c {
            '\u{2019}' | '\u{02BC}' => '\'',
            '\u{00A0}' | '\u{202F}' => ' ',
            _ => c,
        });
        folded.flat_map(char::to_lowercase)
    }
    plain(a).eq(plain(b))
}

/// Normalises a name for comparison: case, kinds of apostrophe and the number of spaces, which
/// differ between files, do not matter.
pub(crate) fn plain_name(name: &str) -> String {
    let straight = composed(name).replace(['\u{2019}', '\u{02BC}'], "'");
    straight
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

/// How many letters have to be put in, taken out or changed to make one name of the other.
pub(crate) fn slips(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut next = vec![at + 1];
        for ((place, same), (left, above)) in other
            .iter()
            .enumerate()
            .zip(row.iter().zip(row.iter().skip(1)))
        {
            let before = next.get(place).copied().unwrap_or_default();
            next.push(
                (left + usize::from(*same != letter))
                    .min(above + 1)
                    .min(before + 1),
            );
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

/// The text in Unicode's composed form (NFC). File names from a Mac are decomposed, and texts may
/// be either.
pub(crate) fn composed(text: &str) -> Cow<'_, str> {
    if is_nfc_quick(text.chars()) == IsNormalized::Yes {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect())
    }
}

/// Whether this character's script separates words by spaces: all scripts but those of East and
/// South East Asia. Korean counts as one of those, because particles are written onto its words.
pub(crate) fn is_set_with_spaces(c: char) -> bool {
    !matches!(u32::from(c), 0x0e00..=0x0eff | 0x1000..=0x109f | 0x1780..=0x17ff | 0x2e80..=0x9fff | 0xac00..=0xd7af
        | 0xf900..=0xfaff | 0x2_0000..=0x3_ffff)
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Asking for bytes instead of a string makes serde_json pass on faulty text instead of
        // failing.
        deserializer.deserialize_bytes(TextVisitor)
    }
}

struct TextVisitor;

impl Visitor<'_> for TextVisitor {
    type Value = Text;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Text, E> {
        Ok(Text::from_bytes(bytes))
    }

    fn visit_str<E>(self, text: &str) -> Result<Text, E> {
        Ok(Text::from_str_repairing(text))
    }
}

/// Whether a text contains these words as whole words.
pub(crate) fn has_words(text: &str, words: &str) -> bool {
    fn is_edge(c: Option<char>) -> bool {
        c.is_none_or(|c| !c.is_alphanumeric())
    }
    text.match_indices(words).any(|(at, _)| {
        let (before, rest) = text.split_at(at);
        is_edge(before.chars().next_back())
            && is_edge(rest.get(words.len()..).and_then(|rest| rest.chars().next()))
    })
}

/// Whether a text has any characters. A function of its own, because filters ask it everywhere.
pub(crate) fn not_empty<T: AsRef<str> + ?Sized>(text: &T) -> bool {
    !text.as_ref().is_empty()
}

/// Whether a text has more than whitespace.
pub(crate) fn not_blank(text: &impl Borrow<Text>) -> bool {
    !text.borrow().is_blank()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(json: &str) -> Text {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn meta_s_own_escapes_become_text_again() {
        for (json, expected) in [
            (r#""caf\u00c3\u00a9""#, "café"),
            (r#""\u00c5\u0081\u00c3\u00b3d\u00c5\u00ba""#, "Łódź"),
            (r#""it\u00e2\u0080\u0099s""#, "it’s"),
            (r#""\u00f0\u009f\u0098\u0080""#, "😀"),
        ] {
            assert_eq!(read(json).as_str(), expected);
            assert_eq!(read(json).mend(), Mend::Repaired);
        }
    }

    #[test]
    fn text_that_was_right_stays() {
        for text in ["“é”", "é", "日本", "déjà vu", "plain"] {
            let json = serde_json::to_string(text).unwrap();
            assert_eq!(read(&json), Text::verbatim(text));
        }
    }

    #[test]
    fn what_is_right_does_not_leave_the_rest_broken() {
        for (json, expected, mend) in [
            (r#""\u2026 caf\u00c3\u00a9""#, "… café", Mend::Repaired),
            (
                r#""\u201ccaf\u00c3\u00a9\u201d \u00e2\u0080\u0093 \u65e5\u672c""#,
                "“café” – 日本",
                Mend::Repaired,
            ),
            (
                r#""\u00d0\u009f\u00d1\u0080 \ud83d\ude00 \u00f0\u009f\u0098\u0080""#,
                "Пр 😀 😀",
                Mend::Repaired,
            ),
            // A correct run stays as it is beside a broken one.
            (r#""\u00e9 \u2013 \u00c3\u00a9""#, "é – é", Mend::Repaired),
            // Cut inside a character, with the mark of whoever cut it.
            (
                r#""\u00c3\u00bcber \u00f0\u009f\u2026""#,
                "über …",
                Mend::Shortened,
            ),
            // Half of a pair between two broken runs.
            (
                r#""\u00c3\u00bc \ud83d \u00c3\u00b6""#,
                "ü \u{FFFD} ö",
                Mend::Lossy,
            ),
        ] {
            assert_eq!((read(json).as_str(), read(json).mend()), (expected, mend));
        }
        for right in ["“é”", "日 é", "…ñ"] {
            assert_eq!(
                read(&serde_json::to_string(right).unwrap()),
                Text::verbatim(right)
            );
        }
    }

    #[test]
    fn half_a_character_at_the_end_is_dropped_and_marked() {
        let cut = read(r#""\u00c5\u0081\u00c3\u00b3d\u00c5""#);
        assert_eq!((cut.as_str(), cut.mend()), ("Łód", Mend::Shortened));
    }

    #[test]
    fn faulty_bytes_do_not_lose_the_text() {
        assert_eq!(read(r#""a \ud83d b""#).as_str(), "a \u{FFFD} b");
        assert_eq!(
            serde_json::from_slice::<Text>(b"\"a \xff b\"")
                .unwrap()
                .as_str(),
            "a \u{FFFD} b"
        );
        assert_eq!(
            serde_json::from_slice::<Text>(b"\"a\tb\x01\"")
                .unwrap()
                .as_str(),
            "a\tb\u{1}"
        );
    }

    #[test]
    fn nothing_acts_on_a_terminal() {
        assert_eq!(
            for_terminal("a\u{1b}[31mb\u{202e}c"),
            "a\\u{1b}[31mb\\u{202e}c"
        );
        assert_eq!(for_terminal("Łódź 😀"), "Łódź 😀");
    }

    #[test]
    fn files_stay_readable_and_harmless() {
        assert_eq!(
            harmless("a\u{1b}[31m\u{202e}b\r"),
            "a\\u{1b}[31m\\u{202e}b\\u{d}"
        );
        assert_eq!(harmless("👩\u{200d}🌾\n\tŁ"), "👩\u{200d}🌾\n\tŁ");
    }

    proptest! {
        #[test]
        fn what_acts_is_told_by_the_byte(text in "[a-z\\n\\t\u{1}-\u{A5}\u{2028}-\u{2070}é’😀]{0,6}") {
            prop_assert_eq!(has_acting(text.as_bytes()), text.chars().any(acts_in_file));
        }

        #[test]
        fn repair_undoes_meta_s_writing(text in any::<String>()) {
            let written: String = text.bytes().map(char::from).collect();
            let json = serde_json::to_string(&written).unwrap();
            let back = read(&json);
            prop_assert_eq!(back.as_str(), text.as_str());
        }

        #[test]
        fn right_characters_between_meta_s_change_nothing(parts in proptest::collection::vec("[a-zéñł–日😀 ]{0,6}", 1..5)) {
            let wrong = |text: &String| text.bytes().map(char::from).collect::<String>();
            let mixed = parts.iter().map(wrong).collect::<Vec<_>>().join("…");
            let json = serde_json::to_string(&mixed).unwrap();
            let back = read(&json);
            prop_assert_eq!(back.as_str(), parts.join("…"));
        }

        #[test]
        fn any_bytes_are_read(bytes in any::<Vec<u8>>()) {
            let text = Text::from_bytes(&bytes);
            prop_assert_eq!(Text::from_bytes(for_terminal(text.as_str()).as_bytes()).as_str().chars().any(|c| c == '\u{1b}'), false);
        }
    }

    #[test]
    fn slips_are_counted() {
        for (one, other, apart) in [
            ("", "", 0),
            ("downloads", "downlods", 1),
            ("facebook", "facebok", 1),
            ("a", "bc", 2),
            ("ada.zip", "ada.zpi", 2),
        ] {
            assert_eq!(slips(one, other), apart, "{one} {other}");
            assert_eq!(slips(other, one), apart, "{one} {other}");
        }
    }
}
