//! Finds the names of those who write in a chat. A name may contain a colon and a space, so only
//! the whole file shows where it ends. That is the first colon, unless every line under that name
//! has a further one and at least two lines have the same text before it ("Team: Ada", if "Team"
//! alone never writes). (whatsapp.md 2.)

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::readers::mention::is_meta_ai;

/// What is known of one sender.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sender {
    /// Lines that the app did not write.
    pub(super) lines: u64,
    pub(super) calls: u64,
}

/// Everybody who writes in a chat.
#[derive(Debug, Default)]
pub(super) struct Senders {
    people: BTreeMap<String, Sender>,
    /// Texts before a further colon, for names that never occurred without one.
    longer: BTreeMap<String, BTreeMap<String, Sender>>,
    /// Names that end at their second colon.
    parted: BTreeSet<String>,
}

/// Most names that are kept; no chat has more.
const MOST_PEOPLE: usize = 10_000;
/// Most longer names that are kept of one beginning.
const MOST_LONGER: usize = 1_000;
/// Bytes of the longest text that may still belong to a name.
const LONGEST_REST: usize = 80;

impl Senders {
    /// Notes a line under a name.
    pub(super) fn note(&mut self, name: &str, body: &str, typed: bool, calls: bool) {
        let (lines, calls) = (u64::from(typed), u64::from(calls));
        let add = |person: &mut Sender| {
            person.lines += lines;
            person.calls += calls;
        };
        let known = self.people.contains_key(name);
        if !known && self.people.len() >= MOST_PEOPLE {
            return;
        }
        add(self.people.entry(name.to_owned()).or_default());
        match rest_of_name(body) {
            Some(rest) if !known || self.longer.contains_key(name) => {
                let longer = self.longer.entry(name.to_owned()).or_default();
                if longer.len() < MOST_LONGER || longer.contains_key(rest) {
                    add(longer.entry(rest.to_owned()).or_default());
                }
            }
            Some(_) => {}
            None => {
                self.longer.remove(name);
            }
        }
    }

    /// Decides where names end, after all lines were noted.
    pub(super) fn settle(&mut self) {
        for (name, longer) in std::mem::take(&mut self.longer) {
            if longer.values().any(|person| person.lines > 1) {
                self.people.remove(&name);
                let whole = longer
                    .into_iter()
                    .map(|(rest, person)| (format!("{name}: {rest}"), person));
                self.people.extend(whole);
                self.parted.insert(name);
            }
        }
    }

    /// The whole name of the sender, and the rest of the line.
    pub(super) fn split<'m>(&self, name: &'m str, body: &'m str) -> (Cow<'m, str>, &'m str) {
        let rest = rest_of_name(body).filter(|_| self.parted.contains(name));
        match rest.and_then(|rest| Some((rest, body.get(rest.len() + 2..)?))) {
            Some((rest, body)) => (Cow::Owned(format!("{name}: {rest}")), body),
            None => (Cow::Borrowed(name), body),
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Sender)> {
        self.people
            .iter()
            .map(|(name, person)| (name.as_str(), person))
    }

    /// Whether a name is only the beginning of a sentence of the app ("Ada changed the description:
    /// ..."): it occurs once, begins with the name of somebody who writes more, and goes on like a
    /// sentence. Other names begin alike, too ("Ada", "Ada Lovelace").
    pub(super) fn is_sentence(&self, name: &str) -> bool {
        let of = |name: &str| self.people.get(name).copied().unwrap_or_default();
        let Sender { lines, calls } = of(name);
        lines <= 1
            && calls == 0
            && !is_meta_ai(name)
            && name.match_indices(' ').any(|(at, _)| {
                name.split_at_checked(at).is_some_and(|(beginning, rest)| {
                    of(beginning).lines > 1 && goes_on_as_sentence(rest)
                })
            })
    }
}

/// Whether what follows a name reads like the rest of a sentence. Names have few words, and long
/// ones in capitals, where the script has them.
fn goes_on_as_sentence(rest: &str) -> bool {
    let words = rest.split_whitespace().count();
    let long_words = rest
        .split_whitespace()
        .filter(|word| word.chars().count() >= LONG_WORD);
    let mut first = long_words.filter_map(|word| word.chars().next());
    fn has_case(c: char) -> bool {
        c.is_lowercase() || c.is_uppercase()
    }
    if rest.contains(has_case) {
        words >= 3 && first.any(char::is_lowercase)
    } else {
        words >= 4 && first.any(char::is_alphabetic)
    }
}

/// Letters of a word that is no particle of a name ("van", "de la").
const LONG_WORD: usize = 5;

/// The part of a line that may still belong to the name; `None` if there is none.
fn rest_of_name(body: &str) -> Option<&str> {
    let first = body.split('\n').next()?;
    let (rest, _) = first.split_once(": ")?;
    (!rest.trim().is_empty() && rest.len() <= LONGEST_REST && !rest.contains("://")).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(lines: &[(&str, &str)]) -> Vec<String> {
        let mut names = Senders::default();
        lines
            .iter()
            .for_each(|(name, body)| names.note(name, body, true, false));
        names.settle();
        names.iter().map(|(name, _)| name.to_owned()).collect()
    }

    #[test]
    fn a_longer_name_is_another_person_and_a_sentence_is_none() {
        let told = |short: &str, long: &str, calls: bool| {
            let mut names = Senders::default();
            for body in ["a", "b", "c"] {
                names.note(short, body, true, false);
            }
            names.note(long, "d", true, calls);
            names.settle();
            names.is_sentence(long)
        };
        for (short, long) in [
            ("Ada", "Ada Lovelace"),
            ("Bo", "Bo van der Sample"),
            ("Bo", "Bo work"),
            ("Ayşe", "Ayşe Teyze"),
            ("花子", "花子 ママ"),
            ("Аня", "Аня Работа"),
            ("علي", "علي حسن"),
            ("बो", "बो काम"),
            ("+36 20", "+36 20 555"),
            ("Bo", "Bo 🌿"),
            ("Meta", "Meta AI"),
        ] {
            assert!(!told(short, long, false), "{long}");
        }
        for (short, long) in [
            ("Ada", "Ada changed the description"),
            ("Ada", "Ada hat die Beschreibung geändert"),
            ("Аня", "Аня изменила описание группы"),
            ("बो", "बो ने ग्रुप का विवरण बदला"),
        ] {
            assert!(told(short, long, false), "{long}");
            assert!(!told(short, long, true), "{long} to Meta AI");
        }
    }

    #[test]
    fn a_name_ends_where_all_of_its_lines_say() {
        assert_eq!(
            of(&[("Team", "Ada: hi"), ("Team", "Ada: ho"), ("Team", "Bo: hi")]),
            ["Team: Ada", "Team: Bo"]
        );
        assert_eq!(
            of(&[("Ada", "note: x"), ("Ada", "note: y"), ("Ada", "hello")]),
            ["Ada"]
        );
        assert_eq!(
            of(&[("Ada", "hello"), ("Ada", "note: x"), ("Ada", "note: y")]),
            ["Ada"]
        );
        assert_eq!(of(&[("Ada", "note: x"), ("Ada", "list: y")]), ["Ada"]);
        assert_eq!(
            of(&[("Dr. Dee", "Clinic: hi"), ("Dr. Dee", "Clinic: 9:30")]),
            ["Dr. Dee: Clinic"]
        );
    }
}
