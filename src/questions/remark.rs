//! Remarks on the user's answers: that one matches nothing, or that the archive shows otherwise.

use jiff::civil::Date;

use super::Choice;
use crate::language::Language;

/// A remark on something that the user said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// An answer matches nothing in this archive.
    NothingMatched {
        /// Its id.
        id: String,
    },
    /// The archive shows otherwise.
    Contradicted {
        /// The answer's id.
        id: String,
        /// The answer.
        choice: Choice,
        /// For how many items the archive shows otherwise.
        items: u64,
    },
    /// An objection is about an account that is not in this archive.
    ForeignObjection {
        /// The day of the objection.
        on: Date,
        /// The account.
        account: String,
    },
}

impl Remark {
    /// The remark in this language.
    pub fn says(&self, language: Language) -> String {
        let w = language.words();
        match self {
            Self::NothingMatched { id } => w.fill("ask-nothing-matched", &[("id", id)]),
            Self::Contradicted { id, choice, items } => {
                let choice = w.word(choice.as_str());
                w.fill("ask-contradicted", &[("id", id), ("choice", &choice), ("n", &w.number(*items))])
            }
            Self::ForeignObjection { on, account } => {
                w.fill("ask-foreign-objection", &[("day", &w.date(*on)), ("account", account)])
            }
        }
    }
}
