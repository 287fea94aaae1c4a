//! An archive is read once and judged as often as wanted: each time as if it had been read for that alone.

use std::path::PathBuf;

use metaudit::archive::Archive;
use metaudit::archive::limits::Limits;
use metaudit::language::Language;
use metaudit::report::Format;
use metaudit::storage::scratch::Scratch;
use metaudit::{Audit, Options};

use crate::hostile::{Unwatched, options};
use crate::support::fixture;

/// All reports of an audit.
fn reports(audit: &Audit) -> [String; 4] {
    let mut all: [Vec<u8>; 4] = Default::default();
    let formats = [Format::Html, Format::Json, Format::Csv, Format::Markdown];
    let asked = formats.into_iter().zip(&mut all).map(|(format, out)| (format, out as _)).collect();
    metaudit::report::write(audit, Language::French, asked).unwrap();
    all.map(|report| String::from_utf8(report).unwrap())
}

/// Ways to judge one reading.
fn ways(inputs: &[PathBuf]) -> Vec<Options> {
    let as_told = options(inputs, Limits::default());
    let region = |code| metaudit::policy::region::Entry::of(code).ok();
    vec![
        as_told.clone(),
        Options { region: region("us"), thumbnails: 5, ..as_told.clone() },
        Options { redact: true, ..as_told.clone() },
        Options { as_of: "2025-01-01".parse().unwrap(), region: region("eu"), ..as_told.clone() },
        as_told,
    ]
}

#[test]
fn judging_again_is_as_reading_again() {
    for name in ["facebook-personal.zip", "instagram-2026.zip", "meta-ai.zip", "damaged.zip"] {
        let inputs = [fixture(name)];
        // In memory, as where there is no disk.
        let scratch = Scratch::in_memory(1 << 30);
        let first = Options { scratch, ..options(&inputs, Limits::default()) };
        let reading =
            metaudit::read(Archive::open(&inputs, first.limits, &first.scratch).unwrap(), &first, &Unwatched).unwrap();
        for (number, way) in ways(&inputs).into_iter().enumerate() {
            let again = reports(&reading.judge(&way).unwrap());
            let anew = reports(&metaudit::audit(&inputs, &way, &Unwatched).unwrap());
            for (again, anew) in again.iter().zip(&anew) {
                assert!(again == anew, "{name}, way {number}: {} bytes and {}", again.len(), anew.len());
            }
        }
    }
}
