//! The list of all readers.

use std::collections::HashMap;
use std::sync::LazyLock;

use rustc_hash::FxBuildHasher;

use super::{Reader, facebook, instagram, linked, messenger, meta_ai, requests, whatsapp};

/// Every reader. The order is irrelevant: the catalogue decides which comes first.
static READERS: &[&Reader] = &[
    &facebook::profile::PROFILE,
    &facebook::posts::REELS,
    &facebook::posts::POSTS,
    &facebook::posts::GROUP_POSTS,
    &facebook::posts::PENDING,
    &facebook::posts::STORIES,
    &facebook::posts::POLLS,
    &facebook::posts::WALL,
    &facebook::entities::ELSEWHERE,
    &facebook::entities::ARCHIVE,
    &facebook::entities::TRASH,
    &facebook::entities::PINNED,
    &facebook::entities::BY_APPS,
    &facebook::entities::AVATAR,
    &facebook::albums::ALBUMS,
    &facebook::albums::PHOTOS,
    &facebook::albums::VIDEOS,
    &facebook::comments::GROUP_COMMENTS,
    &facebook::comments::COMMENTS,
    &facebook::comments::REACTIONS,
    &facebook::others::EVENTS,
    &facebook::others::HOSTED,
    &facebook::others::LISTINGS,
    &facebook::others::GROUP_TAGS,
    &facebook::others::TAGGED,
    &facebook::places::CHECK_INS,
    &facebook::places::VISITS,
    &facebook::places::CREATED,
    &facebook::pages::OWN,
    &facebook::pages::RECOMMENDED,
    &facebook::pages::LIKED,
    &facebook::pages::FOLLOWED,
    &facebook::people::FRIENDS,
    &facebook::people::FORMER_FRIENDS,
    &facebook::settings::SETTINGS,
    &facebook::residence::JURISDICTION,
    &facebook::memories::MEMORIES,
    &facebook::history::POST_EDITS,
    &facebook::history::COMMENT_EDITS,
    &facebook::history::PROFILE_UPDATES,
    &facebook::history::RECORDS,
    &facebook::details::DETAILS,
    &facebook::details::EXPERIENCES,
    &facebook::details::GAMING,
    &facebook::older::NOTES,
    &facebook::older::REVIEWS,
    &instagram::profile::PROFILE,
    &instagram::privacy::PRIVACY_CHANGES,
    &instagram::activity::ACTIVITY,
    &instagram::status::STATUS_CHANGES,
    &instagram::usage::USAGE,
    &instagram::residence::BASED_IN,
    &instagram::changes::CHANGES,
    &instagram::content::REELS,
    &instagram::content::IGTV,
    &instagram::content::POSTS,
    &instagram::content::STORIES,
    &instagram::content::ARCHIVED,
    &instagram::content::DELETED,
    &instagram::content::PROFILE_PHOTOS,
    &instagram::detailed::POSTS,
    &instagram::detailed::OTHER,
    &instagram::detailed::REPOSTS,
    &instagram::comments::COMMENTS,
    &instagram::comments::LIKES,
    &instagram::notes::NOTES,
    &instagram::profile::THREADS_PROFILE,
    &instagram::content::THREADS_POSTS,
    &instagram::content::THREADS_ARCHIVED,
    &instagram::comments::THREADS_LIKES,
    &requests::FACEBOOK,
    &requests::INSTAGRAM,
    &linked::FACEBOOK,
    &linked::INSTAGRAM,
    &meta_ai::CONVERSATIONS,
    &messenger::THREADS,
    &messenger::SECURE,
    &messenger::autofill::MESSENGER,
    &messenger::autofill::FACEBOOK,
    &messenger::autofill::INSTAGRAM,
    &instagram::first::PROFILE,
    &instagram::first::MEDIA,
    &instagram::first::COMMENTS,
    &instagram::first::LIKES,
    &messenger::FIRST,
    &meta_ai::APP_CONVERSATIONS,
    &meta_ai::APP_PROFILE,
    &meta_ai::APP_MEDIA,
    &whatsapp::CHATS,
    &whatsapp::ACCOUNT,
];

static BY_ID: LazyLock<HashMap<&str, &Reader, FxBuildHasher>> =
    LazyLock::new(|| READERS.iter().map(|reader| (reader.id, *reader)).collect());

/// The reader for the kind of file with this id.
pub(super) fn reader(id: &str) -> Option<&'static Reader> {
    BY_ID.get(id).copied()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::catalogue::kinds;

    /// A kind of file without a reader would give nothing, and a reader without a row would never
    /// be used.
    #[test]
    fn readers_and_the_catalogue_name_the_same_kinds() {
        let rows: BTreeSet<&str> = kinds().map(|kind| kind.id).collect();
        let readers: BTreeSet<&str> = READERS.iter().map(|reader| reader.id).collect();
        assert_eq!(rows, readers);
        assert_eq!(readers.len(), READERS.len(), "a reader stands twice");
    }
}
