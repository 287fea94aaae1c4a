//! What must be seen before any number: numbers alone would read as an all-clear.

use jiff::civil::Date;

use super::Audit;
use super::basis::judged_by;
use crate::language::Words;
use crate::policy::actions::Way;
use crate::report::advice::way;

/// From so many days after the packs were checked a report says that they are old.
const OLD_AFTER: i32 = 180;

/// What there is to say first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alert {
    /// No text of Meta's was verified for the region.
    NoText,
    /// The region is not known.
    RegionUnknown,
    /// The policy was checked long before the day of the report.
    PolicyOld,
}

/// What there is to say first about an audit, the weightiest first.
pub(super) fn alerts(audit: &Audit) -> Vec<Alert> {
    let region = match way(&audit.packs) {
        Way::NoText => Some(Alert::NoText),
        Way::Unknown => Some(Alert::RegionUnknown),
        Way::Offered | Way::Reported | Way::NotFound => None,
    };
    let old = age(audit)
        .is_some_and(|(_, days)| days > OLD_AFTER)
        .then_some(Alert::PolicyOld);
    region.into_iter().chain(old).collect()
}

/// The day on which the packs were checked, and how many days before that of the report it lies.
pub(super) fn age(audit: &Audit) -> Option<(Date, i32)> {
    let checked = audit.packs.checked_on()?;
    let days = (audit.as_of - checked).get_days();
    Some((checked, days))
}

impl Alert {
    /// Its name, for programs.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::NoText => "no_text",
            Self::RegionUnknown => "region_unknown",
            Self::PolicyOld => "policy_old",
        }
    }

    /// The alert in a sentence.
    pub(super) fn says(self, w: &Words, audit: &Audit) -> String {
        match self {
            Self::NoText => judged_by(w, &audit.packs),
            Self::RegionUnknown => w.say("act-region-first").to_owned(),
            Self::PolicyOld => match age(audit) {
                Some((checked, days)) => {
                    let days = u64::try_from(days).unwrap_or_default();
                    w.count_with(days, "act-policy-old", &[("day", &w.date(checked))])
                }
                None => String::new(),
            },
        }
    }
}
