//! Posts in all their files: timeline, groups, reels, story archive, pending posts, polls.

use super::comments::comment;
use super::entities::post_kind;
use super::standing::Places;
use super::titles::{CommentTarget, Sentences, comment_owner};
use crate::item::{Item, Kind, State, Surface};
use crate::readers::Reader;
use crate::readers::dialect::{self, Meaning, Media, Record, WordsFrom};
use crate::readers::gathered::Claim;
use crate::readers::others::AboutYou;
use crate::readers::sink::Sink;
use crate::readers::source::CatalogueRow;
use crate::readers::unite::settle::{Above, Sameness};

/// The timeline of a person or Page.
pub(crate) static POSTS: Reader = Reader {
    id: "facebook.posts",
    read: |source, out| {
        dialect::read(
            source,
            &mut TimelinePosts::new(post_kind(out), as_it_is),
            out,
        )
    },
};

/// Posts in groups.
pub(crate) static GROUP_POSTS: Reader = Reader {
    id: "facebook.group_posts",
    read: |source, out| {
        dialect::read(
            source,
            &mut TimelinePosts::new(Kind::GroupPost, as_it_is).in_file(source.row()),
            out,
        )
    },
};

/// Posts waiting for approval.
pub(crate) static PENDING: Reader = Reader {
    id: "facebook.pending_posts",
    read: |source, out| {
        dialect::read(
            source,
            &mut TimelinePosts::new(Kind::GroupPost, pending).in_file(source.row()),
            out,
        )
    },
};

/// Reels.
pub(crate) static REELS: Reader = Reader {
    id: "facebook.reels",
    read: |source, out| dialect::read(source, &mut TimelinePosts::new(Kind::Reel, as_it_is), out),
};

/// Polls that the user made.
pub(crate) static POLLS: Reader = Reader {
    id: "facebook.polls",
    read: |source, out| dialect::read(source, &mut TimelinePosts::new(post_kind(out), asked), out),
};

/// The story archive.
pub(crate) static STORIES: Reader = Reader {
    id: "facebook.stories",
    read: |source, out| dialect::read(source, &mut Stories, out),
};

struct Stories;

impl Meaning for Stories {
    /// The title is about the archive ("A photo from X's story was added ..."), and not where the
    /// story was. Without words and media, it may be the words of the story (facebook.md 2.1: low).
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let mut told = record.tell(Kind::Story, WordsFrom::Said, out);
        told.item.state = State::Archived;
        let item = told.into_post();
        out.claim_media(&item, Claim::Post);
        let title = record
            .title
            .as_ref()
            .filter(|title| !title.is_blank() && item.text.is_empty() && item.media.is_empty());
        let above = match title {
            Some(title) => Above::OfStory(out.text(title.clone())),
            None => Above::Nothing,
        };
        out.item_under(above, Sameness::default(), item);
    }
}

struct TimelinePosts {
    kind: Kind,
    /// What the file says about all its records.
    told: fn(Item) -> Item,
    places: Places,
    titles_of_comments: Sentences<CommentTarget>,
}

impl TimelinePosts {
    fn new(kind: Kind, told: fn(Item) -> Item) -> Self {
        Self {
            kind,
            told,
            places: Places::new(WordsFrom::Said),
            titles_of_comments: Sentences::new(comment_owner),
        }
    }

    /// For a file whose kind says where its posts stand.
    fn in_file(self, row: CatalogueRow) -> Self {
        Self {
            places: self.places.in_file(row),
            ..self
        }
    }
}

impl Meaning for TimelinePosts {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        // The file of 2018 is named after posts and comments, and may hold both.
        if record.comment().is_some()
            || (self.kind == Kind::GroupPost && record.is_labelled_comment())
        {
            return comment(
                &record,
                self.kind == Kind::GroupPost,
                &mut self.titles_of_comments,
                out,
            );
        }
        let stands = self.places.of(&record, out);
        let mut told = record.tell(self.kind, WordsFrom::Said, out);
        told.item = stands.put((self.told)(told.item), out);
        let life_event = record.life_event();
        if let Some(identity) = life_event.filter(|_| told.item.identity == 0) {
            told.item.identity = identity;
        }
        let item = told.into_post();
        // The picture is an item from another file, and who is in a group is none. A record that
        // only announces it gives none.
        if item.text.is_empty() && item.media.is_empty() && item.place.is_none() {
            if stands.announces_picture() {
                return out.account_data("profile_history", 1);
            }
            if stands.is_of_membership() {
                return out.account_data("groups", 1);
            }
        }
        out.claim_media(&item, Claim::Post);
        // A block may name another author: what others wrote is none of the user's.
        if let Some(author) = record.author() {
            let author = out.text(author.clone());
            let above = stands.above(&item);
            return out.item_by_under(Some(author), above, item);
        }
        let sameness = if life_event.is_some() {
            Sameness::Within
        } else {
            Sameness::default()
        };
        stands.give(item, sameness, out);
    }
}

fn as_it_is(item: Item) -> Item {
    item
}

fn pending(item: Item) -> Item {
    Item {
        state: State::Pending,
        ..item
    }
}

/// Most polls are in groups or chats (facebook.md 2.4: low), and the file does not say where.
fn asked(item: Item) -> Item {
    Item {
        surface: Surface::Unknown,
        ..item
    }
}

/// What others wrote on the user's timeline.
pub(crate) static WALL: Reader = Reader {
    id: "facebook.wall",
    read: |source, out| dialect::read(source, &mut Wall, out),
};

struct Wall;

impl Meaning for Wall {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        for path in record.media().into_iter().filter_map(Media::path) {
            out.refer(path);
        }
        out.about_you(AboutYou::PostsOnTimeline, 1);
    }
}
