//! The words and digits that dates and times are written with, in every language of the Unicode CLDR. `words.tsv` is made by
//! `make.py` beside it, in the editions of several years: pages and phones wrote what CLDR said then (html.md 5: medium; the
//! rule fits every sample, but not each language was seen).

mod digits;

use std::collections::HashMap;
use std::sync::LazyLock;

pub(crate) use digits::digit;

/// The most words that one name of a month, or of a part of the day, is made of.
pub(crate) const MOST_WORDS: usize = 4;

/// Languages, one bit each.
pub(crate) type Languages = u128;

/// What a word means that dates are written with. Some mean several things.
#[derive(Debug, Default)]
pub(crate) struct Meaning {
    /// Months, with the languages that call them so.
    pub(crate) months: Vec<(u8, Languages)>,
    /// A month of the Persian calendar.
    pub(crate) persian: Option<u8>,
    /// Hours of the day: the first, and the one before which they end; past 24 it is the next day's.
    pub(crate) hours: Vec<(u8, u8)>,
    /// On which side of it a number stands that is a month.
    pub(crate) number: Option<Side>,
    /// It tells the era of the year beside it.
    pub(crate) era: Option<Era>,
    /// It stands beside a date or time and says nothing: "at", "klo", a day of the week.
    pub(crate) idle: bool,
}

/// A side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// The number comes first.
    Before,
    /// The word comes first.
    Behind,
}

/// By which years are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Era {
    /// Ours, once this is added.
    Plus(i32),
    /// The Persian calendar, whose months are its own.
    Persian,
    /// The Islamic calendar, of which countries keep different tables.
    Islamic,
}

static WORDS: LazyLock<HashMap<&'static str, Meaning>> = LazyLock::new(|| {
    let mut languages: Vec<&str> = Vec::new();
    let mut words: HashMap<&str, Meaning> = HashMap::new();
    for line in include_str!("words.tsv").lines().filter(|line| !line.starts_with('#')) {
        let mut cells = line.split('\t');
        let (Some(word), Some(sort), Some(value)) = (cells.next(), cells.next(), cells.next()) else { continue };
        let meaning = words.entry(word).or_default();
        match sort {
            "month" => {
                let of = cells.next().unwrap_or("*");
                meaning.months.push((value.parse().unwrap_or(0), bits(of, &mut languages)));
            }
            "persian" => meaning.persian = value.parse().ok(),
            "hours" => {
                let span = value.split_once('-').and_then(|(from, to)| Some((from.parse().ok()?, to.parse().ok()?)));
                meaning.hours.extend(span);
            }
            "number" => meaning.number = Some(if value == "before" { Side::Before } else { Side::Behind }),
            "year" => {
                meaning.era = match value {
                    "persian" => Some(Era::Persian),
                    "islamic" => Some(Era::Islamic),
                    plus => plus.parse().ok().map(Era::Plus),
                }
            }
            _ => meaning.idle = true,
        }
    }
    words
});

/// The bits of languages; a star stands for all.
fn bits<'w>(of: &'w str, languages: &mut Vec<&'w str>) -> Languages {
    if of == "*" {
        return Languages::MAX;
    }
    let mut bits = 0;
    for language in of.split(' ') {
        let place = languages.iter().position(|known| *known == language).unwrap_or_else(|| {
            languages.push(language);
            languages.len() - 1
        });
        bits |= u32::try_from(place).ok().and_then(|place| 1_u128.checked_shl(place)).unwrap_or(0);
    }
    bits
}

/// What a word means, in the form that [`letters`] gives.
pub(crate) fn meaning(word: &str) -> Option<&'static Meaning> {
    WORDS.get(word)
}

/// Whether a character within a word says nothing of which word it is: dots of abbreviations, apostrophes in all their forms.
pub(crate) fn is_silent(c: char) -> bool {
    matches!(c, '.' | '\'' | '’' | '`' | '´' | 'ʻ' | 'ʼ' | '׳' | '״' | '॰' | '"' | '·')
}

/// Adds a character to a word as words are compared: in small letters.
pub(crate) fn letters(c: char, word: &mut String) {
    if !is_silent(c) {
        word.extend(c.to_lowercase());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_table_are_as_they_are_compared() {
        let mut count = 0;
        for line in include_str!("words.tsv").lines().filter(|line| !line.starts_with('#')) {
            let word = line.split('\t').next().unwrap();
            let mut plain = String::new();
            word.chars().for_each(|c| letters(c, &mut plain));
            assert_eq!(word, plain);
            count += 1;
        }
        assert!(count > 5000, "only {count} words");
    }

    #[test]
    fn a_word_tells_every_thing_it_may_mean() {
        assert_eq!(meaning("หลังเที่ยง").unwrap().hours, [(12, 24)]);
        assert_eq!(meaning("ptg").unwrap().hours, [(12, 24)]);
        assert_eq!(meaning("ip").unwrap().hours, [(12, 24)], "iltapäivä, not the forenoon");
        assert_eq!(meaning("民國").unwrap().era, Some(Era::Plus(1911)));
        assert_eq!(meaning("มค").unwrap().months.first().map(|(month, _)| *month), Some(1));
        assert_eq!(meaning("lis").unwrap().months.len(), 2, "October in Croatian, November in Polish");
        assert!(meaning("klo").unwrap().idle);
        assert!(meaning("zork").is_none());
    }

    /// Fewer languages than a set of them has room for.
    #[test]
    fn languages_fit() {
        let mut languages = Vec::new();
        for line in include_str!("words.tsv").lines().filter(|line| !line.starts_with('#')) {
            bits(line.split('\t').nth(3).unwrap_or("*"), &mut languages);
        }
        assert!((80..128).contains(&languages.len()), "{} languages", languages.len());
    }
}
