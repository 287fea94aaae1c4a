//! Facebook: what its files mean. (facebook.md; eras and dialects in archives.md.)

pub(super) mod albums;
pub(super) mod classic;
pub(super) mod comments;
pub(super) mod entities;
pub(super) mod older;
pub(super) mod others;
pub(super) mod posts;
pub(super) mod profile;
mod titles;
