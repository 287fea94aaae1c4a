//! Reads the date and time in the header of a line (whatsapp.md 2). `readers::dates` parses them,
//! and nothing else may stand beside them.

use crate::readers::dates::{self, ClockTime, Day, ParsedTime, Tongue};

/// Reads a date and a time in either order, from the text in brackets or before the dash. Also
/// returns whether the time comes first.
pub(super) fn read(text: &str, may_lack_year: bool) -> Option<(Day, ClockTime, bool)> {
    let ParsedTime::Written(written) = dates::read(text, &mut Tongue::default()) else {
        return None;
    };
    let clock = written.clock?;
    // An unknown word may stand only beside the time, where it may leave open which half of the day
    // is meant.
    let fits = written.strange == 0 && written.beside <= 2;
    (fits && (may_lack_year || !matches!(written.day, Day::Short(_)))).then_some((
        written.day,
        clock,
        written.time_first,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Option<(Vec<u16>, u32, u32)> {
        let (day, clock, _) = read(text, true)?;
        let numbers = match day {
            Day::Named {
                year, month, day, ..
            } => vec![year.value, month, day],
            Day::Numbers(numbers) => vec![numbers.first.value, numbers.second, numbers.third.value],
            Day::Short(numbers) => numbers.to_vec(),
        };
        Some((numbers, clock.seconds / 3600, clock.seconds / 60 % 60))
    }

    #[test]
    fn every_way_to_write_it() {
        for (text, numbers, hour, minute) in [
            ("02/01/23, 15:04:05", &[2, 1, 23][..], 15, 4),
            ("02/01/2023, 15:04", &[2, 1, 2023], 15, 4),
            ("2.1.2023 klo 15.04.05", &[2, 1, 2023], 15, 4),
            ("2023-01-02 15:04", &[2023, 1, 2], 15, 4),
            ("02/01/23, 3:06:00\u{202f}PM", &[2, 1, 23], 15, 6),
            ("2/1/23 3:04 p. m.", &[2, 1, 23], 15, 4),
            ("2/1/23, 12:04 a.m.", &[2, 1, 23], 0, 4),
            ("2. 1. 2023, 15:04", &[2, 1, 2023], 15, 4),
            ("2023. 1. 2. 오후 3:04", &[2023, 1, 2], 15, 4),
            ("2023年1月2日 下午3:04", &[2023, 1, 2], 15, 4),
            ("2.01.2023 г., 15:04", &[2, 1, 2023], 15, 4),
            (
                "\u{200f}٢\u{200f}/١\u{200f}/٢٠٢٣ ٣:٠٤ م",
                &[2, 1, 2023],
                15,
                4,
            ),
            ("3:04 pm, 02/01/2023", &[2, 1, 2023], 15, 4),
            ("15.04, 02.01.2023", &[2, 1, 2023], 15, 4),
            ("28/11, 18:02", &[28, 11], 18, 2),
            ("2025-08-30 18 h 05", &[2025, 8, 30], 18, 5),
            ("2025-08-30 18 h 05 min 07 s", &[2025, 8, 30], 18, 5),
            ("30/08/2025 18h05", &[30, 8, 2025], 18, 5),
            ("24/3/14, 1:59:59 PM", &[24, 3, 14], 13, 59),
            ("09/12/2012 17:03:48", &[9, 12, 2012], 17, 3),
            ("R7/03/18 10:00", &[7, 3, 18], 10, 0),
            ("3/18/R7 10:00", &[3, 18, 7], 10, 0),
            ("令和7年3月18日 午後1:00", &[7, 3, 18], 13, 0),
            ("18/3/2568 BE, 10:00:00", &[18, 3, 2568], 10, 0),
            ("114/3/18 下午1:30", &[114, 3, 18], 13, 30),
            ("2025/8/31 中午12:30", &[2025, 8, 31], 12, 30),
            ("2025/8/31 中午1:30", &[2025, 8, 31], 13, 30),
            ("2025/8/31 凌晨12:05", &[2025, 8, 31], 0, 5),
            ("2025/8/30 晚上8:00", &[2025, 8, 30], 20, 0),
            ("2025/8/30 清晨5:00", &[2025, 8, 30], 5, 0),
            ("30/8/2025, 8:00 ب.ظ.", &[30, 8, 2025], 20, 0),
            ("30/8/2025, 8:00 ip.", &[30, 8, 2025], 20, 0),
            ("30/8/2025, 8:00 CH", &[30, 8, 2025], 20, 0),
            ("2025. 08. 30. du. 8:00", &[2025, 8, 30], 20, 0),
            ("2025. 08. 30. de. 12:05", &[2025, 8, 30], 0, 5),
            ("30/8/2025 14:05 zork", &[30, 8, 2025], 14, 5),
            ("31/12/2016, 23:59:60", &[31, 12, 2016], 23, 59),
            ("1/1/2017, 24:00", &[1, 1, 2017], 0, 0),
        ] {
            assert_eq!(told(text), Some((numbers.to_vec(), hour, minute)), "{text}");
        }
        for text in [
            "",
            "12",
            "1/2/3",
            "version 1.2.3",
            "99999/1/1, 10:00",
            "1/2/2023, 25:00",
            "1/2/2023, 10:99",
            "ab, cd",
            "1. buy milk",
            "call me 1/2/2023, 10:00",
            "1/2/2023, 10:00 when we all meet",
        ] {
            assert_eq!(told(text), None, "{text}");
        }
        assert_eq!(read("28/11, 18:02", false), None);
    }

    #[test]
    fn a_word_that_nobody_knows_leaves_the_hour_unknown() {
        for (text, unknown) in [
            ("30/8/2025, 8:00 zork", true),
            ("30/8/2025, zork 8:00", true),
            ("30/8/2025, 20:00 zork", false),
            ("30/8/2025, klo 8:00", false),
            ("30/8/2025, 8:00", false),
            ("2025/8/30 晚上2:00", true),
        ] {
            assert_eq!(
                read(text, false).map(|(_, clock, _)| clock.unknown_half),
                Some(unknown),
                "{text}"
            );
        }
    }
}
