//! What judging found, in words: reasons, notes of clues, questions, remarks, where a region comes
//! from. The layers that judge only have the values.

mod note;
mod pack;
mod question;
mod region;
mod remark;
mod why;

pub(crate) use pack::of_pack;
pub(crate) use question::ask;
pub(crate) use why::{Reasons, why};
