//! Posts, reels, stories and all other media with captions. Posts on Threads are written the same
//! way.

use super::profile::profile_picture;
use crate::item::{Kind, State};
use crate::readers::Reader;
use crate::readers::dialect::{self, Meaning, Record, WordsFrom};
use crate::readers::sink::Sink;
use crate::readers::unite::identity::stem_identity;

/// Reels.
pub(crate) static REELS: Reader = Reader {
    id: "instagram.reels",
    read: |source, out| {
        dialect::read(
            source,
            &mut Content {
                kind: Kind::Reel,
                state: State::Live,
            },
            out,
        )
    },
};

/// IGTV.
pub(crate) static IGTV: Reader = Reader {
    id: "instagram.igtv",
    read: |source, out| {
        dialect::read(
            source,
            &mut Content {
                kind: Kind::Video,
                state: State::Live,
            },
            out,
        )
    },
};

/// Feed posts.
pub(crate) static POSTS: Reader = Reader {
    id: "instagram.posts",
    read: |source, out| {
        dialect::read(
            source,
            &mut Content {
                kind: Kind::Post,
                state: State::Live,
            },
            out,
        )
    },
};

/// Archived posts.
pub(crate) static ARCHIVED: Reader = Reader {
    id: "instagram.archived",
    read: |source, out| {
        dialect::read(
            source,
            &mut Content {
                kind: Kind::Post,
                state: State::Archived,
            },
            out,
        )
    },
};

/// Deleted posts.
pub(crate) static DELETED: Reader = Reader {
    id: "instagram.deleted",
    read: |source, out| {
        dialect::read(
            source,
            &mut Content {
                kind: Kind::Post,
                state: State::Trashed,
            },
            out,
        )
    },
};

/// Stories.
pub(crate) static STORIES: Reader = Reader {
    id: "instagram.stories",
    read: |source, out| {
        dialect::read(
            source,
            &mut Content {
                kind: Kind::Story,
                state: State::Live,
            },
            out,
        )
    },
};

/// The folder of what was archived, wherever the record of it stands (audience-evidence.md 4.5:
/// high).
const OF_ARCHIVED: &str = "media/archived_posts/";

struct Content {
    kind: Kind,
    state: State,
}

impl Meaning for Content {
    /// Gives one item for a record and its media. A record with words or a time but no media is a
    /// post whose pictures are gone (instagram-threads.md 2: high).
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let mut told = record.tell(self.kind, WordsFrom::Captioned, out);
        let in_archive = told
            .item
            .media
            .iter()
            .any(|path| path.contains(OF_ARCHIVED));
        told.item.state = match self.state {
            State::Live if in_archive && self.kind != Kind::Story => State::Archived,
            state @ (State::Live
            | State::Draft
            | State::Pending
            | State::Archived
            | State::Trashed
            | State::Replaced) => state,
        };
        // Without media, its first words identify it: another file may lack the words of its parts.
        told.item.identity = told
            .item
            .media
            .first()
            .map_or(0, |path| stem_identity(path));
        out.item(told.into_item());
    }
}

/// Profile pictures, old and new.
pub(crate) static PROFILE_PHOTOS: Reader = Reader {
    id: "instagram.profile_photos",
    read: |source, out| dialect::read(source, &mut ProfilePhotos, out),
};

struct ProfilePhotos;

impl Meaning for ProfilePhotos {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let media = record.media();
        if media.len() > 1 {
            return media
                .into_iter()
                .for_each(|medium| profile_picture(medium, 1, out));
        }
        // With a single picture, the record may hold its words and time, in any dialect.
        let mut item = record
            .tell(Kind::ProfilePicture, WordsFrom::Captioned, out)
            .into_item();
        let Some(path) = item.media.first() else {
            return;
        };
        item.identity = stem_identity(path);
        out.picture(Kind::ProfilePicture, 1, item.time, item.identity);
        out.item(item);
    }
}

/// Posts and replies on Threads.
pub(crate) static THREADS_POSTS: Reader = Reader {
    id: "threads.posts",
    read: |source, out| {
        dialect::read(
            source,
            &mut Content {
                kind: Kind::ThreadPost,
                state: State::Live,
            },
            out,
        )
    },
};

/// Archived Threads posts.
pub(crate) static THREADS_ARCHIVED: Reader = Reader {
    id: "threads.archived",
    read: |source, out| {
        dialect::read(
            source,
            &mut Content {
                kind: Kind::ThreadPost,
                state: State::Archived,
            },
            out,
        )
    },
};
