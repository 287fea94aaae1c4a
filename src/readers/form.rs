//! Recognises values by their form, for labels that are not known.

use jiff::civil::Date;

use super::dates::{self, ParsedTime, Tongue, Written};

/// The day in a value like `1990-01-01`, else `None`.
pub(super) fn date(text: &str) -> Option<Date> {
    (text.len() == 10).then(|| text.parse().ok())?
}

/// Whether it is only a day, in any form.
pub(super) fn is_day(text: &str) -> bool {
    fn is_whole(written: Written) -> bool {
        written.clock.is_none() && written.strange == 0
    }
    date(text).is_some()
        || matches!(dates::read(text, &mut Tongue::default()), ParsedTime::Written(written) if is_whole(written))
}

/// Whether it is only an e-mail address or phone number.
pub(super) fn is_contact(text: &str) -> bool {
    is_email(text) || is_phone(text)
}

fn is_email(text: &str) -> bool {
    let parts = text.trim().rsplit_once('@');
    parts.is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !text.trim().contains(char::is_whitespace)
    })
}

/// Whether it is a phone number: at least seven digits with common separators, and not a date.
pub(super) fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(|c| c.is_numeric()).count();
    fn fits(c: char) -> bool {
        c.is_numeric()
            || c.is_whitespace()
            || matches!(
                c,
                '+' | '-' | '(' | ')' | '.' | '/' | '\u{2010}'..='\u{2013}'
            )
    }
    digits >= 7 && text.chars().all(fits) && !is_day(text)
}

/// Whether it is only a web address.
pub(super) fn is_link(text: &str) -> bool {
    let start = ["http://", "https://", "www."];
    start.iter().any(|start| text.starts_with(start)) && !text.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contact_details_links_and_dates() {
        for text in [
            "ada@example.org",
            "+49 30 0000000",
            "(030) 000-0000",
            "0300000000",
        ] {
            assert!(is_contact(text), "{text}");
        }
        for text in [
            "write to ada@example.org",
            "@ada",
            "27",
            "1990-01-01",
            "Ada",
            "",
            "gardener 2000000",
        ] {
            assert!(!is_contact(text), "{text}");
        }
        assert!(is_link("https://example.org/ada"));
        assert!(!is_link("see https://example.org"));
        assert!(date("1990-13-01").is_none());
    }
}
