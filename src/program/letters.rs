//! `metaudit letter`: audits, and writes the draft of a letter.

use std::path::{Path, PathBuf};

use anyhow::anyhow;
use metaudit::language::Language;
use metaudit::report::letter::{Error, Form, Letter, Pick, letter};

use super::answers;
use super::cli::How;
use super::failures::{Exit, Failure};
use super::inputs;
use super::outputs::write_whole;
use super::places::{ELSEWHERE, OR_FORCE, beside, folder_of, must_be_possible};
use super::progress::Stop;
use super::reading::{Auditor, Shown};
use super::run::{of_the_system, print};

/// Writes the letter.
pub(crate) fn run(
    paths: &[PathBuf],
    output: Option<&Path>,
    language: Option<Language>,
    list: &[String],
    told: Option<&Path>,
    how: &How,
) -> Result<Exit, Failure> {
    inputs::check(paths)?;
    let form = match output {
        Some(path) => form_of(path)?,
        None => Form::Markdown,
    };
    if let Some(path) = output {
        must_be_possible(path, paths)?;
        must_be_new(path, how)?;
    }
    let folder = output.map_or_else(|| beside(paths), folder_of);
    let mut auditor = Auditor::new(how, Shown::default(), paths, folder)?;
    Stop::on_ctrl_c()?;
    let reading = answers::read(&mut auditor, paths, told, &[])?;
    let path = match output {
        Some(path) => path.to_owned(),
        None => beside(paths).join(reading.names(false, auditor.options.as_of).letter("md")),
    };
    must_be_new(&path, how)?;
    let audit = auditor.judge_last(reading)?;
    let picks: Vec<Pick> = list.iter().map(|pick| Pick::from(pick.as_str())).collect();
    match letter(&audit, language.unwrap_or_else(of_the_system), &picks, form).map_err(explain)? {
        Letter::Written(letter) => {
            write_whole(&path, &letter).map_err(|error| Failure::usage(error, ELSEWHERE))?;
            if !how.quiet {
                print(&format!(
                    "{}: a draft. Read it, fill in what stands in [brackets], and send it yourself. It is no legal advice.",
                    path.display()
                ));
            }
        }
        // It is what was asked for, as far as it can be had.
        Letter::Instead(text) => print(&text),
    }
    Ok(Exit::Audited)
}

fn form_of(path: &Path) -> Result<Form, Failure> {
    Form::of(path).ok_or_else(|| {
        let what = anyhow!("{}: this ending picks no form of letter", path.display());
        Failure::usage(what, "use .docx, .html (a page to print), .md or .txt")
    })
}

/// No letter takes the place of another: it is written to be changed by hand.
fn must_be_new(path: &Path, how: &How) -> Result<(), Failure> {
    if path.exists() && !how.force {
        let what = anyhow!(
            "{}: there is a file already, and you may have written in it",
            path.display()
        );
        return Err(Failure::usage(what, OR_FORCE));
    }
    Ok(())
}

fn explain(error: Error) -> Failure {
    let hint = match error {
        Error::NoRegion => "say where you live with --region, or in the file of answers",
        Error::NoItem(_) => {
            "the ids of items stand in the report: each item's page entry, and the JSON and CSV reports"
        }
        Error::Store(_) => "make room on the disk, or choose another place with -o FILE",
    };
    Failure::usage(error.into(), hint)
}
