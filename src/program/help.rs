//! The help in the language of the reader. In English it stands with the options, in `cli.rs`; the
//! other languages have each text under an id, `help-COMMAND-OPTION`, or `help-OPTION` where it is
//! the same for all commands.

use crate::language::Language;
use clap::builder::StyledStr;
use clap::{Arg, ArgAction, Command, CommandFactory as _};

use super::cli::{AFTER, Cli};

/// The command line with its help in this language.
pub(crate) fn command_in(language: Language) -> Command {
    let mut command = Cli::command();
    if language == Language::English {
        return command;
    }
    command.build();
    said_in(command, "", language)
}

/// A text in the language, by the first of these ids that it has; else as it is in English.
fn text(language: Language, ids: &[String], english: &str) -> String {
    ids.iter()
        .map(|id| language.of_data(id, english))
        .find(|said| said != english)
        .unwrap_or_else(|| english.to_owned())
}

/// A command, and those below it. `path` is what comes before its name.
fn said_in(command: Command, path: &str, language: Language) -> Command {
    let say = |name: &str, english: &str| {
        let id = format!("help-{path}{name}");
        text(language, &[id], english)
    };
    fn english(text: Option<&StyledStr>) -> String {
        text.map(ToString::to_string).unwrap_or_default()
    }
    let about = say("about", &english(command.get_about()));
    let more = command.get_long_about().map(|long| {
        let more = say("more", &english(Some(long)));
        format!("{about}\n\n{more}")
    });
    let after = command.get_after_help().is_some();
    let headed = |name| heading(language, name);
    let template = format!(
        "{{before-help}}{{about-with-newline}}\n\u{1b}[1m\u{1b}[4m{}:\u{1b}[0m {{usage}}\n\n{{all-args}}{{after-help}}",
        headed("usage"),
    );
    let below: Vec<String> = command
        .get_subcommands()
        .map(|one| one.get_name().to_owned())
        .collect();
    let mut command = command
        .about(about)
        .help_template(template)
        .subcommand_help_heading(headed("commands"))
        .mut_args(|arg| said_of(arg, path, language));
    if let Some(more) = more {
        command = command.long_about(more);
    }
    if after {
        command = command.after_help(language.of_data("help-after", AFTER));
    }
    for name in below {
        let path = format!("{path}{name}-");
        command = command.mut_subcommand(&name, |one| said_in(one, &path, language));
    }
    command
}

/// What stands above a part of the help.
fn heading(language: Language, name: &'static str) -> &'static str {
    language.known(&format!("help-{name}")).unwrap_or(name)
}

/// An argument or option.
fn said_of(arg: Arg, path: &str, language: Language) -> Arg {
    let name = arg.get_id().to_string();
    let own = [format!("help-{path}{name}"), format!("help-{name}")];
    let english = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let mut help = text(language, &own, &english);
    let headed = if arg.is_positional() {
        heading(language, "arguments")
    } else {
        heading(language, "options")
    };
    let default = arg.get_default_values().first().filter(|_| {
        // A flag has a default too, which nobody is told.
        matches!(arg.get_action(), ArgAction::Set)
    });
    if let Some(default) = default {
        let said = language.of_data("help-default", "default");
        let words = language.words();
        help += &format!(" [{}]", words.labelled(&said, &default.to_string_lossy()));
    }
    let arg = match arg.get_long_help() {
        Some(_) => arg.long_help(help.clone()),
        None => arg,
    };
    arg.help(help).hide_default_value(true).help_heading(headed)
}
