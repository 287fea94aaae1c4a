//! Personal details in a text: e-mail addresses, phone numbers, postal addresses and account numbers, found by their
//! form. A detail that is missed stays as public as it was, and the report says that the search is by form alone; a
//! false alarm sends somebody to a post for nothing, and after three of them nobody looks any more. So what could as
//! well be a date, a price, a count, an id or a part of an address of the web is passed over.
//!
//! Most texts have neither an "@" nor enough digits, and are looked at by counting these only.

mod account;
mod address;
mod email;
mod phone;
mod scan;

use std::ops::Range;

use memchr::memchr;

use crate::item::Detail;

/// Digits in the shortest phone number that is told without a word beside it, and in every account number.
const FEWEST_DIGITS: usize = 7;

/// Details told of one sort: a post that lists more of them is told by its first.
const MOST: usize = 5;

/// The details in a text, each sort once, those of one sort in their order and joined.
pub fn details(text: &str) -> Vec<(Detail, String)> {
    let bytes = text.as_bytes();
    let has_at = memchr(b'@', bytes).is_some();
    let digits = bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
    let mut found = Vec::new();
    if has_at {
        put(&mut found, text, Detail::Email, &email::find(text));
    }
    if digits >= FEWEST_DIGITS {
        let accounts = account::find(text);
        let phones = phone::find(text).into_iter().filter(|phone| accounts.iter().all(|other| !meet(phone, other)));
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
