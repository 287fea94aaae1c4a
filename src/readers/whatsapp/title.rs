//! What a chat is called. Only the name of its file tells, and that is in the language of the phone.

/// What stands before the name, in the languages seen (whatsapp.md 1: high that it is localised); longest first where one
/// begins like another.
const BEFORE: &[&str] = &[
    "WhatsApp Chat with ",
    "WhatsApp Chat - ",
    "WhatsApp-Chat mit ",
    "WhatsApp-Chat - ",
    "WhatsApp-chatt med ",
    "WhatsApp-gesprek met ",
    "WhatsApp-samtale med ",
    "Chat de WhatsApp con ",
    "Chat WhatsApp con ",
    "Discussion WhatsApp avec ",
    "Conversa do WhatsApp com ",
    "Czat WhatsApp z ",
    "Чат WhatsApp с контактом ",
    "Чат WhatsApp с ",
    "محادثة واتساب مع ",
    "צ'אט WhatsApp עם ",
];

/// The title of a chat: from the name of its file or, where that is the same in every export, of its zip or folder.
pub(super) fn title<'s>(path: &str, input: &str, senders: impl Iterator<Item = &'s str>) -> String {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let stem = match stem {
        "_chat" if folder.is_empty() => input,
        "_chat" => folder.rsplit('/').next().unwrap_or(folder),
        stem => stem,
    };
    let stem = without_number(stem.trim());
    if let Some(rest) = BEFORE.iter().find_map(|before| stem.strip_prefix(before)) {
        return rest.trim().to_owned();
    }
    // In any other language the name still stands at one of its ends.
    let at_an_end = senders.filter(|name| !name.is_empty() && (stem.ends_with(name) || stem.starts_with(name)));
    at_an_end.max_by_key(|name| name.len()).map_or_else(|| stem.to_owned(), str::to_owned)
}

/// Takes off what browsers and folders put behind the name of a second download.
fn without_number(stem: &str) -> &str {
    let inside = stem.strip_suffix(')').and_then(|stem| stem.rsplit_once(" ("));
    inside.filter(|(_, number)| number.bytes().all(|byte| byte.is_ascii_digit())).map_or(stem, |(before, _)| before)
}

#[cfg(test)]
mod tests {
    use super::title;

    #[test]
    fn names_of_files_in_any_language() {
        let of = |path, input| title(path, input, ["Bo Example", "Ada"].into_iter());
        assert_eq!(of("WhatsApp Chat with Garden Club.txt", "x"), "Garden Club");
        assert_eq!(of("WhatsApp-Chat mit Bo Example (2).txt", "x"), "Bo Example");
        assert_eq!(of("_chat.txt", "WhatsApp Chat - Garden Club"), "Garden Club");
        assert_eq!(of("exports/WhatsApp Chat - Bo/_chat.txt", "exports"), "Bo");
        assert_eq!(of("Keskustelu: Bo Example.txt", "x"), "Bo Example");
        assert_eq!(of("notes.txt", "x"), "notes");
    }
}
