//! The charts as numbers: where each piece begins and how long it is, in hundredths of its chart.
//! The template draws them, and the script moves them. Every number comes from the shared summary.

use jiff::civil::Date;

use super::super::Audit;
use super::super::summary::{Counts, Month, Summary};
use super::super::wording::{audience, outcome};
use super::account;
use crate::item::Platform;
use crate::language::Words;
use crate::policy::Coverage;
use crate::text::harmless;
use crate::visibility::{Audience, Interval, account_history};

/// Periods shown at most; what is older stands together.
const MOST_PERIODS: usize = 60;

/// Up to so many months they are shown one by one.
const SHORT: i32 = 36;

/// Columns that each have room for a label: names of months are longer. On a phone, fewer.
const LABELLED_YEARS: usize = 22;
const LABELLED_MONTHS: usize = 12;
const LABELLED_ON_PHONES: usize = 6;

/// About the points of a letter, of what parts two labels, and of a wide chart.
const POINTS_OF_LETTER: usize = 8;
const POINTS_BETWEEN: usize = 22;
const POINTS_OF_CHART: usize = 990;

/// What stands below the column of the undated where its words have no room; the table has them.
const UNDATED_IN_SHORT: &str = "?";

/// Lines of the axis above its foot, at most.
const AXIS_LINES: u64 = 4;

/// A piece of a bar.
pub(super) struct BarPiece {
    pub(super) class: &'static str,
    pub(super) from: String,
    pub(super) length: String,
}

/// The four outcomes of some items as one bar, as long as its chart.
pub(super) fn bar(counts: &Counts) -> Vec<BarPiece> {
    bar_among(counts, counts.items)
}

/// The same, as long as its items are many beside the most there are of one sort.
pub(super) fn bar_among(counts: &Counts, most: u64) -> Vec<BarPiece> {
    let mut from = 0;
    let pieces = Coverage::ALL.iter().map(|is| {
        let piece = BarPiece {
            class: is.as_str(),
            from: hundredths(from, most),
            length: hundredths(counts.with(*is), most),
        };
        from += counts.with(*is);
        piece
    });
    pieces.collect()
}

/// A part of a whole in hundredths, with two places.
#[expect(clippy::cast_precision_loss, reason = "a picture, not a number")]
fn hundredths(part: u64, whole: u64) -> String {
    format!("{:.2}", part as f64 * 100.0 / whole.max(1) as f64)
}

/// A stretch of time with the items made in it.
pub(super) struct Period {
    pub(super) label: String,
    /// The same, where there is room for the whole name of a month.
    pub(super) named: String,
    pub(super) counts: Counts,
    months: (Option<Month>, Option<Month>),
}

impl Period {
    fn of(label: String, named: String, months: (Option<Month>, Option<Month>)) -> Self {
        Self {
            label,
            named,
            counts: Counts::default(),
            months,
        }
    }

    fn is_month(&self) -> bool {
        self.months.0.is_some() && self.months.0 == self.months.1
    }
}

/// Items over time: by month if that is short, else by year; those without a time last.
pub(super) fn periods(w: &Words, summary: &Summary) -> Vec<Period> {
    let ordinal = |(year, month): Month| i32::from(year) * 12 + i32::from(month);
    let known: Vec<(Month, &Counts)> = summary
        .by_month
        .iter()
        .filter_map(|(month, counts)| Some(((*month)?, counts)))
        .collect();
    let ends = known
        .first()
        .zip(known.last())
        .map(|((first, _), (last, _))| (*first, *last));
    let by_month = ends.is_some_and(|(first, last)| ordinal(last) - ordinal(first) < SHORT);
    let mut periods: Vec<Period> = Vec::new();
    if let Some((first, last)) = ends {
        let whole = |year: i16| (Some((year, 1)), Some((year, 12)));
        if by_month {
            let mut month = first;
            while month <= last {
                let (label, named) = (w.short_month(month.0, month.1), w.month(month.0, month.1));
                periods.push(Period::of(label, named, (Some(month), Some(month))));
                month = if month.1 == 12 {
                    (month.0 + 1, 1)
                } else {
                    (month.0, month.1 + 1)
                };
            }
        } else {
            // Dates that cannot be would make a long empty chart.
            let start = first.0.max(last.0.saturating_sub(60));
            let newest = (start..=last.0).filter(|year| {
                usize::try_from(last.0 - year).is_ok_and(|before| before < MOST_PERIODS)
            });
            periods.extend(
                newest.map(|year| Period::of(year.to_string(), year.to_string(), whole(year))),
            );
            let oldest = periods.first().and_then(|period| period.months.0);
            if let Some(oldest) = oldest.filter(|oldest| first < *oldest) {
                let label = w.fill("told-before-year", &[("year", &oldest.0.to_string())]);
                periods.insert(0, Period::of(label.clone(), label, (Some(first), None)));
                if let Some(before) = periods.first_mut() {
                    before.months.1 = Some((oldest.0 - 1, 12));
                }
            }
        }
    }
    if summary.by_month.contains_key(&None) {
        periods.push(Period::of(
            w.say("told-no-date").to_owned(),
            w.say("told-no-date").to_owned(),
            (None, None),
        ));
    }
    for (month, counts) in &summary.by_month {
        if let Some(period) = period_of(&periods, *month).and_then(|place| periods.get_mut(place)) {
            period.counts.join(counts);
        }
    }
    periods
}

/// The place of the period that a month belongs to.
pub(super) fn period_of(periods: &[Period], month: Option<Month>) -> Option<usize> {
    periods
        .iter()
        .position(|period| match (month, period.months) {
            (None, (None, None)) => true,
            (Some(month), (Some(from), Some(to))) => from <= month && month <= to,
            _ => false,
        })
}

/// The timeline as columns.
pub(super) struct Timeline {
    /// What its columns stand for.
    pub(super) caption: String,
    pub(super) table: &'static str,
    pub(super) unit: &'static str,
    pub(super) describes: String,
    pub(super) columns: Vec<Column>,
    pub(super) axis: Vec<AxisLine>,
    pub(super) marks: Vec<DayMark>,
}

/// A line of the axis, so far from the top.
pub(super) struct AxisLine {
    pub(super) from_top: String,
    pub(super) label: String,
}

/// A day that matters.
pub(super) struct DayMark {
    pub(super) at: String,
    pub(super) says: String,
    /// Its place among all, from the top.
    pub(super) place: usize,
}

/// One column, from the bottom up.
pub(super) struct Column {
    pub(super) place: u64,
    pub(super) from: String,
    pub(super) width: String,
    pub(super) middle: String,
    pub(super) label: String,
    pub(super) named: String,
    /// Where its label stands, if it has one.
    pub(super) label_at: Option<LabelAt>,
    pub(super) pieces: Vec<BarPiece>,
    pub(super) numbers: Vec<String>,
}

/// Where the label of a column stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LabelAt {
    /// Below its middle.
    Middle,
    /// The same, where the screen is wide.
    MiddleIfWide,
    /// At the end of the timeline: the last of them is longer than a year.
    End,
}

pub(super) fn timeline(w: &Words, audit: &Audit, periods: &[Period]) -> Option<Timeline> {
    let busiest = periods.iter().max_by_key(|period| period.counts.items)?;
    let highest = busiest.counts.items;
    let many = periods.len();
    let by_month = periods.iter().any(Period::is_month);
    let step = many
        .div_ceil(if by_month {
            LABELLED_MONTHS
        } else {
            LABELLED_YEARS
        })
        .max(1);
    let step_on_phones = step * many.div_ceil(step * LABELLED_ON_PHONES).max(1);
    let undated = periods
        .last()
        .is_some_and(|period| period.months == (None, None));
    // Counted from the newest, which always has one. The label of the undated is longer: on a phone
    // it needs room before it.
    let newest = usize::from(undated);
    let longest = periods
        .last()
        .map_or(0, |period| period.label.chars().count());
    let tight =
        undated && longest * POINTS_OF_LETTER + POINTS_BETWEEN > POINTS_OF_CHART * 3 / 2 / many;
    let label_at = |place: usize| match many - 1 - place {
        0 if undated => Some(LabelAt::End),
        after
            if (after - newest).is_multiple_of(step_on_phones)
                && (!undated || after > step_on_phones) =>
        {
            Some(LabelAt::Middle)
        }
        after => (after - newest)
            .is_multiple_of(step)
            .then_some(LabelAt::MiddleIfWide),
    };
    let columns = periods.iter().enumerate().map(|(place, period)| {
        let mut top = highest;
        let pieces = Coverage::ALL.iter().map(|is| {
            let n = period.counts.with(*is);
            top -= n.min(top);
            BarPiece {
                class: is.as_str(),
                from: hundredths(top, highest),
                length: hundredths(n, highest),
            }
        });
        let label_at = label_at(place);
        let place = place as u64;
        Column {
            place,
            from: hundredths(place * 20 + 2, many as u64 * 20),
            width: hundredths(16, many as u64 * 20),
            middle: hundredths(place * 2 + 1, many as u64 * 2),
            label_at,
            // The newest has its label beside it, so a long one does not fit.
            label: match label_at {
                Some(LabelAt::End) if tight => UNDATED_IN_SHORT.to_owned(),
                Some(_) | None => period.label.clone(),
            },
            named: period.named.clone(),
            pieces: pieces.collect(),
            numbers: Coverage::ALL
                .iter()
                .map(|is| w.number(period.counts.with(*is)))
                .collect(),
        }
    });
    let (caption, table, unit, describes) = if by_month {
        (
            "page-by-month",
            w.say("page-by-month-caption"),
            w.say("page-month"),
            "told-timeline-by-month",
        )
    } else {
        (
            "page-by-year",
            w.say("page-by-year-caption"),
            w.say("page-year"),
            "told-timeline-by-year",
        )
    };
    let highest = w.number(highest);
    Some(Timeline {
        caption: w.fill(caption, &[("highest", &highest)]),
        table,
        unit,
        describes: w.fill(describes, &[("n", &highest), ("period", &busiest.named)]),
        columns: columns.collect(),
        axis: axis(w, busiest.counts.items),
        marks: marks(w, audit, periods),
    })
}

/// Round numbers up to the highest column.
fn axis(w: &Words, highest: u64) -> Vec<AxisLine> {
    let steps = (0..19).flat_map(|power| [1, 2, 5].map(|digit| digit * 10_u64.pow(power)));
    let step = steps
        .into_iter()
        .find(|step| highest / step <= AXIS_LINES)
        .unwrap_or(highest)
        .max(1);
    let line = |n: u64| AxisLine {
        from_top: hundredths(highest - n, highest),
        label: w.number(n),
    };
    (0..=highest / step).map(|n| line(n * step)).collect()
}

/// The days on which training began and on which somebody objected, where they lie within the
/// columns.
fn marks(w: &Words, audit: &Audit, periods: &[Period]) -> Vec<DayMark> {
    let objected = audit
        .read
        .exports
        .iter()
        .filter_map(|export| export.facts.objections.first_of(export.platform));
    let mut days: Vec<(Date, &'static str)> =
        objected.map(|day| (day, "page-mark-objected")).collect();
    days.extend(audit.training_since.map(|day| (day, "page-mark-training")));
    days.sort_unstable();
    days.dedup();
    let placed = days.into_iter().filter_map(|(day, says)| {
        Some((
            place_of(periods, day)?,
            w.fill(says, &[("day", &w.date(day))]),
        ))
    });
    let whole = periods.len() as u64 * 1000;
    let mark = |(place, (at, says)): (usize, (u64, String))| DayMark {
        at: hundredths(at, whole),
        says,
        place,
    };
    placed.enumerate().map(mark).collect()
}

/// Where a day lies, in thousandths of a column.
fn place_of(periods: &[Period], day: Date) -> Option<u64> {
    let of = period_of(periods, Some((day.year(), day.month())))?;
    let period = periods.get(of)?;
    let within = if period.is_month() {
        i64::from(day.day() - 1) * 1000 / i64::from(day.days_in_month())
    } else {
        i64::from(day.day_of_year() - 1) * 1000 / i64::from(day.days_in_year())
    };
    Some(of as u64 * 1000 + u64::try_from(within).unwrap_or_default())
}

/// Who could see an account over time, as its own history tells.
pub(super) struct Band {
    pub(super) says: String,
    pub(super) stretches: Vec<BarStretch>,
}

/// One stretch of it.
pub(super) struct BarStretch {
    pub(super) class: &'static str,
    pub(super) from: String,
    pub(super) length: String,
    pub(super) says: String,
    pub(super) label: Option<String>,
    /// The label has room on a phone too.
    pub(super) roomy: bool,
}

pub(super) fn bands(w: &Words, audit: &Audit) -> Vec<Band> {
    let exports = audit
        .read
        .exports
        .iter()
        .filter(|export| export.platform == Platform::Instagram);
    exports
        .filter_map(|export| {
            let told = joined(account_history(&export.facts));
            let first = told.iter().find_map(|interval| interval.to)?;
            let end = export.facts.exported_by(audit.as_of);
            // A little of the time before the first turn, so that its start shows.
            let total = days(first, end).max(1);
            let start = first
                .checked_sub(jiff::Span::new().days(total / 8 + 30))
                .unwrap_or(first);
            let whole = days(start, end).max(1);
            let stretches = told.iter().filter_map(|interval| {
                let (from, to) = (
                    interval.from.unwrap_or(start).max(start),
                    interval.to.unwrap_or(end).min(end),
                );
                let length = u64::try_from(days(from, to))
                    .ok()
                    .filter(|days| *days > 0)?;
                let is = audience(w, interval.is);
                let says = stretch(w, is, interval.from, interval.to.filter(|to| *to < end));
                let offset = u64::try_from(days(start, from)).unwrap_or(0);
                let whole = u64::try_from(whole).unwrap_or(1);
                // A letter takes some 7 points, of the 900 of a wide screen or the 340 of a phone.
                let has_room =
                    |points: u64| length * points > whole * (7 * is.chars().count() as u64 + 16);
                Some(BarStretch {
                    class: interval.is.as_str(),
                    from: hundredths(offset, whole),
                    length: hundredths(length, whole),
                    says,
                    label: has_room(900).then(|| is.to_owned()),
                    roomy: has_room(340),
                })
            });
            let says = w.fill("page-band", &[("account", &harmless(&account(w, export)))]);
            Some(Band {
                says,
                stretches: stretches.collect(),
            })
        })
        // A bar on which nothing is told tells nothing.
        .filter(|band| band.stretches.iter().any(|part| part.class != OPEN))
        .collect()
}

/// The class of a stretch in which nobody can tell.
const OPEN: &str = Audience::Undetermined.as_str();

/// Stretches that tell the same are one to whoever reads them.
fn joined(told: Vec<Interval>) -> Vec<Interval> {
    let mut joined: Vec<Interval> = Vec::with_capacity(told.len());
    for next in told {
        match joined.last_mut() {
            Some(last) if last.is == next.is && last.to == next.from => last.to = next.to,
            Some(_) | None => joined.push(next),
        }
    }
    joined
}

/// What an account was in a stretch of time.
fn stretch(w: &Words, is: &str, from: Option<Date>, to: Option<Date>) -> String {
    let (from, to) = (from.map(|day| w.date(day)), to.map(|day| w.date(day)));
    match (&from, &to) {
        (None, Some(to)) => w.fill("told-until", &[("is", is), ("to", to)]),
        (Some(from), None) => w.fill("told-from-on", &[("is", is), ("from", from)]),
        (Some(from), Some(to)) => w.fill("told-between", &[("is", is), ("from", from), ("to", to)]),
        (None, None) => is.to_owned(),
    }
}

fn days(from: Date, to: Date) -> i64 {
    (to - from).get_days().into()
}

/// The outcomes with their names, for legends.
pub(super) fn legend(w: &Words) -> Vec<(&'static str, &'static str)> {
    Coverage::ALL
        .iter()
        .map(|is| (is.as_str(), outcome(w, *is)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::visibility::Certainty;

    #[test]
    fn stretches_that_tell_the_same_are_one() {
        let day = |month| Some(jiff::civil::date(2025, month, 1));
        let told = |from, to, is| Interval {
            from,
            to,
            is,
            confidence: Certainty::Certain,
            by_user: false,
        };
        let open = |from, to| told(from, to, Audience::Undetermined);
        let stretches = vec![
            open(None, day(2)),
            open(day(2), day(3)),
            told(day(3), day(4), Audience::Public),
            open(day(4), None),
        ];
        let ends: Vec<_> = joined(stretches).iter().map(|part| part.to).collect();
        assert_eq!(ends, [day(3), day(4), None]);
    }
}
