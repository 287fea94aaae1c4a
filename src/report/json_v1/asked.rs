//! What the user could tell, and what became of what they told.

use serde::Serialize;

use crate::questions::Choice;
use crate::report::Audit;

#[derive(Serialize)]
pub(super) struct QuestionV1<'a> {
    id: &'a str,
    ask: &'a str,
    choices: Vec<&'static str>,
    settles: u64,
}

pub(super) fn questions(audit: &Audit) -> Vec<QuestionV1<'_>> {
    let rows = audit.questions.iter().map(|question| QuestionV1 {
        id: &question.id,
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
