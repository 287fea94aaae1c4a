//! How sentences are made: values in their places, numbers, dates and forms for one and many.

use std::borrow::Cow;

use jiff::civil::Date;

use super::Words;
use crate::time::Moment;

/// A text around the one value whose name stands in braces, for a page that shows the value in its
/// own way.
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

/// A text where a line or sentence begins: with a capital.
pub(crate) fn at_start(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// The pieces of a text in which what is to be typed stands between backticks, and whether they are
/// that.
pub(crate) fn marked(text: &str) -> impl Iterator<Item = (bool, &str)> {
    text.split('`')
        .enumerate()
        .map(|(place, piece)| (place % 2 == 1, piece))
        .filter(|(_, piece)| !piece.is_empty())
}

/// How a language parts thousands, and from how many digits on.
#[derive(Debug, Default)]
pub(super) struct NumberFormat {
    thousands: String,
    parted_from: usize,
}

impl NumberFormat {
    pub(super) fn of(words: &Words) -> Self {
        let text = |id| words.text(id).unwrap_or_default();
        Self {
            thousands: text("form-thousands").to_owned(),
            parted_from: text("form-parted-from").parse().unwrap_or(usize::MAX),
        }
    }
}

impl Words {
    /// A number with its thousands parted.
    pub(crate) fn number(&self, n: u64) -> String {
        let digits = n.to_string();
        let mut out = String::with_capacity(digits.len() * 2);
        for (place, digit) in digits.chars().enumerate() {
            let parted =
                digits.len() >= self.form.parted_from && (digits.len() - place).is_multiple_of(3);
            if place > 0 && parted {
                out.push_str(&self.form.thousands);
            }
            out.push(digit);
        }
        out
    }

    /// A text with what it is before it, parted as the language does.
    pub(crate) fn labelled(&self, label: &str, text: &str) -> String {
        self.fill("form-labelled", &[("label", label), ("text", text)])
    }

    /// What stands before a text, for an output that shows the text in its own way.
    pub(crate) fn label(&self, label: &str) -> String {
        self.labelled(label, "")
    }

    /// The words of somebody else.
    pub(crate) fn quoted(&self, text: &str) -> String {
        self.fill("form-quoted", &[("text", text)])
    }

    /// Several texts in a row that hold commas of their own.
    pub(crate) fn listed<T: AsRef<str>>(&self, texts: impl IntoIterator<Item = T>) -> String {
        let mut row = String::new();
        for text in texts {
            if !row.is_empty() {
                row.push_str(self.say("form-between"));
            }
            row.push_str(text.as_ref());
        }
        row
    }

    /// A day: 25 November 2026.
    pub(crate) fn date(&self, day: Date) -> String {
        let number = if day.day() == 1 {
            self.say("form-first").to_owned()
        } else {
            day.day().to_string()
        };
        self.fill(
            "form-date",
            &[
                ("day", &number),
                ("month", self.month_name(day.month())),
                ("year", &day.year().to_string()),
            ],
        )
    }

    /// A text that may be nothing but a day, as exports write one: 1990-01-01.
    pub(crate) fn day<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let whole = text.len() == "1990-01-01".len();
        match text.parse() {
            Ok(day) if whole => Cow::Owned(self.date(day)),
            _ => Cow::Borrowed(text),
        }
    }

    /// A month: November 2026.
    pub(crate) fn month(&self, year: i16, month: i8) -> String {
        self.fill(
            "form-month",
            &[
                ("month", self.month_name(month)),
                ("year", &year.to_string()),
            ],
        )
    }

    /// The same, short, for a chart.
    pub(crate) fn short_month(&self, year: i16, month: i8) -> String {
        format!("{} {year}", self.say(&format!("form-short-month-{month}")))
    }

    /// Day and hour of a moment; the zone is not said.
    pub(crate) fn time(&self, moment: Moment) -> String {
        moment.civil().map_or_else(
            || self.say("told-no-time").to_owned(),
            |civil| {
                format!(
                    "{}, {:02}:{:02}",
                    self.date(civil.date()),
                    civil.hour(),
                    civil.minute()
                )
            },
        )
    }

    /// The names of the months.
    pub(crate) fn months(&self) -> [&'static str; 12] {
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(|month| self.month_name(month))
    }

    fn month_name(&self, month: i8) -> &'static str {
        self.say(&format!("form-month-{month}"))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::language::Language;

    #[test]
    fn names_in_values_stay_as_they_are() {
        let w = Language::English.words();
        assert_eq!(
            w.fill("form-labelled", &[("label", "{ $text }"), ("text", "{x}")]),
            "{ $text }: {x}"
        );
        assert_eq!(
            ("Settles {n}.".before(), "Settles {n}.".after()),
            ("Settles ", ".")
        );
        let pieces: Vec<_> = marked("Run `metaudit ask`.").collect();
        assert_eq!(
            pieces,
            [(false, "Run "), (true, "metaudit ask"), (false, ".")]
        );
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
        let english = [
            "999",
            "1,234",
            "1,234,567",
            "25 November 2026",
            "1 May 2026",
            "March 2026",
        ];
        assert_eq!(told(Language::English), english);
        let german = [
            "999",
            "1.234",
            "1.234.567",
            "25. November 2026",
            "1. Mai 2026",
            "März 2026",
        ];
        assert_eq!(told(Language::German), german);
        let french = [
            "999",
            "1\u{202f}234",
            "1\u{202f}234\u{202f}567",
            "25 novembre 2026",
            "1er mai 2026",
            "mars 2026",
        ];
        assert_eq!(told(Language::French), french);
        let spanish = [
            "999",
            "1234",
            "1.234.567",
            "25 de noviembre de 2026",
            "1 de mayo de 2026",
            "marzo de 2026",
        ];
        assert_eq!(told(Language::Spanish), spanish);
    }

    #[test]
    fn none_is_one_in_french_only() {
        for (language, zero) in [
            (Language::English, "0 items"),
            (Language::German, "0 Inhalte"),
            (Language::French, "0 contenu"),
            (Language::Spanish, "0 contenidos"),
        ] {
            let w = language.words();
            assert_eq!(w.count(0, "told-items"), zero);
            assert_eq!(w.template_of(0, "told-items"), zero.replace('0', "{n}"));
        }
        assert_eq!(
            Language::German.words().count(1_234_567, "told-items"),
            "1.234.567 Inhalte"
        );
    }
}
