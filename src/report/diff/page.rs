//! What changed, as one page that stands alone. It has no script; nothing in it can load or run.

use std::io::{self, Write};

use askama::Template;

use super::words::{ChangeLine, beside, heading, means, notes, number, sides, threads};
use crate::compare::{Account, Comparison, Section};
use crate::language::{Language, Words};
use crate::report::page::{STYLE, style_alone};
use crate::text::harmless;

/// Changes listed of each section; all of them stand in JSON.
const LISTED: usize = 500;

#[derive(Template)]
#[template(path = "diff.html")]
struct DiffPage {
    w: &'static Words,
    style: &'static str,
    policy: String,
    title: String,
    sides: [String; 2],
    kept: String,
    notes: Vec<String>,
    beside: Vec<String>,
    is_empty: bool,
    lists: Vec<DiffSection>,
}

/// A section.
struct DiffSection {
    id: &'static str,
    heading: &'static str,
    number: String,
    means: Option<&'static str>,
    /// It compares how an item is judged on both sides.
    both: bool,
    lines: Vec<ChangeLine>,
    left_out: Option<String>,
}

pub(super) fn write(
    compared: &Comparison,
    language: Language,
    mut out: &mut (dyn Write + Send),
) -> io::Result<()> {
    let w = language.words();
    let accounts: Vec<String> = compared.new.accounts.iter().map(Account::title).collect();
    let mut first = compared.first(LISTED)?;
    let lists = Section::ALL.iter().filter_map(|section| {
        let changes = first.remove(section)?;
        let more = compared
            .count(*section)
            .saturating_sub(changes.len() as u64);
        Some(DiffSection {
            id: section.as_str(),
            heading: heading(w, *section),
            number: number(w, compared, *section),
            means: means(w, *section),
            both: !matches!(section, Section::New | Section::Gone),
            lines: changes
                .iter()
                .filter_map(|change| ChangeLine::of(w, change))
                .collect(),
            left_out: (more > 0).then(|| w.count(more, "told-left-out")),
        })
    });
    let of_threads = threads(w, compared).map(|number| {
        let changes = &compared.threads.changes;
        let lines = changes.iter().take(LISTED);
        let more = changes.len().saturating_sub(LISTED) as u64;
        DiffSection {
            id: "conversations",
            heading: w.say("page-conversations"),
            number,
            means: None,
            both: true,
            lines: lines
                .filter_map(|change| ChangeLine::of_thread(w, change))
                .collect(),
            left_out: (more > 0).then(|| w.count(more, "told-left-out")),
        }
    });
    let page = DiffPage {
        w,
        style: STYLE,
        policy: style_alone(),
        title: harmless(&accounts.join(", ")).into_owned(),
        sides: sides(w, compared),
        kept: w.count(compared.kept, "diff-kept"),
        notes: notes(w, compared),
        beside: beside(w, compared),
        is_empty: compared.is_empty(),
        lists: lists.chain(of_threads).collect(),
    };
    page.write_into(&mut out)
}
