//! Threads of the download of end-to-end encrypted messages, which may be copies of one another.

#![no_main]

use libfuzzer_sys::fuzz_target;
use metaudit_fuzz::{audited, parts};

fuzz_target!(|data: &[u8]| {
    let names: Vec<String> = (1..=parts(data).len())
        .map(|number| format!("Bo Example_{number}.json"))
        .collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(String::as_str).zip(parts(data)).collect();
    audited(&files, data.len());
});
