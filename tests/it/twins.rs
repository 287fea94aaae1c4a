//! Files that are present in both formats: what only one of them holds is never lost, and what both
//! hold counts once.

use serde_json::{Value, json};

use crate::handmade::{Handmade, zip_of};
use crate::support::{Zip, audit, ledger_line};

/// A kind of file, and how its records are written in both formats; the last field is the language
/// of labels and sentences.
struct Kind {
    platform: &'static str,
    path: &'static str,
    json: fn(&[&str], [&str; 2]) -> Value,
    record: fn(&str, [&str; 2]) -> String,
    says: [&'static str; 2],
}

const KINDS: &[Kind] = &[
    Kind {
        platform: "facebook",
        path: "your_facebook_activity/posts/your_posts_1",
        json: classic,
        record: titled,
        says: ["Ada Example updated her status.", ""],
    },
    Kind {
        platform: "facebook",
        path: "your_activity_across_facebook/posts/your_posts_1",
        json: classic,
        record: titled,
        says: ["Ada Example hat ihren Status aktualisiert.", ""],
    },
    Kind {
        platform: "facebook",
        path: "your_facebook_activity/posts/archive",
        json: labelled,
        record: table,
        says: ["", "Nachricht"],
    },
    Kind {
        platform: "facebook",
        path: "your_facebook_activity/posts/archive",
        json: labelled,
        record: table,
        says: ["", "Üzenet"],
    },
    Kind {
        platform: "instagram",
        path: "your_instagram_activity/media/posts_1",
        json: captioned,
        record: caption,
        says: ["", ""],
    },
];

const TIME: i64 = 1_603_115_275;

fn classic(words: &[&str], [title, _]: [&str; 2]) -> Value {
    words
        .iter()
        .map(|words| json!({"timestamp": TIME, "title": title, "data": [{"post": words}]}))
        .collect()
}

fn labelled(words: &[&str], [_, label]: [&str; 2]) -> Value {
    let record = |words: &&str| json!({"timestamp": TIME, "fbid": "9", "label_values": [{"label": label, "value": words}]});
    words.iter().map(record).collect()
}

fn captioned(words: &[&str], _: [&str; 2]) -> Value {
    words
        .iter()
        .map(|words| json!({"media": [], "title": words, "creation_timestamp": TIME}))
        .collect()
}

fn titled(words: &str, [title, _]: [&str; 2]) -> String {
    format!(
        "<section class=\"_a6-g\"><h2 class=\"_2ph_ _a6-h _a6-i\">{title}</h2><div class=\"_2ph_ _a6-p\"><div class=\"_2pin\"><div>{words}</div></div></div>\
        <footer class=\"_3-94 _a6-o\"><div class=\"_a72d\">Oct 19, 2020 1:47:55 pm</div></footer></section>"
    )
}

fn table(words: &str, [_, label]: [&str; 2]) -> String {
    format!(
        "<section class=\"_3-95 _a6-g\"><div class=\"_2pi8 _2pic _a6-p\"><table><tr><td class=\"_a6_q\">{label}</td><td class=\"_a6_r\">{words}</td></tr></table></div>\
        <footer class=\"_3-94 _a6-o\"><div class=\"_a72d\">Oct 19, 2020 1:47:55 pm</div></footer></section>"
    )
}

fn caption(words: &str, _: [&str; 2]) -> String {
    format!(
        "<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\"><h2 class=\"_3-95 _2pim _a6-h _a6-i\">{words}</h2><div class=\"_3-94 _a6-o\">Oct 19, 2020 5:47 am</div></div>"
    )
}

fn page(records: &str) -> String {
    format!(
        "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\" /><base href=\"../../\" /><title>Posts</title></head>\
        <body class=\"_5vb_ _2yq _a7o5\"><main class=\"_a706\">{records}</main></body></html>"
    )
}

impl Kind {
    fn name(&self) -> String {
        format!("{}-ada.example-2026-11-01-AAAA1111.zip", self.platform)
    }

    fn page_of(&self, words: &[&str]) -> (String, Vec<u8>) {
        let records: String = words
            .iter()
            .map(|words| (self.record)(words, self.says))
            .collect();
        (format!("{}.html", self.path), page(&records).into_bytes())
    }

    fn json_of(&self, words: &[&str]) -> Vec<u8> {
        (self.json)(words, self.says).to_string().into_bytes()
    }

    /// Audits an export with these bytes as JSON and these words on a page; returns the words of
    /// its items, and the report.
    fn read(&self, json: &[u8], on_page: &[&str]) -> (Vec<String>, Value) {
        let page = self.page_of(on_page);
        let path = format!("{}.json", self.path);
        words_of(&Zip::of(&self.name(), &[(&path, json), (&page.0, &page.1)]))
    }
}

fn words_of(zip: &Zip) -> (Vec<String>, Value) {
    let (_, report) = audit(&[zip.path()]);
    let items = report["items"].as_array().unwrap().iter();
    let mut words: Vec<String> = items
        .map(|item| item["text"].as_str().unwrap().to_owned())
        .collect();
    words.sort();
    (words, report)
}

fn problems(report: &Value) -> String {
    report["problems"].to_string()
}

const PERHAPS_TWICE: &str = "some may be counted twice";

#[test]
fn what_both_hold_counts_once_and_the_json_is_read() {
    for kind in KINDS {
        let (words, report) = kind.read(
            &kind.json_of(&["fern", "moss", "moss"]),
            &["fern", "moss", "moss"],
        );
        assert_eq!(words, ["fern", "moss", "moss"], "{}", kind.path);
        let line = ledger_line(&report, &format!("{}.html", kind.path));
        assert!(
            line["note"].as_str().unwrap().contains("the JSON was read"),
            "{line}"
        );
        assert!(
            !problems(&report).contains(PERHAPS_TWICE),
            "{}",
            problems(&report)
        );
        // Records that only the JSON has are no reason to read the page.
        let (words, report) =
            kind.read(&kind.json_of(&["fern", "moss", "reed"]), &["fern", "moss"]);
        assert_eq!(words, ["fern", "moss", "reed"], "{}", kind.path);
        assert_eq!(
            ledger_line(&report, &format!("{}.html", kind.path))["items"],
            0
        );
    }
}

#[test]
fn a_json_that_is_empty_cut_or_of_no_bytes_is_no_twin() {
    for kind in KINDS {
        let whole = kind.json_of(&["fern", "moss"]);
        for json in [
            &b""[..],
            b"[]",
            b"{}",
            &whole[..whole.len() / 2],
            &whole[..whole.len() - 3],
            b"no JSON at all",
        ] {
            let (words, _) = kind.read(json, &["fern", "moss"]);
            assert_eq!(
                words,
                ["fern", "moss"],
                "{} {}",
                kind.path,
                String::from_utf8_lossy(json)
            );
        }
    }
}

#[test]
fn a_locked_json_is_no_twin() {
    for kind in KINDS {
        let (path, page) = kind.page_of(&["fern", "moss"]);
        let mut locked = Handmade::stored(
            &format!("{}.json", kind.path),
            &kind.json_of(&["fern", "moss"]),
        );
        locked.flags |= 1;
        let zip = Zip::raw(
            &kind.name(),
            &zip_of(&[locked, Handmade::deflated(&path, &page)]),
        );
        assert_eq!(words_of(&zip).0, ["fern", "moss"], "{}", kind.path);
    }
}

#[test]
fn of_a_foreign_json_nothing_is_lost_and_nothing_of_the_page() {
    for kind in KINDS {
        let (words, _) = kind.read(&kind.json_of(&["reed", "sedge"]), &["fern", "moss"]);
        assert_eq!(words, ["fern", "moss", "reed", "sedge"], "{}", kind.path);
    }
}

/// Half of the records are the same, and both files have as many: the others on the page must not
/// be lost.
#[test]
fn what_the_json_lacks_is_added_from_the_page_and_that_is_said() {
    let own: Vec<String> = (0..10).map(|number| format!("own {number}")).collect();
    let both: Vec<String> = (0..10).map(|number| format!("same {number}")).collect();
    let alien: Vec<String> = (0..10).map(|number| format!("page {number}")).collect();
    fn refer<'w>(parts: &[&'w [String]]) -> Vec<&'w str> {
        parts
            .iter()
            .flat_map(|part| part.iter().map(String::as_str))
            .collect()
    }
    for kind in KINDS {
        // The records of the page alone are of another minute than those of the JSON alone.
        let json = String::from_utf8(kind.json_of(&refer(&[&own, &both]))).unwrap();
        let json = json.replacen(&TIME.to_string(), &(TIME + 61).to_string(), 10);
        let (words, report) = kind.read(json.as_bytes(), &refer(&[&both, &alien]));
        let mut all = [own.clone(), both.clone(), alien.clone()].concat();
        all.sort();
        assert_eq!(words, all, "{}", kind.path);
        let line = ledger_line(&report, &format!("{}.html", kind.path));
        assert_eq!(line["items"], 10, "{line}");
        assert!(
            line["note"]
                .as_str()
                .unwrap()
                .contains("what the JSON lacks was added"),
            "{line}"
        );
        assert!(
            problems(&report).contains(PERHAPS_TWICE),
            "{}",
            problems(&report)
        );
        // If the page has all records of the JSON, nothing can be twice.
        let (words, report) = kind.read(&kind.json_of(&refer(&[&both])), &refer(&[&both, &alien]));
        let mut all = [both.clone(), alien.clone()].concat();
        all.sort();
        assert_eq!(words, all, "{}", kind.path);
        assert!(
            !problems(&report).contains(PERHAPS_TWICE),
            "{}",
            problems(&report)
        );
    }
}

/// The formats may word a record differently; if both have as many records in the same minutes,
/// these are the same.
#[test]
fn a_record_that_a_page_words_otherwise_is_no_further_one() {
    for kind in KINDS {
        let (words, report) = kind.read(
            &kind.json_of(&["fern", "moss", "reed @Bo"]),
            &["fern", "moss", "reed Bo"],
        );
        assert_eq!(words, ["fern", "moss", "reed @Bo"], "{}", kind.path);
        assert!(
            !problems(&report).contains(PERHAPS_TWICE),
            "{}",
            problems(&report)
        );
    }
}

/// How a platform writes a thread: its name, the folder, and a page of messages, each with who
/// wrote it, what, and when.
struct Chat {
    platform: &'static str,
    folder: &'static str,
    record: fn(&str, &str, &str) -> String,
}

const CHATS: &[Chat] = &[
    Chat {
        platform: "facebook",
        folder: "your_facebook_activity/messages/inbox/bo_1",
        record: spoken,
    },
    Chat {
        platform: "instagram",
        folder: "your_instagram_activity/messages/inbox/bo_1",
        record: spoken,
    },
    Chat {
        platform: "facebook",
        folder: "messages/inbox/bo_1",
        record: spoken_before_2022,
    },
];

fn spoken(by: &str, words: &str, when: &str) -> String {
    format!(
        "<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\"><h2 class=\"_3-95 _2pim _a6-h _a6-i\">{by}</h2><div class=\"_3-95 _a6-p\"><div><div></div><div>{words}</div><div></div><div></div></div></div>\
        <div class=\"_3-94 _a6-o\">{when}</div></div>"
    )
}

fn spoken_before_2022(by: &str, words: &str, when: &str) -> String {
    format!(
        "<div class=\"pam _3-95 _2pi0 _2lej uiBoxWhite noborder\"><div class=\"_3-96 _2pio _2lek _2lel\">{by}</div><div class=\"_3-96 _2let\"><div><div></div><div>{words}</div><div></div><div></div></div></div>\
        <div class=\"_3-94 _2lem\">{when}</div></div>"
    )
}

impl Chat {
    /// Audits the thread with these messages, as who, what and when, in a file of JSON of one
    /// number and on a page of another. Returns what Ada, Bo and Meta AI wrote, and the prompts.
    fn read(
        &self,
        json: (u8, &[(&str, &str, i64)]),
        page: (u8, &[(&str, &str, i64)]),
    ) -> ([u64; 3], Vec<String>) {
        let (number, messages) = json;
        let messages: Vec<Value> = messages
            .iter()
            .map(|(by, words, at)| json!({"sender_name": by, "content": words, "timestamp_ms": at * 1000}))
            .collect();
        let thread = json!({"participants": [{"name": "Bo Sample"}, {"name": "Ada Example"}],
            "messages": messages, "title": "Bo Sample", "thread_path": "inbox/bo_1"});
        let of_json = format!("{}/message_{number}.json", self.folder);
        let (number, messages) = page;
        let records: String = messages
            .iter()
            .map(|(by, words, at)| (self.record)(by, words, &on_page(*at)))
            .collect();
        let html = format!(
            "<html><head><title>Bo Sample</title></head><body><main class=\"_a706\"><h1 class=\"_a70e\">Bo Sample</h1>{records}</main></body></html>"
        );
        let of_page = format!("{}/message_{number}.html", self.folder);
        let zip = Zip::of(
            &format!("{}-ada.example-2026-11-01-AAAA1111.zip", self.platform),
            &[
                (&of_json, thread.to_string().as_bytes()),
                (&of_page, html.as_bytes()),
            ],
        );
        let (_, report) = crate::support::audit_with(&[zip.path()], &["--me", "Ada Example"]);
        let [one] = report["conversations"].as_array().unwrap().as_slice() else {
            panic!("{report}");
        };
        let counts = ["own", "others", "by_ai"].map(|key| one[key].as_u64().unwrap());
        let items = report["items"].as_array().unwrap().iter();
        let prompts = items.filter(|item| item["kind"] == "ai_prompt");
        let mut prompts: Vec<String> = prompts
            .map(|item| item["text"].as_str().unwrap().to_owned())
            .collect();
        prompts.sort();
        (counts, prompts)
    }
}

/// A time as pages show it, seven hours behind UTC.
fn on_page(at: i64) -> String {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let at = jiff::Timestamp::from_second(at - 7 * 3600).unwrap();
    let at = jiff::tz::TimeZone::UTC.to_datetime(at);
    let (hour, half) = match at.hour() {
        0 => (12, "am"),
        hour @ 1..=11 => (hour, "am"),
        12 => (12, "pm"),
        hour => (hour - 12, "pm"),
    };
    format!(
        "{} {:02}, {} {hour}:{:02} {half}",
        MONTHS[usize::try_from(at.month()).unwrap() - 1],
        at.day(),
        at.year(),
        at.minute()
    )
}

#[test]
fn messages_of_a_page_count_beside_those_of_the_json_and_each_once() {
    let day = 86_400;
    let of_json = [
        ("Bo Sample", "ok", TIME + day),
        ("Ada Example", "@Meta AI fern?", TIME + 60),
        ("Bo Sample", "ok", TIME),
    ];
    let further = [
        // The same words another year, and the same moment in other words.
        ("Bo Sample", "ok", TIME + 400 * day),
        ("Ada Example", "@Meta AI moss?", TIME + 60),
        ("Meta AI", "A plant.", TIME + 120),
    ];
    let both: Vec<(&str, &str, i64)> = further.iter().chain(&of_json).copied().collect();
    let prompts = ["@Meta AI fern?".to_owned(), "@Meta AI moss?".to_owned()];
    for chat in CHATS {
        for (one, other) in [(1, 1), (1, 2), (2, 1)] {
            let read = |page: &[(&str, &str, i64)]| chat.read((one, &of_json), (other, page));
            assert_eq!(
                read(&of_json),
                ([1, 2, 0], prompts[..1].to_vec()),
                "{}: the same twice",
                chat.folder
            );
            assert_eq!(
                read(&further),
                ([2, 4, 1], prompts.to_vec()),
                "{}: nothing in common",
                chat.folder
            );
            assert_eq!(
                read(&both),
                ([2, 4, 1], prompts.to_vec()),
                "{}: the page holds more",
                chat.folder
            );
        }
    }
}

/// A page shows less of a record than the JSON does, so the JSON's is kept, also where the page
/// holds more records.
#[test]
fn the_record_of_the_json_stays_where_the_page_holds_more() {
    let kind = &KINDS[0];
    let mut records = kind.json_of(&["fern"]);
    let at = records.len() - 2;
    let place = r#","attachments":[{"data":[{"place":{"name":"Plum Yard"}}]}]"#;
    records.splice(at..at, place.bytes());
    let (words, report) = kind.read(&records, &["fern", "moss"]);
    assert_eq!(words, ["fern", "moss"]);
    let items = report["items"].as_array().unwrap();
    let fern = items.iter().find(|item| item["text"] == "fern").unwrap();
    assert_eq!(
        (&fern["place"], &fern["time"]),
        (&json!("Plum Yard"), &json!("2020-10-19T13:47:55Z"))
    );
    // The same words at another time are another record, whatever the numbers of the files.
    for (path, number) in [("posts_1", "posts_1"), ("posts_2", "posts_1")] {
        let (page, html) = kind.page_of(&["fern"]);
        let page = page.replace("posts_1", path);
        let later = String::from_utf8(html).unwrap().replace("2020", "2022");
        let json = kind.path.replace("posts_1", number) + ".json";
        let (words, _) = words_of(&Zip::of(
            &kind.name(),
            &[(&json, &kind.json_of(&["fern"])), (&page, later.as_bytes())],
        ));
        assert_eq!(words, ["fern", "fern"], "{path}");
    }
}
