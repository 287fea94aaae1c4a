//! The readers of Instagram's and Threads' files (instagram-threads.md; eras and dialects in
//! archives.md).

pub(super) mod activity;
pub(super) mod changes;
pub(super) mod comments;
pub(super) mod content;
pub(super) mod detailed;
pub(super) mod first;
mod handle;
pub(super) mod notes;
mod parts;
pub(super) mod privacy;
pub(super) mod profile;
pub(super) mod residence;
pub(super) mod status;
pub(super) mod usage;
