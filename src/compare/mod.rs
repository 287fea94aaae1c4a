//! What changed between two audits of one account. Two downloads tell the same thing in other files, in another order and
//! perhaps in another format, so items are known again by what they are: first by their ids, which are hashes of account,
//! kind, time, words and media; then, where an id differs, by what every format tells of an item alike, with counts. Nothing
//! is guessed: where more of one sort are there than can be told apart, the number is right, and that it is not known which
//! of them it is, is said.
//!
//! Rows wait in scratch space; memory does not grow with them.

mod change;
mod finding;
mod matching;
mod row;
mod same;
mod sides;
#[cfg(test)]
mod tests;

pub use change::{Cause, Change, Section, Unsure};
pub use matching::{Comparison, Matching};
pub use row::{Row, Words};
pub use sides::{Account, Paired, Side, Told, Unlike, pair};
