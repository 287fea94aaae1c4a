//! Labels that only the pages of Facebook have: of the profile (html.md 4.2: high), and of changes of an account, where they are
//! the keys of the JSON as words (facebook.md 1: low). Nothing but English was seen. Elsewhere these values are told by
//! their form, or stand among the fields nobody knows.

use super::labels;

labels! {
    PAGES:
    FORMER_NAMES {
        seen en "Previous names" "Previous name";
    }
    PHONES {
        seen en "Phone numbers" "Phone number" "Phone";
    }
    /// What a profile has and shows to nobody.
    NOT_SHOWN {
        seen en "Registration date" "Joined Facebook" "Profile URL" "Profile URI";
    }
    /// What a change of the account put away.
    OLD_NAME {
        seen en "Old name" "Previous name" "Former name";
    }
    OLD_VANITY {
        seen en "Old vanity" "Old username" "Previous username" "Former username";
    }
    /// What else is told of a change.
    OF_A_CHANGE {
        seen en "Event" "Time" "Created" "IP address" "User agent" "Cookie" "New name" "New vanity" "New username"
            "Old email" "New email" "Old number" "New number";
    }
}
