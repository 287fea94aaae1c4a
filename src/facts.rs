//! What holds for an account rather than for one item, each with where it stands in the archive.

use jiff::civil::Date;

use crate::item::Origin;

/// Something the archive says about the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// The holder's display name.
    HolderName(String),
    /// A name the holder had before.
    FormerName(String),
    /// The holder's user name.
    Username(String),
    /// The birthday, self-declared.
    Birthday(Date),
    /// Whether the account was private on the day of the export (Instagram, Threads).
    PrivateAccount(bool),
    /// The whole export is one Page or additional profile.
    PageExport,
}

/// A value and where it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known<T> {
    /// The value.
    pub value: T,
    /// Where it was read.
    pub origin: Origin,
}

/// All facts about one account.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// The holder's display name.
    pub holder_name: Option<Known<String>>,
    /// Names the holder had before.
    pub former_names: Vec<String>,
    /// The holder's user name.
    pub username: Option<Known<String>>,
    /// The birthday; placeholders are left out.
    pub birthday: Option<Known<Date>>,
    /// Whether the account was private on the day of the export.
    pub private_account: Option<Known<bool>>,
    /// The whole export is one Page or additional profile.
    pub page_export: bool,
    /// The day of the export, where a name tells it.
    pub exported_on: Option<Date>,
    /// The day of the newest record: the export is of that day or later.
    pub newest: Option<Date>,
}

/// Placeholder birthdays seen in real exports: they say nothing.
const PLACEHOLDER_BIRTHDAYS: &[(i16, i8, i8)] = &[(1919, 1, 1)];

impl Facts {
    /// Nothing is known.
    pub const NONE: Self = Self {
        holder_name: None,
        former_names: Vec::new(),
        username: None,
        birthday: None,
        private_account: None,
        page_export: false,
        exported_on: None,
        newest: None,
    };

    /// Takes a fact in. The first one told stays: callers bring facts in the order of the archive.
    pub fn learn(&mut self, fact: Fact, origin: Origin) {
        fn keep<T>(slot: &mut Option<Known<T>>, value: T, origin: Origin) {
            slot.get_or_insert(Known { value, origin });
        }
        match fact {
            Fact::HolderName(name) => keep(&mut self.holder_name, name, origin),
            Fact::FormerName(name) => self.former_names.push(name),
            Fact::Username(name) => keep(&mut self.username, name, origin),
            Fact::Birthday(day) if PLACEHOLDER_BIRTHDAYS.contains(&(day.year(), day.month(), day.day())) => {}
            Fact::Birthday(day) => keep(&mut self.birthday, day, origin),
            Fact::PrivateAccount(private) => keep(&mut self.private_account, private, origin),
            Fact::PageExport => self.page_export = true,
        }
    }

    /// The last day on which the export can have been made. What it says of "now" holds from then on at the latest; to
    /// take the newest record for that day would call private what may have been public for years after it. A day in
    /// a name that is older than the newest record is no day of the export.
    pub fn exported_by(&self, as_of: Date) -> Date {
        let newest = self.newest.unwrap_or(as_of);
        self.exported_on.filter(|day| *day >= newest || self.newest.is_none()).unwrap_or(newest.max(as_of))
    }

    /// Whether the holder goes or went by this name; `None` where the archive does not say who the holder is.
    pub fn is_holder(&self, name: &str) -> Option<bool> {
        // Instagram's first layout has user names where later ones have display names.
        if self.username.as_ref().is_some_and(|known| known.value == name) {
            return Some(true);
        }
        let holder = self.holder_name.as_ref()?;
        Some(holder.value == name || self.former_names.iter().any(|former| former == name))
    }
}
