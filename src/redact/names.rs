//! Neutral names for the names of an archive. The same name always gets the same one, so that
//! people can talk about a redacted report.

use std::collections::{BTreeMap, HashMap};

/// What a name belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum NameSort {
    /// The user name of an account.
    Account,
    /// The name of its holder.
    Holder,
    Group,
    /// Somebody on whose profile or under whose post something stands.
    Person,
    Page,
    Channel,
    /// Something else that has a name.
    Place,
}

impl NameSort {
    fn word(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::Holder => "holder",
            Self::Group => "group",
            Self::Person => "person",
            Self::Page => "Page",
            Self::Channel => "channel",
            Self::Place => "place",
        }
    }
}

/// The number of names that are told apart, which bounds memory. Further names share one neutral
/// name for each sort.
const MOST: usize = 50_000;

/// Remembers which neutral name stands for which name.
#[derive(Debug, Default)]
pub(super) struct NeutralNames {
    known: HashMap<String, String>,
    counts: BTreeMap<NameSort, usize>,
}

impl NeutralNames {
    /// The neutral name for a name. The sort with which a name was first seen stays: a Page and a
    /// person with the same name get the same neutral name.
    pub(super) fn of(&mut self, sort: NameSort, name: &str) -> String {
        if let Some(known) = self.known.get(name) {
            return known.clone();
        }
        if self.known.len() >= MOST {
            return format!("another {}", sort.word());
        }
        let count = self.counts.entry(sort).or_default();
        *count += 1;
        let neutral = format!("{} {count}", sort.word());
        self.known.insert(name.to_owned(), neutral.clone());
        neutral
    }
}

#[cfg(test)]
mod tests {
    use super::{NameSort, NeutralNames};

    #[test]
    fn one_name_has_one_neutral_name() {
        let mut names = NeutralNames::default();
        let mut of = |sort, name| names.of(sort, name);
        let first = of(NameSort::Group, "Allotment Friends");
        assert_eq!(first, "group 1");
        assert_eq!(of(NameSort::Group, "Choir"), "group 2");
        assert_eq!(of(NameSort::Person, "Bo"), "person 1");
        assert_eq!(of(NameSort::Group, "Allotment Friends"), first);
        assert_eq!(
            of(NameSort::Page, "Bo"),
            "person 1",
            "what compares names must find the same as before"
        );
    }
}
