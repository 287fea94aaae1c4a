//! What the user could tell, and what became of what they told.

use serde::Serialize;

use crate::about::{Days, Which};
use crate::questions::{Choice, Question};
use crate::report::Audit;
use crate::time::iso_day;

#[derive(Serialize)]
pub(super) struct QuestionV1<'a> {
    id: &'a str,
    code: &'static str,
    arguments: QuestionArguments<'a>,
    ask: &'a str,
    choices: Vec<&'static str>,
    settles: u64,
}

/// What fills the sentence of a question.
#[derive(Serialize)]
struct QuestionArguments<'a> {
    platform: &'static str,
    /// Which group or person, where it is about one.
    name: Option<&'a str>,
    /// When the items were made, where it is about those of some days.
    made: Option<DaysV1>,
    /// The days for which is asked who could see them.
    seen: DaysV1,
}

#[derive(Serialize)]
struct DaysV1 {
    from: Option<String>,
    to: Option<String>,
}

impl DaysV1 {
    fn of(days: Days) -> Self {
        Self {
            from: days.from.map(iso_day),
            to: days.to.map(iso_day),
        }
    }
}

impl<'a> QuestionArguments<'a> {
    fn of(question: &'a Question) -> Self {
        let (name, made) = match &question.about.which {
            Which::All => (None, None),
            Which::Named(name) => (Some(name.as_str()), None),
            Which::Made(days) => (None, Some(DaysV1::of(*days))),
        };
        Self {
            platform: question.about.platform.as_str(),
            name,
            made,
            seen: DaysV1::of(question.in_days),
        }
    }
}

pub(super) fn questions(audit: &Audit) -> Vec<QuestionV1<'_>> {
    let rows = audit.questions.iter().map(|question| QuestionV1 {
        id: &question.id,
        code: question.about.topic.as_str(),
        arguments: QuestionArguments::of(question),
        ask: &question.ask,
        choices: Choice::ALL.iter().map(|choice| choice.as_str()).collect(),
        settles: question.settles,
    });
    rows.collect()
}

#[derive(Serialize)]
pub(super) struct AnswerV1<'a> {
    id: &'a str,
    choice: &'static str,
    items: u64,
    contradicted: u64,
}

pub(super) fn answers(audit: &Audit) -> Vec<AnswerV1<'_>> {
    let rows = audit.told.iter().map(|told| AnswerV1 {
        id: &told.id,
        choice: told.choice.as_str(),
        items: told.items,
        contradicted: told.contradicted,
    });
    rows.collect()
}
