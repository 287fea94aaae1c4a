//! The words of the letter: messages, with the names of values in braces.

use crate::language::Words;

macro_rules! texts {
    ($($field:ident = $id:literal,)+) => {
        /// All words of one language.
        pub(super) struct Texts {
            $(pub(super) $field: String,)+
            pub(super) access_points: Vec<String>,
        }

        impl Texts {
            /// The words of a language.
            pub(super) fn of(w: &Words) -> Self {
                Self {
                    $($field: w.template($id),)+
                    access_points: POINTS.map(|id| w.template(id)).to_vec(),
                }
            }
        }
    };
}

texts! {
    draft = "letter-draft",
    date = "letter-date",
    to = "letter-to",
    address = "letter-address",
    subject = "letter-subject",
    greeting = "letter-greeting",
    who = "letter-who",
    account = "letter-account",
    account_name = "letter-account-name",
    account_username = "letter-account-username",
    account_unknown = "letter-account-unknown",
    linked = "letter-linked",
    objected = "letter-objected",
    objection_heading = "letter-objection-heading",
    objection = "letter-objection",
    grounds_heading = "letter-grounds-heading",
    grounds = "letter-grounds",
    restriction_heading = "letter-restriction-heading",
    restriction = "letter-restriction",
    erasure_heading = "letter-erasure-heading",
    erasure = "letter-erasure",
    access_heading = "letter-access-heading",
    access = "letter-access",
    figures_heading = "letter-figures-heading",
    figures = "letter-figures",
    undecided = "letter-undecided",
    undecided_reason = "letter-undecided-reason",
    by_objection = "letter-by-objection",
    confirmation_heading = "letter-confirmation-heading",
    confirmation = "letter-confirmation",
    complaint = "letter-complaint",
    closing = "letter-closing",
    signature = "letter-signature",
    sender = "letter-sender",
    sender_unknown = "letter-sender-unknown",
    subject_request = "letter-subject-request",
    reported = "letter-reported",
    restriction_plain = "letter-restriction-plain",
    erasure_plain = "letter-erasure-plain",
    access_plain = "letter-access-plain",
    in_scope = "letter-in-scope",
    annex = "letter-annex",
    annex_item = "letter-annex-item",
    annex_no_words = "letter-annex-no-words",
    annex_more = "letter-annex-more",
}

/// What the letter asks to be told.
const POINTS: [&str; 4] = [
    "letter-access-point-1",
    "letter-access-point-2",
    "letter-access-point-3",
    "letter-access-point-4",
];

/// What a letter names of a law; empty where it says nothing.
#[derive(Debug, Default)]
pub(super) struct Law {
    pub(super) objection: String,
    pub(super) restriction: String,
    pub(super) erasure: String,
    pub(super) access: String,
    pub(super) deadline: String,
    pub(super) authority: String,
}

impl Law {
    /// What the law of a region says, where it was looked into (objection.md, section 2).
    pub(super) fn of(w: &Words, region: &str) -> Option<Self> {
        let word = |part: &str| {
            let word = w.text(&format!("letter-law-{region}-{part}"));
            word.unwrap_or_default().to_owned()
        };
        let law = Self {
            objection: word("objection"),
            restriction: word("restriction"),
            erasure: word("erasure"),
            access: word("access"),
            deadline: word("deadline"),
            authority: word("authority"),
        };
        (!law.authority.is_empty()).then_some(law)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn every_language_names_the_same_laws() {
        for language in Language::ALL {
            for region in ["eu", "uk", "ch", "br", "kr"] {
                let law = Law::of(language.words(), region).unwrap();
                assert!(!law.objection.is_empty(), "{language}: {region}");
            }
            assert!(Law::of(language.words(), "us").is_none());
        }
    }
}
