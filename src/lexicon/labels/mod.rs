//! Labels that stand above or beside values. They are localised (archives.md 7), so readers first
//! try what needs no language. A label that matches nothing here is reported as an "unknown label".

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::{LANGUAGES, answers, audience};
use crate::text::{Text, plain_name, same_label};

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
    pub(super) seen: &'static [Spelled],
    /// The expected translations, as far as the product's own are known. None was seen in an
    /// export. (Low.)
    pub(super) expected: &'static [Spelled],
}

/// A language, and how a label is spelled in it.
pub(crate) type Spelled = (&'static str, &'static [&'static str]);

/// Languages of [`LANGUAGES`], a bit for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LanguageSet(u64);

impl LanguageSet {
    /// The languages in which a label is spelled so; `None` if it is not known.
    pub(crate) fn of_label(label: &str) -> Option<Self> {
        static KNOWN: LazyLock<FxHashMap<String, LanguageSet>> = LazyLock::new(|| {
            let mut known: FxHashMap<String, LanguageSet> = FxHashMap::default();
            for (language, words) in rows().flat_map(|row| row.labels.spelled()) {
                let bit = LANGUAGES.iter().position(|known| known == language);
                for word in *words {
                    let set = known.entry(plain_name(word)).or_insert(LanguageSet(0));
                    set.0 |= bit.map_or(0, |bit| 1 << bit);
                }
            }
            known
        });
        KNOWN.get(&plain_name(label)).copied()
    }

    /// The languages that are in both.
    #[must_use]
    pub(crate) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The one language in it; `None` if there are several or none.
    pub(crate) fn only(self) -> Option<&'static str> {
        let bit = self.0.trailing_zeros() as usize;
        LANGUAGES
            .get(bit)
            .copied()
            .filter(|_| self.0.count_ones() == 1)
    }
}

impl Labels {
    /// Whether a label is one of these.
    pub(crate) fn is(&self, label: &str) -> bool {
        fn small(text: &str) -> Option<char> {
            text.chars()
                .next()
                .and_then(|first| first.to_lowercase().next())
        }
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

    fn spelled(&self) -> impl Iterator<Item = &'static Spelled> {
        self.seen.iter().chain(self.expected)
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &'static str> {
        self.spelled().flat_map(|(_, words)| *words).copied()
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
            seen: &[$($((stringify!($seen_in), &[$($seen),+])),+)?],
            expected: &[$($((stringify!($expected_in), &[$($expected),+])),+)?],
        };)+

        /// The labels above.
        pub(crate) static $table: &[$crate::lexicon::labels::LabelRow] = &[$($crate::lexicon::labels::LabelRow {
            #[cfg(test)]
            name: stringify!($name),
            labels: &$name,
        }),+];
    };
}
pub(crate) use labels;

/// The labels of all tables.
fn rows() -> impl Iterator<Item = &'static LabelRow> {
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

/// One label of a table.
pub(crate) struct LabelRow {
    #[cfg(test)]
    pub(crate) name: &'static str,
    pub(crate) labels: &'static Labels,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_stands_once_and_each_spelling_once() {
        for row in rows() {
            let name = row.name;
            for spellings in [row.labels.seen, row.labels.expected] {
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
            let mut words: Vec<(&str, &str)> = row
                .labels
                .spelled()
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
    fn labels_tell_a_language_together() {
        let told = |labels: &[&str]| {
            let sets = labels
                .iter()
                .filter_map(|label| LanguageSet::of_label(label));
            sets.reduce(LanguageSet::and).and_then(LanguageSet::only)
        };
        assert_eq!(told(&["Name"]), None, "English and German");
        assert_eq!(told(&["Name", "Gruppe"]), Some("de"));
        assert_eq!(
            told(&["Nom d'utilisateur", "a word of nobody's"]),
            Some("fr")
        );
        assert_eq!(told(&["Gruppe", "Username"]), None, "none has both");
        assert_eq!(told(&[]), None);
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
