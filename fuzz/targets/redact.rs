//! One JSON file of an export, with a canary in its texts and its path: no redacted report shows
//! it. The first byte picks the texts; the rest is as in `json`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use metaudit_fuzz::planted::{CANARY, in_texts, shown};
use metaudit_fuzz::{named, redacted};

fuzz_target!(|data: &[u8]| {
    let Some((mask, rest)) = data.split_first() else {
        return;
    };
    let Some((name, content)) = named(rest) else {
        return;
    };
    let Some(planted) = in_texts(content, *mask) else {
        return;
    };
    let name = format!("{CANARY}-{}.json", name.trim_end_matches(".json"));
    if let Some(report) = redacted(&[(&name, &planted)], data.len()) {
        assert!(!shown(&report), "{report}");
    }
});
