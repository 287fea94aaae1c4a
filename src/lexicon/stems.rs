//! Searches short sentences for words, in languages that inflect (by stems) and in scripts without
//! spaces.

use crate::text::{composed, is_set_with_spaces};

/// Sentences of an interface are short. Anything longer is not one, and is not searched.
const LONGEST: usize = 300;

/// A word to look for: the searched text, and where a match must end.
pub(super) struct Word {
    searched: String,
    end: StemEnd,
}

enum StemEnd {
    /// It is a whole word, so it ends where the word ends.
    Whole,
    /// It is the beginning of a word; the rest of that word belongs to the match.
    Stem,
    /// It may stand anywhere, also within a word.
    Anywhere,
}

impl Word {
    /// Parses a word of a table: a whole word, or a stem if it ends in a hyphen. A word of a script
    /// without spaces may stand anywhere.
    pub(super) fn new(word: &str) -> Self {
        let stem = word.strip_suffix('-');
        let plain = fold(stem.unwrap_or(word));
        if let Some(first) = plain.chars().next()
            && !is_set_with_spaces(first)
        {
            return Self {
                searched: plain,
                end: StemEnd::Anywhere,
            };
        }
        match stem {
            Some(_) => Self {
                searched: format!(" {plain}"),
                end: StemEnd::Stem,
            },
            None => Self {
                searched: format!(" {plain} "),
                end: StemEnd::Whole,
            },
        }
    }
}

/// The words of a title, with one space around each.
pub(super) struct Sentence(String);

impl Sentence {
    /// `None` if the title is too long to be a sentence of an interface.
    pub(super) fn new(title: &str) -> Option<Self> {
        if title.len() > LONGEST {
            return None;
        }
        let folded = fold(title);
        // User names may contain any word ("private_ada"), so they are left out.
        fn is_name(word: &&str) -> bool {
            word.contains(|c: char| c == '_' || c.is_ascii_digit())
        }
        let words = folded
            .split(is_between_words)
            .filter(|word| !word.is_empty() && !is_name(word));
        let mut sentence = String::from(" ");
        for word in words {
            sentence.push_str(word);
            sentence.push(' ');
        }
        Some(Self(sentence))
    }

    /// Removes every match of these words; returns whether there was any.
    pub(super) fn strike(&mut self, words: &[Word]) -> bool {
        let mut found = false;
        for word in words {
            while let Some(at) = self.0.find(&word.searched) {
                let end = at + word.searched.len();
                let end = match word.end {
                    StemEnd::Anywhere => end,
                    StemEnd::Whole => end - 1,
                    StemEnd::Stem => self
                        .0
                        .get(end..)
                        .and_then(|rest| rest.find(' '))
                        .map_or(self.0.len(), |left| end + left),
                };
                self.0.replace_range(at..end, " ");
                found = true;
            }
        }
        found
    }
}

fn is_between_words(c: char) -> bool {
    c.is_whitespace()
        || (c.is_ascii_punctuation() && c != '_')
        || matches!(c, '\u{a1}' | '\u{ab}' | '\u{b7}' | '\u{bb}' | '\u{bf}' | '\u{2010}'..='\u{203e}' | '\u{3001}'..='\u{3011}')
        || matches!(c, '\u{60c}' | '\u{61b}' | '\u{61f}' | '\u{5be}' | '\u{964}' | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff1f}')
}

/// Lower case, without marks that some write and others leave out: the dot of the Turkish i, Arabic
/// vowel signs (but not the one that doubles a letter, which makes another word), zero-width marks.
fn fold(text: &str) -> String {
    fn is_left_out(c: char) -> bool {
        matches!(c, '\u{307}' | '\u{640}' | '\u{64b}'..='\u{650}' | '\u{652}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    }
    composed(text)
        .chars()
        .flat_map(char::to_lowercase)
        .filter(|c| !is_left_out(*c))
        .map(|c| if c == 'ı' { 'i' } else { c })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(sentence: &str, words: &[&str]) -> (bool, String) {
        let words: Vec<Word> = words.iter().map(|word| Word::new(word)).collect();
        let mut sentence = Sentence::new(sentence).unwrap();
        let found = sentence.strike(&words);
        (
            found,
            sentence.0.split_whitespace().collect::<Vec<_>>().join(" "),
        )
    }

    #[test]
    fn whole_words_stems_and_words_of_scripts_without_spaces() {
        assert_eq!(
            left("Zu privatem Konto", &["privat-"]),
            (true, "zu konto".to_owned())
        );
        assert_eq!(
            left("Zu privatem Konto", &["privat"]),
            (false, "zu privatem konto".to_owned())
        );
        assert_eq!(left("privat, privat!", &["privat"]), (true, String::new()));
        assert_eq!(
            left("prive\u{301} konto", &["privé"]),
            (true, "konto".to_owned())
        );
        assert_eq!(
            left("Herkese AÇIK", &["herkese açık"]),
            (true, String::new())
        );
        assert_eq!(
            left("비공개로 전환", &["비공개"]),
            (true, "로 전환".to_owned())
        );
        assert_eq!(
            left("非公開に", &["非公開", "公開"]),
            (true, "に".to_owned())
        );
    }

    #[test]
    fn user_names_hold_no_words_and_long_texts_no_sentence() {
        assert_eq!(
            left("private_ada public2", &["private-", "public-"]),
            (false, String::new())
        );
        assert!(Sentence::new(&"private ".repeat(100)).is_none());
    }
}
