//! A policy pack of the user's own, by which an export is judged.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use metaudit_fuzz::{judged_by, options, reading};

const EXPORT: &[u8] = include_bytes!("../../fixtures/threads.zip");

fuzz_target!(|data: &[u8]| {
    thread_local! {
        static READ: LazyLock<metaudit::Reading> = LazyLock::new(|| {
            reading(&[("instagram-ada.zip", EXPORT)], &options()).unwrap()
        });
    }
    if let Ok(text) = std::str::from_utf8(data) {
        READ.with(|read| judged_by(read, text));
    }
});
