//! A chat that was exported from WhatsApp, in whatever words, dates and numbers.

#![no_main]

use libfuzzer_sys::fuzz_target;
use metaudit_fuzz::audited;

fuzz_target!(|data: &[u8]| {
    audited(&[("WhatsApp Chat with Bo Example.txt", data)], data.len());
});
