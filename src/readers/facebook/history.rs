//! Former content: earlier texts of posts and comments, former names, announcements of profile
//! changes.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::albums::kind_by_folder;
use super::comments::in_blocks;
use super::entities::post_kind;
use super::profile::former_name;
use super::standing::Places;
use super::titles::{PostTitle, post};
use crate::facts::Fact;
use crate::item::{Annotations, Item, Kind, State, Surface};
use crate::lexicon::labels::{CREATION_TIME, OF_A_CHANGE, OLD_NAME, OLD_VANITY};
use crate::readers::Reader;
use crate::readers::dialect::{self, Labelled, MapValue, Meaning, Pairs, Record, WordsFrom};
use crate::readers::json::{self, Records};
use crate::readers::sink::Sink;
use crate::readers::unite::identity::media_identity;
use crate::readers::unite::settle::Sameness;
use crate::text::{Text, not_blank};
use crate::time::{Moment, MomentSeconds};

/// Earlier texts of posts.
pub(crate) static POST_EDITS: Reader = Reader {
    id: "facebook.post_edits",
    read: |source, out| dialect::read(source, &mut Edits::new(false), out),
};

/// Earlier texts of comments.
pub(crate) static COMMENT_EDITS: Reader = Reader {
    id: "facebook.comment_edits",
    read: |source, out| dialect::read(source, &mut Edits::new(true), out),
};

struct Edits {
    comments: bool,
    places: Places,
}

impl Edits {
    fn new(comments: bool) -> Self {
        Self {
            comments,
            places: Places::new(WordsFrom::Said),
        }
    }
}

impl Meaning for Edits {
    fn record(&mut self, entity: Record, out: &mut Sink<'_>) {
        let kind = if self.comments {
            Kind::Comment
        } else {
            post_kind(out)
        };
        let told = entity.tell(kind, WordsFrom::Said, out).item;
        // The pictures belong to the post, which another file gives.
        for medium in entity.media() {
            if let Some(path) = medium.path() {
                out.refer(path);
            }
        }
        let item = Item {
            media: Vec::new(),
            annotations: Annotations::default(),
            state: State::Replaced,
            ..told
        };
        if self.comments {
            // No file says where they stand, unless the record does: in a group, too.
            let (surface, place) = in_blocks(&entity, out);
            return out.item(Item {
                surface,
                place,
                kind: if surface == Surface::Group {
                    Kind::GroupComment
                } else {
                    item.kind
                },
                ..item
            });
        }
        let stands = self.places.of(&entity, out);
        // If the record does not say where it stood, the place is unknown.
        let item = if stands.says_nothing() {
            Item {
                surface: Surface::Unknown,
                ..item
            }
        } else {
            item
        };
        let item = stands.put(item, out);
        stands.give(item, Sameness::default(), out);
    }
}

/// Announcements of changes to the profile.
pub(crate) static PROFILE_UPDATES: Reader = Reader {
    id: "facebook.profile_updates",
    read: |source, out| dialect::read(source, &mut Updates(Places::new(WordsFrom::Said)), out),
};

struct Updates(Places);

impl Meaning for Updates {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        for medium in record.media() {
            let Some(path) = medium.path() else { continue };
            out.refer(path);
            // The cover of the album is a better source for which picture is in use.
            if let Some(kind) = kind_by_folder(path) {
                out.picture(kind, 1, record.time(), media_identity(kind, medium));
            }
        }
        // Words beside an announcement repeat the profile, as a new bio does (facebook.md 1: high).
        // An HTML page does not distinguish them from words of a post, but only announcements of a
        // picture have such words.
        let title = record.title.as_ref().map_or("", Text::as_str);
        let shows_picture =
            || !record.media().is_empty() || matches!(post(title), PostTitle::Picture(_));
        if record.is_written() && (!out.is_html || shows_picture()) {
            // The picture shows that it is the same post as in other files. The picture is left out
            // of the item, because the profile or cover picture is an item already.
            let (stands, told) = self.0.tell(post_kind(out), &record, out);
            let item = Item {
                media: Vec::new(),
                ..told.into_post()
            };
            if shows_picture() {
                stands.give(item, Sameness::default(), out);
            } else {
                stands.announce(item, out);
            }
        } else {
            out.account_data("profile_history", 1);
        }
    }
}

/// Changes of name, user name, e-mail address and phone number.
pub(crate) static RECORDS: Reader = Reader {
    id: "facebook.account_records",
    read: |source, out| json::read(source, &mut AdminRecords::default(), out),
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct AdminRecord {
    session: Option<Session>,
    extra_info: Option<ExtraInfo>,
    // The same as labelled values (archives.md 4.0).
    timestamp: Option<MomentSeconds>,
    label_values: Vec<Labelled>,
    string_map_data: Pairs<MapValue>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Session {
    created_timestamp: Option<MomentSeconds>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct ExtraInfo {
    old_name: Option<Text>,
    old_vanity: Option<Text>,
}

/// Remembers the former names that were given, so that each is given once.
#[derive(Default)]
struct AdminRecords {
    told: BTreeSet<String>,
}

impl Records for AdminRecords {
    type Record<'r> = AdminRecord;
    const SIGNATURE: &'static [&'static str] = &[
        "event",
        "session",
        "extra_info",
        "label_values",
        "string_map_data",
        "media_map_data",
        "title",
        "timestamp",
        "fbid",
    ];
    const ANY_ROOT: bool = true;

    fn record(&mut self, record: AdminRecord, out: &mut Sink<'_>) {
        let time = record
            .session
            .and_then(|session| session.created_timestamp)
            .map_or(Moment::Unknown, |time| time.0);
        let ExtraInfo {
            old_name,
            old_vanity,
        } = record.extra_info.unwrap_or_default();
        let labelled = Record::of_values(
            record.timestamp,
            record.label_values,
            record.string_map_data,
        );
        let time = time.or(labelled.time());
        let [name, vanity] =
            [(old_name, &OLD_NAME), (old_vanity, &OLD_VANITY)].map(|(keyed, labels)| {
                keyed
                    .filter(not_blank)
                    .or_else(|| labelled.value(labels).cloned())
            });
        for (label, _) in labelled
            .values()
            .into_iter()
            .filter(|(_, value)| value.is_some())
        {
            let known = [&OLD_NAME, &OLD_VANITY, &OF_A_CHANGE, &CREATION_TIME];
            if !known.iter().any(|labels| labels.is_text(label)) {
                out.unknown_label(label.map_or("", Text::as_str));
            }
        }
        if name.is_none() && vanity.is_none() {
            return out.account_data("profile_history", 1);
        }
        let name = name
            .map(|name| out.text(name))
            .filter(|name| self.told.insert(name.clone()));
        if let Some(name) = name {
            out.fact(Fact::FormerName(name.clone()));
            former_name(name, time, out);
        }
        let vanity = vanity
            .map(|vanity| out.text(vanity))
            .filter(|vanity| self.told.insert(vanity.clone()));
        if let Some(vanity) = vanity {
            former_name(vanity, time, out);
        }
    }
}
