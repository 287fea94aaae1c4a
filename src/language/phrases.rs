//! Texts that stand as data elsewhere, in other languages, by their English words.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use super::Language;

/// English, German, French, Spanish; a line for each phrase. `{}` stands for what is quoted, `{n}` for a number.
const TABLE: &str = include_str!("phrases.tsv");

static PHRASES: LazyLock<HashMap<&'static str, [&'static str; 3]>> = LazyLock::new(|| lines().collect());

fn lines() -> impl Iterator<Item = (&'static str, [&'static str; 3])> {
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut cells = line.split('\t');
        Some((cells.next()?, [cells.next()?, cells.next()?, cells.next()?]))
    })
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
    if let Some(said) = with_values(language, english) {
        return Cow::Owned(said);
    }
    let Some((first, rest)) = english.split_once("; ") else { return Cow::Borrowed(english) };
    Cow::Owned(format!("{}; {}", phrase(language, first), phrase(language, rest)))
}

/// A phrase with one quotation, or one detail behind a colon, or one number in it.
fn with_values(language: Language, english: &str) -> Option<String> {
    let quoted = english.split_once('\u{201c}').and_then(|(before, rest)| {
        let (inside, after) = rest.rsplit_once('\u{201d}')?;
        known(language, &format!("{before}\u{201c}{{}}\u{201d}{after}")).map(|said| said.replacen("{}", inside, 1))
    });
    let detailed = || {
        let (before, detail) = english.split_once(": ")?;
        known(language, &format!("{before}: {{}}")).map(|said| said.replacen("{}", &phrase(language, detail), 1))
    };
    let numbered = || {
        let from = english.find(|c: char| c.is_ascii_digit())?;
        let rest = english.get(from..)?;
        let length = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let (number, after) = rest.split_at_checked(length)?;
        let key = format!("{}{{n}}{after}", english.get(..from)?);
        known(language, &key).map(|said| said.replacen("{n}", number, 1))
    };
    quoted.or_else(detailed).or_else(numbered)
}
