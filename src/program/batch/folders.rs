//! Gives every case a folder of its own, whose name is fit for every system.

use std::collections::{BTreeMap, BTreeSet};

use crate::report::name_of_file;

/// The folders that are taken.
#[derive(Debug, Default)]
pub(super) struct Folders {
    taken: BTreeSet<String>,
    /// How many cases have a name that becomes this one.
    alike: BTreeMap<String, usize>,
}

impl Folders {
    /// The folder of the next case: its name, with a number where another case has that folder.
    pub(super) fn next(&mut self, case: &str) -> String {
        let plain = name_of_file(case);
        let plain = match plain.as_str() {
            "" => "case".to_owned(),
            device if is_device(device) => format!("case-{plain}"),
            _ => plain,
        };
        let alike = self.alike.entry(plain.clone()).or_default();
        loop {
            *alike += 1;
            let folder = match *alike {
                1 => plain.clone(),
                number => format!("{plain}-{number}"),
            };
            // A case may be called like another one with its number.
            if self.taken.insert(folder.clone()) {
                return folder;
            }
        }
    }
}

/// Whether Windows takes a name for a device, with any ending; no folder can be called so there.
/// (Microsoft: "Naming Files, Paths, and Namespaces".)
fn is_device(name: &str) -> bool {
    let name = name.split('.').next().unwrap_or(name);
    match name.strip_prefix("com").or(name.strip_prefix("lpt")) {
        // Superscripts are digits there too.
        Some(number) => {
            matches!(number, "¹" | "²" | "³") || number.len() == 1 && number.parse::<u8>().is_ok()
        }
        None => matches!(name, "con" | "prn" | "aux" | "nul"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_cases_share_a_folder() {
        let mut folders = Folders::default();
        let cases = ["ada", "ada!", "ada-2", "ada?", "ada-2", "👩‍🌾", "case", ""];
        let given: Vec<String> = cases.iter().map(|case| folders.next(case)).collect();
        let expected = "ada, ada-2, ada-2-2, ada-3, ada-2-3, case, case-2, case-3";
        assert_eq!(given.join(", "), expected);
    }

    #[test]
    fn no_folder_is_called_like_a_device_of_windows() {
        for case in [
            "con",
            "NUL",
            "Aux.example",
            "com1",
            "LPT9",
            "com²",
            "prn.2026",
        ] {
            let folder = Folders::default().next(case);
            assert!(folder.starts_with("case-"), "{folder}");
        }
        for case in [
            "conny", "nula", "com", "com12", "complete", "lptx", "bo.con",
        ] {
            assert_eq!(Folders::default().next(case), case);
        }
    }
}
