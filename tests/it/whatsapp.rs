//! Exported WhatsApp chats of every form, and the report about an account.

use std::path::PathBuf;

use proptest::prelude::*;
use serde_json::{Value, json};

use metaudit::Limits;

use crate::hostile::{panicked, within};
use crate::support::{Zip, audit, audit_with, fixture, metaudit};

/// A chat that lies by itself, as a file of that name.
fn chat(name: &str, text: &str, arguments: &[&str]) -> Value {
    let file = Zip::raw(name, text.as_bytes());
    let (code, report) = audit_with(&[file.path()], &[&["--region", "eu"], arguments].concat());
    assert_eq!(code, 0);
    report
}

/// Kind, time and words of each item.
fn said(report: &Value) -> Vec<(String, String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or("").to_owned();
    let items = report["items"].as_array().unwrap().iter();
    let mut said: Vec<_> = items
        .map(|item| {
            (
                text(&item["kind"]),
                text(&item["time"]),
                text(&item["text"]),
            )
        })
        .collect();
    said.sort();
    said
}

fn problems(report: &Value) -> Vec<(String, u64)> {
    let problems = report["problems"].as_array().unwrap().iter();
    problems
        .map(|one| {
            (
                one["what"].as_str().unwrap().to_owned(),
                one["count"].as_u64().unwrap(),
            )
        })
        .collect()
}

#[test]
fn the_four_hundredth_line_settles_the_order() {
    let name = "WhatsApp Chat with Bo Example.zip";
    let (_, report) = audit(&[fixture(name)]);
    assert_eq!(
        said(&report),
        [(
            "ai_reply".into(),
            "2025-04-03T08:11:00".into(),
            "A fern is a plant.".into()
        )]
    );
    assert_eq!(problems(&report), []);

    // Without it both readings stay, and no day is made up.
    let mut zip = zip::ZipArchive::new(std::fs::File::open(fixture(name)).unwrap()).unwrap();
    let mut text = String::new();
    std::io::Read::read_to_string(&mut zip.by_index(0).unwrap(), &mut text).unwrap();
    let (before, _) = text.trim_end().rsplit_once('\n').unwrap();
    let report = chat("WhatsApp Chat with Bo Example.txt", before, &[]);
    assert_eq!(
        said(&report),
        [(
            "ai_reply".into(),
            String::new(),
            "A fern is a plant.".into()
        )]
    );
    assert_eq!(
        problems(&report),
        [(
            "a date that may be one of two days, and nothing in the chat tells which: its time was left out".to_owned(),
            399
        )]
    );
    assert_eq!(
        report["conversations"][0]["span"],
        json!({"from": null, "to": null})
    );
}

#[test]
fn the_german_group_has_two_calls_and_its_notice() {
    let name = "WhatsApp-Chat mit Gartenfreunde.zip";
    let (_, report) = audit_with(&[fixture(name)], &["--region", "eu", "--me", "Ada Example"]);
    let one = &report["conversations"][0];
    assert_eq!(
        (&one["place"], &one["to_ai"], &one["by_ai"]),
        (&json!("Gartenfreunde"), &json!(2), &json!(2))
    );
    assert_eq!((&one["own"], &one["others"]), (&json!(3), &json!(8)));
    assert_eq!(
        (&one["outcome"]["is"], &one["outcome"]["rule"]),
        (&json!("out_of_scope"), &json!("WA1"))
    );
    assert_eq!(
        one["forms"],
        json!({"text": 7, "attachment": 1, "omitted": 1, "poll": 1, "deleted": 1, "edited": 1, "event": 4, "continued": 7})
    );
    // Bo's call is not Ada's; that Ada asked about the picture is.
    let expected = [
        ("ai_media", "2026-04-03T18:00:00", ""),
        (
            "ai_prompt",
            "2026-04-03T18:00:00",
            "@Meta AI was ist das für eine Pflanze?",
        ),
        (
            "ai_reply",
            "2025-03-02T10:01:00",
            "Ab März im Haus.\n\nIm Mai dürfen sie hinaus.",
        ),
        (
            "ai_reply",
            "2026-04-03T18:00:00",
            "Das sieht nach Farn aus.",
        ),
    ];
    assert_eq!(
        said(&report),
        expected.map(|(kind, time, text)| (kind.into(), time.into(), text.into()))
    );
    assert_eq!(report["meta_ai"]["by_others"], 1);
    assert_eq!(
        report["meta_ai"]["notices"],
        json!([{"export": "whatsapp-0", "place": "Gartenfreunde", "time": "2025-03-02T09:59:00",
            "text": "Nur Nachrichten, in denen @Meta\u{a0}AI erwähnt wird oder die mit Meta AI geteilt werden, können von Meta gelesen werden."}])
    );
    // Sources disagree on the time before 26 March 2026, and not after it.
    let status = |kind: &str, year: &str| {
        let items = report["items"].as_array().unwrap().iter();
        let mut found = items.filter(|item| {
            item["kind"] == kind && item["time"].as_str().unwrap().starts_with(year)
        });
        found.next().unwrap()["outcome"]["status"].clone()
    };
    assert_eq!(
        (status("ai_reply", "2025"), status("ai_reply", "2026")),
        (json!("contested"), json!("settled"))
    );
    assert_eq!(report["summary"]["by_outcome"]["in_scope"], 4);
}

#[test]
fn who_the_user_is_is_told_inferred_or_unknown() {
    let group = fixture("WhatsApp-Chat mit Gartenfreunde.zip");
    let (_, report) = audit(std::slice::from_ref(&group));
    assert_eq!(
        report["exports"][0]["holder"],
        json!({"name": null, "username": null, "by": null})
    );
    assert_eq!(report["conversations"][0]["own"], Value::Null);
    let prompts = report["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|item| item["kind"] == "ai_prompt");
    let mut authors: Vec<&str> = prompts
        .map(|item| item["annotations"]["author"].as_str().unwrap())
        .collect();
    authors.sort_unstable();
    assert_eq!(
        authors,
        ["Ada Example", "Bo Example"],
        "nobody's line is hidden, and none is said to be the user's"
    );

    // Ada alone writes in both.
    let (_, report) = audit(&[group.clone(), fixture("WhatsApp Chat with Meta AI.zip")]);
    assert_eq!(
        report["exports"][0]["holder"],
        json!({"name": "Ada Example", "username": null, "by": "inferred"})
    );
    let (_, report) = audit_with(&[group], &["--me", "Di Example"]);
    assert_eq!(report["exports"][0]["holder"]["by"], "told");
    let ran = metaudit([
        fixture("WhatsApp-Chat mit Gartenfreunde.zip").as_os_str(),
        "--me".as_ref(),
        "Di Example".as_ref(),
        "--verbose".as_ref(),
        "-o".as_ref(),
        tempfile::tempdir()
            .unwrap()
            .path()
            .join("r.json")
            .as_os_str(),
    ]);
    assert!(
        ran.stdout
            .contains("nobody of that name writes in these chats")
            || ran.code == 2,
        "{}",
        ran.stdout
    );
}

const LINES: &str = "\
1/13/26, 9:00 AM - Ada Example: Hello
second line
1/13/26, 9:01 AM - Bo Example: @AI what is a fern?
1/13/26, 9:01 AM - Meta AI: A fern is a plant.
1/14/26, 9:02 PM - Ada Example: <Media omitted>
";

#[test]
fn a_chat_is_told_by_what_is_in_it() {
    let expected = said(&chat("WhatsApp Chat with Cy.txt", LINES, &[]));
    assert_eq!(expected.len(), 2);
    for name in ["Keskustelu.txt", "notes.TXT", "משהו.txt"] {
        assert_eq!(said(&chat(name, LINES, &[])), expected, "{name}");
    }
    // In a zip, in a folder of one, and in a folder beside a zip.
    for path in [
        "_chat.txt",
        "some folder/_chat.txt",
        "WhatsApp Chat with Cy.txt",
    ] {
        let zip = Zip::of("x.zip", &[(path, LINES.as_bytes()), ("photo.jpg", b"x")]);
        assert_eq!(
            said(&audit_with(&[zip.path()], &["--region", "eu"]).1),
            expected,
            "{path}"
        );
    }
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("chat.txt"), LINES).unwrap();
    std::fs::copy(fixture("threads.zip"), folder.path().join("threads.zip")).unwrap();
    let (_, report) = audit_with(&[folder.path().to_owned()], &["--region", "eu"]);
    let mut here = said(&report);
    here.retain(|(kind, ..)| kind.starts_with("ai_"));
    assert_eq!(here, expected);
    // A text that is no chat is named, and nothing else is made of it.
    let zip = Zip::of(
        "x.zip",
        &[
            ("_chat.txt", LINES.as_bytes()),
            ("shopping/list.txt", b"1. bread - and milk\n2. tea\n"),
        ],
    );
    let (_, report) = audit(&[zip.path()]);
    assert_eq!(report["ledger"]["by_status"]["unrecognised"]["entries"], 1);
    let list = Zip::raw("list.txt", b"1. bread - and milk\n");
    let ran = metaudit([list.path()]);
    assert_eq!(ran.code, 3, "{}", ran.stderr);
}

#[test]
fn phones_and_browsers_write_the_same_chat() {
    let forms = [
        LINES.to_owned(),
        LINES.replace('\n', "\r\n"),
        format!("\u{feff}{LINES}"),
        LINES
            .replace(" AM", "\u{202f}AM")
            .replace(" PM", "\u{202f}p.\u{a0}m."),
        LINES
            .replace("1/13/26, 9:", "13.01.2026, 09:")
            .replace("1/14/26, 9:", "14.01.2026, 21:")
            .replace(" AM", "")
            .replace(" PM", ""),
        LINES
            .replace("1/13/26, 9:", "2026-01-13 09:")
            .replace("1/14/26, 9:", "2026-01-14 21:")
            .replace(" AM", "")
            .replace(" PM", ""),
        LINES
            .replace("1/13/26, 9:00 AM - ", "\u{200e}[1/13/26, 9:00:00 AM] ")
            .replace("1/13/26, 9:01 AM - ", "[1/13/26, 9:01:00 AM] ")
            .replace("1/14/26, 9:02 PM - <", "[1/14/26, 9:02:00 PM] \u{200e}<"),
        LINES
            .replace("1/13/26, 9:00 AM - ", "[9:00 am, 1/13/2026] ")
            .replace("1/13/26, 9:01 AM - ", "[9:01 am, 1/13/2026] ")
            .replace("1/14/26, 9:02 PM - ", "[9:02 pm, 1/14/2026] "),
    ];
    let expected = said(&chat("a.txt", LINES, &[]));
    assert_eq!(
        expected.first().map(|line| line.1.as_str()),
        Some("2026-01-13T09:01:00")
    );
    for text in forms {
        let report = chat("a.txt", &text, &[]);
        assert_eq!(said(&report), expected, "{text}");
        assert_eq!(report["conversations"][0]["others"], 4, "{text}");
        assert_eq!(problems(&report), [], "{text}");
    }
    // A copy without a year has no days.
    let without = LINES
        .replace("1/13/26, 9:01 AM - ", "[13/1, 9:01] ")
        .replace("1/13/26, 9:00 AM - ", "[13/1, 9:00] ")
        .replace("1/14/26, 9:02 PM - ", "[14/1, 21:02] ");
    let report = chat("a.txt", &without, &[]);
    assert_eq!(
        said(&report)
            .iter()
            .filter(|line| line.1.is_empty())
            .count(),
        2
    );
    assert_eq!(
        problems(&report),
        [("a date without a year: its time was left out".to_owned(), 4)]
    );
}

/// A chat that editors or phones saved in another encoding or form, with names of any form, has the
/// same messages by the same people.
#[test]
fn texts_and_names_of_any_form_are_the_same_chat() {
    let wide = |big: bool| -> Vec<u8> {
        let text = format!("\u{feff}{LINES}");
        text.encode_utf16()
            .flat_map(|unit| {
                if big {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            })
            .collect()
    };
    let expected = said(&chat("a.txt", LINES, &[]));
    let lone_cr = LINES.replace('\n', "\r").into_bytes();
    for (name, bytes) in [
        ("a.txt", wide(false)),
        ("a.txt", wide(true)),
        ("a.txt", lone_cr),
        ("WhatsApp Chat with Cy", LINES.as_bytes().to_vec()),
        ("Chat with Dr. Cy", LINES.as_bytes().to_vec()),
    ] {
        let report = audit_with(&[Zip::raw(name, &bytes).path()], &["--region", "eu"]).1;
        assert_eq!(said(&report), expected, "{name}");
        assert_eq!(report["conversations"][0]["others"], 4, "{name}");
        let zip = Zip::of("x.zip", &[(name, &bytes)]);
        assert_eq!(
            said(&audit_with(&[zip.path()], &["--region", "eu"]).1),
            expected,
            "{name}"
        );
    }
    for (name, senders) in [
        ("Bo \"the Man\" Example", 1),
        ("\u{5e8}\u{5d5}\"\u{5d7} Bo", 1),
        ("Team: Bo", 2),
        ("~\u{202f}Bo \u{1f33f}", 1),
        ("+49 151 555 0100", 1),
        ("Zoe\u{308} - Work (new)", 1),
    ] {
        let more = format!("1/15/26, 9:00 AM - {name}: hello\n1/16/26, 9:00 AM - {name}: bye\n");
        let text = LINES.replace("Bo Example", name) + &more.repeat(senders);
        let report = chat("a.txt", &text, &[]);
        let prompts: Vec<_> = said(&report)
            .into_iter()
            .filter(|line| line.0 == "ai_prompt")
            .collect();
        assert_eq!(prompts.len(), 1, "{name}");
        assert_eq!(prompts[0].2, "@AI what is a fern?", "{name}");
    }
    // A name in both forms of Unicode is one name, and so is what the user types.
    let both = format!(
        "{}1/15/26, 9:00 AM - Zoe\u{308}: hi\n",
        LINES.replace("Bo Example", "Zo\u{eb}")
    );
    let report = chat("a.txt", &both, &["--me", "Zoe\u{308}"]);
    assert_eq!(report["conversations"][0]["own"], 2);
}

/// It is not known who wrote a line that begins like a message and cannot be read, so it is part of
/// no prompt.
#[test]
fn a_line_like_a_message_is_never_glued_to_a_prompt() {
    for strange in [
        "99/99/2026, 15:04 - Cy: SECRETWORD",
        "[31.31.2026, 25:61:00] Cy: SECRETWORD",
        "1/33/26, 9:02 qq - Cy: SECRETWORD",
        "99/99/2026, 13:59:59: Cy: SECRETWORD",
        "1/13/26, 9:02 AM ~ Cy: SECRETWORD",
        "1/13/26, 9:02 | Cy: SECRETWORD",
        "(13/01/2026 09:02) Cy: SECRETWORD",
        "13/01/2026, 09:02:03.456 - Cy: SECRETWORD",
    ] {
        let text = LINES.replace(
            "1/13/26, 9:01 AM - Meta",
            &format!("{strange}\nSECRETWORD too\n1/13/26, 9:01 AM - Meta"),
        );
        let report = chat("a.txt", &text, &[]);
        assert!(!report.to_string().contains("SECRET"), "{strange}");
        let told: u64 = problems(&report)
            .iter()
            .filter(|(what, _)| what.contains("begins like a message"))
            .map(|(_, n)| n)
            .sum();
        assert_eq!(told, 2, "{strange}: {:?}", problems(&report));
    }
}

/// On an iPhone the first line of the app stands under the title, so it tells that a chat is one
/// with Meta AI, whatever the language of its words.
#[test]
fn the_first_line_of_an_iphone_names_a_chat_with_meta_ai() {
    for notice in [
        "Viestit on luotu tekoälyllä.",
        "ข้อความถูกสร้างขึ้น",
        "Messages and calls are end-to-end encrypted.",
    ] {
        let text = format!(
            "[13/01/2025, 14:00:05] Meta AI: \u{200e}{notice}\n[13/01/2025, 14:01:05] Ada Example: what is a fern?\n\
             [13/01/2025, 14:02:05] Meta AI: A fern is a plant.\n"
        );
        let report = chat("_chat.txt", &text, &[]);
        let kinds: Vec<_> = said(&report).into_iter().map(|(kind, ..)| kind).collect();
        assert_eq!(kinds, ["ai_prompt", "ai_reply"], "{notice}");
    }
    // An event that only a group has speaks for people.
    let group = "[13/01/2025, 14:00:05] Meta AI: \u{200e}Hei\n[13/01/2025, 14:00:06] Meta AI: \u{200e}Bo created this \
                 group\n[13/01/2025, 14:01:05] Ada: SECRETWORD\n[13/01/2025, 14:02:05] Meta AI: A fern.\n";
    assert!(!chat("_chat.txt", group, &[]).to_string().contains("SECRET"));
}

/// What the app of an iPhone writes in place of a message is a message of its sender.
#[test]
fn what_stands_for_a_message_is_one() {
    for body in [
        "null",
        "",
        "사진 생략됨",
        "Konum: https://maps.google.com/?q=1,1",
        "ANKIETA:\nKiedy?\nOPCJA: sobota",
    ] {
        let text = format!(
            "[13/01/2025, 14:00:05] Bo: hi\n[13/01/2025, 14:01:05] Ada: hello\n\
             \u{200e}[13/01/2025, 14:02:05] Ada: \u{200e}{body}\n\u{200e}[13/01/2025, 14:03:05] Ada: \u{200e}Missed call\n"
        );
        let report = chat("_chat.txt", &text, &["--me", "Ada"]);
        assert_eq!(report["conversations"][0]["own"], 2, "{body}");
    }
}

/// A chat that an editor on Windows saved keeps its names, and tells how it was read.
#[test]
fn a_chat_in_windows_1252_is_read() {
    let text = "13/01/2025, 14:01 - Zoë Muñoz: hola\n13/01/2025, 14:02 - Zoë Muñoz: @Meta AI ¿qué?\n\
                13/01/2025, 14:03 - Meta AI: Sí\n13/01/2025, 14:04 - Bo: ok\n";
    let bytes: Vec<u8> = text
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    let file = Zip::raw("Chat de WhatsApp con Bo.txt", &bytes);
    let (_, report) = audit_with(&[file.path()], &["--region", "eu", "--me", "Zoë Muñoz"]);
    let words: Vec<_> = said(&report).into_iter().map(|(_, _, text)| text).collect();
    assert_eq!(words, ["@Meta AI ¿qué?", "Sí"]);
    assert_eq!(report["conversations"][0]["own"], 2);
    assert_eq!(report["problems"][0]["code"], "line-of-windows");
    // Bytes that are no text in a chat that is UTF-8 otherwise are damage.
    let damaged = [text.as_bytes(), b"13/01/2025, 14:05 - Bo: \xff\n"].concat();
    let file = Zip::raw("Chat de WhatsApp con Bo.txt", &damaged);
    let (_, report) = audit_with(&[file.path()], &["--region", "eu", "--me", "Zoë Muñoz"]);
    assert_eq!(report["problems"][0]["code"], "line-no-text");
}

/// The app's note is no part of a prompt in any language; what a person writes in brackets is.
#[test]
fn notes_of_edited_messages_are_no_words() {
    for note in [
        "Dit bericht is bewerkt",
        "Bu mesaj d\u{fc}zenlendi",
        "Denne besked blev redigeret",
        "Dette er noe helt ukjent",
    ] {
        let more: String = (0..3)
            .map(|n| {
                format!(
                    "1/15/26, 9:0{n} AM - {}: ok <{note}>\n",
                    if n > 1 { "Ada Example" } else { "Bo Example" }
                )
            })
            .collect();
        let text = LINES.replace("is a fern?", &format!("is a fern? <{note}>")) + &more;
        let report = chat("a.txt", &text, &[]);
        assert!(
            said(&report)
                .iter()
                .any(|line| line.2 == "@AI what is a fern?"),
            "{note}: {:?}",
            said(&report)
        );
    }
    let text = LINES.replace("is a fern?", "is <b> a fern <of the woods>");
    assert!(
        said(&chat("a.txt", &text, &[]))
            .iter()
            .any(|line| line.2 == "@AI what is <b> a fern <of the woods>")
    );
}

#[test]
fn one_chat_exported_twice_is_counted_once() {
    let later = format!("{LINES}1/15/26, 9:00 AM - Ada Example: @AI and a moss?\n");
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str, text: &str| -> PathBuf {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let both = [
        place("WhatsApp Chat with Club.txt", LINES),
        place("WhatsApp Chat with Club (1).txt", &later),
    ];
    for inputs in [both.clone(), [both[1].clone(), both[0].clone()]] {
        let (_, report) = audit(&inputs);
        assert_eq!(report["conversations"].as_array().unwrap().len(), 1);
        assert_eq!(report["conversations"][0]["others"], 5);
        assert_eq!(said(&report).len(), 3);
    }
    // An export from another phone, in the other form with seconds, with media only of the last
    // days, and with another file name.
    let apple = "\
[1/13/26, 9:01:09 AM] Bo Example: @AI what is a fern?
[1/13/26, 9:01:10 AM] Meta AI: A fern is a plant.
[1/14/26, 9:02:30 PM] Ada Example: \u{200e}<attached: 00000007-PHOTO-2026-01-14-21-02-30.jpg>
";
    let apple = Zip::of("Archive.zip", &[("_chat.txt", apple.as_bytes())]);
    let (_, report) = audit(&[both[1].clone(), apple.path()]);
    assert_eq!(report["conversations"].as_array().unwrap().len(), 1);
    assert_eq!(
        (&report["conversations"][0]["others"], said(&report).len()),
        (&json!(5), 3)
    );
    // Two chats that are alike are two.
    let (_, report) = audit(&[
        both[0].clone(),
        place("WhatsApp Chat with Garden.txt", LINES),
    ]);
    assert_eq!(
        (
            report["conversations"].as_array().unwrap().len(),
            said(&report).len()
        ),
        (2, 4)
    );
    // Ids are those of the chat, whatever its file is called.
    let ids = |name: &str| -> Vec<String> {
        let report = chat(name, LINES, &[]);
        report["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item["id"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(ids("WhatsApp Chat with Club.txt"), ids("notes.txt"));
    // Two calls alike in one minute are two.
    let twice = LINES.replace(
        "1/13/26, 9:01 AM - Meta",
        "1/13/26, 9:01 AM - Bo Example: @AI what is a fern?\n1/13/26, 9:01 AM - Meta",
    );
    assert_eq!(said(&chat("a.txt", &twice, &[])).len(), 3);
}

#[test]
fn the_account_report_is_account_data_with_its_privacy() {
    let (_, report) = audit(&[fixture("My account info.zip")]);
    assert_eq!(report["items"], json!([]));
    assert_eq!(report["account_data"][0]["category"], "whatsapp_account");
    assert_eq!(report["account_data"][0]["outcome"]["rule"], "WA7");
    let setting = |label: &str, value: &str, everyone: Option<bool>| json!({"export": "whatsapp-0", "label": label, "value": value, "everyone": everyone});
    assert_eq!(
        report["settings"],
        json!([
            setting("privacy_settings / about", "Nobody", None),
            setting("privacy_settings / last_seen", "Everyone", Some(true)),
            setting("privacy_settings / profile_photo", "My contacts", None)
        ])
    );
    assert!(
        !report.to_string().contains("+1 555 0100"),
        "what is counted is not repeated"
    );
}

/// Lines that are hard to read, and any bytes.
fn line() -> impl Strategy<Value = Vec<u8>> {
    let header = prop_oneof![
        Just("[02/01/23, 15:04:05] "),
        Just("\u{200e}[2.1.23, 15:04:05] "),
        Just("02/01/2023, 15:04 - "),
        Just("2023-01-02 15:04 \u{2013} "),
        Just("[3:04 pm, 02/01/2023] "),
        Just(
            "\u{200f}\u{662}\u{200f}/\u{661}\u{200f}/\u{662}\u{660}\u{662}\u{665} \u{663}:\u{660}\u{664} \u{645} - "
        ),
        Just("99/99/2023, 15:04 - "),
        Just("["),
        Just(""),
    ];
    let name = prop_oneof![
        Just("Ada: "),
        Just("Meta AI: "),
        Just("\u{200e}"),
        Just(""),
        Just("A: b: "),
        Just(": ")
    ];
    let body = prop_oneof![
        Just("\u{2068}@Meta\u{a0}AI\u{2069} x".as_bytes().to_vec()),
        Just(b"<attached: 1.jpg>".to_vec()),
        Just("\u{200e}<This message was edited>".as_bytes().to_vec()),
        Just(b"POLL:".to_vec()),
        proptest::collection::vec(
            any::<u8>().prop_filter("no end of line", |byte| !matches!(
                byte,
                b'\n' | b'\r' | 0x85
            )),
            0..40
        ),
        ".{0,20}".prop_map(|text: String| text.replace(['\n', '\r', '\u{85}'], " ").into_bytes()),
    ];
    (header, name, body).prop_map(|(header, name, body)| {
        [header.as_bytes(), name.as_bytes(), body.as_slice()].concat()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    /// On any bytes nothing panics, and every line is a message, an event, a continuation of one,
    /// or reported as none of these.
    #[test]
    fn no_line_is_lost(lines in proptest::collection::vec(line(), 0..30), last_ends in any::<bool>()) {
        let first = "odd line\nanother\n1/13/26, 9:00 AM - Ada: hello\n".as_bytes().to_vec();
        let mut text = [first, lines.join(&b'\n')].concat();
        if last_ends {
            text.push(b'\n');
        }
        let ends = text.iter().filter(|byte| **byte == b'\n').count() as u64;
        let all = ends + u64::from(text.last() != Some(&b'\n'));
        let zip = Zip::of("x.zip", &[("_chat.txt", &text)]);
        let report = within(&[zip.path()], Limits::default()).unwrap();
        prop_assert!(!panicked(&report), "a panic");
        let chat = &report["conversations"][0];
        let count = |of: &Value| of.as_u64().unwrap_or(0);
        let form = |name: &str| count(&chat["forms"][name]);
        let problems = report["problems"].as_array().unwrap();
        let told = |code: &str| problems.iter().filter(|one| one["code"] == code).map(|one| count(&one["count"])).sum::<u64>();
        let (strange, unread) = (told("line-before-chat"), told("line-not-understood"));
        let messages: u64 = chat["senders"].as_array().unwrap().iter().map(|sender| count(&sender["messages"])).sum();
        prop_assert_eq!(messages + form("event") + form("continued") + strange + unread, all);
        prop_assert_eq!(strange, 2);
        let forms = ["text", "attachment", "omitted", "poll", "deleted"];
        prop_assert_eq!(forms.iter().map(|name| form(name)).sum::<u64>(), messages);
    }

    /// Bytes that are no chat at all do no harm either.
    #[test]
    fn any_bytes_are_some_file(text in proptest::collection::vec(any::<u8>(), 0..400)) {
        let zip = Zip::of("x.zip", &[("_chat.txt", &text), ("threads/threads_and_replies.json", b"{\"text_post_app_text_posts\": []}")]);
        let _ = within(&[zip.path()], Limits::default());
    }
}

#[test]
fn who_the_user_is_can_be_asked_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let answers = folder.path().join("answers.toml");
    let group = fixture("WhatsApp-Chat mit Gartenfreunde.zip");
    let ran = metaudit([
        "ask".as_ref(),
        group.as_os_str(),
        "-o".as_ref(),
        answers.as_os_str(),
        "--region".as_ref(),
        "eu".as_ref(),
    ]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let text = std::fs::read_to_string(&answers).unwrap();
    assert!(text.contains("\nme = \"\"\n"), "{text}");
    std::fs::write(&answers, text.replace("me = \"\"", "me = \"Bo Example\"")).unwrap();
    let (code, report) = audit_with(
        std::slice::from_ref(&group),
        &["--answers", answers.to_str().unwrap()],
    );
    assert_eq!(code, 0);
    assert_eq!(
        report["exports"][0]["holder"],
        json!({"name": "Bo Example", "username": null, "by": "told"})
    );
    assert_eq!(report["conversations"][0]["own"], 4);
    let ran = metaudit([
        "ask".as_ref(),
        group.as_os_str(),
        "-o".as_ref(),
        answers.as_os_str(),
        "--region".as_ref(),
        "eu".as_ref(),
    ]);
    assert!(
        ran.stdout.contains("Nothing that you could tell"),
        "{}",
        ran.stdout
    );
}

/// A letter counts what the user wrote, and nobody else's lines.
#[test]
fn a_letter_counts_the_users_own_prompts() {
    let folder = tempfile::tempdir().unwrap();
    let group = fixture("WhatsApp-Chat mit Gartenfreunde.zip");
    let letter = |name: &str, me: &[&str]| {
        let path = folder.path().join(name);
        let mut arguments: Vec<std::ffi::OsString> = vec![
            "letter".into(),
            group.clone().into(),
            "-o".into(),
            path.clone().into(),
        ];
        arguments.extend(["--region", "eu"].iter().chain(me).map(Into::into));
        let ran = metaudit(arguments);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        std::fs::read_to_string(path).unwrap()
    };
    assert!(
        letter("a.md", &["--me", "Ada Example"]).contains("holds 1 messages of mine to Meta's AI")
    );
    assert!(letter("b.md", &[]).contains("holds 0 messages of mine to Meta's AI"));
}

/// Of a chat that lasted a few days, the number that changes is the day.
#[test]
fn a_few_days_tell_the_order_of_day_and_month() {
    for (days, first) in [
        (["01/02/2025", "02/02/2025", "03/02/2025"], "2025-02-01"),
        (["02/01/2025", "02/02/2025", "02/03/2025"], "2025-02-01"),
        (["11/12/2024", "12/12/2024", "01/01/2025"], "2024-12-11"),
    ] {
        let text: String = days
            .iter()
            .map(|day| format!("{day}, 10:00 - Ada: @Meta AI hi\n"))
            .collect();
        let report = chat("a.txt", &text, &["--me", "Ada"]);
        assert!(said(&report)[0].1.starts_with(first), "{:?}", said(&report));
    }
}
