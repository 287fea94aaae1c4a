//! `metaudit letter`: audits, and writes the draft of a letter.

use std::path::{Path, PathBuf};

use anyhow::anyhow;
use metaudit::language::Language;
use metaudit::report::letter::{Error, Form, Pick, letter};

use crate::ask::answers_in;
use crate::cli::How;
use crate::outputs::{beside, folder_of, must_be_possible, write_whole};
use crate::run::{Exit, Failure, Stop, print, read_and_judge};

/// Meta's form for people whose law gives no right to object (policy notes, source P2).
const THIRD_PARTY_FORM: &str = "Meta's form for information from third parties is another way: https://www.facebook.com/help/contact/1266025207620918 (not checked to work today)";

/// Writes the letter.
pub(crate) fn run(
    paths: &[PathBuf],
    output: Option<&Path>,
    language: Language,
    list: &[String],
    answers: Option<&Path>,
    how: &How,
) -> Result<Exit, Failure> {
    let path = output.map_or_else(|| beside(paths, "metaudit-letter.md"), Path::to_owned);
    let ending = path.extension().and_then(|ending| ending.to_str()).map(str::to_lowercase);
    let form = match ending.as_deref() {
        Some("md") => Form::Markdown,
        Some("txt") => Form::Text,
        _ => {
            let what = anyhow!("{}: this ending picks no form of letter", path.display());
            return Err(Failure::usage(what, "use .md or .txt"));
        }
    };
    must_be_possible(&path, paths)?;
    if path.exists() {
        let what = anyhow!("{}: there is a file already, and you may have written in it", path.display());
        return Err(Failure::usage(what, "move it away, or choose another place with -o FILE"));
    }
    Stop::on_ctrl_c()?;
    let audit = read_and_judge(paths, answers_in(answers)?, folder_of(&path), how, crate::run::Shown::default())?;
    let picks: Vec<Pick> = list.iter().map(|pick| Pick::from(pick.as_str())).collect();
    let text = letter(&audit, language, &picks, form).map_err(explain)?;
    write_whole(&path, &text).map_err(|error| Failure::usage(error, "choose another place with -o FILE"))?;
    if !how.quiet {
        print(&format!(
            "{}: a draft. Read it, fill in what stands in [brackets], and send it yourself. It is no legal advice.",
            path.display()
        ));
    }
    Ok(Exit::Audited)
}

fn explain(error: Error) -> Failure {
    let hint = match error {
        Error::NoRegion => "say where you live with --region, or in the file of answers",
        Error::NoText(_) | Error::NoRight(_) => THIRD_PARTY_FORM,
        Error::NoItem(_) => {
            "the ids of items stand in the report: each item's page entry, and the JSON and CSV reports"
        }
        Error::Store(_) => "make room on the disk, or choose another place with -o FILE",
    };
    Failure::usage(error.into(), hint)
}
