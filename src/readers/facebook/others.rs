//! Events and Marketplace listings.

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::item::{Annotations, Kind, Platform, Surface};
use crate::readers::dialect::ENTITY;
use crate::readers::json::{self, Records};
use crate::readers::sink::Sink;
use crate::readers::{Reader, Tier};
use crate::text::Text;
use crate::time::{Moment, MomentSeconds};

/// Events the user made.
pub(crate) static EVENTS: Reader = Reader {
    id: "facebook.events",
    platform: Platform::Facebook,
    title: "Events you created",
    paths: &["events/your_events.json", "events/events.json"],
    reads: "Events the user made, with name and description.",
    cannot_tell: "Whether an event was public.",
    tier: Tier::Seen(1),
    read: |source, out| json::read(source, &mut Events, out),
};

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
    type Record = Event;
    const ROOTS: &'static [&'static str] = &["your_events_v2", "your_events"];
    const SIGNATURE: &'static [&'static str] = &["name", "start_timestamp", "create_timestamp"];

    fn record(&mut self, event: Event, out: &mut Sink<'_>) {
        let [created, start] =
            [event.create_timestamp, event.start_timestamp].map(|time| time.map_or(Moment::Unknown, |t| t.0));
        let mut item = out.draft(Kind::Event, created.or(start));
        item.text = join(out, [event.name, event.description]);
        out.item(item);
    }
}

/// Marketplace listings.
pub(crate) static LISTINGS: Reader = Reader {
    id: "facebook.listings",
    platform: Platform::Facebook,
    title: "Marketplace listings",
    paths: &["facebook_marketplace/items_sold.json", "marketplace/items_sold.json"],
    reads: "Things sold and on sale, with their place.",
    cannot_tell: "Whether a listing is still up. Marketplace is open to everybody by design.",
    tier: Tier::Seen(1),
    read: |source, out| json::read(source, &mut Listings, out),
};

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
    type Record = Listing;
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

/// Photos and videos in which others tagged the user.
pub(crate) static TAGGED: Reader = Reader {
    id: "facebook.tagged",
    platform: Platform::Facebook,
    title: "Photos and videos you are tagged in",
    paths: &["activity_you_re_tagged_in/photos_and_videos_you_re_tagged_in.json"],
    reads: "How many photos and videos of others the user is tagged in. They are others' content, so they are no items of yours.",
    cannot_tell: "Who could see them: their owner decides.",
    tier: Tier::Documented,
    read: |source, out| json::read(source, &mut Tagged, out),
};

struct Tagged;

impl Records for Tagged {
    type Record = IgnoredAny;
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
