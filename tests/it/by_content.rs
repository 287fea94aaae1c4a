//! Files that are known by their content alone, in other encodings or damaged.

use serde_json::{Value, json};

use crate::handmade::{Handmade, zip_of};
use crate::support::{Zip, audit};

fn wide(text: &str, order: fn(u16) -> [u8; 2], mark: bool) -> Vec<u8> {
    let mark = mark.then_some(0xFEFF);
    mark.into_iter()
        .chain(text.encode_utf16())
        .flat_map(order)
        .collect()
}

/// As editors save a text: with a mark and without.
fn encodings(text: &str) -> [Vec<u8>; 6] {
    [
        text.as_bytes().to_vec(),
        [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        wide(text, u16::to_le_bytes, true),
        wide(text, u16::to_be_bytes, true),
        wide(text, u16::to_le_bytes, false),
        wide(text, u16::to_be_bytes, false),
    ]
}

fn kinds(report: &Value) -> Vec<&str> {
    let items = report["items"].as_array().unwrap().iter();
    items.map(|item| item["kind"].as_str().unwrap()).collect()
}

fn conversations() -> String {
    json!({"label_values": [{"label": "Conversation file", "dict": [{"label": "Conversation file", "dict": [
        {"label": "Conversation with Meta AI_01-05-2026_1767600000.txt", "value": "Conversation with Meta AI\n\nYou: hej\nMeta AI: yo\n"}
    ]}]}], "fbid": "9"})
    .to_string()
}

#[test]
fn a_file_known_by_its_content_is_known_in_every_encoding() {
    let thread = json!({"participants": ["Ada Example", "Bo"], "threadName": "Bo_1", "messages": [
        {"isUnsent": false, "media": [], "reactions": [], "senderName": "Ada Example", "text": "@Meta AI x", "timestamp": 1_760_000_000_000_u64, "type": "text"}
    ]})
    .to_string();
    let posts = json!([{"media": [{"uri": "media/posts/1.jpg", "creation_timestamp": 1_700_000_000, "title": "one"}]}])
        .to_string();
    for (name, text, expected) in [
        ("Bo_1.json", &thread, vec!["ai_prompt"]),
        (
            "renamed.json",
            &conversations(),
            vec!["ai_prompt", "ai_reply"],
        ),
        ("posts_1.json", &posts, vec!["post"]),
    ] {
        for bytes in encodings(text) {
            let (code, report) = audit(&[Zip::of("some.zip", &[(name, &bytes)]).path()]);
            let mut kinds = kinds(&report);
            kinds.sort_unstable();
            assert_eq!((code, kinds), (0, expected.clone()), "{name} {bytes:?}");
        }
    }
}

/// The app puts all conversations into one record. Where that is cut off or damaged near its end,
/// what stands before is read.
#[test]
fn a_file_of_one_record_is_read_up_to_its_damage() {
    let path = "meta_ai_profile/your_ai_conversations.json";
    let text = conversations().into_bytes();
    let changed = |at: usize| {
        let mut bytes = text.clone();
        let at = bytes.len() - at;
        bytes[at] ^= 1;
        Handmade {
            bytes,
            ..Handmade::stored(path, &text)
        }
    };
    let mut cut = Handmade::deflated(path, &text);
    cut.bytes.truncate(cut.bytes.len() - 5);
    for damaged in [changed(4), changed(2), changed(10), cut] {
        let (code, report) = audit(&[Zip::raw("meta-ai.zip", &zip_of(&[damaged])).path()]);
        assert_eq!(code, 1);
        assert_eq!(kinds(&report).len(), 2, "{}", report["items"]);
        let line = &report["ledger"]["files"][0];
        assert_eq!(line["status"], "unreadable", "{line}");
    }
    // A file that was cut off before it was packed.
    for end in [text.len() - 1, text.len() - 12] {
        let (code, report) = audit(&[Zip::of("meta-ai.zip", &[(path, &text[..end])]).path()]);
        assert_eq!((code, kinds(&report).len()), (1, 2), "{}", report["items"]);
    }
}
