//! Values that are English in every language, though their labels are not.

/// How a phone number may have been confirmed. The values are not documented. (Low.)
const METHODS: &[&str] = &["sms", "call", "voice", "whatsapp", "email", "none", "unknown"];

/// What Instagram writes for a gender (archives.md 7: medium that it is not translated; the words are not listed there).
const GENDERS: &[&str] = &["male", "female", "custom", "unknown", "prefer_not_to_say", "prefer not to say"];

/// Who could see a note, where that is not everybody. Seen in one real export: the first; the others are named in the app's
/// resources (audience-evidence.md 4.5).
const LIMITED: &[&str] = &["followers_you_follow_back", "close_friends", "subscribers", "private"];

/// Whether a value says of a note that everybody could see it, or only some; none where it says neither.
pub(crate) fn is_for_all(value: &str) -> Option<bool> {
    if value == "public" { Some(true) } else { LIMITED.contains(&value).then_some(false) }
}

/// Whether a value says how a phone number was confirmed.
pub(crate) fn is_method(value: &str) -> bool {
    METHODS.contains(&value)
}

/// Whether a value is a gender.
pub(crate) fn is_gender(value: &str) -> bool {
    GENDERS.contains(&value.to_lowercase().as_str())
}
