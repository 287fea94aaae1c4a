//! Labels that stand above or beside values. They are localised (archives.md 7), so readers first
//! try what needs no language. A label that matches nothing here is reported as an "unknown label".

use crate::text::{Text, same_label};

mod account;
mod albums;
mod entities;
mod maps;
mod pages;
mod pictures;
mod settings;

pub(crate) use account::*;
pub(crate) use albums::*;
pub(crate) use entities::*;
pub(crate) use maps::*;
pub(crate) use pages::*;
pub(crate) use pictures::*;
pub(crate) use settings::*;

/// The known spellings of one label, in all languages.
#[derive(Debug)]
pub(crate) struct Labels {
    /// Seen in real exports, or in published readers of exports.
    pub(super) seen: &'static [&'static str],
    /// The expected translations, as far as the product's own are known. None was seen in an
    /// export. (Low.)
    pub(super) expected: &'static [&'static str],
}

impl Labels {
    /// Whether a label is one of these.
    pub(crate) fn is(&self, label: &str) -> bool {
        let small = |text: &str| {
            text.chars()
                .next()
                .and_then(|first| first.to_lowercase().next())
        };
        // Comparing first letters is cheap and rules out most labels; a record is checked against
        // many.
        let Some(first) = small(label.trim_start()) else {
            return false;
        };
        self.all()
            .filter(|known| small(known) == Some(first))
            .any(|known| same_label(known, label))
    }

    /// Like [`Labels::is`], for a label that may be missing.
    pub(crate) fn is_text(&self, label: Option<&Text>) -> bool {
        label.is_some_and(|label| self.is(label.as_str()))
    }

    fn all(&self) -> impl Iterator<Item = &'static str> {
        self.seen.iter().chain(self.expected).copied()
    }
}

/// Defines labels: for each meaning the spellings that were seen and those that are expected, by
/// language.
macro_rules! labels {
    ($table:ident: $(
        $(#[$doc:meta])* $name:ident {
            $(seen $($seen_in:ident $($seen:literal)+),+;)?
            $(expected $($expected_in:ident $($expected:literal)+),+;)?
        }
    )+) => {
        $($(#[$doc])* pub(crate) static $name: $crate::lexicon::labels::Labels = $crate::lexicon::labels::Labels {
            seen: &[$($($($seen),+),+)?],
            expected: &[$($($($expected),+),+)?],
        };)+

        /// The labels above with their languages.
        #[cfg(test)]
        pub(crate) static $table: &[$crate::lexicon::labels::Row] = &[$($crate::lexicon::labels::Row {
            name: stringify!($name),
            labels: &$name,
            seen: &[$($((stringify!($seen_in), &[$($seen),+])),+)?],
            expected: &[$($((stringify!($expected_in), &[$($expected),+])),+)?],
        }),+];
    };
}
pub(crate) use labels;

/// One label with the languages of its spellings, which only tests need.
#[cfg(test)]
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) labels: &'static Labels,
    pub(crate) seen: &'static [(&'static str, &'static [&'static str])],
    pub(crate) expected: &'static [(&'static str, &'static [&'static str])],
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::{LANGUAGES, answers, audience};

    fn rows() -> impl Iterator<Item = &'static Row> {
        [
            ENTITIES,
            MAPS,
            PAGES,
            PICTURES,
            ACCOUNT,
            SETTINGS,
            ALBUMS,
            answers::ANSWERS,
            audience::AUDIENCES,
        ]
        .into_iter()
        .flatten()
    }

    #[test]
    fn each_language_stands_once_and_each_spelling_once() {
        for row in rows() {
            let name = row.name;
            for spellings in [row.seen, row.expected] {
                let languages: Vec<&str> =
                    spellings.iter().map(|(language, _)| *language).collect();
                for (number, language) in languages.iter().enumerate() {
                    assert!(
                        LANGUAGES.contains(language),
                        "{name}: {language} is in no list of languages"
                    );
                    assert!(
                        !languages[..number].contains(language),
                        "{name}: {language} stands twice"
                    );
                }
            }
            let all = row.seen.iter().chain(row.expected);
            let mut words: Vec<(&str, &str)> = all
                .flat_map(|(language, words)| words.iter().map(|word| (*language, *word)))
                .collect();
            assert!(
                words.iter().all(|(_, word)| !word.trim().is_empty()),
                "{name}"
            );
            let count = words.len();
            words.sort_unstable();
            words.dedup();
            assert_eq!(
                words.len(),
                count,
                "{name}: a spelling stands twice in one language"
            );
        }
    }

    /// Otherwise the row of one field would set another.
    #[test]
    fn no_setting_has_the_label_of_another() {
        for row in SETTINGS {
            for word in row.labels.all() {
                let others = SETTINGS
                    .iter()
                    .filter(|other| other.name != row.name && other.labels.is(word));
                let others: Vec<&str> = others.map(|other| other.name).collect();
                assert!(others.is_empty(), "{word}: {} and {others:?}", row.name);
            }
        }
    }

    #[test]
    fn draft_and_published_are_told_apart() {
        assert!(DRAFT.all().all(|one| !PUBLISHED.is(one)));
        assert!(PUBLISHED.all().all(|one| !DRAFT.is(one)));
    }

    #[test]
    fn case_apostrophes_and_hard_spaces_do_not_matter() {
        assert!(USERNAME.is(" username"));
        assert!(USERNAME.is("nom d\u{2019}utilisateur"));
        assert!(PRIVATE_ACCOUNT.is("Compte\u{a0}privé"));
        assert!(!USERNAME.is("name"));
        assert!(!USERNAME.is(""));
    }
}
