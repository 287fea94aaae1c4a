//! What a report is of, written into each so that it can be told from the file itself: none is
//! replaced by one of another export, and nothing that is no report of ours.

use std::collections::BTreeSet;
use std::fmt;
use std::io::{self, BufRead, Read as _};

use jiff::civil::Date;

use super::names::{day_of, plain};
use super::{Audit, Format};
use crate::archive::Archive;
use crate::readers::ReadOut;

/// Platforms, accounts and day of what a report is of, such as `facebook ada.example 2026-05-01`.
/// Where an account may not be named, or has no name, the size of what was read stands for it: that
/// tells exports apart, and tells nobody's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mark(String);

/// The key by which it is found in pages and in Markdown.
pub(super) const KEY: &str = "metaudit-report-of";

/// The field of the JSON report, and the column of the CSV report, that hold it.
pub(super) const FIELD: &str = "report_of";

/// What a file says it is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FoundMark {
    /// A report with this mark.
    Report(Mark),
    /// A report that lists nothing, and so is of nobody.
    Empty,
    /// No report of ours.
    Foreign,
}

impl Mark {
    /// That of reports on what was read.
    pub(crate) fn of(read: &ReadOut, archive: &Archive, redacted: bool, as_of: Date) -> Self {
        let mut accounts = BTreeSet::new();
        let mut named = !redacted;
        for export in &read.exports {
            let account = export
                .facts
                .account_name()
                .filter(|_| !redacted)
                .map(plain)
                .unwrap_or_default();
            named &= !account.is_empty();
            accounts.insert(
                format!("{} {account}", export.platform.as_str())
                    .trim_end()
                    .to_owned(),
            );
        }
        let day = day_of(&read.exports, as_of);
        let accounts = accounts.into_iter().collect::<Vec<_>>().join(" + ");
        let hidden = if redacted { " redacted" } else { "" };
        let mut mark = format!("{accounts}{hidden} {day}");
        if !named {
            let entries = archive.entries();
            let bytes: u64 = entries.iter().map(|entry| entry.bytes).sum();
            mark.push_str(&format!(" ({} entries, {bytes} bytes)", entries.len()));
        }
        Self(mark)
    }

    /// That of the reports on an audit.
    pub(crate) fn of_audit(audit: &Audit) -> Self {
        Self::of(&audit.read, &audit.archive, audit.redacted, audit.as_of)
    }

    /// What a file that lies there says it is of.
    ///
    /// # Errors
    /// It cannot be read.
    pub(crate) fn found_in(report: impl BufRead, format: Format) -> io::Result<FoundMark> {
        format.mark_in(report)
    }
}

impl FoundMark {
    /// A report with this mark; a file of somebody else's where there is none.
    fn of(mark: Option<String>) -> Self {
        match mark {
            Some(mark) => Self::Report(Mark(mark)),
            None => Self::Foreign,
        }
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Bytes in which the mark of a page or of a JSON report stands.
const BEGINNING: u64 = 1 << 16;

fn beginning(report: impl BufRead) -> io::Result<String> {
    let mut bytes = Vec::new();
    report.take(BEGINNING).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn between(text: &str, before: &str, after: &str) -> Option<String> {
    let (_, rest) = text.split_once(before)?;
    let (mark, _) = rest.split_once(after)?;
    Some(mark.to_owned()).filter(|mark| !mark.is_empty() && !mark.contains(['<', '"', '\n']))
}

/// That of a page, which stands in its head.
pub(super) fn in_page(report: impl BufRead) -> io::Result<FoundMark> {
    let before = format!("<meta name=\"{KEY}\" content=\"");
    let mark = between(&beginning(report)?, &before, "\">");
    Ok(FoundMark::of(mark))
}

/// That of a JSON report.
pub(super) fn in_json_report(report: impl BufRead) -> io::Result<FoundMark> {
    Ok(FoundMark::of(in_json(&beginning(report)?)))
}

/// However the file is indented.
fn in_json(text: &str) -> Option<String> {
    let rest = text
        .trim_start_matches('\u{FEFF}')
        .trim_start()
        .strip_prefix('{')?;
    let (_, rest) = rest.split_once(&format!("\"{FIELD}\""))?;
    between(rest.trim_start().strip_prefix(':')?, "\"", "\"")
}

/// Every line tells; a report that lists nothing has none.
pub(super) fn in_lines(report: impl BufRead) -> io::Result<FoundMark> {
    let text = beginning(report)?;
    let mark = text.lines().next().and_then(in_json);
    Ok(match mark {
        Some(mark) => FoundMark::Report(Mark(mark)),
        None if text.is_empty() => FoundMark::Empty,
        None => FoundMark::Foreign,
    })
}

/// How the last line of a report in Markdown begins, which readers of Markdown do not show.
pub(super) const COMMENT: &str = "<!-- metaudit-report-of: ";

/// Such a report is short.
const MARKDOWN: u64 = 16 << 20;

pub(super) fn in_markdown(report: impl BufRead) -> io::Result<FoundMark> {
    let mut bytes = Vec::new();
    report.take(MARKDOWN).read_to_end(&mut bytes)?;
    let text = String::from_utf8_lossy(&bytes);
    fn mark(line: &str) -> Option<String> {
        let rest = line.strip_prefix(COMMENT)?.trim_end();
        Some(rest.strip_suffix(" -->")?.to_owned())
    }
    Ok(FoundMark::of(text.lines().rev().find_map(mark)))
}

/// It stands at the end of the file, beside what the columns are: key and value are texts behind
/// their lengths (Thrift's compact form).
#[cfg(feature = "parquet")]
pub(super) fn in_parquet(mut report: impl BufRead) -> io::Result<FoundMark> {
    let mut end = Vec::new();
    loop {
        let block = report.fill_buf()?;
        if block.is_empty() {
            break;
        }
        end.extend_from_slice(block);
        let n = block.len();
        report.consume(n);
        if end.len() > 2 * BEGINNING as usize {
            end.drain(..end.len() - BEGINNING as usize);
        }
    }
    if !end.ends_with(b"PAR1") {
        return Ok(FoundMark::Foreign);
    }
    let value = memchr::memmem::rfind(&end, KEY.as_bytes())
        .and_then(|at| end.get(at + KEY.len()..))
        .and_then(|rest| rest.strip_prefix(b"\x18"));
    let text = value.and_then(|value| {
        let (mut length, mut shift, mut read) = (0_usize, 0, 0);
        for byte in value.iter().take(3) {
            length |= usize::from(byte & 0x7f) << shift;
            shift += 7;
            read += 1;
            if byte & 0x80 == 0 {
                break;
            }
        }
        String::from_utf8(value.get(read..read + length)?.to_vec()).ok()
    });
    Ok(FoundMark::of(text))
}

/// The first row tells, in its last cell; its texts may be of any length.
pub(super) fn in_csv(report: impl BufRead) -> io::Result<FoundMark> {
    let mut cells = LastCells {
        row: 0,
        last: Vec::new(),
        quoted: false,
        found: Vec::new(),
    };
    for byte in report.take(FIRST_ROW).bytes() {
        if cells.take(byte?) {
            break;
        }
    }
    let [header, mark] = [0, 1].map(|row| {
        cells
            .found
            .get(row)
            .map(|cell| String::from_utf8_lossy(cell).into_owned())
    });
    Ok(match (header.as_deref(), mark) {
        (Some(FIELD), Some(mark)) => FoundMark::Report(Mark(mark)),
        (Some(FIELD), None) if cells.last.is_empty() => FoundMark::Empty,
        _ => FoundMark::Foreign,
    })
}

/// Bytes of the first two lines of a CSV report, at most.
const FIRST_ROW: u64 = 64 << 20;

/// Keeps the last cell of each of the first two rows.
struct LastCells {
    row: usize,
    last: Vec<u8>,
    quoted: bool,
    found: Vec<Vec<u8>>,
}

/// The longest mark there is.
const LONGEST: usize = 1 << 12;

impl LastCells {
    /// Takes a byte; says whether both are known.
    fn take(&mut self, byte: u8) -> bool {
        match byte {
            b'"' => self.quoted = !self.quoted,
            // A spreadsheet may have saved it with another sign between its cells.
            b',' | b';' | b'\t' if !self.quoted => self.last.clear(),
            b'\n' if !self.quoted => {
                self.found.push(std::mem::take(&mut self.last));
                self.row += 1;
            }
            b'\r' if !self.quoted => {}
            _ if self.last.len() < LONGEST => self.last.push(byte),
            _ => {}
        }
        self.row == 2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, format: Format) -> FoundMark {
        Mark::found_in(text.as_bytes(), format).unwrap()
    }

    #[test]
    fn a_mark_is_found_in_every_form_and_in_no_other_file() {
        let mark = || FoundMark::Report(Mark("facebook ada 2026-05-01".to_owned()));
        let page = "<!doctype html>\n<meta name=\"metaudit-report-of\" content=\"facebook ada 2026-05-01\">";
        assert_eq!(found(page, Format::Html), mark());
        for json in [
            "{\n  \"schema\": \"metaudit-report/1\",\n  \"report_of\": \"facebook ada 2026-05-01\"",
            "{\"report_of\":\"facebook ada 2026-05-01\"}",
        ] {
            assert_eq!(found(json, Format::Json), mark());
        }
        let line = "{\"schema\":\"metaudit-items/1\",\"report_of\":\"facebook ada 2026-05-01\",\"id\":\"x\"}\n";
        assert_eq!(found(line, Format::Jsonl), mark());
        let markdown = "# What\n\n<!-- metaudit-report-of: facebook ada 2026-05-01 -->\n";
        assert_eq!(found(markdown, Format::Markdown), mark());
        let csv = "\u{FEFF}\"id\",\"report_of\"\n\"a, \"\"b\"\"\nc\",\"facebook ada 2026-05-01\"\n\"x\",\"y\"\n";
        assert_eq!(found(csv, Format::Csv), mark());
        assert_eq!(
            found(
                &csv.replace(",\"", ";\"").replace('\n', "\r\n"),
                Format::Csv
            ),
            mark()
        );
        assert_eq!(
            found("\u{FEFF}\"id\",\"report_of\"\n", Format::Csv),
            FoundMark::Empty
        );
        for (_, format) in super::super::FORMATS {
            for text in [
                "",
                "holiday plans",
                "{\"a\": 1}",
                "a,b\n1,2\n",
                "<html><body>report_of</body></html>",
            ] {
                // Where one item is a line, no item is no line.
                let empty = *format == Format::Jsonl && text.is_empty();
                let expected = if empty {
                    FoundMark::Empty
                } else {
                    FoundMark::Foreign
                };
                assert_eq!(found(text, *format), expected, "{text:?}");
            }
        }
    }
}
