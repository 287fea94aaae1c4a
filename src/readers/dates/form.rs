//! Compares how two texts are written, without understanding them: whether one is a date in the
//! form of the other, with some words before or behind it. That needs no word of any language.

use super::LONGEST;
use super::tokens::{Token, Unit, tokens};

/// Most words beside the date.
const MOST_WORDS: usize = 4;

/// A part of a text, without what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum DateTextPart {
    Number,
    Word,
    Unit(Unit),
    Mark(char),
}

impl DateTextPart {
    /// The parts of a text. A month is one word, however it is named.
    fn all(tokens: &[Token]) -> Vec<Self> {
        let mut parts = Vec::with_capacity(tokens.len());
        for token in tokens {
            let part = match token {
                Token::Number(..) => Self::Number,
                Token::Word(_) => Self::Word,
                Token::Unit(Unit::Month)
                    if parts.pop_if(|last| *last == Self::Number).is_some() =>
                {
                    Self::Word
                }
                Token::Unit(unit) => Self::Unit(*unit),
                Token::Mark(mark) => Self::Mark(*mark),
            };
            parts.push(part);
        }
        parts
    }
}

/// Whether a text is a date in the form of `date`, beside which stand one to four words, all on one
/// side. The last of the date's own words may be glued to the first of them, as in "PMに更新". A colon
/// may set them off.
pub(in crate::readers) fn adds_words(text: &str, date: &str) -> bool {
    if text.len() > LONGEST || date.len() > LONGEST {
        return false;
    }
    let (text, date) = (tokens(text), tokens(date));
    let numbers = date
        .iter()
        .filter(|token| matches!(token, Token::Number(..)))
        .count();
    // A date with a time of day has at least four numbers, one of which may be the month.
    if numbers < 4 {
        return false;
    }
    let (form, own) = (DateTextPart::all(&date), DateTextPart::all(&text));
    fn words(parts: &[DateTextPart]) -> bool {
        let parts = parts
            .strip_suffix(&[DateTextPart::Mark(':')])
            .unwrap_or(parts);
        (1..=MOST_WORDS).contains(&parts.len())
            && parts.iter().all(|part| *part == DateTextPart::Word)
    }
    let is_glued = || match (text.last(), date.last()) {
        (Some(Token::Word(longer)), Some(Token::Word(own))) => {
            longer.len() > own.len() && longer.starts_with(own)
        }
        _ => false,
    };
    own.strip_suffix(form.as_slice())
        .or_else(|| own.strip_prefix(form.as_slice()))
        .is_some_and(|beside| words(beside) || (beside.is_empty() && is_glued()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_beside_a_date_of_the_same_form() {
        for (text, date, expected) in [
            (
                "1月 28, 2025 1:50:00 PMに更新",
                "1月 28, 2025 1:47:43 PM",
                true,
            ),
            (
                "1月 28, 2025 1:50:00 PMに更新",
                "Jan 28, 2025 1:47:43 pm",
                true,
            ),
            ("2025年1月28日 13:50に更新", "2025年1月28日 13:47", true),
            (
                "更新于1月 28, 2025 1:50:00 PM",
                "1月 28, 2025 1:47:43 PM",
                true,
            ),
            (
                "Zaktualizowano sty 28, 2025 1:50:00pm",
                "sty 28, 2025 1:47:43pm",
                true,
            ),
            (
                "Oca 28, 2025 1:50:00 pm tarihinde güncellendi",
                "Oca 28, 2025 1:47:43 pm",
                true,
            ),
            (
                "अपडेट किया गया जन॰ 28, 2025 1:50:00 pm",
                "जन॰ 28, 2025 1:47:43 pm",
                true,
            ),
            (
                "Frissítve: jan. 28, 2025 1:50:00 pm",
                "jan. 28, 2025 1:47:43 pm",
                true,
            ),
            // The date alone, another form, more words, words around it.
            ("1月 28, 2025 1:50:00 PM", "1月 28, 2025 1:47:43 PM", false),
            (
                "Meet on 28.1.2025 at 1:50",
                "Jan 28, 2025 1:47:43 pm",
                false,
            ),
            (
                "we all meet there again Jan 28, 2025 1:50:00 pm",
                "Jan 28, 2025 1:47:43 pm",
                false,
            ),
            (
                "until Jan 28, 2025 1:50:00 pm at last",
                "Jan 28, 2025 1:47:43 pm",
                false,
            ),
            ("Updated 2025", "2024", false),
        ] {
            assert_eq!(adds_words(text, date), expected, "{text}");
        }
    }
}
