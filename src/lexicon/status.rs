//! Words that say that an account was deactivated or reactivated.

use crate::text::same_label;

/// Instagram writes the first word of each list in every language (audience-evidence.md 2, row 11:
/// high, seen in a Turkish export). The others are what English would call it (low). Only the whole
/// text counts, so "Reactivation cancelled" matches nothing.
const GONE: &[&str] = &[
    "inactivate",
    "Deactivated",
    "Deactivation",
    "Account deactivated",
    "Temporarily deactivated",
    "Inactivated",
];
const BACK: &[&str] = &[
    "reactivate",
    "Reactivated",
    "Reactivation",
    "Account reactivated",
    "Activated",
    "Activation",
];

/// `Some(true)` if the words say that the account came back, `Some(false)` if it was deactivated,
/// else `None`.
pub(crate) fn is_activation(words: &str) -> Option<bool> {
    let says = |known: &[&str]| known.iter().any(|known| same_label(known, words));
    if says(BACK) {
        Some(true)
    } else {
        says(GONE).then_some(false)
    }
}

#[cfg(test)]
mod tests {
    use super::is_activation;

    #[test]
    fn only_whole_words_say_that_an_account_went_or_came() {
        for (words, back) in [
            ("inactivate", Some(false)),
            ("reactivate", Some(true)),
            ("Reactivated", Some(true)),
            ("Account deactivated", Some(false)),
            ("Reactivation cancelled", None),
            ("", None),
        ] {
            assert_eq!(is_activation(words), back, "{words}");
        }
    }
}
