//! Decides what each value of an Instagram or Threads profile is, in any language: by its label if
//! that is known, else by its position and form.
//!
//! The values come in this order (audience-evidence.md 4.1 and 5: high, in every real layout; those
//! in brackets may be missing): `[E-mail] [Phone] [Phone confirmed] [Confirmation method] Username
//! [Name] [Bio] [Gender]` `Birthday [Website] [Music] Private account [Game score]`. On Threads,
//! links, the only time and two badges follow the switch. HTML pages have the same order (html.md
//! 4.4: high for the names of the rows).

use super::handle::{Download, is_handle};
use crate::lexicon::answers::yes_or_no;
use crate::lexicon::labels::{BIO, CONTACT, PRIVATE_ACCOUNT, PROFILE_NAME, USERNAME, WEBSITE};
use crate::lexicon::toggles::direction;
use crate::lexicon::untranslated::{is_gender, is_method};
use crate::readers::form::{is_contact, is_day, is_link, is_phone};

/// A value with its label.
#[derive(Clone, Copy, Debug)]
pub(super) struct LabelledPart<'r> {
    pub(super) label: &'r str,
    pub(super) text: Option<&'r str>,
    /// Whether it has a time.
    pub(super) timed: bool,
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Username,
    Name,
    Bio,
    Website,
    /// The private-account switch.
    Switch,
    /// Data that no profile shows: addresses, phone numbers, birthday, gender, other switches.
    Account,
    /// One of several dates, any of which may be the birthday, which no profile shows.
    PerhapsBirthday,
    /// Unknown. The profile may show it.
    Unknown,
}

/// Decides for each value what it is.
pub(super) fn parts(entries: &[LabelledPart<'_>], download: &Download) -> Vec<Part> {
    let mut profile = ProfileParts {
        entries,
        parts: entries.iter().map(by_label).collect(),
    };
    let confirmed = || profile.confirmed_username(download);
    let username = profile
        .find(Part::Username)
        .or_else(confirmed)
        .or_else(|| profile.leading_handle());
    profile.put(username, Part::Username);
    let birthday = profile.birthday(username);
    profile.put(profile.switch(birthday), Part::Switch);
    if let Some(username) = username {
        profile.around(username, birthday.unwrap_or(entries.len()));
    }
    profile.by_form();
    profile
        .parts
        .into_iter()
        .map(|part| part.unwrap_or(Part::Unknown))
        .collect()
}

fn by_label(entry: &LabelledPart<'_>) -> Option<Part> {
    let known = [
        (&USERNAME, Part::Username),
        (&PROFILE_NAME, Part::Name),
        (&BIO, Part::Bio),
        (&WEBSITE, Part::Website),
        (&PRIVATE_ACCOUNT, Part::Switch),
        (&CONTACT, Part::Account),
    ];
    for (labels, part) in known {
        if labels.is(entry.label) {
            return Some(part);
        }
    }
    None
}

struct ProfileParts<'e> {
    entries: &'e [LabelledPart<'e>],
    /// `None` as long as it is not known.
    parts: Vec<Option<Part>>,
}

impl ProfileParts<'_> {
    fn find(&self, part: Part) -> Option<usize> {
        self.parts.iter().position(|known| *known == Some(part))
    }

    fn put(&mut self, at: Option<usize>, part: Part) {
        if let Some(at) = at
            && let Some(slot) = self.parts.get_mut(at)
            && slot.is_none()
        {
            *slot = Some(part);
        }
    }

    /// The text of a value that is still undecided; `None` if it is decided or has no text.
    fn open(&self, at: usize) -> Option<&str> {
        self.parts.get(at).filter(|part| part.is_none())?;
        self.entries.get(at)?.text
    }

    /// The value that is the user name in the name of the download.
    fn confirmed_username(&self, download: &Download) -> Option<usize> {
        for at in 0..self.entries.len() {
            if let Some(text) = self.open(at)
                && download.is_of(text)
            {
                return Some(at);
            }
        }
        None
    }

    /// The first value after the contact data, if it has the form of a user name.
    fn leading_handle(&self) -> Option<usize> {
        let reaches = |at: &usize| {
            self.open(*at)
                .is_some_and(|text| !is_contact(text) && yes_or_no(text).is_none())
        };
        let mut shown = (0..self.entries.len()).filter(reaches);
        let first = shown.next()?;
        let handle = |at: &usize| self.open(*at).is_some_and(is_handle);
        let second = shown.next().filter(handle);
        // The way in which a phone number was confirmed may come first, with or without the number
        // and whether it was confirmed.
        let is_method = self.open(first).is_some_and(is_method);
        if is_method && second.is_some() {
            return second;
        }
        let has_phone = self
            .entries
            .iter()
            .take(first)
            .any(|entry| entry.text.is_some_and(is_phone));
        if has_phone && self.is_behind_answer(first) && (is_method || !handle(&first)) {
            return second;
        }
        Some(first).filter(handle)
    }

    /// The last date after the user name is the birthday. A name or bio before it may be a date
    /// too.
    fn birthday(&self, username: Option<usize>) -> Option<usize> {
        let behind = username.map_or(0, |at| at + 1);
        self.dates().filter(|at| *at >= behind).last()
    }

    /// The values that are nothing but a date, and that no label says to be anything else than the
    /// birthday.
    fn dates(&self) -> impl Iterator<Item = usize> {
        (0..self.entries.len()).filter(|at| self.is_date(*at))
    }

    fn is_date(&self, at: usize) -> bool {
        let (Some(entry), Some(part)) = (self.entries.get(at), self.parts.get(at)) else {
            return false;
        };
        entry.text.is_some_and(is_day) && matches!(part, None | Some(Part::Account))
    }

    /// The private-account switch: by its label, else by the only label about being private, else
    /// by its position.
    fn switch(&self, birthday: Option<usize>) -> Option<usize> {
        let known = self.find(Part::Switch);
        known
            .or_else(|| self.switch_by_stem())
            .or_else(|| self.switch_by_place(birthday?))
    }

    fn switch_by_stem(&self) -> Option<usize> {
        let is_private = |at: &usize| self.is_open_switch(*at) && self.says(*at) == Some(true);
        let mut named = (0..self.entries.len()).filter(is_private);
        named.next().filter(|_| named.next().is_none())
    }

    /// The only yes-or-no value after the birthday and, on Threads, before the only time in the
    /// record. "The second yes-or-no" would be wrong, because accounts without a phone number have
    /// none before. If the label of the birthday is known, the language is, and so would be the
    /// label of the switch: then another switch is something else.
    fn switch_by_place(&self, birthday: usize) -> Option<usize> {
        self.open(birthday)?;
        let end = self
            .entries
            .iter()
            .position(|entry| entry.timed)
            .unwrap_or(self.entries.len());
        let mut switches = (birthday + 1..end).filter(|at| self.is_open_switch(*at));
        let first = switches.next()?;
        // A label about a public account would mean the opposite.
        (switches.next().is_none() && self.says(first) != Some(false)).then_some(first)
    }

    fn is_behind_answer(&self, at: usize) -> bool {
        at.checked_sub(1)
            .and_then(|before| self.entries.get(before)?.text)
            .is_some_and(is_answer)
    }

    fn is_open_switch(&self, at: usize) -> bool {
        self.open(at).is_some_and(is_answer)
    }

    fn says(&self, at: usize) -> Option<bool> {
        direction(self.entries.get(at)?.label)
    }

    /// Decides values by their position: the way a phone number was confirmed, before the user
    /// name; name, bio and gender, between it and the birthday; the score of a game, after the
    /// switch.
    fn around(&mut self, username: usize, birthday: usize) {
        if let Some(at) = username.checked_sub(1)
            && let Some(text) = self.open(at)
            && (is_method(text) || self.is_behind_answer(at))
        {
            self.put(Some(at), Part::Account);
        }
        // Name and bio may be missing, but whatever they are, the gender is last before the
        // birthday.
        let gender = birthday.checked_sub(1).filter(|at| {
            *at > username && birthday < self.entries.len() && self.open(*at).is_some_and(is_gender)
        });
        self.put(gender, Part::Account);
        let mut at = username + 1;
        // A switch stands before the user name or behind the birthday: what reads like one between
        // them is words.
        let dated = birthday < self.entries.len();
        let is_words = |profile: &Self, at: usize| {
            profile.is_words(at) || (dated && at < birthday && profile.is_open_switch(at))
        };
        if self.find(Part::Name).is_none() && is_words(self, at) {
            // If the name is missing, a bio may be taken for it. Both are as public as the user
            // says they are.
            let is_name = self
                .open(at)
                .is_some_and(|text| text.chars().count() <= LONGEST_NAME && !text.contains('\n'));
            self.put(Some(at), if is_name { Part::Name } else { Part::Bio });
        }
        at = self.find(Part::Name).map_or(at, |name| name + 1);
        if self.find(Part::Bio).is_none() && at < birthday && is_words(self, at) {
            let gender = !dated && self.open(at).is_some_and(is_gender);
            self.put(Some(at), if gender { Part::Account } else { Part::Bio });
        }
        if let Some(before) = birthday.checked_sub(1)
            && let Some(bio) = self.find(Part::Bio)
            && bio < before
        {
            self.put(Some(before), Part::Account);
        }
        let Some(switch) = self.find(Part::Switch) else {
            return;
        };
        for at in switch + 1..self.entries.len() {
            if self.open(at).is_some_and(is_number) {
                self.put(Some(at), Part::Account);
            }
        }
    }

    /// Whether it may be free text of a person.
    fn is_words(&self, at: usize) -> bool {
        let Some(text) = self.open(at) else {
            return false;
        };
        !is_contact(text) && !is_answer(text) && !is_link(text) && !is_day(text)
    }

    /// Whether an address or phone number is contact data of the account. If the contact data
    /// stands before the user name, a different address after it is something the user wrote: a bio
    /// may be just that.
    fn is_own_contact(&self, at: usize, text: &str) -> bool {
        let Some(username) = self.find(Part::Username) else {
            return true;
        };
        if username >= at {
            return true;
        }
        let mut has_other = false;
        for entry in self.entries.iter().take(username) {
            match entry.text {
                Some(known) if known == text && is_contact(known) => return true,
                Some(known) => has_other |= is_contact(known),
                None => {}
            }
        }
        !has_other
    }

    /// Decides the rest by form. The user's own address or number is never shown, whatever its
    /// label; nor is a switch, or a date that may be the birthday.
    fn by_form(&mut self) {
        let open: Vec<usize> = self.dates().filter(|at| self.open(*at).is_some()).collect();
        // If a label names the birthday, any other date is something else.
        let day = match (self.dates().count() - open.len(), open.len()) {
            (0, 1) => Some(Part::Account),
            (0, _) => Some(Part::PerhapsBirthday),
            _ => None,
        };
        for at in 0..self.entries.len() {
            let Some(text) = self.open(at) else { continue };
            let part = if is_day(text) {
                day
            } else if is_contact(text) {
                self.is_own_contact(at, text).then_some(Part::Account)
            } else if is_answer(text) {
                Some(Part::Account)
            } else {
                is_link(text).then_some(Part::Website)
            };
            if let Some(part) = part {
                self.put(Some(at), part);
            }
        }
    }
}

fn is_answer(text: &str) -> bool {
    yes_or_no(text).is_some()
}

/// Whether it is a number in any digits, with signs between groups of them ("1,204").
fn is_number(text: &str) -> bool {
    fn is_sign(c: char) -> bool {
        c.is_whitespace() || ".,\u{2019}'\u{66c}\u{66b}\u{60c}".contains(c)
    }
    text.contains(char::is_numeric) && text.chars().all(|c| c.is_numeric() || is_sign(c))
}

/// Most characters of a name on Instagram.
pub(super) const LONGEST_NAME: usize = 64;

#[cfg(test)]
mod tests {
    use super::*;

    fn of(values: &[(&str, &str)], download: &str) -> Vec<Part> {
        let entries: Vec<LabelledPart<'_>> = values
            .iter()
            .map(|(label, text)| LabelledPart {
                label,
                text: Some(*text).filter(|text| !text.is_empty()),
                timed: text.is_empty(),
            })
            .collect();
        parts(&entries, &Download::named([download]))
    }

    #[test]
    fn everything_by_place_in_a_language_nobody_knows() {
        use Part::{Account, Bio, Name, Switch, Unknown, Username, Website};
        let values = [
            ("a", "ada@example.org"),
            ("b", "+49 30 0000000"),
            ("c", "True"),
            ("d", "sms"),
            ("e", "ada_minta"),
            ("f", "Ada Minta"),
            ("g", "gardener"),
            ("h", "other"),
            ("i", "1990-01-01"),
            ("j", "https://example.org"),
            ("k", "a song"),
            ("l", "False"),
            ("m", "27"),
        ];
        let all = [
            Account, Account, Account, Account, Username, Name, Bio, Account, Account, Website,
            Unknown, Switch, Account,
        ];
        assert_eq!(of(&values, "x"), all);
        assert_eq!(of(&values[4..], "x"), all[4..]);
        assert_eq!(
            of(
                &[values[0], values[4], values[5], values[8], values[11]],
                "x"
            ),
            [Account, Username, Name, Account, Switch]
        );
    }

    #[test]
    fn the_gender_is_last_before_the_birthday_even_if_name_and_bio_are_missing() {
        use Part::{Account, Bio, Name, Switch, Username};
        for gender in ["female", "custom", "prefer not to say"] {
            let values = [
                ("a", "ada_minta"),
                ("b", "Ada Minta"),
                ("c", gender),
                ("d", "1988-07-05"),
                ("e", "True"),
            ];
            let bare = [values[0], values[2], values[3], values[4]];
            assert_eq!(
                of(&bare, "x"),
                [Username, Account, Account, Switch],
                "{gender}"
            );
            let named = [Username, Name, Account, Account, Switch];
            assert_eq!(of(&values, "x"), named, "{gender}");
        }
        let words = [
            ("a", "ada_minta"),
            ("b", "Ada"),
            ("c", "custom"),
            ("d", "female"),
            ("e", "1988-07-05"),
        ];
        assert_eq!(of(&words, "x"), [Username, Name, Bio, Account, Account]);
    }

    #[test]
    fn a_method_without_an_answer_stands_before_the_user_name() {
        use Part::{Account, Name, Switch, Username};
        for method in ["sms", "call", "whatsapp"] {
            let values = [
                ("a", "+49 30 0000000"),
                ("b", method),
                ("c", "ada_minta"),
                ("d", "Ada Minta"),
                ("e", "1988-07-05"),
                ("f", "False"),
            ];
            let all = [Account, Account, Username, Name, Account, Switch];
            assert_eq!(of(&values, "export"), all, "{method}");
        }
    }

    #[test]
    fn a_score_behind_the_switch_in_any_digits() {
        for score in ["27", "1,204", "1.204", "1 204", "١٬٢٠٤", "१,२०४"] {
            let values = [
                ("a", "ada_minta"),
                ("b", "Ada"),
                ("c", "1988-07-05"),
                ("d", "True"),
                ("e", score),
            ];
            assert_eq!(of(&values, "x").last(), Some(&Part::Account), "{score}");
        }
    }

    #[test]
    fn without_a_number_nothing_stands_before_the_user_name() {
        use Part::{Account, Unknown};
        let values = [
            ("c", "False"),
            ("f", "Ada Minta"),
            ("g", "gardener"),
            ("i", "1990-01-01"),
        ];
        assert_eq!(of(&values, "x"), [Account, Unknown, Unknown, Account]);
    }

    #[test]
    fn the_download_confirms_the_user_name() {
        let values = [
            ("a", "adaminta"),
            ("b", "ada_minta"),
            ("c", "Ada Minta"),
            ("d", "1990-01-01"),
            ("e", "True"),
        ];
        use Part::{Account, Name, Switch, Unknown, Username};
        assert_eq!(
            of(&values, "instagram-ada_minta-2026-03-04-AbCd1234"),
            [Unknown, Username, Name, Account, Switch]
        );
        let named = [("Soukromý účet", "True")];
        assert_eq!(of(&named, "download"), [Switch]);
    }

    #[test]
    fn a_bio_or_name_that_reads_like_an_answer_is_one() {
        use Part::{Account, Bio, Name, Switch, Username};
        for word in ["True", "False", "Ja"] {
            let values = [
                ("a", "ada_minta"),
                ("b", "Ada"),
                ("c", word),
                ("d", "1990-01-01"),
                ("e", "False"),
            ];
            assert_eq!(
                of(&values, "x"),
                [Username, Name, Bio, Account, Switch],
                "{word}"
            );
            let values = [
                ("p", "True"),
                ("a", "ada_minta"),
                ("b", word),
                ("c", "figs"),
                ("d", "1990-01-01"),
                ("e", "True"),
            ];
            assert_eq!(
                of(&values, "x"),
                [Account, Username, Name, Bio, Account, Switch],
                "{word}"
            );
        }
    }

    #[test]
    fn of_two_dates_none_is_shown_and_none_is_the_birthday() {
        use Part::{Account, Bio, Name, PerhapsBirthday, Switch, Unknown, Username};
        let day = |form: &'static str| {
            [
                ("a", "ada_minta"),
                ("b", "2020-02-02"),
                ("c", form),
                ("d", "True"),
            ]
        };
        for form in [
            "1990-01-01",
            "1 January 1990",
            "01.01.1990",
            "1990년 1월 1일",
        ] {
            assert_eq!(
                of(&day(form), "x"),
                [Username, PerhapsBirthday, PerhapsBirthday, Switch],
                "{form}"
            );
            let bio = [
                ("a", "ada_minta"),
                ("n", "Ada"),
                ("b", "02.02.2020"),
                ("c", form),
                ("d", "True"),
            ];
            assert_eq!(
                of(&bio, "x"),
                [Username, Name, PerhapsBirthday, PerhapsBirthday, Switch],
                "{form}"
            );
            assert_eq!(
                of(&[bio[0], bio[1], ("b", "hello"), bio[3]], "x"),
                [Username, Name, Bio, Account],
                "{form}"
            );
        }
        let called = [
            ("a", "ada_minta"),
            ("b", "2020-02-02"),
            ("Date of birth", "1990-01-01"),
        ];
        assert_eq!(of(&called, "x"), [Username, Unknown, Account]);
        let told = [
            ("a", "ada_minta"),
            ("Bio", "1999-12-31"),
            ("b", "1988-07-05"),
            ("c", "True"),
        ];
        assert_eq!(of(&told, "x"), [Username, Bio, Account, Switch]);
    }

    #[test]
    fn a_switch_is_told_by_label_stem_or_place_and_never_by_its_number() {
        let switch = |values: &[(&str, &str)]| {
            of(values, "x")
                .iter()
                .position(|part| *part == Part::Switch)
        };
        assert_eq!(switch(&[("Private Account", "perhaps")]), Some(0));
        assert_eq!(
            switch(&[("Tilini", "True"), ("Yksityinen tili", "True")]),
            Some(1)
        );
        assert_eq!(
            switch(&[
                ("a", "False"),
                ("b", "ada"),
                ("c", "1990-01-01"),
                ("d", "True")
            ]),
            Some(3)
        );
        assert_eq!(
            switch(&[
                ("b", "ada"),
                ("c", "1990-01-01"),
                ("d", "True"),
                ("t", ""),
                ("e", "True")
            ]),
            Some(2)
        );
        assert_eq!(switch(&[("a", "ada"), ("b", "True")]), None);
        assert_eq!(
            switch(&[("c", "1990-01-01"), ("d", "True"), ("e", "False")]),
            None
        );
        assert_eq!(
            switch(&[("c", "1990-01-01"), ("Verejný účet", "True")]),
            None
        );
        // A bio that is a date is no birthday.
        assert_eq!(
            switch(&[
                ("b", "ada"),
                ("n", "Ada"),
                ("i", "2020-02-02"),
                ("c", "1990-01-01"),
                ("d", "True")
            ]),
            Some(4)
        );
    }
}
