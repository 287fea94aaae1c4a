//! What the user could tell, and what became of what they told.

use super::super::Audit;
use super::super::wording::{counted, range, since_training};
use crate::text::harmless;

/// Questions shown; all of them stand in the JSON report.
const QUESTIONS: usize = 12;

pub(super) struct Asked {
    pub(super) sentences: Vec<String>,
    pub(super) questions: Vec<QuestionRow>,
    pub(super) more: Option<String>,
}

pub(super) struct QuestionRow {
    pub(super) id: String,
    pub(super) ask: String,
    pub(super) settles: String,
}

impl Asked {
    pub(super) fn of(audit: &Audit) -> Self {
        let told = [since_training(audit), range(audit)].into_iter().flatten();
        let sentences = told.chain(audit.remarks.iter().cloned());
        let row = |question: &crate::questions::Question| QuestionRow {
            id: harmless(&question.id).into_owned(),
            ask: harmless(&question.ask).into_owned(),
            settles: counted(question.settles, "item", "items"),
        };
        let more = audit.questions.len().saturating_sub(QUESTIONS) as u64;
        Self {
            sentences: sentences.map(|line| harmless(&line).into_owned()).collect(),
            questions: audit.questions.iter().take(QUESTIONS).map(row).collect(),
            more: (more > 0).then(|| counted(more, "more question settles fewer", "more questions settle fewer each")),
        }
    }
}
