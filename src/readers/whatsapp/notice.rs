//! What the app itself says in a chat about AI and Meta. Only lines of the app count, never a person's words.

use super::body::is_marked;
use super::survey::{Message, Survey};
use crate::item::AppSays;
use crate::lexicon::chats::{Says, says};
use crate::readers::mention::{calls_ai, is_meta_ai, plain};

/// What came of a line of the app.
pub(super) struct Told {
    /// Who takes part in the chat beside people.
    pub(super) says: AppSays,
    /// It is a notice about Meta or AI, to be kept word for word.
    pub(super) is_kept: bool,
}

/// Tells what a line of the app says of its chat.
pub(super) fn told(message: &Message<'_>, survey: &Survey) -> Told {
    // A name with a sentence of the app in it is no name.
    let sentence = message.sender.as_deref().filter(|_| !is_marked(message.body));
    let said = said(sentence.unwrap_or(message.body), survey);
    let says = match said {
        Says::Calls | Says::Else => AppSays::Nothing,
        Says::Business | Says::Service => AppSays::Business,
        Says::Support => AppSays::Support,
        Says::WholeChat | Says::TakesPart => AppSays::Unclear,
        Says::AiReceives => AppSays::AiReceives,
        Says::AiImproves => AppSays::AiImproves,
    };
    Told { says, is_kept: sentence.is_none() && !matches!(said, Says::Business | Says::Else) }
}

/// What a line of the app says of Meta and AI. One that may quote somebody, such as the new name of a group or the question
/// of a poll, says nothing of them: nobody's words may enter a report by that way. Nor does one that names somebody who
/// writes, who may be called Meta.
pub(super) fn said(line: &str, survey: &Survey) -> Says {
    let line = plain(line);
    let names = || survey.names.iter().any(|(name, _)| !name.is_empty() && !is_meta_ai(name) && line.contains(name));
    match says(&line, calls_ai(&line)) {
        said @ (Says::Business | Says::Else) => said,
        said if !may_quote(&line) && !names() => said,
        _ => Says::Else,
    }
}

/// Whether a line may hold words of a person.
fn may_quote(line: &str) -> bool {
    const QUOTES: &[char] = &['"', '\u{201c}', '\u{201d}', '\u{201e}', '\u{ab}', '\u{bb}', '\u{2018}', '\u{300c}'];
    let lists = line.lines().any(|line| line.contains(": ") || line.trim_end().ends_with([':', '\u{ff1a}']));
    lists || line.contains(QUOTES)
}
