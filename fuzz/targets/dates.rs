//! A text that may be a date or a number, in whatever language.

#![no_main]

use libfuzzer_sys::fuzz_target;
use metaudit_fuzz::dated;

fuzz_target!(|text: &str| dated(text));
