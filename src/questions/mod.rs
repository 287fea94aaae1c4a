//! What the user could tell that would settle the most undecided items, and what they told.
//!
//! Every undecided item belongs to one question at most. So asking in the order of their numbers settles, with each next
//! one, the most of what remains, and no other choice of as many questions settles more.

mod answers;
mod asker;
mod check;
mod file;
mod fit;
mod remark;
mod wording;

use crate::about::{About, Days};
use crate::item::{ExportId, words};
use crate::language::Language;

pub use answers::{Answer, Answers, Error};
pub use asker::Asker;
pub use check::{Check, Told};
pub use file::{AnswerFile, Said};
pub use fit::{accounts, label, state};
pub use remark::Remark;

words! {
    /// What can be said to a question.
    Choice {
        /// Everybody could see it.
        Public = "public",
        /// Only some people could, or nobody else.
        Private = "private",
        /// Some of it one and some the other, or not remembered. Settles nothing, and is not asked again.
        Unknown = "unknown",
    }
}

/// A question to the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The export it is about.
    pub export: ExportId,
    /// Its id: stable, and readable.
    pub id: String,
    /// What it is about.
    pub about: About,
    /// The days for which it is asked: since training began, or the part of that of which nothing was told. What is answered
    /// counts for no others.
    pub in_days: Days,
    /// The question in words, in English.
    pub ask: String,
    /// Undecided items that either answer decides.
    pub settles: u64,
}

impl Question {
    /// The question in the words of a language.
    pub fn says(&self, language: Language) -> String {
        wording::ask(&self.about, self.in_days, language)
    }
}
