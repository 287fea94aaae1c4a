//! Activity of a profile. It includes changes of the private-account switch, without their
//! direction.

use crate::lexicon::labels::PRIVACY_CHANGED;
use crate::lexicon::toggles::names_privacy;
use crate::readers::Reader;
use crate::readers::account_data;
use crate::readers::dialect::{Meaning, Record};
use crate::readers::problem::Problem;
use crate::readers::sink::Sink;
use crate::time::Moment;

/// The activity of the profile.
pub(crate) static ACTIVITY: Reader = Reader {
    id: "instagram.profile_activity",
    read: |source, out| account_data::facts(source, &mut ProfileActivity(0), out),
};

/// How many records were understood.
struct ProfileActivity(u64);

impl Meaning for ProfileActivity {
    const WATCHED: bool = false;

    fn understood(&self) -> u64 {
        self.0
    }

    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        // The key is localised too, so the words are searched everywhere. The first text says what
        // kind of activity it was (instagram-threads.md 4: high for English).
        let named = record.texts().any(|text| PRIVACY_CHANGED.is(text.as_str()));
        if !named
            && !record
                .texts()
                .next()
                .is_some_and(|kind| names_privacy(kind.as_str()))
        {
            self.0 += u64::from(record.texts().next().is_some());
            return;
        }
        match record.time() {
            Moment::Unknown => out.problem(Problem::PrivacyTurnUndated),
            time @ (Moment::At(_) | Moment::Wall(_)) => out.toggle(time),
        }
    }
}
