//! Finds out what kind of message a line holds. Nearly all of the app's own words are localised, so
//! what matters is recognised by its form; tables of words only refine the counts. (whatsapp.md 3:
//! high.)

use crate::lexicon::bodies::{DELETED, OMITTED, POLLS};
use crate::lexicon::chats::says_edited;
use crate::readers::mention::{is_format, is_space};

/// The app puts this mark before its own words (whatsapp.md 1: high for iOS, in every language).
const MARK: char = '\u{200e}';

/// What a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MessageBody<'b> {
    /// Words.
    Text,
    /// A file, which may have a caption.
    Attachment { file: &'b str, caption: &'b str },
    /// A file that was left out of the export.
    Omitted,
    /// A poll.
    Poll,
    /// A message that was deleted.
    Deleted,
}

/// Whether it begins with words of the app. They may stand in place of a person's message.
pub(super) fn is_marked(body: &str) -> bool {
    body.starts_with(MARK)
}

/// Whether it tells an event of the chat, and is no message. A place is a message of a person, in
/// whatever language (whatsapp.md 3: medium).
pub(super) fn is_event(body: &str, form: MessageBody<'_>) -> bool {
    is_marked(body) && form == MessageBody::Text && !is_place(body)
}

/// `Location: https://maps.google.com/?q=1,1`, in any language.
fn is_place(body: &str) -> bool {
    const MOST_WORDS: usize = 4;
    let link = body
        .split_once(": ")
        .filter(|(_, link)| link.starts_with("https://"));
    link.is_some_and(|(words, link)| {
        words.split(is_space).count() <= MOST_WORDS && !link.contains(is_space)
    })
}

/// "POLL:" or "EVENT:", over the lines that tell what is asked or planned.
fn is_heading(first: &str, rest: &str) -> bool {
    let word = first.trim_end().strip_suffix([':', '\u{ff1a}']);
    word.is_some_and(|word| {
        (1..=20).contains(&word.chars().count()) && !word.chars().any(char::is_lowercase)
    }) && !rest.trim().is_empty()
}

pub(super) fn form(body: &str) -> MessageBody<'_> {
    let plain = body.trim_start_matches(is_format);
    let (first, rest) = plain.split_once('\n').unwrap_or((plain, ""));
    if let Some(file) = attached(first.trim()) {
        return MessageBody::Attachment {
            file,
            caption: rest,
        };
    }
    let single = rest.is_empty();
    let bracketed =
        single && first.starts_with('<') && first.ends_with('>') && first.chars().count() <= 60;
    let short = single && is_marked(body) && first.chars().count() <= 40;
    // A picture that can be viewed once leaves nothing, or this word (whatsapp.md 3: medium).
    let nothing = is_marked(body) && single && matches!(first.trim(), "" | "null");
    let is_omitted = || {
        OMITTED
            .iter()
            .any(|word| first.ends_with(word) || first.starts_with(word))
    };
    let is_poll = || rest.contains(':') && POLLS.iter().any(|poll| first.starts_with(poll));
    if bracketed || nothing || (short && is_omitted()) {
        MessageBody::Omitted
    } else if is_poll() || (is_marked(body) && is_heading(first, rest)) {
        MessageBody::Poll
    } else if single
        && DELETED
            .iter()
            .any(|sentence| first.starts_with(sentence) && first.len() < sentence.len() + 24)
    {
        MessageBody::Deleted
    } else {
        MessageBody::Text
    }
}

/// The file name in `<attached: NAME>` or `NAME (file attached)`, in any language; else `None`.
fn attached(line: &str) -> Option<&str> {
    let inside = line
        .strip_prefix('<')
        .and_then(|line| line.strip_suffix('>'))
        .and_then(|line| line.split_once(": "));
    let file = match inside {
        Some((_, file)) => file,
        None => line.strip_suffix(')')?.rsplit_once(" (")?.0,
    };
    let file = file.trim_matches(is_format);
    let (stem, ending) = file.rsplit_once('.')?;
    let fits = !stem.is_empty()
        && (2..=5).contains(&ending.len())
        && ending.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && !file.contains(['/', '\\', ':']);
    fits.then_some(file)
}

/// Removes the note that a message was edited. Returns whether there was one.
pub(super) fn without_edit(body: &str) -> (&str, bool) {
    let body = body.trim_end();
    // On an iPhone the note follows the mark, in any language.
    if body.ends_with('>')
        && let Some((before, note)) = body.rsplit_once(MARK)
        && note.starts_with('<')
        && !before.is_empty()
    {
        return (before.trim_end(), true);
    }
    match bracketed_end(body).filter(|(_, note)| says_edited(note)) {
        Some((before, _)) => (before.trim_end(), true),
        None => (body, false),
    }
}

/// Characters of the longest note that the app puts after a message.
const LONGEST_NOTE: usize = 60;

/// Splits off a note in angle brackets at the end of a message: several words, or some characters
/// of a script without spaces. `None` if there is none, as in `<b>` and `<3`, which are text.
pub(super) fn bracketed_end(body: &str) -> Option<(&str, &str)> {
    let (before, note) = body.trim_end().strip_suffix('>')?.rsplit_once('<')?;
    let letters = || note.chars().filter(|c| c.is_alphabetic()).count();
    let spaced = note.trim().contains(is_space) || note.chars().any(|c| u32::from(c) >= 0x0e00);
    (!before.trim().is_empty() && note.chars().count() <= LONGEST_NOTE && spaced && letters() > 3)
        .then_some((before, note))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_both_systems() {
        let file = |file, caption| MessageBody::Attachment { file, caption };
        for (body, expected) in [
            (
                "\u{200e}<attached: 00000042-PHOTO-2023.jpg>",
                file("00000042-PHOTO-2023.jpg", ""),
            ),
            ("\u{200e}<Anhang: 1-PHOTO.jpg>", file("1-PHOTO.jpg", "")),
            (
                "IMG-20210428-WA0001.jpg (file attached)\nlook",
                file("IMG-20210428-WA0001.jpg", "look"),
            ),
            ("\u{200e}IMG-1.jpg (Datei angehängt)", file("IMG-1.jpg", "")),
            ("<Media omitted>", MessageBody::Omitted),
            ("<Medien ausgeschlossen>", MessageBody::Omitted),
            ("\u{200e}image omitted", MessageBody::Omitted),
            ("\u{200e}Bild weggelassen", MessageBody::Omitted),
            (
                "POLL:\nWhich day?\nOPTION: Monday (2 votes)",
                MessageBody::Poll,
            ),
            ("\u{200e}사진 생략됨", MessageBody::Omitted),
            ("\u{200e}pominięto obraz", MessageBody::Omitted),
            ("\u{200e}null", MessageBody::Omitted),
            ("\u{200e}", MessageBody::Omitted),
            ("null", MessageBody::Text),
            ("\u{200e}ANKIETA:\nKiedy?\nOPCJA: sobota", MessageBody::Poll),
            (
                "\u{200e}アンケート：\nいつ\nオプション：土",
                MessageBody::Poll,
            ),
            ("\u{200e}VERANSTALTUNG:\nFest", MessageBody::Poll),
            ("\u{200e}Bo renamed the group to:\nFest", MessageBody::Text),
            ("\u{200e}This message was deleted.", MessageBody::Deleted),
            ("Du hast diese Nachricht gelöscht.", MessageBody::Deleted),
            ("the word was omitted", MessageBody::Text),
            ("call me (tonight)", MessageBody::Text),
            ("<3", MessageBody::Text),
            ("", MessageBody::Text),
        ] {
            assert_eq!(form(body), expected, "{body}");
        }
    }

    #[test]
    fn places_are_messages() {
        for (body, expected) in [
            ("\u{200e}Location: https://maps.google.com/?q=1,1", false),
            ("\u{200e}Vị trí trực tiếp: https://maps.google.com", false),
            (
                "\u{200e}Bo joined using a link: https://chat.whatsapp.com/x",
                true,
            ),
            ("\u{200e}Missed voice call", true),
            ("see: https://example.org", false),
        ] {
            assert_eq!(is_event(body, form(body)), expected, "{body}");
        }
    }

    #[test]
    fn edits_of_both_systems() {
        assert_eq!(
            without_edit("ok \u{200e}<This message was edited>"),
            ("ok", true)
        );
        assert_eq!(
            without_edit("ok \u{200e}<Ezt az üzenetet szerkesztették>"),
            ("ok", true)
        );
        assert_eq!(without_edit("ok <This message was edited>"), ("ok", true));
        for note in [
            "Dit bericht is bewerkt",
            "Bu mesaj d\u{fc}zenlendi",
            "Diese Nachricht wurde bearbeitet.",
            "Pesan ini telah diedit",
            "Esta mensagem foi editada",
            "\u{421}\u{43e}\u{43e}\u{431}\u{449}\u{435}\u{43d}\u{438}\u{435} \u{438}\u{437}\u{43c}\u{435}\u{43d}\u{435}\u{43d}\u{43e}",
            "\u{3053}\u{306e}\u{30e1}\u{30c3}\u{30bb}\u{30fc}\u{30b8}\u{306f}\u{7de8}\u{96c6}\u{3055}\u{308c}\u{307e}\u{3057}\u{305f}",
        ] {
            assert_eq!(
                without_edit(&format!("ok <{note}>")),
                ("ok", true),
                "{note}"
            );
        }
        for text in [
            "see <b>",
            "a <big hug> for you <3",
            "see <the edited page>",
            "<This message was edited>",
        ] {
            assert_eq!(without_edit(text), (text, false), "{text}");
        }
    }
}
