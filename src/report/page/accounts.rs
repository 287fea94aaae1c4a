//! Whose accounts a page is of, and of which day: what several exports come to each, and that their
//! names differ.

use std::collections::BTreeSet;

use serde::Serialize;
#[cfg(test)]
use ts_rs::TS;

use super::super::Audit;
use super::account;
use super::answer::{inputs, with_region};
use crate::item::{ExportId, Platform};
use crate::language::Words;
use crate::policy::Coverage;
use crate::readers::Export;
use crate::text::{harmless, plain_name};

/// The accounts of an audit. Exports of one name on one platform are one account: chats are
/// exported one by one.
pub(super) struct Accounts {
    each: Vec<AccountTotals>,
    /// The account of each export.
    of: Vec<(ExportId, usize)>,
}

struct AccountTotals {
    /// The platform, with the name of its holder where that is known.
    label: String,
    /// The name alone.
    holder: String,
    outcomes: [u64; Coverage::ALL.len()],
}

/// The same for the script.
#[derive(Serialize)]
#[cfg_attr(test, derive(TS))]
pub(super) struct AccountData {
    label: String,
    holder: String,
    outcomes: [u64; Coverage::ALL.len()],
}

/// A line of the table by account.
pub(super) struct AccountRow {
    pub(super) label: String,
    pub(super) items: String,
    pub(super) outcomes: Vec<String>,
}

impl Accounts {
    pub(super) fn of(w: &Words, audit: &Audit) -> Self {
        let mut accounts = Self {
            each: Vec::new(),
            of: Vec::new(),
        };
        for export in &audit.read.exports {
            let label = harmless(&account(w, export)).into_owned();
            let known = accounts.each.iter().position(|known| known.label == label);
            let place = known.unwrap_or(accounts.each.len());
            if known.is_none() {
                let holder = holder(export).unwrap_or_default();
                accounts.each.push(AccountTotals {
                    label,
                    holder: harmless(holder).into_owned(),
                    outcomes: Default::default(),
                });
            }
            accounts.of.push((export.id, place));
        }
        accounts
    }

    /// Takes note of `items` items.
    pub(super) fn count(&mut self, export: ExportId, is: Coverage, items: u64) {
        let place = self.place(export);
        let counts = self.each.get_mut(place).map(|known| &mut known.outcomes);
        if let Some(n) = counts.and_then(|counts| counts.get_mut(is as usize)) {
            *n += items;
        }
    }

    /// The place of the account of an export.
    pub(super) fn place(&self, export: ExportId) -> usize {
        let found = self.of.iter().find(|(known, _)| *known == export);
        found.map_or(0, |(_, place)| *place)
    }

    /// What an account is called, where there are several.
    pub(super) fn told(&self, export: ExportId) -> Option<&str> {
        let label = || self.each.get(self.place(export));
        (self.each.len() > 1)
            .then(label)
            .flatten()
            .map(|known| known.label.as_str())
    }

    pub(super) fn labels(&self) -> String {
        let labels: Vec<&str> = self.each.iter().map(|known| known.label.as_str()).collect();
        labels.join(", ")
    }

    /// A line for each; none where there is one account.
    pub(super) fn rows(&self, w: &Words) -> Vec<AccountRow> {
        if self.each.len() < 2 {
            return Vec::new();
        }
        let row = |known: &AccountTotals| AccountRow {
            label: known.label.clone(),
            items: w.number(known.outcomes.iter().sum()),
            outcomes: known.outcomes.iter().map(|n| w.number(*n)).collect(),
        };
        self.each.iter().map(row).collect()
    }

    pub(super) fn data(&self) -> Vec<AccountData> {
        let data = |known: &AccountTotals| AccountData {
            label: known.label.clone(),
            holder: known.holder.clone(),
            outcomes: known.outcomes,
        };
        self.each.iter().map(data).collect()
    }
}

/// Under which name an account goes.
fn holder(export: &Export) -> Option<&str> {
    let facts = &export.facts;
    let known = facts.holder_name.as_ref().or(facts.username.as_ref());
    known.map(|known| known.value.as_str())
}

/// That the accounts are under several names, and what there is to do where they are of several
/// people.
pub(super) struct SeveralNames {
    pub(super) says: String,
    pub(super) then: &'static str,
    pub(super) command: String,
}

/// The same; none where they are under one. Chats and Pages have names of their own.
pub(super) fn several_names(w: &Words, audit: &Audit) -> Option<SeveralNames> {
    let tell = audit.read.exports.iter().filter(|export| {
        export.platform != Platform::Whatsapp && !export.secure && !export.facts.page_export
    });
    let mut seen = BTreeSet::new();
    let names: Vec<&str> = tell
        .filter_map(|export| export.facts.holder_name.as_ref())
        .map(|name| name.value.as_str())
        .filter(|name| seen.insert(plain_name(name)))
        .collect();
    (names.len() > 1).then(|| {
        let names = harmless(&w.listed(&names)).into_owned();
        SeveralNames {
            says: w.fill("page-several-names", &[("names", &names)]),
            then: w.say("page-one-report-each"),
            command: format!("metaudit {} --each{}", inputs(audit), with_region(audit)),
        }
    })
}

/// The days of the exports, as far as they are known.
pub(super) fn exported(w: &Words, audit: &Audit) -> Option<String> {
    let exports = &audit.read.exports;
    // Of all of them, or none.
    let named: Option<BTreeSet<_>> = exports
        .iter()
        .map(|export| export.facts.named_day())
        .collect();
    let named = named.unwrap_or_default();
    match (named.first(), named.last()) {
        (Some(day), Some(last)) if day == last => {
            Some(w.fill("page-exported-on", &[("day", &w.date(*day))]))
        }
        (Some(first), Some(last)) => Some(w.fill(
            "page-exported-between",
            &[("from", &w.date(*first)), ("to", &w.date(*last))],
        )),
        _ => {
            let newest = exports
                .iter()
                .filter_map(|export| export.facts.exported_from())
                .max()?;
            Some(w.fill("page-exported-later", &[("day", &w.date(newest))]))
        }
    }
}
