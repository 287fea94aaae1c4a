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
mod whose;

use super::Reader;

/// Every reader of these files. The order is irrelevant: the catalogue decides which comes first.
pub(super) static READERS: &[&Reader] = &[
    &profile::PROFILE,
    &privacy::PRIVACY_CHANGES,
    &activity::ACTIVITY,
    &status::STATUS_CHANGES,
    &usage::USAGE,
    &residence::BASED_IN,
    &changes::CHANGES,
    &content::REELS,
    &content::IGTV,
    &content::POSTS,
    &content::STORIES,
    &content::ARCHIVED,
    &content::DELETED,
    &content::PROFILE_PHOTOS,
    &detailed::POSTS,
    &detailed::OTHER,
    &detailed::REPOSTS,
    &comments::COMMENTS,
    &comments::LIKES,
    &notes::NOTES,
    &profile::THREADS_PROFILE,
    &content::THREADS_POSTS,
    &content::THREADS_ARCHIVED,
    &comments::THREADS_LIKES,
    &first::PROFILE,
    &first::MEDIA,
    &first::COMMENTS,
    &first::LIKES,
];
