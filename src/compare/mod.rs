//! What changed between two audits of one account. Two downloads store the same thing in different
//! files, in another order and perhaps in another format, so items are matched by what they are:
//! first by their ids, which are hashes of account, kind, time, words and media; then, where ids
//! differ, by the content that every format records in the same way. Nothing is guessed: among
//! items that cannot be told apart the count is right, and the comparison says that it is not known
//! which of them changed.
//!
//! Rows are kept in scratch space, so memory does not grow with them.

mod change;
mod finding;
mod matching;
mod row;
mod same;
mod sides;
#[cfg(test)]
mod tests;
mod threads;

pub(crate) use change::{Cause, Change, Section, Unsure};
pub(crate) use matching::{Comparison, Matching};
pub(crate) use row::ItemRow;
pub(crate) use sides::{Account, AuditInfo, Paired, Side, Unlike, pair};
pub(crate) use threads::{Thread, ThreadChange, ThreadChanges, ThreadSection};
