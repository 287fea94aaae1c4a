//! The page's view of what was said to Meta AI.

use super::left_out;
use crate::language::Words;
use crate::report::Audit;
use crate::report::ai::{self, AiPlace, AiPlaceKey};
use crate::report::wording::excerpt;
use crate::text::harmless;

/// Places and notices shown.
const ROWS: usize = 200;

pub(super) struct AiSection {
    pub(super) sentence: String,
    pub(super) more: Vec<String>,
    pub(super) places: Vec<AiRow>,
    pub(super) notices: Vec<(String, String, String)>,
    pub(super) left_out: Option<String>,
}

pub(super) struct AiRow {
    pub(super) place: String,
    pub(super) platform: &'static str,
    pub(super) how: &'static str,
    pub(super) prompts: String,
    pub(super) replies: String,
    pub(super) media: String,
    pub(super) span: String,
}

/// The view, where there is anything to show.
pub(super) fn ai(w: &Words, audit: &Audit) -> Option<AiSection> {
    let (sentence, more) = (ai::sentence(w, audit), ai::more(w, audit));
    let notices = ai::notices(audit).count();
    if sentence.is_none() && more.is_empty() && notices == 0 {
        return None;
    }
    let places = &audit.summary.ai.places;
    let shown = ai::notices(audit).take(ROWS).map(|(_, notice)| {
        (
            w.time(notice.time),
            excerpt(&notice.place, 80),
            harmless(&notice.text).into_owned(),
        )
    });
    Some(AiSection {
        sentence: sentence.unwrap_or_else(|| w.say("ai-nothing").to_owned()),
        more,
        places: places
            .iter()
            .take(ROWS)
            .map(|(place, said)| row(w, place, said))
            .collect(),
        notices: shown.collect(),
        left_out: left_out(w, places.len().max(notices), ROWS),
    })
}

fn row(w: &Words, place: &AiPlaceKey, said: &AiPlace) -> AiRow {
    AiRow {
        place: if place.title.is_empty() {
            w.say("told-no-title").to_owned()
        } else {
            excerpt(&place.title, 80)
        },
        platform: place.platform.title(),
        how: ai::how(w, place),
        prompts: w.number(said.prompts),
        replies: w.number(said.replies),
        media: w.number(said.media),
        span: said
            .span
            .map_or(String::new(), |(from, to)| ai::span(w, from, to)),
    }
}

/// Labels and values of the settings that are shown.
pub(super) fn settings(audit: &Audit) -> Vec<(String, String)> {
    let rows = ai::settings(audit).take(ROWS);
    rows.map(|(_, setting)| (excerpt(&setting.label, 120), excerpt(&setting.value, 120)))
        .collect()
}
