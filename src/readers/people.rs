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
pub(super) fn several(
    archive: &Archive,
    layout: &Layout,
    facts: &BTreeMap<ExportId, Facts>,
) -> Vec<Person> {
    let exports: Vec<_> = layout.exports.iter().zip(facts.values()).collect();
    // Exports whose names do not count are left out: a Page has its own name, and chats do not say
    // whose they are.
    let tells = |number: usize| {
        exports.get(number).filter(|(export, facts)| {
            export.platform != Platform::Whatsapp
                && !export.secure
                && !facts.page_export
                && facts.account_name().is_some()
        })
    };
    let mut people: Vec<Vec<usize>> = Vec::new();
    for number in (0..exports.len()).filter(|number| tells(*number).is_some()) {
        let fits = |person: &Vec<usize>| {
            person
                .iter()
                .all(|other| match (tells(number), tells(*other)) {
                    (Some((export, own)), Some((other, known))) => {
                        may_be_one(export.platform == other.platform, own, known)
                    }
                    _ => true,
                })
        };
        match people.iter_mut().find(|person| fits(person)) {
            Some(person) => person.push(number),
            None => people.push(vec![number]),
        }
    }
    if people.len() < 2 {
        return Vec::new();
    }
    // Exports without a name stay apart: to add them to a person would be a guess.
    people.extend(
        (0..exports.len())
            .filter(|number| tells(*number).is_none())
            .map(|number| vec![number]),
    );
    let held: Vec<BTreeSet<usize>> = people
        .iter()
        .map(|person| inputs_of(layout, person))
        .collect();
    let named = |number: &usize| {
        let (export, facts) = exports.get(*number)?;
        let name = facts.account_name().unwrap_or_default();
        let holder = facts
            .holder_name
            .as_ref()
            .map(|name| name.value.as_str())
            .filter(|holder| *holder != name);
        let holder = holder.map_or_else(String::new, |holder| format!(" ({holder})"));
        Some(
            format!("{} {name}{holder}", export.platform.as_str())
                .trim_end()
                .to_owned(),
        )
    };
    let people = people
        .iter()
        .zip(&held)
        .enumerate()
        .map(|(this, (numbers, inputs))| {
            let others = held.iter().enumerate().filter(|(other, _)| *other != this);
            let shared = others
                .flat_map(|(_, other)| other)
                .any(|input| inputs.contains(input));
            let inputs = if shared {
                Vec::new()
            } else {
                paths_of(archive, inputs)
            };
            Person {
                accounts: numbers.iter().filter_map(named).collect(),
                inputs,
            }
        });
    people.collect()
}

/// Whether two accounts may be of one person.
fn may_be_one(same_platform: bool, one: &Facts, other: &Facts) -> bool {
    let holder = |facts: &Facts| {
        facts
            .holder_name
            .as_ref()
            .map(|name| plain_name(&name.value))
    };
    let handle = |facts: &Facts| facts.username.as_ref().map(|name| plain_name(&name.value));
    if handle(one).is_some() && handle(one) == handle(other) {
        return true;
    }
    match (holder(one), holder(other)) {
        (Some(one), Some(other)) if same_platform => one == other,
        // People may have other names on another platform. So only full names without a common word
        // are of two people.
        (Some(one), Some(other)) => {
            let words: [BTreeSet<&str>; 2] =
                [&one, &other].map(|name| name.split_whitespace().collect());
            let [own, others] = &words;
            own.len() < 2 || others.len() < 2 || !own.is_disjoint(others)
        }
        _ => !same_platform,
    }
}

/// The inputs of the older of two downloads, and those of the newer. An input may be in both.
pub(super) fn downloads(
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
