//! Turns Facebook's profile, a table of labels and values, into the object that the JSON export
//! has.

use std::cmp::Reverse;

use super::face::{Json, Key};
use super::record::{LabelledValue, PageRecord};
use super::times::Times;
use crate::lexicon::labels;
use crate::readers::facebook::profile;
use crate::readers::problem::Problem;
use crate::text::{is_set_with_spaces, not_empty, plain_name};

/// The key of the JSON export for a label, and the key within its value that holds the text shown.
fn key_and_part(label: &str) -> Option<(&'static str, &'static str)> {
    if labels::PROFILE_NAME.is(label) {
        return Some(("name", "full_name"));
    }
    if labels::USERNAME.is(label) {
        return Some(("username", ""));
    }
    profile::key_of(label).map(|key| (key, profile::first_part(key)))
}

/// Each value as an object with one key. [`join`] makes the profile of them.
pub(super) fn fields(record: &PageRecord, times: &mut Times) -> Vec<Json> {
    let rows = record
        .rows
        .iter()
        .chain(record.media().flat_map(|medium| &medium.rows));
    rows.flat_map(|row| field(row, times)).collect()
}

fn field(row: &LabelledValue, times: &mut Times) -> Vec<Json> {
    let values: Vec<String> = if row.value.points.is_empty() {
        vec![text_of(row)]
    } else {
        row.value
            .points
            .iter()
            .map(|point| point.trim().to_owned())
            .collect()
    };
    let known = key_and_part(&row.label);
    let mut fields = Vec::new();
    for value in values.into_iter().filter(not_empty) {
        let of = |part: &'static str, value: &str| {
            if part.is_empty() {
                value.into()
            } else {
                Json::object([(part, value.into())])
            }
        };
        let (key, json) = match known {
            Some(("birthday", _)) => match times.day(&value) {
                Some(day) => ("birthday", date(day)),
                None => ("labelled", of("value", &value)),
            },
            Some((key, part)) => (key, of(part, &value)),
            None if labels::NOT_SHOWN.is(&row.label) => continue,
            None if labels::FORMER_NAMES.is(&row.label) => ("previous_names", of("name", &value)),
            None if labels::PHONES.is(&row.label) => ("phone_numbers", of("phone_number", &value)),
            None if is_address(&value) => (
                "emails",
                Json::object([("emails", vec![value.as_str().into()].into())]),
            ),
            None => {
                times.problem(Problem::unknown_label(&row.label));
                ("labelled", of("value", &value))
            }
        };
        fields.push(Json::object([(key, json)]));
    }
    fields
}

fn text_of(row: &LabelledValue) -> String {
    let inner: Vec<&str> = row
        .value
        .rows
        .iter()
        .map(|row| row.value.text.trim())
        .filter(not_empty)
        .collect();
    if inner.is_empty() {
        row.value.text.trim().to_owned()
    } else {
        inner.join(", ")
    }
}

fn is_address(value: &str) -> bool {
    let parts = value.split_once('@');
    parts.is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
        && !value.contains(char::is_whitespace)
}

fn date(day: jiff::civil::DateTime) -> Json {
    Json::object([
        ("year", i64::from(day.year()).into()),
        ("month", i64::from(day.month()).into()),
        ("day", i64::from(day.day()).into()),
    ])
}

/// The fields with the name among them, if no label says which it is: it is the value by which the
/// page says who had it made (html.md 3: high, in every language).
pub(super) fn with_name(mut fields: Vec<Json>, maker: &str) -> Vec<Json> {
    let pair = |field: &Json| match field {
        Json::Object(pairs) => pairs.first().cloned(),
        _ => None,
    };
    let is_name = |field: &Json| pair(field).is_some_and(|(key, _)| key == "name");
    if maker.is_empty() || fields.iter().any(is_name) {
        return fields;
    }
    let maker = plain_name(maker);
    let value = |field: &Json| match pair(field)? {
        (key, Json::Object(value)) if key == "labelled" => match value.into_iter().next()? {
            (_, Json::Text(text)) => Some(text),
            _ => None,
        },
        _ => None,
    };
    let named = fields.iter().enumerate().filter_map(|(at, field)| {
        let text = value(field).filter(|text| text.contains(char::is_alphabetic))?;
        names(&maker, &plain_name(&text)).then_some((text.len(), at, text))
    });
    // Of two such values the longer one is the name: another may be a part of it.
    if let Some((_, at, name)) = named.max_by_key(|(length, at, _)| (*length, Reverse(*at)))
        && let Some(field) = fields.get_mut(at)
    {
        *field = Json::object([("name", Json::object([("full_name", name.into())]))]);
    }
    fields
}

/// Whether a sentence has a name in it. In scripts without spaces other words may follow at once.
fn names(sentence: &str, name: &str) -> bool {
    fn is_edge(c: Option<char>) -> bool {
        c.is_none_or(|c| !c.is_alphanumeric() || !is_set_with_spaces(c))
    }
    sentence.split_once(name).is_some_and(|(before, after)| {
        is_edge(before.chars().next_back()) && is_edge(after.chars().next())
    })
}

/// Joins all values to the profile. A key that occurs twice gets a list, unless it allows one
/// value.
pub(super) fn join(fields: Vec<Json>) -> Json {
    const ALONE: &[&str] = &["name", "username", "intro_bio", "birthday", "emails"];
    let mut all: Vec<(Key, Json)> = Vec::new();
    for (key, value) in fields
        .into_iter()
        .filter_map(|field| {
            if let Json::Object(pairs) = field {
                Some(pairs)
            } else {
                None
            }
        })
        .flatten()
    {
        let known = all.iter_mut().find(|(known, _)| *known == key);
        match (known, value) {
            (Some((_, Json::Object(one))), Json::Object(more)) if key == "emails" => {
                if let (Some((_, Json::List(one))), Some((_, Json::List(more)))) =
                    (one.first_mut(), more.into_iter().next())
                {
                    one.extend(more);
                }
            }
            (Some((_, Json::List(list))), value) => list.push(value),
            (Some(_), _) => {}
            (None, value) if ALONE.contains(&key.as_ref()) => all.push((key, value)),
            (None, value) => all.push((key, Json::List(vec![value]))),
        }
    }
    Json::Object(all)
}
