//! Posts written as entity records: on others' profiles, archived, deleted; and the avatar.

use super::standing::Places;
use crate::item::{Item, Kind, State, Surface};
use crate::readers::Reader;
use crate::readers::dialect::{self, Meaning, Media, Record, WordsFrom, attach};
use crate::readers::gathered::Claim;
use crate::readers::sink::Sink;
use crate::readers::unite::identity::media_identity;
use crate::readers::unite::settle::Sameness;
use crate::text::Text;

/// Posts on other people's profiles and on Pages.
pub(crate) static ELSEWHERE: Reader = Reader {
    id: "facebook.posts_elsewhere",
    read: |source, out| {
        let mut posts = Entities {
            places: Places::new(WordsFrom::Said).in_file(source.row()),
            names_target: true,
            ..Entities::new(|item| item)
        };
        dialect::read(source, &mut posts, out);
    },
};

/// Archived posts.
pub(crate) static ARCHIVE: Reader = Reader {
    id: "facebook.archive",
    read: |source, out| {
        dialect::read(
            source,
            &mut Entities::new(|item| Item {
                state: State::Archived,
                ..item
            }),
            out,
        );
    },
};

/// The bin.
pub(crate) static TRASH: Reader = Reader {
    id: "facebook.trash",
    read: |source, out| {
        dialect::read(
            source,
            &mut Entities::new(|item| Item {
                state: State::Trashed,
                ..item
            }),
            out,
        );
    },
};

/// Pinned posts.
pub(crate) static PINNED: Reader = Reader {
    id: "facebook.pinned",
    read: |source, out| dialect::read(source, &mut Entities::new(|item| item), out),
};

/// What an app published on the user's timeline. It is content, although it lies in a folder of
/// settings and advertising (facebook.md 2.1: high).
pub(crate) static BY_APPS: Reader = Reader {
    id: "facebook.posts_by_apps",
    read: |source, out| {
        let mut posts = Entities {
            places: Places::by_apps(),
            ..Entities::new(|item| item)
        };
        dialect::read(source, &mut posts, out);
    },
};

/// Posts in a file whose name says where or in what state they all are.
struct Entities {
    told: fn(Item) -> Item,
    places: Places,
    /// Each record names whose profile it stands on.
    names_target: bool,
}

impl Entities {
    fn new(told: fn(Item) -> Item) -> Self {
        Self {
            told,
            places: Places::new(WordsFrom::Said),
            names_target: false,
        }
    }

    /// Takes the name of the target out of the words, if the labels of both are unknown: the words
    /// come first (facebook.md 2.1: medium, one donor).
    fn part_from_target(&self, item: &mut Item, record: &Record, out: &mut Sink<'_>) {
        if !self.names_target || item.place.is_some() {
            return;
        }
        let texts: Vec<(Option<&Text>, &Text)> = record.strange_texts().collect();
        let [(Some(_), words), (Some(_), target)] = texts.as_slice() else {
            return;
        };
        let name = target.as_str();
        if name.chars().count() <= LONGEST_NAME && !name.contains('\n') {
            let target = out.text((*target).clone());
            item.text = out.text((*words).clone());
            item.place = Some(target);
        }
    }
}

/// Most characters of the name of a person or Page (facebook.md 1: low).
const LONGEST_NAME: usize = 100;

impl Meaning for Entities {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let stands = self.places.of(&record, out);
        let mut told = record.tell(post_kind(out), WordsFrom::Said, out);
        told.item = stands.put((self.told)(told.item), out);
        self.part_from_target(&mut told.item, &record, out);
        let item = told.into_post();
        out.claim_media(&item, Claim::Post);
        stands.give(item, Sameness::default(), out);
    }
}

/// The kind of posts in this export.
pub(super) fn post_kind(out: &Sink<'_>) -> Kind {
    if out.page_export {
        Kind::PagePost
    } else {
        Kind::Post
    }
}

/// The avatar.
pub(crate) static AVATAR: Reader = Reader {
    id: "facebook.avatar",
    read: |source, out| dialect::read(source, &mut Avatars, out),
};

struct Avatars;

impl Meaning for Avatars {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let told = Item {
            current: true,
            ..record.tell(Kind::Avatar, WordsFrom::Said, out).item
        };
        let pictures: Vec<&Media> = record
            .media()
            .into_iter()
            .filter(|medium| medium.path().is_some())
            .collect();
        match pictures.as_slice() {
            [] => out.item(told),
            // With a single picture, the record may hold its words and time, in any dialect.
            [only] => {
                let time = only.time().or(told.time);
                out.item(Item {
                    time,
                    identity: media_identity(Kind::Avatar, only),
                    ..told
                });
            }
            several => {
                for medium in several {
                    let mut item = out.draft(Kind::Avatar, medium.time());
                    item.current = true;
                    attach(&mut item, [*medium]);
                    item.identity = media_identity(Kind::Avatar, medium);
                    out.item(item);
                }
            }
        }
        for medium in record
            .media()
            .into_iter()
            .filter(|medium| medium.ai_stickers() > 0)
        {
            let mut item = out.draft(Kind::AiMedia, medium.time());
            item.surface = Surface::Conversation;
            attach(&mut item, [medium]);
            item.identity = media_identity(Kind::AiMedia, medium);
            out.item(item);
        }
    }
}
