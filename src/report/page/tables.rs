//! Tables and lists that say where everything went and what was judged by which rule.

use super::super::Audit;
use super::super::advice::{Advice, actions};
use super::super::conversations::JudgedConversation;
use super::super::wording::{age_rules, excerpt, number, outcome, rule_name, without_rule};
use crate::policy::pack::{Citation, Pack};
use crate::policy::{RuleRef, why};
use crate::readers::{Status, facts_of};
use crate::text::harmless;

/// Characters shown of a path.
const PATH_CHARACTERS: usize = 300;

/// Lines of the ledger and of problems shown, and conversations.
pub(super) const ROWS: usize = 500;
pub(super) const CONVERSATIONS: usize = 1000;

pub(super) struct ConversationRow {
    pub(super) title: String,
    pub(super) kind: &'static str,
    pub(super) own: String,
    pub(super) others: String,
    pub(super) span: String,
    pub(super) outcome: &'static str,
    /// Who wrote what share of it.
    pub(super) who: String,
    pub(super) why: String,
}

pub(super) struct FileRow {
    pub(super) path: String,
    pub(super) status: String,
    pub(super) items: String,
    pub(super) note: String,
}

pub(super) struct RuleRow {
    pub(super) id: String,
    pub(super) says: String,
    pub(super) verdict: String,
    pub(super) citations: Vec<CitationRow>,
    pub(super) counters: Vec<String>,
    /// What can be done about what it covers.
    pub(super) advice: Vec<String>,
}

pub(super) struct CitationRow {
    pub(super) quote: Option<String>,
    pub(super) claim: Option<String>,
    pub(super) source: String,
    pub(super) url: String,
}

pub(super) fn conversations(audit: &Audit) -> Vec<ConversationRow> {
    let mut rows: Vec<&JudgedConversation> = audit.conversations.iter().collect();
    rows.sort_by_key(|one| {
        (one.outcome.as_ref().map(|outcome| outcome.is), std::cmp::Reverse(one.own.unwrap_or(0) + one.others))
    });
    rows.into_iter()
        .take(CONVERSATIONS)
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
                outcome: one.outcome.as_ref().map_or("not yours", |judged| outcome(judged.is)),
                why: one.outcome.as_ref().map_or_else(
                    || "You only read along: nothing in it is yours.".to_owned(),
                    |judged| why(judged, one.visibility, None, &audit.packs),
                ),
                who: who(audit, one),
            }
        })
        .collect()
}

/// Senders named for one conversation.
const SENDERS: usize = 8;

/// Who wrote how much of a conversation, in a sentence.
fn who(audit: &Audit, judged: &JudgedConversation) -> String {
    let one = &judged.conversation;
    let facts = facts_of(&audit.read.exports, one.export);
    let mut senders: Vec<(&String, &u64)> = one.senders.iter().collect();
    senders.sort_by_key(|(name, n)| (std::cmp::Reverse(**n), *name));
    let share = |(name, n): &(&String, &u64)| {
        let name = match facts.is_holder(name) {
            Some(true) => "you".to_owned(),
            _ if name.is_empty() => "not named".to_owned(),
            _ => excerpt(name, 40),
        };
        format!("{name} {}", number(**n))
    };
    let mut told: Vec<String> = senders.iter().take(SENDERS).map(share).collect();
    let more = senders.len().saturating_sub(SENDERS);
    if more > 0 {
        told.push(format!("{more} more"));
    }
    let silent = one.participants.iter().filter(|name| !one.senders.contains_key(*name)).count();
    if silent > 0 {
        told.push(format!("{silent} who wrote nothing"));
    }
    format!("{} of {}", told.join(", "), number(one.messages()))
}

pub(super) fn files(audit: &Audit, wanted: impl Fn(Status) -> bool) -> impl Iterator<Item = FileRow> {
    let lines = audit.archive.entries().iter().zip(&audit.read.ledger.lines);
    lines.filter(move |(_, line)| wanted(line.status)).map(|(entry, line)| FileRow {
        path: excerpt(&entry.path, PATH_CHARACTERS),
        status: line.status.as_str().replace('_', " "),
        items: number(line.items),
        note: line.note.clone().unwrap_or_default(),
    })
}

pub(super) fn problems(audit: &Audit) -> Vec<(String, String, String)> {
    let rows = audit.read.problems.iter().take(ROWS);
    rows.map(|((entry, what), n)| {
        let path = audit.archive.entry(*entry).map_or("", |entry| entry.path.as_str());
        (excerpt(path, PATH_CHARACTERS), harmless(what).into_owned(), number(*n))
    })
    .collect()
}

/// The rules that decided something, with what they rest on.
pub(super) fn rules(audit: &Audit) -> Vec<RuleRow> {
    let mut used: Vec<_> = audit.rules_used().collect();
    used.sort_unstable_by_key(|reference| (rule_name(&audit.packs, *reference), *reference));
    used.dedup();
    // Not what was done already.
    let open: Vec<Advice<'_>> = actions(audit);
    used.into_iter().filter_map(|reference| rule_row(audit, &open, reference)).collect()
}

fn rule_row(audit: &Audit, open: &[Advice<'_>], reference: RuleRef) -> Option<RuleRow> {
    let id = rule_name(&audit.packs, reference);
    let Some(pack) = audit.packs.pack_of(reference) else {
        let says = without_rule(reference)?.to_owned();
        return Some(RuleRow {
            id,
            says,
            verdict: "no rule".to_owned(),
            citations: Vec::new(),
            counters: Vec::new(),
            advice: Vec::new(),
        });
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
    let advice = audit.packs.rule(reference).into_iter().flat_map(|rule| &rule.advice);
    let open = advice.filter_map(|id| open.iter().find(|advice| advice.action.id == *id));
    let advice = open.map(|advice| advice.action.title.clone()).collect();
    Some(RuleRow {
        id,
        says: says.to_owned(),
        verdict: verdict.as_str().replace('_', " "),
        citations: cite.iter().filter_map(|citation| cited(pack, citation)).collect(),
        advice,
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
