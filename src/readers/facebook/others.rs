//! Events, Marketplace listings, actions on group posts, and photos in which others tagged the
//! user.

use super::standing::Places;
use crate::item::{Item, Kind, StableHash, Surface};
use crate::lexicon::labels::GROUP;
use crate::readers::Reader;
use crate::readers::dialect::{self, Meaning, Record, WordsFrom};
use crate::readers::others::AboutYou;
use crate::readers::sink::Sink;
use crate::readers::words::ItemWords;
use crate::text::{Text, not_blank};
use crate::time::Moment;

/// Events that the user made.
pub(crate) static EVENTS: Reader = Reader {
    id: "facebook.events",
    read: |source, out| dialect::read(source, &mut Events(Places::new(WordsFrom::Named)), out),
};

struct Events(Places);

impl Meaning for Events {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let start = record.start();
        let mut told = record.tell(Kind::Event, WordsFrom::Named, out);
        let stands = self.0.of(&record, out);
        told.item = stands.put(told.item, out);
        let named = record.thing_name().filter(not_blank);
        told.item.identity = match named {
            Some(name) => StableHash::new()
                .field("event")
                .field(name.as_str())
                .finish(),
            None => 0,
        };
        let times = [start, told.item.time]
            .into_iter()
            .filter_map(Moment::seconds)
            .collect();
        // An event may begin in the future. Then its start does not show when it was made.
        if told.item.time == start {
            told.item.time = out.possible(start);
        }
        // One file may have only its start, and another only the day it was made (facebook.md 4),
        // so the item keeps both for matching.
        let item = told.into_item();
        out.item_of_times(times, stands.above(&item), item);
    }
}

/// Events the user hosted.
pub(crate) static HOSTED: Reader = Reader {
    id: "facebook.events_hosted",
    read: |source, out| dialect::read(source, &mut Events(Places::new(WordsFrom::Named)), out),
};

/// Marketplace listings.
pub(crate) static LISTINGS: Reader = Reader {
    id: "facebook.listings",
    read: |source, out| dialect::read(source, &mut Listings, out),
};

struct Listings;

impl Meaning for Listings {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let told = record.tell(Kind::Listing, WordsFrom::Named, out);
        out.item(Item {
            surface: Surface::Marketplace,
            ..told.item
        });
    }
}

/// What the user did to posts and documents of groups.
pub(crate) static GROUP_TAGS: Reader = Reader {
    id: "facebook.group_tags",
    read: |source, out| dialect::read(source, &mut GroupTags, out),
};

struct GroupTags;

impl Meaning for GroupTags {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let mut told = record.tell(Kind::GroupPost, WordsFrom::Said, out);
        told.item.surface = Surface::Group;
        told.item.place = record.group().map(|group| group.as_str().to_owned());
        // The sentence says what was done, and values under any label say to whom.
        let beside = record
            .free_texts()
            .filter(|(label, _)| !GROUP.is_text(*label))
            .map(|(_, text)| text);
        let mut words = ItemWords::of(std::mem::take(&mut told.item.text));
        let beside: Vec<&Text> = beside.chain(record.sentence(WordsFrom::Said)).collect();
        for text in beside {
            words.add(out.text(text.clone()));
        }
        told.item.text = words.into_text();
        out.item(told.into_item());
    }
}

/// Photos and videos in which others tagged the user.
pub(crate) static TAGGED: Reader = Reader {
    id: "facebook.tagged",
    read: |source, out| dialect::read(source, &mut Tagged, out),
};

struct Tagged;

impl Meaning for Tagged {
    fn record(&mut self, _record: Record, out: &mut Sink<'_>) {
        out.about_you(AboutYou::TaggedMedia, 1);
    }
}
