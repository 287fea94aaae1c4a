//! What there is to do, as steps.

use jiff::civil::Date;

use super::super::advice::{ActionAddress, Advice};
use super::by_region::HoldsIn;
use crate::language::{Split as _, Words};
use crate::policy::actions::ActionPart;

/// What every report tells: how to object, and what else.
pub(super) struct Guide {
    pub(super) objecting: Vec<Todo>,
    pub(super) other: Vec<Todo>,
}

pub(super) struct Todo {
    /// Its id, to which links lead.
    pub(super) id: String,
    pub(super) title: String,
    /// The platform that it is about first.
    pub(super) on: Option<&'static str>,
    pub(super) number: String,
    /// Whether it concerns nothing yet.
    pub(super) idle: bool,
    /// The sentence on how many items it concerns; the number stands in it.
    pub(super) concerned: String,
    pub(super) steps: Vec<String>,
    pub(super) reaches: Option<String>,
    pub(super) addresses: Vec<AddressRow>,
    pub(super) only_in: Option<String>,
    pub(super) caveat: String,
    /// Whether it goes on the first screen.
    pub(super) first: bool,
    /// The regions in which it can be done, where that is not everywhere.
    pub(super) only: Option<HoldsIn>,
}

/// An address, with what it is and what stands after it.
pub(super) struct AddressRow {
    pub(super) what: String,
    pub(super) url: String,
    pub(super) after: String,
}

impl Guide {
    pub(super) fn of(told: impl Iterator<Item = (ActionPart, Todo)>) -> Self {
        let mut guide = Self {
            objecting: Vec::new(),
            other: Vec::new(),
        };
        told.for_each(|(part, todo)| match part {
            ActionPart::Object => guide.objecting.push(todo),
            ActionPart::Others | ActionPart::Chats | ActionPart::Seen | ActionPart::Export => {
                guide.other.push(todo)
            }
        });
        // On what the export is of, first.
        guide.objecting.sort_by_key(|one| !one.first);
        guide
    }
}

impl Todo {
    pub(super) fn of(w: &Words, advice: Advice<'_>) -> Self {
        let only_in = advice.only_there(w);
        let (title, steps, reaches, caveat) = (
            advice.title_in(w),
            advice.steps_in(w),
            advice.reaches_in(w),
            advice.caveat_in(w),
        );
        let Advice {
            id,
            addresses,
            checked_on,
            items,
            first,
            about,
            ..
        } = advice;
        Self {
            id: id.to_owned(),
            on: about.first().map(|platform| platform.title()),
            title,
            number: w.number(items),
            idle: items == 0,
            concerned: w.template_of(items, "page-concerns"),
            steps,
            reaches,
            addresses: addresses
                .iter()
                .map(|address| AddressRow::of(w, address, checked_on))
                .collect(),
            only_in,
            caveat,
            first,
            only: None,
        }
    }
}

impl Todo {
    /// Whether it can be done in a region.
    pub(super) fn holds_in(&self, code: &str) -> bool {
        let only = self.only.as_ref();
        only.is_none_or(|only| only.codes.split(' ').any(|one| one == code))
    }
}

/// Where the steps of an action stand: by themselves, where they are told, else all of them.
pub(super) fn place(id: &str, told: &std::collections::BTreeSet<String>) -> String {
    if told.contains(id) {
        format!("do-{id}")
    } else {
        "do".to_owned()
    }
}

impl AddressRow {
    fn of(w: &Words, address: &ActionAddress<'_>, checked_on: Date) -> Self {
        let text = address.says(w, checked_on, "{url}");
        Self {
            what: address.what(w).into_owned(),
            url: address.url.to_owned(),
            after: text.after().to_owned(),
        }
    }
}
