//! Events, Marketplace listings, fundraisers, tags of group posts; and what others made about the user.

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::entities::post_kind;
use crate::item::{Annotations, Item, Kind, StableHash, Surface};
use crate::lexicon::labels::{CREATION_TIME, DESCRIPTION, GROUP, LOCATION, NAME, START_TIME, TITLE, URL};
use crate::readers::Reader;
use crate::readers::dialect::{ENTITY, Entity, Labelled, Media, attach};
use crate::readers::json::{self, Records};
use crate::readers::sink::Sink;
use crate::text::Text;
use crate::time::{Moment, MomentSeconds};

/// Events the user made.
pub(crate) static EVENTS: Reader =
    Reader { id: "facebook.events", read: |source, out| json::read(source, &mut Events, out) };

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Event {
    name: Option<Text>,
    description: Option<Text>,
    start_timestamp: Option<MomentSeconds>,
    create_timestamp: Option<MomentSeconds>,
}

struct Events;

impl Records for Events {
    type Record<'r> = Event;
    const ROOTS: &'static [&'static str] = &["your_events_v2", "your_events"];
    const SIGNATURE: &'static [&'static str] = &["name", "start_timestamp", "create_timestamp"];

    fn record(&mut self, event: Event, out: &mut Sink<'_>) {
        let [created, start] =
            [event.create_timestamp, event.start_timestamp].map(|time| time.map_or(Moment::Unknown, |t| t.0));
        // An event may well begin on a day that is yet to come: then it tells nothing of when it was made.
        let mut item = out.draft(Kind::Event, created.or(out.possible(start)));
        item.identity = event.name.as_ref().map_or(0, |name| event_identity(name, start));
        item.text = join(out, [event.name, event.description]);
        out.item(item);
    }
}

/// One event told of by two files: by name and start. Without a start, two events of one name may be two.
fn event_identity(name: &Text, start: Moment) -> u64 {
    let Some(start) = start.seconds().filter(|_| !name.is_blank()) else { return 0 };
    StableHash::new().field("event").field(name.as_str()).field(start.to_le_bytes()).finish()
}

/// Events the user hosted.
pub(crate) static HOSTED: Reader =
    Reader { id: "facebook.events_hosted", read: |source, out| json::read(source, &mut Hosted, out) };

/// An entity record that has a title of its own.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Titled {
    title: Option<Text>,
    timestamp: Option<MomentSeconds>,
    label_values: Vec<Labelled>,
    media: Vec<Media>,
    fbid: Option<Text>,
}

impl Titled {
    fn parts(self) -> (Option<Text>, Entity) {
        let Self { title, timestamp, label_values, media, fbid } = self;
        (title.filter(|title| !title.is_blank()), Entity { timestamp, title: None, label_values, fbid, media })
    }
}

struct Hosted;

impl Records for Hosted {
    type Record<'r> = Titled;
    const ROOTS: &'static [&'static str] = &[];
    const SIGNATURE: &'static [&'static str] = ENTITY;

    fn record(&mut self, record: Titled, out: &mut Sink<'_>) {
        let (title, entity) = record.parts();
        let title = title.or_else(|| entity.value(&NAME).or_else(|| entity.value(&TITLE)).cloned());
        let start = entity.moment(&START_TIME).unwrap_or_default();
        let mut item = out.draft(Kind::Event, entity.time().or(start).or(entity.any_time()));
        item.identity = title.as_ref().map_or(0, |title| event_identity(title, start));
        attach(&mut item, entity.media());
        item.text = match title {
            Some(title) => join(out, [Some(title), entity.value(&DESCRIPTION).cloned()]),
            None => entity.words(&[&DESCRIPTION], &[&LOCATION, &URL], out),
        };
        out.item(item);
    }
}

/// Marketplace listings.
pub(crate) static LISTINGS: Reader =
    Reader { id: "facebook.listings", read: |source, out| json::read(source, &mut Listings, out) };

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Listing {
    title: Option<Text>,
    description: Option<Text>,
    created_timestamp: Option<MomentSeconds>,
    location: Option<Location>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Location {
    coordinate: Option<Coordinate>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Coordinate {
    latitude: Option<f64>,
    longitude: Option<f64>,
}

struct Listings;

impl Records for Listings {
    type Record<'r> = Listing;
    const ROOTS: &'static [&'static str] = &["items_selling_v2", "items_selling"];
    const SIGNATURE: &'static [&'static str] = &["title", "price", "created_timestamp"];

    fn record(&mut self, listing: Listing, out: &mut Sink<'_>) {
        let mut item = out.draft(Kind::Listing, listing.created_timestamp.map_or(Moment::Unknown, |time| time.0));
        item.surface = Surface::Marketplace;
        item.text = join(out, [listing.title, listing.description]);
        let place = listing.location.and_then(|location| location.coordinate);
        let place = place.and_then(|at| Some(format!("{}, {}", at.latitude?, at.longitude?)));
        item.annotations = Annotations { place, ..Annotations::default() };
        out.item(item);
    }
}

/// The history of listings.
pub(crate) static LISTING_HISTORY: Reader =
    Reader { id: "facebook.listing_history", read: |source, out| json::read(source, &mut ListingHistory, out) };

struct ListingHistory;

impl Records for ListingHistory {
    type Record<'r> = Titled;
    const ROOTS: &'static [&'static str] = &[];
    const SIGNATURE: &'static [&'static str] = ENTITY;

    fn record(&mut self, record: Titled, out: &mut Sink<'_>) {
        let (title, entity) = record.parts();
        let mut item = out.draft(Kind::Listing, entity.moment(&CREATION_TIME).unwrap_or_else(|| entity.time()));
        item.surface = Surface::Marketplace;
        item.time = item.time.or(entity.any_time());
        attach(&mut item, entity.media());
        let title = title.or_else(|| entity.value(&TITLE).or_else(|| entity.value(&NAME)).cloned());
        item.text = match title {
            Some(title) => join(out, [Some(title), entity.value(&DESCRIPTION).cloned()]),
            None => entity.words(&[&DESCRIPTION], &[&LOCATION, &URL], out),
        };
        out.item(item);
    }
}

/// Fundraisers the user gave to.
pub(crate) static FUNDRAISERS: Reader =
    Reader { id: "facebook.fundraisers", read: |source, out| json::read(source, &mut Fundraisers, out) };

/// What a fundraiser is called inside its record is not documented: any text in it names it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Donation {
    timestamp: Option<MomentSeconds>,
    title: Option<Text>,
    attachments: Value,
}

struct Fundraisers;

impl Records for Fundraisers {
    type Record<'r> = Donation;
    const ROOTS: &'static [&'static str] = &["fundraisers_donated_to_v2", "fundraisers_donated_to"];
    const SIGNATURE: &'static [&'static str] = &["timestamp", "attachments", "title"];

    fn record(&mut self, donation: Donation, out: &mut Sink<'_>) {
        let item = out.draft(post_kind(out), donation.timestamp.map_or(Moment::Unknown, |time| time.0));
        let text = join(out, [donation.title, first_text(&donation.attachments)]);
        out.item(Item { text, surface: Surface::OtherProfile, ..item });
    }
}

/// The first text that is no link.
fn first_text(value: &Value) -> Option<Text> {
    match value {
        Value::String(_) => {
            Text::deserialize(value).ok().filter(|text| !text.is_blank() && !text.as_str().contains("://"))
        }
        Value::Array(list) => list.iter().find_map(first_text),
        Value::Object(map) => map.values().find_map(first_text),
        Value::Null | Value::Bool(_) | Value::Number(_) => None,
    }
}

/// What the user did to posts and documents of groups.
pub(crate) static GROUP_TAGS: Reader =
    Reader { id: "facebook.group_tags", read: |source, out| json::read(source, &mut GroupTags, out) };

struct GroupTags;

impl Records for GroupTags {
    type Record<'r> = Titled;
    const ROOTS: &'static [&'static str] = &[];
    const SIGNATURE: &'static [&'static str] = ENTITY;

    fn record(&mut self, record: Titled, out: &mut Sink<'_>) {
        let (title, entity) = record.parts();
        let mut item = out.draft(Kind::GroupPost, entity.time().or(entity.any_time()));
        item.surface = Surface::Group;
        item.place = entity.group().map(|group| group.as_str().to_owned());
        attach(&mut item, entity.media());
        let words: Vec<String> = entity
            .free_texts()
            .filter(|(value, _)| !value.is(&GROUP))
            .map(|(_, text)| text.clone())
            .chain(title)
            .map(|text| out.text(text))
            .collect();
        item.text = words.join("\n");
        out.item(item);
    }
}

/// Photos and videos in which others tagged the user.
pub(crate) static TAGGED: Reader =
    Reader { id: "facebook.tagged", read: |source, out| json::read(source, &mut Tagged, out) };

struct Tagged;

impl Records for Tagged {
    type Record<'r> = IgnoredAny;
    const ROOTS: &'static [&'static str] = &[];
    const SIGNATURE: &'static [&'static str] = ENTITY;

    fn record(&mut self, _record: IgnoredAny, out: &mut Sink<'_>) {
        out.about_you("photos and videos in which others tagged you", 1);
    }
}

/// Name and description as one text.
fn join(out: &mut Sink<'_>, texts: [Option<Text>; 2]) -> String {
    let parts: Vec<String> =
        texts.into_iter().flatten().filter(|text| !text.is_blank()).map(|text| out.text(text)).collect();
    parts.join("\n")
}
