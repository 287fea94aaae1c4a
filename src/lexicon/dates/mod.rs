//! The words and digits with which dates and times are written, in every language of the Unicode
//! CLDR. `make.py` makes `words.tsv` from the CLDR editions of several years, because pages and
//! phones wrote what CLDR said at the time (html.md 5: medium; the rule fits every sample, but not
//! each language was seen).

mod digits;

use std::collections::HashMap;
use std::sync::LazyLock;

pub(crate) use digits::digit;

/// The largest number of words in one name of a month or part of the day.
pub(crate) const MOST_WORDS: usize = 4;

/// A set of languages, one bit each.
pub(crate) type Languages = u128;

/// What a word means in a date. One word may have several meanings.
#[derive(Debug, Default)]
pub(crate) struct DateMeaning {
    /// The months it names, each with the languages that use the word so.
    pub(crate) months: Vec<(u8, Languages)>,
    /// The month of the Persian calendar that it names.
    pub(crate) persian: Option<u8>,
    /// The parts of the day that it names: the first hour, and the hour before which the part ends.
    /// Hours past 24 are those of the next day.
    pub(crate) hours: Vec<(u8, u8)>,
    /// Set if it marks a number as a month: says on which side that number stands.
    pub(crate) number: Option<MarkSide>,
    /// The era of the year beside it.
    pub(crate) era: Option<Era>,
    /// It carries no information: "at", "klo", a day of the week.
    pub(crate) idle: bool,
}

/// Whether the number or the word comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MarkSide {
    /// The number comes first.
    Before,
    /// The word comes first.
    Behind,
}

/// How years are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Era {
    /// Years of the Gregorian calendar once this number is added.
    Plus(i32),
    /// The Persian calendar, which has months of its own.
    Persian,
    /// The Islamic calendar; countries use different tables for it.
    Islamic,
}

static WORDS: LazyLock<HashMap<&'static str, DateMeaning>> = LazyLock::new(|| {
    let mut languages: Vec<&str> = Vec::new();
    let mut words: HashMap<&str, DateMeaning> = HashMap::new();
    for line in include_str!("words.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
    {
        let mut cells = line.split('\t');
        let (Some(word), Some(sort), Some(value)) = (cells.next(), cells.next(), cells.next())
        else {
            continue;
        };
        let meaning = words.entry(word).or_default();
        match sort {
            "month" => {
                let of = cells.next().unwrap_or("*");
                meaning
                    .months
                    .push((value.parse().unwrap_or(0), bits(of, &mut languages)));
            }
            "persian" => meaning.persian = value.parse().ok(),
            "hours" => {
                let span = value
                    .split_once('-')
                    .and_then(|(from, to)| Some((from.parse().ok()?, to.parse().ok()?)));
                meaning.hours.extend(span);
            }
            "number" => {
                meaning.number = Some(if value == "before" {
                    MarkSide::Before
                } else {
                    MarkSide::Behind
                })
            }
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

/// Parses a list of languages into a set; `*` stands for all. New languages are added to
/// `languages`.
fn bits<'w>(of: &'w str, languages: &mut Vec<&'w str>) -> Languages {
    if of == "*" {
        return Languages::MAX;
    }
    let mut bits = 0;
    for language in of.split(' ') {
        let place = languages
            .iter()
            .position(|known| *known == language)
            .unwrap_or_else(|| {
                languages.push(language);
                languages.len() - 1
            });
        bits |= u32::try_from(place)
            .ok()
            .and_then(|place| 1_u128.checked_shl(place))
            .unwrap_or(0);
    }
    bits
}

/// Looks up a word, which must be normalised by [`letters`].
pub(crate) fn meaning(word: &str) -> Option<&'static DateMeaning> {
    WORDS.get(word)
}

/// Whether a character within a word is ignored when words are compared: dots of abbreviations and
/// all forms of apostrophe.
pub(crate) fn is_silent(c: char) -> bool {
    matches!(
        c,
        '.' | '\'' | '’' | '`' | '´' | 'ʻ' | 'ʼ' | '׳' | '״' | '॰' | '"' | '·'
    )
}

/// Appends a character to a word, normalised for comparison: in lower case, without ignored
/// characters.
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
        for line in include_str!("words.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'))
        {
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
        assert_eq!(
            meaning("ip").unwrap().hours,
            [(12, 24)],
            "iltapäivä, not the forenoon"
        );
        assert_eq!(meaning("民國").unwrap().era, Some(Era::Plus(1911)));
        assert_eq!(
            meaning("มค")
                .unwrap()
                .months
                .first()
                .map(|(month, _)| *month),
            Some(1)
        );
        assert_eq!(
            meaning("lis").unwrap().months.len(),
            2,
            "October in Croatian, November in Polish"
        );
        assert!(meaning("klo").unwrap().idle);
        assert!(meaning("zork").is_none());
    }

    /// There must be fewer languages than bits in [`Languages`].
    #[test]
    fn languages_fit() {
        let mut languages = Vec::new();
        for line in include_str!("words.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'))
        {
            bits(line.split('\t').nth(3).unwrap_or("*"), &mut languages);
        }
        assert!(
            (80..128).contains(&languages.len()),
            "{} languages",
            languages.len()
        );
    }
}
