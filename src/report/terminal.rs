//! What stands on the terminal: a plain answer, three steps and the reports, in at most 12 lines;
//! with `--verbose` the numbers and what they rest on, in at most 25.

use std::path::Path;

use super::Audit;
use super::advice::{actions, guide, instead};
use super::ai;
use super::alerts::{Alert, alerts};
use super::answer::answer;
use super::basis::of_region;
use super::wording::{
    account_data, closed, condition, counted_as, coverage, essentials, excerpt, messages, range,
    unread, unread_parts,
};
use crate::language::{Language, Words};
use crate::policy::Coverage;
use crate::readers::Export;
use crate::text::for_terminal;

/// The most lines that the answer and the steps may have, and the width at which they are wrapped.
const PLAIN_LINES: usize = 12;
const WIDTH: usize = 80;

/// The most lines that the details may have.
const MOST_LINES: usize = 25;

/// Answers named that do not fit.
const REMARKS: usize = 2;

/// The longest line, but for the path of a report; what is longer is cut, and stands in the report.
const MOST_CHARACTERS: usize = 240;

/// The same of a line on the policy, which holds next to nothing of the archive.
const HEAD_CHARACTERS: usize = 600;

/// What could not be read though it is whole, in English: the first that whoever ran the program
/// has to know.
pub(crate) fn closed_entries(audit: &Audit, language: Language) -> Vec<String> {
    closed(language.words(), audit)
}

/// The answer, what can be done now, and the reports that were written: what most people need, the
/// path to open last.
pub fn summary(audit: &Audit, language: Language, written: &[&Path]) -> String {
    let w = language.words();
    let no_text = audit.packs.all().is_empty();
    let alerts = alerts(audit)
        .into_iter()
        .filter(|alert| !(no_text && *alert == Alert::NoText));
    let first: Vec<String> = [answer(w, audit)]
        .into_iter()
        .chain(alerts.map(|alert| alert.says(w, audit)))
        .chain(unread_parts(w, audit))
        .chain(
            audit
                .answers_file
                .as_ref()
                .map(|file| w.fill("told-answers-from", &[("file", file)])),
        )
        .chain(remarks(w, audit))
        .flat_map(|line| wrapped(&line, 0))
        .collect();
    let steps: Vec<String> = (1..)
        .zip(steps(w, audit))
        .flat_map(|(place, step)| wrapped(&format!("{place}. {step}"), 3))
        .collect();
    let reports: Vec<String> = written.iter().map(|path| report(w, audit, path)).collect();
    // Whose it is and the numbers stand in the report too: they come where there is room.
    let taken = first.len() + steps.len() + reports.len() + 2;
    let parted = taken <= PLAIN_LINES;
    let whose = audit
        .read
        .exports
        .iter()
        .take(2)
        .map(|export| whose(w, export));
    let numbers = Coverage::ALL.iter().map(|is| {
        let n = audit.summary.all.with(*is);
        format!("{} {}", w.number(n), w.template_of(n, counted_as(*is)))
    });
    let more = [numbers.collect::<Vec<_>>().join(", "), w.listed(whose)];
    let mut room = PLAIN_LINES.saturating_sub(taken);
    let [numbers, whose] = more.map(|line| {
        let lines = wrapped(&line, 0);
        let fits = lines.len() <= room;
        room -= if fits { lines.len() } else { 0 };
        if fits { lines } else { Vec::new() }
    });
    fn blank(wanted: bool) -> Option<String> {
        wanted.then(String::new)
    }
    let lines = whose
        .into_iter()
        .chain(first)
        .chain(numbers)
        .chain(blank(parted))
        .chain(steps);
    let lines = lines.chain(blank(true)).chain(reports);
    lines
        .map(|line| for_terminal(&line).into_owned())
        .collect::<Vec<_>>()
        .join("\n")
}

/// Three things to do: object, what concerns the most, and what only the user can tell or go
/// through.
fn steps(w: &Words, audit: &Audit) -> Vec<String> {
    let object = guide(audit).into_iter().find(|one| one.first).map(|one| {
        let url = one.addresses.first().map_or("", |address| address.url);
        w.labelled(&one.title_in(w), url)
    });
    let most = actions(audit)
        .first()
        .map(|one| format!("{} ({})", one.title_in(w), w.count(one.items, "told-items")));
    let last = if audit.questions.is_empty() {
        w.say("page-work-through")
    } else {
        w.say("list-ask")
    };
    object
        .into_iter()
        .chain(most)
        .chain([last.to_owned()])
        .collect()
}

/// What is to be said of answers, and that there is more of it.
fn remarks(w: &Words, audit: &Audit) -> Vec<String> {
    let more = audit.remarks.len().saturating_sub(REMARKS) as u64;
    let first = audit
        .remarks
        .iter()
        .take(REMARKS)
        .map(|remark| remark.says(w.language));
    first
        .chain((more > 0).then(|| w.count(more, "list-more-remarks")))
        .collect()
}

/// A text in lines of the width, broken between words; all but the first begin further in.
fn wrapped(text: &str, indent: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let begins = lines.len() == 1 && lines.iter().all(String::is_empty);
        let room =
            |line: &&mut String| begins || line.chars().count() + 1 + word.chars().count() <= WIDTH;
        match lines.last_mut().filter(room) {
            Some(line) => {
                line.push_str(if begins { "" } else { " " });
                line.push_str(word);
            }
            None => lines.push(format!("{}{word}", " ".repeat(indent))),
        }
    }
    lines
}

/// Where a report is. The path of a redacted one may tell who the user is.
fn report(w: &Words, audit: &Audit, path: &Path) -> String {
    let shown = if audit.redacted {
        path.file_name().map_or(path, Path::new)
    } else {
        path
    };
    w.fill("list-report", &[("path", &shown.display().to_string())])
}

/// The numbers and what they rest on, with the reports that were written.
pub(crate) fn details(audit: &Audit, language: Language, written: &[&Path]) -> String {
    let w = language.words();
    let mut lines: Vec<String> = audit
        .read
        .exports
        .iter()
        .take(3)
        .map(|export| whose(w, export))
        .collect();
    let all = &audit.summary.all;
    // Numbers without a policy read as an all-clear: what they are worth stands before them, and
    // what can be done all the same.
    for alert in alerts(audit) {
        lines.push(alert.says(w, audit));
        if alert == Alert::NoText {
            lines.extend(instead(w, audit));
        }
    }
    lines.extend(closed(w, audit));
    lines.push(w.count(all.items, "list-things"));
    let width = w.number(all.items).chars().count().max(1);
    for is in Coverage::ALL {
        let n = all.with(*is);
        let word = w.template_of(n, counted_as(*is));
        lines.push(format!("  {:>width$}  {word}", w.number(n)));
    }
    for (open, n) in audit.summary.open.iter().take(4) {
        let line = w.fill(
            "list-not-decided",
            &[("n", &w.number(*n)), ("why", condition(w, *open))],
        );
        lines.push(format!("  {line}"));
    }
    lines.extend(range(w, audit));
    // One line for both: each has its own place in the report.
    let counts = (audit.summary.messages.conversations > 0)
        .then(|| w.labelled(w.say("page-nav-messages"), &messages(w, audit)));
    let said: Vec<String> = counts.into_iter().chain(ai::sentence(w, audit)).collect();
    if !said.is_empty() {
        lines.push(said.join(" "));
    }
    if !audit.summary.account_data.is_empty() {
        lines.push(w.labelled(w.say("page-nav-account"), &account_data(w, audit)));
    }
    lines.extend(remarks(w, audit));
    if let Some(first) = audit.questions.first() {
        let ask = first.says(language);
        lines.push(w.fill(
            "list-first-question",
            &[("n", &w.number(first.settles)), ("ask", &ask)],
        ));
    }
    // Every report must say what is essential at its head; what the export lacks, and then the rest
    // of the head, get the room that is left.
    let unread = unread(w, audit).map(|says| format!("{says} {}", w.say("list-unread")));
    let mut head = essentials(w, audit);
    head.retain(|line| !lines.contains(line));
    let taken = lines.len() + usize::from(unread.is_some()) + head.len() + written.len();
    let mut rest: Vec<String> = coverage(w, audit)
        .into_iter()
        .chain(of_region(w, &audit.packs))
        .collect();
    rest.retain(|line| !lines.contains(line));
    lines.extend(rest.into_iter().take(MOST_LINES.saturating_sub(taken)));
    lines.extend(unread);
    let mut lines: Vec<String> = lines
        .iter()
        .map(|line| excerpt(line, MOST_CHARACTERS))
        .collect();
    // Where the region is not known, the packs of all regions stand in one line.
    lines.extend(head.iter().map(|line| excerpt(line, HEAD_CHARACTERS)));
    lines.extend(written.iter().map(|path| report(w, audit, path)));
    lines
        .iter()
        .map(|line| for_terminal(line))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Whose export it is, and of when.
fn whose(w: &Words, export: &Export) -> String {
    let facts = &export.facts;
    let name = facts.holder_name.as_ref().or(facts.username.as_ref());
    let name = name.map_or(w.say("list-holder-unknown"), |known| known.value.as_str());
    let of = |text: &str, day| w.fill(text, &[("day", &w.date(day))]);
    let day = facts.named_day().map(|day| of("list-export-of", day));
    let day = day
        .or_else(|| facts.newest.map(|day| of("list-newest-record", day)))
        .unwrap_or_default();
    w.labelled(export.platform.title(), &format!("{name}{day}"))
}
