//! What was said to Meta AI and by it, by place; the notices about it; and settings that an account
//! report tells.

use crate::text::not_empty;
use serde::Serialize;

use super::{SpanJson, export_id};
use crate::report::Audit;
use crate::report::ai;

#[derive(Serialize)]
pub(super) struct MetaAiV1<'a> {
    prompts: u64,
    replies: u64,
    media: u64,
    calls: u64,
    by_others: u64,
    interests: u64,
    places: Vec<PlaceV1<'a>>,
    notices: Vec<AppNotice<'a>>,
}

#[derive(Serialize)]
struct PlaceV1<'a> {
    export: String,
    place: Option<&'a str>,
    mention: bool,
    prompts: u64,
    replies: u64,
    media: u64,
    span: SpanJson,
}

#[derive(Serialize)]
struct AppNotice<'a> {
    export: String,
    place: &'a str,
    time: Option<String>,
    text: &'a str,
}

pub(super) fn meta_ai(audit: &Audit) -> MetaAiV1<'_> {
    let use_of = &audit.summary.ai;
    let places = use_of.places.iter().map(|(place, said)| PlaceV1 {
        export: export_id(place.platform.as_str(), place.export.0),
        place: Some(place.title.as_str()).filter(not_empty),
        mention: place.mention,
        prompts: said.prompts,
        replies: said.replies,
        media: said.media,
        span: SpanJson::of(said.span),
    });
    let notices = ai::notices(audit).map(|(export, notice)| AppNotice {
        export: export_id(export.platform.as_str(), export.id.0),
        place: &notice.place,
        time: notice.time.rfc3339(),
        text: &notice.text,
    });
    MetaAiV1 {
        prompts: use_of.all.prompts,
        replies: use_of.all.replies,
        media: use_of.all.media,
        calls: use_of.calls,
        by_others: ai::others(audit),
        interests: ai::interests(audit),
        places: places.collect(),
        notices: notices.collect(),
    }
}

#[derive(Serialize)]
pub(super) struct SettingV1<'a> {
    export: String,
    label: &'a str,
    value: &'a str,
    everyone: Option<bool>,
}

pub(super) fn settings(audit: &Audit) -> Vec<SettingV1<'_>> {
    let rows = ai::settings(audit).map(|(export, setting)| SettingV1 {
        export: export_id(export.platform.as_str(), export.id.0),
        label: &setting.label,
        value: &setting.value,
        everyone: setting.public,
    });
    rows.collect()
}
