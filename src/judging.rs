//! Judges items one by one, and keeps all that the report needs of them. Several of these run in
//! parallel, each on a part of the items, and are joined at the end.

use std::io;
use std::sync::Mutex;

use jiff::civil::Date;

use crate::item::{Item, ItemId, Kind};
use crate::personal;
use crate::policy::{Judge, Memo, Weighed};
use crate::questions::{Asker, Check};
use crate::readers::{Export, facts_of};
use crate::redact::{self, Redaction};
use crate::report::store::{Filling, Ids, JudgedRef, Store};
use crate::report::summary::Summary;
use crate::storage::scratch::Scratch;

/// The policies by which items are judged.
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
    redaction: Option<&'p Mutex<Redaction>>,
    found: Findings,
    filling: Filling,
}

/// The results of all items together.
#[derive(Default)]
pub(crate) struct Findings {
    pub(crate) summary: Summary,
    pub(crate) asker: Asker,
    pub(crate) check: Check,
}

impl<'p> Judging<'p> {
    /// Starts without items. What does not fit in memory goes to `scratch`.
    pub(crate) fn new(judges: Judges<'p>, redaction: Option<&'p Mutex<Redaction>>, scratch: &Scratch) -> Self {
        Self {
            training: Memo::new(judges.training),
            personalisation: Memo::new(judges.personalisation),
            training_since: judges.training.training_since(),
            redaction,
            found: Findings::default(),
            filling: Filling::new(scratch),
        }
    }

    /// Judges an item; if the report is to be redacted, its words are removed first.
    ///
    /// # Errors
    /// The temporary file cannot be written.
    pub(crate) fn take(&mut self, exports: &[Export], item: &mut Item, id: ItemId) -> io::Result<()> {
        let hidden = match self.redaction.map(Mutex::lock) {
            Some(redaction) => Some(redaction.map_err(|_| io::Error::other("a thread failed"))?.item(item)),
            None => None,
        };
        let found = &mut self.found;
        let facts = facts_of(exports, item.export);
        let weighed = self.training.weigh(item, facts);
        let in_scope = weighed.in_scope();
        let Weighed { visibility, outcome, readings } = weighed;
        // If the outcome depends on the day of the item, no answer about its audience settles it,
        // so nothing is asked.
        if let Some(readings) = readings.filter(|readings| !readings.by_day) {
            found.asker.note(item, facts, self.training_since, &readings.both);
        }
        if item.kind.is_of_ai() {
            found.summary.personalise(&self.personalisation.weigh(item, facts).outcome);
        }
        found.check.note(item, &visibility, facts);
        if outcome.is.may_be_used() && item.kind != Kind::AiReply {
            item.annotations.details = personal::details(hidden.as_deref().unwrap_or(&item.text));
            if hidden.is_some() {
                redact::hide(&mut item.annotations.details);
            }
        }
        let judged = JudgedRef { id, item, visibility: &visibility, outcome: &outcome, in_scope };
        found.summary.add(&judged, self.training_since);
        self.filling.push(&judged)
    }

    /// Joins all parts, and returns their results and the judged items.
    ///
    /// # Errors
    /// The temporary file cannot be written.
    pub(crate) fn join(parts: Vec<Self>, ids: Ids) -> io::Result<(Findings, Store)> {
        let mut all = Findings::default();
        let mut fillings = Vec::new();
        for part in parts {
            all.summary.join(part.found.summary);
            all.asker.join(part.found.asker);
            all.check.join(part.found.check);
            fillings.push(part.filling);
        }
        Ok((all, Filling::close(fillings, ids)?))
    }
}
