//! Finds the day in the tokens that are left after the time was taken out.

use super::calendar::Year;
use super::clock::known;
use super::tokens::{Token, Unit};
use super::tongue::Tongue;
use super::{Bounds, date};
use crate::lexicon::dates::{DateMeaning, Era, MarkSide};

/// A day as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::readers) enum Day {
    /// The month is named by a word, or by a character after its number.
    Named {
        year: Year,
        month: u16,
        persian: bool,
        day: u16,
    },
    /// Three numbers. Only the whole file can tell which one is the month.
    Numbers(Numbers),
    /// Two numbers without a year, as in text copied from WhatsApp Web.
    Short([u16; 2]),
}

/// The numbers of a date, in the order of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::readers) struct Numbers {
    pub(in crate::readers) first: Year,
    pub(in crate::readers) second: u16,
    pub(in crate::readers) third: Year,
}

impl Day {
    /// The day, if the month is named; else `None`.
    pub(in crate::readers) fn named(self, bounds: Bounds) -> Option<jiff::civil::Date> {
        let Self::Named {
            year,
            month,
            persian,
            day,
        } = self
        else {
            return None;
        };
        match (persian, year.era) {
            (false, Some(Era::Persian)) => None,
            (true, None | Some(Era::Persian)) => date(
                Year {
                    era: Some(Era::Persian),
                    ..year
                },
                month,
                day,
                bounds,
            ),
            (true, _) => None,
            (false, _) => date(year, month, day, bounds),
        }
    }
}

/// The result of the search.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum DaySearch {
    /// A day, and the number of words that are no part of it.
    Day(Day, usize),
    /// A day and a year, but an unknown month.
    UnknownMonth,
    Nothing,
}

/// A part of a date.
#[derive(Clone, Copy, Debug)]
enum DatePiece {
    Number(Year, Option<Unit>),
    Separator,
    OtherMark,
}

#[derive(Default)]
struct Pieces {
    pieces: Vec<DatePiece>,
    /// The months that were named, and whether each is Persian.
    months: Vec<(u16, bool)>,
    /// How many numbers stand before the first of them.
    before_month: usize,
    strange: usize,
}

pub(super) fn find(tokens: &[Token], tongue: &mut Tongue) -> DaySearch {
    let found = Pieces::of(tokens, tongue);
    let numbers: Vec<(Year, Option<Unit>)> = found.numbers();
    fn is_year((year, unit): &(Year, Option<Unit>)) -> bool {
        match unit {
            Some(unit) => *unit == Unit::Year,
            None => year.era.is_some() || year.digits > 2 || year.value > 31,
        }
    }
    let year_and_day = || match numbers.as_slice() {
        [one, other] if is_year(one) != is_year(other) => {
            let (year, day) = if is_year(one) {
                (one, other)
            } else {
                (other, one)
            };
            Some((year.0, day.0.value))
        }
        // "5 Jan 24", "Jan 5, 24". No language writes a year of two digits before the month and the
        // day after.
        [(day, None), (year, None)] if !found.months.is_empty() && found.before_month < 2 => {
            (year.digits == 2 && !is_year(&(*day, None))).then_some((*year, day.value))
        }
        _ => None,
    };
    let nothing = || DaySearch::Nothing;
    match found.months.as_slice() {
        [(month, persian), rest @ ..] => {
            let Some((year, day)) = year_and_day() else {
                return nothing();
            };
            if rest.iter().any(|other| other != &(*month, *persian)) {
                return DaySearch::UnknownMonth;
            }
            DaySearch::Day(
                Day::Named {
                    year,
                    month: *month,
                    persian: *persian,
                    day,
                },
                found.strange,
            )
        }
        [] => match numbers.as_slice() {
            [(first, _), (second, _), (third, _)] if found.in_a_row() && second.digits <= 2 => {
                let numbers = Numbers {
                    first: *first,
                    second: second.value,
                    third: *third,
                };
                DaySearch::Day(Day::Numbers(numbers), found.strange)
            }
            [(first, _), (second, _)]
                if found.in_a_row() && first.digits <= 2 && second.digits <= 2 =>
            {
                DaySearch::Day(Day::Short([first.value, second.value]), found.strange)
            }
            _ if found.strange > 0
                && year_and_day().is_some_and(|(_, day)| (1..=31).contains(&day)) =>
            {
                DaySearch::UnknownMonth
            }
            _ => nothing(),
        },
    }
}

impl Pieces {
    fn of(tokens: &[Token], tongue: &mut Tongue) -> Self {
        let mut pieces = Self::default();
        let mut era = None;
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            at += match token {
                Token::Number(value, digits) => {
                    pieces.number(*value, *digits, tokens, at, era.take())
                }
                Token::Word(_) => pieces.word(tokens, at, &mut era, tongue),
                Token::Unit(_) => 1,
                Token::Mark('.' | '/' | '-') => {
                    pieces.pieces.push(DatePiece::Separator);
                    1
                }
                Token::Mark(_) => {
                    pieces.pieces.push(DatePiece::OtherMark);
                    1
                }
            };
        }
        pieces
    }

    /// Takes a number with its unit or era. Returns how many tokens these are.
    fn number(
        &mut self,
        value: i64,
        digits: usize,
        tokens: &[Token],
        at: usize,
        era: Option<Era>,
    ) -> usize {
        let (Ok(value), Ok(digits)) = (u16::try_from(value), u8::try_from(digits)) else {
            self.strange += 1;
            self.pieces.push(DatePiece::OtherMark);
            return 1;
        };
        let unit = match tokens.get(at + 1) {
            Some(Token::Unit(unit)) => Some(*unit),
            _ => None,
        };
        if unit == Some(Unit::Month) {
            self.month(value, false);
            return 2;
        }
        // "1-р сар".
        let dash = usize::from(tokens.get(at + 1) == Some(&Token::Mark('-')));
        if let Some((_, length)) =
            known(tokens, at + 1 + dash).filter(|(word, _)| is_month_mark(word, MarkSide::Before))
        {
            self.month(value, false);
            return 1 + dash + length;
        }
        let behind = known(tokens, at + 1)
            .filter(|(word, _)| unit.is_none() && digits > 1 && is_era_behind(word));
        let (era, more) = match (era, behind) {
            (None, Some((word, length))) => (word.era, length),
            (era, _) => (era, 0),
        };
        self.pieces
            .push(DatePiece::Number(Year { value, digits, era }, unit));
        1 + usize::from(unit.is_some()) + more
    }

    fn word(
        &mut self,
        tokens: &[Token],
        at: usize,
        era: &mut Option<Era>,
        tongue: &mut Tongue,
    ) -> usize {
        let Some((word, length)) = known(tokens, at) else {
            self.strange += 1;
            return 1;
        };
        let number = match tokens.get(at + length) {
            Some(Token::Number(value, _)) => u16::try_from(*value).ok(),
            _ => None,
        };
        if is_month_mark(word, MarkSide::Behind)
            && let Some(month) = number
        {
            self.month(month, false);
            return length + 1;
        }
        if word.era.is_some() && number.is_some() {
            *era = word.era;
        } else if !word.months.is_empty() {
            match tongue.month(&word.months) {
                Some(month) => self.month(u16::from(month), false),
                None => self.strange += 1,
            }
        } else if let Some(month) = word.persian {
            self.month(u16::from(month), true);
        } else if !word.idle && word.era.is_none() {
            self.strange += 1;
        }
        length
    }

    fn month(&mut self, month: u16, persian: bool) {
        if self.months.is_empty() {
            self.before_month = self.numbers().len();
        }
        self.months.push((month, persian));
    }

    fn numbers(&self) -> Vec<(Year, Option<Unit>)> {
        let numbers = self.pieces.iter().filter_map(|piece| match piece {
            DatePiece::Number(year, unit) => Some((*year, *unit)),
            DatePiece::Separator | DatePiece::OtherMark => None,
        });
        numbers.take(4).collect()
    }

    /// Whether only the separators of a date stand between the numbers.
    fn in_a_row(&self) -> bool {
        fn is_number(piece: &DatePiece) -> bool {
            matches!(piece, DatePiece::Number(..))
        }
        let Some(first) = self.pieces.iter().position(is_number) else {
            return false;
        };
        let Some(last) = self.pieces.iter().rposition(is_number) else {
            return false;
        };
        let row = self.pieces.get(first..=last).unwrap_or_default();
        row.iter().enumerate().all(|(n, piece)| {
            if n % 2 == 0 {
                is_number(piece)
            } else {
                matches!(piece, DatePiece::Separator)
            }
        })
    }
}

/// Whether an era may stand after a year, as in "2568 BE". Those that are added to the year stand
/// before it only.
fn is_era_behind(word: &DateMeaning) -> bool {
    !matches!(word.era, None | Some(Era::Plus(1..)))
}

/// Whether a word makes the number on this side of it a month.
fn is_month_mark(meaning: &DateMeaning, side: MarkSide) -> bool {
    meaning.number == Some(side)
}
