//! How sentences are made: values in their places, numbers, dates and forms for one and many.

use jiff::civil::Date;

use super::Language;
use super::words::{Forms, Words};
use crate::time::Moment;

/// Puts values where the text has their names in braces; in one go, so that nothing in a value is taken for a name. That
/// names and values fit is checked wherever the program runs with debug assertions, as the tests do.
pub(crate) fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(text.len() + 16 * values.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, behind)) = after.split_once('}') else { break };
        let value = values.iter().find(|(known, _)| *known == name);
        debug_assert!(value.is_some(), "nothing to put for {{{name}}} in: {text}");
        filled.push_str(value.map_or("", |(_, value)| value));
        rest = behind;
    }
    filled.push_str(rest);
    debug_assert!(values.iter().all(|(name, _)| text.contains(&format!("{{{name}}}"))), "no place in: {text}");
    filled
}

/// A sentence around the one thing in braces, for a page that shows the thing in its own way.
pub(crate) trait Split {
    /// What stands before it.
    fn before(&self) -> &str;
    /// What stands after it.
    fn after(&self) -> &str;
}

impl Split for str {
    fn before(&self) -> &str {
        self.split_once('{').map_or(self, |(before, _)| before)
    }

    fn after(&self) -> &str {
        self.split_once('}').map_or("", |(_, after)| after)
    }
}

/// The pieces of a text in which what is to be typed stands between backticks, and whether they are that.
pub(crate) fn marked(text: &str) -> impl Iterator<Item = (bool, &str)> {
    text.split('`').enumerate().map(|(place, piece)| (place % 2 == 1, piece)).filter(|(_, piece)| !piece.is_empty())
}

impl Words {
    /// A number with its thousands parted.
    pub(crate) fn number(&self, n: u64) -> String {
        let digits = n.to_string();
        let mut out = String::with_capacity(digits.len() * 2);
        for (place, digit) in digits.chars().enumerate() {
            let parted = digits.len() >= self.form.parted_from && (digits.len() - place).is_multiple_of(3);
            if place > 0 && parted {
                out.push_str(self.form.thousands);
            }
            out.push(digit);
        }
        out
    }

    /// The form that a number takes. In French, none is one.
    pub(crate) fn form_of(&self, n: u64, forms: &Forms) -> &'static str {
        if n == 1 || (n == 0 && self.language == Language::French) { forms.one } else { forms.many }
    }

    /// A sentence about a number, which stands in it as `{n}`.
    pub(crate) fn count(&self, n: u64, forms: &Forms) -> String {
        self.count_with(n, forms, &[])
    }

    /// The same, with more values.
    pub(crate) fn count_with(&self, n: u64, forms: &Forms, values: &[(&str, &str)]) -> String {
        let number = self.number(n);
        let mut all = vec![("n", number.as_str())];
        all.extend(values);
        fill(self.form_of(n, forms), &all)
    }

    /// A day: 25 November 2026.
    pub(crate) fn date(&self, day: Date) -> String {
        let number = if day.day() == 1 { self.form.first.to_owned() } else { day.day().to_string() };
        fill(
            self.form.date,
            &[("day", &number), ("month", self.month_name(day.month())), ("year", &day.year().to_string())],
        )
    }

    /// A month: November 2026.
    pub(crate) fn month(&self, year: i16, month: i8) -> String {
        fill(self.form.month, &[("month", self.month_name(month)), ("year", &year.to_string())])
    }

    /// The same, short, for a chart.
    pub(crate) fn short_month(&self, year: i16, month: i8) -> String {
        format!("{} {year}", named(&self.form.short_months, month))
    }

    /// Day and hour of a moment; the zone is not said.
    pub(crate) fn time(&self, moment: Moment) -> String {
        moment.civil().map_or_else(
            || self.script.no_time.to_owned(),
            |civil| format!("{}, {:02}:{:02}", self.date(civil.date()), civil.hour(), civil.minute()),
        )
    }

    fn month_name(&self, month: i8) -> &'static str {
        named(&self.form.months, month)
    }
}

fn named(months: &[&'static str; 12], month: i8) -> &'static str {
    usize::try_from(month - 1).ok().and_then(|place| months.get(place)).copied().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn names_in_values_stay_as_they_are() {
        assert_eq!(fill("{a} and {b}{c}.", &[("a", "{b}"), ("b", "x"), ("c", "")]), "{b} and x.");
        assert_eq!(("Settles {n}.".before(), "Settles {n}.".after()), ("Settles ", "."));
        let pieces: Vec<_> = marked("Run `metaudit ask`.").collect();
        assert_eq!(pieces, [(false, "Run "), (true, "metaudit ask"), (false, ".")]);
    }

    #[test]
    fn numbers_and_dates_in_every_language() {
        let told = |language: Language| {
            let w = language.words();
            [
                w.number(999),
                w.number(1234),
                w.number(1_234_567),
                w.date(date(2026, 11, 25)),
                w.date(date(2026, 5, 1)),
                w.month(2026, 3),
            ]
        };
        let english = ["999", "1,234", "1,234,567", "25 November 2026", "1 May 2026", "March 2026"];
        assert_eq!(told(Language::English), english);
        let german = ["999", "1.234", "1.234.567", "25. November 2026", "1. Mai 2026", "März 2026"];
        assert_eq!(told(Language::German), german);
        let french =
            ["999", "1\u{202f}234", "1\u{202f}234\u{202f}567", "25 novembre 2026", "1er mai 2026", "mars 2026"];
        assert_eq!(told(Language::French), french);
        let spanish = ["999", "1234", "1.234.567", "25 de noviembre de 2026", "1 de mayo de 2026", "marzo de 2026"];
        assert_eq!(told(Language::Spanish), spanish);
    }

    #[test]
    fn none_is_one_in_french_only() {
        let forms = Forms { one: "{n} a", many: "{n} b" };
        for (language, zero) in [
            (Language::English, "0 b"),
            (Language::German, "0 b"),
            (Language::French, "0 a"),
            (Language::Spanish, "0 b"),
        ] {
            let w = language.words();
            assert_eq!([w.count(0, &forms), w.count(1, &forms), w.count(2, &forms)], [zero, "1 a", "2 b"]);
        }
    }
}
