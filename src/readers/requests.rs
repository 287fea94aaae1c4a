//! The list of downloads that the user requested: the only file that shows which dates an export
//! covers.

use jiff::ToSpan as _;

use super::Reader;
use super::dates::META;
use super::dialect::{Labelled, Record};
use super::json::{self, Records};
use super::sink::Sink;
use crate::facts::{ExportPeriod, Fact};
use crate::lexicon::labels::{BESIDE_DATES, END_DATE, START_DATE};

/// Requests on Instagram.
pub(crate) static INSTAGRAM: Reader = Reader {
    id: "instagram.requests",
    read: |source, out| json::read(source, &mut Requests, out),
};

/// Requests on Facebook, whose labels nobody has published.
pub(crate) static FACEBOOK: Reader = Reader {
    id: "facebook.requests",
    read: |source, out| json::read(source, &mut Requests, out),
};

struct Requests;

impl Records for Requests {
    type Record<'r> = Record;
    const SIGNATURE: &'static [&'static str] = Record::KEYS;
    const ANY_ROOT: bool = true;

    fn record(&mut self, request: Record, out: &mut Sink<'_>) {
        out.account_data("download_requests", 1);
        let window = window(&request);
        if window.is_none() {
            for label in request.label_values.iter().filter_map(Labelled::name) {
                let label = label.as_str();
                if ![&BESIDE_DATES, &START_DATE, &END_DATE]
                    .iter()
                    .any(|labels| labels.is(label))
                {
                    out.unknown_label(label);
                }
            }
        }
        out.fact(Fact::Requested(window));
    }
}

/// The dates that a request asked for; `None` if its start or end is not known.
fn window(request: &Record) -> Option<ExportPeriod> {
    let (start, end) = (
        request.moment(&START_DATE)?.day()?,
        request.moment(&END_DATE)?.day()?,
    );
    let asked = request.timestamp().day()?;
    // An end on the day of the request, or a day before it in another zone, leaves nothing out.
    let is_open = asked.checked_sub(1.day()).is_ok_and(|eve| end >= eve);
    // Requests for everything start on a day in 1905 (archives.md 9: high).
    let from = (start >= META).then_some(start);
    Some(ExportPeriod {
        from,
        to: (from.is_some() || !is_open).then_some(end),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize as _;
    use serde_json::{Value, json};

    const ASKED: i64 = 1_758_100_000;

    fn of(labels: Value) -> Option<ExportPeriod> {
        window(&Record::deserialize(&json!({"timestamp": ASKED, "label_values": labels})).unwrap())
    }

    fn between(start: i64, end: i64) -> Option<ExportPeriod> {
        of(
            json!([{"label": "Start date", "timestamp_value": start}, {"label": "End date", "timestamp_value": end}]),
        )
    }

    #[test]
    fn dates_of_a_request() {
        assert_eq!(
            between(-2_051_222_400, ASKED),
            Some(ExportPeriod {
                from: None,
                to: None
            })
        );
        let limited = between(1_700_000_000, ASKED);
        let day = |text: &str| text.parse().ok();
        assert_eq!(
            limited,
            Some(ExportPeriod {
                from: day("2023-11-14"),
                to: day("2025-09-17")
            })
        );
        assert_eq!(
            between(-2_051_222_400, 1_700_000_000),
            Some(ExportPeriod {
                from: None,
                to: day("2023-11-14")
            })
        );
    }

    #[test]
    fn what_is_not_understood_is_not_known() {
        // The form of Facebook: times without labels.
        assert_eq!(
            of(
                json!([{"timestamp_value": ASKED}, {"timestamp_value": 0}, {"timestamp_value": ASKED}])
            ),
            None
        );
        assert_eq!(between(0, ASKED), None);
        assert_eq!(
            of(json!([{"label": "Start date", "timestamp_value": -2_051_222_400}])),
            None
        );
        assert_eq!(
            of(
                json!([{"label": "Von", "timestamp_value": 1}, {"label": "Bis", "timestamp_value": 2}])
            ),
            None
        );
    }
}
