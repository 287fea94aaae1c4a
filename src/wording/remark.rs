//! Remarks on the user's answers, in words.

use crate::language::Language;
use crate::questions::Remark;

impl Remark {
    /// The remark in this language.
    pub(crate) fn says(&self, language: Language) -> String {
        let w = language.words();
        match self {
            Self::NothingMatched { id } => w.fill("ask-nothing-matched", &[("id", id)]),
            Self::Contradicted { id, choice, items } => {
                let choice = w.word(choice.as_str());
                w.fill(
                    "ask-contradicted",
                    &[("id", id), ("choice", &choice), ("n", &w.number(*items))],
                )
            }
            Self::AtOdds { public, private } => {
                w.fill("ask-at-odds", &[("public", public), ("private", private)])
            }
            Self::NobodyOfName { name, nearest } if nearest.is_empty() => {
                w.fill("ask-nobody-of-name", &[("name", name)])
            }
            Self::NobodyOfName { name, nearest } => w.fill(
                "ask-nobody-of-name-but",
                &[("name", name), ("nearest", &nearest.join(", "))],
            ),
            Self::ForeignObjection { on, account } => w.fill(
                "ask-foreign-objection",
                &[("day", &w.date(*on)), ("account", account)],
            ),
        }
    }
}
