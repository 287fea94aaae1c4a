//! Finds what the app says in a chat about AI and Meta. Only lines of the app count, never a
//! person's words.

use super::body::is_marked;
use super::survey::{ChatMessage, Survey};
use crate::item::AppSays;
use crate::lexicon::notices::{Says, says};
use crate::readers::mention::{calls_ai, is_meta_ai, plain};

/// The meaning of a line of the app.
pub(super) struct NoticeMeaning {
    /// Who takes part in the chat besides people.
    pub(super) says: AppSays,
    /// Whether it is a notice about Meta or AI, which is kept verbatim.
    pub(super) is_kept: bool,
}

pub(super) fn told(message: &ChatMessage<'_>, survey: &Survey) -> NoticeMeaning {
    // Without the app's mark, the sentence of the app stands in place of the name.
    let sentence = message
        .sender
        .as_deref()
        .filter(|_| !is_marked(message.body));
    let said = said(sentence.unwrap_or(message.body), survey);
    let says = match said {
        Says::Calls | Says::Else => AppSays::Nothing,
        Says::Business | Says::Service => AppSays::Business,
        Says::Support => AppSays::Support,
        Says::WholeChat | Says::TakesPart => AppSays::Unclear,
        Says::AiReceives => AppSays::AiReceives,
        Says::AiImproves => AppSays::AiImproves,
    };
    NoticeMeaning {
        says,
        is_kept: sentence.is_none() && !matches!(said, Says::Business | Says::Else),
    }
}

/// What a line of the app says about Meta and AI. A line that may quote somebody, such as a new
/// group name or the question of a poll, counts as saying nothing: no person's words may get into a
/// report in this way. The same holds for a line with the name of somebody who writes, who may be
/// called Meta.
pub(super) fn said(line: &str, survey: &Survey) -> Says {
    let line = plain(line);
    let names = || {
        survey
            .names
            .iter()
            .any(|(name, _)| !name.is_empty() && !is_meta_ai(name) && line.contains(name))
    };
    match says(&line, calls_ai(&line)) {
        said @ (Says::Business | Says::Else) => said,
        said if !may_quote(&line) && !names() => said,
        _ => Says::Else,
    }
}

/// Whether a line may quote a person.
fn may_quote(line: &str) -> bool {
    const QUOTES: &[char] = &[
        '"', '\u{201c}', '\u{201d}', '\u{201e}', '\u{ab}', '\u{bb}', '\u{2018}', '\u{300c}',
    ];
    let lists = line
        .lines()
        .any(|line| line.contains(": ") || line.trim_end().ends_with([':', '\u{ff1a}']));
    lists || line.contains(QUOTES)
}
