//! What a batch of audits came to: one row for each case, as a table for programs and as a page.

use std::io::{self, Write};

use askama::Template;
use serde::{Deserialize, Serialize};

use super::Audit;
use super::csv::{cell, end_row};
use super::page::{STYLE, style_alone};
use super::wording::outcome;
use crate::item::words;
use crate::language::{Language, Words};
use crate::policy::Coverage;
use crate::readers::Status;
use crate::text::{for_terminal, harmless};

words! {
    /// How a case ended.
    pub(crate) enum Ended {
        /// All of it was read.
        Audited = "audited",
        /// Some of it could not be read; its report names what.
        SomeUnread = "some_unread",
        /// There is no report.
        Failed = "failed",
    }
}

/// What a case came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CaseRow {
    pub case: String,
    pub ended: Ended,
    /// Platforms, accounts and day, as reports say of what they are.
    pub report_of: String,
    pub region: String,
    pub items: u64,
    pub public: u64,
    pub private: u64,
    pub undetermined: u64,
    pub in_scope: u64,
    pub out_of_scope: u64,
    pub undecided: u64,
    pub not_stated: u64,
    pub unreadable: u64,
    pub unrecognised: u64,
    /// Its page, below the folder of the batch.
    pub page: String,
    /// Why there is no report.
    pub why: String,
}

impl CaseRow {
    /// That of an audit.
    pub(crate) fn of(case: &str, audit: &Audit, report_of: String, page: String) -> Self {
        let all = &audit.summary.all;
        let count = |status| audit.read.ledger.count(status) as u64;
        Self {
            case: case.to_owned(),
            ended: if audit.is_incomplete() {
                Ended::SomeUnread
            } else {
                Ended::Audited
            },
            report_of,
            region: audit.packs.region().code().to_owned(),
            items: all.items,
            public: all.public,
            private: all.private,
            undetermined: all.undetermined,
            in_scope: all.in_scope,
            out_of_scope: all.out_of_scope,
            undecided: all.undecided,
            not_stated: all.not_stated,
            unreadable: count(Status::Unreadable),
            unrecognised: count(Status::Unrecognised),
            page,
            why: String::new(),
        }
    }

    /// That of a case without a report.
    pub(crate) fn failed(case: &str, why: String) -> Self {
        Self {
            case: case.to_owned(),
            ended: Ended::Failed,
            report_of: String::new(),
            region: String::new(),
            items: 0,
            public: 0,
            private: 0,
            undetermined: 0,
            in_scope: 0,
            out_of_scope: 0,
            undecided: 0,
            not_stated: 0,
            unreadable: 0,
            unrecognised: 0,
            page: String::new(),
            why,
        }
    }

    fn with(&self, outcome: Coverage) -> u64 {
        match outcome {
            Coverage::InScope => self.in_scope,
            Coverage::OutOfScope => self.out_of_scope,
            Coverage::Undecided => self.undecided,
            Coverage::NotStated => self.not_stated,
        }
    }

    fn numbers(&self) -> [(&'static str, u64); 10] {
        [
            ("items", self.items),
            ("public", self.public),
            ("private", self.private),
            ("undetermined", self.undetermined),
            ("in_scope", self.in_scope),
            ("out_of_scope", self.out_of_scope),
            ("undecided", self.undecided),
            ("not_stated", self.not_stated),
            ("unreadable", self.unreadable),
            ("unrecognised", self.unrecognised),
        ]
    }

    fn texts(&self) -> [(&'static str, &str); 6] {
        [
            ("case", &self.case),
            ("ended", self.ended.as_str()),
            ("report_of", &self.report_of),
            ("region", &self.region),
            ("page", &self.page),
            ("why", &self.why),
        ]
    }
}

fn ended(w: &Words, ended: Ended) -> &'static str {
    w.say(match ended {
        Ended::Audited => "batch-audited",
        Ended::SomeUnread => "batch-some-unread",
        Ended::Failed => "batch-failed",
    })
}

/// One line when a case has ended: the how manyth of how many it is, and whether it was done
/// before.
pub(crate) fn told(language: Language, [n, all]: [usize; 2], row: &CaseRow, known: bool) -> String {
    let w = language.words();
    let id = if known {
        "batch-step-known"
    } else {
        "batch-step"
    };
    let numbers = [n, all].map(|n| w.number(n as u64));
    let values = [
        ("n", &*numbers[0]),
        ("all", &numbers[1]),
        ("case", &row.case),
        ("ended", ended(w, row.ended)),
    ];
    for_terminal(&w.fill(id, &values)).into_owned()
}

/// What it came to, in a few lines, with what was not looked into.
pub(crate) fn said(language: Language, rows: &[CaseRow], left: &[String]) -> Vec<String> {
    let w = language.words();
    let mut lines = in_numbers(w, rows);
    if !left.is_empty() {
        lines
            .push(for_terminal(&w.fill("batch-left", &[("files", &left.join(", "))])).into_owned());
    }
    lines
}

fn in_numbers(w: &Words, rows: &[CaseRow]) -> Vec<String> {
    let mut lines = vec![w.count(rows.len() as u64, "batch-cases")];
    for (ended, id) in [
        (Ended::SomeUnread, "batch-with-unread"),
        (Ended::Failed, "batch-without-report"),
    ] {
        let n = rows.iter().filter(|row| row.ended == ended).count() as u64;
        if n > 0 {
            lines.push(w.count(n, id));
        }
    }
    lines
}

/// Writes the table. A case without a report has no numbers: a 0 would read as if there was
/// nothing.
///
/// # Errors
/// Writing fails.
pub(crate) fn write_csv(rows: &[CaseRow], out: &mut (dyn Write + Send)) -> io::Result<()> {
    out.write_all("\u{FEFF}".as_bytes())?;
    let mut line = Vec::new();
    let none = CaseRow::failed("", String::new());
    for (name, _) in none.texts().iter() {
        cell(&mut line, name);
    }
    for (name, _) in none.numbers().iter() {
        cell(&mut line, name);
    }
    end_row(&mut line);
    for row in rows {
        for (_, text) in row.texts().iter() {
            cell(&mut line, text);
        }
        for (_, n) in row.numbers() {
            let told = row.ended != Ended::Failed;
            cell(&mut line, &if told { n.to_string() } else { String::new() });
        }
        end_row(&mut line);
    }
    out.write_all(&line)
}

#[derive(Template)]
#[template(path = "batch.html")]
struct BatchPage {
    w: &'static Words,
    style: &'static str,
    policy: String,
    said: Vec<String>,
    /// What the numbers of a case are of.
    columns: Vec<&'static str>,
    rows: Vec<BatchLine>,
}

struct BatchLine {
    case: String,
    ended: &'static str,
    report_of: String,
    /// Where its page is; empty where there is none.
    page: String,
    numbers: Vec<String>,
    why: String,
}

/// Cases listed on the page; all of them stand in the table.
const LISTED: usize = 5_000;

/// Writes the page.
///
/// # Errors
/// Writing fails.
pub(crate) fn write_page(
    rows: &[CaseRow],
    language: Language,
    mut out: &mut (dyn Write + Send),
) -> io::Result<()> {
    let w = language.words();
    let line = |row: &CaseRow| {
        let numbers: Vec<u64> = [row.items]
            .into_iter()
            .chain(Coverage::ALL.iter().map(|is| row.with(*is)))
            .collect();
        BatchLine {
            case: harmless(&row.case).into_owned(),
            ended: ended(w, row.ended),
            report_of: harmless(&row.report_of).into_owned(),
            page: row.page.clone(),
            numbers: numbers
                .iter()
                .filter(|_| row.ended != Ended::Failed)
                .map(|n| w.number(*n))
                .collect(),
            why: harmless(&row.why).into_owned(),
        }
    };
    let mut said = in_numbers(w, rows);
    let more = rows.len().saturating_sub(LISTED) as u64;
    if more > 0 {
        said.push(w.count(more, "told-left-out"));
    }
    let columns = [w.say("batch-items")]
        .into_iter()
        .chain(Coverage::ALL.iter().map(|is| outcome(w, *is)))
        .collect();
    let rows = rows.iter().take(LISTED).map(line).collect();
    let page = BatchPage {
        w,
        style: STYLE,
        policy: style_alone(),
        said,
        columns,
        rows,
    };
    page.write_into(&mut out)
}
