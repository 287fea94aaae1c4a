//! The summary on the terminal: at most 25 lines.

use std::path::Path;

use super::Audit;
use super::basis::of_region;
use super::wording::{account_data, condition, counted, coverage, essentials, excerpt, number, outcome, range, unread};
use crate::policy::Is;
use crate::text::for_terminal;

/// The most lines a summary may have.
const MOST_LINES: usize = 25;

/// Answers named that do not fit.
const REMARKS: usize = 2;

/// The longest line, but for the path of a report; what is longer is cut, and stands in the report.
const MOST_CHARACTERS: usize = 240;

/// The summary, with the reports that were written.
pub fn summary(audit: &Audit, written: &[&Path]) -> String {
    let mut lines = Vec::new();
    for export in audit.read.exports.iter().take(3) {
        let name = export
            .facts
            .holder_name
            .as_ref()
            .or(export.facts.username.as_ref())
            .map_or("holder unknown", |n| n.value.as_str());
        let newest = || export.facts.newest.map(|day| format!(", newest record of {day}"));
        let day = export.facts.named_day().map(|day| format!(", export of {day}")).or_else(newest).unwrap_or_default();
        lines.push(format!("{}: {name}{day}", export.platform.title()));
    }
    let all = &audit.summary.all;
    lines.push(format!("{} you made or are:", counted(all.items, "thing", "things")));
    let width = number(all.items).len().max(1);
    for is in [Is::InScope, Is::Undecided, Is::NotStated, Is::OutOfScope] {
        lines.push(format!("  {:>width$}  {}", number(all.with(is)), outcome(is)));
    }
    for (open, n) in audit.summary.open.iter().take(4) {
        lines.push(format!("  not decided for {}: {}", number(*n), condition(*open)));
    }
    lines.extend(range(audit));
    let messages = audit.summary.messages;
    if messages.conversations > 0 {
        lines.push(format!(
            "Messages: {}, {} of yours, {} to Meta AI; counted, never listed",
            counted(messages.conversations, "conversation", "conversations"),
            counted(messages.own, "message", "messages"),
            number(messages.addressed_to_ai)
        ));
    }
    if !audit.summary.account_data.is_empty() {
        lines.push(format!("Account data: {}", account_data(audit)));
    }
    lines.extend(audit.remarks.iter().take(REMARKS).cloned());
    let more = audit.remarks.len().saturating_sub(REMARKS) as u64;
    if more > 0 {
        let answers = counted(more, "more answer matches nothing or is", "more answers match nothing or are");
        lines.push(format!("{answers} contradicted; the report names them."));
    }
    if let Some(first) = audit.questions.first() {
        lines.push(format!(
            "What you know would decide more: metaudit ask. Its first question decides {}: {}",
            number(first.settles),
            first.ask
        ));
    }
    // Every report must say what is essential at its head; what the export lacks, and then the rest of
    // the head, get the room that is left.
    let (unread, head) = (unread(audit), essentials(audit));
    let taken = lines.len() + usize::from(unread.is_some()) + head.len() + written.len();
    let rest = coverage(audit).into_iter().chain(of_region(&audit.packs));
    lines.extend(rest.take(MOST_LINES.saturating_sub(taken)));
    lines.extend(unread.into_iter().chain(head));
    let mut lines: Vec<String> = lines.iter().map(|line| excerpt(line, MOST_CHARACTERS)).collect();
    lines.extend(written.iter().map(|path| {
        // Where it lies may tell who the user is.
        let shown = if audit.redacted { path.file_name().map_or(*path, Path::new) } else { path };
        format!("Report: {}", shown.display())
    }));
    lines.iter().map(|line| for_terminal(line)).collect::<Vec<_>>().join("\n")
}
