//! The JSON report, version 2: a contract. Its structs are its own, so that a change inside the
//! program cannot change it unseen; `report.schema.json` describes it. Items are streamed: the
//! report may be larger than the memory.

mod ai;
mod asked;
mod items;
mod notes;
mod problems;
mod rules;
mod todo;

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use self::ai::{meta_ai, settings};
use self::asked::{answers, questions};
pub(in crate::report) use self::items::ItemsJson;
use self::items::{OutcomeV1, conversation, outcome};
#[cfg(feature = "program")]
pub(in crate::report) use self::notes::note_of;
use self::problems::problems;
use self::rules::rules;
use self::todo::{actions, notices, objection};
use super::mark::{FIELD, Mark};
use super::reasons::because;
use super::store::Judged;
use super::stream::Object;
use super::summary::Counts;
use super::wording::why_not_personalised;
use super::{Audit, Output};
use crate::catalogue::FileKind;
use crate::facts::HolderBy;
use crate::language::Language;
use crate::policy;
use crate::readers::{Export, Status};
use crate::time::Moment;
use crate::visibility::{self, SIGNALS};
use crate::wording::Reasons;

/// The name of this contract.
pub(super) const SCHEMA: &str = "metaudit-report/2";

/// Those that can be read: this one, and the one before it, in which `rules` and `signals` are
/// objects.
pub(super) const READ: &[&str] = &[SCHEMA, "metaudit-report/1"];

pub(super) struct Report<'a> {
    audit: &'a Audit,
    object: Object<'a>,
    items: ItemsJson<'a>,
}

impl<'a> Report<'a> {
    pub(super) fn begin(audit: &'a Audit, out: &'a mut (dyn Write + Send)) -> io::Result<Self> {
        let mut object = Object::open(out)?;
        object.field("schema", &SCHEMA)?;
        object.field(FIELD, &Mark::of_audit(audit).to_string())?;
        object.field(
            "tool",
            &ToolJson {
                name: env!("CARGO_PKG_NAME"),
                version: env!("CARGO_PKG_VERSION"),
            },
        )?;
        object.field("case", &audit.case)?;
        object.field("as_of", &audit.as_of)?;
        let region = audit.packs.region();
        object.field(
            "region",
            &RegionJson {
                code: region.code(),
                source: region.source(Language::English),
            },
        )?;
        object.field("language", &"en")?;
        object.field("redacted", &audit.redacted)?;
        object.field("packs", &packs(audit))?;
        object.field("notices", &notices(audit))?;
        object.field("objection", &objection(audit))?;
        object.field("inputs", &inputs(audit))?;
        object.field(
            "exports",
            &audit.read.exports.iter().map(export).collect::<Vec<_>>(),
        )?;
        object.field("summary", &summary(audit))?;
        ledger(audit, &mut object)?;
        object.field("signals", &signals())?;
        object.field("rules", &rules(audit))?;
        object.field("actions", &actions(audit))?;
        object.open_list("items")?;
        Ok(Self {
            audit,
            object,
            items: ItemsJson::new(audit),
        })
    }
}

impl Output for Report<'_> {
    fn item(&mut self, judged: &Judged) -> io::Result<()> {
        self.object.element(&self.items.item(judged)?)
    }

    fn end(self: Box<Self>) -> io::Result<()> {
        let Self {
            audit, mut object, ..
        } = *self;
        object.close_list()?;
        let reasons = Reasons::new(audit.judge(), Language::English);
        object.field(
            "conversations",
            &audit
                .conversations
                .iter()
                .map(|one| conversation(audit, &reasons, one))
                .collect::<Vec<_>>(),
        )?;
        object.field("meta_ai", &meta_ai(audit))?;
        object.field("account_data", &account_data(audit, &reasons))?;
        object.field("settings", &settings(audit))?;
        object.field("about_you", &about_you(audit))?;
        object.field("families", &families(audit))?;
        object.field("problems", &problems(audit))?;
        object.field("questions", &questions(audit))?;
        object.field("answers", &answers(audit))?;
        object.close()
    }
}

#[derive(Serialize)]
struct ToolJson {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct RegionJson {
    code: &'static str,
    source: String,
}

#[derive(Serialize)]
struct PackV1<'a> {
    id: &'a str,
    version: &'a str,
    family: &'a str,
    checked_on: String,
    newest_text_seen: String,
    built_in: bool,
}

fn packs(audit: &Audit) -> Vec<PackV1<'_>> {
    let heads = audit.packs.all().iter().map(|pack| &pack.pack);
    heads
        .map(|head| PackV1 {
            id: &head.id,
            version: &head.version,
            family: head.family.as_str(),
            checked_on: head.checked_on.to_string(),
            newest_text_seen: head.newest_text_seen.to_string(),
            built_in: !audit.packs.are_own(),
        })
        .collect()
}

#[derive(Serialize)]
struct SignalV1 {
    id: &'static str,
    text: &'static str,
}

/// By id.
fn signals() -> Vec<SignalV1> {
    let mut all: Vec<SignalV1> = SIGNALS
        .iter()
        .map(|signal| SignalV1 {
            id: signal.id,
            text: Language::English.words().signal(signal.id),
        })
        .collect();
    all.sort_unstable_by_key(|signal| signal.id);
    all
}

#[derive(Serialize)]
struct InputV1 {
    path: String,
    bytes: u64,
}

fn inputs(audit: &Audit) -> Vec<InputV1> {
    audit
        .archive
        .inputs()
        .iter()
        .map(|input| InputV1 {
            path: input.path.display().to_string(),
            bytes: input.bytes,
        })
        .collect()
}

#[derive(Serialize)]
struct ExportV1<'a> {
    id: String,
    platform: &'static str,
    format: &'static str,
    language: Option<&'static str>,
    holder: HolderJson<'a>,
    span: SpanJson,
    coverage: CoverageJson,
    objected_on: Option<String>,
    objections: Vec<ObjectionsByForm>,
}

/// One day for each form that was used.
#[derive(Serialize)]
struct ObjectionsByForm {
    form: &'static str,
    on: String,
    confirmed: Option<bool>,
}

#[derive(Serialize)]
struct HolderJson<'a> {
    name: Option<&'a str>,
    username: Option<&'a str>,
    by: Option<&'static str>,
}

#[derive(Serialize)]
struct SpanJson {
    from: Option<String>,
    to: Option<String>,
}

impl SpanJson {
    fn of(span: Option<(Moment, Moment)>) -> Self {
        Self {
            from: span.and_then(|(from, _)| from.rfc3339()),
            to: span.and_then(|(_, to)| to.rfc3339()),
        }
    }
}

/// Null where the export does not tell.
#[derive(Serialize)]
struct CoverageJson {
    requested: Option<Vec<&'static str>>,
    missing_parts: Option<bool>,
    date_limited: Option<bool>,
    missing_media: u64,
    missing_pages: u64,
    absent: Vec<&'static str>,
    empty: Vec<&'static str>,
}

fn export(export: &Export) -> ExportV1<'_> {
    ExportV1 {
        id: export_id(export.platform.as_str(), export.id.0),
        platform: export.platform.as_str(),
        format: export.format.as_str(),
        language: export.language,
        holder: HolderJson {
            name: export
                .facts
                .holder_name
                .as_ref()
                .map(|known| known.value.as_str()),
            username: export
                .facts
                .username
                .as_ref()
                .map(|known| known.value.as_str()),
            by: export.facts.holder_by.map(HolderBy::as_str),
        },
        span: SpanJson::of(export.span),
        coverage: CoverageJson {
            requested: export.requested.as_ref().map(|readers| ids(readers)),
            missing_parts: (export.missing_media + export.missing_pages > 0).then_some(true),
            date_limited: export
                .facts
                .window()
                .map(|window| window.from.is_some() || window.to.is_some()),
            missing_media: export.missing_media,
            missing_pages: export.missing_pages,
            absent: ids(&export.absent),
            empty: ids(&export.empty),
        },
        objected_on: export
            .facts
            .objections
            .first_of(export.platform)
            .map(|day| day.to_string()),
        objections: export
            .facts
            .objections
            .each()
            .map(|filed| ObjectionsByForm {
                form: filed.form.as_str(),
                on: filed.on.to_string(),
                confirmed: filed.confirmed,
            })
            .collect(),
    }
}

fn ids(readers: &[&FileKind]) -> Vec<&'static str> {
    readers.iter().map(|reader| reader.id).collect()
}

fn export_id(platform: &str, number: u16) -> String {
    format!("{platform}-{number}")
}

#[derive(Serialize)]
struct SummaryV1 {
    items: u64,
    by_visibility: BTreeMap<&'static str, u64>,
    since_training: BTreeMap<&'static str, u64>,
    by_outcome: BTreeMap<&'static str, u64>,
    in_scope_because: BTreeMap<&'static str, u64>,
    undecided_because: BTreeMap<&'static str, u64>,
    in_scope_range: RangeV1,
    user_stated: u64,
    by_kind: Vec<ByKind>,
    messages: MessagesV1,
    account_data: AccountDataTotals,
    annotations: BTreeMap<&'static str, u64>,
}

#[derive(Serialize)]
struct RangeV1 {
    least: u64,
    most: u64,
}

#[derive(Serialize)]
struct ByKind {
    platform: &'static str,
    kind: &'static str,
    items: u64,
    public: u64,
    private: u64,
    undetermined: u64,
    in_scope: u64,
    out_of_scope: u64,
    undecided: u64,
    not_stated: u64,
}

#[derive(Serialize)]
struct MessagesV1 {
    conversations: u64,
    own: u64,
    others: u64,
    addressed_to_ai: u64,
}

#[derive(Serialize)]
struct AccountDataTotals {
    records: u64,
    categories: BTreeMap<&'static str, u64>,
}

fn summary(audit: &Audit) -> SummaryV1 {
    let summary = &audit.summary;
    let messages = summary.messages;
    SummaryV1 {
        items: summary.all.items,
        by_visibility: BTreeMap::from([
            ("public", summary.all.public),
            ("private", summary.all.private),
            ("undetermined", summary.all.undetermined),
        ]),
        since_training: BTreeMap::from([
            ("public", summary.since_training.public),
            ("private", summary.since_training.private),
            ("undetermined", summary.since_training.undetermined),
        ]),
        in_scope_range: RangeV1 {
            least: summary.in_scope.least,
            most: summary.in_scope.most,
        },
        user_stated: summary.user_stated,
        by_outcome: policy::Coverage::ALL
            .iter()
            .map(|is| (is.as_str(), summary.all.with(*is)))
            .collect(),
        in_scope_because: because(&audit.packs, summary)
            .into_iter()
            .map(|(why, n)| (why.as_str(), n))
            .collect(),
        undecided_because: summary
            .open
            .iter()
            .map(|(open, n)| (open.as_str(), *n))
            .collect(),
        by_kind: summary
            .by_kind
            .iter()
            .map(|((platform, kind), counts)| by_kind(platform.as_str(), kind.as_str(), counts))
            .collect(),
        messages: MessagesV1 {
            conversations: messages.conversations,
            own: messages.own,
            others: messages.others,
            addressed_to_ai: messages.addressed_to_ai,
        },
        account_data: AccountDataTotals {
            records: summary.account_records(),
            categories: summary.account_data.clone(),
        },
        annotations: summary.annotations.clone(),
    }
}

fn by_kind(platform: &'static str, kind: &'static str, counts: &Counts) -> ByKind {
    let Counts {
        items,
        public,
        private,
        undetermined,
        in_scope,
        out_of_scope,
        undecided,
        not_stated,
    } = *counts;
    ByKind {
        platform,
        kind,
        items,
        public,
        private,
        undetermined,
        in_scope,
        out_of_scope,
        undecided,
        not_stated,
    }
}

#[derive(Default, Serialize)]
struct StatusTotals {
    entries: u64,
    bytes: u64,
}

#[derive(Serialize)]
struct FileV1<'a> {
    input: String,
    path: &'a str,
    bytes: u64,
    status: &'static str,
    reader: Option<&'static str>,
    items: u64,
    note: Option<String>,
}

fn ledger(audit: &Audit, object: &mut Object<'_>) -> io::Result<()> {
    let (entries, words) = (audit.archive.entries(), Language::English.words());
    let mut totals: BTreeMap<&str, StatusTotals> = Status::ALL
        .iter()
        .map(|status| (status.as_str(), StatusTotals::default()))
        .collect();
    for (entry, line) in entries.iter().zip(&audit.read.ledger.lines) {
        let total = totals.entry(line.status.as_str()).or_default();
        total.entries += 1;
        total.bytes += entry.bytes;
    }
    object.object("ledger", |inner| {
        inner.field("entries", &entries.len())?;
        inner.field(
            "bytes",
            &entries.iter().map(|entry| entry.bytes).sum::<u64>(),
        )?;
        inner.field("by_status", &totals)?;
        inner.open_list("files")?;
        for (entry, line) in entries.iter().zip(&audit.read.ledger.lines) {
            let input = audit.archive.inputs().get(entry.input);
            let input = input.map_or(String::new(), |input| input.path.display().to_string());
            inner.element(&FileV1 {
                input,
                path: &entry.path,
                bytes: entry.bytes,
                status: line.status.as_str(),
                reader: line.reader,
                items: line.items,
                note: line.note.as_ref().map(|note| words.said(note)),
            })?;
        }
        inner.close_list()
    })
}

#[derive(Serialize)]
struct AccountDataV1<'a> {
    export: String,
    category: &'static str,
    records: u64,
    outcome: OutcomeV1<'a>,
}

fn account_data<'a>(audit: &'a Audit, reasons: &Reasons<'_>) -> Vec<AccountDataV1<'a>> {
    let rows = audit.account_data_outcomes();
    rows.into_iter()
        .map(
            |(export, platform, category, records, judged)| AccountDataV1 {
                export: export_id(platform.as_str(), export.0),
                category,
                records,
                outcome: outcome(audit, reasons, &judged, visibility::Audience::Private, None),
            },
        )
        .collect()
}

#[derive(Serialize)]
struct AboutYouJson {
    export: String,
    what: String,
    records: u64,
}

fn about_you(audit: &Audit) -> Vec<AboutYouJson> {
    let rows = audit
        .read
        .about_you
        .iter()
        .map(|((export, platform, what), records)| AboutYouJson {
            export: export_id(platform.as_str(), export.0),
            what: Language::English.words().said(what),
            records: *records,
        });
    rows.collect()
}

/// Uses beside training, which are matters of their own: of what was said to the AI, what may be
/// used to personalise what is shown, ads among it.
#[derive(Serialize)]
struct Families {
    personalisation: Personalisation,
}

#[derive(Serialize)]
struct Personalisation {
    judged: bool,
    packs: Vec<String>,
    why: Option<&'static str>,
    by_outcome: BTreeMap<&'static str, u64>,
}

fn families(audit: &Audit) -> Families {
    let packs: Vec<String> = audit
        .personalisation
        .all()
        .iter()
        .map(|pack| pack.name())
        .collect();
    let count = |is: &policy::Coverage| audit.summary.personalised.get(is).copied().unwrap_or(0);
    let personalisation = Personalisation {
        judged: !packs.is_empty(),
        packs,
        why: why_not_personalised(audit),
        by_outcome: policy::Coverage::ALL
            .iter()
            .map(|is| (is.as_str(), count(is)))
            .collect(),
    };
    Families { personalisation }
}
