//! Two JSON reports of whoever wrote them, compared.

#![no_main]

use libfuzzer_sys::fuzz_target;
use metaudit_fuzz::{compared, parts};

fuzz_target!(|data: &[u8]| {
    match parts(data)[..] {
        [old, new] => compared(old, new),
        [report] => compared(report, report),
        _ => {}
    }
});
