//! Recognises lines to or by Meta AI, which are marked alike in Messenger, Instagram and WhatsApp.

use crate::lexicon::meta_ai::{CALLS, PUBLIC_CALLS};
use crate::text::is_set_with_spaces;

pub(super) use crate::lexicon::meta_ai::META_AI;

/// Whether this is the name of Meta AI.
pub(super) fn is_meta_ai(name: &str) -> bool {
    let plain = name
        .chars()
        .filter(|c| !is_format(*c))
        .map(|c| if is_space(c) { ' ' } else { c });
    plain.eq(META_AI.chars())
}

/// Whether a character is invisible formatting: marks of direction, isolates, joiners, the byte
/// order mark. Mentions come wrapped in them (whatsapp.md 4: isolates low, the rest medium).
pub(super) fn is_format(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{00ad}' | '\u{061c}')
}

/// Whether a character is a space of any width.
pub(super) fn is_space(c: char) -> bool {
    c == ' '
        || matches!(
            c,
            '\u{00a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}'
        )
}

/// A text without invisible characters, and with plain spaces.
pub(super) fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !is_format(*c))
        .map(|c| if is_space(c) { ' ' } else { c })
        .collect()
}

/// Whether a line of a chat calls Meta AI: an "@" at the beginning of a word, followed by its name
/// as a whole word.
pub(super) fn calls_ai(text: &str) -> bool {
    calls(text, CALLS)
}

/// Whether a post or comment calls Meta AI.
pub(super) fn calls_ai_in_public(text: &str) -> bool {
    calls(text, PUBLIC_CALLS)
}

fn calls(text: &str, names: &[&str]) -> bool {
    // Nearly all texts hold no "@". The full-width "＠" begins with the byte 0xef.
    if memchr::memchr2(b'@', 0xef, text.as_bytes()).is_none() {
        return false;
    }
    let mut before = None;
    for (at, c) in text.char_indices() {
        if matches!(c, '@' | '\u{ff20}') && !before.is_some_and(is_of_word) {
            let after = text.get(at + c.len_utf8()..).unwrap_or_default();
            if names.iter().any(|call| begins_with(after, call))
                || token(after).is_some_and(|(name, _)| is_meta_ai(name))
            {
                return true;
            }
        }
        if !is_format(c) {
            before = Some(c);
        }
    }
    false
}

/// The name in a mention as Facebook's exports write it, `@[100000000000001:2048:Bo Example]`, and
/// the length of the token after the "@"; `None` if there is no such token. (facebook.md 5:
/// medium.)
fn token(after: &str) -> Option<(&str, usize)> {
    let (inside, _) = after.strip_prefix('[')?.split_once(']')?;
    let mut parts = inside.splitn(3, ':');
    fn number(part: Option<&str>) -> bool {
        part.is_some_and(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
    }
    let numbers = number(parts.next()) && number(parts.next());
    parts
        .next()
        .filter(|name| numbers && !name.trim().is_empty())
        .map(|name| (name, inside.len() + 2))
}

/// A text in which the mention tokens of Facebook's exports are replaced by names. In a token the
/// name is whole: that of somebody else which begins like Meta AI's gets no "@", so that it does
/// not read like a call.
pub(super) fn with_names(text: String) -> String {
    if !text.contains("@[") {
        return text;
    }
    let calls = CALLS.iter().chain(PUBLIC_CALLS);
    let (mut out, mut rest) = (String::with_capacity(text.len()), text.as_str());
    while let Some((before, after)) = rest.split_once('@') {
        out.push_str(before);
        rest = match token(after) {
            Some((name, length)) => {
                if is_meta_ai(name) || !calls.clone().any(|call| begins_with(name, call)) {
                    out.push('@');
                }
                out.push_str(name);
                after.get(length..).unwrap_or_default()
            }
            None => {
                out.push('@');
                after
            }
        };
    }
    out.push_str(rest);
    out
}

/// Whether a character can be part of an address or user name.
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
        // In scripts without spaces, other words may follow at once: "@Meta AIは".
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
    fn posts_call_it_by_its_name() {
        for text in [
            "@meta.ai what is a fern?",
            "hm @Meta.AI.",
            "@Meta AI",
            "so @[100000000000002:2048:Meta AI] is this true?",
        ] {
            assert!(calls_ai_in_public(text), "{text}");
        }
        for text in [
            "@ai",
            "@metaai",
            "@meta.ai_fan",
            "@meta.ai.club",
            "@meta.airlines",
            "x@meta.ai",
            "meta.ai",
            "@[1:2:Bo]",
        ] {
            assert!(!calls_ai_in_public(text), "{text}");
        }
        assert!(calls_ai("@[100000000000002:2048:Meta AI] hi"));
    }

    #[test]
    fn tokens_become_names() {
        let of = |text: &str| with_names(text.to_owned());
        assert_eq!(
            of("Hi @[100000000000001:2048:Bo Example], @[1:2:Zo\u{eb}]!"),
            "Hi @Bo Example, @Zo\u{eb}!"
        );
        for text in [
            "@[x:2048:Bo]",
            "@[1:2]",
            "@[1:2:]",
            "a@[",
            "@",
            "@[1:2:Bo",
            "plain",
        ] {
            assert_eq!(of(text), text);
        }
    }

    #[test]
    fn in_a_token_the_name_is_whole() {
        for (text, read, is_call) in [
            ("@[102:274:Meta AI Fans] x", "Meta AI Fans x", false),
            ("hi @[102:274:AI Weekly]", "hi AI Weekly", false),
            ("@[102:274:Meta.AI club]: x", "Meta.AI club: x", false),
            ("@[102:274:Meta AI] fans?", "@Meta AI fans?", true),
            ("@[102:274:Bo Sample] x", "@Bo Sample x", false),
        ] {
            let named = with_names(text.to_owned());
            assert_eq!(named, read);
            assert_eq!(calls_ai_in_public(&named), is_call, "{text}");
        }
    }

    #[test]
    fn its_name_is_known_in_every_dress() {
        for name in [
            "Meta AI",
            "\u{200e}Meta AI",
            "Meta\u{00a0}AI",
            "\u{2068}Meta AI\u{2069}",
        ] {
            assert!(is_meta_ai(name), "{name}");
        }
        for name in ["meta ai", "Meta AI Fan", "Meta", ""] {
            assert!(!is_meta_ai(name), "{name}");
        }
    }
}
