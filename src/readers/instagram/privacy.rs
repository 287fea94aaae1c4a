//! When the account was made private or public. The direction is in words of the user's language,
//! usually in the title.

use crate::facts::{Fact, Toggle};
use crate::lexicon::answers::yes_or_no;
use crate::lexicon::labels::PREVIOUS_VALUE;
use crate::lexicon::toggles::direction;
use crate::readers::Reader;
use crate::readers::dialect::{self, Meaning, Record};
use crate::readers::problem::Problem;
use crate::readers::sink::Sink;
use crate::text::Text;

/// The history of the private-account switch.
pub(crate) static PRIVACY_CHANGES: Reader = Reader {
    id: "instagram.privacy_changes",
    read: |source, out| dialect::read(source, &mut PrivacyChanges, out),
};

struct PrivacyChanges;

impl Meaning for PrivacyChanges {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let time = record.time();
        let private = to_private(&record);
        if private.is_none() {
            out.problem(Problem::PrivacyTurnUnclear);
        }
        match time.day() {
            Some(on) => out.fact(Fact::PrivacyChange(time, Toggle { on, private })),
            None => out.problem(Problem::PrivacyTurnUndated),
        }
    }
}

/// Whether the account was made private (true) or public (false). The title says so
/// (audience-evidence.md 4.2: high), or in another dialect a value, a label or an answer under one
/// (archives.md 4.0). `None` if they say nothing or contradict each other.
fn to_private(record: &Record) -> Option<bool> {
    fn says(text: Option<&Text>) -> Option<bool> {
        text.map(Text::as_str).and_then(direction)
    }
    let titled = says(record.title.as_ref());
    let values = record.values();
    let now = values
        .into_iter()
        .filter(|(label, _)| !PREVIOUS_VALUE.is_text(*label));
    let (mut told, mut labelled) = (Vec::from_iter(titled), Vec::new());
    for (label, value) in now {
        let named = says(label);
        match value.and_then(|value| yes_or_no(value.as_str())) {
            Some(answer) if named.is_some() => told.extend(named.map(|private| private == answer)),
            // It may contradict the title.
            Some(false) if titled.is_some() => return None,
            Some(_) => {}
            None if value.is_none() => labelled.extend(named),
            None => told.extend(says(value)),
        }
    }
    let said = if told.is_empty() { labelled } else { told };
    let first = *said.first()?;
    said.iter().all(|other| *other == first).then_some(first)
}
