//! `metaudit letter`: audits, and writes the draft of a letter.

use std::path::{Path, PathBuf};

use crate::language::Language;
use crate::message::Message;
use crate::report::letter::{Error, Letter, LetterForm, Pick, letter};

use super::answers;
use super::cli::How;
use super::failures::{Exit, Failure};
use super::inputs;
use super::outputs::write_whole;
use super::places::{OR_FORCE, beside, folder_of, must_be_possible, refused};
use super::progress::Stop;
use super::reading::{Auditor, PageOptions};
use super::run::print;

/// Writes the letter.
pub(crate) fn run(
    paths: &[PathBuf],
    output: Option<&Path>,
    list: &[String],
    told: Option<&Path>,
    how: &How,
    language: Language,
) -> Result<Exit, Failure> {
    inputs::check(paths)?;
    let form = match output {
        Some(path) => form_of(path)?,
        None => LetterForm::Markdown,
    };
    if let Some(path) = output {
        must_be_possible(path, paths)?;
        must_be_new(path, how)?;
    }
    let folder = output.map_or_else(|| beside(paths), folder_of);
    let mut auditor = Auditor::new(how, PageOptions::default(), paths, folder, language)?;
    Stop::on_ctrl_c(language)?;
    let reading = answers::read(&mut auditor, paths, told, &[])?;
    let path = match output {
        Some(path) => path.to_owned(),
        None => beside(paths).join(reading.names(false, auditor.options.as_of).letter("md")),
    };
    must_be_new(&path, how)?;
    let audit = auditor.judge_last(reading)?;
    let picks: Vec<Pick> = list.iter().map(|pick| Pick::from(pick.as_str())).collect();
    match letter(&audit, language, &picks, form).map_err(|error| explain(&error))? {
        Letter::Written(letter) => {
            write_whole(&path, &letter)?;
            if !how.quiet {
                let written = Message::of("draft-written").with("path", path.as_path());
                print(&language.message(&written))?;
            }
        }
        // It is what was asked for, as far as it can be had.
        Letter::Instead(text) => print(&text)?,
    }
    Ok(Exit::Audited)
}

fn form_of(path: &Path) -> Result<LetterForm, Failure> {
    LetterForm::of(path).ok_or_else(|| refused(path, "failed-letter-ending", "do-letter-endings"))
}

/// No letter takes the place of another: it is written to be changed by hand.
fn must_be_new(path: &Path, how: &How) -> Result<(), Failure> {
    if path.exists() && !how.force {
        return Err(refused(path, "failed-letter-taken", OR_FORCE));
    }
    Ok(())
}

fn explain(error: &Error) -> Failure {
    let hint = match error {
        Error::NoRegion => "do-say-region",
        Error::NoItem(_) => "do-letter-ids",
        Error::Store(_) => "do-room",
    };
    Failure::usage(error.message(), hint)
}
