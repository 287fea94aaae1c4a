//! The page: one file, with no reference to anything outside of it. What it shows comes ready from here; the template
//! places it and escapes every text. Its one script finds the same numbers and items as data, and adds what needs one:
//! the list of all items, and answers that are tried. Without script, and on paper, the rest is whole.

mod asked;
mod cards;
mod charts;
mod data;
mod gleaned;
mod opening;
mod tables;
mod thumbnails;

use std::io::{self, Write};

use askama::Template;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use sha2::{Digest as _, Sha256};

use self::asked::Asked;
use self::cards::{Section, sections};
use self::charts::{Band, Piece, Timeline, bands, bar, legend, periods, timeline};
use self::data::data;
use self::gleaned::{Details, Gleaned, Places};
use self::opening::{KindGroup, OutcomeCard, PlatformRow, judged, kinds, lacks, outcomes, platforms, seen};
use self::tables::{CONVERSATIONS, ConversationRow, FileRow, ROWS, RuleRow, conversations, files, problems, rules};
use self::thumbnails::Thumbnails;
use super::advice::{Advice, BEFORE_YOU_ACT, actions};
use super::wording::{account_data, condition, counted, coverage, head, number, outcome, personalisation, unread};
use crate::readers::Status;
use crate::report::Audit;
use crate::text::harmless;

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("page.js");

#[derive(Template)]
#[template(path = "page.html")]
struct Page {
    style: &'static str,
    script: &'static str,
    data: String,
    policy: String,
    title: String,
    redacted: bool,
    judged: String,
    all: String,
    everything: u64,
    carried: u64,
    carried_of: String,
    head: Vec<String>,
    as_of: String,
    legend: Vec<(&'static str, &'static str)>,
    whole: Vec<Piece>,
    outcomes: Vec<OutcomeCard>,
    platforms: Vec<PlatformRow>,
    kinds: Vec<KindGroup>,
    seen: [String; 3],
    timeline: Option<Timeline>,
    bands: Vec<Band>,
    lacks: Vec<String>,
    open: Vec<(String, &'static str)>,
    coverage: Vec<String>,
    asked: Asked,
    before_you_act: &'static [&'static str],
    actions: Vec<ActionRow>,
    details: Option<Details>,
    places: Option<Places>,
    thumbnails: Thumbnails,
    sections: Vec<Section>,
    messages: Option<String>,
    personalisation: Option<String>,
    conversations: Vec<ConversationRow>,
    account_data: Vec<(String, String, &'static str)>,
    account_sentence: String,
    about_you: Vec<(&'static str, String)>,
    ledger: Vec<(String, String)>,
    ledger_sentence: String,
    named: Vec<FileRow>,
    files: Vec<FileRow>,
    files_left_out: Option<String>,
    named_left_out: Option<String>,
    problems_left_out: Option<String>,
    conversations_left_out: Option<String>,
    problems: Vec<(String, String, String)>,
    rules: Vec<RuleRow>,
}

struct ActionRow {
    title: String,
    items: String,
    path: String,
    url: String,
    caveat: String,
    only_in: Option<String>,
}

pub(super) fn write(audit: &Audit, mut out: &mut dyn Write) -> io::Result<()> {
    page(audit)?.write_into(&mut out).map_err(io::Error::other)
}

fn page(audit: &Audit) -> io::Result<Page> {
    let all = &audit.summary.all;
    let names: Vec<String> = audit
        .read
        .exports
        .iter()
        .map(|export| {
            let holder = export.facts.holder_name.as_ref().or(export.facts.username.as_ref());
            format!(
                "{}{}",
                export.platform.title(),
                holder.map_or(String::new(), |known| format!(" ({})", known.value))
            )
        })
        .collect();
    let messages = audit.summary.messages;
    let entries = audit.archive.entries();
    let periods = periods(&audit.summary);
    let mut gleaned = Gleaned::default();
    let (data, carried) = data(audit, &periods, &mut gleaned)?;
    let (details, places, thumbnails) = gleaned.close(audit);
    Ok(Page {
        style: STYLE,
        policy: content_security_policy(!thumbnails.shown.is_empty()),
        title: harmless(&names.join(", ")).into_owned(),
        redacted: audit.redacted,
        all: number(all.items),
        everything: all.items,
        carried,
        carried_of: number(carried),
        data,
        script: SCRIPT,
        legend: legend(),
        whole: bar(all),
        outcomes: outcomes(audit),
        platforms: platforms(audit),
        kinds: kinds(audit),
        seen: seen(all),
        timeline: timeline(&periods),
        bands: bands(audit),
        lacks: lacks(audit),
        judged: judged(audit),
        head: head(audit),
        as_of: audit.as_of.to_string(),
        open: audit.summary.open.iter().map(|(open, n)| (number(*n), condition(*open))).collect(),
        asked: Asked::of(audit),
        coverage: coverage(audit).into_iter().chain(unread(audit)).collect(),
        before_you_act: BEFORE_YOU_ACT,
        actions: actions(audit).into_iter().map(|Advice { action, items, only_in }| ActionRow {
            title: action.title.clone(),
            items: number(items),
            path: action.path.clone(),
            url: action.url.clone(),
            caveat: action.caveat.clone(),
            only_in,
        }).collect(),
        details,
        places,
        thumbnails,
        sections: sections(audit)?,
        messages: (messages.conversations > 0).then(|| format!(
            "{} with {} of yours and {} of others; {} addressed to Meta AI. Messages between people are counted, never listed.",
            counted(messages.conversations, "conversation", "conversations"),
            counted(messages.own, "message", "messages"),
            number(messages.others),
            counted(messages.addressed_to_ai, "was", "were")
        )),
        personalisation: personalisation(audit),
        conversations: conversations(audit),
        account_data: audit.account_data_outcomes().into_iter().map(|(_, of, category, records, judged)| {
            (format!("{}: {}", of.title(), category.replace('_', " ")), number(records), outcome(judged.is))
        }).collect(),
        account_sentence: format!("{}.", account_data(audit)),
        about_you: audit.read.about_you.iter().map(|((_, _, what), n)| (*what, number(*n))).collect(),
        ledger: Status::ALL.iter().map(|status| (status.as_str().replace('_', " "), number(audit.read.ledger.count(*status) as u64))).collect(),
        ledger_sentence: format!(
            "{} entries, {} bytes: each stands here exactly once.",
            number(entries.len() as u64), number(entries.iter().map(|entry| entry.bytes).sum())
        ),
        named: files(audit, gave_nothing).take(ROWS).collect(),
        files: files(audit, given_something).take(ROWS).collect(),
        files_left_out: left_out(files(audit, given_something).count(), ROWS),
        named_left_out: left_out(files(audit, gave_nothing).count(), ROWS),
        problems_left_out: left_out(audit.read.problems.len(), ROWS),
        conversations_left_out: left_out(audit.conversations.len(), CONVERSATIONS),
        problems: problems(audit),
        rules: rules(audit),
    })
}

fn given_something(status: Status) -> bool {
    matches!(status, Status::Read | Status::AccountData)
}

fn gave_nothing(status: Status) -> bool {
    matches!(status, Status::Unrecognised | Status::Unreadable)
}

/// What there is to say where a list had to end.
fn left_out(all: usize, shown: usize) -> Option<String> {
    let more = all.saturating_sub(shown) as u64;
    (more > 0).then(|| format!("{} in the JSON report.", counted(more, "more stands", "more stand")))
}

/// Nothing may load or run, but the one style sheet and the one script, known by their hashes, and pictures that stand in
/// the page itself.
fn content_security_policy(pictures: bool) -> String {
    let [style, script] = [STYLE, SCRIPT].map(|text| BASE64_STANDARD.encode(Sha256::digest(text)));
    let pictures = if pictures { " img-src data:;" } else { "" };
    format!(
        "default-src 'none';{pictures} style-src 'sha256-{style}'; script-src 'sha256-{script}'; base-uri 'none'; form-action 'none'"
    )
}
