//! Reads one moment as every language of Meta's wrote it in several years (`written.tsv`, made by
//! the lexicon's `make.py`). Each must be read right or reported as unknown, never wrong.

use jiff::civil::{DateTime, date};

use super::*;

const BOUNDS: Bounds = Bounds {
    first: date(2009, 1, 1),
    last: date(2026, 11, 29),
};

/// The moments that a text may mean, one for each order of its numbers.
fn may_be(text: &str) -> Vec<String> {
    let ParsedTime::Written(Written {
        day,
        clock: Some(clock),
        ..
    }) = read(text, &mut Tongue::default())
    else {
        return Vec::new();
    };
    if clock.unknown_half {
        return Vec::new();
    }
    let days = match day {
        Day::Numbers(Numbers {
            first,
            second,
            third,
        }) => vec![
            super::date(third, second, first.value, BOUNDS),
            super::date(third, first.value, second, BOUNDS),
            super::date(first, second, third.value, BOUNDS),
        ],
        day => vec![day.named(BOUNDS)],
    };
    let time = |day: Date| {
        let (hour, minute) = (clock.seconds / 3600, clock.seconds / 60 % 60);
        format!("{day}T{hour:02}:{minute:02}:00")
    };
    days.into_iter().flatten().map(time).collect()
}

#[test]
fn a_moment_in_every_language_is_read_right_or_told_to_be_unknown() {
    let (mut seen, mut wrong, mut unknown) = (0, Vec::new(), Vec::new());
    for line in include_str!("../../lexicon/dates/written.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
    {
        let [locale, form, moment, text] = line.splitn(4, '\t').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        assert!(moment.parse::<DateTime>().is_ok());
        seen += 1;
        let told = may_be(text);
        let only_numbers = matches!(
            read(text, &mut Tongue::default()),
            ParsedTime::Written(Written {
                day: Day::Numbers(_),
                ..
            })
        );
        // Sindhi wrote two words with a comma between them for each half.
        if told.is_empty() && locale == "sd" {
            continue;
        }
        if told.is_empty() {
            unknown.push(format!("{locale} {form}: {text}"));
        } else if !told.iter().any(|told| told == moment) || (!only_numbers && told.len() > 1) {
            wrong.push(format!("{locale} {form}: {text}: {told:?}"));
        }
    }
    assert!(seen > 500, "only {seen} texts");
    assert!(
        wrong.is_empty(),
        "{} are wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(
        unknown.is_empty(),
        "{} are not known:\n{}",
        unknown.len(),
        unknown.join("\n")
    );
}
