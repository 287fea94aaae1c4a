//! One item a line, for engines that read many exports at once: each line says by itself of whose
//! export, under which packs and as of which day, and all times have a field of their own type.
//! `items.schema.json` describes a line.

use std::io::{self, Write};

use serde::Serialize;

use super::inert;
use super::json::ItemsJson;
use super::mark::Mark;
use super::store::Judged;
use super::{Audit, Output};
use crate::time::{Moment, iso_day};

const SCHEMA: &str = "metaudit-items/1";

/// What stands in every line of a report.
#[derive(Serialize)]
struct LineHead<'a> {
    schema: &'static str,
    report_of: String,
    case: Option<&'a str>,
    as_of: String,
    region: &'static str,
    redacted: bool,
}

/// The time of an item: an instant, or what a clock showed somewhere, but never the one taken for
/// the other. Each is null where it is not known.
#[derive(Serialize)]
struct ItemTimes {
    time_utc: Option<String>,
    time_local: Option<String>,
    day: Option<String>,
}

impl ItemTimes {
    fn of(time: Moment) -> Self {
        let told = time.rfc3339();
        let (time_utc, time_local) = if time.is_instant() {
            (told, None)
        } else {
            (None, told)
        };
        Self {
            time_utc,
            time_local,
            day: time.day().map(iso_day),
        }
    }
}

/// Makes lines.
pub(super) struct LineMaker<'a> {
    items: ItemsJson<'a>,
    /// How every line begins.
    head: Vec<u8>,
    line: Vec<u8>,
}

impl<'a> LineMaker<'a> {
    pub(super) fn new(audit: &'a Audit) -> io::Result<Self> {
        let mut head = Vec::new();
        inert::write(
            &mut head,
            &LineHead {
                schema: SCHEMA,
                report_of: Mark::of_audit(audit).to_string(),
                case: audit.case.as_deref(),
                as_of: audit.as_of.to_string(),
                region: audit.packs.region().code(),
                redacted: audit.redacted,
            },
        )?;
        Ok(Self {
            items: ItemsJson::new(audit),
            head,
            line: Vec::new(),
        })
    }

    /// The line of an item, with its end.
    pub(super) fn line(&mut self, judged: &Judged) -> io::Result<&[u8]> {
        self.line.clear();
        self.line.extend_from_slice(&self.head);
        go_on(&mut self.line, |line| {
            inert::write(line, &ItemTimes::of(judged.item.time))
        })?;
        let item = self.items.item(judged)?;
        go_on(&mut self.line, |line| inert::write(line, &item))?;
        self.line.push(b'\n');
        Ok(&self.line)
    }
}

pub(super) struct JsonLines<'a> {
    lines: LineMaker<'a>,
    out: &'a mut (dyn Write + Send),
}

impl<'a> JsonLines<'a> {
    pub(super) fn begin(audit: &'a Audit, out: &'a mut (dyn Write + Send)) -> io::Result<Self> {
        let lines = LineMaker::new(audit)?;
        Ok(Self { lines, out })
    }
}

impl Output for JsonLines<'_> {
    fn item(&mut self, judged: &Judged) -> io::Result<()> {
        self.out.write_all(self.lines.line(judged)?)
    }

    fn end(self: Box<Self>) -> io::Result<()> {
        Ok(())
    }
}

/// Makes one object of the one that ends here and of the one that is written now; neither is empty.
fn go_on(line: &mut Vec<u8>, write: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> io::Result<()> {
    let end = line.len().saturating_sub(1);
    write(line)?;
    // The brace that closed the one, and the brace that opens the other.
    line.splice(end..end + 2, [b',']);
    Ok(())
}
