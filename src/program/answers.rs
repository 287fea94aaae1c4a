//! The file of answers: where it lies, and what it holds.

use std::path::{Path, PathBuf};

use crate::Reading;
use crate::questions::{Answers, Error};

use super::failures::Failure;
use super::outputs::small_text;
use super::reading::Auditor;

/// Reads what was given, under the answers of the file that was named, or else of the one that lies
/// beside the export under its name. An answer that is only tried is added to them.
pub(super) fn read(
    auditor: &mut Auditor,
    paths: &[PathBuf],
    named: Option<&Path>,
    assumed: &[String],
) -> Result<Reading, Failure> {
    let given = match named {
        Some(file) => in_file(file)?,
        None => Answers::default(),
    };
    // What is wrong with one is told before the long part.
    auditor.options.answers = with(given, assumed)?;
    let mut reading = auditor.read(paths)?;
    let file = of_export(auditor, &reading);
    if named.is_none() && file.exists() {
        under(
            auditor,
            paths,
            &mut reading,
            with(in_file(&file)?, assumed)?,
        )?;
    }
    Ok(reading)
}

/// Takes other answers. Who the user is in chats shows while they are read, so those are read once
/// more where that changes.
pub(super) fn under(
    auditor: &mut Auditor,
    paths: &[PathBuf],
    reading: &mut Reading,
    answers: Answers,
) -> Result<(), Failure> {
    let before = auditor.options.me().map(str::to_owned);
    auditor.options.answers = answers;
    if before.as_deref() != auditor.options.me() {
        *reading = auditor.read(paths)?;
    }
    Ok(())
}

/// The file that holds the answers about an export, beside it.
pub(super) fn of_export(auditor: &Auditor, reading: &Reading) -> PathBuf {
    auditor
        .home
        .join(reading.names(false, auditor.options.as_of).answers())
}

fn with(mut answers: Answers, assumed: &[String]) -> Result<Answers, Failure> {
    for answer in assumed {
        let assumed = answers.assume(answer);
        assumed.map_err(|error| Failure::usage(error.message(), "do-question-ids"))?;
    }
    Ok(answers)
}

/// The answers in a file.
fn in_file(path: &Path) -> Result<Answers, Failure> {
    answers_of(path, &text_of(path)?)
}

/// The answers that a text of the file holds.
pub(super) fn answers_of(path: &Path, text: &str) -> Result<Answers, Failure> {
    let answers = Answers::read(text).map_err(|error| wrong(path, &error))?;
    Ok(answers.of_file(path.display().to_string()))
}

/// The text of a file of answers.
pub(super) fn text_of(path: &Path) -> Result<String, Failure> {
    small_text(path).map_err(|why| Failure::at(path, why, "do-answers-path"))
}

/// An error in a file of answers.
pub(super) fn wrong(path: &Path, error: &Error) -> Failure {
    Failure::at(path, error.message(), "do-mend-line")
}
