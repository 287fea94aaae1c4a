//! Decides which number of a date is the day and which the month. One order holds for a whole file,
//! and only the whole file shows which (whatsapp.md 2: high). The order with the fewest impossible
//! dates wins; of several, the one under which the chat goes back in time least often. If there are
//! still several, the number that changes more often is the day. A year of two digits may come
//! first (Korean, Basque): it is the number that changes least.

use jiff::civil::Date;

use crate::readers::dates::{Bounds, Day, Numbers, Year, date};

/// The order in which a file writes its dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    DayMonth,
    MonthDay,
    YearMonthDay,
}

const ORDERS: [Order; 3] = [Order::DayMonth, Order::MonthDay, Order::YearMonthDay];

/// WhatsApp began in 2009.
const FIRST: Date = jiff::civil::date(2009, 1, 1);

/// Before this day no app wrote dates in brackets (whatsapp.md 2: medium).
const FIRST_IN_BRACKETS: Date = jiff::civil::date(2016, 1, 1);

/// Stands for the year of dates without one: a leap year, which has every day.
const ANY_YEAR: i16 = 2024;

impl Order {
    fn of(self, day: Day, bounds: Bounds) -> Option<Date> {
        let Numbers {
            first,
            second,
            third,
        } = match day {
            Day::Named { .. } => return day.named(bounds),
            Day::Numbers(numbers) => numbers,
            Day::Short([first, second]) => {
                let (month, day) = match self {
                    Self::DayMonth => (second, first),
                    Self::MonthDay => (first, second),
                    Self::YearMonthDay => return None,
                };
                return Date::new(ANY_YEAR, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
                    .ok();
            }
        };
        fn is_day(number: Year) -> bool {
            number.digits <= 2 && number.era.is_none()
        }
        match self {
            Self::DayMonth if is_day(first) => date(third, second, first.value, bounds),
            Self::MonthDay if is_day(first) => date(third, first.value, second, bounds),
            Self::YearMonthDay if is_day(third) => date(first, second, third.value, bounds),
            _ => None,
        }
    }
}

/// What the dates of a file show about their order.
#[derive(Debug)]
pub(super) struct Dates {
    bounds: Bounds,
    /// What each order would mean for the dates so far.
    by_order: [Tried; 3],
    before: Option<[u16; 3]>,
    /// How often each of the numbers changed from one date to the next.
    changes: [u64; 3],
    /// Some date is a different day in another order.
    doubtful: bool,
}

#[derive(Clone, Copy, Debug, Default)]
struct Tried {
    last: Option<Date>,
    back: u64,
    wrong: u64,
}

/// The result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateOrder {
    /// This order.
    Order(Order),
    /// The order cannot be told.
    Ambiguous,
}

impl Dates {
    /// For a chat in which no date is later than `last`.
    pub(super) fn until(last: Date) -> Self {
        let bounds = Bounds { first: FIRST, last };
        Self {
            bounds,
            by_order: [Tried::default(); 3],
            before: None,
            changes: [0; 3],
            doubtful: false,
        }
    }

    /// The file writes dates in brackets, which tells that it is not older than those.
    pub(super) fn in_brackets(&mut self) {
        self.bounds.first = FIRST_IN_BRACKETS;
    }

    /// Whether the numbers can be a date in any calendar: days and months are small.
    pub(super) fn is_date(day: Day) -> bool {
        fn day_and_month(a: u16, b: u16) -> bool {
            (1..=32).contains(&a) && (1..=13).contains(&b)
        }
        match day {
            Day::Named { .. } => true,
            Day::Numbers(Numbers {
                first,
                second,
                third,
            }) => {
                let (year_first, first) = (first.digits > 2, first.value);
                day_and_month(third.value, second)
                    || (!year_first
                        && (day_and_month(first, second) || day_and_month(second, first)))
            }
            Day::Short([first, second]) => {
                day_and_month(first, second) || day_and_month(second, first)
            }
        }
    }

    /// The day of a date in this order; `None` if there is no such day.
    pub(super) fn day(&self, order: Order, written: Day) -> Option<Date> {
        order.of(written, self.bounds)
    }

    pub(super) fn add(&mut self, day: Day) {
        let numbers = match day {
            // A month in words says nothing about the order of numbers.
            Day::Named { .. } => return,
            Day::Numbers(Numbers {
                first,
                second,
                third,
            }) => [first.value, second, third.value],
            Day::Short([first, second]) => [first, second, 0],
        };
        let bounds = self.bounds;
        for (order, tried) in ORDERS.iter().zip(&mut self.by_order) {
            let Some(date) = order.of(day, bounds) else {
                tried.wrong += 1;
                continue;
            };
            // Phones travel and clocks are adjusted, so going back by one day does not count.
            tried.back += u64::from(
                tried
                    .last
                    .is_some_and(|last| last.since(date).is_ok_and(|span| span.get_days() > 1)),
            );
            tried.last = Some(date);
        }
        let [first, second, _] = numbers;
        self.doubtful |= first != second;
        if let Some(before) = self.before {
            for (changes, (before, now)) in self.changes.iter_mut().zip(before.iter().zip(&numbers))
            {
                *changes += u64::from(before != now);
            }
        }
        self.before = Some(numbers);
    }

    pub(super) fn told(&self) -> DateOrder {
        let tried = ORDERS.iter().zip(&self.by_order);
        // A pasted line of another chat must not outvote all the others.
        let Some(least_wrong) = tried.clone().map(|(_, tried)| tried.wrong).min() else {
            return DateOrder::Ambiguous;
        };
        let possible = tried.filter(|(_, tried)| tried.wrong == least_wrong);
        let Some(least_back) = possible.clone().map(|(_, tried)| tried.back).min() else {
            return DateOrder::Ambiguous;
        };
        let mut left: Vec<Order> = possible
            .filter(|(_, tried)| tried.back == least_back)
            .map(|(order, _)| *order)
            .collect();
        fn is_year_first(order: &Order) -> bool {
            *order == Order::YearMonthDay
        }
        if self.before.is_some() && left.len() > 1 && left.iter().any(is_year_first) {
            let [first, _, third] = self.changes;
            if first == third {
                return DateOrder::Ambiguous;
            }
            left.retain(|order| is_year_first(order) == (first < third));
        }
        match left.as_slice() {
            [only] => DateOrder::Order(*only),
            // Every date is the same day in all orders that are left.
            [first, ..] if !self.doubtful => DateOrder::Order(*first),
            _ => self.by_changes(),
        }
    }

    /// Decides by which number changes more often: the day changes with nearly every date, the month
    /// rarely. One change tells nothing, and two in three are the least that do.
    fn by_changes(&self) -> DateOrder {
        const FEWEST: u64 = 2;
        let [first, second, _] = self.changes;
        fn is_clear(more: u64, less: u64) -> bool {
            more >= FEWEST && more >= 2 * less
        }
        if is_clear(first, second) {
            DateOrder::Order(Order::DayMonth)
        } else if is_clear(second, first) {
            DateOrder::Order(Order::MonthDay)
        } else {
            DateOrder::Ambiguous
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::readers::whatsapp::clock::read;

    fn dates(dates: &[&str]) -> Dates {
        let mut all = Dates::until(jiff::civil::date(2026, 11, 29));
        dates.iter().for_each(|date| all.add(written(date)));
        all
    }

    fn written(date: &str) -> Day {
        read(&format!("{date} 15:04"), true)
            .unwrap_or_else(|| panic!("{date}"))
            .0
    }

    fn told(of: &[&str]) -> DateOrder {
        dates(of).told()
    }

    #[test]
    fn the_whole_file_tells() {
        assert_eq!(
            told(&["1/2/23", "13/2/23"]),
            DateOrder::Order(Order::DayMonth)
        );
        assert_eq!(
            told(&["1/2/23", "2/13/23"]),
            DateOrder::Order(Order::MonthDay)
        );
        let mut one_day = Dates::until(jiff::civil::date(2026, 11, 29));
        one_day.in_brackets();
        one_day.add(written("13.01.25"));
        assert_eq!(one_day.told(), DateOrder::Order(Order::DayMonth));
        assert_eq!(told(&["13.01.25"]), DateOrder::Ambiguous);
        assert_eq!(told(&["2023-01-02"]), DateOrder::Order(Order::YearMonthDay));
        // Within a year, the month never decreases.
        assert_eq!(
            told(&["5/1/23", "3/2/23", "2/3/23"]),
            DateOrder::Order(Order::DayMonth)
        );
        assert_eq!(
            told(&["1/5/23", "2/3/23", "3/2/23"]),
            DateOrder::Order(Order::MonthDay)
        );
        // Both orders go forward in time, but the second number changes every time.
        assert_eq!(
            told(&["3/3/23", "3/4/23", "3/5/23", "3/6/23", "3/7/23"]),
            DateOrder::Order(Order::MonthDay)
        );
        assert_eq!(told(&["1/2/23", "1/3/23"]), DateOrder::Ambiguous);
        assert_eq!(
            told(&["01/02/25", "02/02/25", "03/02/25"]),
            DateOrder::Order(Order::DayMonth)
        );
        assert_eq!(
            told(&["02/01/25", "02/02/25", "02/03/25"]),
            DateOrder::Order(Order::MonthDay)
        );
        assert_eq!(
            told(&["11/12/2024", "12/12/2024", "01/01/2025", "02/01/2025"]),
            DateOrder::Order(Order::DayMonth)
        );
        assert_eq!(
            told(&["4/4/23", "5/5/23"]),
            DateOrder::Order(Order::DayMonth)
        );
        assert_eq!(told(&[]), DateOrder::Order(Order::DayMonth));
    }

    #[test]
    fn a_year_of_two_digits_stands_where_numbers_change_least() {
        assert_eq!(
            told(&["24. 3. 12.", "24. 3. 13.", "24. 3. 25."]),
            DateOrder::Order(Order::YearMonthDay)
        );
        assert_eq!(
            told(&["24/3/12", "24/3/13"]),
            DateOrder::Order(Order::YearMonthDay)
        );
        assert_eq!(
            told(&["24/3/14", "25/3/14"]),
            DateOrder::Order(Order::DayMonth)
        );
        assert_eq!(
            told(&["24-03-28", "24-03-30"]),
            DateOrder::Order(Order::YearMonthDay)
        );
        assert_eq!(
            told(&["12/3/24", "12/4/24", "12/14/24"]),
            DateOrder::Order(Order::MonthDay)
        );
        assert_eq!(
            told(&["24/3/12"]),
            DateOrder::Ambiguous,
            "March of 2024 or of 2012: nothing tells"
        );
    }

    #[test]
    fn days_of_other_calendars() {
        for (date, order, expected) in [
            ("20/1/2566", Order::DayMonth, Some("2023-01-20")),
            ("18/3/68", Order::DayMonth, Some("2025-03-18")),
            ("R7/03/18", Order::YearMonthDay, Some("2025-03-18")),
            ("3/18/R7", Order::MonthDay, Some("2025-03-18")),
            ("H31/04/30", Order::YearMonthDay, Some("2019-04-30")),
            ("114/3/18", Order::YearMonthDay, Some("2025-03-18")),
            ("۱۴۰۳/۱۲/۲۸", Order::YearMonthDay, Some("2025-03-18")),
            ("٣/١٨/٢٠٢٥", Order::MonthDay, Some("2025-03-18")),
        ] {
            let all = dates(&[date]);
            assert_eq!(all.told(), DateOrder::Order(order), "{date}");
            assert_eq!(
                all.day(order, written(date))
                    .map(|day| day.to_string())
                    .as_deref(),
                expected,
                "{date}"
            );
        }
        // An Islamic year, which is never converted, and a year in the future.
        for date in ["18/9/1446", "18/3/2031"] {
            let all = dates(&[date]);
            assert!(
                ORDERS
                    .iter()
                    .all(|order| all.day(*order, written(date)).is_none()),
                "{date}"
            );
        }
        assert!(!Dates::is_date(written("45/45/2023")));
    }
}
