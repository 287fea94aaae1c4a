//! What the targets share: an audit of bytes that lie in no file, reports on it, and what must hold
//! of each. A panic ends a target, also one that the program would catch.
//!
//! Every name of metaudit's that the targets need stands in this file.

pub mod planted;
#[cfg(not(with_sanitizer))]
mod reached;

use std::sync::Arc;

use jiff::civil::date;
use metaudit::for_fuzzing::{
    check_pack, compare, details, explain, formats, readings_of_a_date,
};
use metaudit::{
    AnswerFile, Answers, Audit, HandedIn, Language, Letter, LetterForm, Options, PackLibrary,
    Reading, RegionEntry, Scratch, Watch, letter, terminal_summary,
};
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
    let mut options = Options::new(date(2026, 12, 1), Scratch::in_memory(1 << 28));
    options.region = RegionEntry::of("eu").ok();
    options.me = Some("Ada Example".to_owned());
    options.thumbnails = 3;
    options
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

/// Audits these files and writes a report: which one and in which language, `turn` picks. Every input
/// has one turn, since writing costs more than reading. `None` where there is nothing to audit.
pub fn audited(files: &[File<'_>], turn: usize) -> Option<String> {
    reported(files, &options(), turn)
}

/// The same, redacted.
pub fn redacted(files: &[File<'_>], turn: usize) -> Option<String> {
    let options = Options {
        redact: true,
        thumbnails: 0,
        ..options()
    };
    reported(files, &options, turn)
}

fn reported(files: &[File<'_>], options: &Options, turn: usize) -> Option<String> {
    let audit = reading(files, options)?.judge_last(options).ok()?;
    Some(report(&audit, turn))
}

/// One of the reports, the letter or what the terminal shows. It is text, and JSON is valid.
fn report(audit: &Audit, turn: usize) -> String {
    let language = LANGUAGES[turn % LANGUAGES.len()];
    let turn = turn / LANGUAGES.len() % (formats().len() + 3);
    let Some((ending, format)) = formats().get(turn) else {
        return match turn - formats().len() {
            0 => terminal_summary(audit, language, &[]),
            1 => details(audit, language),
            _ => in_letter(audit, language),
        };
    };
    let mut out = Vec::new();
    metaudit::write(audit, language, vec![(*format, &mut out)]).unwrap();
    let text = String::from_utf8(out).unwrap();
    if matches!(*ending, "json" | "jsonl") {
        let values = serde_json::Deserializer::from_str(&text).into_iter::<Value>();
        values.for_each(|value| assert!(value.unwrap().is_object()));
    }
    text
}

fn in_letter(audit: &Audit, language: Language) -> String {
    match letter(audit, language, &[], LetterForm::Markdown) {
        Ok(Letter::Written(written)) => String::from_utf8(written).unwrap(),
        Ok(Letter::Instead(text)) => text,
        Err(error) => error.to_string(),
    }
}

/// Reads a text as a date in every way. What stands around it means nothing.
pub fn dated(text: &str) {
    /// A text that is longer is no date.
    const LONGEST: usize = 110;
    let text = text.trim();
    if text.len() < LONGEST {
        let around = format!(" {text}\n");
        assert_eq!(
            readings_of_a_date(text),
            readings_of_a_date(&around),
            "{text:?}"
        );
    }
}

/// Explains the item of this id in a JSON report, in every language.
pub fn explained(report: &[u8], id: &str) {
    for language in LANGUAGES {
        assert!(!explain(report, id, language).is_empty());
    }
}

/// Compares two JSON reports, and writes what changed in every form.
pub fn compared(old: &[u8], new: &[u8]) {
    for language in LANGUAGES {
        match compare(old, new, language) {
            Ok(forms) => {
                assert!(forms.iter().all(|form| !form.is_empty()));
                assert!(serde_json::from_slice::<Value>(&forms[2]).is_ok());
            }
            Err(said) => assert!(!said.is_empty()),
        }
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
        Ok(audit) => drop(report(&audit, text.len())),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

/// Judges what was read by a pack of the user's own.
pub fn judged_by(reading: &Reading, pack: &str) {
    assert!(check_pack(pack).is_none_or(|said| !said.is_empty()));
    let Ok(policy) = PackLibrary::own([("own.toml", pack)]) else {
        return;
    };
    let options = Options {
        policy,
        ..options()
    };
    match reading.judge(&options) {
        Ok(audit) => drop(report(&audit, pack.len())),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}
