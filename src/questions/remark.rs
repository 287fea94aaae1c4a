//! What there is to say about what the user told: that it matches nothing, or that the archive shows otherwise.

use jiff::civil::Date;

use super::Choice;
use crate::language::Language;

/// A remark on something the user told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// An answer is about nothing in this archive.
    NothingMatched {
        /// Its id.
        id: String,
    },
    /// The archive shows otherwise.
    Contradicted {
        /// The answer's id.
        id: String,
        /// What was said.
        choice: Choice,
        /// Items of which the archive shows otherwise.
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
    /// The remark in words.
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
