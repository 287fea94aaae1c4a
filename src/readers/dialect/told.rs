//! Turns a record of any dialect into an item with its words, media, time and places.

use super::attached::Coordinate;
use super::media::{Media, attach};
use super::record::Record;
use super::words::WordsFrom;
use crate::item::{Item, Kind, StatedAudience, Surface};
use crate::lexicon::audience::is_public;
use crate::lexicon::untranslated::is_for_all;
use crate::readers::sink::{Sink, is_before_all};
use crate::readers::unite::identity::{post_identity, words_identity};
use crate::readers::words::ItemWords;
use crate::text::not_empty;
use crate::time::Moment;

/// The item of a record, before the reader says what it is and where it stands.
pub(in crate::readers) struct ItemDraft {
    pub(in crate::readers) item: Item,
    /// The first of its words, which the item's identity is made of: other files that hold the same
    /// item leave out what is attached.
    first_words: String,
    /// The link that it shares.
    link: Option<String>,
    /// The places where it was made, a line for each.
    made_at: String,
}

impl Record {
    /// Makes the item of the record. `form` says which words records of this kind have.
    pub(in crate::readers) fn tell(
        &self,
        kind: Kind,
        form: WordsFrom,
        out: &mut Sink<'_>,
    ) -> ItemDraft {
        let mut item = out.draft(kind, self.time());
        // A life event may be dated before Facebook existed. That day is not when the record was
        // made.
        let lived =
            Some(item.time).filter(|time| self.life_event().is_some() && is_before_all(*time));
        if lived.is_some() {
            item.time = Moment::Unknown;
        }
        let (media, place) = (self.media(), self.place_told());
        attach(&mut item, media.iter().copied());
        let subtitles = media.iter().flat_map(|medium| medium.subtitles());
        for path in subtitles {
            out.refer(path);
        }
        item.link = self.own_address(kind);
        let points = self
            .attached()
            .flat_map(|attached| &attached.points)
            .filter_map(Coordinate::told);
        for point in points.chain(place.point) {
            item.annotations.add_place(&point);
        }
        let shown = out
            .not_behind(self.backdated_to())
            .or(lived.unwrap_or_default());
        // Only the notes' words for audiences are documented: any other leaves the item no wider
        // than it says.
        let audience = self
            .audience(|label| out.tells_audience(label))
            .filter(|text| !says_everybody(text.as_str()));
        item.audience = audience.map(|text| StatedAudience::Unknown(out.text(text.clone())));
        item.annotations.backdated_to = shown.day().map(|day| day.to_string());

        let mut words = ItemWords::default();
        for text in self.classic_words() {
            words.add(out.text(text.clone()));
        }
        self.say(form, &mut words, out);
        if form == WordsFrom::Captioned {
            let captions = media.iter().flat_map(|medium| medium.captions());
            for text in captions {
                words.add(out.text(text.clone()));
            }
        }
        // Some records hold only the address of a link. Beside other words, the address says
        // nothing more.
        let is_alone = media.is_empty() && place.name.is_none();
        let link = self
            .shared_link(is_alone)
            .map(|url| out.text(url.clone()))
            .filter(not_empty);
        if let Some(url) = link.clone().filter(|_| words.is_empty()) {
            words.add(url);
        }
        let first_words = words.first().to_owned();
        let is_read = form == WordsFrom::Captioned;
        let described = self.attached().flat_map(|attached| {
            let captions = attached
                .media
                .iter()
                .filter(|_| !is_read)
                .flat_map(Media::words);
            attached.descriptions().chain(captions)
        });
        let beside = if is_read {
            Vec::new()
        } else {
            self.media_beside()
        };
        let captions = beside.into_iter().flat_map(Media::words);
        for text in described.chain(place.beside).chain(captions) {
            words.add(out.text(text.clone()));
        }
        item.text = words.into_text();
        let places = self
            .attached()
            .flat_map(|attached| &attached.places)
            .chain(place.name);
        let made_at = places
            .map(|place| out.text(place.clone()))
            .collect::<ItemWords>()
            .into_text();
        ItemDraft {
            item,
            first_words,
            link,
            made_at,
        }
    }
}

/// Whether the word for an audience is one for everybody.
fn says_everybody(audience: &str) -> bool {
    is_public(audience) == Some(true) || is_for_all(audience) == Some(true)
}

impl ItemDraft {
    /// The item as a post of Facebook, with the identity that all files give to posts.
    pub(in crate::readers) fn into_post(self) -> Item {
        let identity = post_identity(&self.item, &self.first_words, self.link.as_deref());
        self.placed(identity)
    }

    /// The item as anything else.
    pub(in crate::readers) fn into_item(self) -> Item {
        let identity = words_identity(&self.item, &self.first_words);
        self.placed(identity)
    }

    /// On the user's own profile, the place where a post was made is the item's place. Elsewhere
    /// the item's place is the group, Page or person, and the place where it was made is added to
    /// its words.
    fn placed(self, identity: u64) -> Item {
        let Self {
            mut item, made_at, ..
        } = self;
        if item.identity == 0 {
            item.identity = identity;
        }
        if made_at.is_empty() {
            return item;
        }
        if item.surface == Surface::OwnProfile && item.place.is_none() {
            item.place = Some(made_at.replace('\n', "; "));
        } else {
            let mut words = ItemWords::of(item.text);
            words.add(made_at);
            item.text = words.into_text();
        }
        item
    }
}
