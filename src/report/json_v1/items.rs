//! Items and conversations, each with who could see it and whether the policy covers it.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::Serialize;

use super::{Span, export_id};
use crate::item::Origin;
use crate::language::Language;
use crate::policy::{self, Outcome, Reasons};
use crate::readers::facts_of;
use crate::report::Audit;
use crate::report::conversations::JudgedConversation;
use crate::report::store::Judged;
use crate::visibility::{self, Note, SIGNALS, Visibility};

#[derive(Serialize)]
pub(super) struct ItemV1<'a> {
    id: String,
    export: String,
    platform: &'static str,
    kind: &'static str,
    state: &'static str,
    surface: &'static str,
    place: Option<&'a str>,
    field: Option<&'a str>,
    current: bool,
    time: Option<String>,
    text: &'a str,
    media: &'a [String],
    annotations: BTreeMap<&'static str, &'a str>,
    origins: Vec<OriginV1<'a>>,
    visibility: VisibilityV1<'a>,
    outcome: OutcomeV1<'a>,
}

#[derive(Serialize)]
struct OriginV1<'a> {
    file: &'a str,
    field: &'a str,
    record: u32,
}

#[derive(Serialize)]
struct VisibilityV1<'a> {
    is: &'static str,
    confidence: &'static str,
    since_training: &'static str,
    intervals: Vec<IntervalV1>,
    evidence: Vec<EvidenceV1<'a>>,
}

#[derive(Serialize)]
struct IntervalV1 {
    from: Option<String>,
    to: Option<String>,
    is: &'static str,
    confidence: &'static str,
    user_stated: bool,
}

#[derive(Serialize)]
struct EvidenceV1<'a> {
    signal: &'static str,
    says: &'static str,
    strength: &'static str,
    origin: Option<OriginV1<'a>>,
    note: Option<String>,
}

#[derive(Serialize)]
pub(super) struct OutcomeV1<'a> {
    is: &'static str,
    rule: &'a str,
    pack: Option<String>,
    confidence: &'static str,
    status: &'static str,
    window: Option<WindowV1>,
    condition: Option<&'static str>,
    mitigated_from: Option<String>,
    user_stated: bool,
    caveats: Vec<&'a str>,
    why: Rc<str>,
}

#[derive(Serialize)]
struct WindowV1 {
    from: String,
    to: Option<String>,
    at_least: bool,
}

pub(super) fn item<'a>(audit: &'a Audit, reasons: &Reasons<'_>, judged: &'a Judged) -> ItemV1<'a> {
    let item = &judged.item;
    ItemV1 {
        id: judged.id.to_string(),
        export: export_id(item.platform.as_str(), item.export.0),
        platform: item.platform.as_str(),
        kind: item.kind.as_str(),
        state: item.state.as_str(),
        surface: item.surface.as_str(),
        place: item.place.as_deref(),
        field: item.field.as_deref(),
        current: item.current,
        time: item.time.rfc3339(),
        text: &item.text,
        media: &item.media,
        annotations: item.annotations.named().collect(),
        origins: item.origins.iter().map(|one| origin(audit, one)).collect(),
        visibility: visibility(audit, &judged.visibility),
        outcome: outcome(audit, reasons, &judged.outcome, judged.visibility.is, judged.visibility.told()),
    }
}

fn origin<'a>(audit: &'a Audit, origin: &'a Origin) -> OriginV1<'a> {
    let file = audit.archive.entry(origin.entry).map_or("", |entry| entry.path.as_str());
    OriginV1 { file, field: audit.read.ledger.field(origin), record: origin.record }
}

fn visibility<'a>(audit: &'a Audit, visibility: &'a Visibility) -> VisibilityV1<'a> {
    let interval = |interval: &visibility::Interval| IntervalV1 {
        from: interval.from.map(|day| day.to_string()),
        to: interval.to.map(|day| day.to_string()),
        is: interval.is.as_str(),
        confidence: interval.confidence.as_str(),
        user_stated: interval.by_user,
    };
    let evidence = visibility.evidence.iter().map(|evidence| EvidenceV1 {
        signal: SIGNALS.get(usize::from(evidence.signal)).map_or("", |signal| signal.id),
        says: evidence.says.as_str(),
        strength: evidence.strength.as_str(),
        origin: evidence.origin.as_ref().map(|one| origin(audit, one)),
        note: evidence.note.as_ref().map(|note| note.says(Language::English)),
    });
    VisibilityV1 {
        is: visibility.is.as_str(),
        confidence: visibility.confidence.as_str(),
        since_training: audit.since_training(visibility).as_str(),
        intervals: visibility.intervals.iter().map(interval).collect(),
        evidence: evidence.collect(),
    }
}

pub(super) fn outcome<'a>(
    audit: &'a Audit,
    reasons: &Reasons<'_>,
    outcome: &Outcome,
    seen: visibility::Is,
    told: Option<&Note>,
) -> OutcomeV1<'a> {
    let pack = audit.packs.pack_of(outcome.rule);
    OutcomeV1 {
        is: outcome.is.as_str(),
        rule: audit.packs.rule_id(outcome.rule),
        pack: pack.map(policy::Pack::name),
        confidence: outcome.confidence.as_str(),
        status: outcome.standing.as_str(),
        window: outcome.window.map(|window| WindowV1 {
            from: window.from.to_string(),
            to: window.to.map(|day| day.to_string()),
            at_least: window.at_least,
        }),
        condition: outcome.condition.map(policy::Condition::as_str),
        mitigated_from: outcome.mitigated_from().map(|day| day.to_string()),
        user_stated: outcome.user_stated,
        caveats: audit.packs.caveats(outcome.rule),
        why: reasons.why(outcome, seen, told),
    }
}

#[derive(Serialize)]
pub(super) struct ConversationV1<'a> {
    export: String,
    kind: &'static str,
    place: &'a str,
    own: Option<u64>,
    others: u64,
    owner: Option<&'a str>,
    span: Span,
    visibility: &'static str,
    outcome: OutcomeV1<'a>,
}

pub(super) fn conversation<'a>(
    audit: &'a Audit,
    reasons: &Reasons<'_>,
    judged: &'a JudgedConversation,
) -> ConversationV1<'a> {
    let one = &judged.conversation;
    let facts = facts_of(&audit.read.exports, one.export);
    ConversationV1 {
        export: export_id(one.platform.as_str(), one.export.0),
        kind: one.kind.as_str(),
        place: &one.title,
        own: judged.own,
        others: judged.others,
        owner: facts.holder_name.as_ref().map(|known| known.value.as_str()),
        span: Span::of(one.span),
        visibility: judged.visibility.as_str(),
        outcome: outcome(audit, reasons, &judged.outcome, judged.visibility, None),
    }
}
