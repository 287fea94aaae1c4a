//! What was not understood, and the inputs that could not be opened: each with a code that stays,
//! and what fills it.

use serde::Serialize;

use super::Audit;
use crate::language::Language;
use crate::message::{Message, TypedMessage as _, Value};
use crate::questions::Remark;
use crate::time::iso_day;

#[derive(Serialize)]
pub(super) struct ProblemV1 {
    file: String,
    code: &'static str,
    arguments: Vec<ArgumentV1>,
    what: String,
    count: u64,
}

/// What fills the words of a code. Its type tells whose words it holds.
#[derive(Serialize)]
struct ArgumentV1 {
    name: &'static str,
    #[serde(flatten)]
    value: ValueV1,
}

#[derive(Serialize)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
enum ValueV1 {
    Number(u64),
    Known(&'static str),
    Text(String),
    Foreign(String),
    Message {
        code: &'static str,
        arguments: Vec<ArgumentV1>,
    },
}

fn arguments(all: Vec<(&'static str, Value)>) -> Vec<ArgumentV1> {
    all.into_iter()
        .map(|(name, value)| ArgumentV1 {
            name,
            value: ValueV1::of(value),
        })
        .collect()
}

impl ValueV1 {
    fn of(value: Value) -> Self {
        match value {
            Value::Number(number) => Self::Number(number),
            Value::Known(word) => Self::Known(word),
            Value::Text(text) => Self::Text(text),
            Value::Foreign(text, _) => Self::Foreign(text),
            Value::Data { english, .. } => Self::Text(english.into_owned()),
            Value::Message(Message {
                code,
                arguments: all,
                ..
            }) => Self::Message {
                code,
                arguments: arguments(all),
            },
        }
    }
}

pub(super) fn problems(audit: &Audit) -> Vec<ProblemV1> {
    let closed = audit.archive.inputs().iter().filter_map(|input| {
        let fault = input.fault.clone()?;
        let what = Language::English.message(&fault);
        Some(ProblemV1 {
            file: input.path.display().to_string(),
            code: "input-not-opened",
            arguments: arguments(vec![("detail", Value::Message(fault))]),
            what,
            count: 1,
        })
    });
    let answers = audit.remarks.iter().map(|remark| {
        let (code, fills) = of_answers(remark);
        let what = remark.says(Language::English);
        ProblemV1 {
            file: "answers".to_owned(),
            code,
            arguments: arguments(fills),
            what,
            count: 1,
        }
    });
    let found = audit
        .read
        .problems
        .iter()
        .map(|((entry, what), count)| ProblemV1 {
            file: audit
                .archive
                .entry(*entry)
                .map_or(String::new(), |entry| entry.path.clone()),
            code: what.code(),
            arguments: arguments(what.arguments()),
            what: Language::English.words().said(what),
            count: *count,
        });
    closed.chain(answers).chain(found).collect()
}

/// The code of a remark on what the user told, and what fills it.
fn of_answers(remark: &Remark) -> (&'static str, Vec<(&'static str, Value)>) {
    let text = |text: &String| Value::Text(text.clone());
    match remark {
        Remark::NothingMatched { id } => ("nothing-matched", vec![("id", text(id))]),
        Remark::Contradicted { id, choice, items } => (
            "contradicted",
            vec![
                ("id", text(id)),
                ("choice", Value::Known(choice.as_str())),
                ("items", Value::Number(*items)),
            ],
        ),
        Remark::AtOdds { public, private } => (
            "answers-at-odds",
            vec![("public", text(public)), ("private", text(private))],
        ),
        Remark::NobodyOfName { name, nearest } => (
            "nobody-of-name",
            vec![
                ("name", text(name)),
                ("nearest", Value::Text(nearest.join(", "))),
            ],
        ),
        Remark::ForeignObjection { on, account } => (
            "foreign-objection",
            vec![
                ("on", Value::Text(iso_day(*on))),
                ("account", text(account)),
            ],
        ),
    }
}
