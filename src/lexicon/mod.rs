//! The words of Meta's apps and of phones that readers look for, by meaning and language. Each word
//! stands in one place, and a language is added in one place.
//!
//! A spelling was either seen in an export, or in a published reader of exports, and its source is
//! named; or it is the expected translation, which nobody has seen in an export (confidence: low).
//! The two are kept apart. Readers first use what needs no words: position, type, neighbours or
//! form.

pub(crate) mod answers;
pub(crate) mod audience;
pub(crate) mod bodies;
pub(crate) mod chats;
pub(crate) mod dates;
pub(crate) mod endings;
pub(crate) mod labels;
pub(crate) mod meta_ai;
pub(crate) mod notices;
pub(crate) mod sentences;
pub(crate) mod status;
mod stems;
pub(crate) mod timelines;
pub(crate) mod toggles;
pub(crate) mod untranslated;

/// The languages in which words are known, by their CLDR codes.
const LANGUAGES: &[&str] = &[
    "en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ja", "ru", "ar", "bg", "bn", "ca", "cs",
    "da", "el", "et", "fa", "fi", "fil", "he", "hi", "hr", "hu", "id", "ko", "lt", "lv", "ms",
    "nb", "ro", "sk", "sl", "sr", "sv", "ta", "th", "uk", "vi", "zh",
];
