//! Rules for new packs, beyond those for all packs. Released packs are frozen, and some are older
//! than these rules. `metaudit policy check` applies all of them, and a test applies them to every
//! pack in force.

use super::checked::is_bare;
use super::fault::{KeyPath, PackFault};
use super::lists::{Family, Verdict};
use super::{Citation, Pack, PackName, RegionCode};
use crate::message::Message;

/// The rows of the policy notes that decide something (rules.md, section 4), with those of the age
/// gate.
const ROWS: &str = "FB1 FB2 FB3 FB3b FB4 FB5 FB5b FB5c FB6 FB7 FB8 FB9 FB9b FB10 FB11 FB12 FB13 FB13b FB13c FB14 FB15 FB16 \
    FB17 FB17b FB18 FB19 FB19b FB20 FB21 FB22 FB22b FB22c FB23 FB23b FB24 FB25 FB26 FB27 IG1 IG2 IG2b IG3 IG4 IG5 IG6 IG7 \
    IG8 IG9 IG10 IG10b IG11 IG11b IG12 IG13 IG14 IG15 TH1 TH2 TH3 TH4 TH5 TH6 WA1 WA2 WA3 WA4 WA5 WA6 WA6b WA7 WA9 WA9b \
    WA10 XC1 XC1b XC2 XC3 XC4 XC5 XC6 XC7 XC8 XC9 XC10 XC11 XC12 XC13 XC14 XC15 XC16 XC17 XC18 XC19 XC20 PE1 PE1b PE2 CATCH";

/// Reassuring words, one per line. Where Meta has said nothing, nothing can be reassured.
const CALMING: &str = include_str!("calming.txt");

/// All faults of a pack by the newer rules; `known` says which packs exist.
pub(super) fn faults(pack: &Pack, known: &dyn Fn(&PackName) -> bool) -> Vec<PackFault> {
    let mut faults = head(pack, known);
    for check in [addresses, rows, calm, quoted, objection] {
        faults.extend(check(pack));
    }
    faults
}

fn head(pack: &Pack, known: &dyn Fn(&PackName) -> bool) -> Vec<PackFault> {
    let head = &pack.pack;
    let mut faults = Vec::new();
    let mut wrong =
        |key, what: Message| faults.push(PackFault::new(KeyPath::key("pack", None, key), what));
    if head.version.date() != head.valid_from {
        wrong(
            "version",
            Message::of("pack-version-date").with("day", head.valid_from.to_string()),
        );
    }
    if let Some(older) = head.supersedes.as_ref().filter(|older| !known(older)) {
        wrong(
            "supersedes",
            Message::of("pack-none").with("name", older.to_string()),
        );
    }
    faults
}

/// A source must lead to a page, or say where its text is kept.
fn addresses(pack: &Pack) -> Vec<PackFault> {
    let of = |id: &str, what| PackFault::new(KeyPath::key("source", Some(id), "url"), what);
    let mut faults = Vec::new();
    for source in &pack.sources {
        if is_bare(&source.url) {
            faults.push(of(&source.id, Message::of("pack-bare")));
        }
        if source.url.is_empty() && source.archive.is_none() {
            faults.push(of(&source.id, Message::of("pack-no-address")));
        }
    }
    for action in pack.actions.iter().filter(|action| is_bare(&action.url)) {
        faults.push(PackFault::new(
            KeyPath::key("action", Some(&action.id), "url"),
            Message::of("pack-bare-action"),
        ));
    }
    faults
}

fn rows(pack: &Pack) -> Vec<PackFault> {
    fn known(id: &str) -> bool {
        ROWS.split_whitespace().any(|row| row == id)
    }
    let rules = pack.rules.iter().filter(|rule| !known(&rule.id));
    let rules = rules.map(|rule| {
        PackFault::new(
            KeyPath::key("rule", Some(&rule.id), "id"),
            Message::of("pack-no-row"),
        )
    });
    let ages = pack.age.iter().flat_map(|age| {
        [
            ("minor_now", &age.minor_now),
            ("minor_then", &age.minor_then),
        ]
    });
    let ages = ages.filter(|(_, gate)| !known(&gate.rule));
    rules
        .chain(ages.map(|(key, _)| {
            PackFault::new(KeyPath::key("age", None, key), Message::of("pack-no-row"))
        }))
        .collect()
}

fn calm(pack: &Pack) -> Vec<PackFault> {
    let calming = |id: &&String| {
        let text = pack
            .caveat(id)
            .map_or_else(String::new, |text| text.to_lowercase());
        CALMING.lines().any(|word| text.contains(word))
    };
    let silent = pack
        .rules
        .iter()
        .filter(|rule| rule.verdict == Verdict::NotStated);
    let found = silent.filter_map(|rule| Some((rule, rule.caveats.iter().find(calming)?)));
    found
        .map(|(rule, id)| {
            let what = Message::of("pack-calming").with("id", id.as_str());
            PackFault::new(KeyPath::key("rule", Some(&rule.id), "caveats"), what)
        })
        .collect()
}

/// A quotation from the text of another region must name that region.
fn quoted(pack: &Pack) -> Vec<PackFault> {
    let mut faults = Vec::new();
    for (table, id, cite) in pack.citations() {
        if let Some(what) = misquoted(pack, cite) {
            faults.push(PackFault::new(KeyPath::key(table, id, "cite"), what));
        }
    }
    faults
}

fn misquoted(pack: &Pack, cite: &Citation) -> Option<Message> {
    let source = pack.source(&cite.source)?;
    let foreign = source.foreign_to(&pack.pack.regions);
    let of_text = |id, region: &RegionCode| {
        Message::of(id)
            .with("id", source.id.as_str())
            .with("region", region.as_str())
    };
    match (&cite.of, foreign) {
        (None, Some(region)) if cite.quote.is_some() => Some(of_text("pack-needs-of", region)),
        (Some(of), _) if !source.regions.contains(of) => Some(of_text("pack-no-text-for", of)),
        (Some(of), None) => Some(of_text("pack-own-text", of)),
        _ => None,
    }
}

/// For every region the pack must say whether there is a way to object, with a source.
fn objection(pack: &Pack) -> Vec<PackFault> {
    let objection = &pack.objection;
    let mut faults = Vec::new();
    let mut wrong = |key, what: Message| {
        faults.push(PackFault::new(KeyPath::key("objection", None, key), what))
    };
    match (objection.status, objection.offered) {
        (None, None) => wrong("status", Message::of("pack-no-status")),
        (Some(_), Some(_)) => wrong("offered", Message::of("pack-older-word")),
        _ => {}
    }
    if pack.pack.family == Family::Training {
        for region in pack
            .pack
            .regions
            .iter()
            .filter(|region| objection.cited(region).is_empty())
        {
            wrong(
                "cite",
                Message::of("pack-not-cited").with("region", region.as_str()),
            );
        }
    }
    for region in objection.status_in.keys() {
        if !pack.pack.regions.contains(region) {
            wrong(
                "status_in",
                Message::of("pack-not-for").with("region", region.as_str()),
            );
        }
        if !objection.cite_in.contains_key(region) {
            wrong(
                "cite_in",
                Message::of("pack-not-cited-apart").with("region", region.as_str()),
            );
        }
    }
    faults
}
