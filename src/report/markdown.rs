//! A summary to paste into a note or a letter. No text of the archive can become an image, a link,
//! HTML or a heading.

use std::io::{self, Write};

use super::Audit;
use super::advice::{Advice, actions, before_you_act, guide, instead, parted};
use super::ai;
use super::alerts::alerts;
use super::mark::{COMMENT, Mark};
use super::reasons::because;
use super::view::ItemView;
use super::wording::{
    account_data, condition, coverage, details, excerpt, head, items_with, kind, messages, outcome,
    outcome_means, personalisation, range, since_training, unread,
};
use crate::language::{Language, Words};
use crate::policy::Coverage;
use crate::readers::Status;
use crate::text::turns_text;

/// Items listed for each outcome; all of them stand in the JSON and CSV reports.
const LISTED: usize = 100;

/// Characters shown of a text.
const SHOWN: usize = 160;

/// Writes the summary.
pub(super) fn write(audit: &Audit, language: Language, out: &mut dyn Write) -> io::Result<()> {
    let w = language.words();
    writeln!(out, "# {}\n", w.say("list-heading"))?;
    for alert in alerts(audit) {
        writeln!(out, "**{}**\n", plain(&alert.says(w, audit)))?;
    }
    for line in head(w, audit) {
        writeln!(out, "- {}", plain(&line))?;
    }
    writeln!(
        out,
        "\n{}\n\n## {}\n",
        w.fill("page-as-of", &[("day", &w.date(audit.as_of))]),
        w.say("page-numbers")
    )?;
    writeln!(
        out,
        "| {} | {} | {} |\n|---|---:|---|",
        w.say("page-outcome"),
        w.say("page-items"),
        w.say("list-means")
    )?;
    for is in Coverage::ALL {
        let n = w.number(audit.summary.all.with(*is));
        writeln!(
            out,
            "| {} | {n} | {} |",
            outcome(w, *is),
            outcome_means(w, &audit.packs, *is)
        )?;
    }
    writeln!(
        out,
        "| {} | {} | |",
        w.say("page-together"),
        w.number(audit.summary.all.items)
    )?;
    by_kind(w, audit, out)?;
    of_ai(w, audit, out)?;
    whats_open(w, audit, out)?;
    questions(w, audit, out)?;
    what_to_do(w, audit, out)?;
    items(w, audit, out)?;
    files(w, audit, out)?;
    writeln!(out, "\n{COMMENT}{} -->", Mark::of_audit(audit))
}

fn by_kind(w: &Words, audit: &Audit, out: &mut dyn Write) -> io::Result<()> {
    let outcomes: Vec<&str> = Coverage::ALL.iter().map(|is| outcome(w, *is)).collect();
    writeln!(
        out,
        "\n## {}\n\n| {} | {} | {} | {} |",
        w.say("list-by-kind"),
        w.say("page-platform"),
        w.say("page-kind"),
        w.say("page-items"),
        outcomes.join(" | ")
    )?;
    writeln!(out, "|---|---|---:|---:|---:|---:|---:|")?;
    for ((platform, of), counts) in &audit.summary.by_kind {
        let numbers: Vec<String> = Coverage::ALL
            .iter()
            .map(|is| w.number(counts.with(*is)))
            .collect();
        let (of, all) = (kind(w, *of), w.number(counts.items));
        writeln!(
            out,
            "| {} | {of} | {all} | {} |",
            platform.title(),
            numbers.join(" | ")
        )?;
    }
    writeln!(
        out,
        "\n{}",
        w.labelled(w.say("page-nav-messages"), &messages(w, audit))
    )?;
    if let Some(line) = personalisation(w, audit) {
        writeln!(out, "\n{line}")?;
    }
    writeln!(
        out,
        "\n{}",
        w.labelled(w.say("page-nav-account"), &account_data(w, audit))
    )?;
    if let Some(line) = details(w, audit) {
        writeln!(out, "\n{line}")?;
    }
    Ok(())
}

/// Places and notices shown.
const PLACES: usize = 200;

fn of_ai(w: &Words, audit: &Audit, out: &mut dyn Write) -> io::Result<()> {
    let (sentence, more) = (ai::sentence(w, audit), ai::more(w, audit));
    let notices = ai::notices(audit).count();
    if sentence.is_some() || !more.is_empty() || notices > 0 {
        writeln!(out, "\n## {}\n", w.say("ai-heading"))?;
    }
    for line in sentence.into_iter().chain(more) {
        writeln!(out, "- {}", plain(&line))?;
    }
    if !audit.summary.ai.places.is_empty() {
        let heads = [
            w.say("ai-place"),
            w.say("page-platform"),
            w.say("ai-how"),
            w.say("ai-prompts-head"),
            w.say("ai-replies-head"),
            w.say("ai-media-head"),
            w.say("page-from-to"),
        ];
        writeln!(out, "\n| {} |", heads.join(" | "))?;
        writeln!(out, "|---|---|---|---:|---:|---:|---|")?;
    }
    for (place, said) in audit.summary.ai.places.iter().take(PLACES) {
        let title = if place.title.is_empty() {
            w.say("told-no-title").to_owned()
        } else {
            excerpt(&place.title, SHOWN)
        };
        let [n, m, k] = [said.prompts, said.replies, said.media].map(|n| w.number(n));
        let span = said
            .span
            .map_or(String::new(), |(from, to)| ai::span(w, from, to));
        let (platform, how) = (place.platform.title(), ai::how(w, place));
        writeln!(
            out,
            "| {} | {platform} | {how} | {n} | {m} | {k} | {span} |",
            plain(&title)
        )?;
    }
    if notices > 0 {
        writeln!(out, "\n{}\n", w.label(w.say("ai-notices")).trim_end())?;
    }
    for (_, notice) in ai::notices(audit).take(PLACES) {
        writeln!(
            out,
            "- {}, {}",
            w.time(notice.time),
            w.labelled(
                &plain(&excerpt(&notice.place, SHOWN)),
                &w.quoted(&plain(&notice.text))
            )
        )?;
    }
    if ai::settings(audit).next().is_some() {
        writeln!(out, "\n{}\n", w.label(w.say("ai-settings")).trim_end())?;
    }
    for (_, setting) in ai::settings(audit).take(PLACES) {
        writeln!(
            out,
            "- {}",
            w.labelled(
                &plain(&excerpt(&setting.label, SHOWN)),
                &plain(&excerpt(&setting.value, SHOWN))
            )
        )?;
    }
    Ok(())
}

fn whats_open(w: &Words, audit: &Audit, out: &mut dyn Write) -> io::Result<()> {
    let because = because(&audit.packs, &audit.summary);
    if !because.is_empty() {
        writeln!(out, "\n{}\n", w.say("act-in-scope-because"))?;
    }
    for (why, n) in because {
        writeln!(
            out,
            "- {}",
            w.count_with(n, "page-open-items", &[("why", why.says(w))])
        )?;
    }
    writeln!(out, "\n## {}\n", w.say("page-open"))?;
    for (open, n) in &audit.summary.open {
        writeln!(
            out,
            "- {}",
            w.count_with(*n, "page-open-items", &[("why", condition(w, *open))])
        )?;
    }
    for line in coverage(w, audit).into_iter().chain(unread(w, audit)) {
        writeln!(out, "- {}", plain(&line))?;
    }
    Ok(())
}

/// Questions shown; all of them stand in the JSON report.
const QUESTIONS: usize = 12;

fn questions(w: &Words, audit: &Audit, out: &mut dyn Write) -> io::Result<()> {
    if audit.questions.is_empty() && audit.remarks.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n## {}\n", w.say("page-nav-tell"))?;
    let remarks = audit.remarks.iter().map(|remark| remark.says(w.language));
    for line in [since_training(w, audit), range(w, audit)]
        .into_iter()
        .flatten()
        .chain(remarks)
    {
        writeln!(out, "- {}", plain(&line))?;
    }
    for (number, question) in (1..).zip(audit.questions.iter().take(QUESTIONS)) {
        let settles = w.fill(
            "page-settles",
            &[("items", &w.count(question.settles, "told-items"))],
        );
        let ask = plain(&question.says(w.language));
        writeln!(
            out,
            "{number}. {ask} {settles} {}",
            w.labelled(w.say("script-id"), &plain(&question.id))
        )?;
    }
    Ok(())
}

fn what_to_do(w: &Words, audit: &Audit, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\n## {}\n", w.say("page-nav-do"))?;
    for line in before_you_act(w, audit) {
        writeln!(out, "- {line}")?;
    }
    let (objecting, other) = parted(guide(audit));
    writeln!(out, "\n### {}", w.say("act-heading"))?;
    objecting
        .iter()
        .try_for_each(|advice| steps(w, advice, out))?;
    writeln!(out, "\n### {}", w.say("act-more-heading"))?;
    let advised = actions(audit);
    if advised.is_empty() {
        writeln!(out, "\n{}", instead(w, audit).join(" "))?;
    }
    advised
        .iter()
        .chain(&other)
        .try_for_each(|advice| steps(w, advice, out))
}

/// One thing to do, step by step. All of it is ours, and nothing of the archive's.
fn steps(w: &Words, advice: &Advice<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\n#### {}\n", advice.title_in(w))?;
    for (number, step) in (1..).zip(advice.steps_in(w)) {
        writeln!(out, "{number}. {step}")?;
    }
    writeln!(out)?;
    if advice.items > 0 {
        writeln!(out, "- {}", w.count(advice.items, "page-concerns"))?;
    }
    if let Some(reaches) = advice.reaches_in(w) {
        writeln!(out, "- {reaches}")?;
    }
    for address in &advice.addresses {
        writeln!(out, "- {}", address.says(w, advice.checked_on, address.url))?;
    }
    if let Some(regions) = advice.only_there(w) {
        writeln!(out, "- {regions}")?;
    }
    writeln!(out, "- {}", advice.caveat_in(w))
}

fn items(w: &Words, audit: &Audit, out: &mut dyn Write) -> io::Result<()> {
    for is in Coverage::ALL {
        let all = audit.summary.all.with(*is);
        if all == 0 {
            continue;
        }
        let listed = audit.newest(*is, LISTED)?;
        let (heading, n, shown) = (items_with(w, *is), w.number(all), listed.len() as u64);
        let heading = if all > shown {
            w.fill(
                "list-newest",
                &[("heading", heading), ("n", &n), ("shown", &w.number(shown))],
            )
        } else {
            w.labelled(heading, &n)
        };
        writeln!(out, "\n## {heading}\n")?;
        // Reasons repeat from item to item, so each stands once, below the list.
        let mut reasons: Vec<(String, String)> = Vec::new();
        for judged in &listed {
            let view = ItemView::of(w, audit, judged);
            line(w, &view, out)?;
            let reason = (view.verdict.rule(), view.verdict.why());
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
        writeln!(out)?;
        for (rule, reason) in reasons {
            writeln!(
                out,
                "- {}",
                w.labelled(&w.fill("page-rule", &[("rule", &rule)]), &reason)
            )?;
        }
    }
    Ok(())
}

fn line(w: &Words, view: &ItemView<'_>, out: &mut dyn Write) -> io::Result<()> {
    let place = view
        .place(SHOWN)
        .map_or(String::new(), |place| format!(", {}", plain(&place)));
    let state = view
        .state()
        .map_or(String::new(), |state| format!(" ({state})"));
    let words = view.words(SHOWN);
    let words = if words.is_empty() {
        format!("({})", w.say("script-no-words"))
    } else {
        plain(&words)
    };
    let what = format!("{} {}{state}{place}", view.time(), plain(&view.title()));
    let rule = w.fill("page-rule", &[("rule", &view.verdict.rule())]);
    writeln!(out, "- {} *({rule})*", w.labelled(&what, &words))
}

fn files(w: &Words, audit: &Audit, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "\n## {}\n\n| {} | {} |\n|---|---:|",
        w.say("page-nav-files"),
        w.say("page-became"),
        w.say("page-entries")
    )?;
    for status in Status::ALL {
        let n = w.number(audit.read.ledger.count(*status) as u64);
        writeln!(out, "| {} | {n} |", w.word(status.as_str()))?;
    }
    let named = audit.archive.entries().iter().zip(&audit.read.ledger.lines);
    let named: Vec<_> = named
        .filter(|(_, line)| matches!(line.status, Status::Unrecognised | Status::Unreadable))
        .collect();
    if !named.is_empty() {
        writeln!(out, "\n### {}\n", w.say("page-not-recognised"))?;
    }
    for (entry, line) in named {
        let note = line
            .note
            .as_ref()
            .map_or(String::new(), |note| plain(&w.said(note)));
        writeln!(out, "- {}", w.labelled(&plain(&entry.path), &note))?;
    }
    Ok(())
}

/// The text as plain Markdown: every character that could act is escaped, and it stays on one line.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        match c {
            // An address makes a bare link in many renderers: http://, HTTPS://, ftp://, mailto:
            // and xmpp: alike.
            ':' if rest.as_str().starts_with('/') || ends_with_any(&out, &["mailto", "xmpp"]) => {
                out.push_str("&#58;")
            }
            '@' => out.push_str("&#64;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '(' | ')' | '#' | '+' | '!' | '|'
            | '~' | '$' => {
                out.push('\\');
                out.push(c);
            }
            '.' if ends_with_any(&out, &["www"]) => out.push_str("&#46;"),
            c if c.is_control() || turns_text(c) || matches!(c, '\u{2028}' | '\u{2029}') => {
                out.push(' ')
            }
            c => out.push(c),
        }
    }
    out
}

/// Whether a text ends in one of these ASCII words, in upper or lower case.
fn ends_with_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| {
        let end = text
            .len()
            .checked_sub(word.len())
            .and_then(|start| text.get(start..));
        end.is_some_and(|end| end.eq_ignore_ascii_case(word))
    })
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn nothing_acts() {
        assert_eq!(
            plain("![x](https://a.example/i.png)"),
            "\\!\\[x\\]\\(https&#58;//a.example/i.png\\)"
        );
        assert_eq!(plain("<script>\n# a"), "&lt;script&gt; \\# a");
        assert_eq!(
            plain("HTTPS://a.example ftp://b.example"),
            "HTTPS&#58;//a.example ftp&#58;//b.example"
        );
        assert_eq!(
            plain("12:30, Mailto:x WWW.example.org"),
            "12:30, Mailto&#58;x WWW&#46;example.org"
        );
        assert_eq!(
            plain("www.example.org a@b.example"),
            "www&#46;example.org a&#64;b.example"
        );
    }
}
