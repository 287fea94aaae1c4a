//! People whom the user knows. Their names show that a place with the same name need not be a Page.
//! No name is kept.

use crate::readers::Reader;
use crate::readers::account_data;
use crate::readers::dialect::{MapValue, Meaning, Record};
use crate::readers::sink::Sink;
use crate::text::not_blank;

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

/// Former friends, and people who sent or got a friend request.
pub(crate) static FORMER_FRIENDS: Reader = Reader {
    id: "facebook.former_friends",
    read: |source, out| account_data::facts(source, &mut People::default(), out),
};

#[derive(Default)]
struct People {
    met: bool,
    named: u64,
}

impl Meaning for People {
    const WATCHED: bool = false;

    fn understood(&self) -> u64 {
        self.named
    }

    /// Any text may be the name: to note a word too many is better than to take a friend for a
    /// Page.
    fn record(&mut self, person: Record, out: &mut Sink<'_>) {
        self.met = true;
        let listed = person.string_list_data.iter().filter_map(MapValue::text);
        for name in person
            .name
            .iter()
            .chain(&person.title)
            .chain(listed)
            .chain(person.texts())
            .filter(not_blank)
        {
            self.named += 1;
            out.person(name.as_str());
        }
    }
}
