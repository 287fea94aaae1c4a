//! Stores the items as they were read, and judges them by their classes, for all that the report
//! counts of them.

use std::io;
use std::sync::{Arc, Mutex};

use rustc_hash::FxHashSet;

use crate::about::Which;
use crate::item::{Detail, Item, ItemId, Kind};
use crate::personal;
use crate::policy::{self, Judge, Memo, Weighed};
use crate::questions::{Asker, Check, settles};
use crate::readers::{Asides, Export, Pace, ReadOut, facts_of};
use crate::redact::{self, Redaction};
use crate::report::classes::Classes;
use crate::report::store::{AskedSubject, Filling, ItemHead, Marks, Store};
use crate::report::summary::{CountedVerdict, Summary};
use crate::report::tally::MonthlyCounts;
use crate::storage::scratch::Scratch;
use crate::visibility::Visibility;

/// The items, and what came up beside them. Nothing in it hangs on who asks or what they told.
pub(crate) struct Settled {
    pub(crate) store: Arc<Store>,
    described: Summary,
    pub(crate) beside: Asides,
}

impl Settled {
    /// Stores the items; where the report is to be redacted, after taking their words away. What
    /// exceeds the memory goes to `scratch`.
    ///
    /// # Errors
    /// The temporary file cannot be used.
    pub(crate) fn of(
        read: &ReadOut,
        redaction: Option<Redaction>,
        scratch: &Scratch,
    ) -> io::Result<Self> {
        // Names are numbered as they come, so in turn.
        let pace = if redaction.is_some() {
            Pace::InTurn
        } else {
            Pace::SideBySide
        };
        let redaction = redaction.map(Mutex::new);
        let take = |filling: &mut Filling, exports: &[Export], item: &mut Item, id: ItemId| {
            let hidden = match redaction.as_ref().map(Mutex::lock) {
                Some(redaction) => Some(
                    redaction
                        .map_err(|_| io::Error::other("a thread failed"))?
                        .item(item),
                ),
                None => None,
            };
            // Of what Meta's AI says nothing is the user's.
            if item.kind != Kind::AiReply {
                item.annotations.details =
                    personal::details(hidden.as_deref().unwrap_or(&item.text));
            }
            if hidden.is_some() {
                redact::hide(&mut item.annotations.details);
            }
            filling.push(id, item, facts_of(exports, item.export))
        };
        let (parts, beside) = read.each_item(pace, |part| Filling::new(part, scratch), take)?;
        let (store, described) = Filling::close(parts, scratch)?;
        Ok(Self {
            store: Arc::new(store),
            described,
            beside,
        })
    }
}

/// The policies by which items are judged.
#[derive(Clone, Copy)]
pub(crate) struct Judges<'p> {
    pub(crate) training: Judge<'p>,
    pub(crate) personalisation: Judge<'p>,
}

/// What came of all items together.
#[derive(Default)]
pub(crate) struct Findings {
    pub(crate) summary: Summary,
    pub(crate) asker: Asker,
    pub(crate) check: Check,
}

/// One item of a class, with all that came of it.
struct JudgedClass {
    item: Item,
    visibility: Visibility,
    counted: CountedVerdict,
    personalised: Option<policy::Coverage>,
    asks: Asks,
}

/// Whether an answer would settle the items of a class.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asks {
    Nothing,
    /// One for all of them.
    Once,
    /// One for each group or person.
    ByName,
}

/// Judges all items.
///
/// # Errors
/// The temporary file cannot be read.
pub(crate) fn judge(
    settled: &Settled,
    exports: &[Export],
    judges: Judges<'_>,
) -> io::Result<Findings> {
    let (store, described): (&Store, &Summary) = (&settled.store, &settled.described);
    let both = [judges.training, judges.personalisation];
    let since = judges.training.training_since();
    let [mut training, mut personalisation] = both.map(Memo::new);
    let mut classes = Classes::new(store, exports, &both, FxHashSet::default(), &[]);
    let mut found = Findings {
        summary: described.clone(),
        ..Findings::default()
    };
    let mut tally: MonthlyCounts<Marks> = MonthlyCounts::default();
    let mut named: Vec<Vec<u64>> = (0..store.parts())
        .map(|part| vec![0; store.subjects(part).len()])
        .collect();
    let mut details = [0; Detail::ALL.len()];
    let (mut walk, mut slot) = (store.walk()?, None);
    while walk.next(&mut slot)? {
        let Some(placed) = &slot else { continue };
        let (number, month) = classes.find(placed, |item, facts| {
            let weighed = training.weigh(&item, facts);
            let counted = CountedVerdict::of(&weighed, since);
            let Weighed {
                visibility,
                readings,
                ..
            } = weighed;
            // No answer about who could see it settles what its day leaves open.
            let open = readings.is_some_and(|readings| !readings.by_day && settles(&readings.both));
            let untold = || !facts.told_of_one(&item);
            let named = || {
                facts
                    .about(&item)
                    .is_some_and(|about| matches!(about.which, Which::Named(_)))
            };
            let asks = match open {
                false => Asks::Nothing,
                true if untold() && named() => Asks::ByName,
                true => Asks::Once,
            };
            let personalised = item
                .kind
                .is_of_ai()
                .then(|| personalisation.weigh(&item, facts).outcome.is);
            JudgedClass {
                item,
                visibility,
                counted,
                personalised,
                asks,
            }
        })?;
        let Some(class) = classes.get(number) else {
            continue;
        };
        let ItemHead { time, marks, .. } = placed.head;
        tally.count(number, month, marks, time);
        if let (Asks::ByName, AskedSubject::Known(subject)) = (class.asks, store.subject(placed)) {
            let count = named
                .get_mut(usize::from(placed.at.shelf))
                .and_then(|part| part.get_mut(subject as usize));
            count.into_iter().for_each(|count| *count += 1);
        }
    }
    for counted in tally.counts() {
        let (month, n) = (counted.month, counted.items);
        let Some(class) = classes.get(counted.class) else {
            continue;
        };
        if class.counted.is.may_be_used() {
            let found = details.iter_mut().zip(counted.told.details());
            for (count, found) in found {
                *count += n * u64::from(found);
            }
        }
        let facts = facts_of(exports, class.item.export);
        found.summary.add(
            (class.item.platform, class.item.kind),
            month,
            &class.counted,
            n,
        );
        class
            .personalised
            .into_iter()
            .for_each(|is| found.summary.personalise(is, n));
        found.check.note(&class.item, &class.visibility, facts, n);
        if class.asks == Asks::Once {
            found.asker.note(
                &Item {
                    time: counted.first,
                    ..class.item.clone()
                },
                facts,
                since,
                n,
            );
        }
    }
    for (part, counts) in (0..store.parts()).zip(named) {
        let asked = store
            .subjects(part)
            .iter()
            .zip(counts)
            .filter(|(_, n)| *n > 0);
        for (subject, n) in asked {
            found.asker.note_named(subject.clone(), n);
        }
    }
    let details = Detail::ALL.iter().zip(details).filter(|(_, n)| *n > 0);
    found
        .summary
        .annotations
        .extend(details.map(|(sort, n)| (sort.as_str(), n)));
    Ok(found)
}
