//! Weighs one item. If its time has no zone, it may have been made a day earlier or later (html.md
//! 5); if that changes the outcome, it is undecided.

use jiff::civil::Date;

use super::{Condition, Coverage, Memo, Outcome, Standing, Subject, Truth, Window};
use crate::facts::Facts;
use crate::item::Item;
use crate::visibility::{self, Visibility};

/// An item with who could see it and what the policy means for it.
#[derive(Debug)]
pub(crate) struct Weighed {
    /// Who could see it.
    pub visibility: Visibility,
    /// What the policy means for it.
    pub outcome: Outcome,
    /// The outcomes for both readings of what is unknown, if it is undecided.
    pub readings: Option<Readings>,
}

/// An undecided outcome, read both ways.
#[derive(Debug)]
pub(crate) struct Readings {
    /// The outcome if everything unknown were as exposed as possible, and as little as possible.
    pub both: [Outcome; 2],
    /// Whether the outcome also depends on the day, about which nobody is asked.
    pub by_day: bool,
}

impl Weighed {
    /// Whether it is in scope in the least exposed and in the most exposed reading.
    pub(crate) fn in_scope(&self) -> [bool; 2] {
        match &self.readings {
            Some(readings) => {
                let [one, other] = [0, 1].map(|way| readings.both[way].is == Coverage::InScope);
                [one && other, one || other]
            }
            None => [self.outcome.is == Coverage::InScope; 2],
        }
    }
}

impl Memo<'_> {
    /// Weighs an item for every day on which it may have been made.
    pub(crate) fn weigh(&mut self, item: &Item, facts: &Facts) -> Weighed {
        let mut weighed = self.on_its_day(item, facts);
        let others = item.time.other_days();
        if let Some(day) = item
            .time
            .day()
            .filter(|day| !others.is_empty() && self.turns(*day, facts))
        {
            // Nothing in an export is younger than the export.
            let last = facts.exported_by(self.as_of()).max(day);
            for time in others.into_iter().filter(|time| time.day() <= Some(last)) {
                weighed = either(
                    weighed,
                    self.on_its_day(
                        &Item {
                            time,
                            ..item.clone()
                        },
                        facts,
                    ),
                );
            }
        }
        weighed
    }

    fn on_its_day(&mut self, item: &Item, facts: &Facts) -> Weighed {
        let visibility = visibility::judge(item, facts, self.as_of());
        let subject = Subject::item(item, &visibility, facts);
        let outcome = self.outcome(&subject);
        let readings = if outcome.is == Coverage::Undecided {
            Some(Readings {
                both: [Truth::True, Truth::False]
                    .map(|unknown| self.outcome(&subject.read_as(unknown))),
                by_day: false,
            })
        } else {
            None
        };
        Weighed {
            visibility,
            outcome,
            readings,
        }
    }

    /// Whether the outcome may change between the day before and the day after.
    fn turns(&mut self, day: Date, facts: &Facts) -> bool {
        let near = |turn: &Date| {
            day.yesterday().is_ok_and(|eve| *turn > eve)
                && day.tomorrow().is_ok_and(|next| *turn <= next)
        };
        let born = facts.birthday.as_ref().map(|known| known.value);
        // Answers are about years and other periods, so any day may be a limit.
        !facts.stated.is_empty()
            || facts.turns().any(|turn| near(&turn))
            || self.days((born, facts.objections)).iter().any(near)
    }
}

/// What holds for both of two possible days.
fn either(one: Weighed, other: Weighed) -> Weighed {
    let [most, least] = [0, 1].map(|way| {
        let read = |weighed: &Weighed| match &weighed.readings {
            Some(readings) => readings.both[way].clone(),
            None => weighed.outcome.clone(),
        };
        (read(&one), read(&other))
    });
    fn by_day(weighed: &Weighed) -> bool {
        weighed
            .readings
            .as_ref()
            .is_some_and(|readings| readings.by_day)
    }
    let by_day =
        by_day(&one) || by_day(&other) || most.0.is != most.1.is || least.0.is != least.1.is;
    fn more_exposed(one: Outcome, other: Outcome) -> Outcome {
        if other.is < one.is { other } else { one }
    }
    fn less_exposed(one: Outcome, other: Outcome) -> Outcome {
        if other.is > one.is { other } else { one }
    }
    let outcome = whichever(&one.outcome, &other.outcome);
    let readings = if outcome.is == Coverage::Undecided {
        Some(Readings {
            both: [more_exposed(most.0, most.1), less_exposed(least.0, least.1)],
            by_day,
        })
    } else {
        None
    };
    fn exposed(visibility: &Visibility) -> i32 {
        match visibility.is {
            visibility::Audience::Private => 0,
            visibility::Audience::Undetermined => 1,
            visibility::Audience::Public => 2,
        }
    }
    let hidden = exposed(&one.visibility) < exposed(&other.visibility);
    Weighed {
        visibility: if hidden {
            other.visibility
        } else {
            one.visibility
        },
        outcome,
        readings,
    }
}

/// Combines two outcomes of the same item.
fn whichever(one: &Outcome, other: &Outcome) -> Outcome {
    let confidence = one.confidence.min(other.confidence);
    if one.is == other.is {
        let latest = one.window.zip(other.window).map(|(a, b)| Window {
            from: a.from.max(b.from),
            ..a
        });
        let condition = if other.condition == Some(Condition::Day) {
            other.condition
        } else {
            one.condition
        };
        return Outcome {
            confidence,
            window: latest,
            condition,
            ..one.clone()
        };
    }
    let contested = [one, other]
        .iter()
        .any(|outcome| outcome.standing == Standing::Contested);
    Outcome {
        is: Coverage::Undecided,
        user_stated: false,
        confidence,
        standing: if contested {
            Standing::Contested
        } else {
            Standing::Settled
        },
        window: None,
        condition: Some(Condition::Day),
        objected_on: None,
        unreached: None,
        at_times: false,
        ..one.clone()
    }
}
