//! Some of more items than the page carries: what is covered first, and of all else some of every
//! year, kind and outcome, so that whatever somebody looks for, something like it is there.

use rustc_hash::FxHashMap;

use super::picked::List;
use crate::item::{Kind, Platform};
use crate::policy::Coverage;
use crate::report::store::Spot;

/// What items of one sort have in common, beside the outcome.
pub(super) type ItemSort = (Platform, Kind, Option<i16>);

/// Takes items in the order of the report, and holds at most twice as many as are wanted.
pub(super) struct Sample {
    most: usize,
    covered: Vec<Spot>,
    others: FxHashMap<(usize, ItemSort), Vec<Spot>>,
    held: usize,
    /// How many of one sort may be held.
    of_a_sort: usize,
}

impl Sample {
    pub(super) fn of(most: usize) -> Self {
        Self {
            most,
            covered: Vec::new(),
            others: FxHashMap::default(),
            held: 0,
            of_a_sort: most,
        }
    }

    pub(super) fn push(&mut self, is: Coverage, sort: ItemSort, spot: Spot) {
        if is == Coverage::InScope {
            if self.covered.len() < self.most {
                self.covered.push(spot);
            }
            return;
        }
        let key = (is as usize, sort);
        if self.others.len() >= self.most && !self.others.contains_key(&key) {
            return;
        }
        let spots = self.others.entry(key).or_default();
        if spots.len() < self.of_a_sort {
            spots.push(spot);
            self.held += 1;
        }
        if self.held > 2 * self.most {
            self.of_a_sort = level(&self.others, self.most);
            self.held = 0;
            for spots in self.others.values_mut() {
                spots.truncate(self.of_a_sort);
                self.held += spots.len();
            }
        }
    }

    /// So many of them. Half of the room is for what is covered, and what others leave.
    pub(super) fn some(&self, most: usize) -> List {
        let left = most.saturating_sub(self.held);
        let covered = self.covered.len().min(left.max(most / 2));
        let room = most - covered;
        let of_a_sort = level(&self.others, room);
        let taken: usize = self
            .others
            .values()
            .map(|spots| spots.len().min(of_a_sort))
            .sum();
        // What is left goes to the first sorts of which there are more.
        let mut left = room.saturating_sub(taken);
        let mut picked: [Vec<Spot>; Coverage::ALL.len()] = Default::default();
        let mut sorts: Vec<_> = self.others.iter().collect();
        sorts.sort_unstable_by_key(|(sort, _)| **sort);
        for ((is, _), spots) in sorts {
            let one_more = usize::from(left > 0 && spots.len() > of_a_sort);
            left -= one_more;
            if let Some(of) = picked.get_mut(*is) {
                of.extend(spots.iter().take(of_a_sort + one_more));
            }
        }
        if let Some(of) = picked.get_mut(Coverage::InScope as usize) {
            of.extend(self.covered.iter().take(covered));
        }
        for of in &mut picked {
            of.sort_by_key(|spot| spot.number);
        }
        List::picked(most, picked)
    }
}

/// The most that may be taken of each sort, so that together they are no more than `most`; of very
/// many sorts, one.
fn level(sorts: &FxHashMap<(usize, ItemSort), Vec<Spot>>, most: usize) -> usize {
    let fits = |level: usize| {
        let taken: usize = sorts.values().map(|spots| spots.len().min(level)).sum();
        taken <= most
    };
    let (mut fitting, mut beyond) = (1, most + 1);
    while beyond - fitting > 1 {
        let middle = fitting.midpoint(beyond);
        if fits(middle) {
            fitting = middle;
        } else {
            beyond = middle;
        }
    }
    fitting
}

#[cfg(test)]
mod tests {
    use super::Sample;
    use crate::item::{ItemId, Kind, Platform};
    use crate::policy::Coverage;
    use crate::report::store::Spot;
    use crate::storage::At;

    /// How many of each year are carried: of many posts of one year and few of others.
    #[test]
    fn no_year_crowds_out_the_others() {
        let mut sample = Sample::of(100);
        let mut number = 0;
        for (year, n) in [(2025, 5000), (2019, 40), (2012, 3)] {
            for _ in 0..n {
                number += 1;
                let spot = Spot {
                    at: At::default(),
                    id: ItemId(number),
                    number,
                };
                let sort = (Platform::Facebook, Kind::Post, Some(year));
                sample.push(Coverage::Undecided, sort, spot);
            }
        }
        let list = sample.some(100);
        let numbers: Vec<u64> = list
            .with(Coverage::Undecided)
            .map(|(_, spot)| spot.number)
            .collect();
        assert_eq!(numbers.len(), 100);
        assert!(numbers.is_sorted(), "in the order of the report");
        let of = |from: u64, to: u64| numbers.iter().filter(|n| (from..to).contains(n)).count();
        assert_eq!([of(1, 5001), of(5001, 5041), of(5041, 5044)], [57, 40, 3]);
    }
}
