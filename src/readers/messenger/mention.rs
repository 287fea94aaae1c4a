//! Whether a message speaks to Meta AI. Its text is looked at where it lies and never kept.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Visitor};

/// The answer for one text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct MentionsAi(pub(super) bool);

/// What people type to call it. Words that only sound like it ("Meta AI is wrong") are no call.
const CALLS: &[&[u8]] = &[b"Meta AI", b"MetaAI"];

fn calls_ai(text: &[u8]) -> bool {
    memchr::memchr_iter(b'@', text).any(|at| {
        let after = text.get(at + 1..).unwrap_or_default();
        CALLS.iter().any(|call| after.get(..call.len()).is_some_and(|word| word.eq_ignore_ascii_case(call)))
    })
}

impl<'de> Deserialize<'de> for MentionsAi {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_bytes(MentionVisitor)
    }
}

struct MentionVisitor;

impl Visitor<'_> for MentionVisitor {
    type Value = MentionsAi;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_bytes<E>(self, text: &[u8]) -> Result<MentionsAi, E> {
        Ok(MentionsAi(calls_ai(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<MentionsAi, E> {
        Ok(MentionsAi(calls_ai(text.as_bytes())))
    }
}

#[cfg(test)]
mod tests {
    use super::calls_ai;

    #[test]
    fn only_a_call_is_a_mention() {
        for text in ["@Meta AI what is a fern?", "so: @meta ai, help", "@MetaAI"] {
            assert!(calls_ai(text.as_bytes()), "{text}");
        }
        for text in ["Meta AI is wrong", "mail@metal.example", "@Meta", ""] {
            assert!(!calls_ai(text.as_bytes()), "{text}");
        }
    }
}
