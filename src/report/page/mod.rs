//! The page: one file, no script, no reference to anything outside of it. What it shows comes ready from here; the
//! template only places it, and escapes every text.

mod asked;

use std::io::{self, Write};

use askama::Template;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use sha2::{Digest as _, Sha256};

use self::asked::Asked;
use super::advice::{Advice, BEFORE_YOU_ACT, actions};
use super::store::Judged;
use super::wording::{
    account_data, age_rules, condition, counted, coverage, excerpt, head, items_with, kind, number, outcome,
    outcome_means, personalisation, platform, rule_name, standing, unread, without_rule,
};
use crate::item::{Item, Kind, Origin};
use crate::policy::pack::{Citation, Pack};
use crate::policy::{Is, RuleRef, why};
use crate::readers::Status;
use crate::report::Audit;
use crate::text::harmless;
use crate::visibility::{self, SIGNALS, Visibility};

const STYLE: &str = include_str!("style.css");

/// Items shown for each outcome, and the bytes they may take. The page stays small whatever the export; JSON and CSV
/// hold all items.
const SHOWN: &[(Is, usize, usize)] = &[
    (Is::InScope, 1200, 1_600_000),
    (Is::Undecided, 1200, 1_600_000),
    (Is::NotStated, 200, 300_000),
    (Is::OutOfScope, 400, 600_000),
];

/// Bytes of an item's card without its words, and of a line in it: what the template writes, rounded up.
const CARD_MARKUP: usize = 600;
const LINE_MARKUP: usize = 40;

/// Characters shown of a text.
const CHARACTERS: usize = 500;

/// Characters shown of a path.
const PATH_CHARACTERS: usize = 300;

/// Lines of the ledger, of conversations and of problems shown.
const ROWS: usize = 1000;

#[derive(Template)]
#[template(path = "page.html")]
struct Page {
    style: &'static str,
    policy: String,
    title: String,
    sentence: String,
    head: Vec<String>,
    as_of: String,
    outcomes: Vec<OutcomeCard>,
    kinds: Vec<KindRow>,
    total: KindRow,
    open: Vec<(String, &'static str)>,
    coverage: Vec<String>,
    asked: Asked,
    before_you_act: &'static [&'static str],
    actions: Vec<ActionRow>,
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
    files_left_out: usize,
    problems: Vec<(String, String, String)>,
    rules: Vec<RuleRow>,
}

struct OutcomeCard {
    class: &'static str,
    name: &'static str,
    number: String,
    means: &'static str,
}

struct KindRow {
    platform: &'static str,
    kind: String,
    numbers: Vec<String>,
}

struct ActionRow {
    title: String,
    items: String,
    path: String,
    url: String,
    caveat: String,
    only_in: Option<String>,
}

struct Section {
    class: &'static str,
    name: &'static str,
    means: &'static str,
    all: String,
    shown: String,
    whole: bool,
    items: Vec<ItemCard>,
}

struct ItemCard {
    id: String,
    time: String,
    machine_time: Option<String>,
    platform: &'static str,
    kind: String,
    state: Option<&'static str>,
    place: Option<String>,
    text: String,
    media: String,
    visibility: String,
    rule: String,
    why: String,
    standing: Option<&'static str>,
    evidence: Vec<String>,
    origins: Vec<String>,
    annotations: Vec<String>,
    caveats: Vec<String>,
}

struct ConversationRow {
    title: String,
    kind: &'static str,
    own: String,
    others: String,
    span: String,
    outcome: &'static str,
    why: String,
}

struct FileRow {
    path: String,
    status: String,
    items: String,
    note: String,
}

struct RuleRow {
    id: String,
    says: String,
    verdict: String,
    citations: Vec<CitationRow>,
    counters: Vec<String>,
}

struct CitationRow {
    quote: Option<String>,
    claim: Option<String>,
    source: String,
    url: String,
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
                platform(export.platform),
                holder.map_or(String::new(), |known| format!(" ({})", known.value))
            )
        })
        .collect();
    let messages = audit.summary.messages;
    let entries = audit.archive.entries();
    Ok(Page {
        style: STYLE,
        policy: content_security_policy(),
        title: harmless(&names.join(", ")).into_owned(),
        sentence: format!(
            "Of {} things you made or are, {} fall under Meta's AI-training policy and {} cannot be decided from the export. On {} Meta says nothing we found; {} outside of it.",
            number(all.items), number(all.in_scope), number(all.undecided), number(all.not_stated), counted(all.out_of_scope, "is", "are")
        ),
        head: head(audit),
        as_of: audit.as_of.to_string(),
        outcomes: SHOWN.iter().map(|(is, ..)| OutcomeCard { class: is.as_str(), name: outcome(*is), number: number(all.with(*is)), means: outcome_means(*is) }).collect(),
        kinds: audit.summary.by_kind.iter().map(|((of, k), counts)| KindRow { platform: platform(*of), kind: kind(*k), numbers: numbers(counts) }).collect(),
        total: KindRow { platform: "all", kind: String::new(), numbers: numbers(all) },
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
            (format!("{}: {}", platform(of), category.replace('_', " ")), number(records), outcome(judged.is))
        }).collect(),
        account_sentence: format!("{}.", account_data(audit)),
        about_you: audit.read.about_you.iter().map(|((_, _, what), n)| (*what, number(*n))).collect(),
        ledger: Status::ALL.iter().map(|status| (status.as_str().replace('_', " "), number(audit.read.ledger.count(*status) as u64))).collect(),
        ledger_sentence: format!(
            "{} entries, {} bytes: each stands here exactly once.",
            number(entries.len() as u64), number(entries.iter().map(|entry| entry.bytes).sum())
        ),
        named: files(audit, |status| matches!(status, Status::Unrecognised | Status::Unreadable)).take(ROWS).collect(),
        files: files(audit, |status| matches!(status, Status::Read | Status::AccountData)).take(ROWS).collect(),
        files_left_out: files(audit, |status| matches!(status, Status::Read | Status::AccountData)).count().saturating_sub(ROWS),
        problems: problems(audit),
        rules: rules(audit),
    })
}

/// Nothing may load or run, but the one style sheet, known by its hash.
fn content_security_policy() -> String {
    let hash = BASE64_STANDARD.encode(Sha256::digest(STYLE));
    format!("default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'")
}

fn numbers(counts: &super::summary::Counts) -> Vec<String> {
    let columns = [
        counts.items,
        counts.in_scope,
        counts.undecided,
        counts.not_stated,
        counts.out_of_scope,
        counts.public,
        counts.private,
        counts.undetermined,
    ];
    columns.into_iter().map(number).collect()
}

/// The items of each outcome, as many as are shown.
fn sections(audit: &Audit) -> io::Result<Vec<Section>> {
    let section = |(is, most, bytes): &(Is, usize, usize)| {
        let all = audit.summary.all.with(*is);
        let mut room = *bytes;
        let cards = audit.store.newest(*is, *most)?.into_iter().map(|judged| card(audit, judged));
        let fits = |card: &ItemCard| room.checked_sub(weight(card)).map(|left| room = left).is_some();
        let items: Vec<ItemCard> = cards.take_while(fits).collect();
        Ok(Section {
            class: is.as_str(),
            name: items_with(*is),
            means: outcome_means(*is),
            all: number(all),
            shown: number(items.len() as u64),
            whole: all == items.len() as u64,
            items,
        })
    };
    SHOWN.iter().map(section).collect()
}

fn card(audit: &Audit, judged: Judged) -> ItemCard {
    let Judged { id, item, visibility, outcome } = judged;
    let evidence = visibility.evidence.iter().filter_map(|evidence| {
        let signal = SIGNALS.get(usize::from(evidence.signal))?;
        let note = evidence.note.as_deref().map_or(String::new(), |note| format!(" ({note})"));
        let origin = evidence.origin.as_ref().map_or(String::new(), |origin| format!(" [{}]", place(audit, origin)));
        let says = match evidence.says {
            visibility::Is::Undetermined => "leaves it open".to_owned(),
            decided => format!("{decided}, {}", evidence.strength),
        };
        let line = format!("{says}: {}{note}{origin}", signal.text);
        Some(harmless(&line).into_owned())
    });
    ItemCard {
        time: item.time.to_string(),
        machine_time: item.time.rfc3339(),
        platform: platform(item.platform),
        kind: kind_and_field(audit, &item),
        state: (item.state != crate::item::State::Live).then_some(item.state.as_str()),
        place: item.place.as_deref().map(|place| excerpt(place, CHARACTERS)),
        text: excerpt(&item.text, CHARACTERS),
        media: counted(item.media.len() as u64, "picture or video", "pictures or videos"),
        visibility: seen(audit, &visibility),
        rule: rule_name(&audit.packs, outcome.rule),
        why: why(&outcome, visibility.is, visibility.told(), &audit.packs),
        standing: standing(outcome.standing),
        evidence: evidence.collect(),
        origins: item.origins.iter().map(|origin| place(audit, origin)).collect(),
        annotations: item
            .annotations
            .named()
            .map(|(name, value)| format!("{}: {value}", name.replace('_', " ")))
            .collect(),
        caveats: audit.packs.caveats(outcome.rule).into_iter().map(str::to_owned).collect(),
        id: id.to_string(),
    }
}

/// Who could see an item on the day of the export, and at some time since training began.
fn seen(audit: &Audit, visibility: &Visibility) -> String {
    let since = match audit.since_training(visibility) {
        same if same == visibility.is => String::new(),
        visibility::Is::Public => ", public at some time since training began".to_owned(),
        visibility::Is::Private => ", never public since training began".to_owned(),
        visibility::Is::Undetermined => ", not known for the time before or after".to_owned(),
    };
    match visibility.is {
        visibility::Is::Undetermined => format!("undetermined on the day of the export{since}"),
        decided => format!("{decided} on the day of the export ({}){since}", visibility.confidence),
    }
}

/// About the bytes a card takes on the page.
fn weight(card: &ItemCard) -> usize {
    let words = [&card.time, &card.text, &card.visibility, &card.rule, &card.why].into_iter().chain(&card.place);
    let lines = [&card.evidence, &card.origins, &card.annotations, &card.caveats].into_iter().flatten();
    let lines = lines.map(|line| escaped(line) + LINE_MARKUP);
    CARD_MARKUP + words.map(|text| escaped(text)).chain(lines).sum::<usize>()
}

/// The bytes of a text on the page, where a character that could act becomes one like `&#60;`.
fn escaped(text: &str) -> usize {
    text.len() + 4 * text.bytes().filter(|byte| b"<>&\"'".contains(byte)).count()
}

/// The kind; of a profile field, also which one.
fn kind_and_field(audit: &Audit, item: &Item) -> String {
    let field = item.origins.first().map_or("", |origin| audit.read.ledger.field(origin));
    if item.kind == Kind::ProfileField {
        format!("{}: {}", kind(item.kind), field.replace('_', " "))
    } else {
        kind(item.kind)
    }
}

/// File, field and record of an origin.
fn place(audit: &Audit, origin: &Origin) -> String {
    let path = audit.archive.entry(origin.entry).map_or("", |entry| entry.path.as_str());
    let field = audit.read.ledger.field(origin);
    let field = if field.is_empty() { String::new() } else { format!(", {field}") };
    format!("{path}{field}, record {}", origin.record)
}

fn conversations(audit: &Audit) -> Vec<ConversationRow> {
    let mut rows: Vec<&super::conversations::JudgedConversation> = audit.conversations.iter().collect();
    rows.sort_by_key(|one| (one.outcome.is, std::cmp::Reverse(one.own.unwrap_or(0) + one.others)));
    rows.into_iter()
        .take(ROWS)
        .map(|one| {
            let conversation = &one.conversation;
            ConversationRow {
                title: if conversation.title.is_empty() {
                    "(no title)".to_owned()
                } else {
                    excerpt(&conversation.title, 80)
                },
                kind: conversation.kind.as_str(),
                own: one.own.map_or("unknown".to_owned(), number),
                others: number(one.others),
                span: conversation.span.map_or(String::new(), |(from, to)| {
                    let day = |moment: crate::time::Moment| moment.day().map_or(String::new(), |day| day.to_string());
                    format!("{} to {}", day(from), day(to))
                }),
                outcome: outcome(one.outcome.is),
                why: why(&one.outcome, one.visibility, None, &audit.packs),
            }
        })
        .collect()
}

fn files(audit: &Audit, wanted: impl Fn(Status) -> bool) -> impl Iterator<Item = FileRow> {
    let lines = audit.archive.entries().iter().zip(&audit.read.ledger.lines);
    lines.filter(move |(_, line)| wanted(line.status)).map(|(entry, line)| FileRow {
        path: excerpt(&entry.path, PATH_CHARACTERS),
        status: line.status.as_str().replace('_', " "),
        items: number(line.items),
        note: line.note.clone().unwrap_or_default(),
    })
}

fn problems(audit: &Audit) -> Vec<(String, String, String)> {
    let rows = audit.read.problems.iter().take(ROWS);
    rows.map(|((entry, what), n)| {
        let path = audit.archive.entry(*entry).map_or("", |entry| entry.path.as_str());
        (excerpt(path, PATH_CHARACTERS), harmless(what).into_owned(), number(*n))
    })
    .collect()
}

/// The rules that decided something, with what they rest on.
fn rules(audit: &Audit) -> Vec<RuleRow> {
    let mut used: Vec<_> = audit.rules_used().collect();
    used.sort_unstable_by_key(|reference| (rule_name(&audit.packs, *reference), *reference));
    used.dedup();
    used.into_iter().filter_map(|reference| rule_row(audit, reference)).collect()
}

fn rule_row(audit: &Audit, reference: RuleRef) -> Option<RuleRow> {
    let id = rule_name(&audit.packs, reference);
    let Some(pack) = audit.packs.pack_of(reference) else {
        let says = without_rule(reference)?.to_owned();
        return Some(RuleRow { id, says, verdict: "no rule".to_owned(), citations: Vec::new(), counters: Vec::new() });
    };
    let (says, verdict, cite, counter) = match audit.packs.rule(reference) {
        Some(rule) => (rule.says.as_str(), rule.verdict, &rule.cite, &rule.counter),
        None => {
            let age = pack.age.as_ref()?;
            let (rule, says) =
                age_rules(age).into_iter().find(|(rule, _)| rule.rule == audit.packs.rule_id(reference))?;
            (says, rule.verdict, &age.cite, &age.counter)
        }
    };
    Some(RuleRow {
        id,
        says: says.to_owned(),
        verdict: verdict.as_str().replace('_', " "),
        citations: cite.iter().filter_map(|citation| cited(pack, citation)).collect(),
        counters: counter
            .iter()
            .map(|counter| {
                let title = pack.source(&counter.source).map_or("", |source| source.title.as_str());
                format!("{} ({title})", counter.claim)
            })
            .collect(),
    })
}

fn cited(pack: &Pack, citation: &Citation) -> Option<CitationRow> {
    let source = pack.source(&citation.source)?;
    Some(CitationRow {
        quote: citation.quote.as_deref().map(str::to_owned),
        claim: citation.claim.clone(),
        source: format!(
            "{}, {} ({}, {})",
            source.title,
            source.date,
            source.voice.as_str().replace('_', " "),
            source.tier
        ),
        url: source.url.to_string(),
    })
}
