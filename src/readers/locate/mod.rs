//! Decides what lies in the archive before any record is read: which entries are an export, whose it
//! is, and by which reader each file is read.

pub(crate) mod apart;
pub(crate) mod asked;
pub(crate) mod copies;
pub(crate) mod exports;
pub(crate) mod guess;
pub(crate) mod inside;
pub(crate) mod layout;
pub(crate) mod old_pages;
pub(crate) mod people;
pub(crate) mod roles;
pub(crate) mod shape;
