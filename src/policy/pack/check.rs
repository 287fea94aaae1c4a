//! Checks of a pack beyond the form of its tables. Each check returns the faults that it found.

use std::collections::BTreeSet;

use super::fault::{KeyPath, PackFault};
use super::lists::{Tier, Verdict};
use super::{Pack, Rule};
use crate::message::Message;
use crate::policy::actions::Actions;

/// Everything wrong with a pack.
pub(super) fn faults(pack: &Pack) -> Vec<PackFault> {
    [
        head, ids, citations, counters, references, exclusions, ties, catch_all,
    ]
    .iter()
    .flat_map(|check| check(pack))
    .collect()
}

fn head(pack: &Pack) -> Vec<PackFault> {
    let head = &pack.pack;
    let mut faults = Vec::new();
    let mut wrong = |key, id| {
        faults.push(PackFault::new(
            KeyPath::key("pack", None, key),
            Message::of(id),
        ))
    };
    if head.regions.is_empty() {
        wrong("regions", "pack-no-regions");
    }
    if head.checked_on < head.newest_text_seen {
        wrong("checked_on", "pack-checked-early");
    }
    if head.newest_text_seen < head.valid_from {
        wrong("newest_text_seen", "pack-text-early");
    }
    if head.since() > head.valid_from && head.supersedes.is_none() {
        wrong("training_since", "pack-training-late");
    }
    if let Some(older) = &head.supersedes {
        if older.version >= head.version {
            wrong("supersedes", "pack-not-older");
        }
        if !pack.changes.iter().any(|change| change.from == *older) {
            wrong("supersedes", "pack-no-change");
        }
    }
    faults
}

fn ids(pack: &Pack) -> Vec<PackFault> {
    let mut seen = BTreeSet::new();
    let rules = pack.rules.iter().map(|rule| ("rule", &rule.id));
    let sources = pack.sources.iter().map(|source| ("source", &source.id));
    let caveats = pack.caveats.iter().map(|caveat| ("caveat", &caveat.id));
    let actions = pack.actions.iter().map(|action| ("action", &action.id));
    let mut faults = Vec::new();
    for (table, id) in rules.chain(sources).chain(caveats).chain(actions) {
        if !seen.insert((table, id.as_str())) {
            let place = KeyPath::key(table, Some(id), "id");
            faults.push(PackFault::new(place, Message::of("pack-id-twice")));
        }
    }
    faults
}

fn citations(pack: &Pack) -> Vec<PackFault> {
    let mut faults = Vec::new();
    for (table, id, cite) in pack.citations() {
        let mut wrong =
            |what: Message| faults.push(PackFault::new(KeyPath::key(table, id, "cite"), what));
        if pack.source(&cite.source).is_none() {
            wrong(Message::of("pack-no-source").with("id", cite.source.as_str()));
        }
        if cite.quote.is_none() && cite.claim.is_none() {
            wrong(Message::of("pack-bare-citation").with("id", cite.source.as_str()));
        }
    }
    for rule in pack.rules.iter().filter(|rule| rule.cite.is_empty()) {
        faults.push(PackFault::new(
            KeyPath::key("rule", Some(&rule.id), "cite"),
            Message::of("pack-no-citation"),
        ));
    }
    faults
}

fn counters(pack: &Pack) -> Vec<PackFault> {
    let mut faults = Vec::new();
    for (table, id, counter) in pack.counters() {
        let mut wrong =
            |what: Message| faults.push(PackFault::new(KeyPath::key(table, id, "counter"), what));
        if pack.source(&counter.source).is_none() {
            wrong(Message::of("pack-no-source").with("id", counter.source.as_str()));
        }
        if let Some((from, until)) = counter.from.zip(counter.until)
            && from > until
        {
            wrong(Message::of("pack-counter-days").with("id", counter.source.as_str()));
        }
        let cited = pack
            .citations()
            .filter(|(other, other_id, _)| (*other, *other_id) == (table, id));
        let against = pack.source(&counter.source);
        let same = |one: &super::Source| {
            against.is_some_and(|other| (one.voice, one.date) == (other.voice, other.date))
        };
        let cited: Vec<_> = cited
            .filter_map(|(.., cite)| pack.source(&cite.source))
            .collect();
        if !cited.is_empty() && cited.into_iter().all(same) {
            wrong(Message::of("pack-same-voice").with("id", counter.source.as_str()));
        }
    }
    faults
}

fn references(pack: &Pack) -> Vec<PackFault> {
    let mut faults = Vec::new();
    for rule in &pack.rules {
        let mut wrong = |key, what: Message| {
            faults.push(PackFault::new(
                KeyPath::key("rule", Some(&rule.id), key),
                what,
            ))
        };
        for id in rule.caveats.iter().filter(|id| pack.caveat(id).is_none()) {
            wrong(
                "caveats",
                Message::of("pack-no-caveat").with("id", id.as_str()),
            );
        }
        let known = |id: &str| {
            pack.actions.iter().any(|action| action.id == id)
                || Actions::built_in().named(id).next().is_some()
        };
        for id in rule.advice.iter().filter(|id| !known(id)) {
            wrong(
                "advice",
                Message::of("pack-no-action").with("id", id.as_str()),
            );
        }
    }
    faults
}

/// An exclusion must not rest on secondary sources alone.
fn exclusions(pack: &Pack) -> Vec<PackFault> {
    let mut faults = Vec::new();
    for rule in &pack.rules {
        if rule.verdict == Verdict::Excluded && !rests_on_primary(pack, rule) {
            let place = KeyPath::key("rule", Some(&rule.id), "cite");
            faults.push(PackFault::new(place, Message::of("pack-needs-primary")));
        }
    }
    faults
}

fn rests_on_primary(pack: &Pack, rule: &Rule) -> bool {
    for cite in &rule.cite {
        if let Some(source) = pack.source(&cite.source)
            && source.tier == Tier::Primary
        {
            return true;
        }
    }
    false
}

/// Two rules that may match the same thing must differ in priority.
fn ties(pack: &Pack) -> Vec<PackFault> {
    let mut faults = Vec::new();
    for (place, rule) in pack.rules.iter().enumerate() {
        for other in pack.rules.iter().take(place) {
            if other.priority == rule.priority && other.matches.meets(&rule.matches) {
                let place = KeyPath::key("rule", Some(&rule.id), "priority");
                let what = Message::of("pack-tie").with("id", other.id.as_str());
                faults.push(PackFault::new(place, what));
            }
        }
    }
    faults
}

/// The last rule must match everything.
fn catch_all(pack: &Pack) -> Vec<PackFault> {
    let lowest = pack.rules.iter().min_by_key(|rule| rule.priority);
    if let Some(rule) = lowest
        && rule.matches.is_all()
        && rule.when.is_none()
    {
        return Vec::new();
    }
    let place = KeyPath::key("rule", lowest.map(|rule| rule.id.as_str()), "match");
    vec![PackFault::new(place, Message::of("pack-no-catch-all"))]
}
