//! The summary on the terminal: at most 25 lines.

use std::path::Path;

use super::Audit;
use super::advice::instead;
use super::ai;
use super::alerts::{Alert, alerts};
use super::basis::of_region;
use super::wording::{
    account_data, closed, condition, coverage, essentials, excerpt, labelled, messages, outcome, range, unread,
};
use crate::language::{Language, Words};
use crate::policy::Is;
use crate::readers::Export;
use crate::text::for_terminal;

/// The most lines a summary may have.
const MOST_LINES: usize = 25;

/// Answers named that do not fit.
const REMARKS: usize = 2;

/// The longest line, but for the path of a report; what is longer is cut, and stands in the report.
const MOST_CHARACTERS: usize = 240;

/// The same of a line on the policy, which holds next to nothing of the archive.
const HEAD_CHARACTERS: usize = 600;

/// What could not be read though it is whole, in English: the first that whoever ran the program has to know.
pub fn closed_entries(audit: &Audit) -> Vec<String> {
    closed(Language::English.words(), audit)
}

/// The summary, with the reports that were written.
pub fn summary(audit: &Audit, language: Language, written: &[&Path]) -> String {
    let w = language.words();
    let mut lines: Vec<String> = audit.read.exports.iter().take(3).map(|export| whose(w, export)).collect();
    let all = &audit.summary.all;
    // Numbers without a policy read as an all-clear: what they are worth stands before them, and what can be done all the same.
    for alert in alerts(audit) {
        lines.push(alert.says(w, audit));
        if alert == Alert::NoText {
            lines.extend(instead(w, audit));
        }
    }
    lines.extend(closed(w, audit));
    lines.push(w.count(all.items, "list-things"));
    let width = w.number(all.items).chars().count().max(1);
    for is in Is::ALL {
        lines.push(format!("  {:>width$}  {}", w.number(all.with(*is)), outcome(w, *is)));
    }
    for (open, n) in audit.summary.open.iter().take(4) {
        let line = w.fill("list-not-decided", &[("n", &w.number(*n)), ("why", condition(w, *open))]);
        lines.push(format!("  {line}"));
    }
    lines.extend(range(w, audit));
    // One line for both: each has its own place in the report.
    let counts = (audit.summary.messages.conversations > 0)
        .then(|| labelled(w, w.say("page-nav-messages"), &messages(w, audit)));
    let said: Vec<String> = counts.into_iter().chain(ai::sentence(w, audit)).collect();
    if !said.is_empty() {
        lines.push(said.join(" "));
    }
    if !audit.summary.account_data.is_empty() {
        lines.push(labelled(w, w.say("page-nav-account"), &account_data(w, audit)));
    }
    lines.extend(audit.remarks.iter().take(REMARKS).map(|remark| remark.says(language)));
    let more = audit.remarks.len().saturating_sub(REMARKS) as u64;
    if more > 0 {
        lines.push(w.count(more, "list-more-remarks"));
    }
    if let Some(first) = audit.questions.first() {
        let ask = first.says(language);
        lines.push(w.fill("list-first-question", &[("n", &w.number(first.settles)), ("ask", &ask)]));
    }
    // Every report must say what is essential at its head; what the export lacks, and then the rest of
    // the head, get the room that is left.
    let (unread, mut head) = (unread(w, audit), essentials(w, audit));
    head.retain(|line| !lines.contains(line));
    let taken = lines.len() + usize::from(unread.is_some()) + head.len() + written.len();
    let mut rest: Vec<String> = coverage(w, audit).into_iter().chain(of_region(w, &audit.packs)).collect();
    rest.retain(|line| !lines.contains(line));
    lines.extend(rest.into_iter().take(MOST_LINES.saturating_sub(taken)));
    lines.extend(unread);
    let mut lines: Vec<String> = lines.iter().map(|line| excerpt(line, MOST_CHARACTERS)).collect();
    // Where the region is not known, the packs of all regions stand in one line.
    lines.extend(head.iter().map(|line| excerpt(line, HEAD_CHARACTERS)));
    lines.extend(written.iter().map(|path| {
        // Where it lies may tell who the user is.
        let shown = if audit.redacted { path.file_name().map_or(*path, Path::new) } else { path };
        w.fill("list-report", &[("path", &shown.display().to_string())])
    }));
    lines.iter().map(|line| for_terminal(line)).collect::<Vec<_>>().join("\n")
}

/// Whose export it is, and of when.
fn whose(w: &Words, export: &Export) -> String {
    let facts = &export.facts;
    let name = facts.holder_name.as_ref().or(facts.username.as_ref());
    let name = name.map_or(w.say("list-holder-unknown"), |known| known.value.as_str());
    let of = |text: &str, day| w.fill(text, &[("day", &w.date(day))]);
    let day = facts.named_day().map(|day| of("list-export-of", day));
    let day = day.or_else(|| facts.newest.map(|day| of("list-newest-record", day))).unwrap_or_default();
    labelled(w, export.platform.title(), &format!("{name}{day}"))
}
