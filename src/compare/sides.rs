//! The two sides of a comparison: which accounts each audit covers, and with which settings it was
//! made. Pairs the accounts of both.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Serialize;

use super::threads::Thread;
use crate::item::{Platform, words};
use crate::text::plain_name;
use crate::time::Moment;

words! {
    /// One of the two audits that are compared.
    pub(crate) enum Side {
        /// The old audit.
        Old = "old",
        /// The new audit.
        New = "new",
    }
}

/// An account on one side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Account {
    /// Its platform.
    pub platform: Platform,
    /// The name of its holder, if known.
    pub name: Option<String>,
    /// Its user name, if known.
    pub username: Option<String>,
    /// The format of its data.
    pub format: String,
    /// The day from which an objection limits use.
    pub objected_on: Option<String>,
    /// The time of its newest item.
    #[serde(skip)]
    pub newest: Moment,
    /// Whether the export covers only a part of the time.
    pub date_limited: bool,
}

impl Account {
    /// Its user name, or the name of its holder.
    fn called(&self) -> Option<&str> {
        self.username.as_deref().or(self.name.as_deref())
    }

    /// Its platform and name.
    pub fn title(&self) -> String {
        match self.called() {
            Some(name) => format!("{} ({name})", self.platform.title()),
            None => self.platform.title().to_owned(),
        }
    }

    /// Whether both name the same holder: then another user name is a new one of the same account.
    fn has_the_holder_of(&self, other: &Self) -> bool {
        let name = |account: &Self| {
            account
                .name
                .as_deref()
                .map(plain_name)
                .filter(|name| !name.is_empty())
        };
        name(self).is_some() && name(self) == name(other)
    }

    /// Whether both are the same account. `None` if one of them does not say whose it is.
    fn is(&self, other: &Self) -> Option<bool> {
        fn same(one: &Option<String>, other: &Option<String>) -> Option<bool> {
            Some(plain_name(one.as_deref()?) == plain_name(other.as_deref()?))
        }
        same(&self.username, &other.username).or_else(|| same(&self.name, &other.name))
    }
}

/// What one audit says about itself.
#[derive(Clone, Debug, Default)]
pub struct AuditInfo {
    /// The file or folder that was given.
    pub path: String,
    /// The file of answers that was used, if the audit was made for this comparison.
    pub answers_file: Option<String>,
    /// The date for which it was judged.
    pub as_of: Option<Date>,
    /// The region.
    pub region: String,
    /// The packs.
    pub packs: Vec<String>,
    /// The accounts, in the order of their numbers on this side.
    pub accounts: Vec<Account>,
    /// The latest date in the names of its inputs, which is the date of the download.
    pub named_day: Option<Date>,
    /// Items in it.
    pub items: u64,
    /// Its conversations.
    pub threads: Vec<Thread>,
    /// How many conversations, messages of the user and account records it has, by name.
    pub beside: BTreeMap<&'static str, u64>,
    /// Files that could not be read.
    pub unread: u64,
    /// Files that were not recognised.
    pub unrecognised: u64,
    /// The kinds of file that it has, as numbers of `readers`.
    pub readers: BTreeSet<u16>,
    /// The kinds of file of which one could not be read; `None` stands for an unknown kind.
    pub unread_readers: BTreeSet<Option<u16>>,
    /// Former names, normalised for comparison.
    pub former: BTreeSet<String>,
}

impl AuditInfo {
    /// The date of the audit, and whether it is that of the download. If not, it is the date of the
    /// newest record. `None` if neither is known.
    pub fn day(&self) -> Option<(Date, bool)> {
        let newest = || {
            self.accounts
                .iter()
                .map(|account| account.newest)
                .max()
                .and_then(Moment::day)
        };
        self.named_day
            .map(|day| (day, true))
            .or_else(|| newest().map(|day| (day, false)))
    }
}

/// Why two audits are not compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unlike {
    /// The accounts of the old audit.
    pub old: String,
    /// The accounts of the new audit.
    pub new: String,
}

/// Which accounts of the two sides are the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paired {
    /// The number of each account of the new side. Accounts of the old side are numbered in their
    /// order.
    pub numbers: Vec<u16>,
    /// Pairs of names that are taken for one account, provided that an item shows one of them to be
    /// a former name.
    pub renamed: Vec<[String; 2]>,
}

/// Finds the accounts that both sides have.
///
/// # Errors
/// The two sides have different accounts.
pub(crate) fn pair(old: &AuditInfo, new: &[Account]) -> Result<Paired, Unlike> {
    let mut taken = BTreeSet::new();
    let mut paired = Paired::default();
    let mut next = number(old.accounts.len());
    let alone = |accounts: &[Account], platform| {
        accounts
            .iter()
            .filter(|one| one.platform == platform)
            .count()
            == 1
    };
    for account in new {
        let of_platform = || {
            let all = (0..).zip(&old.accounts);
            all.filter(|(at, one)| !taken.contains(at) && one.platform == account.platform)
        };
        let same = of_platform().find(|(_, one)| one.is(account) == Some(true));
        let same = same.or_else(|| of_platform().find(|(_, one)| one.is(account).is_none()));
        let is_renamed = || alone(new, account.platform) && alone(&old.accounts, account.platform);
        let renamed = || of_platform().next().filter(|_| is_renamed());
        let at = match (same, renamed()) {
            (Some((at, _)), _) => at,
            (None, Some((at, one))) => {
                if !one.has_the_holder_of(account) {
                    paired.renamed.push(
                        [one, account].map(|one| one.called().unwrap_or_default().to_owned()),
                    );
                }
                at
            }
            (None, None) => {
                next = next.saturating_add(1);
                next - 1
            }
        };
        taken.insert(at);
        paired.numbers.push(at);
    }
    // For each platform that both sides have, at least one account must be on both.
    let shared = |account: &Account| new.iter().any(|other| other.platform == account.platform);
    let platforms: BTreeSet<Platform> = old
        .accounts
        .iter()
        .filter(|account| shared(account))
        .map(|account| account.platform)
        .collect();
    let met = (0..)
        .zip(&old.accounts)
        .filter(|(at, _)| taken.contains(at))
        .map(|(_, account)| account.platform);
    if platforms.is_empty() || met.collect::<BTreeSet<Platform>>() != platforms {
        return Err(Unlike::of(old, new));
    }
    Ok(paired)
}

impl Paired {
    /// Checks that the pairs of different names are of one account, with the former names in the
    /// items of both sides.
    ///
    /// # Errors
    /// No item shows one of the two names to be a former one.
    pub fn confirm(&self, old: &AuditInfo, new: &AuditInfo) -> Result<(), Unlike> {
        let given_up = |name: &String| {
            let name = plain_name(name);
            old.former.contains(&name) || new.former.contains(&name)
        };
        let sure = self.renamed.iter().all(|names| names.iter().any(given_up));
        if sure {
            Ok(())
        } else {
            Err(Unlike::of(old, &new.accounts))
        }
    }
}

impl Unlike {
    fn of(old: &AuditInfo, new: &[Account]) -> Self {
        fn titles(all: &[Account]) -> String {
            all.iter()
                .map(Account::title)
                .collect::<Vec<_>>()
                .join(", ")
        }
        Self {
            old: titles(&old.accounts),
            new: titles(new),
        }
    }
}

fn number(length: usize) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}
