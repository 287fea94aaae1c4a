//! Collects clues that count only after all files were read, because another file may contradict
//! them: names that may be Pages, and changes of the private-account switch without their
//! direction.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::bios::BioClues;
use super::unplaced::{self, Groups};
use crate::facts::{Fact, Facts, Toggle};
use crate::item::{EntryId, ExportId, Origin, StableHash};
use crate::text::plain_name;
use crate::time::Moment;

/// The clues of all readers.
#[derive(Debug, Default)]
pub(crate) struct Clues {
    friends: BTreeMap<ExportId, Friends>,
    pages: Vec<PageClue>,
    toggles: Vec<(ExportId, Moment, Origin)>,
    groups: Groups,
    typed: Typed,
    pub(crate) bios: BioClues,
}

/// Names that the holder of each export once typed into forms.
pub(crate) type Typed = BTreeMap<ExportId, BTreeSet<String>>;

/// Hashes of the names of people in an export.
#[derive(Debug, Default)]
struct Friends {
    names: HashSet<u64>,
    /// Whether the list of friends was read, and whether it was incomplete.
    listed: bool,
    cut: bool,
}

#[derive(Debug)]
struct PageClue {
    export: ExportId,
    name: String,
    origin: Origin,
    /// Whether it is certainly a Page. Others may be profiles.
    sure: bool,
}

/// Most group names that are kept of one export and thread, so that no file can fill the memory.
const MOST_GROUPS: usize = 10_000;

/// Most typed names that are kept of one export.
const MOST_TYPED: usize = 1_000;

/// Two records further apart than this are not of one change.
const ONE_DAY: u64 = 86_400;

impl Clues {
    /// Notes the name of a person whom the user knows.
    pub(crate) fn person(&mut self, export: ExportId, name: &str) {
        self.friends
            .entry(export)
            .or_default()
            .names
            .insert(hash(name));
    }

    /// Notes that a file of the list of friends was read, and whether to its end.
    pub(crate) fn friends_listed(&mut self, export: ExportId, whole: bool) {
        let friends = self.friends.entry(export).or_default();
        friends.listed = true;
        friends.cut |= !whole;
    }

    /// Notes the name of a Page; if not `sure`, it may be a profile.
    pub(crate) fn page(&mut self, export: ExportId, name: String, sure: bool, origin: Origin) {
        self.pages.push(PageClue {
            export,
            name,
            origin,
            sure,
        });
    }

    /// Notes the name of a group that the user wrote in.
    pub(crate) fn group(&mut self, export: ExportId, name: &str) {
        let groups = self.groups.entry(export).or_default();
        if groups.len() < MOST_GROUPS {
            unplaced::add_group(groups, name);
        }
    }

    /// The names of groups that were noted.
    pub(crate) fn take_groups(&mut self) -> Groups {
        std::mem::take(&mut self.groups)
    }

    /// Notes a name that the holder typed into a form.
    pub(crate) fn typed_name(&mut self, export: ExportId, name: String) {
        let typed = self.typed.entry(export).or_default();
        if typed.len() < MOST_TYPED {
            typed.insert(name);
        }
    }

    /// The typed names that were noted.
    pub(crate) fn take_typed(&mut self) -> Typed {
        std::mem::take(&mut self.typed)
    }

    /// Notes a change of the private-account switch in an unknown direction.
    pub(crate) fn toggle(&mut self, export: ExportId, time: Moment, origin: Origin) {
        self.toggles.push((export, time, origin));
    }

    /// Adds the clues of another thread.
    pub(crate) fn absorb(&mut self, other: Self) {
        for (export, friends) in other.friends {
            let own = self.friends.entry(export).or_default();
            own.names.extend(friends.names);
            own.listed |= friends.listed;
            own.cut |= friends.cut;
        }
        self.bios.absorb(other.bios);
        self.pages.extend(other.pages);
        self.toggles.extend(other.toggles);
        for (export, names) in other.groups {
            let groups = self.groups.entry(export).or_default();
            for name in names.values() {
                unplaced::add_group(groups, name);
            }
        }
        for (export, names) in other.typed {
            self.typed.entry(export).or_default().extend(names);
        }
    }

    /// Adds the facts that follow from the clues.
    pub(crate) fn settle(self, facts: &mut Vec<(ExportId, Fact, Origin)>) {
        let Self {
            friends,
            pages,
            toggles,
            groups: _,
            typed: _,
            bios: _,
        } = self;
        let nobody = Friends::default();
        for PageClue {
            export,
            name,
            origin,
            sure,
        } in pages
        {
            let friends = friends.get(&export).unwrap_or(&nobody);
            // Places are recognised as Pages by name, so a name that a person has too cannot count.
            let known =
                !friends.names.contains(&hash(&name)) && (sure || (friends.listed && !friends.cut));
            if known {
                facts.push((export, Fact::KnownPage(name), origin));
            }
        }
        let mut turns: BTreeMap<ExportId, BTreeSet<(i64, Origin)>> = BTreeMap::new();
        for (export, time, origin) in toggles {
            if let Some(seconds) = time.seconds() {
                turns.entry(export).or_default().insert((seconds, origin));
            }
        }
        let known = facts.iter().filter_map(|(export, fact, _)| match fact {
            Fact::PrivacyChange(time, _) => Some((*export, *time)),
            Fact::HolderName(_)
            | Fact::FormerName(_)
            | Fact::Username(_)
            | Fact::Birthday(_)
            | Fact::PrivateAccount(_)
            | Fact::PageExport
            | Fact::Requested(_)
            | Fact::KnownPage(_)
            | Fact::Setting(_)
            | Fact::FirstCloseFriendsStory(_)
            | Fact::Deactivated(_)
            | Fact::Residence(_)
            | Fact::Notice(_)
            | Fact::LinkedAccount(_) => None,
        });
        // Sorted by time, so that the order of threads does not matter.
        let mut known: Vec<(ExportId, Moment)> = known.collect();
        known.sort_unstable();
        for (export, time) in known {
            if let Some(turns) = turns.get_mut(&export) {
                forget_nearest(turns, time);
            }
        }
        for (export, (seconds, origin)) in turns
            .into_iter()
            .flat_map(|(of, turns)| turns.into_iter().map(move |t| (of, t)))
        {
            let time = Moment::At(seconds);
            if let Some(on) = time.day() {
                facts.push((
                    export,
                    Fact::PrivacyChange(time, Toggle { on, private: None }),
                    origin,
                ));
            }
        }
    }
}

/// Drops the record without a direction that is nearest to a known change, if it is at most a day
/// away: both are records of one change. A record that is left is a change that the history lacks.
fn forget_nearest(turns: &mut BTreeSet<(i64, Origin)>, known: Moment) {
    let Some(known) = known.seconds() else { return };
    let start = (known, FIRST_ORIGIN);
    let around = [
        turns.range(..start).next_back(),
        turns.range(start..).next(),
    ];
    let apart = |(time, _): &(i64, Origin)| time.abs_diff(known);
    let nearest = around
        .into_iter()
        .flatten()
        .min_by_key(|turn| apart(turn))
        .copied();
    if let Some(turn) = nearest.filter(|turn| apart(turn) <= ONE_DAY) {
        turns.remove(&turn);
    }
}

/// The lowest origin.
const FIRST_ORIGIN: Origin = Origin {
    entry: EntryId(0),
    record: 0,
    field: 0,
};

/// Drops the holder's own name from the names of Pages: a creator's Page may have it, and then it
/// does not show which one is meant.
pub(crate) fn without_own_name(facts: &mut Facts) {
    if !facts.page_export {
        let pages = std::mem::take(&mut facts.pages);
        facts.pages = pages
            .into_iter()
            .filter(|page| facts.is_holder(page) != Some(true))
            .collect();
    }
}

fn hash(name: &str) -> u64 {
    StableHash::new().field(plain_name(name)).finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXPORT: ExportId = ExportId(0);

    fn origin(entry: u32) -> Origin {
        Origin {
            entry: EntryId(entry),
            record: 0,
            field: 0,
        }
    }

    fn pages(tell: impl Fn(&mut Clues)) -> Vec<String> {
        let mut clues = Clues::default();
        for (name, sure) in [
            ("Example Bakery", true),
            ("Bo Example", true),
            ("Example Gardens", false),
        ] {
            clues.page(EXPORT, name.to_owned(), sure, origin(1));
        }
        tell(&mut clues);
        let mut facts = Vec::new();
        clues.settle(&mut facts);
        let names = facts.into_iter().map(|(_, fact, _)| {
            if let Fact::KnownPage(name) = fact {
                name
            } else {
                panic!()
            }
        });
        names.collect()
    }

    #[test]
    fn a_name_that_a_person_has_is_no_page() {
        assert_eq!(pages(|_| ()), ["Example Bakery", "Bo Example"]);
        let known = pages(|clues| {
            clues.person(EXPORT, "bo  example");
            clues.friends_listed(EXPORT, true);
        });
        assert_eq!(known, ["Example Bakery", "Example Gardens"]);
        let cut = pages(|clues| {
            clues.friends_listed(EXPORT, true);
            clues.friends_listed(EXPORT, false);
        });
        assert_eq!(cut, ["Example Bakery", "Bo Example"]);
    }

    fn turns(known: &[i64], told: &[i64]) -> Vec<i64> {
        let mut clues = Clues::default();
        for time in told {
            clues.toggle(EXPORT, Moment::At(*time), origin(2));
        }
        let toggle = |time: &i64| {
            let time = Moment::At(*time);
            (
                EXPORT,
                Fact::PrivacyChange(
                    time,
                    Toggle {
                        on: time.day().unwrap(),
                        private: Some(true),
                    },
                ),
                origin(1),
            )
        };
        let mut facts: Vec<_> = known.iter().map(toggle).collect();
        clues.settle(&mut facts);
        let undirected = facts.into_iter().filter_map(|(_, fact, _)| match fact {
            Fact::PrivacyChange(time, Toggle { private: None, .. }) => time.seconds(),
            _ => None,
        });
        undirected.collect()
    }

    #[test]
    fn a_turn_told_of_twice_stays_known() {
        const NOON: i64 = 1_700_000_000;
        assert_eq!(turns(&[NOON], &[NOON]), [0; 0]);
        assert_eq!(turns(&[NOON, NOON + 60], &[NOON + 61, NOON + 1]), [0; 0]);
        // One more than the history has on that day: its direction is unknown.
        assert_eq!(turns(&[NOON], &[NOON, NOON + 3_600]), [NOON + 3_600]);
        let later = NOON + 30 * 86_400;
        assert_eq!(turns(&[NOON], &[later]), [later]);
        assert_eq!(turns(&[], &[NOON]), [NOON]);
    }
}
