//! Where a post stands: by the blocks and addresses of its record, else by the sentence above it. Every reader of posts asks
//! here. Whatever file it is in, one that names a group, Page, event or person is not taken for one of the own timeline, and
//! neither is one with a named block that nobody knows, or under a sentence that is not understood or tells of somebody else.

use super::pages::review_identity;
use super::titles::{Said, Sentences, post, post_by_app};
use crate::item::{Item, Kind, Surface};
use crate::readers::dialect::{Form, Record, Told};
use crate::readers::settle::{Above, Sameness};
use crate::readers::sink::Sink;
use crate::text::Text;

/// Reads of the records of one file where they stand.
pub(super) struct Places {
    form: Form,
    titles: Sentences<Said>,
}

impl Places {
    /// Of records whose words stand in this form.
    pub(super) fn new(form: Form) -> Self {
        Self { form, titles: Sentences::new(post) }
    }

    /// Of what apps posted.
    pub(super) fn by_apps() -> Self {
        Self { form: Form::Said, titles: Sentences::new(post_by_app) }
    }

    /// Where a record says that it stands.
    pub(super) fn of(&mut self, record: &Record, out: &mut Sink<'_>) -> Stands {
        let sentence = record.sentence(self.form).map_or(String::new(), |sentence| out.text(sentence.clone()));
        let said = match self.titles.say(&sentence) {
            // What happened in a life stands on the own timeline, in whatever words it is told.
            Said::NotUnderstood if record.life_event().is_some() => Said::Nothing,
            said => said,
        };
        // Blocks that are understood say more than a sentence, and any sentence that is understood more than other blocks.
        let by_blocks = match said {
            Said::Nothing | Said::NotUnderstood => Standing::told(record, out),
            _ => Standing::of(record),
        };
        let said = if by_blocks.is_some() { Said::Nothing } else { said };
        Stands { by_blocks, said, sentence }
    }

    /// What a record tells, put where it says that it stands; and where that is.
    pub(super) fn tell(&mut self, kind: Kind, record: &Record, out: &mut Sink<'_>) -> (Stands, Told) {
        let stands = self.of(record, out);
        let mut told = record.tell(kind, self.form, out);
        told.item = stands.put(told.item, out);
        (stands, told)
    }

    /// Gives out an item where its record says that it stands.
    pub(super) fn give(&mut self, item: Item, record: &Record, out: &mut Sink<'_>) {
        let stands = self.of(record, out);
        let item = stands.put(item, out);
        stands.give(item, Sameness::default(), out);
    }
}

/// Where a record says that it stands.
pub(super) struct Stands {
    by_blocks: Option<Standing>,
    said: Said,
    sentence: String,
}

impl Stands {
    /// Whether nothing says it.
    pub(super) fn says_nothing(&self) -> bool {
        self.by_blocks.is_none() && self.said == Said::Nothing
    }

    /// Whether the record announces a picture of the profile.
    pub(super) fn announces_picture(&self) -> bool {
        matches!(self.said, Said::Picture(_))
    }

    /// The item, which its file puts somewhere, where its record says that it stands.
    pub(super) fn put(&self, item: Item, out: &mut Sink<'_>) -> Item {
        let at_home = is_at_home(&item);
        match (&self.by_blocks, &self.said) {
            (Some(standing), _) => standing.put(item, out),
            (None, Said::Stands(surface, place)) => Standing { surface: *surface, place: place.clone() }.put(item, out),
            (None, Said::Recommends(place)) if at_home => Item {
                identity: review_identity(item.time, place),
                kind: Kind::Review,
                surface: Surface::OtherProfile,
                place: Some(place.clone()),
                ..item
            },
            // It may be addressed to a group: then nothing that is said of the timeline is about it.
            (None, Said::NotUnderstood) if at_home => Item { surface: Surface::Unknown, ..item },
            _ => item,
        }
    }

    /// What only all files together can tell of its sentence, for an item that was put where it stands.
    pub(super) fn above(self, item: &Item) -> Above {
        match self.said {
            _ if self.by_blocks.is_some() || !is_at_home(item) => Above::Nothing,
            Said::Own(teller) | Said::Picture(teller) if item.surface != Surface::Unknown => Above::ToldBy(teller),
            _ if item.surface == Surface::Unknown && !self.sentence.is_empty() => Above::NotUnderstood(self.sentence),
            _ => Above::Nothing,
        }
    }

    /// Gives the item out with that.
    pub(super) fn give(self, item: Item, sameness: Sameness, out: &mut Sink<'_>) {
        out.item_under(self.above(&item), sameness, item);
    }
}

/// Whether nothing has put it elsewhere than with the holder.
fn is_at_home(item: &Item) -> bool {
    matches!(item.surface, Surface::OwnProfile | Surface::Page | Surface::Unknown)
}

/// The place that a record names.
struct Standing {
    surface: Surface,
    place: Option<String>,
}

impl Standing {
    /// What its blocks say; none where they say nothing of it.
    fn of(record: &Record) -> Option<Self> {
        let named = |surface, name: &Text| Self { surface, place: Some(name.as_str().to_owned()) };
        let group = record.group().map(|group| named(Surface::Group, group));
        group
            .or_else(|| record.in_group().then_some(Self { surface: Surface::Group, place: None }))
            .or_else(|| record.on_page().map(|page| named(Surface::Page, page)))
            .or_else(|| record.target().or_else(|| record.in_event()).map(|name| named(Surface::OtherProfile, name)))
    }

    /// The same; where a block or address may say it and is not understood, that is told, and the place is not known.
    fn told(record: &Record, out: &mut Sink<'_>) -> Option<Self> {
        Self::of(record).or_else(|| {
            let label = record.strange_place()?;
            out.unknown_label(label.map_or("", Text::as_str));
            Some(Self { surface: Surface::Unknown, place: None })
        })
    }

    /// The item where it stands. In a file of groups only the name of the group is missing.
    fn put(&self, item: Item, out: &mut Sink<'_>) -> Item {
        if item.surface == Surface::Group && self.surface != Surface::Group {
            return item;
        }
        let is_post = matches!(item.kind, Kind::Post | Kind::PagePost);
        let kind = if is_post && self.surface == Surface::Group { Kind::GroupPost } else { item.kind };
        if let (Surface::Group, Some(group)) = (self.surface, &self.place) {
            out.group(group);
        }
        Item { kind, surface: self.surface, place: self.place.clone().or(item.place), ..item }
    }
}
