//! Does what the command line asks for.

use std::io::{self, Write as _};
use std::path::Path;

use crate::language::Language;
use crate::message::Message;
use crate::report::{ExplainError, explain as explain_item, formats};
use crate::storage::regular;
use crate::text::for_terminal;

use super::cli::{Cli, Command as Subcommand};
use super::failures::{Exit, Failure};
use super::{ask, audit, batch, diff, letters, policies, started};

/// Does what was asked for, in this language.
pub(crate) fn run(cli: &Cli, language: Language) -> Result<Exit, Failure> {
    match &cli.command {
        Some(Subcommand::Formats { .. }) => {
            print(&formats(language))?;
            Ok(Exit::Audited)
        }
        Some(Subcommand::Explain { report, id, .. }) => run_explain(report, id, language),
        Some(Subcommand::Ask {
            paths, output, how, ..
        }) => ask::run(paths, output.as_deref(), how, language),
        Some(Subcommand::Letter {
            paths,
            output,
            list,
            answers,
            how,
            ..
        }) => letters::run(
            paths,
            output.as_deref(),
            list,
            answers.as_deref(),
            how,
            language,
        ),
        Some(Subcommand::Batch(asked)) => batch::run(asked, language),
        Some(Subcommand::Diff {
            old,
            new,
            outputs,
            answers,
            how,
            ..
        }) => diff::run([old, new], outputs, answers.as_deref(), how, language),
        Some(Subcommand::Policy { asked, .. }) => {
            print(&policies::run(asked, language)?)?;
            Ok(Exit::Audited)
        }
        None if cli.paths.is_empty() => started::without_paths(cli, language),
        None => audit::run(cli, &cli.paths, language).map(|(exit, _)| exit),
    }
}

fn run_explain(report: &Path, id: &str, language: Language) -> Result<Exit, Failure> {
    let file = regular::open(report).map_err(|error| Failure::at(report, &error, "do-report"))?;
    let file = std::io::BufReader::with_capacity(1 << 16, file);
    let text = explain_item(file, id, language).map_err(|error| {
        let hint = match error {
            ExplainError::NoReport(_) => "do-report",
            ExplainError::NoItem(_) => "do-item-ids",
        };
        Failure::at(report, error.message(), hint)
    })?;
    // Line by line: the ends of lines are ours, and nothing else in them may act.
    print(
        &text
            .lines()
            .map(|line| for_terminal(line).into_owned())
            .collect::<Vec<_>>()
            .join("\n"),
    )?;
    Ok(Exit::Audited)
}

/// The language of the system, where it is one of ours.
pub(crate) fn of_the_system() -> Language {
    sys_locale::get_locale()
        .and_then(|locale| Language::of_locale(&locale))
        .unwrap_or(Language::English)
}

/// Prints a text. A reader of our output that goes away is no error: it has read enough. But what
/// was asked for and went nowhere is one.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    match writeln!(io::stdout(), "{text}") {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let what = Message::of("failed-print").with("why", &error);
            Err(Failure::usage(what, "do-print"))
        }
        _ => Ok(()),
    }
}
