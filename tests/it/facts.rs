//! Facts about the account that files contain besides items.

use serde_json::json;

use crate::support::{audit, fixture, ledger_line};

/// Counting stays what it was, whatever the facts.
#[test]
fn files_that_tell_facts_are_still_counted() {
    let (_, report) = audit(&[fixture("facebook-extras.zip")]);
    let line = ledger_line(&report, "privacy_settings.json");
    assert_eq!(
        (&line["status"], &line["reader"]),
        (&json!("read"), &json!("facebook.privacy_settings"))
    );
    let friends = ledger_line(&report, "your_friends.json");
    assert_eq!(
        (&friends["status"], &friends["reader"]),
        (&json!("account_data"), &json!("facebook.friends"))
    );
}
