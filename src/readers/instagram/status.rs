//! When the account was deactivated and reactivated.

use jiff::civil::Date;

use crate::facts::{Deactivated, Fact};
use crate::lexicon::labels::ACTIVATION_TYPE;
use crate::lexicon::status::is_activation;
use crate::readers::Reader;
use crate::readers::account_data;
use crate::readers::dialect::{Meaning, Record};
use crate::readers::problem::Problem;
use crate::readers::sink::Sink;
use crate::time::Moment;

/// The history of deactivations and reactivations.
pub(crate) static STATUS_CHANGES: Reader = Reader {
    id: "instagram.status_changes",
    read: |source, out| {
        let mut changes = StatusChanges::default();
        account_data::facts(source, &mut changes, out);
        // All records are in one list.
        let field = out.field();
        for (record, from, to) in spans(changes.0) {
            out.at(field, record);
            out.fact(Fact::Deactivated(Deactivated { from, to: Some(to) }));
        }
    },
};

/// Most changes of one account. A file with more is not Meta's, and gives nothing.
const MOST: usize = 10_000;

/// One change: its time, whether the account was reactivated (`None` if unknown), and the record.
type StatusChange = (Moment, Option<bool>, u32);

#[derive(Default)]
struct StatusChanges(Vec<StatusChange>);

impl Meaning for StatusChanges {
    const WATCHED: bool = false;

    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let back = activation(&record);
        if back.is_none() {
            out.problem(Problem::StatusChangeUnknown);
        }
        if self.0.len() <= MOST {
            self.0.push((record.time(), back, out.origin().record));
        }
    }
}

/// Whether the account was reactivated (true) or deactivated (false): by the label, else by the
/// values, which are English in every language. `None` if that cannot be told.
fn activation(record: &Record) -> Option<bool> {
    if let Some(words) = record.value(&ACTIVATION_TYPE) {
        return is_activation(words.as_str());
    }
    let mut told = record
        .texts()
        .filter_map(|words| is_activation(words.as_str()));
    let first = told.next()?;
    told.all(|other| other == first).then_some(first)
}

/// The spans of whole days without the account, with the record of each deactivation: from the day
/// after it to the day of the return. Any other change between the two, known or not, may mean that
/// the account was up meanwhile, so there is no span then: a wrong one would make something look
/// private that was not.
fn spans(mut changes: Vec<StatusChange>) -> Vec<(u32, Date, Date)> {
    if changes.len() > MOST || changes.iter().any(|(time, _, _)| *time == Moment::Unknown) {
        return Vec::new();
    }
    changes.sort_unstable();
    let pairs = changes.windows(2).filter_map(|pair| {
        let [(gone, Some(false), record), (back, Some(true), _)] = pair else {
            return None;
        };
        let (from, to) = (gone.day()?.tomorrow().ok()?, back.day()?);
        (from < to).then_some((*record, from, to))
    });
    pairs.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 86_400;

    fn of(changes: &[(i64, Option<bool>)]) -> Vec<(Date, Date)> {
        let changes = changes
            .iter()
            .map(|(day, back)| (Moment::from_seconds(day * DAY), *back, 0))
            .collect();
        spans(changes)
            .into_iter()
            .map(|(_, from, to)| (from, to))
            .collect()
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn only_a_deactivation_before_a_return() {
        let (gone, back) = (Some(false), Some(true));
        let ten_days = [(day("1970-04-12"), day("1970-04-21"))];
        assert_eq!(of(&[(100, gone), (110, back)]), ten_days);
        // In any order. A deactivation without a return gives nothing.
        assert_eq!(of(&[(200, gone), (110, back), (100, gone)]), ten_days);
        assert_eq!(
            of(&[(90, gone), (100, gone), (110, back), (120, back)]),
            ten_days
        );
        for changes in [
            vec![(100, gone), (105, None), (110, back)],
            vec![(100, back), (110, gone)],
            vec![(100, gone), (101, back)],
            vec![(100, gone), (110, back), (0, None)],
            vec![(100, gone), (100, back), (100, gone)],
        ] {
            assert_eq!(of(&changes), [], "{changes:?}");
        }
    }
}
