//! The profile of an Instagram or Threads account, and whether it was private on the day of the export.

use jiff::civil::Date;

use crate::facts::Fact;
use crate::item::{Item, Kind, Platform};
use crate::lexicon::answers::yes_or_no;
use crate::lexicon::labels::{BIO, CONTACT, PRIVATE_ACCOUNT, PROFILE_NAME, USERNAME, WEBSITE};
use crate::readers::dialect::{MAP_RECORD, MapRecord, Media, attach};
use crate::readers::identity::stem_identity;
use crate::readers::json::{self, Records};
use crate::readers::sink::Sink;
use crate::readers::{Reader, Tier};
use crate::text::Text;
use crate::time::Moment;

/// The Instagram profile.
pub(crate) static PROFILE: Reader = Reader {
    id: "instagram.profile",
    platform: Platform::Instagram,
    title: "Profile and private-account switch",
    paths: &[
        "personal_information/personal_information/personal_information.json",
        "personal_information/personal_information.json",
        "account_information/personal_information.json",
    ],
    reads: "Name, user name, bio, website, profile picture; whether the account was private on the day of the export; the birthday.",
    cannot_tell: "Whether the account was private before that day.",
    tier: Tier::Seen(18),
    read: |source, out| json::read(source, &mut Profile, out),
};

/// The Threads profile.
pub(crate) static THREADS_PROFILE: Reader = Reader {
    id: "threads.profile",
    platform: Platform::Threads,
    title: "Threads profile and private-profile switch",
    paths: &["threads/personal_information.json"],
    reads: "Name, user name, bio, profile picture; whether the profile was private on the day of the export, which is independent of Instagram.",
    cannot_tell: "Whether the profile was private before that day: there is no history for Threads.",
    tier: Tier::Seen(5),
    read: |source, out| json::read(source, &mut Profile, out),
};

struct Profile;

impl Records for Profile {
    type Record<'r> = MapRecord;
    const ROOTS: &'static [&'static str] = &["profile_user", "text_post_app_text_post_app_profile"];
    const SIGNATURE: &'static [&'static str] = MAP_RECORD;

    fn record(&mut self, record: MapRecord, out: &mut Sink<'_>) {
        match private_account(&record, out.is_html) {
            Some(private) => out.fact(Fact::PrivateAccount(private)),
            None => out.problem("nothing says whether the account is private"),
        }
        if let Some((_, picture)) = record.media_map_data.0.first() {
            profile_picture(picture, 0, out);
        }
        let flag = flag_position(&record, out.is_html);
        let pairs = &record.string_map_data.0;
        let username = pairs.iter().position(|(key, _)| USERNAME.is(key.as_str()));
        let dates = pairs.iter().filter(|(_, value)| value.text().is_some_and(|text| date(text.as_str()).is_some()));
        let only_date = dates.count() == 1;
        for (number, (key, value)) in pairs.iter().enumerate() {
            if Some(number) == flag {
                continue;
            }
            if let Some(text) = value.text() {
                let before_username = username.is_some_and(|username| number < username);
                field(key.as_str(), text, &Beside { before_username, only_date }, out);
            }
        }
    }
}

/// Takes a profile picture; of those with the lowest rank, the newest is the one in use.
pub(super) fn profile_picture(picture: &Media, rank: u8, out: &mut Sink<'_>) {
    let Some(path) = picture.path() else { return };
    let identity = stem_identity(path);
    let mut item = out.draft(Kind::ProfilePicture, picture.time());
    if let Some(title) = picture.title.as_ref().filter(|title| !title.is_blank()) {
        item.text = out.text(title.clone());
    }
    attach(&mut item, [picture]);
    item.identity = identity;
    out.picture(Kind::ProfilePicture, rank, picture.time(), identity);
    out.item(item);
}

/// Where the switch stands. In a page only its label tells: the order of its rows was seen in one layout alone.
fn flag_position(record: &MapRecord, is_html: bool) -> Option<usize> {
    let pairs = &record.string_map_data.0;
    let known = pairs.iter().position(|(key, _)| PRIVATE_ACCOUNT.is(key.as_str()));
    known.or_else(|| flag_by_position(record).filter(|_| !is_html))
}

/// The switch in any language: the one yes-or-no value after the date of birth, and, in a Threads profile, before the
/// only time in the record. "The second yes-or-no" would be wrong: accounts without a phone number have only one before.
fn flag_by_position(record: &MapRecord) -> Option<usize> {
    let pairs = &record.string_map_data.0;
    let born = pairs.iter().position(|(_, value)| value.text().is_some_and(|text| date(text.as_str()).is_some()))?;
    let end = pairs.iter().position(|(_, value)| value.time() != Moment::Unknown).unwrap_or(pairs.len());
    let mut switches = pairs
        .iter()
        .enumerate()
        .skip(born + 1)
        .take(end.saturating_sub(born + 1))
        .filter_map(|(at, (_, value))| value.text().and_then(|text| yes_or_no(text.as_str())).map(|_| at));
    let first = switches.next()?;
    switches.next().is_none().then_some(first)
}

fn private_account(record: &MapRecord, is_html: bool) -> Option<bool> {
    let (_, value) = record.string_map_data.0.get(flag_position(record, is_html)?)?;
    yes_or_no(value.text()?.as_str())
}

fn date(text: &str) -> Option<Date> {
    (text.len() == 10).then(|| text.parse().ok())?
}

/// What the rest of the record says about a field whose label nobody knows.
struct Beside {
    /// The address and the phone number stand before the user name; bio and website, which may look like them, after it.
    before_username: bool,
    only_date: bool,
}

impl Beside {
    /// Whether a value can only be one of those that no profile shows.
    fn is_contact(&self, text: &str) -> bool {
        (self.only_date && date(text).is_some())
            || matches!(text, "True" | "False")
            || (self.before_username && looks_like_contact(text))
    }
}

fn field(key: &str, value: &Text, beside: &Beside, out: &mut Sink<'_>) {
    let text = out.text(value.clone());
    if USERNAME.is(key) {
        out.fact(Fact::Username(text.clone()));
        emit(Kind::Username, text, out);
    } else if PROFILE_NAME.is(key) {
        out.fact(Fact::HolderName(text.clone()));
        emit(Kind::Name, text, out);
    } else if BIO.is(key) {
        emit(Kind::Bio, text, out);
    } else if WEBSITE.is(key) {
        emit_field(key, text, out);
    } else if CONTACT.is(key) || beside.is_contact(&text) {
        if let Some(day) = date(&text) {
            out.fact(Fact::Birthday(day));
        }
        out.account_data("contact_details", 1);
    } else {
        // A label in a language we do not know may be the bio: it stays undetermined, and is named.
        out.unknown_label(key);
        emit_field(key, text, out);
    }
}

/// An e-mail address or a phone number, by its form.
fn looks_like_contact(text: &str) -> bool {
    let email =
        text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !text.contains(' '));
    let phone = text.len() >= 7 && text.chars().all(|c| c.is_ascii_digit() || " +-()/.".contains(c));
    email || phone
}

fn emit_field(key: &str, text: String, out: &mut Sink<'_>) {
    let item = out.draft(Kind::ProfileField, Moment::Unknown);
    out.item(Item { text, field: Some(key.to_owned()), current: true, ..item });
}

pub(super) fn emit(kind: Kind, text: String, out: &mut Sink<'_>) {
    let item = out.draft(kind, Moment::Unknown);
    out.item(Item { text, current: true, ..item });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flag(json: serde_json::Value) -> Option<bool> {
        use serde::Deserialize as _;
        private_account(&MapRecord::deserialize(&serde_json::json!({ "string_map_data": json })).unwrap(), false)
    }

    #[test]
    fn the_switch_is_found_in_every_language() {
        use serde_json::json;
        assert_eq!(flag(json!({"Private Account": {"value": "True"}})), Some(true));
        assert_eq!(flag(json!({"Compte priv\u{c3}\u{a9}": {"value": "False"}})), Some(false));
        // A language nobody has seen, with and without the switch for the phone before it.
        assert_eq!(
            flag(
                json!({"a": {"value": "False"}, "b": {"value": "ada"}, "c": {"value": "1990-01-01"}, "d": {"value": "True"}})
            ),
            Some(true)
        );
        assert_eq!(
            flag(json!({"b": {"value": "ada"}, "c": {"value": "1990-01-01"}, "d": {"value": "True"}})),
            Some(true)
        );
        // Threads: two more switches follow after the only time.
        let threads = json!({"c": {"value": "1990-01-01"}, "d": {"value": "False"}, "e": {"value": "", "timestamp": 1_690_000_000}, "f": {"value": "True"}, "g": {"value": "True"}});
        assert_eq!(flag(threads), Some(false));
    }

    #[test]
    fn without_a_date_of_birth_nothing_is_guessed() {
        use serde_json::json;
        assert_eq!(flag(json!({"a": {"value": "ada"}, "b": {"value": "True"}})), None);
        assert_eq!(flag(json!({"c": {"value": "1990-01-01"}, "d": {"value": "True"}, "e": {"value": "False"}})), None);
        assert_eq!(flag(json!({"Private Account": {"value": "perhaps"}})), None);
    }
}
