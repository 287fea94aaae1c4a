//! Values that stand once each, however many refer to them, and those of them that are taken.

use std::borrow::Borrow;
use std::hash::Hash;

use rustc_hash::FxHashMap;

/// Values, each with its number.
pub(super) struct Once<T> {
    known: FxHashMap<T, usize>,
    list: Vec<T>,
}

impl<T> Default for Once<T> {
    fn default() -> Self {
        Self {
            known: FxHashMap::default(),
            list: Vec::new(),
        }
    }
}

impl<T: Clone + Eq + Hash> Once<T> {
    /// The number of a value; a new one where it was not met before.
    pub(super) fn number<Q>(&mut self, value: &Q) -> usize
    where
        T: Borrow<Q>,
        Q: Hash + Eq + ToOwned<Owned = T> + ?Sized,
    {
        if let Some(number) = self.known.get(value) {
            return *number;
        }
        let number = self.list.len();
        self.list.push(value.to_owned());
        self.known.insert(value.to_owned(), number);
        number
    }

    /// The value of that number.
    pub(super) fn get(&self, number: usize) -> Option<&T> {
        self.list.get(number)
    }
}

/// Numbers of values that are taken, each with its place: they stand in the order in which they
/// were first taken.
#[derive(Default)]
pub(super) struct Taken {
    places: Vec<Option<usize>>,
    numbers: Vec<usize>,
}

impl Taken {
    /// The place of a value, and whether it was not taken before.
    pub(super) fn place(&mut self, number: usize) -> (usize, bool) {
        if self.places.len() <= number {
            self.places.resize(number + 1, None);
        }
        let new = self.numbers.len();
        match self.places.get_mut(number) {
            Some(Some(place)) => (*place, false),
            Some(none) => {
                *none = Some(new);
                self.numbers.push(number);
                (new, true)
            }
            None => (new, false),
        }
    }

    /// The values that were taken, in their places.
    pub(super) fn of<T: Clone + Eq + Hash>(&self, all: &Once<T>) -> Vec<T> {
        let known = self.numbers.iter().filter_map(|number| all.get(*number));
        known.cloned().collect()
    }
}
