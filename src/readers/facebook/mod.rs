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

use super::Reader;

/// Every reader of these files. The order is irrelevant: the catalogue decides which comes first.
pub(super) static READERS: &[&Reader] = &[
    &profile::PROFILE,
    &posts::REELS,
    &posts::POSTS,
    &posts::GROUP_POSTS,
    &posts::PENDING,
    &posts::STORIES,
    &posts::POLLS,
    &posts::WALL,
    &entities::ELSEWHERE,
    &entities::ARCHIVE,
    &entities::TRASH,
    &entities::PINNED,
    &entities::BY_APPS,
    &entities::AVATAR,
    &albums::ALBUMS,
    &albums::PHOTOS,
    &albums::VIDEOS,
    &comments::GROUP_COMMENTS,
    &comments::COMMENTS,
    &comments::REACTIONS,
    &others::EVENTS,
    &others::HOSTED,
    &others::LISTINGS,
    &others::GROUP_TAGS,
    &others::TAGGED,
    &places::CHECK_INS,
    &places::VISITS,
    &places::CREATED,
    &pages::OWN,
    &pages::RECOMMENDED,
    &pages::LIKED,
    &pages::FOLLOWED,
    &people::FRIENDS,
    &people::FORMER_FRIENDS,
    &settings::SETTINGS,
    &residence::JURISDICTION,
    &memories::MEMORIES,
    &history::POST_EDITS,
    &history::COMMENT_EDITS,
    &history::PROFILE_UPDATES,
    &history::RECORDS,
    &details::DETAILS,
    &details::EXPERIENCES,
    &details::GAMING,
    &older::NOTES,
    &older::REVIEWS,
];
