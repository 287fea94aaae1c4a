//! A chat that was exported more than once: each message counts once, whichever exports hold it,
//! and none is lost.

use serde_json::{Value, json};

use crate::support::{Zip, audit_with, metaudit};

/// The report on files that are given together. It must not depend on their order, except for the
/// places of items.
fn given(files: &[(&str, String)]) -> Value {
    let zips: Vec<Zip> = files
        .iter()
        .map(|(name, text)| match name.strip_suffix(".zip") {
            Some(stem) => Zip::of(&format!("{stem}.zip"), &[("_chat.txt", text.as_bytes())]),
            None => Zip::raw(name, text.as_bytes()),
        })
        .collect();
    let mut paths: Vec<_> = zips.iter().map(Zip::path).collect();
    let (code, report) = audit_with(&paths, &["--region", "eu"]);
    assert_eq!(code, 0);
    paths.reverse();
    assert_eq!(
        audit_with(&paths, &["--region", "eu"]).1,
        report,
        "the order of the inputs changes nothing"
    );
    report
}

fn conversations(report: &Value) -> Vec<u64> {
    let all = report["conversations"].as_array().unwrap().iter();
    all.map(|one| one["own"].as_u64().unwrap_or(0) + one["others"].as_u64().unwrap())
        .collect()
}

fn senders(report: &Value) -> Value {
    let one = &report["conversations"][0];
    Value::Array(
        one["senders"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| json!([one["name"], one["messages"]]))
            .collect(),
    )
}

/// How a phone writes a chat.
struct Phone {
    /// Before the day, between it and the time, and behind that.
    header: [&'static str; 3],
    seconds: bool,
    omitted: &'static str,
    attached: &'static str,
    deleted: &'static str,
    edited: &'static str,
}

const PHONES: [Phone; 3] = [
    Phone {
        header: ["", ", ", " - "],
        seconds: false,
        omitted: "<Media omitted>",
        attached: "IMG-20250313-WA0001.jpg (file attached)",
        deleted: "This message was deleted",
        edited: " <This message was edited>",
    },
    Phone {
        header: ["[", ", ", "] "],
        seconds: true,
        omitted: "\u{200e}Bild weggelassen",
        attached: "\u{200e}<Anhang: 00000007-PHOTO-2025-03-13-14-30-00.jpg>",
        deleted: "\u{200e}Diese Nachricht wurde gel\u{f6}scht.",
        edited: " \u{200e}<Diese Nachricht wurde bearbeitet.>",
    },
    Phone {
        header: ["", " ", " - "],
        seconds: false,
        omitted: "<Multimedia omitido>",
        attached: "IMG-20250313-WA0001.jpg (archivo adjunto)",
        deleted: "Se elimin\u{f3} este mensaje",
        edited: " <Esta mensagem foi editada>",
    },
];

impl Phone {
    /// One message a minute, from this day on. `_` stands for a file that was left out, `+` for one
    /// that was not, `-` for a deleted message, and `~` comes before an edited one.
    fn chat(&self, day: u32, lines: &[&str]) -> String {
        let [before, between, behind] = self.header;
        let line = |(n, said): (usize, &&str)| {
            let said = match said.split_at(1) {
                ("_", _) => self.omitted.to_owned(),
                ("+", _) => self.attached.to_owned(),
                ("-", _) => self.deleted.to_owned(),
                ("~", words) => format!("{words}{}", self.edited),
                _ => (*said).to_owned(),
            };
            let seconds = if self.seconds { ":07" } else { "" };
            let name = if n % 2 == 0 {
                "Ada Example"
            } else {
                "Bo Example"
            };
            format!(
                "{before}{day}/03/2025{between}14:{:02}{seconds}{behind}{name}: {said}\n",
                10 + n
            )
        };
        lines.iter().enumerate().map(line).collect()
    }
}

#[test]
fn exports_of_two_days_and_two_phones_are_one_chat() {
    let (first, second, third) = (
        ["one", "two", "@AI what is a fern?", "_", "five"],
        ["six", "+", "eight", "oops", "ten"],
        ["x", "y", "z"],
    );
    let later = ["six", "_", "eight", "-", "~ten!"];
    for (number, one) in PHONES.iter().enumerate() {
        for other in &PHONES {
            // The first export ends in the middle of the other; messages that were deleted or
            // edited in between are still the same.
            let early = one.chat(13, &first) + &one.chat(14, &second);
            let late = other.chat(14, &later) + &other.chat(15, &third);
            let report = given(&[
                ("WhatsApp Chat with Bo Example.txt", early),
                ("Archive.zip", late),
            ]);
            assert_eq!(conversations(&report), [13], "phone {number}");
            assert_eq!(
                senders(&report),
                json!([["Ada Example", 8], ["Bo Example", 5]])
            );
            assert_eq!(report["summary"]["items"], 1);
            assert_eq!(report["conversations"][0]["to_ai"], 1);
            assert_eq!(report["conversations"][0]["place"], "Bo Example");
            let span = &report["conversations"][0]["span"];
            assert!(
                span["from"]
                    .as_str()
                    .unwrap()
                    .starts_with("2025-03-13T14:10"),
                "{span}"
            );
            assert!(
                span["to"].as_str().unwrap().starts_with("2025-03-15T14:12"),
                "{span}"
            );
            assert!(!report["problems"].to_string().contains("overlap"));
        }
    }
}

/// A short export may be a part of a long one, or reach over its end at any point; and there may be
/// three.
#[test]
fn of_exports_of_any_length_none_is_counted_twice() {
    let phone = &PHONES[0];
    let long: String = (1..=28)
        .map(|day| {
            let lines: Vec<String> = (0..40).map(|n| format!("line {day} {n}")).collect();
            phone.chat(day, &lines.iter().map(String::as_str).collect::<Vec<_>>())
        })
        .collect();
    let whole: Vec<&str> = long.lines().collect();
    let part = |from: usize, to: usize| whole[from..to].join("\n") + "\n";
    for parts in [
        vec![part(0, 1120), part(700, 740)],
        vec![part(0, 1110), part(1100, 1120)],
        vec![part(0, 600), part(590, 1120)],
        vec![part(0, 400), part(390, 800), part(795, 1120)],
        vec![part(0, 1120), part(0, 1120)],
    ] {
        let names = ["a.txt", "b.zip", "c.txt"];
        let files: Vec<(&str, String)> = names.into_iter().zip(parts).collect();
        let report = given(&files);
        assert_eq!(
            conversations(&report),
            [1120],
            "{:?}",
            files
                .iter()
                .map(|(_, text)| text.lines().count())
                .collect::<Vec<_>>()
        );
    }
    // Lines that one export lacks are in the other.
    let holes = |skip: usize| {
        whole
            .iter()
            .enumerate()
            .filter(|(n, _)| n % 7 != skip)
            .map(|(_, line)| format!("{line}\n"))
            .collect()
    };
    assert_eq!(
        conversations(&given(&[("a.txt", holes(1)), ("b.txt", holes(2))])),
        [1120]
    );
}

/// A person who says the same to two people has two chats; two groups with the same name are two.
#[test]
fn different_chats_stay_apart() {
    let phone = &PHONES[0];
    let said = [
        "Happy new year",
        "hello",
        "See you soon",
        "hi",
        "Bye now",
        "bye",
    ];
    let with = |name: &str| phone.chat(13, &said).replace("Bo Example", name);
    assert_eq!(
        conversations(&given(&[
            ("a.txt", with("Bo Example")),
            ("b.txt", with("Cy Example"))
        ]))
        .len(),
        2
    );
    let titled = [
        ("WhatsApp Chat with Garden.txt", with("Bo Example")),
        ("WhatsApp Chat with School.txt", with("Bo Example")),
    ];
    assert_eq!(conversations(&given(&titled)).len(), 2);
    // But what two people exported of the chat that they have with each other is one.
    let sides = [
        ("WhatsApp Chat with Bo Example.txt", with("Bo Example")),
        (
            "WhatsApp Chat with Ada Example.txt",
            with("Bo Example") + &phone.chat(14, &["a", "b"]),
        ),
    ];
    assert_eq!(conversations(&given(&sides)), [8]);
    let other = phone.chat(13, &["a", "b", "c", "d", "e", "f"]);
    let alike = [
        ("WhatsApp Chat with Garden.txt", with("Bo Example")),
        ("WhatsApp Chat with Garden (1).txt", other),
    ];
    assert_eq!(conversations(&given(&alike)).len(), 2);
}

/// Ids do not depend on the names of zips and folders; items name the line of the file, and are in
/// the order of the chat.
#[test]
fn lines_keep_their_numbers_and_items_their_ids() {
    let text = "13/03/2025, 14:30 - Ada: hello\nsecond line\n13/03/2025, 14:31 - Ada: @AI zebra?\n13/03/2025, 14:31 - Ada: @AI apple?\n13/03/2025, 14:31 - Ada: @AI moss?\n";
    let of = |report: &Value, what: &str| -> Vec<Value> {
        report["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item.pointer(what).unwrap().clone())
            .collect()
    };
    let mut ids = Vec::new();
    for (zip, path) in [
        ("a.zip", "_chat.txt"),
        ("WhatsApp Chat - Bo.zip", "_chat.txt"),
        ("z.zip", "folder of mine/WhatsApp Chat with Bo.txt"),
    ] {
        let report = audit_with(
            &[Zip::of(zip, &[(path, text.as_bytes())]).path()],
            &["--region", "eu"],
        )
        .1;
        assert_eq!(
            of(&report, "/text"),
            ["@AI moss?", "@AI apple?", "@AI zebra?"],
            "newest first"
        );
        assert_eq!(of(&report, "/origins/0/record"), [5, 4, 3]);
        assert_eq!(of(&report, "/origins/0/field"), ["line"; 3]);
        ids.push(of(&report, "/id"));
    }
    assert!(ids.iter().all(|of| *of == ids[0]), "{ids:?}");
    // The program tells the line to who asks for the item.
    let folder = tempfile::tempdir().unwrap();
    let (zip, path) = (
        Zip::of("a.zip", &[("_chat.txt", text.as_bytes())]),
        folder.path().join("r.json"),
    );
    let made = metaudit([
        zip.path().as_os_str(),
        "-o".as_ref(),
        path.as_os_str(),
        "--region".as_ref(),
        "eu".as_ref(),
    ]);
    assert_eq!(made.code, 0, "{}", made.stderr);
    let told = metaudit([
        "explain".as_ref(),
        path.as_os_str(),
        ids[0][1].as_str().unwrap().as_ref(),
    ]);
    assert!(
        told.stdout.contains("_chat.txt, line 4"),
        "{}{}",
        told.stdout,
        told.stderr
    );
}
