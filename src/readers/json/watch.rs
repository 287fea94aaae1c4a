//! Searches raw JSON for keys and labels that may name an audience, and hears in which language the
//! labels are. No record is known to have an audience: it would be new evidence, and typed records
//! would skip it silently.
//!
//! It scans tokens instead of parsing values, which costs a fraction. In most files it scans the
//! first [`LOOKED_AT`] bytes, which show the keys of the first records. The labels of entity
//! records differ from record to record, so a file of them is scanned to its end, if it lies in
//! memory. The scan misses a key of a classic record that first appears later, and labels behind
//! the first block of an entity file that is streamed.

use std::collections::BTreeSet;

use crate::lexicon::audience::tells_audience;
use crate::message::ArchiveText as Shown;
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
    let found = NameValues::of(if labelled { bytes } else { start });
    found.labels.iter().for_each(|label| out.hear(label));
    for word in found.suspects() {
        out.problem(Problem::PossibleAudience {
            word: Shown::trimmed(word, LONGEST),
        });
    }
}

/// What stands in JSON in the place of names, each once.
#[derive(Default)]
struct NameValues {
    /// Labels, titles of blocks, and keys of maps, which are all in the language of the export.
    labels: BTreeSet<String>,
    /// The other keys, which are the same in every language.
    keys: BTreeSet<String>,
}

impl NameValues {
    fn of(json: &[u8]) -> Self {
        let (mut labels, mut keys) = (BTreeSet::new(), BTreeSet::new());
        let (mut key, mut title): (&[u8], Option<&[u8]>) = (b"", None);
        let mut in_map = false;
        let mut rest = json;
        while let Some((token, after)) = next_string(rest) {
            rest = after;
            let mut behind = after.iter().filter(|byte| !byte.is_ascii_whitespace());
            if behind.next() == Some(&b':') {
                let opens = behind.next() == Some(&b'{');
                key = token;
                // Meta's own keys begin with a small letter.
                if in_map && opens && !token.first().is_some_and(u8::is_ascii_lowercase) {
                    labels.insert(token);
                } else {
                    keys.insert(token);
                }
                // In a map of strings or media every label has an object of its own, with these
                // keys.
                in_map = opens
                    && (in_map || token == b"string_map_data" || token == b"media_map_data")
                    || in_map && [&b"href"[..], b"value", b"timestamp"].contains(&token);
                // A block has a title instead of a label. The title of a record is a sentence, and
                // is not meant.
                if token == b"dict" {
                    labels.extend(title.take());
                }
            } else if key == b"label" {
                labels.insert(token);
            } else if key == b"title" {
                title = Some(token);
            }
        }
        let short = |tokens: BTreeSet<&[u8]>| {
            let short = tokens.into_iter().filter(|token| token.len() <= LONGEST);
            short.filter_map(decode).collect()
        };
        Self {
            labels: short(labels),
            keys: short(keys),
        }
    }

    /// Those that may name an audience.
    fn suspects(&self) -> BTreeSet<&str> {
        let all = self.labels.iter().chain(&self.keys).map(String::as_str);
        all.filter(|word| tells_audience(word)).collect()
    }
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
        let found = NameValues::of(json.as_bytes());
        found.suspects().into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn labels_are_told_from_keys() {
        let json = r#"[{"title": "a sentence", "media_map_data": {"Profilbild": {"uri": "a", "title": ""}},
            "string_map_data": {"Name": {"href": "", "value": "Ada: {", "timestamp": 0}, "Gruppe" : {"value": "x"}},
            "label_values": [{"label": "Seite", "value": "y"}, {"title": "Ort", "dict": []}], "name": {"a": 1}}]"#;
        let found = NameValues::of(json.as_bytes());
        let labels: Vec<&str> = found.labels.iter().map(String::as_str).collect();
        assert_eq!(labels, ["Gruppe", "Name", "Ort", "Profilbild", "Seite"]);
        assert!(found.keys.contains("name") && found.keys.contains("uri"));
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
