//! Judges items one by one, and keeps all that the report needs of them. Several of these work side by side, each on a
//! part of the items, and are joined at the end.

use std::io;
use std::path::Path;

use jiff::civil::Date;

use crate::item::{Item, ItemId};
use crate::policy::{Judge, Memo, Weighed};
use crate::questions::{Asker, Check};
use crate::readers::{Export, facts_of};
use crate::report::store::{Filling, JudgedRef, Store};
use crate::report::summary::Summary;

/// What items are judged by.
#[derive(Clone, Copy)]
pub(crate) struct Judges<'p> {
    pub(crate) training: Judge<'p>,
    pub(crate) personalisation: Judge<'p>,
}

/// Judges a part of the items.
pub(crate) struct Judging<'p> {
    training: Memo<'p>,
    personalisation: Memo<'p>,
    training_since: Option<Date>,
    pub(crate) found: Findings,
    filling: Filling,
}

/// What came of all items together.
#[derive(Default)]
pub(crate) struct Findings {
    pub(crate) summary: Summary,
    pub(crate) asker: Asker,
    pub(crate) check: Check,
}

impl<'p> Judging<'p> {
    /// Nothing judged yet. What exceeds the memory goes to `folder`.
    pub(crate) fn new(judges: Judges<'p>, folder: &Path) -> Self {
        Self {
            training: Memo::new(judges.training),
            personalisation: Memo::new(judges.personalisation),
            training_since: judges.training.training_since(),
            found: Findings::default(),
            filling: Filling::new(folder),
        }
    }

    /// Judges an item.
    ///
    /// # Errors
    /// The temporary file cannot be written.
    pub(crate) fn take(&mut self, exports: &[Export], item: &Item, id: ItemId) -> io::Result<()> {
        let found = &mut self.found;
        let facts = facts_of(exports, item.export);
        let Weighed { visibility, outcome, readings } = self.training.weigh(item, facts);
        if let Some(readings) = readings {
            found.summary.read_both_ways(&readings.both);
            // No answer about who could see it settles what its day leaves open.
            if !readings.by_day {
                found.asker.note(item, facts, &readings.both);
            }
        }
        if item.kind.is_of_ai() {
            found.summary.personalise(&self.personalisation.weigh(item, facts).outcome);
        }
        found.check.note(item, &visibility, facts);
        found.summary.add(item, &visibility, &outcome, self.training_since);
        self.filling.push(&JudgedRef { id, item, visibility: &visibility, outcome: &outcome })
    }

    /// What came of all parts together, and the judged items.
    pub(crate) fn join(parts: Vec<Self>) -> (Findings, Store) {
        let mut all = Findings::default();
        let mut fillings = Vec::new();
        for part in parts {
            all.summary.join(part.found.summary);
            all.asker.join(part.found.asker);
            all.check.join(part.found.check);
            fillings.push(part.filling);
        }
        (all, Filling::close(fillings))
    }
}
