//! Builds JSON as Meta writes it. Keys keep their order, which carries meaning (archives.md 4.1).

use std::borrow::Cow;

/// A key of the JSON export, or a label of the page.
pub(super) type Key = Cow<'static, str>;

/// A value.
#[derive(Clone, Debug)]
pub(super) enum Json {
    Number(i64),
    /// A coordinate.
    Decimal(f64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(Key, Json)>),
}

impl From<i64> for Json {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Vec<Json>> for Json {
    fn from(list: Vec<Json>) -> Self {
        Self::List(list)
    }
}

impl Json {
    pub(super) fn object<const N: usize>(pairs: [(&'static str, Json); N]) -> Self {
        Self::Object(
            pairs
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        )
    }

    /// Adds a key to the object.
    pub(super) fn with(mut self, key: &'static str, value: impl Into<Json>) -> Self {
        if let Self::Object(pairs) = &mut self {
            pairs.push((key.into(), value.into()));
        }
        self
    }

    /// Adds a key to the object, if there is a value.
    pub(super) fn with_some(self, key: &'static str, value: Option<impl Into<Json>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    pub(super) fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Decimal(number) => out.extend_from_slice(number.to_string().as_bytes()),
            Self::Number(number) => out.extend_from_slice(number.to_string().as_bytes()),
            Self::Text(text) => write_text(text, out),
            Self::List(list) => {
                out.push(b'[');
                for (number, value) in list.iter().enumerate() {
                    if number > 0 {
                        out.push(b',');
                    }
                    value.write(out);
                }
                out.push(b']');
            }
            Self::Object(pairs) => {
                out.push(b'{');
                for (number, (key, value)) in pairs.iter().enumerate() {
                    if number > 0 {
                        out.push(b',');
                    }
                    write_text(key, out);
                    out.push(b':');
                    value.write(out);
                }
                out.push(b'}');
            }
        }
    }
}

/// Writes a JSON string. Meta's JSON escapes each byte of UTF-8 as a character of its own, and
/// `Text` undoes that; pages are real UTF-8 (html.md 1: high). A user's real "Ã©" on a page would
/// be taken for such escapes and changed. So a text with any character from U+0080 to U+00FF is
/// written in Meta's way, one escape for each byte. `Text` leaves other texts alone.
pub(super) fn write_text(text: &str, out: &mut Vec<u8>) {
    let as_escapes = text.chars().any(|c| (0x80..0x100).contains(&u32::from(c)));
    out.push(b'"');
    for byte in text.bytes() {
        match byte {
            b'"' | b'\\' => out.extend_from_slice(&[b'\\', byte]),
            b'\n' => out.extend_from_slice(b"\\n"),
            0..=0x1F => out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
            0x80.. if as_escapes => out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
            _ => out.push(byte),
        }
    }
    out.push(b'"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;

    #[test]
    fn every_text_comes_back_as_it_stood() {
        for text in [
            "",
            "plain",
            "a \"b\" \\ c\nd\te\u{1}",
            "café",
            "Ã©",
            "Łódź – 😀",
            "é\u{ff}",
            "Ã© 😀 é",
            "नमस्ते Ã©",
        ] {
            let mut json = Vec::new();
            write_text(text, &mut json);
            let back: Text = serde_json::from_slice(&json).unwrap();
            assert_eq!(back.as_str(), text);
        }
    }
}
