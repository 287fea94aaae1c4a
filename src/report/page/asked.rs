//! What the user could tell, and what became of what they told.

use super::super::Audit;
use super::super::wording::{range, since_training};
use super::account;
use crate::language::Words;
use crate::text::harmless;

/// Questions that can be answered in the page. Each takes about 2,000 bytes, and time to try its
/// answers on each of its items; all of them stand in the JSON report.
pub(super) const QUESTIONS: usize = 40;

/// Questions shown at once; the others are folded.
const AT_ONCE: usize = 3;

pub(super) struct AskedSection {
    /// Who could see what since training began.
    pub(super) since_training: Option<String>,
    /// How far the number in scope may move.
    pub(super) range: Option<String>,
    pub(super) remarks: Vec<String>,
    pub(super) questions: Vec<QuestionRow>,
    pub(super) at_once: usize,
    /// What unfolds the others.
    pub(super) more_here: String,
    /// That there are more than the page can take.
    pub(super) more: Option<String>,
    /// The same where the next come up as these are answered.
    pub(super) more_to_come: Option<String>,
}

pub(super) struct QuestionRow {
    /// How to try an answer, to copy into a terminal; none where the name in it could act there, or
    /// is no name of the archive.
    pub(super) assumable: Option<String>,
    pub(super) ask: String,
    /// The account that it is about.
    pub(super) account: Option<String>,
    pub(super) settles: String,
}

impl AskedSection {
    pub(super) fn of(w: &Words, audit: &Audit) -> Self {
        let remarks = audit
            .remarks
            .iter()
            .map(|remark| harmless(&remark.says(w.language)).into_owned());
        let row = |question: &crate::questions::Question| QuestionRow {
            assumable: (!audit.redacted && stays_text(&question.id))
                .then(|| format!("--assume \"{}=public\"", question.id)),
            ask: harmless(&question.says(w.language)).into_owned(),
            account: audit
                .read
                .exports
                .iter()
                .find(|export| export.id == question.export)
                .map(|export| harmless(&account(w, export)).into_owned()),
            settles: w.count(question.settles, "told-items"),
        };
        let here = audit.questions.len().min(QUESTIONS);
        let left = audit.questions.iter().skip(QUESTIONS);
        let (more, settles) = (
            left.clone().count() as u64,
            left.map(|one| one.settles).sum(),
        );
        let settles = w.count(settles, "told-items");
        let told = |id| (more > 0).then(|| w.count_with(more, id, &[("items", &settles)]));
        Self {
            since_training: since_training(w, audit),
            range: range(w, audit),
            remarks: remarks.collect(),
            at_once: AT_ONCE,
            more_here: w.count(here.saturating_sub(AT_ONCE) as u64, "told-more-questions"),
            questions: audit.questions.iter().take(QUESTIONS).map(row).collect(),
            more: told("page-more-questions"),
            more_to_come: told("page-more-questions-here"),
        }
    }
}

/// Whether a text is nothing but text between double quotes, in the shells of all systems. Others
/// choose the names of groups, and people copy what a report tells them to.
fn stays_text(id: &str) -> bool {
    harmless(id) == id && !id.contains(['"', '$', '`', '\\', '!', '%', '\n', '\t'])
}

#[cfg(test)]
mod tests {
    use super::stays_text;

    #[test]
    fn a_name_that_could_act_in_a_shell_is_no_command() {
        for id in [
            "facebook.timeline:2011..2016",
            "facebook.group:Café (Bo's) & friends; no | pipe",
        ] {
            assert!(stays_text(id), "{id}");
        }
        for name in [
            "$(touch x)",
            "`x`",
            "a\"; touch x; \"",
            "%PATH%",
            "!x",
            "a\\",
            "a\nb",
            "a\u{202E}b",
        ] {
            assert!(!stays_text(&format!("facebook.group:{name}")), "{name}");
        }
    }
}
