//! What the two audits are of, and under what they were made.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Serialize;

use crate::item::{Platform, words};
use crate::text::plain_name;
use crate::time::Moment;

words! {
    /// One of the two that are compared.
    Side {
        /// The one before.
        Old = "old",
        /// The one after.
        New = "new",
    }
}

/// An account on one side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Account {
    /// Its platform.
    pub platform: Platform,
    /// The name of its holder, where it is told.
    pub name: Option<String>,
    /// Its user name, where it is told.
    pub username: Option<String>,
    /// In which form its data lay there.
    pub format: String,
    /// The day from which an objection limits use.
    pub objected_on: Option<String>,
    /// First and last item.
    #[serde(skip)]
    pub newest: Moment,
    /// It holds a part of the time only.
    pub date_limited: bool,
}

impl Account {
    /// Its user name, or the name of its holder.
    fn called(&self) -> Option<&str> {
        self.username.as_deref().or(self.name.as_deref())
    }

    /// What it is called by: platform and name.
    pub fn title(&self) -> String {
        match self.called() {
            Some(name) => format!("{} ({name})", self.platform.title()),
            None => self.platform.title().to_owned(),
        }
    }

    /// Whether both are one account. `None`: one of them does not say whose it is.
    fn is(&self, other: &Self) -> Option<bool> {
        let same = |one: &Option<String>, other: &Option<String>| {
            Some(plain_name(one.as_deref()?) == plain_name(other.as_deref()?))
        };
        same(&self.username, &other.username).or_else(|| same(&self.name, &other.name))
    }
}

/// One of the two.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// The file or folder that was given.
    pub path: String,
    /// The file of answers that it was judged by, where it was audited for this comparison.
    pub answers_file: Option<String>,
    /// The day as of which was judged.
    pub as_of: Option<Date>,
    /// The region.
    pub region: String,
    /// The packs.
    pub packs: Vec<String>,
    /// The accounts, in the order of their numbers on this side.
    pub accounts: Vec<Account>,
    /// The latest day that the names of its inputs tell: that of the download.
    pub named_day: Option<Date>,
    /// Items in it.
    pub items: u64,
    /// Conversations, messages of the user's, and records of account data: they are counted, and not compared one by one.
    pub beside: BTreeMap<&'static str, u64>,
    /// Files that could not be read.
    pub unread: u64,
    /// Files that nobody recognised.
    pub unrecognised: u64,
    /// The kinds of file of which it holds one, by number.
    pub readers: BTreeSet<u16>,
    /// The kinds of which one could not be read; `None` is a file of an unknown kind.
    pub unread_readers: BTreeSet<Option<u16>>,
    /// Names that were given up, as they are compared.
    pub former: BTreeSet<String>,
}

impl Told {
    /// The day it is of, and whether that is the day of the download: else it is the day of its newest record.
    pub fn day(&self) -> Option<(Date, bool)> {
        let newest = || self.accounts.iter().map(|account| account.newest).max().and_then(Moment::day);
        self.named_day.map(|day| (day, true)).or_else(|| newest().map(|day| (day, false)))
    }
}

/// Why two audits are not compared.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("these are two accounts: {old} and {new}")]
pub struct Unlike {
    /// The accounts of the one.
    pub old: String,
    /// Those of the other.
    pub new: String,
}

/// Which accounts of the two sides are one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paired {
    /// The number of each account of the new side. Those of the old side are numbered in their order.
    pub numbers: Vec<u16>,
    /// They are one account only if one of these names was given up for the other, which an item has to tell.
    pub renamed: Vec<[String; 2]>,
}

/// Finds the accounts that both sides have.
///
/// # Errors
/// They are of different accounts.
pub fn pair(old: &Told, new: &[Account]) -> Result<Paired, Unlike> {
    let mut taken = BTreeSet::new();
    let mut paired = Paired::default();
    let mut next = number(old.accounts.len());
    let alone = |accounts: &[Account], platform| accounts.iter().filter(|one| one.platform == platform).count() == 1;
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
                paired.renamed.push([one, account].map(|one| one.called().unwrap_or_default().to_owned()));
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
    // Of a platform that both have, at least one account must be in both.
    let shared = |account: &Account| new.iter().any(|other| other.platform == account.platform);
    let platforms: BTreeSet<Platform> =
        old.accounts.iter().filter(|account| shared(account)).map(|account| account.platform).collect();
    let met = (0..).zip(&old.accounts).filter(|(at, _)| taken.contains(at)).map(|(_, account)| account.platform);
    if platforms.is_empty() || met.collect::<BTreeSet<Platform>>() != platforms {
        return Err(Unlike::of(old, new));
    }
    Ok(paired)
}

impl Paired {
    /// Whether the names that differ are of one account, as the items of both sides tell.
    ///
    /// # Errors
    /// They are not.
    pub fn confirm(&self, old: &Told, new: &Told) -> Result<(), Unlike> {
        let given_up = |name: &String| {
            let name = plain_name(name);
            old.former.contains(&name) || new.former.contains(&name)
        };
        let sure = self.renamed.iter().all(|names| names.iter().any(given_up));
        if sure { Ok(()) } else { Err(Unlike::of(old, &new.accounts)) }
    }
}

impl Unlike {
    fn of(old: &Told, new: &[Account]) -> Self {
        let titles = |all: &[Account]| all.iter().map(Account::title).collect::<Vec<_>>().join(", ");
        Self { old: titles(&old.accounts), new: titles(new) }
    }
}

fn number(length: usize) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}
