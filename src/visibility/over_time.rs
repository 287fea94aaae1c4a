//! Weighs what signals say, day by day. For each day the strongest clue decides. Among equally
//! strong ones "public" wins, so that evidence of an audience never makes an item more private.

use jiff::civil::Date;

use super::{Audience, Certainty, Clue, Interval, Span};

/// The day of the export, and the date for which items are judged.
#[derive(Clone, Copy, Debug)]
pub(super) struct Exported {
    /// The latest possible day of the export.
    pub(super) on: Date,
    /// The date for which items are judged.
    pub(super) as_of: Date,
}

/// Asking for an export, waiting for it and opening it takes up to a month (archives.md 9). A
/// younger export is taken to show the state of today; what happened after an older one is not
/// known.
const CURRENT_FOR_DAYS: i64 = 31;

impl Exported {
    fn is_current(self) -> bool {
        let until = self
            .on
            .checked_add(jiff::Span::new().days(CURRENT_FOR_DAYS));
        until.is_ok_and(|until| self.as_of <= until)
    }

    /// The first day on which a clue about the day of the export holds. An item made on that day
    /// and hidden at the end of it was visible for some hours, so "private" holds from the next day
    /// on.
    fn start(self, clue: &Clue, made: Option<Date>) -> Date {
        let day = made.map_or(self.on, |made| made.max(self.on));
        let hidden_at_once =
            clue.span == Span::OnTheDay && clue.says == Audience::Private && made == Some(day);
        if hidden_at_once {
            day.tomorrow().unwrap_or(day)
        } else {
            day
        }
    }

    /// The end of the time for which a clue about the day of the export holds; `None` if it still
    /// does.
    fn end(self, day: Date) -> Option<Date> {
        if self.is_current() {
            None
        } else {
            day.tomorrow().ok()
        }
    }
}

/// Returns the answers for the whole time since an item was made, without gaps, and the answer for
/// the day of the export.
pub(super) fn weigh(
    clues: &[Clue],
    made: Option<Date>,
    exported: Exported,
) -> (Vec<Interval>, Audience, Certainty) {
    let mut told: Vec<Interval> = Vec::new();
    let decided = clues
        .iter()
        .filter(|clue| clue.says != Audience::Undetermined);
    let day = decided.map(|clue| exported.start(clue, made)).max();
    let day = day.unwrap_or_else(|| made.map_or(exported.on, |made| made.max(exported.on)));
    // All clues share one end: none may outlast another just because it begins a day later.
    let end = exported.end(day);
    for clue in clues {
        let start = exported.start(clue, made);
        let now = match clue.span {
            Span::Always => Some((made, None)),
            Span::OnTheDay => Some((Some(start), end)),
            Span::UntilTheDay => Some((made, end)),
            Span::Dated | Span::AroundTheDay => None,
        };
        if let Some((from, to)) = now.filter(|_| clue.says != Audience::Undetermined) {
            told.push(Interval::shown(from, to, clue.says, clue.strength));
        }
        for past in clue
            .past
            .iter()
            .filter(|past| past.is != Audience::Undetermined)
        {
            let until = match clue.span {
                Span::Dated => past.to,
                // Lasts up to the day for which the archive has an answer, so that no gap remains
                // between the two.
                Span::AroundTheDay => earlier(past.to, day),
                Span::Always | Span::OnTheDay | Span::UntilTheDay => earlier(past.to, start),
            };
            told.push(Interval {
                to: until,
                ..past.clone()
            });
            if let (Span::AroundTheDay, Some(after)) = (clue.span, end) {
                told.push(Interval {
                    from: past.from.max(Some(after)),
                    ..past.clone()
                });
            }
        }
    }
    let intervals = join(&told, made);
    let on_the_day = intervals
        .iter()
        .rev()
        .find(|interval| interval.from.is_none_or(|from| from <= day));
    let (is, confidence) = match on_the_day {
        Some(i) => (i.is, i.confidence),
        None => (Audience::Undetermined, Certainty::Certain),
    };
    (intervals, is, confidence)
}

fn earlier(to: Option<Date>, day: Date) -> Option<Date> {
    Some(to.map_or(day, |to| to.min(day)))
}

/// Splits the time from `made` on wherever an interval begins or ends, and decides each piece.
fn join(told: &[Interval], made: Option<Date>) -> Vec<Interval> {
    // Nearly always there is nothing to split.
    if told
        .iter()
        .all(|stretch| stretch.from <= made && stretch.to <= made)
    {
        return vec![Interval {
            from: made,
            to: None,
            ..decide(told, made)
        }];
    }
    let mut cuts: Vec<Option<Date>> = told
        .iter()
        .flat_map(|stretch| [stretch.from, stretch.to])
        .collect();
    cuts.retain(|cut| *cut > made);
    cuts.push(made);
    cuts.sort_unstable();
    cuts.dedup();
    let mut joined: Vec<Interval> = Vec::new();
    for (from, to) in cuts.iter().zip(cuts.iter().skip(1).copied().chain([None])) {
        let piece = Interval {
            from: *from,
            to,
            ..decide(told, *from)
        };
        match joined.last_mut() {
            Some(last) if last.says_as(&piece) => last.to = to,
            _ => joined.push(piece),
        }
    }
    joined
}

impl Interval {
    fn says_as(&self, other: &Self) -> bool {
        (self.is, self.confidence, self.by_user) == (other.is, other.confidence, other.by_user)
    }
}

/// The answer from a cut until the next one.
fn decide(told: &[Interval], cut: Option<Date>) -> Interval {
    let speaks =
        |i: &&Interval| i.from <= cut && i.to.is_none_or(|to| cut.is_none_or(|cut| cut < to));
    let speaking = || told.iter().filter(speaks);
    // Among equals the archive wins over the user: what both say no longer rests on the user's word
    // alone.
    let weight = |interval: &&Interval| {
        (
            interval.confidence,
            interval.is == Audience::Public,
            !interval.by_user,
        )
    };
    let Some(best) = speaking().max_by_key(weight) else {
        return Interval::shown(None, None, Audience::Undetermined, Certainty::Certain);
    };
    // A contradiction, however weak, makes the winner one step less sure.
    let contradicted = speaking().any(|interval| interval.is != best.is);
    Interval {
        confidence: if contradicted {
            best.confidence.weaker()
        } else {
            best.confidence
        },
        ..best.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const DAY: Date = date(2026, 5, 1);

    fn told(
        is: Audience,
        span: Span,
        made: Option<Date>,
        as_of: Date,
    ) -> Vec<(Option<Date>, Option<Date>, Audience)> {
        let clue = Clue::new(is, Certainty::Certain, span);
        let (all, _, _) = weigh(&[clue], made, Exported { on: DAY, as_of });
        all.into_iter()
            .map(|interval| (interval.from, interval.to, interval.is))
            .collect()
    }

    #[test]
    fn a_state_of_today_says_nothing_of_yesterday() {
        for made in [None, Some(date(2019, 1, 1)), Some(DAY)] {
            let found = told(Audience::Private, Span::OnTheDay, made, DAY);
            assert_eq!(
                found.first().map(|i| (i.0, i.2)),
                Some((made, Audience::Undetermined)),
                "{made:?}"
            );
            assert_eq!(
                found.last().map(|i| (i.1, i.2)),
                Some((None, Audience::Private))
            );
        }
        assert_eq!(
            told(Audience::Public, Span::OnTheDay, Some(DAY), DAY).len(),
            1
        );
    }

    #[test]
    fn an_old_export_says_nothing_of_today() {
        let (made, later) = (Some(date(2026, 1, 1)), date(2026, 11, 1));
        let day_after = Some(date(2026, 5, 2));
        for span in [Span::OnTheDay, Span::UntilTheDay] {
            let found = told(Audience::Private, span, made, later);
            assert_eq!(
                found.last(),
                Some(&(day_after, None, Audience::Undetermined)),
                "{span:?}"
            );
        }
        assert_eq!(
            told(Audience::Private, Span::UntilTheDay, made, later)[0],
            (made, day_after, Audience::Private)
        );
        assert_eq!(
            told(Audience::Public, Span::Always, made, later),
            [(made, None, Audience::Public)],
            "a rule needs no export"
        );
    }

    #[test]
    fn the_strongest_decides_and_a_contradiction_costs_a_step() {
        let weighed = |clues: &[Clue]| {
            let (_, is, confidence) = weigh(
                clues,
                None,
                Exported {
                    on: DAY,
                    as_of: DAY,
                },
            );
            (is, confidence)
        };
        let clue = |is, strength| Clue::new(is, strength, Span::Always);
        let private = || clue(Audience::Private, Certainty::Certain);
        assert_eq!(
            weighed(&[private()]),
            (Audience::Private, Certainty::Certain)
        );
        let public = clue(Audience::Public, Certainty::Assumed);
        assert_eq!(
            weighed(&[private(), public]),
            (Audience::Private, Certainty::Likely)
        );
        let public = clue(Audience::Public, Certainty::Certain);
        assert_eq!(
            weighed(&[private(), public]),
            (Audience::Public, Certainty::Likely),
            "of equals, public"
        );
        assert_eq!(
            weighed(&[Clue::unsettled(None)]),
            (Audience::Undetermined, Certainty::Certain)
        );
        assert_eq!(weighed(&[]), (Audience::Undetermined, Certainty::Certain));
    }
}
