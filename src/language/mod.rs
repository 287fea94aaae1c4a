//! The languages that reports are written in, and every word of them. Each language has a folder of
//! Fluent files, English among them: a message has an id, and its values have names. There are
//! several files because not everything is carried everywhere:
//!
//! - `report.ftl`: what reports say, in the program and in the browser edition;
//! - `packs.ftl`: the texts of the packs, which stand in these in English;
//! - `program.ftl`: what only the program says;
//! - `browser.ftl`: what only the page that takes the files says.
//!
//! What stands in English with its data (packs, actions, regions, titles of files, help) has a
//! message in the other languages alone.
//!
//! To add a sentence: a message in each language. To add a language: its folder, and a line below.
//! The tests hold the ids and the values of all languages together, and find an id that no code
//! asks for.

mod forms;
mod messages;
#[cfg(test)]
mod tests;
mod words;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::item::words;

pub(crate) use forms::at_start;
pub(crate) use forms::{Split, marked};
pub use messages::Reason;
pub(crate) use words::{Forms, Words};

/// The languages: each with its name and its code, by which its folder is called.
macro_rules! languages {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)+) => {
        words! {
            /// A language.
            pub enum Language { $($(#[$doc])* $name = $code,)+ }
        }

        impl Language {
            /// The codes of all, as they stand in help.
            pub const CODES: &str = {
                let each = concat!($($code, "|"),+);
                each.split_at(each.len() - 1).0
            };

            /// Its words, read when they are first asked for.
            pub(crate) fn words(self) -> &'static Words {
                match self {
                    $(Self::$name => {
                        static WORDS: LazyLock<Words> =
                            LazyLock::new(|| Words::of(Language::$name, &[
                                include_str!(concat!($code, "/report.ftl")),
                                include_str!(concat!($code, "/packs.ftl")),
                                #[cfg(feature = "program")]
                                include_str!(concat!($code, "/program.ftl")),
                            ]));
                        &WORDS
                    })+
                }
            }

            fn of_the_browser(self) -> &'static str {
                match self {
                    $(Self::$name => include_str!(concat!($code, "/browser.ftl")),)+
                }
            }
        }
    };
}

languages! {
    /// English.
    English = "en",
    /// German.
    German = "de",
    /// French.
    French = "fr",
    /// Spanish.
    Spanish = "es",
}

impl Language {
    /// The language of a locale, such as `de-CH` or `fr_FR.UTF-8`; none where it is not one of
    /// ours.
    pub fn of_locale(locale: &str) -> Option<Self> {
        let code = locale.split(['-', '_', '.', '@']).next()?.to_lowercase();
        Self::of_word(&code)
    }

    /// The words of the page that takes the files, by their keys; the names of values stand in
    /// braces. They are read anew each time: only who builds that page asks.
    pub fn words_of_the_browser(self) -> BTreeMap<String, String> {
        let words = Words::of(self, &[self.of_the_browser()]);
        let all = words.keys();
        all.map(|id| (id.replace('-', "_"), words.template(id)))
            .collect()
    }
}

impl Words {
    /// A word of a closed list: `group_post` is "group post".
    pub(crate) fn word(&self, word: &str) -> String {
        self.known_word(word)
            .map_or_else(|| word.replace('_', " "), str::to_owned)
    }

    /// The same, where it is in one of our lists.
    pub(crate) fn known_word(&self, word: &str) -> Option<&str> {
        self.text(&format!("word-{}", slug(word)))
    }

    /// What a field of a profile is called; one that has no name here keeps the words of its key.
    pub(crate) fn field(&self, key: &str) -> String {
        self.text(&format!("field-{}", slug(key)))
            .map_or_else(|| key.replace('_', " "), str::to_owned)
    }

    /// What a signal is.
    pub(crate) fn signal(&self, id: &str) -> &'static str {
        self.say(&format!("signal-{}", slug(id)))
    }

    /// A text that stands in English with the data it belongs to: what the files of other languages
    /// have under its id. One that nobody translated, such as an action of a pack of the user's own,
    /// stays as it is.
    pub(crate) fn translated<'t>(&self, id: &str, english: &'t str) -> Cow<'t, str> {
        if self.language == Language::English {
            return Cow::Borrowed(english);
        }
        let known = self.language.words().text(&slug(id));
        Cow::Borrowed(known.unwrap_or(english))
    }

    /// What tells that a quotation is in English, where that is not the language of the rest.
    pub(crate) fn foreign(&self) -> Option<&'static str> {
        (self.language != Language::English).then(|| self.say("form-foreign"))
    }

    /// The name of a region.
    pub(crate) fn region<'t>(&self, code: &str, english: &'t str) -> Cow<'t, str> {
        self.translated(&format!("region-{code}-name"), english)
    }
}

/// An id as the files have it.
fn slug(id: &str) -> String {
    id.replace(['.', '_'], "-")
}
