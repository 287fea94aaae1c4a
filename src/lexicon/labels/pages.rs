//! Labels that occur only on Facebook's HTML pages: of the profile (html.md 4.2: high), and of
//! changes of an account, where they are the JSON keys as words (facebook.md 1: low). Only English
//! ones were seen. In other languages these values are recognised by their form, or end up among
//! the unknown fields.

use super::labels;

labels! {
    PAGES:
    FORMER_NAMES {
        seen en "Previous names" "Previous name";
    }
    PHONES {
        seen en "Phone numbers" "Phone number" "Phone";
    }
    /// Fields of a profile that are shown to nobody.
    NOT_SHOWN {
        seen en "Registration date" "Joined Facebook" "Profile URL" "Profile URI";
    }
    /// The former value in a change of the account.
    OLD_NAME {
        seen en "Old name" "Previous name" "Former name";
    }
    OLD_VANITY {
        seen en "Old vanity" "Old username" "Previous username" "Former username";
    }
    /// The other labels of a change of the account.
    OF_A_CHANGE {
        seen en "Event" "Time" "Created" "IP address" "User agent" "Cookie" "New name" "New vanity" "New username"
            "Old email" "New email" "Old number" "New number";
    }
}
