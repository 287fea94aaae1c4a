//! A JSON report of whoever wrote it: the id of an item in the first line, then the report.

#![no_main]

use libfuzzer_sys::fuzz_target;
use metaudit_fuzz::{explained, named};

fuzz_target!(|data: &[u8]| {
    if let Some((id, report)) = named(data) {
        explained(report, id);
    }
});
