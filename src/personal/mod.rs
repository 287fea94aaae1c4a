//! Finds personal details in a text by their form: e-mail addresses, phone numbers, postal
//! addresses and account numbers. A missed detail stays as public as it was, and the report says
//! that the search goes by form alone. A false alarm sends somebody to a post for nothing, and
//! after three of them nobody looks any more. So anything that could also be a date, a price, a
//! count, an id or a part of a URL is passed over.
//!
//! Most texts have no "@" and too few digits, so counting these is all that they cost.

mod account;
mod address;
mod email;
mod phone;
mod scan;

use std::ops::Range;

use memchr::memchr;

use crate::item::Detail;

/// The fewest digits of a phone number and of an account number.
const FEWEST_DIGITS: usize = 7;

/// The most details of one sort that are reported for a text.
const MOST: usize = 5;

/// The details in a text: for each sort that was found, the details in their order, joined.
pub(crate) fn details(text: &str) -> Vec<(Detail, String)> {
    let bytes = text.as_bytes();
    let has_at = memchr(b'@', bytes).is_some();
    let digits = bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
    let mut found = Vec::new();
    if has_at {
        put(&mut found, text, Detail::Email, &email::find(text));
    }
    if digits >= FEWEST_DIGITS {
        let accounts = account::find(text);
        let phones = phone::find(text)
            .into_iter()
            .filter(|phone| accounts.iter().all(|other| !meet(phone, other)));
        put(&mut found, text, Detail::Phone, &phones.collect::<Vec<_>>());
        put(&mut found, text, Detail::Account, &accounts);
    }
    if digits > 0 {
        put(&mut found, text, Detail::Address, &address::find(text));
    }
    found.sort_by_key(|(detail, _)| *detail);
    found
}

fn meet(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

fn put(found: &mut Vec<(Detail, String)>, text: &str, detail: Detail, ranges: &[Range<usize>]) {
    let mut told: Vec<&str> = Vec::new();
    for one in ranges.iter().filter_map(|range| text.get(range.clone())) {
        if !told.contains(&one) && told.len() < MOST {
            told.push(one);
        }
    }
    if !told.is_empty() {
        found.push((detail, told.join("; ")));
    }
}

#[cfg(test)]
mod tests;
