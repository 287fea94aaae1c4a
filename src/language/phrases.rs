//! Texts that stand as data elsewhere, in other languages, by their English words.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use super::Language;

/// English, German, French, Spanish; a line for each phrase. `{}` stands for a detail, `{n}` for a number.
const TABLE: &str = include_str!("phrases.tsv");

static PHRASES: LazyLock<HashMap<&'static str, [&'static str; 3]>> = LazyLock::new(|| lines().collect());

fn rows() -> impl Iterator<Item = &'static str> {
    TABLE.lines().filter(|line| !line.starts_with('#'))
}

fn lines() -> impl Iterator<Item = (&'static str, [&'static str; 3])> {
    rows().filter_map(|line| {
        let mut cells = line.split('\t');
        Some((cells.next()?, [cells.next()?, cells.next()?, cells.next()?]))
    })
}

/// The English words of every phrase.
#[cfg(test)]
pub(crate) fn phrases() -> impl Iterator<Item = &'static str> {
    lines().map(|(english, _)| english)
}

fn known(language: Language, english: &str) -> Option<&'static str> {
    let [german, french, spanish] = PHRASES.get(english)?;
    match language {
        Language::English => None,
        Language::German => Some(german),
        Language::French => Some(french),
        Language::Spanish => Some(spanish),
    }
}

/// The phrase in a language; where it is not known as a whole, its parts between semicolons; else as it is.
pub(super) fn phrase(language: Language, english: &str) -> Cow<'_, str> {
    if language == Language::English {
        return Cow::Borrowed(english);
    }
    if let Some(said) = known(language, english) {
        return Cow::Borrowed(said);
    }
    if let Some(said) = of_another_text(language, english).or_else(|| with_values(language, english)) {
        return Cow::Owned(said);
    }
    let Some((first, rest)) = english.split_once("; ") else { return Cow::Borrowed(english) };
    Cow::Owned(format!("{}; {}", phrase(language, first), phrase(language, rest)))
}

/// What sentences of packs call their texts. A pack that is like another says the same of its own text.
const TEXTS: [&str; 21] = [
    "Meta's policy of 23 July 2026",
    "Meta's policy of 27 May 2025",
    "Meta's policy of 16 June 2025",
    "Meta's policy of 16 December 2025",
    "Meta's US policy of 16 December 2025",
    "Meta's US policy of 23 July 2026",
    "Meta's policy for Brazil",
    "Meta's policy for the EU",
    "Meta's announcement for the UK of 13 September 2024",
    "Meta's page on generative AI",
    "its policy of 23 July 2026",
    "its policy of 27 May 2025",
    "its policy of 16 June 2025",
    "its policy of 16 December 2025",
    "its US policy of 16 December 2025",
    "its US policy of 23 July 2026",
    "its policy for Brazil",
    "its policy for the EU",
    "its announcement for the UK of 13 September 2024",
    "its page on generative AI",
    // Where no day is named; the last, for the others hold it.
    "Meta's policy",
];

/// A sentence that is known of another text than the one it names.
fn of_another_text(language: Language, english: &str) -> Option<String> {
    let own = TEXTS.iter().find(|text| english.contains(*text))?;
    let (said, other) = TEXTS.iter().find_map(|text| Some((known(language, &english.replace(own, text))?, text)))?;
    let (own, other) = (known(language, own)?, known(language, other)?);
    let inside = |text: &str| {
        let mut rest = text.chars();
        rest.next().map_or(String::new(), |first| format!("{}{}", first.to_lowercase(), rest.as_str()))
    };
    Some(said.replace(other, own).replace(&inside(other), &inside(own)))
}

/// A phrase with one detail behind a colon, or numbers in it; or one that stands behind a path.
fn with_values(language: Language, english: &str) -> Option<String> {
    let detailed = || {
        let (before, detail) = english.split_once(": ")?;
        known(language, &format!("{before}: {{}}")).map(|said| said.replacen("{}", &phrase(language, detail), 1))
    };
    let behind_a_path = || {
        english.match_indices(": ").find_map(|(at, _)| {
            let (path, said) = (english.get(..at)?, english.get(at + 2..)?);
            let said = known(language, said).map(str::to_owned).or_else(|| with_values(language, said))?;
            Some(format!("{path}: {said}"))
        })
    };
    detailed().or_else(|| numbered(language, english)).or_else(behind_a_path)
}

/// The names of numbers in a phrase, in their order.
const NUMBERS: [&str; 3] = ["{n}", "{m}", "{k}"];

fn numbered(language: Language, english: &str) -> Option<String> {
    let mut key = String::with_capacity(english.len());
    let mut numbers = Vec::new();
    let mut rest = english;
    while let Some(from) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, behind) = rest.split_at_checked(from)?;
        let length = behind.find(|c: char| !c.is_ascii_digit()).unwrap_or(behind.len());
        let (number, after) = behind.split_at_checked(length)?;
        key.push_str(before);
        key.push_str(NUMBERS.get(numbers.len())?);
        numbers.push(number);
        rest = after;
    }
    key.push_str(rest);
    let said = known(language, &key)?;
    Some(NUMBERS.iter().zip(numbers).fold(said.to_owned(), |said, (name, number)| said.replacen(name, number, 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_has_every_language_and_the_same_values() {
        let values = |text: &str| ["{}", "{n}", "{m}", "{k}"].map(|value| text.matches(value).count());
        let mut seen = std::collections::HashSet::new();
        for line in rows() {
            let cells: Vec<&str> = line.split('\t').collect();
            assert_eq!(cells.len(), 4, "{line}");
            assert!(cells.iter().all(|cell| !cell.trim().is_empty()), "{line}");
            assert!(cells.iter().all(|cell| values(cell) == values(cells[0])), "{line}");
            assert!(seen.insert(cells[0]), "twice: {line}");
        }
    }

    #[test]
    fn what_is_told_or_counted_stays() {
        for (english, german) in [
            (
                "it is larger than 5 bytes; it was not read",
                "sie ist gr\u{f6}\u{df}er als 5 Bytes; sie wurde nicht gelesen",
            ),
            ("it is damaged: the page is cut off", "sie ist besch\u{e4}digt: die Seite ist abgeschnitten"),
            ("a: b.zip: this is neither a zip nor a folder", "a: b.zip: das ist weder ein Zip noch ein Ordner"),
            ("the user's own words", "the user's own words"),
        ] {
            assert_eq!(phrase(Language::German, english), german);
        }
        assert_eq!(phrase(Language::English, "likely"), "likely");
    }
}
