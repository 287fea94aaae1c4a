//! Searches raw JSON for keys and labels that may name an audience. No record is known to have one.
//! It would be new evidence, and typed records would skip it silently.
//!
//! It scans tokens instead of parsing values, which costs a fraction. In most files it scans the
//! first [`LOOKED_AT`] bytes, which show the keys of the first records. The labels of entity
//! records differ from record to record, so a file of them is scanned to its end, if it lies in
//! memory. The scan misses a key of a classic record that first appears later, and labels behind
//! the first block of an entity file that is streamed.

use std::collections::BTreeSet;

use crate::lexicon::audience::tells_audience;
use crate::message::Text as Shown;
use crate::readers::problem::Problem;
use crate::readers::sink::Sink;
use crate::text::Text;

/// Bytes of every file that are scanned.
const LOOKED_AT: usize = 1 << 16;

/// No label is longer.
const LONGEST: usize = 200;

pub(super) fn watch(bytes: &[u8], out: &mut Sink<'_>) {
    let start = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    let labelled = memchr::memmem::find(start, b"\"label_values\"").is_some();
    for word in suspects(if labelled { bytes } else { start }) {
        out.problem(Problem::PossibleAudience {
            word: Shown::trimmed(&word, LONGEST),
        });
    }
}

/// The keys, labels and titles of blocks that may name an audience, each once.
fn suspects(json: &[u8]) -> BTreeSet<String> {
    let mut tokens: BTreeSet<&[u8]> = BTreeSet::new();
    let (mut key, mut title): (&[u8], Option<&[u8]>) = (b"", None);
    let mut rest = json;
    while let Some((token, after)) = next_string(rest) {
        rest = after;
        if after.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b':') {
            key = token;
            tokens.insert(token);
            // A block has a title instead of a label. The title of a record is a sentence, and is
            // not meant.
            if token == b"dict" {
                tokens.extend(title.take());
            }
        } else if key == b"label" {
            tokens.insert(token);
        } else if key == b"title" {
            title = Some(token);
        }
    }
    let short = tokens.into_iter().filter(|token| token.len() <= LONGEST);
    short
        .filter_map(decode)
        .filter(|word| tells_audience(word))
        .collect()
}

/// The next string between quotes, still escaped, and what follows it.
fn next_string(json: &[u8]) -> Option<(&[u8], &[u8])> {
    let inside = json.get(memchr::memchr(b'"', json)? + 1..)?;
    let mut end = 0;
    loop {
        end += memchr::memchr2(b'"', b'\\', inside.get(end..)?)?;
        match inside.get(end) {
            Some(b'"') => return Some((inside.get(..end)?, inside.get(end + 1..)?)),
            _ => end += 2,
        }
    }
}

/// A key or label without JSON's escapes.
fn decode(token: &[u8]) -> Option<String> {
    if token.is_ascii() && !token.contains(&b'\\') {
        return std::str::from_utf8(token).ok().map(str::to_owned);
    }
    let quoted = [b"\"", token, b"\""].concat();
    serde_json::from_slice::<Text>(&quoted)
        .ok()
        .map(Text::into_string)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(json: &str) -> Vec<String> {
        suspects(json.as_bytes()).into_iter().collect()
    }

    #[test]
    fn keys_labels_and_titles_of_blocks() {
        assert_eq!(
            found(r#"[{"timestamp": 1, "privacy" : {"value": "x"}}]"#),
            ["privacy"]
        );
        assert_eq!(
            found(r#"{"label_values":[{"label":"Sichtbarkeit","value":"x"}]}"#),
            ["Sichtbarkeit"]
        );
        assert_eq!(
            found(r#"{"label_values":[{"label":"Confidentialit\u00c3\u00a9"}]}"#),
            ["Confidentialité"]
        );
        assert_eq!(
            found(
                r#"{"label_values":[{"title":"Shared with","dict":[]},{"dict":[{"dict":[],"title":""}]}]}"#
            ),
            ["Shared with"]
        );
        assert_eq!(
            found(r#"{"string_map_data": {"Hedef Kitle": {"value": "a"}}}"#),
            ["Hedef Kitle"]
        );
    }

    #[test]
    fn what_people_write_is_none() {
        assert!(
            found(r#"[{"title": "Ada wrote about privacy", "data": [{"post": "audience"}]}]"#)
                .is_empty()
        );
        assert!(found(r#"[{"data": [{"post": "a \"privacy\": b"}]}]"#).is_empty());
        assert!(
            found(r#"{"title":"Privacy workshop","label_values":[{"label":"Host","value":"Privacy"}]}"#).is_empty()
        );
        assert!(found(r#"{"custom_audience_v2": [], "events_hidden_v2": []}"#).is_empty());
        assert!(found(r#"{"a": "unfinished \"#).is_empty());
    }
}
