//! The languages that reports are written in, and every word of them. The sentences of the program stand in one file for
//! each language, as values of one type: one that is missing does not compile. What stands as data elsewhere (the packs,
//! the signals, the titles of readers, what readers say of a file) is translated by `phrases.tsv`, by its English text.
//!
//! To add a sentence: a field in `words.rs`, and its text in `en.rs`, `de.rs`, `fr.rs` and `es.rs`.

mod de;
mod en;
mod es;
mod forms;
mod fr;
mod phrases;
mod words;

use std::borrow::Cow;

use crate::item::words;

pub(crate) use forms::{Split, fill, marked};
#[cfg(test)]
pub(crate) use phrases::phrases;
pub(crate) use words::{Forms, PageWords, ScriptWords, Words};

words! {
    /// A language.
    Language {
        /// English.
        English = "en",
        /// German.
        German = "de",
        /// French.
        French = "fr",
        /// Spanish.
        Spanish = "es",
    }
}

impl Language {
    /// The language of a locale, such as `de-CH` or `fr_FR.UTF-8`; none where it is not one of ours.
    pub fn of_locale(locale: &str) -> Option<Self> {
        let code = locale.split(['-', '_', '.', '@']).next()?.to_lowercase();
        Self::of_word(&code)
    }

    /// Its words.
    pub(crate) fn words(self) -> &'static Words {
        match self {
            Self::English => &en::WORDS,
            Self::German => &de::WORDS,
            Self::French => &fr::WORDS,
            Self::Spanish => &es::WORDS,
        }
    }
}

impl Words {
    /// A text of ours that stands as data elsewhere, by its English words. One that nobody translated, such as a text of a
    /// pack of the user's own, stays as it is.
    pub(crate) fn phrase<'t>(&self, english: &'t str) -> Cow<'t, str> {
        phrases::phrase(self.language, english)
    }

    /// A word of a closed list: `group_post` is "group post".
    pub(crate) fn word(&self, word: &str) -> String {
        self.phrase(&word.replace('_', " ")).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn a_locale_names_a_language() {
        for (locale, language) in [
            ("de", Some(Language::German)),
            ("de-CH", Some(Language::German)),
            ("fr_FR.UTF-8", Some(Language::French)),
            ("ES", Some(Language::Spanish)),
            ("en-GB", Some(Language::English)),
            ("C", None),
            ("POSIX", None),
            ("den", None),
            ("", None),
        ] {
            assert_eq!(Language::of_locale(locale), language, "{locale}");
        }
    }
}
