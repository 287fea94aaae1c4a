//! Collects the words of one item from all places where records keep them, each once and in order.

use crate::text::not_empty;
use rustc_hash::FxHashSet;

use crate::item::StableHash;

/// The words of one item. A caption that repeats the post, or a line of it, is left out
/// (facebook.md 5: most captions do). Known lines are kept as hashes, so many captions cost no more
/// than their length.
#[derive(Debug, Default)]
pub(super) struct ItemWords {
    text: String,
    /// Where the first text in it ends.
    first: usize,
    /// Hashes of the lines, computed when a second text is added.
    lines: FxHashSet<u64>,
    indexed: bool,
}

impl ItemWords {
    /// Starts with the text of an item.
    pub(super) fn of(text: String) -> Self {
        Self {
            first: text.len(),
            text,
            ..Self::default()
        }
    }

    /// Adds a text, unless it is blank or all its lines are known.
    pub(super) fn add(&mut self, text: String) {
        if text.trim().is_empty() {
            return;
        }
        if self.text.is_empty() {
            *self = Self::of(text);
            return;
        }
        if !self.indexed {
            self.lines.extend(lines(&self.text));
            self.indexed = true;
        }
        let known = self.lines.len();
        self.lines.extend(lines(&text));
        if self.lines.len() > known {
            self.text.push('\n');
            self.text.push_str(&text);
        }
    }

    /// Whether there are no words.
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The first text.
    pub(super) fn first(&self) -> &str {
        self.text.get(..self.first).unwrap_or_default()
    }

    /// All texts, joined by line breaks.
    pub(super) fn into_text(self) -> String {
        self.text
    }
}

impl FromIterator<String> for ItemWords {
    fn from_iter<I: IntoIterator<Item = String>>(texts: I) -> Self {
        let mut words = Self::default();
        for text in texts {
            words.add(text);
        }
        words
    }
}

fn lines(text: &str) -> impl Iterator<Item = u64> {
    let lines = text.lines().map(str::trim).filter(not_empty);
    lines.map(|line| StableHash::new().field(line).finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(texts: &[&str]) -> String {
        texts
            .iter()
            .map(|text| (*text).to_owned())
            .collect::<ItemWords>()
            .into_text()
    }

    #[test]
    fn each_is_said_once() {
        assert_eq!(
            all(&[
                "My garden",
                "My garden",
                " ",
                "Roses",
                "My garden ",
                "Roses"
            ]),
            "My garden\nRoses"
        );
        assert_eq!(
            all(&["one\ntwo", "two", "two\nthree"]),
            "one\ntwo\ntwo\nthree"
        );
        assert_eq!(all(&["", "\n"]), "");
    }

    #[test]
    fn a_part_of_a_word_is_another_word() {
        assert_eq!(
            all(&["Now or later?", "No", "Now"]),
            "Now or later?\nNo\nNow"
        );
    }
}
