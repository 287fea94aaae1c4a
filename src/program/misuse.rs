//! What is typed wrongly on the command line, in the language of whoever typed it. In English it is
//! said by the library that reads the command line.

use std::error::Error as _;
use std::fmt::Write as _;

use crate::language::{Language, Reason};
use crate::message::Message;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Error, FromArgMatches as _};

use super::cli::Cli;
use super::help::command_in;
use super::run::of_the_system;

/// The command line as it was typed, and the language to answer in.
///
/// # Errors
/// It is wrong, or asks for help.
pub(crate) fn typed() -> Result<(Cli, Language), (Error, Language)> {
    let language = before_all();
    let mut command = command_in(language);
    let typed = command
        .try_get_matches_from_mut(std::env::args_os())
        .and_then(|typed| Cli::from_arg_matches(&typed))
        .map_err(|error| (error.format(&mut command), language))?;
    let language = typed.language().unwrap_or(language);
    Ok((typed, language))
}

/// The language of help and of what is typed wrongly, before the command line is read.
fn before_all() -> Language {
    let mut typed = std::env::args_os().map(|one| one.to_string_lossy().into_owned());
    let mut asked = None;
    while let Some(one) = typed.next() {
        let code = match one.split_once('=') {
            Some(("--language", code)) => Some(code.to_owned()),
            _ if one == "--language" => typed.next(),
            _ => None,
        };
        asked = code.and_then(|code| Language::of_word(&code)).or(asked);
    }
    asked.unwrap_or_else(of_the_system)
}

/// What is wrong, as text; none where the library's own words are the right ones: in English, and
/// where help was asked for.
pub(crate) fn said_in(error: &Error, language: Language) -> Option<String> {
    let say = |message: Message| language.message(&message);
    if language == Language::English {
        return None;
    }
    let told = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::StyledStrs(texts)) => {
            let texts: Vec<String> = texts.iter().map(ToString::to_string).collect();
            texts.join(", ")
        }
        Some(other) => other.to_string(),
        None => String::new(),
    };
    let of = |id, kind| Message::of(id).with("arg", told(kind));
    let of_arg = |id| of(id, ContextKind::InvalidArg);
    let value = told(ContextKind::InvalidValue);
    let what = match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => return None,
        ErrorKind::UnknownArgument => of_arg("misuse-unknown-argument"),
        ErrorKind::InvalidValue if value.is_empty() => of_arg("misuse-no-value"),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let why = error.source().and_then(|why| why.downcast_ref::<Reason>());
            match why {
                Some(Reason(why)) => of_arg("misuse-value-because")
                    .with("value", value)
                    .with("why", why.clone()),
                None => of_arg("misuse-value").with("value", value),
            }
        }
        ErrorKind::MissingRequiredArgument => of_arg("misuse-missing"),
        ErrorKind::ArgumentConflict => {
            of_arg("misuse-conflict").with("other", told(ContextKind::PriorArg))
        }
        ErrorKind::TooManyValues => of_arg("misuse-too-many").with("value", value),
        ErrorKind::MissingSubcommand => of("misuse-no-command", ContextKind::ValidSubcommand),
        ErrorKind::InvalidSubcommand => {
            of("misuse-unknown-command", ContextKind::InvalidSubcommand)
        }
        _ => Message::of("misuse-other"),
    };
    let mut said = say(Message::of("misuse-error").with("what", what));
    let similar = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand].map(told);
    if let Some(similar) = similar.iter().find(|similar| !similar.is_empty()) {
        let similar = say(Message::of("misuse-similar").with("similar", similar.as_str()));
        let _ = write!(said, "\n\n  {similar}");
    }
    let _ = write!(said, "\n\n{}", say(Message::of("misuse-help")));
    Some(said)
}
