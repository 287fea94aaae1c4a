//! One row for each item, for spreadsheets. Cells that a spreadsheet would take for a formula are
//! defused.

use std::borrow::Cow;
use std::io::{self, Write};

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::mark::{FIELD, Mark};
use super::store::Judged;
use super::view::path;
use super::{Audit, Output};
use crate::language::Language;
use crate::policy::{Condition, Outcome, Pack};
use crate::text::harmless;
use crate::visibility;
use crate::wording::Reasons;

const COLUMNS: &[&str] = &[
    "id",
    "platform",
    "kind",
    "state",
    "surface",
    "place",
    "current",
    "time",
    "text",
    "media",
    "annotations",
    "visibility",
    "confidence",
    "since_training",
    "outcome",
    "rule",
    "pack",
    "window_from",
    "window_to",
    "condition",
    "user_stated",
    "why",
    "file",
    "record",
    FIELD,
];

/// What the columns from `visibility` to `why` follow from, where the user told nothing.
type VerdictColumns = (
    Outcome,
    visibility::Audience,
    visibility::Certainty,
    visibility::Audience,
);

/// Verdicts remembered: a bound on memory.
const MOST: usize = 10_000;

pub(super) struct RowWriter<'a> {
    audit: &'a Audit,
    out: &'a mut (dyn Write + Send),
    reasons: Reasons<'a>,
    /// The cells that tell a verdict, as they are written.
    verdicts: FxHashMap<VerdictColumns, Vec<u8>>,
    row: Vec<u8>,
    /// What ends every row: what the report is of.
    mark: Vec<u8>,
}

impl<'a> RowWriter<'a> {
    pub(super) fn begin(audit: &'a Audit, out: &'a mut (dyn Write + Send)) -> io::Result<Self> {
        // Spreadsheets on Windows take a file without this mark for one of their own code page;
        // other readers skip it.
        out.write_all("\u{FEFF}".as_bytes())?;
        let mut row = Vec::new();
        for column in COLUMNS.iter() {
            cell(&mut row, column);
        }
        end_row(&mut row);
        out.write_all(&row)?;
        let mut mark = Vec::new();
        cell(&mut mark, &Mark::of_audit(audit).to_string());
        Ok(Self {
            audit,
            out,
            reasons: Reasons::new(audit.judge(), Language::English),
            verdicts: FxHashMap::default(),
            row,
            mark,
        })
    }

    fn verdict(&self, judged: &Judged) -> Vec<u8> {
        let (visibility, outcome) = (&judged.visibility, &judged.outcome);
        fn day(day: Option<Date>) -> String {
            day.map_or(String::new(), |day| day.to_string())
        }
        let cells: [Cow<'_, str>; 11] = [
            visibility.is.as_str().into(),
            visibility.confidence.as_str().into(),
            self.audit.since_training(visibility).as_str().into(),
            outcome.is.as_str().into(),
            self.audit.packs.rule_id(outcome.rule).into(),
            self.audit
                .packs
                .pack_of(outcome.rule)
                .map_or(String::new(), Pack::name)
                .into(),
            day(outcome.window.map(|window| window.from)).into(),
            day(outcome.window.and_then(|window| window.to)).into(),
            outcome.condition.map_or("", Condition::as_str).into(),
            if outcome.user_stated { "true" } else { "false" }.into(),
            self.reasons
                .why(outcome, visibility.is, visibility.told())
                .to_string()
                .into(),
        ];
        let mut written = Vec::new();
        for text in cells.iter() {
            cell(&mut written, text);
        }
        written
    }
}

impl Output for RowWriter<'_> {
    fn item(&mut self, judged: &Judged) -> io::Result<()> {
        let (item, visibility) = (&judged.item, &judged.visibility);
        let mut row = std::mem::take(&mut self.row);
        row.clear();
        cell(&mut row, &judged.id.to_string());
        cell(&mut row, item.platform.as_str());
        cell(&mut row, item.kind.as_str());
        cell(&mut row, item.state.as_str());
        cell(&mut row, item.surface.as_str());
        cell(&mut row, item.place.as_deref().unwrap_or(""));
        cell(&mut row, if item.current { "true" } else { "false" });
        cell(&mut row, &item.time.rfc3339().unwrap_or_default());
        cell(&mut row, &item.text);
        cell(&mut row, &item.media.join(" "));
        let names: Vec<&str> = item.annotations.named().map(|(name, _)| name).collect();
        cell(&mut row, &names.join(" "));
        let since = self.audit.since_training(visibility);
        let verdict = (
            judged.outcome.clone(),
            visibility.is,
            visibility.confidence,
            since,
        );
        match self
            .verdicts
            .get(&verdict)
            .filter(|_| visibility.told().is_none())
        {
            Some(known) => row.extend_from_slice(known),
            None => {
                let cells = self.verdict(judged);
                row.extend_from_slice(&cells);
                if visibility.told().is_none() && self.verdicts.len() < MOST {
                    self.verdicts.insert(verdict, cells);
                }
            }
        }
        let origin = item.origins.first();
        cell(
            &mut row,
            origin.map_or("", |origin| path(self.audit, origin)),
        );
        cell(
            &mut row,
            &origin.map_or(String::new(), |origin| origin.record.to_string()),
        );
        row.extend_from_slice(&self.mark);
        end_row(&mut row);
        let written = self.out.write_all(&row);
        self.row = row;
        written
    }

    fn end(self: Box<Self>) -> io::Result<()> {
        Ok(())
    }
}

/// Writes a cell and the comma behind it. All are quoted: where a semicolon parts cells, an
/// unquoted text could be cut into cells of its own (RFC 4180).
pub(super) fn cell(row: &mut Vec<u8>, text: &str) {
    row.push(b'"');
    let text = defused(text);
    let mut rest = text.as_bytes();
    while let Some(at) = memchr::memchr(b'"', rest) {
        let (before, after) = rest.split_at(at + 1);
        row.extend_from_slice(before);
        row.push(b'"');
        rest = after;
    }
    row.extend_from_slice(rest);
    row.extend_from_slice(b"\",");
}

/// Ends a row in the place of its last comma.
pub(super) fn end_row(row: &mut Vec<u8>) {
    row.pop();
    row.push(b'\n');
}

/// A text that starts like a formula gets an apostrophe before it, which spreadsheets do not show.
/// So does what stands behind a semicolon, a tab or the end of a line: in some countries a
/// spreadsheet begins a cell there, even inside quotes.
fn defused(cell: &str) -> Cow<'_, str> {
    if is_plain(cell) && !starts_a_formula(cell) {
        return Cow::Borrowed(cell);
    }
    let cell = harmless(cell);
    if !starts_a_formula(&cell) && !cell.contains(PARTS) {
        return cell;
    }
    let mut out = String::with_capacity(cell.len() + 1);
    if cell.trim_start_matches(PASSED_OVER).starts_with(PARTS) {
        out.push('\'');
    }
    for part in cell.split_inclusive(PARTS) {
        if starts_a_formula(part) {
            out.push('\'');
        }
        out.push_str(part);
    }
    Cow::Owned(out)
}

/// Whether there is nothing but printable ASCII in a text, and nothing that may part cells. Nearly
/// all cells are so, and to look at several bytes without a branch costs a fifth of looking for
/// what acts one by one.
fn is_plain(text: &str) -> bool {
    let is_plain = |byte: &u8| matches!(byte, b' '..=b'~') & (*byte != b';');
    text.as_bytes()
        .chunks(BYTES_AT_ONCE)
        .all(|bytes| bytes.iter().fold(true, |all, byte| all & is_plain(byte)))
}

const BYTES_AT_ONCE: usize = 16;

/// What may part cells.
const PARTS: [char; 4] = [';', '\t', '\r', '\n'];

/// What a spreadsheet passes over before a formula; a quote it may take for the end of a cell.
const PASSED_OVER: [char; 4] = [' ', '"', '\u{FEFF}', '\u{200B}'];

fn starts_a_formula(text: &str) -> bool {
    text.trim_start_matches(PASSED_OVER)
        .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::{PARTS, defused, harmless, is_plain};

    #[test]
    fn what_acts_or_parts_cells_is_never_plain() {
        for character in '\0'..='\u{2100}' {
            let acts = harmless(&character.to_string()) != character.to_string();
            if acts || PARTS.contains(&character) {
                for before in [0, 1, 15, 16, 40] {
                    let text = format!("{}{character}end", "a".repeat(before));
                    assert!(!is_plain(&text), "{text:?}");
                }
            }
        }
        assert!(is_plain("your_activity/posts.json, \"1\" ~"));
        assert!(is_plain(""));
    }

    #[test]
    fn formulas_are_defused() {
        for cell in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1"] {
            assert!(defused(cell).starts_with('\''), "{cell:?}");
        }
        assert_eq!(defused("a=1"), "a=1");
        assert_eq!(defused("a; b\n\nc"), "a; b\n\nc");
        assert_eq!(defused("a;=1"), "a;'=1");
        assert_eq!(defused("a\n \"=1"), "a\n' \"=1");
        assert_eq!(defused("=1\t@x"), "'=1\t'@x");
        assert_eq!(defused(""), "");
    }
}
