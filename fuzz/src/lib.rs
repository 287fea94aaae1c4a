//! What the targets share: an audit of bytes that lie in no file, every report on it, and what
//! must hold of each. A panic ends a target, also one that the program would catch.
//!
//! Every name of metaudit's that the targets need stands in this file.

pub mod planted;

use std::io::Write;
use std::sync::Arc;

use jiff::civil::date;
use metaudit::archive::handed::HandedIn;
use metaudit::archive::limits::Limits;
use metaudit::language::Language;
use metaudit::objections::Objections;
use metaudit::policy::Library;
use metaudit::policy::region::Entry;
use metaudit::questions::{AnswerFile, Answers};
use metaudit::readers::Watch;
use metaudit::report::diff::{Comparing, Form, terminal};
use metaudit::report::letter::{self, letter};
use metaudit::report::{self, FORMATS, terminal_details, terminal_summary};
use metaudit::storage::scratch::Scratch;
use metaudit::{Audit, Options, Reading};
use serde_json::Value;

/// The languages in which something is said to people.
const LANGUAGES: [Language; 4] = [
    Language::English,
    Language::German,
    Language::French,
    Language::Spanish,
];

/// What parts two files of one input.
pub const BETWEEN: &[u8] = b"\n--next file--\n";

/// A file that is handed in: its name, and what is in it.
pub type File<'f> = (&'f str, &'f [u8]);

/// A name in the first line of an input, and what comes after it.
pub fn named(data: &[u8]) -> Option<File<'_>> {
    let end = data.iter().position(|byte| *byte == b'\n')?;
    let (name, content) = data.split_at(end);
    let name = std::str::from_utf8(name).ok()?;
    (!name.is_empty()).then_some((name, content.get(1..)?))
}

/// The parts of an input.
pub fn parts(data: &[u8]) -> Vec<&[u8]> {
    let mut parts = Vec::new();
    let mut rest = data;
    while let Some(at) = rest
        .windows(BETWEEN.len())
        .position(|bytes| bytes == BETWEEN)
    {
        parts.push(&rest[..at]);
        rest = &rest[at + BETWEEN.len()..];
    }
    parts.push(rest);
    parts
}

struct Unwatched;

impl Watch for Unwatched {
    fn read(&self, _: u64, _: u64) {}

    fn stopped(&self) -> bool {
        false
    }
}

/// The same of every audit. It is judged under the pack that has the most rules.
pub fn options() -> Options {
    Options {
        case: None,
        as_of: date(2026, 12, 1),
        today: date(2026, 12, 1),
        objections: Objections::default(),
        answers: Answers::default(),
        region: Entry::of("eu").ok(),
        me: Some("Ada Example".to_owned()),
        one_person: false,
        policy: Vec::new(),
        limits: Limits::default(),
        redact: false,
        thumbnails: 3,
        threads: 1,
        scratch: Scratch::in_memory(1 << 28),
    }
}

/// What is read from these files; nothing, where there is no export in them, which is then said.
pub fn reading(files: &[File<'_>], options: &Options) -> Option<Reading> {
    let handed = files.iter().map(|(name, bytes)| HandedIn {
        name: (*name).to_owned(),
        source: Arc::new(bytes.to_vec()),
    });
    let read = metaudit::open_files(handed.collect(), options)
        .and_then(|archive| metaudit::read(archive, options, &Unwatched));
    match read {
        Ok(reading) => Some(reading),
        Err(error) => {
            assert!(!error.to_string().is_empty());
            None
        }
    }
}

/// Audits these files and writes every report. `None` where there is nothing to audit.
pub fn audited(files: &[File<'_>], language: usize) -> Option<Vec<String>> {
    let options = options();
    let reading = reading(files, &options)?;
    let audit = reading.judge_last(&options).ok()?;
    Some(reports(&audit, LANGUAGES[language % LANGUAGES.len()]))
}

/// The same, redacted.
pub fn redacted(files: &[File<'_>], language: usize) -> Option<Vec<String>> {
    let options = Options {
        redact: true,
        thumbnails: 0,
        ..options()
    };
    let reading = reading(files, &options)?;
    let audit = reading.judge_last(&options).ok()?;
    Some(reports(&audit, LANGUAGES[language % LANGUAGES.len()]))
}

/// Every report, the letter and what the terminal shows. Each is text, and the JSON is valid.
fn reports(audit: &Audit, language: Language) -> Vec<String> {
    let mut outputs: Vec<Vec<u8>> = vec![Vec::new(); FORMATS.len()];
    let places = FORMATS
        .iter()
        .zip(&mut outputs)
        .map(|((_, format), out)| (*format, out as &mut (dyn Write + Send)));
    report::write(audit, language, places.collect()).unwrap();
    let mut texts: Vec<String> = outputs
        .into_iter()
        .map(|out| String::from_utf8(out).unwrap())
        .collect();
    for ((ending, _), text) in FORMATS.iter().zip(&texts) {
        let values = serde_json::Deserializer::from_str(text).into_iter::<Value>();
        if matches!(*ending, "json" | "jsonl") {
            values.for_each(|value| assert!(value.unwrap().is_object()));
        }
    }
    if let Ok(letter::Letter::Written(written)) =
        letter(audit, language, &[], letter::Form::Markdown)
    {
        texts.push(String::from_utf8(written).unwrap());
    }
    texts.push(terminal_summary(audit, language, &[]));
    texts.push(terminal_details(audit, language, &[]));
    texts
}

/// Explains the item of this id in a JSON report, in every language.
pub fn explained(report: &[u8], id: &str) {
    for language in LANGUAGES {
        match report::explain(report, id, language) {
            Ok(text) => assert!(!text.is_empty()),
            Err(error) => assert!(!language.message(&error.message()).is_empty()),
        }
    }
}

/// Compares two JSON reports, and writes what changed in every form.
pub fn compared(old: &[u8], new: &[u8]) {
    let comparing = Comparing::new(&Scratch::in_memory(1 << 28));
    let compared = comparing
        .old(old, "old.json")
        .and_then(|old| old.and(new, "new.json"));
    match compared {
        Ok(compared) => {
            for (form, language) in [Form::Html, Form::Markdown, Form::Json]
                .into_iter()
                .zip(LANGUAGES)
            {
                let mut out = Vec::new();
                form.write(&compared, language, &mut out).unwrap();
                let text = String::from_utf8(out).unwrap();
                assert!(form != Form::Json || serde_json::from_str::<Value>(&text).is_ok());
            }
            assert!(!terminal(&compared, Language::French, &[]).is_empty());
        }
        Err(error) => assert!(!Language::German.message(&error.message()).is_empty()),
    }
}

/// Judges what was read by answers. What is kept of a file of answers says the same as the file.
pub fn answered(reading: &Reading, text: &str) {
    let Ok(answers) = Answers::read(text) else {
        return;
    };
    let kept = AnswerFile::open(Some(text)).unwrap().to_string();
    let again = Answers::read(&kept);
    assert_eq!(
        again.map(|again| format!("{again:?}")).ok(),
        Some(format!("{answers:?}"))
    );
    let options = Options {
        answers,
        ..options()
    };
    match reading.judge(&options) {
        Ok(audit) => drop(reports(&audit, Language::Spanish)),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

/// Judges what was read by a pack of the user's own.
pub fn judged_by(reading: &Reading, pack: &str) {
    if let Ok(library) = Library::built_in() {
        let _ = library.check(pack);
    }
    let Ok(policy) = Library::own([("own.toml", pack)]) else {
        return;
    };
    let options = Options {
        policy,
        ..options()
    };
    match reading.judge(&options) {
        Ok(audit) => drop(reports(&audit, Language::English)),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}
