//! The people a user knows: their names tell that a place of the same name need not be a Page. No name is kept.

use serde::Deserialize;

use crate::readers::Reader;
use crate::readers::account_data;
use crate::readers::dialect::{Labelled, texts};
use crate::readers::json::Records;
use crate::readers::sink::Sink;
use crate::text::Text;

/// Friends.
pub(crate) static FRIENDS: Reader = Reader {
    id: "facebook.friends",
    read: |source, out| {
        let mut people = People::default();
        account_data::facts(source, &mut people, out);
        if people.met {
            out.friends_listed();
        }
    },
};

/// Former friends, and those who asked or were asked to be one.
pub(crate) static FORMER_FRIENDS: Reader = Reader {
    id: "facebook.former_friends",
    read: |source, out| account_data::facts(source, &mut People::default(), out),
};

/// A person in either dialect. Any text may be the name: one word too many costs less than a friend taken for a Page.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Person {
    name: Option<Text>,
    title: Option<Text>,
    label_values: Vec<Labelled>,
}

#[derive(Default)]
struct People {
    met: bool,
}

impl Records for People {
    type Record<'r> = Person;
    const ROOTS: &'static [&'static str] = &[
        "friends_v2",
        "friends",
        "deleted_friends_v2",
        "deleted_friends",
        "received_requests_v2",
        "received_requests",
        "rejected_requests_v2",
        "rejected_requests",
        "sent_requests_v2",
        "sent_requests",
    ];
    const SIGNATURE: &'static [&'static str] = &["name", "label_values", "fbid", "timestamp", "media", "title"];
    const WATCHED: bool = false;

    fn record(&mut self, person: Person, out: &mut Sink<'_>) {
        self.met = true;
        let labelled = texts(&person.label_values);
        for name in person.name.iter().chain(&person.title).chain(labelled).filter(|name| !name.is_blank()) {
            out.person(name.as_str());
        }
    }
}
