//! A fast tokenizer for HTML in the form Meta writes: names in lower case, values in double quotes,
//! all elements closed or void (html.md 1: high). It is several times as fast as a full tokenizer.
//! If a page is written in any other way, it stops before that piece, and the full tokenizer goes
//! on from there.

use std::borrow::Cow;
use std::ops::Range;

use memchr::{memchr, memchr3, memmem};

use super::tokens::Parts;

/// The result for one piece, which is a text or a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The piece was passed on. It took this many bytes; the flag says whether a record is ready.
    Took(usize, bool),
    /// The end of the piece has not been read yet.
    Incomplete,
    /// The piece is not written in Meta's form.
    Strange,
}

/// The ranges of the names and values of a tag's attributes. The allocation is reused for each tag.
pub(super) type Attributes = Vec<(Range<usize>, Range<usize>)>;

/// Passes on the next piece of the page. `last` says that no more bytes follow.
pub(super) fn step(
    page: &[u8],
    last: bool,
    attributes: &mut Attributes,
    parts: &mut impl Parts,
) -> Step {
    match page {
        [b'<', b'/', rest @ ..] => end_tag(rest, parts),
        [b'<', _, ..] => start_tag(page, attributes, parts),
        [b'<'] => Step::Incomplete,
        _ => {
            let Some(end) = memchr(b'<', page).or(last.then_some(page.len())) else {
                return Step::Incomplete;
            };
            match page.get(..end).and_then(decoded) {
                Some(text) => {
                    parts.text(&text);
                    Step::Took(end, false)
                }
                None => Step::Strange,
            }
        }
    }
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'
}

fn name_length(page: &[u8]) -> usize {
    page.iter().take_while(|byte| is_name(**byte)).count()
}

fn end_tag(rest: &[u8], parts: &mut impl Parts) -> Step {
    let length = name_length(rest);
    match (rest.get(length), rest.get(..length)) {
        (Some(b'>'), Some(name)) if name.first().is_some_and(u8::is_ascii_lowercase) => {
            Step::Took(length + 3, parts.closed(name))
        }
        (None, _) => Step::Incomplete,
        _ => Step::Strange,
    }
}

fn start_tag(page: &[u8], attributes: &mut Attributes, parts: &mut impl Parts) -> Step {
    attributes.clear();
    let name = 1..1 + name_length(page.get(1..).unwrap_or_default());
    let mut at = name.end;
    loop {
        match page.get(at) {
            None => return Step::Incomplete,
            Some(b'>') => break,
            Some(b' ' | b'\n') => at += 1,
            Some(b'/') => match page.get(at + 1) {
                None => return Step::Incomplete,
                Some(b'>') => at += 1,
                Some(_) => return Step::Strange,
            },
            Some(_) => {
                let key = at..at + name_length(page.get(at..).unwrap_or_default());
                let quote = key.end + 1;
                match (page.get(key.end), page.get(quote)) {
                    (None, _) | (Some(b'='), None) => return Step::Incomplete,
                    (Some(b'='), Some(b'"')) if !key.is_empty() => {}
                    _ => return Step::Strange,
                }
                let Some(length) = page.get(quote + 1..).and_then(|rest| memchr(b'"', rest)) else {
                    return Step::Incomplete;
                };
                attributes.push((key, quote + 1..quote + 1 + length));
                at = quote + length + 2;
            }
        }
    }
    let part = |range: &Range<usize>| page.get(range.clone()).unwrap_or_default();
    let name = part(&name);
    if !name.first().is_some_and(u8::is_ascii_lowercase) {
        return Step::Strange;
    }
    let mut took = at + 1;
    // Some elements hold text that is not HTML.
    let inside = match raw(name) {
        None => None,
        Some(None) => return Step::Strange,
        Some(Some(end)) => {
            let rest = page.get(took..).unwrap_or_default();
            let Some(length) = memmem::find(rest, b"</") else {
                return Step::Incomplete;
            };
            let Some(close) = rest.get(length..length + end.len()) else {
                return Step::Incomplete;
            };
            if close != end {
                return Step::Strange;
            }
            let Some(text) = rest.get(..length).and_then(|text| {
                if name == b"title" {
                    decoded(text)
                } else {
                    plain(text)
                }
            }) else {
                return Step::Strange;
            };
            took += length;
            Some(text)
        }
    };
    let mut values = attributes
        .iter()
        .map(|(key, value)| Some((part(key), decoded(part(value))?)));
    if !values.all(|value| value.is_some()) {
        return Step::Strange;
    }
    parts.tag(name);
    for (key, value) in attributes.iter() {
        if let Some(value) = decoded(part(value)) {
            parts.attribute(part(key), &value);
        }
    }
    let ready = parts.opened();
    if let Some(text) = inside {
        parts.text(&text);
    }
    Step::Took(took, ready)
}

/// The end tag of an element that holds only text. `Some(None)` for elements that are left to the
/// full tokenizer; `None` for elements that hold HTML.
fn raw(name: &[u8]) -> Option<Option<&'static [u8]>> {
    match name {
        b"style" => Some(Some(b"</style>")),
        b"script" => Some(Some(b"</script>")),
        b"title" => Some(Some(b"</title>")),
        b"textarea" | b"xmp" | b"iframe" | b"noembed" | b"noframes" | b"noscript"
        | b"plaintext" => Some(None),
        _ => None,
    }
}

/// A text without entities; `None` if it is not in Meta's form.
fn plain(text: &[u8]) -> Option<Cow<'_, [u8]>> {
    let strange = memchr3(b'\r', 0, b'<', text).is_some();
    (!strange).then_some(Cow::Borrowed(text))
}

/// A text with its entities decoded; `None` if it holds an entity that Meta does not write.
fn decoded(text: &[u8]) -> Option<Cow<'_, [u8]>> {
    let Some(first) = memchr3(b'&', b'\r', 0, text) else {
        return Some(Cow::Borrowed(text));
    };
    let mut all = Vec::with_capacity(text.len());
    let mut rest = text;
    let mut next = Some(first);
    while let Some(at) = next {
        let (before, entity) = rest.split_at_checked(at)?;
        all.extend_from_slice(before);
        let end = memchr(b';', entity.get(..12.min(entity.len()))?)?;
        let mut letters = [0; 4];
        all.extend_from_slice(
            character(entity.get(..end)?)?
                .encode_utf8(&mut letters)
                .as_bytes(),
        );
        rest = entity.get(end + 1..)?;
        next = memchr3(b'&', b'\r', 0, rest);
    }
    all.extend_from_slice(rest);
    Some(Cow::Owned(all))
}

fn character(entity: &[u8]) -> Option<char> {
    Some(match entity {
        b"&amp" => '&',
        b"&lt" => '<',
        b"&gt" => '>',
        b"&quot" => '"',
        b"&nbsp" => '\u{a0}',
        [b'&', b'#', digits @ ..] if digits.iter().all(u8::is_ascii_digit) => {
            let number: u32 = std::str::from_utf8(digits).ok()?.parse().ok()?;
            // Browsers read some numbers as other characters.
            char::from_u32(number)
                .filter(|_| number == 10 || (32..127).contains(&number) || number >= 160)?
        }
        _ => return None,
    })
}
