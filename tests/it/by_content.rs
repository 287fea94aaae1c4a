//! Files that are known by their content alone, in other encodings or damaged.

use serde_json::{Value, json};

use crate::handmade::{Handmade, zip_of};
use crate::support::{Zip, audit, audit_with};

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

/// Editors end lines in several ways, in any encoding. If an end was missed, the messages of others
/// would stand in the first one.
#[test]
fn a_chat_is_read_whatever_ends_its_lines() {
    for (begins, to_ai) in [
        ("13/03/2025, 14:3N - ", "@Meta AI fern?"),
        ("[13.03.25, 14:3N:00] ", "@Meta AI Farn?"),
        (
            "2025. 3. 13. \u{c624}\u{d6c4} 2:3N, ",
            "@Meta AI \u{ace0}\u{c0ac}\u{b9ac}?",
        ),
    ] {
        let sign = if begins.ends_with(", ") { " : " } else { ": " };
        for end in ["\n", "\r\n", "\r", "\u{85}"] {
            let line = |minute: &str, by: &str, words: &str| {
                format!("{}{by}{sign}{words}{end}", begins.replace('N', minute))
            };
            let chat = line("0", "Ada Example", to_ai)
                + &line("1", "Bo Sample", "secret")
                + &line("2", "\u{c1}d\u{e1}m \u{645}", "secret");
            for bytes in [
                chat.as_bytes().to_vec(),
                wide(&chat, u16::to_le_bytes, true),
                wide(&chat, u16::to_be_bytes, true),
            ] {
                let zip = Zip::of("WhatsApp Chat.zip", &[("_chat.txt", &bytes)]);
                let (_, report) = audit_with(&[zip.path()], &["--me", "Ada Example"]);
                let one = &report["conversations"][0];
                assert_eq!(
                    (&one["own"], &one["others"]),
                    (&json!(1), &json!(2)),
                    "{end:?} {begins}"
                );
                assert_eq!(report["items"][0]["text"], to_ai, "{end:?} {begins}");
                assert!(!report.to_string().contains("secret"), "{end:?} {begins}");
            }
        }
    }
}

/// However many other texts are looked at before it, a chat is found, and so is a thread.
#[test]
fn a_chat_behind_ten_thousand_other_texts_is_found() {
    let others: Vec<String> = (0..10_050)
        .map(|number| format!("a/{number}.txt"))
        .collect();
    let mut files: Vec<(&str, &[u8])> = others
        .iter()
        .map(|path| (path.as_str(), b"a note".as_slice()))
        .collect();
    files.push((
        "b/chat.txt",
        b"13/03/2025, 14:30 - Ada Example: @Meta AI fern?\n13/03/2025, 14:31 - Bo Sample: yes\n",
    ));
    let zip = Zip::of("many.zip", &files);
    let (_, report) = audit_with(&[zip.path()], &["--me", "Ada Example"]);
    assert_eq!(report["items"][0]["text"], "@Meta AI fern?");
}
