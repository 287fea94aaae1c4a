//! Counts items by class, month and what else is asked of them. Items come by their times, so that
//! those of one month come together, and a few counters at hand do for nearly all of them.

use super::summary::Month;
use crate::time::Moment;

/// Counts of items.
pub(crate) struct MonthlyCounts<T> {
    month: Option<Month>,
    /// Of each class, the counts of the month at hand.
    at_hand: Vec<Vec<RunningCount<T>>>,
    /// The classes that have some.
    met: Vec<usize>,
    closed: Vec<CountedItems<T>>,
}

/// How many there are, and the time of the first.
struct RunningCount<T> {
    told: T,
    first: Moment,
    items: u64,
}

/// Items of a class and month that have something in common. Where items did not come by their
/// times, there may be more of the same.
pub(crate) struct CountedItems<T> {
    pub(crate) class: usize,
    pub(crate) month: Option<Month>,
    /// What they have in common.
    pub(crate) told: T,
    /// When the first was made.
    pub(crate) first: Moment,
    pub(crate) items: u64,
}

impl<T> Default for MonthlyCounts<T> {
    fn default() -> Self {
        Self {
            month: None,
            at_hand: Vec::new(),
            met: Vec::new(),
            closed: Vec::new(),
        }
    }
}

impl<T: PartialEq> MonthlyCounts<T> {
    /// Counts an item.
    pub(crate) fn count(&mut self, class: usize, month: Option<Month>, told: T, time: Moment) {
        if self.month != month {
            self.close();
            self.month = month;
        }
        if self.at_hand.len() <= class {
            self.at_hand.resize_with(class + 1, Vec::new);
        }
        let Some(counts) = self.at_hand.get_mut(class) else {
            return;
        };
        if counts.is_empty() {
            self.met.push(class);
        }
        match counts.iter_mut().find(|count| count.told == told) {
            Some(count) => count.items += 1,
            None => counts.push(RunningCount {
                told,
                first: time,
                items: 1,
            }),
        }
    }

    /// All counts.
    pub(crate) fn counts(mut self) -> Vec<CountedItems<T>> {
        self.close();
        self.closed
    }

    fn close(&mut self) {
        for class in self.met.drain(..) {
            let counts = self.at_hand.get_mut(class).into_iter();
            let month = self.month;
            let counts = counts.flat_map(|counts| counts.drain(..));
            self.closed.extend(counts.map(|count| CountedItems {
                class,
                month,
                told: count.told,
                first: count.first,
                items: count.items,
            }));
        }
    }
}
