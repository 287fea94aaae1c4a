//! Values that are English in every export, though their labels are translated.

use crate::item::Platform;

/// The ways in which a phone number may have been confirmed. The values are not documented. (Low.)
const METHODS: &[&str] = &[
    "sms", "code", "call", "voice", "whatsapp", "email", "none", "unknown",
];

/// Instagram's values for a gender (archives.md 7: medium that they are not translated; the words
/// are not listed there).
const GENDERS: &[&str] = &[
    "male",
    "female",
    "custom",
    "unknown",
    "prefer_not_to_say",
    "prefer not to say",
];

/// The audiences of a note that are not everybody. Only the first was seen, in one real export; the
/// others are named in the app's resources (audience-evidence.md 4.5).
pub(crate) const LIMITED: &[&str] = &[
    "followers_you_follow_back",
    "close_friends",
    "subscribers",
    "private",
];

/// Whether this audience of a note is everybody; `None` if the value is not known.
pub(crate) fn is_for_all(value: &str) -> Option<bool> {
    if value == "public" {
        Some(true)
    } else {
        LIMITED.contains(&value).then_some(false)
    }
}

/// Who may reply to a post on Threads; it says nothing of who sees it (audience-evidence.md 5: high
/// for the first three, archives.md 7 that they are not translated).
const REPLY_CONTROLS: &[&str] = &[
    "everyone",
    "accounts_you_follow",
    "mentioned_only",
    "parent_post_author_only",
];

/// Whether a value beside the words of a post on Threads is one of its settings: who may reply, or
/// in which countries it is not shown (`DE,FR`).
pub(crate) fn is_setting_of_thread(value: &str) -> bool {
    fn is_country(code: &str) -> bool {
        code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase())
    }
    REPLY_CONTROLS.contains(&value) || value.split(',').map(str::trim).all(is_country)
}

/// Ways to publish that make no post, as values under a localised label (instagram-threads.md 2:
/// one reader).
const NO_POST: &[&str] = &["cutout_sticker"];

/// Whether a value says that a picture was cut out as a sticker, and no post was made.
pub(crate) fn is_no_post(value: &str) -> bool {
    NO_POST.contains(&value)
}

/// The platform that a value names: products are called the same in every language.
pub(crate) fn platform(value: &str) -> Option<Platform> {
    let known = [Platform::Facebook, Platform::Instagram, Platform::Threads];
    known
        .into_iter()
        .find(|platform| platform.title().eq_ignore_ascii_case(value.trim()))
}

/// Whether a value names the way in which a phone number was confirmed.
pub(crate) fn is_method(value: &str) -> bool {
    METHODS.contains(&value.to_lowercase().as_str())
}

/// Whether a value is a gender.
pub(crate) fn is_gender(value: &str) -> bool {
    GENDERS.contains(&value.to_lowercase().as_str())
}
