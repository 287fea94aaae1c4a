//! `metaudit ask`: puts the questions, keeps the file of answers, and writes the report again.

mod put;

use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};

use crate::language::Language;
use crate::message::Message;
use crate::questions::{AnswerFile, Answers, Question, accounts};
use crate::text::for_terminal;

use self::put::{Open, people, put};
use super::answers::{answers_of, of_export, text_of, under, wrong};
use super::audit::write;
use super::cli::How;
use super::failures::{Exit, Failure, quoted, shown};
use super::inputs;
use super::outputs::write_whole;
use super::places::{ReportPlaces, beside, folder_of, must_be_possible};
use super::progress::Stop;
use super::reading::{Auditor, PageOptions};
use super::run::print;

/// Questions written down for people to answer by hand: more would hide those that matter.
const WRITTEN: usize = 100;

/// Small copies of pictures in the page that is written at the end.
const THUMBNAILS: usize = 100;

/// Asks, or writes the questions down where nobody can be asked; then writes the page again.
pub(super) fn run(
    paths: &[PathBuf],
    output: Option<&Path>,
    how: &How,
    language: Language,
) -> Result<Exit, Failure> {
    if let Some(path) = output {
        must_be_possible(path, paths)?;
    }
    // The page goes where the answers go.
    let folder = output.map_or_else(|| beside(paths), folder_of);
    inputs::check(paths)?;
    let places = ReportPlaces::of(std::slice::from_ref(&folder), paths, how.force)?;
    let mut auditor = Auditor::new(
        how,
        PageOptions {
            redact: false,
            thumbnails: THUMBNAILS,
        },
        paths,
        folder,
        language,
    )?;
    let mut file = AnswerFile::default();
    if let Some(path) = output {
        (file, auditor.options.answers) = open(path, language)?;
    }
    let stop = Stop::on_ctrl_c(language)?;
    let mut reading = auditor.read(paths)?;
    let path = output.map_or_else(|| of_export(&auditor, &reading), Path::to_owned);
    if output.is_none() {
        must_be_possible(&path, paths)?;
        let (opened, answers) = open(&path, language)?;
        file = opened;
        under(&mut auditor, paths, &mut reading, answers)?;
    }
    let as_of = auditor.options.as_of;
    // What cannot be written is told before anybody answers.
    places.files(&reading.names(false, as_of), &reading.mark(false, as_of))?;
    let audit = auditor.judge(&reading)?;
    file.name_accounts(&accounts(&audit.read.exports));
    let say = |text: &str| {
        if how.quiet {
            return Ok(());
        }
        print(&for_terminal(text))
    };
    for remark in &audit.remarks {
        say(&remark.says(language))?;
    }
    let open = Open {
        region: audit.packs.region().entry().is_none(),
        people: people(&audit),
        objection: how.objected_on.is_empty() && !auditor.options.answers.tells_objection(),
        undecided: audit.summary.all.undecided,
        questions: &audit.questions,
    };
    if open.questions.is_empty() && !open.region && open.people.is_empty() {
        say(&language.message(&Message::of("put-nothing")))?;
    } else if io::stdin().is_terminal() && io::stdout().is_terminal() {
        stop.wait();
        let mut save = |file: &AnswerFile| write_whole(&path, file.to_string().as_bytes());
        // Which region it is changes what is open, and since when: what is asked is planned again.
        let mut plan = |file: &AnswerFile| {
            let answers = answers_of(&path, &file.to_string())?;
            under(&mut auditor, paths, &mut reading, answers)?;
            let again = auditor.judge(&reading)?;
            Ok((again.summary.all.undecided, again.questions))
        };
        put(
            &open,
            &mut io::stdin().lock(),
            &mut io::stdout(),
            &mut file,
            &mut save,
            &mut plan,
            language,
        )?;
    } else {
        let questions = audit.questions.get(..WRITTEN).unwrap_or(&audit.questions);
        if open.region {
            file.name_region("");
        }
        if !open.people.is_empty() {
            file.name_me("");
        }
        file.put(&said_in(questions, language));
        write_whole(&path, file.to_string().as_bytes())?;
        let mut command = shown(paths);
        if output.is_some() {
            command += &format!(" --answers {}", quoted(&path));
        }
        let written = Message::of("put-written")
            .with("path", path.as_path())
            .with("written", questions.len())
            .with("all", audit.questions.len())
            .with("command", command);
        say(&language.message(&written))?;
    }
    drop(audit);
    // The page, as it is with what was told.
    let answers = answers_of(&path, &file.to_string())?;
    under(&mut auditor, paths, &mut reading, answers)?;
    let files = places.files(&reading.names(false, as_of), &reading.mark(false, as_of))?;
    let audit = auditor.judge_last(reading)?;
    write(&auditor, &audit, language, &files)?;
    for (page, _) in &files {
        let report = Message::of("list-report").with("path", page.as_path());
        say(&language.message(&report))?;
    }
    Ok(Exit::Audited)
}

/// Questions with their sentences in this language.
fn said_in(questions: &[Question], language: Language) -> Vec<Question> {
    let said = |question: &Question| Question {
        ask: question.says(language),
        ..question.clone()
    };
    questions.iter().map(said).collect()
}

/// The file of answers as it lies there, or a new one, and what it holds.
fn open(path: &Path, language: Language) -> Result<(AnswerFile, Answers), Failure> {
    let text = if path.exists() {
        Some(text_of(path)?)
    } else {
        None
    };
    let file =
        AnswerFile::open_in(text.as_deref(), language).map_err(|error| wrong(path, &error))?;
    let answers = answers_of(path, &file.to_string())?;
    Ok((file, answers))
}
