//! When the account was made private or public. The direction stands only in the title, in the user's language.

use crate::facts::{Fact, Toggle};
use crate::lexicon::toggles::direction;
use crate::readers::Reader;
use crate::readers::dialect::{self, Meaning, Record};
use crate::readers::sink::Sink;
use crate::text::Text;

/// The history of the private-account switch.
pub(crate) static PRIVACY_CHANGES: Reader =
    Reader { id: "instagram.privacy_changes", read: |source, out| dialect::read(source, &mut PrivacyChanges, out) };

struct PrivacyChanges;

impl Meaning for PrivacyChanges {
    const ROOTS: &'static [&'static str] = &["account_history_account_privacy_history"];

    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let time = record.time();
        let private = record.title.as_ref().map(Text::as_str).and_then(direction);
        if private.is_none() {
            out.problem("a change of the account's privacy whose direction is not known");
        }
        match time.day() {
            Some(on) => out.fact(Fact::PrivacyChange(time, Toggle { on, private })),
            None => out.problem("a change of the account's privacy without a time"),
        }
    }
}
