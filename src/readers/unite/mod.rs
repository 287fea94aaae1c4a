//! Makes items of records after all files were read: which records are one thing, and what several
//! files say of it together.

pub(crate) mod authors;
pub(crate) mod bios;
pub(crate) mod closing;
pub(crate) mod clues;
pub(crate) mod hidden;
pub(crate) mod identity;
pub(crate) mod merge;
pub(crate) mod parts;
pub(crate) mod pieces;
pub(crate) mod seams;
pub(crate) mod settle;
pub(crate) mod traces;
pub(crate) mod twins;
pub(crate) mod unplaced;
