//! What names of entries tell: two entries may share one, and a hostile one may point outside of the
//! archive.

use std::collections::{HashMap, HashSet};

use super::{Entry, EntryOddity, Fault};

/// Marks entries that a later entry of the same name hides. An entry that is not in the directory
/// of a zip hides one that is only if that one cannot be opened.
pub(super) fn hide_former(entries: &mut [Entry]) {
    let mut kept: HashMap<&str, (usize, bool)> = HashMap::new();
    for (number, entry) in entries.iter().enumerate() {
        let listed = entry.note != Some(EntryOddity::NotListed);
        let stands = listed && entry.fault.is_none();
        let last = kept.entry(&entry.path).or_insert((number, stands));
        if listed || (entry.fault.is_none() && !last.1) {
            *last = (number, stands);
        }
    }
    let kept: HashSet<usize> = kept.into_values().map(|(last, _)| last).collect();
    for (number, entry) in entries.iter_mut().enumerate() {
        if !kept.contains(&number) {
            entry.fault.get_or_insert(Fault::NameTaken);
        }
    }
}

/// Whether a name is absolute, contains `..`, or names a drive, and so could point at a file of
/// this machine.
pub(super) fn leads_out(path: &str) -> bool {
    let path = path.replace('\\', "/");
    let drive = path.as_bytes().get(1) == Some(&b':')
        && path.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
    path.starts_with('/')
        || drive
        || path.contains('\0')
        || path.split('/').any(|part| part == "..")
}

#[cfg(test)]
mod tests {
    use super::leads_out;

    #[test]
    fn names_that_lead_out() {
        for name in [
            "../a",
            "a/../../b",
            "/etc/passwd",
            "C:\\a",
            "c:/a",
            "..\\a",
            "a\0b",
        ] {
            assert!(leads_out(name), "{name:?}");
        }
        for name in [
            "a/b.json",
            "a..b/c",
            "...",
            "who_you've_followed.json",
            "a\\b.json",
        ] {
            assert!(!leads_out(name), "{name:?}");
        }
    }
}
