//! Texts that stand as data elsewhere, in other languages, by their English words.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use super::Language;

/// English, German, French, Spanish; a line for each phrase.
const TABLE: &str = include_str!("phrases.tsv");

static PHRASES: LazyLock<HashMap<&'static str, [&'static str; 3]>> =
    LazyLock::new(|| lines().collect());

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

/// The phrase in a language; one that nobody translated stays as it is.
pub(super) fn phrase(language: Language, english: &str) -> Cow<'_, str> {
    if language == Language::English {
        return Cow::Borrowed(english);
    }
    match known(language, english) {
        Some(said) => Cow::Borrowed(said),
        None => of_another_text(language, english).map_or(Cow::Borrowed(english), Cow::Owned),
    }
}

/// What sentences of packs call their texts. A pack that is like another says the same of its own
/// text.
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
    let (said, other) = TEXTS
        .iter()
        .find_map(|text| Some((known(language, &english.replace(own, text))?, text)))?;
    let (own, other) = (known(language, own)?, known(language, other)?);
    let inside = |text: &str| {
        let mut rest = text.chars();
        rest.next().map_or(String::new(), |first| {
            format!("{}{}", first.to_lowercase(), rest.as_str())
        })
    };
    Some(
        said.replace(other, own)
            .replace(&inside(other), &inside(own)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_has_every_language() {
        let mut seen = std::collections::HashSet::new();
        for line in rows() {
            let cells: Vec<&str> = line.split('\t').collect();
            assert_eq!(cells.len(), 4, "{line}");
            assert!(cells.iter().all(|cell| !cell.trim().is_empty()), "{line}");
            assert!(seen.insert(cells[0]), "twice: {line}");
        }
    }

    #[test]
    fn what_nobody_translated_stays() {
        assert_eq!(
            phrase(Language::German, "the user's own words"),
            "the user's own words"
        );
        assert_eq!(phrase(Language::English, "Meta's policy"), "Meta's policy");
        assert_ne!(phrase(Language::German, "Meta's policy"), "Meta's policy");
    }
}
