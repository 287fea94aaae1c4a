//! One row for each item, for spreadsheets. Cells that a spreadsheet would take for a formula are defused.

use std::borrow::Cow;
use std::io::{self, Write};

use super::Audit;
use crate::language::Language;
use crate::policy::Reasons;
use crate::text::harmless;

const COLUMNS: &[&str] = &[
    "id",
    "platform",
    "kind",
    "state",
    "surface",
    "place",
    "current",
    "time",
    "text",
    "media",
    "annotations",
    "visibility",
    "confidence",
    "since_training",
    "outcome",
    "rule",
    "pack",
    "window_from",
    "window_to",
    "condition",
    "user_stated",
    "why",
    "file",
    "record",
];

pub(super) fn write(audit: &Audit, out: &mut dyn Write) -> io::Result<()> {
    // Spreadsheets on Windows take a file without this mark for one of their own code page; other readers skip it.
    out.write_all("\u{FEFF}".as_bytes())?;
    // Quoted throughout: where a semicolon parts cells, an unquoted text could be cut into cells of its own.
    let mut rows = csv::WriterBuilder::new().quote_style(csv::QuoteStyle::Always).from_writer(out);
    rows.write_record(COLUMNS)?;
    let reasons = Reasons::new(&audit.packs, Language::English);
    audit.store.each(|judged| {
        let (item, outcome) = (&judged.item, &judged.outcome);
        let origin = item.origins.first();
        let file = origin.and_then(|origin| audit.archive.entry(origin.entry)).map_or("", |entry| entry.path.as_str());
        let day = |day: Option<jiff::civil::Date>| day.map_or(String::new(), |day| day.to_string());
        let window = outcome.window;
        let reason = reasons.why(outcome, judged.visibility.is, judged.visibility.told());
        let cells: [Cow<'_, str>; 24] = [
            judged.id.to_string().into(),
            item.platform.as_str().into(),
            item.kind.as_str().into(),
            item.state.as_str().into(),
            item.surface.as_str().into(),
            item.place.as_deref().unwrap_or("").into(),
            if item.current { "true" } else { "false" }.into(),
            item.time.rfc3339().unwrap_or_default().into(),
            item.text.as_str().into(),
            item.media.join(" ").into(),
            item.annotations.named().map(|(name, _)| name).collect::<Vec<_>>().join(" ").into(),
            judged.visibility.is.as_str().into(),
            judged.visibility.confidence.as_str().into(),
            audit.since_training(&judged.visibility).as_str().into(),
            outcome.is.as_str().into(),
            audit.packs.rule_id(outcome.rule).into(),
            audit.packs.pack_of(outcome.rule).map_or(String::new(), crate::policy::Pack::name).into(),
            day(window.map(|window| window.from)).into(),
            day(window.and_then(|window| window.to)).into(),
            outcome.condition.map_or("", crate::policy::Condition::as_str).into(),
            if outcome.user_stated { "true" } else { "false" }.into(),
            reason.as_ref().into(),
            file.into(),
            origin.map_or(String::new(), |origin| origin.record.to_string()).into(),
        ];
        for cell in &cells {
            rows.write_field(defused(cell).as_bytes())?;
        }
        Ok(rows.write_record(None::<&[u8]>)?)
    })?;
    rows.flush()
}

/// A text that starts like a formula gets an apostrophe before it, which spreadsheets do not show.
fn defused(cell: &str) -> Cow<'_, str> {
    let cell = harmless(cell);
    let start = cell.trim_start_matches([' ', '\u{FEFF}', '\u{200B}']);
    let acts = start.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if acts { Cow::Owned(format!("'{cell}")) } else { cell }
}

#[cfg(test)]
mod tests {
    use super::defused;

    #[test]
    fn formulas_are_defused() {
        for cell in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1"] {
            assert!(defused(cell).starts_with('\''), "{cell:?}");
        }
        assert_eq!(defused("a=1"), "a=1");
        assert_eq!(defused(""), "");
    }
}
