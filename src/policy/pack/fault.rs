//! Faults of a pack, with line and key.

use std::fmt;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::checked::PackName;
use crate::language::Language;
use crate::message::{FileForm, Foreign, Message, Value};

/// A key of a pack: `rule FB1: cite`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct KeyPath {
    table: &'static str,
    /// The id of the table, if there are several of its sort.
    id: Option<String>,
    key: &'static str,
}

impl KeyPath {
    pub(super) fn key(table: &'static str, id: Option<&str>, key: &'static str) -> Self {
        Self {
            table,
            id: id.map(str::to_owned),
            key,
        }
    }
}

impl fmt::Display for KeyPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.id {
            Some(id) => write!(f, "{} {id}: {}", self.table, self.key),
            None => write!(f, "{}: {}", self.table, self.key),
        }
    }
}

/// A fault in what a pack says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PackFault {
    place: KeyPath,
    what: Message,
}

impl PackFault {
    pub(super) fn new(place: KeyPath, what: Message) -> Self {
        Self { place, what }
    }

    /// Whether the fault is in this file, and not in the pack on which it is based.
    pub(super) fn stands_in(&self, text: &str) -> bool {
        span_of(text, &self.place).is_some()
    }
}

/// The faults of a pack, with line and key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error(Vec<Message>);

impl std::error::Error for Error {}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let says = |fault| Language::English.message(fault);
        f.write_str(&self.0.iter().map(says).collect::<Vec<_>>().join("\n"))
    }
}

impl Error {
    /// The faults.
    pub fn faults(&self) -> &[Message] {
        &self.0
    }

    /// The first of them.
    pub fn message(&self) -> Message {
        let first = self.0.first().cloned();
        first.unwrap_or_else(|| Message::of("pack-no-regions"))
    }

    pub(super) fn form(text: &str, error: &toml::de::Error) -> Self {
        let key = error.span().and_then(|span| key_at(text, span.start));
        let what = error.message().trim().replace('\n', " ");
        let what = Foreign::of_form(&what, FileForm::Toml).into();
        let what = match key {
            Some(key) => of_key(key, what),
            None => Message::of("pack-form").with("what", what),
        };
        Self(vec![at(text, error.span(), what)])
    }

    pub(super) fn faults_of(text: &str, faults: &[PackFault]) -> Self {
        let lines = faults.iter().map(|fault| {
            let span = span_of(text, &fault.place);
            at(
                text,
                span,
                of_key(fault.place.to_string(), fault.what.clone().into()),
            )
        });
        Self(lines.collect())
    }

    pub(super) fn no_base(text: &str, base: &PackName) -> Self {
        let place = KeyPath::key("like", None, "pack");
        Self::faults_of(
            text,
            &[PackFault::new(
                place,
                Message::of("pack-none-listed").with("name", base.to_string()),
            )],
        )
    }

    pub(in crate::policy) fn of_set(what: Message) -> Self {
        Self(vec![what])
    }

    /// The same faults, each with the name of the file.
    #[must_use]
    pub fn of_file(&self, file: &str) -> Self {
        let in_file = |fault: &Message| {
            Message::of("pack-in-file")
                .with("file", file)
                .with("fault", fault.clone())
        };
        Self(self.0.iter().map(in_file).collect())
    }
}

fn of_key(key: String, what: Value) -> Message {
    Message::of("pack-key").with("key", key).with("what", what)
}

fn at(text: &str, span: Option<Range<usize>>, what: Message) -> Message {
    match span {
        Some(span) => {
            let before = text.get(..span.start).unwrap_or(text);
            Message::of("pack-line")
                .with("line", before.matches('\n').count() + 1)
                .with("what", what)
        }
        // It is in the pack on which this one is based.
        None => what,
    }
}

/// The key at or before which a parse error lies, with the header of its table.
fn key_at(text: &str, start: usize) -> Option<String> {
    fn is_key(c: char) -> bool {
        c.is_ascii_alphanumeric() || c == '_' || c == '-'
    }
    let (before, from) = text.split_at_checked(start)?;
    fn header(line: &&str) -> bool {
        line.starts_with('[') && line.ends_with(']')
    }
    let above = before
        .lines()
        .rev()
        .map(str::trim)
        .find(header)
        .map(|line| line.trim_matches(['[', ']']));
    if from.starts_with('[') && (before.is_empty() || before.ends_with('\n')) {
        return Some(
            from.lines()
                .next()?
                .trim()
                .trim_matches(['[', ']'])
                .to_owned(),
        );
    }
    let behind = from.trim_start_matches(is_key);
    let here = from
        .get(..from.len() - behind.len())
        .filter(|word| !word.is_empty() && behind.trim_start().starts_with('='));
    let line = before.get(before.rfind('\n').map_or(0, |at| at + 1)..)?;
    let last = line.rsplit_once('=').map(|(key, _)| key.trim_end());
    let last = last.map(|text| {
        text.get(text.trim_end_matches(is_key).len()..)
            .unwrap_or(text)
    });
    match (above, here.or(last)) {
        (Some(above), Some(key)) => Some(format!("{above}: {key}")),
        (Some(one), None) | (None, Some(one)) => Some(one.to_owned()),
        (None, None) => None,
    }
}

/// Where a key stands in a well-formed file; if the key is missing, where its table stands.
fn span_of(text: &str, place: &KeyPath) -> Option<Range<usize>> {
    let root = DeTable::parse(text).ok()?;
    let mut found = root.get_ref().get(place.table)?;
    if let (Some(id), DeValue::Array(many)) = (&place.id, found.get_ref()) {
        let has_id = |one: &DeValue<'_>| {
            one.get("id")
                .is_some_and(|found| found.get_ref().as_str() == Some(id))
        };
        found = many.iter().rfind(|one| has_id(one.get_ref()))?;
    }
    let key = found.get_ref().get(place.key).map(toml::Spanned::span);
    Some(key.unwrap_or_else(|| found.span()))
}
