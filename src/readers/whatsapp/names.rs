//! Finds the names of those who write in a chat. A name may contain a colon and a space, so only
//! the whole file shows where it ends. That is the first colon, unless every line under that name
//! has a further one and at least two lines have the same text before it ("Team: Ada", if "Team"
//! alone never writes). (whatsapp.md 2.)

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// What is known of one sender.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Person {
    /// Lines that the app did not write.
    pub(super) lines: u64,
    pub(super) calls: u64,
}

/// Everybody who writes in a chat.
#[derive(Debug, Default)]
pub(super) struct Names {
    people: BTreeMap<String, Person>,
    /// Texts before a further colon, for names that never occurred without one.
    longer: BTreeMap<String, BTreeMap<String, Person>>,
    /// Names that end at their second colon.
    parted: BTreeSet<String>,
}

/// Most names that are kept; no chat has more.
const MOST_PEOPLE: usize = 10_000;
/// Most longer names that are kept of one beginning.
const MOST_LONGER: usize = 1_000;
/// Bytes of the longest text that may still belong to a name.
const LONGEST_REST: usize = 80;

impl Names {
    /// Notes a line under a name.
    pub(super) fn note(&mut self, name: &str, body: &str, typed: bool, calls: bool) {
        let (lines, calls) = (u64::from(typed), u64::from(calls));
        let add = |person: &mut Person| {
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

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Person)> {
        self.people
            .iter()
            .map(|(name, person)| (name.as_str(), person))
    }

    /// Whether a name is only the beginning of a sentence of the app ("Ada changed the description:
    /// ..."): it occurs once, and begins with the name of somebody who writes more.
    pub(super) fn is_sentence(&self, name: &str) -> bool {
        let writes = |name: &str| self.people.get(name).map_or(0, |person| person.lines);
        writes(name) <= 1
            && name.match_indices(' ').any(|(at, _)| {
                name.get(..at)
                    .is_some_and(|beginning| writes(beginning) > 1)
            })
    }
}

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
        let mut names = Names::default();
        lines
            .iter()
            .for_each(|(name, body)| names.note(name, body, true, false));
        names.settle();
        names.iter().map(|(name, _)| name.to_owned()).collect()
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
