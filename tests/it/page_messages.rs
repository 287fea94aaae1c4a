//! Messages on pages: whose they are and what they say, wherever the words stand. What people write
//! to each other is in no output, even if a tag is missing.

use serde_json::Value;

use crate::support::{Zip, audit, metaudit};

/// How pages of one era and platform write a message.
struct Era {
    path: &'static str,
    around: fn(&str) -> String,
    record: (&'static str, &'static str),
    title: (&'static str, &'static str),
    body: &'static str,
    footer: (&'static str, &'static str),
}

fn new_page(inside: &str) -> String {
    format!(
        "<html><head><style>a{{}}</style></head><body class=\"_5vb_ _2yq _a7o5\"><main class=\"_a706\">\
         <header><h1 class=\"_a70e\">Bo Sample</h1></header>{inside}</main></body></html>"
    )
}

fn old_page(inside: &str) -> String {
    format!(
        "<html><head><style>a{{}}</style></head><body class=\"_5vb_ _2yq _4yic\"><div class=\"_3b0d\">Bo Sample</div>\
         <div class=\"_4t5n\" role=\"main\">{inside}</div></body></html>"
    )
}

const ERAS: &[Era] = &[
    Era {
        path: "your_instagram_activity/messages/inbox/bo_9/message_1.html",
        around: new_page,
        record: (
            "<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\">",
            "</div>",
        ),
        title: ("<h2 class=\"_3-95 _2pim _a6-h _a6-i\">", "</h2>"),
        body: "<div class=\"_3-95 _a6-p\">",
        footer: ("<div class=\"_3-94 _a6-o\">Jan 08, 2026 4:41 am", "</div>"),
    },
    Era {
        path: "your_facebook_activity/messages/inbox/bosample_9/message_1.html",
        around: new_page,
        record: ("<section class=\"_a6-g\">", "</section>"),
        title: ("<h2 class=\"_2ph_ _a6-h _a6-i\">", "</h2>"),
        body: "<div class=\"_2ph_ _a6-p\">",
        footer: (
            "<footer class=\"_3-94 _a6-o\"><div class=\"_a72d\">Jan 08, 2023 4:41:05 am</div>",
            "</footer>",
        ),
    },
    Era {
        path: "messages/inbox/bosample_9/message_1.html",
        around: old_page,
        record: (
            "<div class=\"pam _3-95 _2pi0 _2lej uiBoxWhite noborder\">",
            "</div>",
        ),
        title: ("<div class=\"_3-96 _2pio _2lek _2lel\">", "</div>"),
        body: "<div class=\"_3-96 _2let\">",
        footer: ("<div class=\"_3-94 _2lem\">2 Apr 2020, 14:33", "</div>"),
    },
];

impl Era {
    fn record(&self, inside: &str) -> String {
        let Self { record, footer, .. } = self;
        format!("{}{inside}{}{}{}", record.0, footer.0, footer.1, record.1)
    }

    fn message(&self, sender: &str, blocks: &str) -> String {
        let Self { title, body, .. } = self;
        self.record(&format!(
            "{}{sender}{}{body}<div>{blocks}</div></div>",
            title.0, title.1
        ))
    }

    fn of(&self, records: &[String]) -> (Zip, Value) {
        let page = (self.around)(&records.concat());
        let zip = Zip::of("x.zip", &[(self.path, page.as_bytes())]);
        let (code, report) = audit(&[zip.path()]);
        assert_eq!(code, 0, "{page}");
        (zip, report)
    }
}

/// The blocks of a message, as Meta writes them: the words are the second.
fn said(words: &str) -> String {
    format!("<div></div><div>{words}</div><div></div><div></div>")
}

#[test]
fn the_words_of_a_message_are_found_wherever_they_stand() {
    const CALL: &str = "&#064;Meta AI what is a fern?";
    for era in ERAS {
        for blocks in [
            said(CALL),
            format!("<div>{CALL}</div><div></div><div></div>"),
            format!("<div>{CALL}</div>"),
            format!("<p></p><p>{CALL}</p>"),
            format!("<div></div><div></div><div>{CALL}</div>"),
            format!(
                "<div><a href=\"https://example.com/\">https://example.com/</a></div><div>{CALL}</div>"
            ),
            format!(
                "<div></div><div><div>{CALL}</div></div><div><ul class=\"_a6-q\"><li>x</li></ul></div>"
            ),
            CALL.to_owned(),
        ] {
            let (_zip, report) = era.of(&[
                era.message("Ada Example", &blocks),
                era.message("Bo Sample", &said("hello")),
            ]);
            let texts: Vec<&Value> = report["items"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|item| item["kind"] == "ai_prompt")
                .map(|item| &item["text"])
                .collect();
            assert_eq!(texts, ["@Meta AI what is a fern?"], "{} {blocks}", era.path);
            assert_eq!(report["problems"], serde_json::json!([]), "{blocks}");
        }
    }
}

/// Words in two places that are both words of a message: one is read, and it is told.
#[test]
fn words_in_two_places_are_told() {
    for era in ERAS {
        let (_zip, report) = era.of(&[
            era.message("Ada Example", "<div>one</div><div>two</div>"),
            era.message("Bo Sample", &said("hello")),
        ]);
        assert!(
            report["problems"].to_string().contains("unexpected shape"),
            "{}",
            report["problems"]
        );
    }
}

/// If the title above a message is not closed, the words below would be taken for its sender.
#[test]
fn words_are_never_printed_as_the_name_of_a_sender() {
    for era in ERAS {
        let Era { title, .. } = era;
        let open = format!("{}Bo Sample", title.0);
        for strange in [
            format!("{open}<span>hushhush</span>"),
            // A quotation mark is missing.
            format!(
                "{}>Bo Sample{}{}<div><div></div><div>hushhush</div></div></div>",
                title.0.trim_end_matches("\">"),
                title.1,
                era.body
            ),
            format!("{open}<div><div></div><div>hushhush</div><div></div></div></div>"),
            format!(
                "{open}{}{}<div><div></div><div>hushhush</div></div></div>",
                &title.1[..title.1.len() - 1],
                era.body
            ),
            format!(
                "{open}{}<div><div></div><div>hushhush</div></div></div>",
                era.body
            ),
        ] {
            for records in [
                [
                    era.message("Ada Example", &said("hello")),
                    era.record(&strange),
                ],
                [
                    era.record(&strange),
                    era.message("Ada Example", &said("hello")),
                ],
            ] {
                let page = (era.around)(&records.concat());
                let zip = Zip::of("x.zip", &[(era.path, page.as_bytes())]);
                let folder = tempfile::tempdir().unwrap();
                let outputs =
                    ["r.json", "r.html", "r.csv", "r.md"].map(|it| folder.path().join(it));
                let mut arguments = vec!["--as-of".into(), "2026-12-01".into()];
                for output in &outputs {
                    arguments.extend(["-o".into(), output.clone().into_os_string()]);
                }
                arguments.push(zip.path().into_os_string());
                metaudit(arguments);
                for output in outputs {
                    let written = std::fs::read_to_string(&output).unwrap();
                    assert!(
                        !written.contains("hushhush"),
                        "{}: {page}",
                        output.display()
                    );
                }
            }
        }
    }
}

/// The title of a thread stands only in the heading of its page. Without tags it is bare text.
#[test]
fn a_heading_without_tags_is_still_the_title_of_the_thread() {
    const HEADINGS: [&str; 2] = [
        "<h1 class=\"_a70e\">Bo Sample</h1>",
        "<div class=\"_3b0d\">Bo Sample</div>",
    ];
    for era in ERAS {
        let page = (era.around)(&[era.message("Ada Example", &said("hushhush"))].concat());
        for bare in ["Bo Sample", " Bo Sample\n<p class=\"_a70f\">hushhush</p>"] {
            let page = HEADINGS
                .iter()
                .fold(page.clone(), |page, heading| page.replace(heading, bare));
            assert!(HEADINGS.iter().all(|heading| !page.contains(heading)));
            let zip = Zip::of("x.zip", &[(era.path, page.as_bytes())]);
            let (_, report) = audit(&[zip.path()]);
            assert_eq!(report["conversations"][0]["place"], "Bo Sample", "{page}");
            assert!(!report.to_string().contains("hushhush"), "{page}");
        }
    }
}
