//! Decides whether a chat is one with Meta AI alone, in which every line is a prompt or an answer.
//! In a chat of people, one person and Meta AI may be the only ones who write; that person's lines
//! are private, and perhaps not the user's. So a chat counts as one with Meta AI only if its title,
//! its first line or a notice about the whole chat says so, and nothing speaks for people. In doubt
//! it is a chat of people, whose words appear in no report. (whatsapp.md 4: inference, high
//! stakes.)

use super::names::Sender;
use super::notice::said;
use super::survey::Survey;
use super::title::{Title, TitleCertainty};
use crate::lexicon::chats::is_of_group;
use crate::lexicon::notices::Says;
use crate::readers::mention::{is_meta_ai, plain};
use crate::text::plain_name;

/// Whether the chat is one with Meta AI alone.
pub(super) fn is_with_ai(survey: &Survey, title: &Title, me: Option<&str>) -> bool {
    let mut writers = survey.names.iter().filter(|(name, one)| {
        one.lines > 0 && !is_meta_ai(name) && !survey.names.is_sentence(name)
    });
    let (writer, others) = (writers.next(), writers.next());
    let answers = survey
        .names
        .iter()
        .any(|(name, person)| is_meta_ai(name) && person.lines > 0);
    let somebody_else = writer
        .zip(me)
        .is_some_and(|((name, _), me)| plain_name(name) != plain_name(me));
    let under_another_name = survey
        .heading
        .as_ref()
        .is_some_and(|name| !is_meta_ai(name));
    let sentences = survey
        .names
        .iter()
        .any(|(name, _)| survey.names.is_sentence(name));
    if !answers
        || others.is_some()
        || somebody_else
        || under_another_name
        || sentences
        || shows_group(survey)
    {
        return false;
    }
    let calls = writer.map_or(Sender::default(), |(_, person)| *person);
    let by_notice = || {
        // On an iPhone the first line of the app stands under the title, whatever its words are.
        let headed = survey.heading.is_some();
        let mut others = survey.app_lines.iter().skip(usize::from(headed));
        // Nobody calls Meta AI by a mention if nobody else is there.
        (headed
            || survey
                .app_lines
                .iter()
                .any(|line| said(line, survey) == Says::WholeChat))
            && calls.calls * 2 <= calls.lines
            && others.all(|line| said(line, survey) != Says::Else)
            && !survey.more_app_lines
    };
    match title.known {
        TitleCertainty::Told => is_meta_ai(&title.name),
        TitleCertainty::AtAnEnd => is_meta_ai(&title.name) && (calls.calls == 0 || by_notice()),
        TitleCertainty::Guessed => by_notice(),
    }
}

/// Whether a line of the app can occur only in a chat of several people: it mentions a group,
/// quotes a new name, or contains a phone number or the name of somebody who writes.
fn shows_group(survey: &Survey) -> bool {
    survey.app_lines.iter().any(|line| {
        if said(line, survey) != Says::Else {
            return false;
        }
        let plain = plain(line);
        let quotes = plain.contains([
            '"', '\u{201c}', '\u{201d}', '\u{201e}', '\u{ab}', '\u{bb}', '\u{300c}',
        ]);
        let number = plain
            .split('+')
            .skip(1)
            .any(|after| after.starts_with(|c: char| c.is_ascii_digit()));
        let names = |name: &str| !name.is_empty() && !is_meta_ai(name) && plain.contains(name);
        is_of_group(&plain) || quotes || number || survey.names.iter().any(|(name, _)| names(name))
    })
}
