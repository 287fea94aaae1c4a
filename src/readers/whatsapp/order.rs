//! Which of a date's numbers is the day and which the month: one order holds for a file, and only all of it tells which
//! (whatsapp.md 2: high). Orders under which a date cannot be fall out; of the rest the one wins under which the chat goes
//! forward in time; and if several still do, the number that changes oftener is the day.

use jiff::civil::Date;

use super::clock::Numbers;

/// In which order a file writes its dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    DayMonth,
    MonthDay,
    YearMonthDay,
}

const ORDERS: [Order; 3] = [Order::DayMonth, Order::MonthDay, Order::YearMonthDay];

/// WhatsApp began in 2009.
const FIRST_YEAR: i16 = 2009;
/// No chat is of a year behind this one.
const LAST_YEAR: i16 = 2099;

impl Order {
    /// The day that numbers tell in this order; without a year, in a leap year.
    pub(super) fn date(self, numbers: Numbers) -> Option<Date> {
        let Numbers { first, second, third, year_first } = numbers;
        let (year, month, day) = match (self, third) {
            (Self::DayMonth, _) if !year_first => (third, second, first),
            (Self::MonthDay, _) if !year_first => (third, first, second),
            (Self::YearMonthDay, Some(day)) => (Some(first), second, day),
            _ => return None,
        };
        let year = match year {
            Some(short) if short < 100 => 2000 + i16::try_from(short).ok()?,
            Some(year) => gregorian(i16::try_from(year).ok()?)?,
            None => 2024,
        };
        let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
        (FIRST_YEAR..=LAST_YEAR).contains(&year).then_some(date)
    }
}

/// Years of the Thai calendar are those of ours plus 543. Others have months of their own, and cannot be read so.
fn gregorian(year: i16) -> Option<i16> {
    match year {
        2552..=2642 => Some(year - 543),
        FIRST_YEAR..=LAST_YEAR => Some(year),
        _ => None,
    }
}

/// What the dates of a file say about their order.
#[derive(Debug, Default)]
pub(super) struct Dates {
    seen: u64,
    /// For each order: the day before, how often the chat goes back in time, how often there is no such day.
    by_order: [Tried; 3],
    before: Option<Numbers>,
    changes: (u64, u64),
    /// Some date may be two days.
    doubtful: bool,
}

#[derive(Clone, Copy, Debug, Default)]
struct Tried {
    last: Option<Date>,
    back: u64,
    wrong: u64,
}

/// What came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// This order.
    Order(Order),
    /// It may be day first or month first.
    Ambiguous,
}

impl Dates {
    /// Whether numbers can be a date at all, of whatever calendar: those of months and days are small.
    pub(super) fn is_date(numbers: Numbers) -> bool {
        let Numbers { first, second, third, year_first } = numbers;
        let (day, month) = (1..=32, 1..=13);
        let day_and_month = |a, b| day.contains(&a) && month.contains(&b);
        match third {
            Some(third) => {
                day_and_month(third, second)
                    || (!year_first && (day_and_month(first, second) || day_and_month(second, first)))
            }
            None => day_and_month(first, second) || day_and_month(second, first),
        }
    }

    pub(super) fn add(&mut self, numbers: Numbers) {
        self.seen += 1;
        for (order, tried) in ORDERS.iter().zip(&mut self.by_order) {
            let Some(date) = order.date(numbers) else {
                tried.wrong += 1;
                continue;
            };
            // Phones travel, and clocks are set: a day back is no step back.
            tried.back +=
                u64::from(tried.last.is_some_and(|last| last.since(date).is_ok_and(|span| span.get_days() > 1)));
            tried.last = Some(date);
        }
        self.doubtful |= numbers.first != numbers.second;
        if let Some(before) = self.before {
            self.changes.0 += u64::from(before.first != numbers.first);
            self.changes.1 += u64::from(before.second != numbers.second);
        }
        self.before = Some(numbers);
    }

    pub(super) fn told(&self) -> Told {
        let tried = ORDERS.iter().zip(&self.by_order);
        // A pasted line of another chat must not throw over what all others say.
        let Some(least_wrong) = tried.clone().map(|(_, tried)| tried.wrong).min() else { return Told::Ambiguous };
        let possible = tried.filter(|(_, tried)| tried.wrong == least_wrong);
        let Some(least_back) = possible.clone().map(|(_, tried)| tried.back).min() else { return Told::Ambiguous };
        let mut left: Vec<Order> =
            possible.filter(|(_, tried)| tried.back == least_back).map(|(order, _)| *order).collect();
        // Years of two digits stand last wherever days and months can be told apart from them.
        if left.len() > 1 {
            left.retain(|order| *order != Order::YearMonthDay);
        }
        match left.as_slice() {
            [only] => Told::Order(*only),
            // Every date is the same in both orders.
            [first, ..] if !self.doubtful => Told::Order(*first),
            _ => self.by_changes(),
        }
    }

    /// The day changes with nearly every change of the date; the month at every thirtieth.
    fn by_changes(&self) -> Told {
        const CLEAR: u64 = 4;
        match self.changes {
            (first, second) if first >= CLEAR && first >= CLEAR * second => Told::Order(Order::DayMonth),
            (first, second) if second >= CLEAR && second >= CLEAR * first => Told::Order(Order::MonthDay),
            _ => Told::Ambiguous,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(dates: &[(u16, u16, u16)]) -> Told {
        let mut all = Dates::default();
        for (first, second, third) in dates {
            all.add(Numbers { first: *first, second: *second, third: Some(*third), year_first: *first > 99 });
        }
        all.told()
    }

    #[test]
    fn the_whole_file_tells() {
        assert_eq!(told(&[(1, 2, 23), (13, 2, 23)]), Told::Order(Order::DayMonth));
        assert_eq!(told(&[(1, 2, 23), (2, 13, 23)]), Told::Order(Order::MonthDay));
        assert_eq!(told(&[(2023, 1, 2)]), Told::Order(Order::YearMonthDay));
        // Within a year the month never goes down.
        assert_eq!(told(&[(5, 1, 23), (3, 2, 23), (2, 3, 23)]), Told::Order(Order::DayMonth));
        assert_eq!(told(&[(1, 5, 23), (2, 3, 23), (3, 2, 23)]), Told::Order(Order::MonthDay));
        // Forward in both; the second changes every time.
        assert_eq!(told(&[(3, 3, 23), (3, 4, 23), (3, 5, 23), (3, 6, 23), (3, 7, 23)]), Told::Order(Order::MonthDay));
        assert_eq!(told(&[(1, 2, 23), (1, 3, 23)]), Told::Ambiguous);
        assert_eq!(told(&[(4, 4, 23), (5, 5, 23)]), Told::Order(Order::DayMonth));
        assert_eq!(told(&[]), Told::Order(Order::DayMonth));
    }

    #[test]
    fn days_of_other_calendars() {
        let numbers = |first, second, third| Numbers { first, second, third: Some(third), year_first: first > 99 };
        assert_eq!(Order::DayMonth.date(numbers(2, 1, 2566)).map(|day| day.to_string()).as_deref(), Some("2023-01-02"));
        assert_eq!(Order::DayMonth.date(numbers(2, 1, 1402)), None);
        assert!(!Dates::is_date(numbers(45, 45, 2023)));
    }
}
