//! Pages that nobody has described (low). Their values are written as the JSON export has them;
//! unknown labels are reported.

use super::face::Json;
use super::record::{LabelledValue, PageRecord};
use super::times::Times;
use crate::lexicon::labels::{OF_A_CHANGE, OLD_NAME, OLD_VANITY};
use crate::readers::problem::Problem;

/// The rows without inner rows, at any depth.
fn rows(record: &PageRecord) -> Vec<&LabelledValue> {
    fn collect<'r>(row: &'r LabelledValue, into: &mut Vec<&'r LabelledValue>) {
        if row.value.rows.is_empty() {
            into.push(row);
        }
        for row in row.value.rows.iter() {
            collect(row, into);
        }
    }
    let mut all = Vec::new();
    for row in record.all_rows() {
        collect(row, &mut all);
    }
    all
}

/// A change of a name, a user name, an address or a password.
pub(super) fn change(record: &PageRecord, times: &mut Times) -> Json {
    let mut time = times.json(&record.when);
    let mut changed = Json::Object(Vec::new());
    for row in rows(record) {
        let value = row.value.text.trim();
        match times.exact(value) {
            Some(at) => time = time.or(Some(at)),
            None if OLD_NAME.is(&row.label) => changed = changed.with("old_name", value),
            None if OLD_VANITY.is(&row.label) => changed = changed.with("old_vanity", value),
            None if OF_A_CHANGE.is(&row.label) => {}
            None => times.problem(Problem::unknown_label(&row.label)),
        }
    }
    Json::object([("event", record.title.as_str().into())])
        .with(
            "session",
            Json::Object(Vec::new()).with_some("created_timestamp", time),
        )
        .with("extra_info", changed)
}

/// A player: every value is taken for a name or a picture.
pub(super) fn player(record: &PageRecord, times: &mut Times) -> Vec<Json> {
    let rows = rows(record);
    let pictures = record
        .media()
        .chain(rows.iter().flat_map(|row| &row.value.media));
    let avatar = |path: &str| Json::object([("avatar", Json::object([("uri", path.into())]))]);
    let mut all: Vec<Json> = pictures.map(|medium| avatar(&medium.path)).collect();
    let words = rows
        .iter()
        .map(|row| row.value.text.trim())
        .chain(record.lines().map(|line| line.text.trim()));
    let words: Vec<&str> = words
        .filter(|words| !words.is_empty() && times.exact(words).is_none())
        .collect();
    all.extend(
        words
            .into_iter()
            .map(|words| Json::object([("player_name", words.into())])),
    );
    all
}

/// A note.
pub(super) fn note(record: &PageRecord, times: &mut Times) -> Json {
    let time = times.json(&record.when);
    let values = rows(record).into_iter().map(|row| row.value.text.trim());
    let words = record.lines().map(|line| line.text.trim()).chain(values);
    let words: Vec<&str> = words
        .filter(|words| !words.is_empty() && !times.is_update(words, &record.when))
        .collect();
    let media: Vec<Json> = record
        .media()
        .map(|medium| Json::object([("uri", medium.path.as_str().into())]))
        .collect();
    Json::object([
        ("title", record.title.as_str().into()),
        ("text", words.join("\n").into()),
        ("media", media.into()),
    ])
    .with_some("created_timestamp", time)
}
