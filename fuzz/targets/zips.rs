//! One or several zips, of any bytes.

#![no_main]

use libfuzzer_sys::fuzz_target;
use metaudit_fuzz::{audited, parts};

fuzz_target!(|data: &[u8]| {
    let names: Vec<String> = (1..=parts(data).len())
        .map(|part| format!("facebook-ada-2026-05-01-x7Kq2LmN-{part}.zip"))
        .collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(String::as_str).zip(parts(data)).collect();
    audited(&files, data.len());
});
