//! Values that are English in every language, though their labels are not.

/// How a phone number may have been confirmed. The values are not documented. (Low.)
const METHODS: &[&str] = &["sms", "call", "voice", "whatsapp", "email", "none", "unknown"];

/// What Instagram writes for a gender (archives.md 7: medium that it is not translated; the words are not listed there).
const GENDERS: &[&str] = &["male", "female", "custom", "unknown", "prefer_not_to_say", "prefer not to say"];

/// Whether a value says how a phone number was confirmed.
pub(crate) fn is_method(value: &str) -> bool {
    METHODS.contains(&value)
}

/// Whether a value is a gender.
pub(crate) fn is_gender(value: &str) -> bool {
    GENDERS.contains(&value.to_lowercase().as_str())
}
