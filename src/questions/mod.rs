//! Questions to the user that would settle the most undecided items, and the user's answers.
//!
//! Every undecided item belongs to at most one question. So asking the questions in order of their
//! numbers of items is optimal: no other choice of as many questions settles more.

mod answers;
mod asker;
mod check;
mod file;
mod fit;
mod nobody;
mod remark;

use crate::about::{About, Days};
use crate::item::{ExportId, words};

pub(crate) use answers::Answer;
pub use answers::{Answers, Error};
pub(crate) use asker::{Asker, settles};
pub(crate) use check::{AnswerResult, Check};
pub use file::{AnswerFile, Said};
pub(crate) use fit::{accounts, label, state};
pub(crate) use nobody::nobody_of_name;
pub(crate) use remark::Remark;

words! {
    /// The possible answers to a question.
    pub enum Choice {
        /// Everybody could see it.
        Public = "public",
        /// Only some people could, or nobody else.
        Private = "private",
        /// Some of each, or not remembered. This settles nothing, and the question is not asked
        /// again.
        Unknown = "unknown",
    }
}

/// A question to the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The export it is about.
    pub(crate) export: ExportId,
    /// Its stable, readable id.
    pub id: String,
    /// Its subject.
    pub(crate) about: About,
    /// The days for which it is asked: those since training began, or those of them without an
    /// answer. The answer counts only for these.
    pub(crate) in_days: Days,
    /// The question in words, in English.
    pub(crate) ask: String,
    /// How many undecided items either answer decides.
    pub settles: u64,
}
