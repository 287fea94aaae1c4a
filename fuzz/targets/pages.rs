//! One page of an export in HTML: its path in the first line, then what is in it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use metaudit_fuzz::{audited, named};

fuzz_target!(|data: &[u8]| {
    if let Some((name, content)) = named(data) {
        audited(
            &[(&format!("{}.html", name.trim_end_matches(".html")), content)],
            data.len(),
        );
    }
});
