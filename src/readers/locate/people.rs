//! Decides which exports are of the same person. Those of different people are never summed unless
//! the user asks for it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::exports::{Layout, export_id};
use crate::archive::Archive;
use crate::facts::Facts;
use crate::item::{ExportId, Platform};
use crate::text::plain_name;

/// One of several people, and their exports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The names of their accounts, such as `facebook ada.example`.
    pub accounts: Vec<String>,
    /// The inputs that hold only their exports. Empty if one also holds another person's.
    pub inputs: Vec<PathBuf>,
}

/// The people whose exports are in an archive; empty if all may be of one person.
pub(crate) fn several(
    archive: &Archive,
    layout: &Layout,
    facts: &BTreeMap<ExportId, Facts>,
) -> Vec<Person> {
    let exports: Vec<_> = layout.exports.iter().zip(facts.values()).collect();
    // Exports whose names do not count are left out: a Page has its own name, and chats do not say
    // whose they are.
    let tells = |number: usize| {
        let (export, facts) = *exports.get(number)?;
        let counts = export.platform != Platform::Whatsapp
            && !export.secure
            && !facts.page_export
            && facts.account_name().is_some();
        counts.then_some(Profile {
            platform: export.platform,
            facts,
        })
    };
    let between = |one: usize, other: usize| match (tells(one), tells(other)) {
        (Some(one), Some(other)) => bond(one, other),
        _ => Bond::Possible,
    };
    let (telling, nameless): (Vec<usize>, Vec<usize>) =
        (0..exports.len()).partition(|number| tells(*number).is_some());
    let alone = telling.into_iter().map(|number| vec![number]).collect();
    // What shows that two are one comes first: what only may be would else take its place.
    let sure = join(alone, |one, other| {
        let bonds = pairs(one, other).map(|(one, other)| between(one, other));
        let bonds: Vec<Bond> = bonds.collect();
        bonds.contains(&Bond::One) && !bonds.contains(&Bond::Never)
    });
    let mut people = join(sure, |one, other| {
        pairs(one, other)
            .all(|(one, other)| matches!(between(one, other), Bond::One | Bond::Possible))
    });
    if people.len() < 2 {
        return Vec::new();
    }
    // Exports without a name stay apart: to add them to a person would be a guess.
    for number in nameless {
        people.push(vec![number]);
    }
    let held: Vec<BTreeSet<usize>> = people
        .iter()
        .map(|person| inputs_of(layout, person))
        .collect();
    let named = |number: &usize| {
        let (export, facts) = exports.get(*number)?;
        let name = facts.account_name().unwrap_or_default();
        let mut title = format!("{} {name}", export.platform.as_str());
        if let Some(holder) = &facts.holder_name
            && holder.value != name
        {
            title += &format!(" ({})", holder.value);
        }
        Some(title.trim_end().to_owned())
    };
    let mut all = Vec::new();
    for (this, (numbers, inputs)) in people.iter().zip(&held).enumerate() {
        let mut shared = false;
        for (other, others) in held.iter().enumerate() {
            shared |= other != this && !others.is_disjoint(inputs);
        }
        let inputs = if shared {
            Vec::new()
        } else {
            paths_of(archive, inputs)
        };
        all.push(Person {
            accounts: numbers.iter().filter_map(named).collect(),
            inputs,
        });
    }
    all
}

/// Joins groups of exports until no two of them fit.
fn join(mut groups: Vec<Vec<usize>>, fit: impl Fn(&[usize], &[usize]) -> bool) -> Vec<Vec<usize>> {
    loop {
        let before = groups.len();
        let mut joined: Vec<Vec<usize>> = Vec::new();
        for group in groups {
            match joined.iter_mut().find(|other| fit(other, &group)) {
                Some(other) => other.extend(group),
                None => joined.push(group),
            }
        }
        if joined.len() == before {
            return joined;
        }
        groups = joined;
    }
}

/// Each of the one with each of the other.
fn pairs<'g>(
    one: &'g [usize],
    other: &'g [usize],
) -> impl Iterator<Item = (usize, usize)> + Clone + 'g {
    one.iter()
        .flat_map(|one| other.iter().map(|other| (*one, *other)))
}

/// What two accounts tell about whether they are of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bond {
    /// They are: they have one user name, or one is linked with the other.
    One,
    /// Nothing speaks against it.
    Possible,
    /// They are not, unless another account joins them.
    Unlikely,
    /// They are not.
    Never,
}

/// An account, by what its export tells of it.
#[derive(Clone, Copy)]
struct Profile<'f> {
    platform: Platform,
    facts: &'f Facts,
}

fn bond(one: Profile<'_>, other: Profile<'_>) -> Bond {
    fn holder(facts: &Facts) -> Option<String> {
        facts
            .holder_name
            .as_ref()
            .map(|name| plain_name(&name.value))
    }
    fn handle(facts: &Facts) -> Option<String> {
        facts.username.as_ref().map(|name| plain_name(&name.value))
    }
    if handle(one.facts).is_some() && handle(one.facts) == handle(other.facts) {
        return Bond::One;
    }
    let holders = holder(one.facts).zip(holder(other.facts));
    if one.platform == other.platform {
        return match holders {
            Some((one, other)) if one == other => Bond::Possible,
            _ => Bond::Never,
        };
    }
    let links = [is_linked(one.facts, other), is_linked(other.facts, one)];
    if links.contains(&Some(true)) {
        return Bond::One;
    }
    // People may have other names on another platform. So only full names without a common word are
    // of two people.
    let two_names = holders.is_some_and(|(one, other)| {
        let words: [BTreeSet<&str>; 2] =
            [&one, &other].map(|name| name.split_whitespace().collect());
        let [own, others] = &words;
        own.len() > 1 && others.len() > 1 && own.is_disjoint(others)
    });
    if two_names || links.contains(&Some(false)) {
        Bond::Unlikely
    } else {
        Bond::Possible
    }
}

/// Whether one of the accounts that are linked with `own` is the other; `None` if nothing tells it.
fn is_linked(own: &Facts, other: Profile<'_>) -> Option<bool> {
    // A profile on Threads bears the user name of its Instagram account.
    fn of_account(platform: Platform) -> Platform {
        match platform {
            Platform::Threads => Platform::Instagram,
            Platform::Facebook | Platform::Instagram | Platform::Whatsapp | Platform::MetaAi => {
                platform
            }
        }
    }
    let mut linked = own
        .linked_accounts
        .iter()
        .filter(|account| of_account(account.platform) == of_account(other.platform))
        .peekable();
    linked.peek()?;
    let mut all_named = true;
    for account in linked {
        all_named &= account.is_named;
        if account
            .names
            .iter()
            .any(|name| other.facts.is_holder(name) == Some(true))
        {
            return Some(true);
        }
    }
    (all_named && other.facts.username.is_some()).then_some(false)
}

/// The inputs of the older of two downloads, and those of the newer. An input may be in both.
pub(crate) fn downloads(
    archive: &Archive,
    layout: &Layout,
    facts: &BTreeMap<ExportId, Facts>,
    [first, second]: [usize; 2],
) -> [Vec<PathBuf>; 2] {
    let day = |number: usize| facts.get(&export_id(number)).and_then(Facts::exported_from);
    let (older, newer) = if day(first) > day(second) {
        (second, first)
    } else {
        (first, second)
    };
    [older, newer].map(|number| paths_of(archive, &inputs_of(layout, &[number])))
}

/// The inputs that hold some exports.
fn inputs_of(layout: &Layout, exports: &[usize]) -> BTreeSet<usize> {
    let clumps = exports
        .iter()
        .filter_map(|number| Some(&layout.exports.get(*number)?.clumps))
        .flatten();
    clumps.map(|(input, _)| *input).collect()
}

fn paths_of(archive: &Archive, inputs: &BTreeSet<usize>) -> Vec<PathBuf> {
    inputs
        .iter()
        .filter_map(|input| Some(archive.inputs().get(*input)?.path.clone()))
        .collect()
}
