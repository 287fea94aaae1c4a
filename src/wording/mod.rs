//! What judging found, in words: reasons, notes of clues, questions, remarks, where a region comes
//! from. The layers that judge only have the values.

mod note;
mod question;
mod region;
mod remark;
mod why;

pub use question::ask;
pub use why::{Reasons, why};
