//! Reads the dates of a page: `readers::dates` parses them, and this adds what only a page tells
//! (html.md 5).
//!
//! Pages since 2024 write months as words. Before, some languages wrote them as numbers, with the
//! day first unless the year comes first. No language of CLDR puts the month first in the form that
//! pages had. If a page does so anyway, its own dates show it.

use jiff::civil::{Date, DateTime};

use crate::readers::dates::{self, Bounds, Day, Numbers, date};

pub(super) use crate::readers::dates::{Tongue, adds_words};

/// What a text says about a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PageDate {
    /// Nothing: it is no time.
    Nothing,
    /// It looks like a time, but its month is not known.
    UnknownMonth,
    /// It is a time, but an unknown word stands beside the hour, and may say which half of the day
    /// it is.
    UnknownHour(PageTime),
    /// A time.
    Time(PageTime),
}

/// A time as a page shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PageTime {
    pub(super) clock: DateTime,
    /// How many seconds its zone is ahead of UTC, if the text names a zone.
    pub(super) ahead: Option<i64>,
    /// Whether the text has a time of day.
    pub(super) has_hour: bool,
    /// Number of words that are no part of a time.
    pub(super) other_words: usize,
}

/// Posts may be backdated to before any account existed.
const FIRST: Date = jiff::civil::date(1900, 1, 1);

/// Reads a text as a time. `last` is the day of the export: no date on the page is later.
pub(super) fn read(text: &str, tongue: &mut Tongue, last: Date) -> PageDate {
    let text = text.trim();
    if let Some(time) = iso(text) {
        return PageDate::Time(time);
    }
    let written = match dates::read(text, tongue) {
        dates::ParsedTime::Nothing => return PageDate::Nothing,
        dates::ParsedTime::UnknownMonth => return PageDate::UnknownMonth,
        dates::ParsedTime::Written(written) => written,
    };
    let bounds = Bounds { first: FIRST, last };
    let day = match written.day {
        Day::Numbers(numbers) => by_numbers(numbers, tongue, bounds),
        day @ (Day::Named { .. } | Day::Short(_)) => day.named(bounds),
    };
    let on = |day: Date| {
        written
            .clock
            .map_or_else(|| Some(day.at(0, 0, 0, 0)), |clock| clock.on(day))
    };
    let Some(clock) = day.and_then(on) else {
        return PageDate::Nothing;
    };
    let has_hour = written.clock.is_some();
    let time = PageTime {
        clock,
        ahead: written.ahead,
        has_hour,
        other_words: written.beside + written.strange,
    };
    match written.clock {
        Some(clock) if clock.unknown_half => PageDate::UnknownHour(time),
        _ => PageDate::Time(time),
    }
}

/// The day of a date in numbers; `None` if their order cannot be told.
fn by_numbers(numbers: Numbers, tongue: &mut Tongue, bounds: Bounds) -> Option<Date> {
    let Numbers {
        first,
        second,
        third,
    } = numbers;
    if first.digits > 2 || first.era.is_some() {
        return date(first, second, third.value, bounds);
    }
    // Nothing on a page tells which of three short numbers is the year.
    if third.digits <= 2 && third.era.is_none() {
        return None;
    }
    let day_first = date(third, second, first.value, bounds);
    let month_first = date(third, first.value, second, bounds);
    match (day_first, month_first) {
        (Some(one), Some(other)) if one != other => match (tongue.day_first, tongue.month_first) {
            (_, false) => {
                // A later date may show that this one was misread.
                tongue.undecided |= !tongue.day_first;
                day_first
            }
            (false, true) => month_first,
            (true, true) => None,
        },
        (Some(only), _) => {
            tongue.day_first |= month_first.is_none();
            Some(only)
        }
        (None, only) => {
            tongue.month_first |= only.is_some();
            only
        }
    }
}

fn iso(text: &str) -> Option<PageTime> {
    if !text.as_bytes().first()?.is_ascii_digit() || text.as_bytes().get(4) != Some(&b'-') {
        return None;
    }
    if let Ok(zoned) = text.parse::<jiff::Timestamp>() {
        let clock = jiff::tz::TimeZone::UTC.to_datetime(zoned);
        return Some(PageTime {
            clock,
            ahead: Some(0),
            has_hour: true,
            other_words: 0,
        });
    }
    let clock = text.parse::<DateTime>().ok()?;
    Some(PageTime {
        clock,
        ahead: None,
        has_hour: text.len() > 10,
        other_words: 0,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = jiff::civil::date(2026, 11, 29);

    fn clock(text: &str) -> String {
        match read(text, &mut Tongue::default(), TODAY) {
            PageDate::Time(time) => time.clock.to_string(),
            PageDate::UnknownHour(_) => "UnknownHour".to_owned(),
            other => format!("{other:?}"),
        }
    }

    /// Every form of html.md 5.
    #[test]
    fn all_the_forms() {
        for (text, expected) in [
            ("Monday, March 3, 2014 at 5:06am PST", "2014-03-03T05:06:00"),
            (
                "31. heinäkuuta 2016 kello 21:05 UTC+03",
                "2016-07-31T21:05:00",
            ),
            ("5. november 2016 kl. 02:39 UTC+01", "2016-11-05T02:39:00"),
            ("27 martie 2017 la 20:22 UTC+03", "2017-03-27T20:22:00"),
            (
                "Friday, 19 June 2015 at 09:17 Asia/Kuala_Lumpur",
                "2015-06-19T09:17:00",
            ),
            ("Jan 2, 2020, 3:04 PM", "2020-01-02T15:04:00"),
            ("2 Apr 2015, 14:33", "2015-04-02T14:33:00"),
            ("25 may. 2020 10:12", "2020-05-25T10:12:00"),
            ("25 июл 2021 г., 12:34", "2021-07-25T12:34:00"),
            ("2 de jun de 2023 10:12", "2023-06-02T10:12:00"),
            ("Aug 21, 2022, 9:04\u{202F}PM", "2022-08-21T21:04:00"),
            ("Aug 02, 2024 9:04:05pm", "2024-08-02T21:04:05"),
            ("мая 02, 2023 9:04:05pm", "2023-05-02T21:04:05"),
            ("feb 02, 2024 12:04:05am", "2024-02-02T00:04:05"),
            ("Oct 19, 2025 1:47:55 pm", "2025-10-19T13:47:55"),
            ("1月 28, 2025 1:47:43 PM", "2025-01-28T13:47:43"),
            ("11월 28, 2025 1:47:43 pm", "2025-11-28T13:47:43"),
            ("ม.ค. 28, 2025 1:47:43 pm", "2025-01-28T13:47:43"),
            ("ינו׳ 28, 2025 1:47:43 pm", "2025-01-28T13:47:43"),
            ("thg 1 28, 2025 1:47:43 pm", "2025-01-28T13:47:43"),
            ("tháng 11 28, 2025 1:47:43 am", "2025-11-28T01:47:43"),
            ("11-р сар 28, 2025 1:47:43 pm", "2025-11-28T13:47:43"),
            ("Jan 08, 2026 4:41 am", "2026-01-08T04:41:00"),
            ("jun. 07, 2024 5:44 am", "2024-06-07T05:44:00"),
            ("ene. 10, 2024 1:00 pm", "2024-01-10T13:00:00"),
            (
                "Friday 6 March 2026 at 07:08 UTC+08:00",
                "2026-03-06T07:08:00",
            ),
            ("1999-12-31", "1999-12-31T00:00:00"),
            ("2024年8月2日 21:04", "2024-08-02T21:04:00"),
            ("2024年8月2日 下午9:04", "2024-08-02T21:04:00"),
            ("2 thg 8, 2024 9:04", "2024-08-02T09:04:00"),
            ("28 thg 1, 2022, 1:47 CH", "2022-01-28T13:47:00"),
            ("10 ene 2024, 1:00 p. m.", "2024-01-10T13:00:00"),
            ("28/01/2022, 13:47", "2022-01-28T13:47:00"),
            ("28.1.2022 klo 13.47", "2022-01-28T13:47:00"),
            ("28. jan. 2022 13.47", "2022-01-28T13:47:00"),
            ("28.01.2022 г., 13:47", "2022-01-28T13:47:00"),
            ("2022/01/28 13:47", "2022-01-28T13:47:00"),
            ("2022. 1. 28. 오후 1:47", "2022-01-28T13:47:00"),
            ("2022. jan. 28. 13:47", "2022-01-28T13:47:00"),
            ("28 janv. 2022, 13 h 47", "2022-01-28T13:47:00"),
            ("28 يناير 2022، 1:47 م", "2022-01-28T13:47:00"),
            (
                "\u{200f}28\u{200f}/1\u{200f}/2022 1:47 ص",
                "2022-01-28T01:47:00",
            ),
            ("28 जन॰ 2022, 1:47 pm", "2022-01-28T13:47:00"),
            ("28 ஜன., 2022, பிற்பகல் 1:47", "2022-01-28T13:47:00"),
            ("28 Jan 2022, 1:47 PTG", "2022-01-28T13:47:00"),
            ("28 Ιαν 2022, 1:47 μ.μ.", "2022-01-28T13:47:00"),
            ("28 jan 2022, 1:47 m.d.", "2022-01-28T13:47:00"),
            ("28 ม.ค. 2565 13:47", "2022-01-28T13:47:00"),
            ("28 בינו׳ 2022, 13:47", "2022-01-28T13:47:00"),
            ("۸ بهمن ۱۴۰۰،‏ ۱۳:۴۷", "2022-01-28T13:47:00"),
            ("令和4年1月28日 13:47", "2022-01-28T13:47:00"),
            ("28 มกราคม พ.ศ. 2565 13:47", "2022-01-28T13:47:00"),
            ("5 mar. 2020, 5:06 iltapäivällä", "2020-03-05T17:06:00"),
        ] {
            assert_eq!(clock(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_time() {
        for text in [
            "",
            "Hello",
            "2024",
            "12 apples",
            "Aug 99, 2024 9:04pm",
            "the 3 of us met 4 in 2020",
            "9:04",
            "I paid 3.5.2020 dollars",
            "version 1.2.3",
            "28 Muharram 1447 AH, 13:47",
        ] {
            assert!(
                matches!(clock(text).as_str(), "Nothing" | "UnknownMonth"),
                "{text}: {}",
                clock(text)
            );
        }
        assert_eq!(clock("Zork 02, 2024 9:04:05pm"), "UnknownMonth");
        assert_eq!(clock("28 Jan 2022, 1:47 zork"), "UnknownHour");
        assert_eq!(clock("28 Jan 2022, zork 1:47"), "UnknownHour");
        assert_eq!(
            clock("28 Jan 2022, 13:47 zork"),
            "2022-01-28T13:47:00",
            "no half of the day has a 13th hour"
        );
        assert_eq!(
            clock("28 Jan 2031, 13:47"),
            "Nothing",
            "behind the day of the export"
        );
    }

    #[test]
    fn the_page_tells_which_number_is_the_month() {
        let mut tongue = Tongue::default();
        let day = |text: &str, tongue: &mut Tongue| match read(text, tongue, TODAY) {
            PageDate::Time(time) => Some(time.clock.date().to_string()),
            _ => None,
        };
        assert_eq!(
            day("05/03/2022, 13:47", &mut tongue).as_deref(),
            Some("2022-03-05")
        );
        assert!(tongue.undecided);
        assert_eq!(
            day("01/28/2022, 13:47", &mut tongue).as_deref(),
            Some("2022-01-28")
        );
        assert_eq!(
            day("05/03/2022, 13:47", &mut tongue).as_deref(),
            Some("2022-05-03")
        );
        assert_eq!(
            day("28/01/2022, 13:47", &mut tongue).as_deref(),
            Some("2022-01-28")
        );
        assert_eq!(
            day("05/03/2022, 13:47", &mut tongue),
            None,
            "the page contradicts itself"
        );
    }

    #[test]
    fn zones_that_a_text_names() {
        let ahead = |text: &str| match read(text, &mut Tongue::default(), TODAY) {
            PageDate::Time(time) => time.ahead,
            _ => None,
        };
        assert_eq!(
            ahead("Monday, March 3, 2014 at 5:06am PST"),
            Some(-8 * 3600)
        );
        assert_eq!(
            ahead("Friday 6 March 2026 at 07:08 UTC+05:30"),
            Some(5 * 3600 + 1800)
        );
        assert_eq!(
            ahead("Friday 6 March 2026 at 07:08 UTC-03"),
            Some(-3 * 3600)
        );
        assert_eq!(
            ahead("Friday 6 March 2026 at 07:08 UTC+9223372036854775807"),
            None
        );
        assert_eq!(ahead("2025-07-01T10:49:00+00:00"), Some(0));
        assert_eq!(ahead("Aug 02, 2024 9:04:05pm"), None);
    }

    /// "lis" is short for the eleventh month in Polish, and for the tenth in Croatian.
    #[test]
    fn a_word_of_two_languages_waits_for_another() {
        let mut tongue = Tongue::default();
        assert_eq!(
            read("lis 02, 2024 9:04 am", &mut tongue, TODAY),
            PageDate::UnknownMonth
        );
        assert!(tongue.undecided);
        assert!(matches!(
            read("paź 02, 2024 9:04 am", &mut tongue, TODAY),
            PageDate::Time(_)
        ));
        let PageDate::Time(time) = read("lis 02, 2024 9:04 am", &mut tongue, TODAY) else {
            panic!("still undecided")
        };
        assert_eq!(time.clock.month(), 11);
    }
}
