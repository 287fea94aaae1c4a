//! Facts about an account rather than about one item, each with its place in the archive.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::about::{About, Stated, Statement, Which};
use crate::item::{Item, Origin, Platform};
use crate::objections::Objections;
use crate::text::plain_name;
use crate::time::Moment;

/// Something the archive says about the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fact {
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
    /// When the account was made private or public (Instagram).
    PrivacyChange(Moment, Toggle),
    /// The whole export is that of one Page or additional profile.
    PageExport,
    /// The dates that a download was asked for, if they could be read.
    Requested(Option<ExportPeriod>),
    /// The name of a Facebook Page that the user follows, likes, recommends or runs.
    KnownPage(String),
    /// A row of Facebook's privacy settings.
    Setting(Setting),
    /// When the first story for close friends was made; `None` if never (Instagram).
    FirstCloseFriendsStory(Option<Date>),
    /// A period in which the account was deactivated (Instagram).
    Deactivated(Deactivated),
    /// A hint at where the holder lives.
    Residence(Residence),
    /// A notice about Meta AI that was shown in a chat (WhatsApp).
    Notice(Notice),
    /// Another account of the user's, or this one.
    LinkedAccount(LinkedAccount),
}

/// An account that the user joined with others in Meta's Accounts Centre.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LinkedAccount {
    /// Its platform.
    pub platform: Platform,
    /// Its user name and other names.
    pub names: Vec<String>,
    /// Whether its user name is surely among them. If not, they are texts of the record, any of
    /// which may be its name.
    pub is_named: bool,
}

/// A notice of the app itself about Meta AI. It shows which terms were shown, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Notice {
    /// When it was shown.
    pub time: Moment,
    /// The chat in which it stands.
    pub place: String,
    /// Its text, word for word.
    pub text: String,
}

/// How it is known who the holder is, if the archive does not say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HolderBy {
    /// The user said so.
    Told,
    /// It follows from who takes part in which chat.
    Inferred,
}

impl HolderBy {
    /// Its word in reports.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Told => "told",
            Self::Inferred => "inferred",
        }
    }
}

/// Under which names the holder writes in chats.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum InChats {
    /// The names that the archive has for them.
    #[default]
    AsNamed,
    /// Also this name: the user said so, or it follows from who takes part in which chat.
    Also(String),
    /// None of the names in the archive, and nothing says which other name.
    Unknown,
}

/// The dates that an export covers; a missing one means no limit on that side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ExportPeriod {
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
}

/// One change of the private-account switch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Toggle {
    /// The day of the change.
    pub on: Date,
    /// Whether the account was private from then on; `None` if the words for it are not known.
    pub private: Option<bool>,
}

/// A row of Facebook's privacy settings, as it stood on the day of the export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Setting {
    /// What it is about.
    pub of: SettingOf,
    /// Its label, in the words of the archive.
    pub label: String,
    /// Its value, in the words of the archive.
    pub value: String,
    /// Whether the value means everybody; `None` if the words are not known.
    pub public: Option<bool>,
}

/// What a privacy setting is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SettingOf {
    /// One field of the profile, by the key that the profile uses:
    /// [`Item::field`](crate::item::Item::field).
    Field(&'static str),
    /// Future posts.
    FuturePosts,
    /// Something else, or something whose label is not known.
    Other,
}

/// A period in which nobody could see the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Deactivated {
    /// The first day on which it was hidden all day.
    pub from: Date,
    /// The day on which the account came back; `None` if the archive names none.
    pub to: Option<Date>,
}

/// A hint at where the holder lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Residence {
    /// Which record it comes from.
    pub by: ResidenceBy,
    /// In the words of the archive: a country, its code, a place, or the name of a jurisdiction.
    pub text: String,
}

/// The records that hint at where the holder lives; earlier ones weigh more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ResidenceBy {
    /// Facebook's own note of which privacy law it applies.
    PrivacyJurisdiction,
    /// Instagram's "profile based in".
    ProfileBasedIn,
    /// The country of the profile, or its code.
    ProfileCountry,
}

/// A value and where it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sourced<T> {
    /// The value.
    pub value: T,
    /// Where it was read.
    pub origin: Origin,
}

/// All facts about one account.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    /// The holder's display name.
    pub holder_name: Option<Sourced<String>>,
    /// How the name is known, if the archive does not say it.
    pub holder_by: Option<HolderBy>,
    /// Under which names they write in chats.
    pub in_chats: InChats,
    /// Names the holder had before.
    pub former_names: Vec<String>,
    /// The holder's user name.
    pub username: Option<Sourced<String>>,
    /// The birthday; placeholders are left out.
    pub birthday: Option<Sourced<Date>>,
    /// Whether the account was private on the day of the export.
    pub private_account: Option<Sourced<bool>>,
    /// Changes of the private-account switch, oldest first.
    pub privacy_changes: Vec<Sourced<Toggle>>,
    /// Whether the export is that of one Page or additional profile.
    pub page_export: bool,
    /// Names that the archive shows to be Pages (Facebook).
    pub pages: BTreeSet<String>,
    /// Privacy settings (Facebook).
    pub settings: Vec<Sourced<Setting>>,
    /// When the first story for close friends was made; `Some` of `None` if the archive says that
    /// there never was one (Instagram).
    pub first_close_friends_story: Option<Sourced<Option<Date>>>,
    /// When the account was deactivated (Instagram).
    pub deactivated: Vec<Sourced<Deactivated>>,
    /// Hints at where the holder lives.
    pub residence: Vec<Sourced<Residence>>,
    /// Notices about Meta AI (WhatsApp).
    pub notices: Vec<Sourced<Notice>>,
    /// Accounts that are joined with this one.
    pub linked_accounts: Vec<LinkedAccount>,
    /// What the user said about audiences.
    pub stated: Stated,
    /// Whether the holder died, according to the user.
    pub memorialised: bool,
    /// The objections that the user says they filed.
    pub objections: Objections,
    /// Whether the user says that they switched off training of Muse.
    pub muse_off: bool,
    /// The dates of each download that was asked for.
    pub requested: Vec<Option<ExportPeriod>>,
    /// The day of the export, if a file name tells it.
    pub exported_on: Option<Date>,
    /// The day of the newest record: the export is of that day or later.
    pub newest: Option<Date>,
}

/// Placeholder birthdays seen in real exports; they mean nothing.
const PLACEHOLDER_BIRTHDAYS: &[(i16, i8, i8)] = &[(1919, 1, 1)];

impl Facts {
    /// Nothing is known.
    pub(crate) const NONE: Self = Self {
        holder_name: None,
        holder_by: None,
        in_chats: InChats::AsNamed,
        former_names: Vec::new(),
        username: None,
        birthday: None,
        private_account: None,
        privacy_changes: Vec::new(),
        page_export: false,
        pages: BTreeSet::new(),
        settings: Vec::new(),
        first_close_friends_story: None,
        deactivated: Vec::new(),
        residence: Vec::new(),
        notices: Vec::new(),
        linked_accounts: Vec::new(),
        stated: Stated::NONE,
        memorialised: false,
        objections: Objections::NONE,
        muse_off: false,
        requested: Vec::new(),
        exported_on: None,
        newest: None,
    };

    /// Adds a fact. The first of several wins: callers add facts in the order of the archive.
    pub(crate) fn learn(&mut self, fact: Fact, origin: Origin) {
        fn keep<T>(slot: &mut Option<Sourced<T>>, value: T, origin: Origin) {
            slot.get_or_insert(Sourced { value, origin });
        }
        match fact {
            Fact::HolderName(name) => keep(&mut self.holder_name, name, origin),
            Fact::FormerName(name) => self.former_names.push(name),
            Fact::Username(name) => keep(&mut self.username, name, origin),
            Fact::Birthday(day)
                if PLACEHOLDER_BIRTHDAYS.contains(&(day.year(), day.month(), day.day())) => {}
            Fact::Birthday(day) => keep(&mut self.birthday, day, origin),
            Fact::PrivateAccount(private) => keep(&mut self.private_account, private, origin),
            Fact::PrivacyChange(_, toggle) => self.privacy_changes.push(Sourced {
                value: toggle,
                origin,
            }),
            Fact::PageExport => self.page_export = true,
            Fact::Requested(window) => self.requested.push(window),
            Fact::KnownPage(name) => {
                self.pages.insert(name);
            }
            Fact::Setting(setting) => self.settings.push(Sourced {
                value: setting,
                origin,
            }),
            Fact::FirstCloseFriendsStory(day) => {
                keep(&mut self.first_close_friends_story, day, origin)
            }
            Fact::Deactivated(time) => self.deactivated.push(Sourced {
                value: time,
                origin,
            }),
            Fact::Notice(notice) => self.notices.push(Sourced {
                value: notice,
                origin,
            }),
            Fact::LinkedAccount(account) => self.linked_accounts.push(account),
            Fact::Residence(residence) => self.residence.push(Sourced {
                value: residence,
                origin,
            }),
        }
    }

    /// The day of the export according to its name. `None` if there is none, or if a record is
    /// newer, since the name then means another day.
    pub(crate) fn named_day(&self) -> Option<Date> {
        self.exported_on
            .filter(|day| self.newest.is_none_or(|newest| *day >= newest))
    }

    /// The earliest possible day of the export: a state that held until the export held at least
    /// until this day. `None` if nothing is known.
    pub(crate) fn exported_from(&self) -> Option<Date> {
        self.named_day().or(self.newest)
    }

    /// The latest possible day of the export: what it says about "now" holds from then on at the
    /// latest. The newest record cannot stand for it: that would call private what may have been
    /// public for years afterwards.
    pub(crate) fn exported_by(&self, as_of: Date) -> Date {
        self.named_day()
            .unwrap_or_else(|| self.newest.map_or(as_of, |newest| newest.max(as_of)))
    }

    /// The days on which it matters whether something was made then or the day before.
    pub(crate) fn turns(&self) -> impl Iterator<Item = Date> {
        let toggles = self.privacy_changes.iter().map(|toggle| toggle.value.on);
        let away = self
            .deactivated
            .iter()
            .flat_map(|away| [Some(away.value.from), away.value.to])
            .flatten();
        let story = self
            .first_close_friends_story
            .iter()
            .filter_map(|first| first.value);
        let days = toggles
            .chain(away)
            .chain(story)
            .chain(self.exported_on)
            .chain(self.newest);
        days.flat_map(|day| [Some(day), day.tomorrow().ok()])
            .flatten()
    }

    /// The dates that this export covers. Which of several requests it answers is not recorded, so
    /// it is `None` unless they agree.
    pub(crate) fn window(&self) -> Option<ExportPeriod> {
        let first = self.requested.first().copied()??;
        self.requested
            .iter()
            .all(|window| *window == Some(first))
            .then_some(first)
    }

    /// The subject of a question about an item.
    pub(crate) fn about(&self, item: &Item) -> Option<About> {
        About::of(item)
    }

    /// What the user said about an item.
    pub(crate) fn stated_about(&self, item: &Item) -> Vec<(&About, Statement)> {
        if self.stated.is_empty() {
            return Vec::new();
        }
        let Some(about) = self.about(item) else {
            return Vec::new();
        };
        let mut told = self.stated.of(&about);
        // What was told of the thing itself goes before what follows from another.
        if told.iter().all(|(_, told)| told.public.is_none()) {
            let other = about.private_with().map(|other| self.stated.of(&other));
            let private = other.into_iter().flatten();
            told.extend(private.filter(|(_, told)| told.public == Some(false)));
        }
        told
    }

    /// Whether the user told something of the very group, person or time that an item is about, or
    /// of all of them; that nothing is known of all tells nothing of one.
    pub(crate) fn told_of_one(&self, item: &Item) -> bool {
        self.stated_about(item)
            .iter()
            .any(|(about, told)| !matches!(about.which, Which::All) || told.public.is_some())
    }

    /// The account's name: its user name, or the name of its holder.
    pub(crate) fn account_name(&self) -> Option<&str> {
        self.username
            .as_ref()
            .or(self.holder_name.as_ref())
            .map(|known| known.value.as_str())
    }

    /// Whether this is a present or former name of the holder; `None` if the archive does not say
    /// who the holder is. Instagram signs messages with the user name if there is no other name.
    pub(crate) fn is_holder(&self, name: &str) -> Option<bool> {
        let own = [&self.holder_name, &self.username];
        let known = own.iter().any(|own| own.is_some());
        let is = own
            .into_iter()
            .flatten()
            .any(|own| same_name(&own.value, name))
            || self
                .former_names
                .iter()
                .any(|former| same_name(former, name));
        known.then_some(is)
    }

    /// Whether the holder writes in chats under this name; `None` if nothing says under which name
    /// they do.
    pub(crate) fn is_sender(&self, name: &str) -> Option<bool> {
        match (self.is_holder(name), &self.in_chats) {
            (Some(true), _) => Some(true),
            (_, InChats::Also(own)) if same_name(own, name) => Some(true),
            (_, InChats::Unknown) => None,
            (is, _) => is,
        }
    }
}

/// Whether two spellings are the same name. It is a smaller error to take another's words for the
/// user's than the reverse.
pub(crate) fn same_name(one: &str, other: &str) -> bool {
    one == other || plain_name(one) == plain_name(other)
}
