//! A summary to paste into a note or a letter. No text of the archive can become an image, a link, HTML or a heading.

use std::io::{self, Write};

use super::Audit;
use super::advice::{Advice, BEFORE_YOU_ACT, actions};
use super::store::Judged;
use super::wording::{
    account_data, condition, counted, coverage, details, excerpt, head, items_with, kind, number, outcome,
    outcome_means, personalisation, range, since_training, unread,
};
use crate::item::State;
use crate::policy::{Is, why};
use crate::readers::Status;
use crate::text::turns_text;

/// Items listed for each outcome; all of them stand in the JSON and CSV reports.
const LISTED: usize = 100;

/// Characters shown of a text.
const SHOWN: usize = 160;

pub(super) fn write(audit: &Audit, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "# What of this export Meta's AI-training policy covers\n")?;
    for line in head(audit) {
        writeln!(out, "- {}", plain(&line))?;
    }
    writeln!(out, "\nAs of {}.\n\n## In numbers\n", audit.as_of)?;
    writeln!(out, "| outcome | items | what it means |\n|---|---:|---|")?;
    for is in [Is::InScope, Is::Undecided, Is::NotStated, Is::OutOfScope] {
        writeln!(out, "| {} | {} | {} |", outcome(is), number(audit.summary.all.with(is)), outcome_means(is))?;
    }
    writeln!(out, "| together | {} | |", number(audit.summary.all.items))?;
    by_kind(audit, out)?;
    whats_open(audit, out)?;
    questions(audit, out)?;
    what_to_do(audit, out)?;
    items(audit, out)?;
    files(audit, out)
}

fn by_kind(audit: &Audit, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "\n## By kind\n\n| platform | kind | items | in scope | cannot be decided | not stated | out of scope |"
    )?;
    writeln!(out, "|---|---|---:|---:|---:|---:|---:|")?;
    for ((platform_of, kind_of), counts) in &audit.summary.by_kind {
        let [a, b, c, d, e] =
            [counts.items, counts.in_scope, counts.undecided, counts.not_stated, counts.out_of_scope].map(number);
        writeln!(out, "| {} | {} | {a} | {b} | {c} | {d} | {e} |", platform_of.title(), kind(*kind_of))?;
    }
    let messages = audit.summary.messages;
    writeln!(
        out,
        "\nMessages: {}, {} of yours, {} of others, {} addressed to Meta AI. They are counted, never listed.",
        counted(messages.conversations, "conversation", "conversations"),
        counted(messages.own, "message", "messages"),
        number(messages.others),
        number(messages.addressed_to_ai)
    )?;
    if let Some(line) = personalisation(audit) {
        writeln!(out, "\n{line}")?;
    }
    writeln!(out, "\nAccount data: {}.", account_data(audit))?;
    if let Some(line) = details(audit) {
        writeln!(out, "\n{line}")?;
    }
    Ok(())
}

fn whats_open(audit: &Audit, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\n## What cannot be decided, and what this export lacks\n")?;
    for (open, n) in &audit.summary.open {
        writeln!(out, "- {}: {}.", counted(*n, "item", "items"), condition(*open))?;
    }
    for line in coverage(audit).into_iter().chain(unread(audit)) {
        writeln!(out, "- {}", plain(&line))?;
    }
    Ok(())
}

/// Questions shown; all of them stand in the JSON report.
const QUESTIONS: usize = 12;

fn questions(audit: &Audit, out: &mut dyn Write) -> io::Result<()> {
    if audit.questions.is_empty() && audit.remarks.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n## What you could tell\n")?;
    for line in [since_training(audit), range(audit)].into_iter().flatten().chain(audit.remarks.iter().cloned()) {
        writeln!(out, "- {}", plain(&line))?;
    }
    for (number, question) in (1..).zip(audit.questions.iter().take(QUESTIONS)) {
        let settles = counted(question.settles, "item", "items");
        writeln!(out, "{number}. {} Settles {settles}. Id: {}", plain(&question.ask), plain(&question.id))?;
    }
    Ok(())
}

fn what_to_do(audit: &Audit, out: &mut dyn Write) -> io::Result<()> {
    let actions = actions(audit);
    if actions.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n## What you can do\n")?;
    for line in BEFORE_YOU_ACT {
        writeln!(out, "- {line}")?;
    }
    writeln!(out)?;
    for (number, Advice { action, items, only_in }) in (1..).zip(actions) {
        let items = counted(items, "item", "items");
        let only_in = only_in.map(|regions| format!(" Offered only in: {regions}.")).unwrap_or_default();
        let (title, path, caveat) = (&action.title, &action.path, &action.caveat);
        let url = if action.url.is_empty() { String::new() } else { format!(" Address: {}.", plain(&action.url)) };
        writeln!(out, "{number}. {title}: concerns {items}. {path}.{url}{only_in} {caveat}")?;
    }
    Ok(())
}

fn items(audit: &Audit, out: &mut dyn Write) -> io::Result<()> {
    for is in Is::ALL {
        let all = audit.summary.all.with(*is);
        if all == 0 {
            continue;
        }
        let listed = audit.store.newest(*is, LISTED)?;
        let limit = if all > listed.len() as u64 {
            format!(", the newest {} of which are listed", listed.len())
        } else {
            String::new()
        };
        writeln!(out, "\n## {}: {}{limit}\n", items_with(*is), number(all))?;
        // Reasons repeat from item to item, so each stands once, below the list.
        let mut reasons: Vec<(&str, String)> = Vec::new();
        for judged in &listed {
            line(audit, judged, out)?;
            let rule = audit.packs.rule_id(judged.outcome.rule);
            let reason = why(&judged.outcome, judged.visibility.is, judged.visibility.told(), &audit.packs);
            if !reasons.iter().any(|(known, said)| *known == rule && *said == reason) {
                reasons.push((rule, reason));
            }
        }
        writeln!(out)?;
        for (rule, reason) in reasons {
            writeln!(out, "- Rule {rule}: {reason}")?;
        }
    }
    Ok(())
}

fn line(audit: &Audit, judged: &Judged, out: &mut dyn Write) -> io::Result<()> {
    let item = &judged.item;
    let place = item.place.as_deref().map_or(String::new(), |place| format!(", {}", plain(&excerpt(place, SHOWN))));
    let state = if item.state == State::Live { String::new() } else { format!(" ({})", item.state) };
    let words = excerpt(&item.text, SHOWN);
    writeln!(
        out,
        "- {} {} {}{state}{place}: {} *(rule {})*",
        item.time,
        item.platform.title(),
        kind(item.kind),
        if words.is_empty() { "(no words of its own)".to_owned() } else { plain(&words) },
        audit.packs.rule_id(judged.outcome.rule)
    )
}

fn files(audit: &Audit, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\n## Files\n\n| became | entries |\n|---|---:|")?;
    for status in Status::ALL {
        writeln!(
            out,
            "| {} | {} |",
            status.as_str().replace('_', " "),
            number(audit.read.ledger.count(*status) as u64)
        )?;
    }
    let named = audit.archive.entries().iter().zip(&audit.read.ledger.lines);
    let named: Vec<_> =
        named.filter(|(_, line)| matches!(line.status, Status::Unrecognised | Status::Unreadable)).collect();
    if !named.is_empty() {
        writeln!(out, "\nNot recognised or not readable:\n")?;
    }
    for (entry, line) in named {
        writeln!(out, "- {}: {}", plain(&entry.path), plain(line.note.as_deref().unwrap_or("")))?;
    }
    Ok(())
}

/// The text as plain Markdown: every character that could act is escaped, and it stays on one line.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        match c {
            // An address makes a bare link in many renderers: http://, HTTPS://, ftp://, mailto: and xmpp: alike.
            ':' if rest.as_str().starts_with('/') || ends_with_any(&out, &["mailto", "xmpp"]) => out.push_str("&#58;"),
            '@' => out.push_str("&#64;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '(' | ')' | '#' | '+' | '!' | '|' | '~' | '$' => {
                out.push('\\');
                out.push(c);
            }
            '.' if ends_with_any(&out, &["www"]) => out.push_str("&#46;"),
            c if c.is_control() || turns_text(c) || matches!(c, '\u{2028}' | '\u{2029}') => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// Whether a text ends in one of these ASCII words, in upper or lower case.
fn ends_with_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| {
        let end = text.len().checked_sub(word.len()).and_then(|start| text.get(start..));
        end.is_some_and(|end| end.eq_ignore_ascii_case(word))
    })
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn nothing_acts() {
        assert_eq!(plain("![x](https://a.example/i.png)"), "\\!\\[x\\]\\(https&#58;//a.example/i.png\\)");
        assert_eq!(plain("<script>\n# a"), "&lt;script&gt; \\# a");
        assert_eq!(plain("HTTPS://a.example ftp://b.example"), "HTTPS&#58;//a.example ftp&#58;//b.example");
        assert_eq!(plain("12:30, Mailto:x WWW.example.org"), "12:30, Mailto&#58;x WWW&#46;example.org");
        assert_eq!(plain("www.example.org a@b.example"), "www&#46;example.org a&#64;b.example");
    }
}
