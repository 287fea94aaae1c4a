//! A file of answers, beside an export that raises many questions.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use metaudit_fuzz::{answered, options, reading};

const EXPORT: &[u8] = include_bytes!("../../fixtures/facebook-personal.zip");

fuzz_target!(|data: &[u8]| {
    thread_local! {
        static READ: LazyLock<metaudit::Reading> = LazyLock::new(|| {
            reading(&[("facebook-ada.zip", EXPORT)], &options()).unwrap()
        });
    }
    if let Ok(text) = std::str::from_utf8(data) {
        READ.with(|read| answered(read, text));
    }
});
