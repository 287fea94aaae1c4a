//! The readers of Facebook's files (facebook.md; eras and dialects in archives.md).

pub(super) mod albums;
pub(super) mod comments;
pub(super) mod details;
pub(super) mod entities;
pub(super) mod history;
pub(super) mod memories;
pub(super) mod older;
pub(super) mod others;
pub(super) mod pages;
pub(super) mod people;
pub(super) mod places;
pub(super) mod posts;
pub(super) mod profile;
pub(super) mod residence;
mod sentences;
pub(super) mod settings;
mod standing;
mod titles;
