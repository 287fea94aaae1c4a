//! The messages of the page's script: each is a field for the types that the script is checked
//! against, and stands in the files of the languages as `script-`, with the field's name behind it.

use serde::Serialize;
#[cfg(test)]
use ts_rs::TS;

use crate::language::{Forms, Words};

macro_rules! script_words {
    ($($name:ident: $form:ident,)+) => {
        /// What the script says, with the names of values in braces.
        #[derive(Serialize)]
        #[cfg_attr(test, derive(TS))]
        pub(super) struct ScriptWords {
            $($name: $form,)+
        }

        impl ScriptWords {
            pub(super) fn of(w: &Words) -> Self {
                Self { $($name: $form::said(w, &format!("script-{}", stringify!($name).replace('_', "-"))),)+ }
            }
        }
    };
}

/// How a message gets to the script.
trait ToScript {
    fn said(w: &Words, id: &str) -> Self;
}

impl ToScript for String {
    fn said(w: &Words, id: &str) -> Self {
        w.template(id)
    }
}

impl ToScript for Forms {
    fn said(w: &Words, id: &str) -> Self {
        w.forms(id)
    }
}

script_words! {
    any: String,
    no_words: String,
    contact: String,
    picture: String,
    without: String,
    choice_public: String,
    choice_private: String,
    choice_unknown: String,
    choice_yes: String,
    choice_group_public: String,
    choice_group_private: String,
    order_report: String,
    order_newest: String,
    order_oldest: String,
    order_kind: String,
    order_place: String,
    found_all: Forms,
    found_some: String,
    tried: Forms,
    moved: Forms,
    answered_here: String,
    opened: String,
    not_read: String,
    reading: String,
    made: String,
    state: String,
    media: String,
    why: String,
    evidence: String,
    caveats: String,
    stands_in: String,
    rule_and_actions: String,
    id: String,
    answers_head: String,
    answers_use: String,
    copied: String,
    how: String,
    open_page: String,
    among: String,
    undo: String,
    done: String,
    way: String,
    way_facebook: String,
    way_instagram: String,
    way_threads: String,
    way_profile: String,
    copy_words: String,
    open_there: String,
    kind_on: String,
    step_covered: Forms,
    step_open: Forms,
    region_still: String,
    account: String,
    not_asked: String,
    none_found: String,
    none_here: String,
    none_filtered: Forms,
    found_here: String,
    annex: String,
    of_all: String,
    left_open: String,
    annex_what: String,
    follows: String,
    choice_some: String,
    list_label: String,
    region_here: String,
    at_odds: String,
}
