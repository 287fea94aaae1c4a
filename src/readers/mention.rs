//! Whether a line speaks to Meta AI, or comes from it: the same words in Messenger, Instagram and WhatsApp.

use crate::text::is_set_with_spaces;

/// The display name under which Meta AI writes; the brand is not translated (meta-ai.md 1: medium; whatsapp.md 4: high).
pub(super) const META_AI: &str = "Meta AI";

/// Whether somebody of this name is Meta AI.
pub(super) fn is_meta_ai(name: &str) -> bool {
    let plain = name.chars().filter(|c| !is_format(*c)).map(|c| if is_space(c) { ' ' } else { c });
    plain.eq(META_AI.chars())
}

/// Characters that give a text its form and have no width of their own: marks of direction, isolates, joiners, the
/// byte order mark. Mentions come wrapped in them (whatsapp.md 4: isolates low, the rest medium).
pub(super) fn is_format(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{00ad}' | '\u{061c}')
}

/// Spaces of every width.
pub(super) fn is_space(c: char) -> bool {
    c == ' ' || matches!(c, '\u{00a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}')
}

/// A text without the characters that have no width, and with one sort of spaces.
pub(super) fn plain(text: &str) -> String {
    text.chars().filter(|c| !is_format(*c)).map(|c| if is_space(c) { ' ' } else { c }).collect()
}

/// What people type to call it. Words that only sound like it ("Meta AI is wrong") are no call.
const CALLS: &[&str] = &["meta ai", "metaai", "ai"];

/// Whether a line calls Meta AI: a mark of mention that begins a word, and its name as a whole word behind it.
pub(super) fn calls_ai(text: &str) -> bool {
    let mut before = None;
    for (at, c) in text.char_indices() {
        if matches!(c, '@' | '\u{ff20}') && !before.is_some_and(is_of_word) {
            let after = text.get(at + c.len_utf8()..).unwrap_or_default();
            if CALLS.iter().any(|call| begins_with(after, call)) {
                return true;
            }
        }
        if !is_format(c) {
            before = Some(c);
        }
    }
    false
}

/// Whether a character can belong to an address or a user name.
fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn begins_with(text: &str, call: &str) -> bool {
    let mut seen = text.chars().filter(|c| !is_format(*c)).peekable();
    for wanted in call.chars() {
        match seen.next() {
            Some(c) if wanted == ' ' && is_space(c) => {}
            Some(c) if c.eq_ignore_ascii_case(&wanted) => {}
            _ => return false,
        }
    }
    match seen.next() {
        // "@ai.fan" is somebody's user name, and "@ai." ends a sentence.
        Some('.') => !seen.peek().copied().is_some_and(is_of_word),
        // Scripts without spaces go on at once: "@Meta AIは".
        Some(c) => !(c == '_' || (c.is_alphanumeric() && is_set_with_spaces(c))),
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_call_is_a_mention() {
        for text in [
            "@Meta AI what is a fern?",
            "so: @meta ai, help",
            "@MetaAI",
            "(@AI) help",
            "@AI.",
            "\u{2068}@Meta\u{00a0}AI\u{2069} suggest a recipe",
            "@\u{2068}Meta\u{202f}AI\u{2069}: hi",
            "\u{200f}@AI مرحبا",
            "@Meta AIは何？",
            "first line\n@AI second",
        ] {
            assert!(calls_ai(text), "{text}");
        }
        for text in [
            "Meta AI is wrong",
            "mail@metal.example",
            "bo@ai.example",
            "@aida hello",
            "@ai_fan",
            "@ai.fan is a friend",
            "@Meta airlines",
            "@Meta",
            "@",
            "",
        ] {
            assert!(!calls_ai(text), "{text}");
        }
    }

    #[test]
    fn its_name_is_known_in_every_dress() {
        for name in ["Meta AI", "\u{200e}Meta AI", "Meta\u{00a0}AI", "\u{2068}Meta AI\u{2069}"] {
            assert!(is_meta_ai(name), "{name}");
        }
        for name in ["meta ai", "Meta AI Fan", "Meta", ""] {
            assert!(!is_meta_ai(name), "{name}");
        }
    }
}
