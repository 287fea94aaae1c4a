//! Closes a JSON text that ends too early. A file that is a single record would otherwise be lost
//! with its last bytes.

use serde::de::IgnoredAny;

use crate::text::without_bom;

/// Most bytes of such a file that are kept in memory.
pub(super) const LONGEST: u64 = 8 << 20;

/// The text up to its last whole value, or up to its end if that lies in a text, with everything
/// closed that is open. `None` if it is not a single record, which begins with one of these keys:
/// half a record of a list is not read.
pub(super) fn closed(text: &[u8], keys: &[&str]) -> Option<Vec<u8>> {
    let text = without_bom(text);
    let after = |byte: u8, text: &[u8]| {
        let rest = text.trim_ascii_start().strip_prefix(&[byte])?;
        Some(text.len() - rest.len())
    };
    let from = after(b'{', text)?;
    let from = from + after(b'"', text.get(from..)?)?;
    let key = text.get(from..)?.split(|byte| *byte == b'"').next()?;
    if !keys.iter().any(|known| known.as_bytes() == key) {
        return None;
    }
    let mut open: Vec<u8> = Vec::new();
    // Where the last whole value ends.
    let mut whole = 0;
    let (mut in_text, mut escaped, mut is_value) = (false, false, true);
    // Whether a key or value may begin. Where another byte stands, the text is damaged.
    let mut may_begin = true;
    // Where a number or word begins, such as `true`.
    let mut bare: Option<usize> = None;
    for (at, byte) in text.iter().enumerate() {
        if matches!(byte, b',' | b'}' | b']') && !in_text {
            let word = bare.take().and_then(|from| text.get(from..at));
            if word.is_some_and(|word| serde_json::from_slice::<IgnoredAny>(word).is_err()) {
                break;
            }
        }
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' if !in_text && !may_begin => break,
            b'"' => {
                in_text = !in_text;
                may_begin = false;
                if !in_text && is_value {
                    whole = at + 1;
                }
            }
            _ if in_text => {}
            b'{' | b'[' if !may_begin => break,
            b'{' | b'[' => {
                open.push(if *byte == b'{' { b'}' } else { b']' });
                is_value = *byte == b'[';
                whole = at + 1;
            }
            b'}' | b']' if open.last() != Some(byte) => break,
            b'}' | b']' => {
                open.pop();
                may_begin = false;
                whole = at + 1;
            }
            b':' => (is_value, may_begin) = (true, true),
            b',' => {
                whole = at;
                (is_value, may_begin) = (open.last() == Some(&b']'), true);
            }
            // A key stands in quotes.
            b'0'..=b'9' | b'-' | b'+' | b'.' | b'a'..=b'z' | b'E' if is_value => {
                may_begin = false;
                bare = bare.or(Some(at));
            }
            _ if byte.is_ascii_whitespace() => {}
            _ => break,
        }
    }
    let mut closed = if in_text && is_value {
        let mut kept = without_half(text.strip_suffix(b"\\").filter(|_| escaped).unwrap_or(text));
        kept.push(b'"');
        kept
    } else {
        text.get(..whole).unwrap_or_default().to_vec()
    };
    closed.extend(open.iter().rev());
    Some(closed)
}

/// The text without half a character or half an escape at its end.
fn without_half(text: &[u8]) -> Vec<u8> {
    let last = text.len().saturating_sub(5);
    let end = text.get(last..).and_then(|end| {
        let at = end.windows(2).rposition(|two| two == b"\\u")?;
        Some(last + at)
    });
    let text = text.get(..end.unwrap_or(text.len())).unwrap_or_default();
    let whole = match str::from_utf8(text) {
        Err(error) if error.error_len().is_none() => error.valid_up_to(),
        _ => text.len(),
    };
    text.get(..whole).unwrap_or_default().to_vec()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn wherever_it_ends_it_is_valid_and_holds_what_stood_before() {
        let whole = json!({"label_values": [{"label": "caf\u{e9} \"x\"", "dict": [{"value": "one \\ two", "n": -1.5}]}, {"vec": [true, "日"]}], "zz": "9"});
        for text in [
            whole.to_string(),
            whole.to_string().replace('\u{e9}', "\\u00e9"),
        ] {
            for end in "{\"label_values\"".len()..text.len() {
                let closed = closed(&text.as_bytes()[..end], &["label_values"]).unwrap();
                let read: Result<Value, _> = serde_json::from_slice(&closed);
                assert!(read.is_ok(), "{}", String::from_utf8_lossy(&closed));
            }
            let near = closed(&text.as_bytes()[..text.len() - 2], &["label_values"]).unwrap();
            assert_eq!(serde_json::from_slice::<Value>(&near).unwrap(), whole);
        }
    }

    #[test]
    fn what_stands_before_damage_is_kept() {
        for (text, expected) in [
            (
                &b"{\"a\": [1, {\"b\": \"c\"}], \"d\": \xA29\"}"[..],
                json!({"a": [1, {"b": "c"}]}),
            ),
            (b"{\"a\": \"x\", \"d\": b9\"}", json!({"a": "x"})),
            (b"{\"a\": [\"x\"}, \"d\": 1}", json!({"a": ["x"]})),
            (
                b"{\"a\": [\"x\", {d: 1, \"e\": 2}]}",
                json!({"a": ["x", {}]}),
            ),
            (
                b"{\"a\": [\"x\", {\"d\": nope, \"e\": 2}]}",
                json!({"a": ["x", {}]}),
            ),
            (b"{\"a\": [1, 2, tru], \"d\": 1}", json!({"a": [1, 2]})),
            (b"{\"a\": \"x\\u00", json!({"a": "x"})),
            (b"{\"a\": \"x\xC3", json!({"a": "x"})),
        ] {
            let closed = closed(text, &["a"]).unwrap();
            assert_eq!(serde_json::from_slice::<Value>(&closed).unwrap(), expected);
        }
    }

    #[test]
    fn half_a_record_of_a_list_is_left_out() {
        for text in [
            "[{\"label_values\": [",
            "{\"posts\": [{\"label_values\": [",
            "{",
            "",
        ] {
            assert_eq!(closed(text.as_bytes(), &["label_values"]), None);
        }
    }
}
