//! One JSON file of an export: its path in the first line, then what is in it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use metaudit_fuzz::{audited, named};

fuzz_target!(|data: &[u8]| {
    if let Some((name, content)) = named(data) {
        audited(
            &[(&format!("{}.json", name.trim_end_matches(".json")), content)],
            data.len(),
        );
    }
});
