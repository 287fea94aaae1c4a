//! Decides where a post stands, for every reader of posts: by the blocks and addresses of its
//! record, else by the sentence above it. A post that names a group, Page, event or person does not
//! count as one on the own timeline, whatever file it is in. Neither does one with an unknown block
//! that has a name, or with a sentence that is not understood or has another author: also what an app
//! posted may stand in a group.

use super::pages::review_identity;
use super::titles::{PostTitle, Sentences, post, post_by_app};
use crate::item::{Item, Kind, Surface};
use crate::readers::dialect::{ItemDraft, Record, WordsFrom};
use crate::readers::sink::Sink;
use crate::readers::source::CatalogueRow;
use crate::readers::unite::settle::{Above, Sameness};
use crate::text::Text;

/// Decides for the records of one file where they stand.
pub(super) struct Places {
    form: WordsFrom,
    titles: Sentences<PostTitle>,
    /// Where the kind of the file says that its records stand, if that is not the own timeline.
    elsewhere: Option<Surface>,
}

impl Places {
    /// For records of this form.
    pub(super) fn new(form: WordsFrom) -> Self {
        Self {
            form,
            titles: Sentences::new(post),
            elsewhere: None,
        }
    }

    /// For posts by apps.
    pub(super) fn by_apps() -> Self {
        Self {
            titles: Sentences::new(post_by_app),
            ..Self::new(WordsFrom::Said)
        }
    }

    /// For records of a file whose kind may say that they stand elsewhere, which counts before a
    /// sentence or block that is not understood (audience-evidence.md 3.5: high).
    pub(super) fn in_file(self, row: CatalogueRow) -> Self {
        Self {
            elsewhere: row.and_then(|kind| kind.elsewhere),
            ..self
        }
    }

    /// Finds where a record says that it stands.
    pub(super) fn of(&mut self, record: &Record, out: &mut Sink<'_>) -> Stands {
        let sentence = record
            .sentence(self.form)
            .map_or(String::new(), |sentence| out.text(sentence.clone()));
        let said = match self.titles.say(&sentence) {
            // A life event is always on the own timeline, even if its sentence is not understood.
            PostTitle::NotUnderstood if record.life_event().is_some() => PostTitle::Nothing,
            said @ (PostTitle::Nothing
            | PostTitle::Own(_)
            | PostTitle::Picture(_)
            | PostTitle::Stands(..)
            | PostTitle::Membership
            | PostTitle::Recommends(_)
            | PostTitle::NotUnderstood) => said,
        };
        // Known blocks count most, then a sentence that is understood, then unknown blocks.
        let by_blocks = match said {
            PostTitle::Nothing | PostTitle::NotUnderstood => RecordStanding::told(record, out),
            PostTitle::Own(_)
            | PostTitle::Picture(_)
            | PostTitle::Stands(..)
            | PostTitle::Membership
            | PostTitle::Recommends(_) => RecordStanding::of(record),
        };
        let said = if by_blocks.is_some() {
            PostTitle::Nothing
        } else {
            said
        };
        Stands {
            by_blocks,
            said,
            sentence,
            elsewhere: self.elsewhere,
        }
    }

    /// Makes the item of a record, at the place where the record says that it stands. Returns that
    /// place too.
    pub(super) fn tell(
        &mut self,
        kind: Kind,
        record: &Record,
        out: &mut Sink<'_>,
    ) -> (Stands, ItemDraft) {
        let stands = self.of(record, out);
        let mut told = record.tell(kind, self.form, out);
        told.item = stands.put(told.item, out);
        (stands, told)
    }

    /// Gives an item at the place where its record says that it stands.
    pub(super) fn give(&mut self, item: Item, record: &Record, out: &mut Sink<'_>) {
        let stands = self.of(record, out);
        let item = stands.put(item, out);
        stands.give(item, Sameness::default(), out);
    }
}

/// Where a record says that it stands.
pub(super) struct Stands {
    by_blocks: Option<RecordStanding>,
    said: PostTitle,
    sentence: String,
    elsewhere: Option<Surface>,
}

impl Stands {
    /// Whether the record says nothing about it.
    pub(super) fn says_nothing(&self) -> bool {
        self.by_blocks.is_none() && self.said == PostTitle::Nothing
    }

    /// Whether the record announces a picture of the profile.
    pub(super) fn announces_picture(&self) -> bool {
        matches!(self.said, PostTitle::Picture(_))
    }

    /// Whether the record tells that somebody made, entered or left a group.
    pub(super) fn is_of_membership(&self) -> bool {
        self.said == PostTitle::Membership
    }

    /// Moves the item from where its file puts it to where its record says that it stands.
    pub(super) fn put(&self, item: Item, out: &mut Sink<'_>) -> Item {
        let item = self.put_by_file(item, out);
        let at_home = is_at_home(&item);
        match (&self.by_blocks, &self.said) {
            (Some(standing), _)
                if standing.surface == Surface::Unknown && self.elsewhere.is_some() =>
            {
                let named = standing.perhaps_place.clone().filter(|_| !at_home);
                let place = item.place.or(named);
                Item { place, ..item }
            }
            (Some(standing), _) => standing.put(item, out),
            (None, PostTitle::Stands(surface, place)) => {
                RecordStanding::at(*surface, place.clone()).put(item, out)
            }
            (None, PostTitle::Recommends(place)) if at_home => Item {
                identity: review_identity(item.time, place),
                kind: Kind::Review,
                surface: Surface::OtherProfile,
                place: Some(place.clone()),
                ..item
            },
            // It may have been posted in a group, so statements about the timeline must not apply.
            (None, PostTitle::NotUnderstood | PostTitle::Membership) if at_home => Item {
                surface: Surface::Unknown,
                ..item
            },
            (
                None,
                PostTitle::Nothing
                | PostTitle::Own(_)
                | PostTitle::Picture(_)
                | PostTitle::Membership
                | PostTitle::Recommends(_)
                | PostTitle::NotUnderstood,
            ) => item,
        }
    }

    fn put_by_file(&self, item: Item, out: &mut Sink<'_>) -> Item {
        match self.elsewhere.filter(|_| is_at_home(&item)) {
            None => item,
            Some(surface) => RecordStanding::at(surface, None).put(item, out),
        }
    }

    /// What to check about its sentence after all files were read, for an item that [`Self::put`]
    /// has placed.
    pub(super) fn above(self, item: &Item) -> Above {
        if self.by_blocks.is_some() || !is_at_home(item) {
            return Above::Nothing;
        }
        match self.said {
            PostTitle::Membership if item.surface == Surface::Unknown => Above::Membership,
            PostTitle::Own(teller) | PostTitle::Picture(teller)
                if item.surface != Surface::Unknown =>
            {
                Above::ToldBy(teller)
            }
            PostTitle::Nothing
            | PostTitle::Own(_)
            | PostTitle::Picture(_)
            | PostTitle::Stands(..)
            | PostTitle::Membership
            | PostTitle::Recommends(_)
            | PostTitle::NotUnderstood => {
                if item.surface == Surface::Unknown && !self.sentence.is_empty() {
                    Above::NotUnderstood(self.sentence)
                } else {
                    Above::Nothing
                }
            }
        }
    }

    /// Gives the item, whose sentence may announce a bio, with that check.
    pub(super) fn announce(self, item: Item, out: &mut Sink<'_>) {
        let sentence = self.sentence.clone();
        out.item_announced(&sentence, self.above(&item), item);
    }

    /// Gives the item, with that check.
    pub(super) fn give(self, item: Item, sameness: Sameness, out: &mut Sink<'_>) {
        out.item_under(self.above(&item), sameness, item);
    }
}

/// Whether the item is still with the holder: on the own profile or Page, or at an unknown place.
fn is_at_home(item: &Item) -> bool {
    matches!(
        item.surface,
        Surface::OwnProfile | Surface::Page | Surface::Unknown
    )
}

/// The place that a record names.
pub(super) struct RecordStanding {
    pub(super) surface: Surface,
    pub(super) place: Option<String>,
    /// A name that is that of the group or profile, if the record stands in one.
    perhaps_place: Option<String>,
}

impl RecordStanding {
    fn at(surface: Surface, place: Option<String>) -> Self {
        Self {
            surface,
            place,
            perhaps_place: None,
        }
    }

    /// What its blocks say; none where they say nothing of it.
    fn of(record: &Record) -> Option<Self> {
        let named = |surface, name: &Text| Self::at(surface, Some(name.as_str().to_owned()));
        let group = record.group().map(|group| named(Surface::Group, group));
        group
            .or_else(|| record.in_group().then_some(Self::at(Surface::Group, None)))
            .or_else(|| record.on_page().map(|page| named(Surface::Page, page)))
            .or_else(|| {
                record
                    .target()
                    .or_else(|| record.in_event())
                    .map(|name| named(Surface::OtherProfile, name))
            })
    }

    /// The same; where a block or address may say it and is not understood, that is told, and the
    /// place is not known.
    pub(super) fn told(record: &Record, out: &mut Sink<'_>) -> Option<Self> {
        Self::of(record).or_else(|| {
            let strange = record.strange_place()?;
            out.unknown_label(strange.label);
            let perhaps_place = strange.name.map(|name| out.text(name.clone()));
            Some(Self {
                perhaps_place,
                ..Self::at(Surface::Unknown, None)
            })
        })
    }

    /// The group that the record names, in a file of groups: there the only name in a block is that
    /// of the group.
    pub(super) fn group(self) -> Option<String> {
        if self.surface == Surface::Group {
            self.place
        } else {
            self.perhaps_place
        }
    }

    /// Moves the item there. In a file of groups, only the name of the group can be missing.
    fn put(&self, item: Item, out: &mut Sink<'_>) -> Item {
        if item.surface == Surface::Group && self.surface != Surface::Group {
            return Item {
                place: item.place.or_else(|| self.perhaps_place.clone()),
                ..item
            };
        }
        let is_post = matches!(item.kind, Kind::Post | Kind::PagePost);
        let kind = match self.surface {
            Surface::Group if is_post => Kind::GroupPost,
            // Whose timeline it is decides who could see it, not the Page that wrote on it.
            Surface::OtherProfile if is_post => Kind::Post,
            Surface::OwnProfile
            | Surface::OtherProfile
            | Surface::Page
            | Surface::Group
            | Surface::Channel
            | Surface::Marketplace
            | Surface::Conversation
            | Surface::Unknown => item.kind,
        };
        if let (Surface::Group, Some(group)) = (self.surface, &self.place) {
            out.group(group);
        }
        Item {
            kind,
            surface: self.surface,
            place: self.place.clone().or(item.place),
            ..item
        }
    }
}
