//! Items and conversations, each with who could see it and whether the policy covers it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rustc_hash::FxHashMap;
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

use super::notes::{self, Arguments};
use super::{SpanJson, export_id};
use crate::item::{ExportId, Origin, Platform};
use crate::language::Language;
use crate::policy::{self, Outcome};
use crate::readers::facts_of;
use crate::report::Audit;
use crate::report::conversations::{Apart, JudgedConversation};
use crate::report::store::Judged;
use crate::report::view::path;
use crate::time::iso_day;
use crate::visibility::{self, ClueNote, SIGNALS, Visibility};
use crate::wording::Reasons;

#[derive(Serialize)]
pub(in crate::report) struct ItemV1<'a> {
    id: String,
    export: Arc<str>,
    platform: &'static str,
    kind: &'static str,
    state: &'static str,
    surface: Option<&'static str>,
    place: Option<&'a str>,
    field: Option<&'a str>,
    current: bool,
    mention: bool,
    time: Option<String>,
    when: WhenV1,
    text: &'a str,
    media: &'a [String],
    /// The address of the thing itself. Nearly no item has one, and a report holds many items.
    #[serde(skip_serializing_if = "Option::is_none")]
    permalink: Option<&'a str>,
    annotations: BTreeMap<&'static str, &'a str>,
    origins: Vec<OriginV1<'a>>,
    visibility: VisibilityV1<'a>,
    outcome: Arc<RawValue>,
}

/// How its time is known.
#[derive(Serialize)]
struct WhenV1 {
    precision: &'static str,
    zone: Option<&'static str>,
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
    /// What the note says, for programs.
    code: Option<&'static str>,
    arguments: Option<Arguments<'a>>,
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
    why: Arc<str>,
}

#[derive(Serialize)]
struct WindowV1 {
    from: String,
    to: Option<String>,
    at_least: bool,
}

/// Makes items, and remembers what many of them share.
pub(in crate::report) struct ItemsJson<'a> {
    audit: &'a Audit,
    reasons: Reasons<'a>,
    exports: FxHashMap<(Platform, ExportId), Arc<str>>,
    /// Outcomes as they are written, where the user told nothing.
    outcomes: FxHashMap<(Outcome, visibility::Audience), Arc<RawValue>>,
}

/// Outcomes remembered: a bound on memory.
const MOST: usize = 10_000;

impl<'a> ItemsJson<'a> {
    pub(in crate::report) fn new(audit: &'a Audit) -> Self {
        let reasons = Reasons::new(audit.judge(), Language::English);
        Self {
            audit,
            reasons,
            exports: FxHashMap::default(),
            outcomes: FxHashMap::default(),
        }
    }

    pub(in crate::report) fn item<'j>(
        &mut self,
        judged: &'j Judged,
    ) -> serde_json::Result<ItemV1<'j>>
    where
        'a: 'j,
    {
        let (item, audit) = (&judged.item, self.audit);
        let name = || export_id(item.platform.as_str(), item.export.0).into();
        let export = self
            .exports
            .entry((item.platform, item.export))
            .or_insert_with(name);
        Ok(ItemV1 {
            id: judged.id.to_string(),
            export: Arc::clone(export),
            platform: item.platform.as_str(),
            kind: item.kind.as_str(),
            state: item.state.as_str(),
            surface: item.surface.told(),
            place: item.place.as_deref(),
            field: item.field.as_deref(),
            current: item.current,
            mention: item.mention,
            time: item.time.rfc3339(),
            when: WhenV1 {
                precision: item.time.precision().as_str(),
                zone: item.time.is_instant().then_some("utc"),
            },
            text: &item.text,
            media: &item.media,
            permalink: item.link.as_deref(),
            annotations: item.annotations.named().collect(),
            origins: item.origins.iter().map(|one| origin(audit, one)).collect(),
            visibility: visibility(audit, &judged.visibility),
            outcome: self.outcome(judged)?,
        })
    }

    fn outcome(&mut self, judged: &Judged) -> serde_json::Result<Arc<RawValue>> {
        let (seen, told) = (judged.visibility.is, judged.visibility.told());
        let case = (judged.outcome.clone(), seen);
        if let Some(known) = self.outcomes.get(&case).filter(|_| told.is_none()) {
            return Ok(Arc::clone(known));
        }
        let written = to_raw_value(&outcome(
            self.audit,
            &self.reasons,
            &judged.outcome,
            seen,
            told,
        ))?;
        let written: Arc<RawValue> = written.into();
        if told.is_none() && self.outcomes.len() < MOST {
            self.outcomes.insert(case, Arc::clone(&written));
        }
        Ok(written)
    }
}

fn origin<'a>(audit: &'a Audit, origin: &'a Origin) -> OriginV1<'a> {
    OriginV1 {
        file: path(audit, origin),
        field: audit.read.ledger.field(origin),
        record: origin.record,
    }
}

fn visibility<'a>(audit: &'a Audit, visibility: &'a Visibility) -> VisibilityV1<'a> {
    fn interval(interval: &visibility::Interval) -> IntervalV1 {
        IntervalV1 {
            from: interval.from.map(iso_day),
            to: interval.to.map(iso_day),
            is: interval.is.as_str(),
            confidence: interval.confidence.as_str(),
            user_stated: interval.by_user,
        }
    }
    let evidence = visibility.evidence.iter().map(|evidence| EvidenceV1 {
        signal: SIGNALS
            .get(usize::from(evidence.signal))
            .map_or("", |signal| signal.id),
        says: evidence.says.as_str(),
        strength: evidence.strength.as_str(),
        origin: evidence.origin.as_ref().map(|one| origin(audit, one)),
        note: evidence
            .note
            .as_ref()
            .map(|note| note.says(Language::English)),
        code: evidence.note.as_ref().map(notes::code),
        arguments: evidence.note.as_ref().map(notes::arguments),
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
    seen: visibility::Audience,
    told: Option<&ClueNote>,
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
        caveats: audit
            .packs
            .caveats(outcome)
            .into_iter()
            .map(|text| &**text)
            .collect(),
        why: reasons.why(outcome, seen, told),
    }
}

#[derive(Serialize)]
pub(super) struct ConversationV1<'a> {
    export: String,
    kind: &'static str,
    #[serde(rename = "box")]
    section: Option<&'a str>,
    place: &'a str,
    own: Option<u64>,
    others: u64,
    owner: Option<&'a str>,
    participants: &'a BTreeSet<String>,
    senders: Vec<SenderV1<'a>>,
    to_ai: u64,
    by_ai: u64,
    forms: &'a BTreeMap<&'static str, u64>,
    span: SpanJson,
    visibility: &'static str,
    outcome: Option<OutcomeV1<'a>>,
    apart: Option<ApartV1<'a>>,
}

#[derive(Serialize)]
struct ApartV1<'a> {
    part: &'static str,
    own: Option<u64>,
    others: u64,
    outcome: OutcomeV1<'a>,
}

#[derive(Serialize)]
struct SenderV1<'a> {
    name: &'a str,
    messages: u64,
    you: Option<bool>,
}

pub(super) fn conversation<'a>(
    audit: &'a Audit,
    reasons: &Reasons<'_>,
    judged: &'a JudgedConversation,
) -> ConversationV1<'a> {
    let one = &judged.conversation;
    let facts = facts_of(&audit.read.exports, one.export);
    let sender = |(name, messages): (&'a String, &u64)| SenderV1 {
        name,
        messages: *messages,
        you: facts.is_sender(name),
    };
    let say = |what| outcome(audit, reasons, what, judged.visibility, None);
    let apart = |one: &'a Apart| ApartV1 {
        part: one.part.as_str(),
        own: one.own,
        others: one.others,
        outcome: say(&one.outcome),
    };
    ConversationV1 {
        export: export_id(one.platform.as_str(), one.export.0),
        kind: one.kind.as_str(),
        section: one.section(),
        place: &one.title,
        own: judged.own,
        others: judged.others,
        owner: facts.holder_name.as_ref().map(|known| known.value.as_str()),
        participants: &one.participants,
        senders: one.senders.iter().map(sender).collect(),
        to_ai: one.to_ai,
        by_ai: one.by_ai,
        forms: &one.forms,
        span: SpanJson::of(one.span),
        visibility: judged.visibility.as_str(),
        outcome: judged.outcome.as_ref().map(say),
        apart: judged.apart.as_ref().map(apart),
    }
}
