//! Where a record says by its own blocks and addresses that it stands. Whatever file it is in, one that names a group, Page,
//! event or person is not taken for one of the own timeline; and neither is one with a named block that nobody knows.

use crate::item::{Item, Kind, Surface};
use crate::readers::dialect::Record;
use crate::readers::sink::Sink;
use crate::text::Text;

/// The place that a record names.
pub(super) struct Standing {
    surface: Surface,
    place: Option<String>,
}

impl Standing {
    /// What its blocks say; none where they say nothing of it.
    pub(super) fn of(record: &Record) -> Option<Self> {
        let named = |surface, name: &Text| Self { surface, place: Some(name.as_str().to_owned()) };
        let group = record.group().map(|group| named(Surface::Group, group));
        group
            .or_else(|| record.in_group().then_some(Self { surface: Surface::Group, place: None }))
            .or_else(|| record.on_page().map(|page| named(Surface::Page, page)))
            .or_else(|| record.target().or_else(|| record.in_event()).map(|name| named(Surface::OtherProfile, name)))
    }

    /// The same; where a block or address may say it and is not understood, that is told, and the place is not known.
    pub(super) fn told(record: &Record, out: &mut Sink<'_>) -> Option<Self> {
        Self::of(record).or_else(|| {
            let label = record.strange_place()?;
            out.unknown_label(label.map_or("", Text::as_str));
            Some(Self { surface: Surface::Unknown, place: None })
        })
    }

    /// The item where it stands. In a file of groups only the name of the group is missing.
    pub(super) fn put(self, item: Item, out: &mut Sink<'_>) -> Item {
        if item.surface == Surface::Group && self.surface != Surface::Group {
            return item;
        }
        let is_post = matches!(item.kind, Kind::Post | Kind::PagePost);
        let kind = if is_post && self.surface == Surface::Group { Kind::GroupPost } else { item.kind };
        if let (Surface::Group, Some(group)) = (self.surface, &self.place) {
            out.group(group);
        }
        Item { kind, surface: self.surface, place: self.place.or(item.place), ..item }
    }
}

/// The item where its record says that it stands.
pub(super) fn placed(item: Item, record: &Record, out: &mut Sink<'_>) -> Item {
    match Standing::told(record, out) {
        Some(standing) => standing.put(item, out),
        None => item,
    }
}
