//! Words for the end and the beginning of an account's being active.

use crate::text::same_label;

/// Instagram writes the first of each in every language (audience-evidence.md 2, row 11: high, seen in a Turkish export).
/// The others are what English would call them, each as a whole, so that "Reactivation cancelled" is none. (Low.)
const GONE: &[&str] =
    &["inactivate", "Deactivated", "Deactivation", "Account deactivated", "Temporarily deactivated", "Inactivated"];
const BACK: &[&str] = &["reactivate", "Reactivated", "Reactivation", "Account reactivated", "Activated", "Activation"];

/// Whether these words say that an account came back, or went.
pub(crate) fn is_activation(words: &str) -> Option<bool> {
    let says = |known: &[&str]| known.iter().any(|known| same_label(known, words));
    if says(BACK) { Some(true) } else { says(GONE).then_some(false) }
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
