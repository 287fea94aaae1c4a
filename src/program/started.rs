//! How the program was started: in a terminal, by a script, or with a click.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::Command;

use crate::language::Language;
use crate::message::Message;
use crate::report::Format;

use super::audit;
use super::cli::Cli;
use super::failures::{Exit, Failure, unheard};
use super::finding::{choose, find, folders};
use super::help::command_in;
use super::run::print;

/// Without any path: looks for exports and asks which, or tells how it is used where nobody can be
/// asked.
pub(super) fn without_paths(cli: &Cli, language: Language) -> Result<Exit, Failure> {
    if !(io::stdin().is_terminal() && io::stdout().is_terminal()) {
        let _ = writeln!(io::stderr(), "{}", command_in(language).render_help());
        return Ok(Exit::Usage);
    }
    let looked_in = folders();
    let found = find(&looked_in);
    if found.is_empty() {
        let folders: Vec<String> = looked_in
            .iter()
            .map(|folder| folder.display().to_string())
            .collect();
        let what = Message::of("failed-none-found").with("folders", folders.join(", "));
        return Err(Failure {
            exit: Exit::Nothing,
            ..Failure::usage(what, "do-drag")
        });
    }
    let paths = choose(&found, &mut io::stdin().lock(), &mut io::stdout(), language)
        .map_err(|error| unheard(&error))?;
    if paths.is_empty() {
        return Ok(Exit::Audited);
    }
    let (exit, files) = audit::run(cli, &paths, language)?;
    if !cli.open && files.iter().any(|(_, format)| *format == Format::Html) {
        let ask = language.message(&Message::of("found-open"));
        let _ = write!(io::stdout(), "\n{ask} > ");
        let _ = io::stdout().flush();
        let mut line = String::new();
        let read = io::stdin().lock().read_line(&mut line).unwrap_or_default();
        if read > 0 && !line.trim().to_lowercase().starts_with('n') {
            open_page(&files, language)?;
        }
    }
    Ok(exit)
}

/// Whether somebody clicked it, or dropped files on its icon: then the page opens by itself, for
/// the terminal, if there is one, goes away.
#[expect(
    clippy::disallowed_methods,
    reason = "how the program was started stands in the environment"
)]
pub(super) fn by_a_click() -> bool {
    // Desktops that follow GLib say which process they started.
    let by_desktop = std::env::var("GIO_LAUNCHED_DESKTOP_FILE_PID")
        .is_ok_and(|pid| pid == std::process::id().to_string());
    // The Explorer gives whole paths and no options, and there is no command line behind it, which
    // would have a prompt.
    let dropped = || {
        let mut given = std::env::args_os().skip(1).map(PathBuf::from).peekable();
        given.peek().is_some() && given.all(|path| path.is_absolute())
    };
    by_desktop || cfg!(windows) && std::env::var_os("PROMPT").is_none() && dropped()
}

/// Opens the page in the browser of the user.
pub(super) fn open_page(outputs: &[(PathBuf, Format)], language: Language) -> Result<(), Failure> {
    for (page, _) in outputs.iter().filter(|(_, format)| *format == Format::Html) {
        let opener = if cfg!(target_os = "macos") {
            "open"
        } else if cfg!(windows) {
            "explorer"
        } else {
            "xdg-open"
        };
        if Command::new(opener).arg(page).spawn().is_err() {
            let unopened = Message::of("found-not-opened").with("path", page.as_path());
            print(&language.message(&unopened))?;
        }
    }
    Ok(())
}
