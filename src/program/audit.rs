//! `metaudit PATH...`: audits, and writes the reports.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;

use metaudit::Audit;
use metaudit::language::Language;
use metaudit::readers::Status;
use metaudit::report::{Format, closed_entries, terminal_summary};

use super::cli::Cli;
use super::failures::{Exit, Failure};
use super::places::{ELSEWHERE, Places};
use super::progress::Stop;
use super::reading::{Auditor, Shown};
use super::run::{of_the_system, print};
use super::{answers, outputs};

/// Runs the audit and writes its reports.
pub(super) fn run(cli: &Cli) -> Result<Exit, Failure> {
    let places = Places::of(&cli.outputs, &cli.paths, cli.how.force)?;
    let shown = Shown { redact: cli.redact, thumbnails: cli.thumbnails.into() };
    let mut auditor = Auditor::new(&cli.how, shown, places.folder())?;
    Stop::on_ctrl_c()?;
    let reading = answers::read(&mut auditor, &cli.paths, cli.answers.as_deref(), &cli.assume)?;
    let (redact, as_of) = (auditor.options.redact, auditor.options.as_of);
    let files = places.files(&reading.names(redact, as_of), &reading.mark(redact, as_of))?;
    let audit = auditor.judge_last(reading)?;
    let language = cli.language.unwrap_or_else(of_the_system);
    write(&auditor, &audit, language, &files)?;
    for line in closed_entries(&audit) {
        let _ = writeln!(io::stderr(), "metaudit: {line}");
    }
    if !cli.how.quiet {
        let written: Vec<&Path> = files.iter().map(|(path, _)| path.as_path()).collect();
        print(&terminal_summary(&audit, language, &written));
    }
    if cli.open {
        open_page(&files);
    }
    Ok(if some_unread(&audit) { Exit::SomeUnread } else { Exit::Audited })
}

/// Writes all reports of an audit.
pub(super) fn write(
    auditor: &Auditor,
    audit: &Audit,
    language: Language,
    files: &[(PathBuf, Format)],
) -> Result<(), Failure> {
    auditor.work(|| outputs::write(audit, language, files)).map_err(|error| Failure::usage(error, ELSEWHERE))
}

pub(super) fn some_unread(audit: &Audit) -> bool {
    audit.read.ledger.count(Status::Unreadable) > 0 || audit.archive.inputs().iter().any(|input| input.fault.is_some())
}

fn open_page(outputs: &[(PathBuf, Format)]) {
    let Some((page, _)) = outputs.iter().find(|(_, format)| *format == Format::Html) else { return };
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    if Command::new(opener).arg(page).spawn().is_err() {
        print(&format!("The page could not be opened; open {} in a browser.", page.display()));
    }
}
