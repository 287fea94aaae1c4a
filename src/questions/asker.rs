//! Counts undecided items by the question that would settle them, and makes the questions.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::{Question, label};
use crate::about::{About, Days, Topic, Which};
use crate::facts::Facts;
use crate::item::{ExportId, Item};
use crate::policy::{Coverage, Outcome};
use crate::readers::{Export, facts_of};

/// How many groups and people are told apart, to bound memory. Questions about more of them would
/// settle next to nothing.
const MOST_SUBJECTS: usize = 50_000;

/// People of whom each is asked about. Of more, one question asks about all; whoever is not sure
/// there is asked about each the next time.
const MOST_PEOPLE: usize = 12;

/// Into about how many periods a timeline is split: people remember times of their life, not years.
const PERIODS: u64 = 4;

/// Counts undecided items by the subject of the question about them.
#[derive(Debug, Default)]
pub(crate) struct Asker {
    named: FxHashMap<(ExportId, About), u64>,
    /// By year, or by the part of the year for which there is no answer yet.
    years: BTreeMap<(ExportId, About), BTreeMap<Days, u64>>,
}

/// Whether an answer settles anything: only where the policy decides whether or not everybody could
/// see it.
pub(crate) fn settles(readings: &[Outcome; 2]) -> bool {
    readings
        .iter()
        .all(|outcome| outcome.is != Coverage::Undecided)
}

impl Asker {
    /// Takes note of `n` undecided items, of which this is one. `since` is the day on which
    /// training began; they differ in nothing that is asked for, but for the day within a month.
    pub(crate) fn note(&mut self, item: &Item, facts: &Facts, since: Option<Date>, n: u64) {
        // What was told may be about later days than those that count here.
        let told = facts.stated_about(item);
        if let Some((about, statement)) = told.first() {
            // Whoever is not sure of all may be of one.
            let named = || facts.about(item).filter(|about| about.topic.has_names());
            if (&about.which, statement.public) == (&Which::All, None)
                && let Some(named) = named()
            {
                self.note_named((item.export, named), n);
                return;
            }
            if untold(since, told.iter().map(|(_, statement)| statement.in_days)).is_some() {
                self.note_named((item.export, (*about).clone()), n);
            }
            return;
        }
        let Some(about) = facts.about(item) else {
            return;
        };
        match about.which {
            Which::Made(Days {
                from: Some(day), ..
            }) => {
                let all = About {
                    which: Which::All,
                    ..about
                };
                let year = facts.stated.untold_around(&all, day);
                *self
                    .years
                    .entry((item.export, all))
                    .or_default()
                    .entry(year)
                    .or_default() += n;
            }
            // A group without a name or a post without a time: nobody could say which one it is.
            Which::All if about.topic.has_names() || about.topic.has_days() => {}
            Which::All | Which::Named(_) | Which::Made(_) => {
                self.note_named((item.export, about), n);
            }
        }
    }

    /// Takes note of `n` undecided items of one group or person, of whom nothing was told.
    pub(crate) fn note_named(&mut self, key: (ExportId, About), n: u64) {
        if self.named.len() < MOST_SUBJECTS || self.named.contains_key(&key) {
            *self.named.entry(key).or_default() += n;
        }
    }

    /// The people of an account of whom there are so many that one question is asked about all, and
    /// how much that settles; none of whom was told already that it is not known of all.
    fn together(&self, exports: &[Export]) -> BTreeMap<(ExportId, About), u64> {
        let mut all: BTreeMap<(ExportId, About), (usize, u64)> = BTreeMap::new();
        let people = self.named.iter().filter(|((_, about), _)| {
            about.topic == Topic::Person && matches!(about.which, Which::Named(_))
        });
        for ((export, about), n) in people {
            let (people, settles) = all.entry((*export, about.of_all())).or_default();
            *people += 1;
            *settles += n;
        }
        all.into_iter()
            .filter(|((export, about), (people, _))| {
                *people > MOST_PEOPLE && !facts_of(exports, *export).stated.names(about)
            })
            .map(|(key, (_, settles))| (key, settles))
            .collect()
    }

    /// The questions, beginning with the one that settles most. They ask about the time since
    /// training began, in the words that `ask` finds.
    pub(crate) fn questions(
        &self,
        exports: &[Export],
        since: Option<Date>,
        ask: impl Fn(&About, Days) -> String,
    ) -> Vec<Question> {
        let question = |export: ExportId, about: About, settles: u64| {
            let told = facts_of(exports, export).stated.of(&about);
            let told = untold(since, told.iter().map(|(_, statement)| statement.in_days));
            let all = Days {
                from: since,
                to: None,
            };
            // A group is public or not for all time.
            let in_days = if about.topic == Topic::Group {
                Days {
                    from: None,
                    to: None,
                }
            } else {
                told.unwrap_or(all)
            };
            let id = format!("{}.{about}", label(exports, export));
            Question {
                export,
                id,
                in_days,
                ask: ask(&about, in_days),
                about,
                settles,
            }
        };
        let together = self.together(exports);
        let alone = self
            .named
            .iter()
            .filter(|((export, about), _)| !together.contains_key(&(*export, about.of_all())));
        let named = alone
            .map(|((export, about), n)| question(*export, about.clone(), *n))
            .chain(
                together
                    .iter()
                    .map(|((export, about), n)| question(*export, about.clone(), *n)),
            );
        let periods = self.years.iter().flat_map(|((export, about), years)| {
            let told: Vec<Days> = facts_of(exports, *export).stated.periods(about).collect();
            periods(years, &told).into_iter().map(|(days, n)| {
                question(
                    *export,
                    About {
                        which: Which::Made(days),
                        ..about.clone()
                    },
                    n,
                )
            })
        });
        let mut all: Vec<Question> = named.chain(periods).collect();
        all.sort_by(|a, b| (Reverse(a.settles), &a.id).cmp(&(Reverse(b.settles), &b.id)));
        all
    }
}

/// The days since training began that lie before all answers; `None` if there is no answer, or if
/// the answers cover all.
fn untold(since: Option<Date>, told: impl Iterator<Item = Days>) -> Option<Days> {
    let first: Vec<Option<Date>> = told.map(|days| days.from).collect();
    let first = first.into_iter().min()??;
    let since = since.filter(|since| *since < first)?;
    Some(Days {
        from: Some(since),
        to: first.yesterday().ok(),
    })
}

/// Merges years into periods with about the same number of items. None overlaps a period with an
/// answer: two answers about one day would be refused.
fn periods(years: &BTreeMap<Days, u64>, told: &[Days]) -> Vec<(Days, u64)> {
    let all: u64 = years.values().sum();
    let mut cut: Vec<(Days, u64)> = Vec::new();
    for (year, n) in years {
        match cut.last_mut() {
            Some((days, settles))
                if *settles * PERIODS < all
                    && !told.iter().any(|told| {
                        told.meet(Days {
                            from: days.from,
                            to: year.to,
                        })
                    }) =>
            {
                days.to = year.to;
                *settles += n;
            }
            _ => cut.push((*year, *n)),
        }
    }
    cut
}

#[cfg(test)]
mod tests {
    use super::{Days, periods};

    fn days(text: &str) -> Days {
        text.parse().unwrap()
    }

    fn cut(years: &[(&str, u64)], told: &[&str]) -> Vec<(String, u64)> {
        let told: Vec<Days> = told.iter().map(|told| days(told)).collect();
        let years = years.iter().map(|(year, n)| (days(year), *n)).collect();
        periods(&years, &told)
            .into_iter()
            .map(|(days, n)| (days.to_string(), n))
            .collect()
    }

    fn each(years: &[&str], n: u64) -> Vec<(String, u64)> {
        years.iter().map(|year| ((*year).to_owned(), n)).collect()
    }

    #[test]
    fn years_become_stretches() {
        let years = [("2010", 10), ("2011", 10), ("2015", 10), ("2016", 10)];
        assert_eq!(
            cut(&years, &[]),
            each(&["2010", "2011", "2015", "2016"], 10)
        );
        let uneven = [("2010", 1), ("2011", 1), ("2012", 1), ("2013", 97)];
        assert_eq!(cut(&uneven, &[]), [("2010..2013".to_owned(), 100)]);
        assert_eq!(cut(&[], &[]), []);
    }

    #[test]
    fn no_stretch_reaches_into_what_was_told() {
        let years = [("2010", 1), ("2012", 1), ("2013", 97)];
        assert_eq!(
            cut(&years, &["2011"]),
            [("2010".to_owned(), 1), ("2012..2013".to_owned(), 98)]
        );
    }
}
