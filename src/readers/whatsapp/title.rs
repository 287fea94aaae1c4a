//! Finds the title of a chat. Only the name of its file has it, in the language of the phone.

use crate::lexicon::chats::FRAMES;
use crate::readers::mention::is_meta_ai;
use crate::text::{composed, not_empty};

/// The title of a chat, and how well it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Title {
    pub(super) name: String,
    pub(super) known: TitleCertainty,
}

impl Title {
    /// Takes the title from the first line of the app, if the file name does not give it: on an
    /// iPhone that line has it (whatsapp.md 2: high).
    pub(super) fn or_heading(self, heading: Option<&str>) -> Self {
        match heading.filter(|name| self.known == TitleCertainty::Guessed && !is_meta_ai(name)) {
            Some(name) => Self {
                name: name.to_owned(),
                known: TitleCertainty::Told,
            },
            None => self,
        }
    }
}

/// How well the title of a chat is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TitleCertainty {
    /// The file name has a known form, or is nothing but the name of Meta AI.
    Told,
    /// The file name has an unknown form, but begins or ends with the name of somebody who writes.
    AtAnEnd,
    /// The file name may be anything.
    Guessed,
}

/// The title of a chat, from the name of its file. If that is the same in every export, from the
/// name of its zip or folder.
pub(super) fn title<'s>(path: &str, input: &str, senders: impl Iterator<Item = &'s str>) -> Title {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = match name.rsplit_once('.') {
        Some((stem, ending)) if ending.eq_ignore_ascii_case("txt") => stem,
        _ => name,
    };
    let stem = match stem {
        "_chat" if folder.is_empty() => input,
        "_chat" => folder.rsplit('/').next().unwrap_or(folder),
        stem => stem,
    };
    // macOS writes file names in the decomposed form of Unicode.
    let stem = composed(without_number(stem.trim()));
    let stem = stem.as_ref();
    let framed = FRAMES
        .iter()
        .find_map(|(before, after)| stem.strip_prefix(before)?.strip_suffix(after));
    if let Some(name) = framed.map(str::trim).filter(not_empty) {
        return Title {
            name: name.to_owned(),
            known: TitleCertainty::Told,
        };
    }
    if is_meta_ai(stem) {
        return Title {
            name: stem.to_owned(),
            known: TitleCertainty::Told,
        };
    }
    // In any other language, the title still begins or ends with the name.
    let at_an_end =
        senders.filter(|name| !name.is_empty() && (stem.ends_with(name) || stem.starts_with(name)));
    match at_an_end.max_by_key(|name| name.len()) {
        Some(name) => Title {
            name: name.to_owned(),
            known: TitleCertainty::AtAnEnd,
        },
        None => Title {
            name: stem.to_owned(),
            known: TitleCertainty::Guessed,
        },
    }
}

/// Removes the number that browsers and systems add to the name of a second download.
fn without_number(stem: &str) -> &str {
    let inside = stem
        .strip_suffix(')')
        .and_then(|stem| stem.rsplit_once(" ("));
    inside
        .filter(|(_, number)| number.bytes().all(|byte| byte.is_ascii_digit()))
        .map_or(stem, |(before, _)| before)
}

#[cfg(test)]
mod tests {
    use super::{TitleCertainty, title};

    #[test]
    fn names_of_files_in_any_language() {
        let of = |path, input| title(path, input, ["Bo Example", "Ada"].into_iter()).name;
        assert_eq!(of("WhatsApp Chat with Garden Club.txt", "x"), "Garden Club");
        assert_eq!(
            of("WhatsApp-Chat mit Bo Example (2).txt", "x"),
            "Bo Example"
        );
        assert_eq!(
            of("_chat.txt", "WhatsApp Chat - Garden Club"),
            "Garden Club"
        );
        assert_eq!(of("exports/WhatsApp Chat - Bo/_chat.txt", "exports"), "Bo");
        assert_eq!(of("Keskustelu: Bo Example.txt", "x"), "Bo Example");
        assert_eq!(of("notes.txt", "x"), "notes");
        assert_eq!(of("Bo Example ile WhatsApp Sohbeti.txt", "x"), "Bo Example");
        assert_eq!(of("WhatsApp Chat with Dr. Bo", "x"), "Dr. Bo");
    }

    #[test]
    fn how_well_a_title_is_known() {
        let of = |path| title(path, "x", ["Meta AI", "Ada"].into_iter()).known;
        assert_eq!(
            of("WhatsApp Chat with Garden Club.txt"),
            TitleCertainty::Told
        );
        assert_eq!(of("Meta AI.txt"), TitleCertainty::Told);
        assert_eq!(of("Keskustelu: Meta AI.txt"), TitleCertainty::AtAnEnd);
        assert_eq!(of("_chat.txt"), TitleCertainty::Guessed);
    }
}
