//! The table of conversations: as many as have room, which are all of most accounts.

use super::super::Audit;
use super::super::ai;
use super::super::conversations::{Apart, ConversationPart, JudgedConversation};
use super::super::wording::{excerpt, outcome};
use crate::item::ConversationKind;
use crate::language::Words;
use crate::readers::facts_of;
use crate::wording::why;

/// Bytes that all rows may take.
const BYTES: usize = 900_000;

/// Bytes of a row beside its texts, about.
const MARKUP: usize = 140;

/// Rows that also tell why, and who wrote what share; of the others the JSON report tells.
const DETAILED: usize = 500;

pub(super) struct ConversationRow {
    pub(super) title: String,
    pub(super) kind: &'static str,
    pub(super) own: String,
    pub(super) others: String,
    pub(super) span: String,
    pub(super) outcome: &'static str,
    pub(super) details: Option<ConversationDetails>,
}

pub(super) struct ConversationDetails {
    pub(super) why: String,
    /// What holds of a part that is judged by itself.
    pub(super) apart: Option<String>,
    /// Who wrote what share of it.
    pub(super) who: String,
}

/// Those in scope first, of one outcome the longest first.
pub(super) fn conversations(w: &Words, audit: &Audit) -> Vec<ConversationRow> {
    let mut all: Vec<&JudgedConversation> = audit.conversations.iter().collect();
    all.sort_by_key(|one| {
        (
            one.outcome.as_ref().map(|outcome| outcome.is),
            std::cmp::Reverse(one.own.unwrap_or(0) + one.others),
        )
    });
    let mut left = BYTES;
    let rows = all
        .into_iter()
        .enumerate()
        .map(|(number, one)| row(w, audit, one, number < DETAILED));
    rows.map_while(|row| {
        left = left.checked_sub(weight(&row))?;
        Some(row)
    })
    .collect()
}

fn row(w: &Words, audit: &Audit, one: &JudgedConversation, detailed: bool) -> ConversationRow {
    let conversation = &one.conversation;
    let untitled = conversation.title.is_empty();
    ConversationRow {
        title: if untitled {
            w.say("told-no-title").to_owned()
        } else {
            excerpt(&conversation.title, 80)
        },
        kind: with(w, conversation.kind),
        own: one
            .own
            .map_or(w.say("told-own-unknown").to_owned(), |n| w.number(n)),
        others: w.number(one.others),
        span: conversation
            .span
            .map_or(String::new(), |(from, to)| ai::span(w, from, to)),
        outcome: one
            .outcome
            .as_ref()
            .map_or(w.say("ai-not-yours"), |judged| outcome(w, judged.is)),
        details: detailed.then(|| ConversationDetails {
            why: one.outcome.as_ref().map_or_else(
                || w.say("ai-read-along").to_owned(),
                |judged| why(judged, one.visibility, None, audit.judge(), w.language),
            ),
            apart: one.apart.as_ref().map(|part| apart(w, audit, one, part)),
            who: who(w, audit, one),
        }),
    }
}

fn apart(w: &Words, audit: &Audit, one: &JudgedConversation, apart: &Apart) -> String {
    let own = apart
        .own
        .map_or(w.say("told-own-unknown").to_owned(), |n| w.number(n));
    let says = why(
        &apart.outcome,
        one.visibility,
        None,
        audit.judge(),
        w.language,
    );
    let part = match apart.part {
        ConversationPart::BehindCall => "ai-behind-call",
        ConversationPart::BeforeNotice => "ai-before-notice",
    };
    w.fill(
        part,
        &[
            ("own", &own),
            ("others", &w.number(apart.others)),
            ("outcome", &says),
        ],
    )
}

fn weight(row: &ConversationRow) -> usize {
    let texts = [
        row.title.as_str(),
        row.kind,
        &row.own,
        &row.others,
        &row.span,
        row.outcome,
    ];
    let details = row.details.iter().flat_map(|details| {
        [
            details.why.as_str(),
            &details.who,
            details.apart.as_deref().unwrap_or_default(),
        ]
    });
    MARKUP
        + texts
            .into_iter()
            .chain(details)
            .map(str::len)
            .sum::<usize>()
}

/// Who a conversation is with.
fn with(w: &Words, kind: ConversationKind) -> &'static str {
    match kind {
        ConversationKind::People => w.say("told-with-people"),
        ConversationKind::Channel => w.say("told-with-channel"),
        ConversationKind::Ai => w.say("told-with-ai"),
    }
}

/// Senders named for one conversation.
const SENDERS: usize = 8;

/// Who wrote how much of a conversation, in a sentence.
fn who(w: &Words, audit: &Audit, judged: &JudgedConversation) -> String {
    let one = &judged.conversation;
    let facts = facts_of(&audit.read.exports, one.export);
    let mut senders: Vec<(&String, &u64)> = one.senders.iter().collect();
    senders.sort_by_key(|(name, n)| (std::cmp::Reverse(**n), *name));
    let share = |(name, n): &(&String, &u64)| {
        let name = match facts.is_sender(name) {
            Some(true) => w.say("ai-you").to_owned(),
            _ if name.is_empty() => w.say("ai-not-named").to_owned(),
            _ => excerpt(name, 40),
        };
        format!("{name} {}", w.number(**n))
    };
    let mut told: Vec<String> = senders.iter().take(SENDERS).map(share).collect();
    let more = senders.len().saturating_sub(SENDERS) as u64;
    if more > 0 {
        told.push(w.count(more, "ai-more-senders"));
    }
    let silent = one
        .participants
        .iter()
        .filter(|name| !one.senders.contains_key(*name))
        .count() as u64;
    if silent > 0 {
        told.push(w.count(silent, "ai-silent"));
    }
    w.fill(
        "ai-shares",
        &[("told", &told.join(", ")), ("n", &w.number(one.messages()))],
    )
}
