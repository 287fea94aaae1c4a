//! Phone numbers: with "+" and a country, by the national forms that cannot be taken for something else, or with a word
//! before them that says what they are.

use std::ops::Range;

use super::scan::{after, before, in_web_address, said_before};

/// Words of a phone in the languages of the reports, and in those near to them.
const PHONE_WORDS: &[&str] = &[
    "tel",
    "phone",
    "telephone",
    "mobile",
    "cell",
    "cellphone",
    "call",
    "text",
    "sms",
    "whatsapp",
    "fax",
    "telefon",
    "handy",
    "handynummer",
    "mobil",
    "rufnummer",
    "anruf",
    "anrufen",
    "ruf",
    "nummer",
    "téléphone",
    "telephone",
    "portable",
    "appelez",
    "appeler",
    "numéro",
    "teléfono",
    "telefono",
    "móvil",
    "movil",
    "llama",
    "llamar",
    "llámame",
    "celular",
    "telefone",
    "telemóvel",
    "cellulare",
    "num",
    "number",
];

/// Words beside which a number is another's.
const OTHER_WORDS: &[&str] = &[
    "isbn",
    "id",
    "order",
    "invoice",
    "tracking",
    "konto",
    "account",
    "bestellung",
    "rechnung",
    "commande",
    "pedido",
    "serial",
    "version",
    "iban",
    "ean",
    "gtin",
    "vat",
    "ust",
    "siret",
    "plz",
    "ticket",
    "lat",
    "lon",
];

/// Every phone number.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) =
        text.get(at..).and_then(|rest| rest.find(|c: char| c.is_ascii_digit() || c == '+' || c == '('))
    {
        let start = at + next;
        let number = Number::at(text, start);
        at = number.end.max(start + 1);
        if number.is_phone(text) {
            found.push(start..number.end);
        }
    }
    found
}

/// Digits with what may part them.
#[derive(Debug)]
struct Number {
    start: usize,
    end: usize,
    plus: bool,
    /// Each group of digits.
    groups: Vec<String>,
    /// What stands between one group and the next.
    gaps: Vec<String>,
}

impl Number {
    fn at(text: &str, start: usize) -> Self {
        let mut number = Self { start, end: start, plus: false, groups: Vec::new(), gaps: Vec::new() };
        let mut gap = String::new();
        let mut in_group = false;
        for (offset, c) in text.get(start..).unwrap_or_default().char_indices() {
            match c {
                '0'..='9' => {
                    if !in_group {
                        if !number.groups.is_empty() {
                            number.gaps.push(std::mem::take(&mut gap));
                        }
                        gap.clear();
                        number.groups.push(String::new());
                        in_group = true;
                    }
                    if let Some(group) = number.groups.last_mut() {
                        group.push(c);
                    }
                    number.end = start + offset + 1;
                }
                '+' if offset == 0 => number.plus = true,
                '(' if gap.trim().is_empty() => {
                    in_group = false;
                    gap.push(c);
                }
                ' ' | '\u{a0}' | '\u{202f}' | '-' | '\u{2011}' | '.' | '/' | ')'
                    if !number.groups.is_empty() && gap.chars().count() < 3 =>
                {
                    in_group = false;
                    gap.push(c);
                }
                _ => break,
            }
        }
        number
    }

    fn is_phone(&self, text: &str) -> bool {
        let digits: usize = self.groups.iter().map(String::len).sum();
        if !(7..=15).contains(&digits) || !self.stands_alone(text) || self.is_something_else() {
            return false;
        }
        if said_before(text, self.start, OTHER_WORDS) {
            return false;
        }
        self.is_international(digits)
            || self.is_north_american()
            || self.is_national(digits)
            || (said_before(text, self.start, PHONE_WORDS) && self.is_told(digits))
    }

    /// Whether nothing beside it makes it a part of something else, or a price.
    fn stands_alone(&self, text: &str) -> bool {
        let money = |c: char| "€$£¥%".contains(c);
        let left =
            before(text, self.start).is_none_or(|c| !c.is_alphanumeric() && !money(c) && !"#/._=@&-+".contains(c));
        let behind = text.get(self.end..).unwrap_or_default();
        let right = after(text, self.end).is_none_or(|c| !c.is_alphanumeric() && !money(c) && !"/_=@&:".contains(c));
        let unit = behind.trim_start();
        let priced =
            unit.starts_with(money) || ["EUR", "USD", "GBP", "CHF"].iter().any(|unit_of| unit.starts_with(unit_of));
        // Of a decimal or a list of numbers the rest would follow.
        let goes_on = [",", ".", ":", "-"]
            .iter()
            .any(|mark| behind.strip_prefix(mark).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit())));
        let comma = before(text, self.start) == Some(',')
            && text.get(..self.start - 1).is_some_and(|head| head.ends_with(|c: char| c.is_ascii_digit()));
        left && right && !priced && !goes_on && !comma && !in_web_address(text, self.start)
    }

    /// Dates, network addresses, decimals, thousands, and rows of one digit.
    fn is_something_else(&self) -> bool {
        let sizes: Vec<usize> = self.groups.iter().map(String::len).collect();
        let parted_by = |gap: &str| !self.gaps.is_empty() && self.gaps.iter().all(|known| known == gap);
        let year = |group: &String| matches!(group.parse::<u32>(), Ok(1900..=2099)) && group.len() == 4;
        let small = |group: &String| group.len() <= 2;
        let years = self.groups.iter().filter(|group| year(group)).count();
        let date = match self.groups.as_slice() {
            [a, b, c] => (year(a) && small(b) && small(c)) || (small(a) && small(b) && (year(c) || small(c))),
            // Dates and hours in a row, and a span of years.
            [a, b, c, ..] => (year(a) && small(b) && small(c)) || (small(a) && small(b) && year(c)),
            [a, b] => year(a) && year(b),
            _ => false,
        };
        let network = parted_by(".") && sizes.len() == 4 && sizes.iter().all(|size| *size <= 3);
        let decimal = sizes.len() == 2 && parted_by(".");
        let thousands = sizes.len() > 1
            && sizes.iter().skip(1).all(|size| *size == 3)
            && sizes.first().is_some_and(|size| *size <= 3)
            && (parted_by(".") || self.groups.last().is_some_and(|last| last == "000"));
        let all: String = self.groups.concat();
        let one_digit = all.bytes().skip(2).all(|byte| Some(&byte) == all.as_bytes().last());
        let scattered = sizes.len() > 7 || sizes.iter().filter(|size| **size == 1).count() > 2;
        date || years > 1 || network || decimal || thousands || one_digit || scattered
    }

    /// With "+", or with "00" and gaps.
    fn is_international(&self, digits: usize) -> bool {
        let first = self.groups.first().map_or("", String::as_str);
        if self.plus {
            return digits >= 8 && !first.starts_with('0');
        }
        let rest = first.strip_prefix("00").filter(|rest| !rest.starts_with('0') && !rest.is_empty());
        rest.is_some_and(|rest| rest.len() <= 3) && self.groups.len() > 1 && digits >= 10
    }

    /// `(555) 234-5678`, `555-234-5678`, `1-555-234-5678`; with blanks alone it may be anything.
    fn is_north_american(&self) -> bool {
        let groups: Vec<&str> = self.groups.iter().map(String::as_str).collect();
        let (groups, gaps) = match groups.as_slice() {
            ["1", rest @ ..] => (rest, self.gaps.get(1..).unwrap_or_default()),
            all => (all, self.gaps.as_slice()),
        };
        let [area, exchange, line] = groups else { return false };
        let sound = |part: &str| part.len() == 3 && part.starts_with(|c| ('2'..='9').contains(&c));
        let parted = gaps.iter().any(|gap| gap.contains(')') || gap == "-" || gap == ".");
        sound(area) && sound(exchange) && line.len() == 4 && parted
    }

    /// With the "0" that calls within a country begin with (Germany, France, the United Kingdom and others), or parted as
    /// only Spain does.
    fn is_national(&self, digits: usize) -> bool {
        let sizes: Vec<usize> = self.groups.iter().map(String::len).collect();
        let first = self.groups.first().map_or("", String::as_str);
        let trunk = first.starts_with('0') && !first.starts_with("00");
        let french = trunk && sizes == [2, 2, 2, 2, 2];
        let other = trunk
            && (3..=6).contains(&first.len())
            && (9..=12).contains(&digits)
            && (2..=5).contains(&sizes.len())
            && sizes.iter().skip(1).all(|size| *size >= 2)
            && digits - first.len() >= 5;
        let spanish = first.starts_with(['6', '7', '8', '9']) && (sizes == [3, 2, 2, 2] || sizes == [2, 3, 2, 2]);
        french || other || spanish
    }

    /// What is long enough where a word before it says what it is.
    fn is_told(&self, digits: usize) -> bool {
        digits >= 7 && self.groups.len() <= 6
    }
}
