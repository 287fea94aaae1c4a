//! `metaudit PATH...`: audits, and writes the reports.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::Audit;
use crate::language::Language;
use crate::message::Message;
use crate::readers::Person;
use crate::report::{Format, closed_entries, terminal_details, terminal_summary};
use crate::text::for_terminal;

use super::cli::Cli;
use super::failures::{Exit, Failure};
use super::places::ReportPlaces;
use super::progress::Stop;
use super::reading::{Auditor, PageOptions};
use super::run::print;
use super::started::{by_a_click, open_page};
use super::{answers, inputs, outputs};

/// Files that were written.
pub(super) type WrittenFiles = Vec<(PathBuf, Format)>;

/// Audits what lies at these paths, and writes the reports: one for all, or one for each person.
pub(super) fn run(
    cli: &Cli,
    paths: &[PathBuf],
    language: Language,
) -> Result<(Exit, WrittenFiles), Failure> {
    inputs::check(paths)?;
    let places = ReportPlaces::of(&cli.outputs, paths, cli.how.force)?;
    Stop::on_ctrl_c(language)?;
    let all = one(cli, paths, paths, &places, language);
    let people = match &all {
        Err(failure) if cli.each => failure.people.clone(),
        _ => Vec::new(),
    };
    let (exit, written) = if people.is_empty() {
        all?
    } else {
        each(cli, paths, &places, &people, language)?
    };
    if cli.open || by_a_click() {
        open_page(&written, language)?;
    }
    Ok((exit, written))
}

/// One report for each person.
fn each(
    cli: &Cli,
    paths: &[PathBuf],
    places: &ReportPlaces,
    people: &[Person],
    language: Language,
) -> Result<(Exit, WrittenFiles), Failure> {
    if !places.are_named() {
        let what = Message::of("failed-several-in-one").with("n", people.len());
        return Err(Failure::usage(what, "do-folder-of-reports"));
    }
    if let Some(person) = people.iter().find(|person| person.inputs.is_empty()) {
        let what = Message::of("failed-person-beside-another")
            .with("accounts", person.accounts.join(", "));
        return Err(Failure::usage(what, "do-folder-each"));
    }
    let mut ended = Exit::Audited;
    let mut written = Vec::new();
    for person in people {
        let (exit, files) = one(cli, paths, &person.inputs, places, language)?;
        if exit != Exit::Audited {
            ended = exit;
        }
        written.extend(files);
    }
    Ok((ended, written))
}

/// One audit of some of what was given.
fn one(
    cli: &Cli,
    given: &[PathBuf],
    paths: &[PathBuf],
    places: &ReportPlaces,
    language: Language,
) -> Result<(Exit, WrittenFiles), Failure> {
    let shown = PageOptions {
        redact: cli.redact,
        thumbnails: cli.thumbnails.into(),
    };
    let mut auditor = Auditor::new(&cli.how, shown, given, places.folder(), language)?;
    let reading = answers::read(&mut auditor, paths, cli.answers.as_deref(), &cli.assume)?;
    let (redact, as_of) = (auditor.options.redact, auditor.options.as_of);
    let files = places.files(&reading.names(redact, as_of), &reading.mark(redact, as_of))?;
    let audit = auditor.judge_last(reading)?;
    write(&auditor, &audit, language, &files)?;
    for line in closed_entries(&audit, language) {
        let _ = writeln!(io::stderr(), "metaudit: {line}");
    }
    name_unopened(&audit, language);
    if !cli.how.quiet {
        let written: Vec<&Path> = files.iter().map(|(path, _)| path.as_path()).collect();
        let told = if cli.verbose {
            terminal_details
        } else {
            terminal_summary
        };
        print(&told(&audit, language, &written))?;
    }
    let ended = if audit.is_incomplete() {
        Exit::SomeUnread
    } else {
        Exit::Audited
    };
    if !cli.each {
        // The program is about to end: the system takes back at once what would be freed bit by bit.
        std::mem::forget(audit);
    }
    Ok((ended, files))
}

/// Writes all reports of an audit.
pub(super) fn write(
    auditor: &Auditor,
    audit: &Audit,
    language: Language,
    files: &[(PathBuf, Format)],
) -> Result<(), Failure> {
    auditor.work(|| outputs::write(audit, language, files))
}

/// Names what was given and cannot be read as a whole: the exit code does not say which of many it
/// was.
fn name_unopened(audit: &Audit, language: Language) {
    let mut faults = audit
        .archive
        .inputs()
        .iter()
        .filter_map(|input| input.fault.as_ref())
        .peekable();
    if faults.peek().is_none() {
        return;
    }
    for fault in faults {
        let _ = writeln!(
            io::stderr(),
            "metaudit: {}",
            for_terminal(&language.message(fault))
        );
    }
    let hint = Message::of("do-this").with("hint", Message::of("do-rest"));
    let _ = writeln!(io::stderr(), "{}", language.message(&hint));
}
