//! Splits a text into numbers, words and marks, in any script and direction.

use crate::lexicon::dates::{digit, is_silent, letters};
use crate::readers::mention::{is_format, is_space};

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A number, and how many digits it has.
    Number(i64, usize),
    /// A word, normalised for comparison.
    Word(String),
    /// A character after a number that names its unit: 年, 월, 時.
    Unit(Unit),
    /// Any other character but a space.
    Mark(char),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
}

impl Unit {
    fn of(c: char) -> Option<Self> {
        Some(match c {
            '年' | '년' => Self::Year,
            '月' | '월' => Self::Month,
            '日' | '일' | '號' | '号' => Self::Day,
            '時' | '时' | '點' | '点' | '시' => Self::Hour,
            '分' | '분' => Self::Minute,
            '秒' | '초' => Self::Second,
            _ => return None,
        })
    }
}

/// Maps marks of East Asia and of Arabic to the ASCII marks that mean the same.
fn plain(c: char) -> char {
    match c {
        '：' => ':',
        '．' | '。' => '.',
        '／' | '⁄' => '/',
        '，' | '،' | '、' | '؛' | ';' => ',',
        '\u{2212}' | '‐' | '‑' | '–' | '—' | '־' => '-',
        '＋' => '+',
        _ => c,
    }
}

fn is_mark(c: char) -> bool {
    let other = c.is_ascii()
        || matches!(
            c,
            '«' | '»'
                | '“'
                | '”'
                | '„'
                | '‘'
                | '…'
                | '•'
                | '（'
                | '）'
                | '「'
                | '」'
                | '〜'
                | '｜'
                | '։'
                | '՝'
        );
    (other || c != plain(c)) && !c.is_alphabetic()
}

/// The parts of a text, in its order.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut word = String::new();
    let mut number: Option<(i64, usize)> = None;
    let mut characters = text
        .chars()
        .filter(|c| !is_format(*c))
        .chain([' '])
        .peekable();
    while let Some(c) = characters.next() {
        if let Some(digit) = digit(c) {
            end(&mut word, &mut tokens);
            let (value, length) = number.unwrap_or((0, 0));
            number = Some((
                value.saturating_mul(10).saturating_add(i64::from(digit)),
                length + 1,
            ));
            continue;
        }
        if let Some((value, length)) = number.take() {
            tokens.push(Token::Number(value, length));
            if let Some(unit) = Unit::of(c) {
                tokens.push(Token::Unit(unit));
                continue;
            }
        }
        if c.is_whitespace() || is_space(c) {
            end(&mut word, &mut tokens);
        } else if is_silent(c) && !word.is_empty() {
            // "ม.ค." and "p.m." are one word each; in "Jan.2" and "dop. 1" the dot ends it.
            if characters
                .peek()
                .is_none_or(|next| is_mark(*next) || next.is_whitespace())
            {
                end(&mut word, &mut tokens);
            }
        } else if is_mark(c) {
            end(&mut word, &mut tokens);
            tokens.push(Token::Mark(plain(c)));
        } else {
            letters(c, &mut word);
        }
    }
    tokens
}

fn end(word: &mut String, tokens: &mut Vec<Token>) {
    if !word.is_empty() {
        tokens.push(Token::Word(std::mem::take(word)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let shown = tokens(text).into_iter().map(|token| match token {
            Token::Number(value, digits) => format!("{value}#{digits}"),
            Token::Word(word) => word,
            Token::Unit(unit) => format!("{unit:?}"),
            Token::Mark(mark) => format!("{mark}"),
        });
        shown.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn texts_of_every_script() {
        for (text, expected) in [
            (
                "ม.ค. 28, 2025 1:47:43 PM",
                "มค 28#2 , 2025#4 1#1 : 47#2 : 43#2 pm",
            ),
            ("28.1.2022 klo 13.47", "28#2 . 1#1 . 2022#4 klo 13#2 . 47#2"),
            (
                "2022年1月28日下午1:47",
                "2022#4 Year 1#1 Month 28#2 Day 下午 1#1 : 47#2",
            ),
            (
                "\u{200f}٢\u{200f}/١\u{200f}/٢٠٢٣، ٣:٠٤ م",
                "2#1 / 1#1 / 2023#4 , 3#1 : 4#2 م",
            ),
            ("3:04\u{202f}p.\u{a0}m.", "3#1 : 4#2 p m"),
            ("28 ינו׳ 2025", "28#2 ינו 2025#4"),
            ("Sept.2, 2020", "sept 2#1 , 2020#4"),
            ("1:47 μ.μ.", "1#1 : 47#2 μμ"),
            ("2022-ж., 28-янв.", "2022#4 - ж , 28#2 - янв"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }
}
