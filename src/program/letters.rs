//! `metaudit letter`: audits, and writes the draft of a letter.

use std::path::{Path, PathBuf};

use anyhow::anyhow;
use metaudit::language::Language;
use metaudit::report::letter::{Error, Form, Letter, Pick, letter};

use super::ask::answers_in;
use super::cli::How;
use super::outputs::{beside, folder_of, must_be_possible, write_whole};
use super::run::{Exit, Failure, Stop, of_the_system, print, read_and_judge};

/// Writes the letter.
pub(crate) fn run(
    paths: &[PathBuf],
    output: Option<&Path>,
    language: Option<Language>,
    list: &[String],
    answers: Option<&Path>,
    how: &How,
) -> Result<Exit, Failure> {
    let path = output.map_or_else(|| beside(paths, "metaudit-letter.md"), Path::to_owned);
    let Some(form) = Form::of(&path) else {
        let what = anyhow!("{}: this ending picks no form of letter", path.display());
        return Err(Failure::usage(what, "use .docx, .html (a page to print), .md or .txt"));
    };
    must_be_possible(&path, paths)?;
    if path.exists() {
        let what = anyhow!("{}: there is a file already, and you may have written in it", path.display());
        return Err(Failure::usage(what, "move it away, or choose another place with -o FILE"));
    }
    Stop::on_ctrl_c()?;
    let audit = read_and_judge(paths, answers_in(answers)?, folder_of(&path), how, super::run::Shown::default())?;
    let picks: Vec<Pick> = list.iter().map(|pick| Pick::from(pick.as_str())).collect();
    match letter(&audit, language.unwrap_or_else(of_the_system), &picks, form).map_err(explain)? {
        Letter::Written(letter) => {
            write_whole(&path, &letter).map_err(|error| Failure::usage(error, "choose another place with -o FILE"))?;
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
