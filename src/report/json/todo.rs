//! What there is to do, and what every reader must see before the numbers.

use serde::Serialize;

use crate::language::Language;
use crate::policy::region::RegionEntry;
use crate::report::Audit;
use crate::report::advice::{Advice, all, before_you_act, objecting, way};
use crate::report::alerts::{Alert, age, alerts};
use crate::time::iso_day;

#[derive(Serialize)]
pub(super) struct NoticeV1 {
    /// What it says, for programs.
    id: &'static str,
    arguments: NoticeArguments,
    text: String,
}

/// What fills the sentence of a notice.
#[derive(Serialize)]
#[serde(untagged)]
enum NoticeArguments {
    Region {
        region: &'static str,
    },
    Age {
        checked_on: Option<String>,
        days: Option<i32>,
    },
}

impl NoticeArguments {
    fn of(alert: Alert, audit: &Audit) -> Self {
        match alert {
            Alert::NoText | Alert::RegionUnknown => Self::Region {
                region: audit.packs.region().code(),
            },
            Alert::PolicyOld => {
                let (checked_on, days) = age(audit).unzip();
                Self::Age {
                    checked_on: checked_on.map(iso_day),
                    days,
                }
            }
        }
    }
}

/// What stands on the first screen of the page before its numbers.
pub(super) fn notices(audit: &Audit) -> Vec<NoticeV1> {
    let w = Language::English.words();
    let told = alerts(audit).into_iter();
    told.map(|alert| NoticeV1 {
        id: alert.as_str(),
        arguments: NoticeArguments::of(alert, audit),
        text: alert.says(w, audit),
    })
    .collect()
}

#[derive(Serialize)]
pub(super) struct ObjectionV1<'a> {
    /// Offered, reported, not found; or that no text was verified for the region, or that the
    /// region is unknown.
    status: &'static str,
    says: String,
    law: Option<&'a str>,
    before_you_act: Vec<String>,
    cite: Vec<CitedV1<'a>>,
}

#[derive(Serialize)]
struct CitedV1<'a> {
    source: &'a str,
    title: &'a str,
    url: &'a str,
}

/// Whether there is a way to object where the user lives.
pub(super) fn objection(audit: &Audit) -> ObjectionV1<'_> {
    let w = Language::English.words();
    let known = audit.packs.objecting();
    let cited = known.iter().flat_map(|known| &known.cited);
    ObjectionV1 {
        status: way(&audit.packs).as_str(),
        says: objecting(w, &audit.packs),
        law: known.as_ref().and_then(|known| known.law),
        before_you_act: before_you_act(w, audit),
        cite: cited
            .map(|(source, _)| CitedV1 {
                source: &source.id,
                title: &source.title,
                url: &source.url,
            })
            .collect(),
    }
}

#[derive(Serialize)]
pub(super) struct ActionV1<'a> {
    id: &'a str,
    part: &'static str,
    title: &'a str,
    steps: Vec<&'a str>,
    address: Option<&'a str>,
    addresses: Vec<AddressV1<'a>>,
    checked_on: String,
    caveat: &'a str,
    reaches: Option<&'a str>,
    items: u64,
    only_in: Vec<&'a str>,
}

#[derive(Serialize)]
struct AddressV1<'a> {
    what: Option<&'a str>,
    url: &'a str,
    sure: &'static str,
}

/// Everything there is to do, in the order of the page.
pub(super) fn actions(audit: &Audit) -> Vec<ActionV1<'_>> {
    all(audit).into_iter().map(action).collect()
}

fn action(advice: Advice<'_>) -> ActionV1<'_> {
    let Advice {
        id,
        part,
        title,
        steps,
        reaches,
        caveat,
        addresses,
        checked_on,
        items,
        only_in,
        ..
    } = advice;
    ActionV1 {
        id,
        part: part.as_str(),
        title,
        steps,
        address: addresses.first().map(|address| address.url),
        addresses: addresses
            .iter()
            .map(|address| AddressV1 {
                what: address.what.as_ref().map(|(_, what)| *what),
                url: address.url,
                sure: address.sure.as_str(),
            })
            .collect(),
        checked_on: checked_on.to_string(),
        caveat,
        reaches,
        items,
        only_in: only_in
            .into_iter()
            .map(|entry: &RegionEntry| entry.code.as_str())
            .collect(),
    }
}
