//! Dates and times of every language, era and platform are read correctly, or are unknown and
//! reported; so are impossible times.

use serde_json::{Value, json};

use crate::support::{Zip, audit_with, metaudit};

const BESIDE: &str = "a date with a word beside the hour that is not known";
const BEHIND: &str = "a time behind the day of the export, which cannot be: it is taken as unknown";

fn problems(report: &Value, beginning: &str) -> u64 {
    let problems = report["problems"].as_array().unwrap().iter();
    let of = problems.filter(|one| one["what"].as_str().unwrap().starts_with(beginning));
    of.map(|one| one["count"].as_u64().unwrap()).sum()
}

/// The times of items, by their words.
fn times(report: &Value) -> Vec<(String, Option<String>)> {
    let items = report["items"].as_array().unwrap().iter();
    let time = |item: &Value| item["time"].as_str().map(str::to_owned);
    let mut times: Vec<_> = items
        .filter(|item| !item["text"].as_str().unwrap_or("").is_empty() && item["kind"] != "name")
        .map(|item| (item["text"].as_str().unwrap().to_owned(), time(item)))
        .collect();
    times.sort();
    times
}

/// A page of Facebook posts with those dates; each post has its number as its words.
fn page(dates: &[&str]) -> Value {
    let post = |(n, date): (usize, &&str)| {
        format!(
            "<section class=\"_a6-g\"><div class=\"_2ph_ _a6-p\"><div class=\"_2pin\"><div>post {n}</div></div></div>\
             <footer class=\"_3-94 _a6-o\"><div class=\"_a72d\">{date}</div></footer></section>"
        )
    };
    let posts: String = dates.iter().enumerate().map(post).collect();
    let page = format!(
        "<html><head><title>Posts</title></head><body class=\"_5vb_\"><main class=\"_a706\">{posts}</main></body></html>"
    );
    let zip = Zip::of(
        "facebook-ada-2026-09-01-AbCd1234.zip",
        &[(
            "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html",
            page.as_bytes(),
        )],
    );
    let (code, report) = audit_with(&[zip.path()], &[]);
    assert_eq!(code, 0);
    report
}

#[test]
fn pages_of_every_language_and_era() {
    for dates in [
        [
            "28 يناير 2022، 1:47 م",
            "28 فبراير 2022، 1:47 ص",
            "28 نوفمبر 2022، 1:47 م",
        ],
        [
            "28.1.2022 klo 13.47",
            "28.2.2022 klo 1.47",
            "28.11.2022 klo 13.47",
        ],
        [
            "2022. jan. 28. 13:47",
            "2022. febr. 28. 1:47",
            "2022. nov. 28. 13:47",
        ],
        [
            "2022年1月28日 下午1:47",
            "2022年2月28日 上午1:47",
            "2022年11月28日 下午1:47",
        ],
        [
            "28/01/2022, 13:47",
            "28/02/2022, 01:47",
            "28/11/2022, 13:47",
        ],
        [
            "28 ม.ค. 2565 13:47",
            "28 ก.พ. 2565 01:47",
            "28 พ.ย. 2565 13:47",
        ],
        [
            "28 Ιαν 2022, 1:47 μ.μ.",
            "28 Φεβ 2022, 1:47 π.μ.",
            "28 Νοε 2022, 1:47 μ.μ.",
        ],
        [
            "۸ بهمن ۱۴۰۰، ۱۳:۴۷",
            "۹ اسفند ۱۴۰۰، ۱:۴۷",
            "۷ آذر ۱۴۰۱، ۱۳:۴۷",
        ],
        [
            "thg 1 28, 2022 1:47:00 pm",
            "thg 2 28, 2022 1:47:00 am",
            "thg 11 28, 2022 1:47:00 pm",
        ],
        [
            "1-р сар 28, 2022 1:47:00 pm",
            "2-р сар 28, 2022 1:47:00 am",
            "11-р сар 28, 2022 1:47:00 pm",
        ],
    ] {
        let report = page(&dates);
        let right = [
            "2022-01-28T13:47:00",
            "2022-02-28T01:47:00",
            "2022-11-28T13:47:00",
        ];
        let right: Vec<_> = right
            .iter()
            .enumerate()
            .map(|(n, time)| (format!("post {n}"), Some((*time).to_owned())))
            .collect();
        assert_eq!(times(&report), right, "{dates:?}");
        assert_eq!(report["problems"], json!([]), "{dates:?}");
    }
}

/// An hour beside an unknown word may be in the other half of the day, so it is not read.
#[test]
fn an_hour_that_is_not_known_is_no_hour() {
    for (unknown, known) in [
        ("28 Jan 2022, 1:47 zork", "28 Jan 2022, 13:47 zork"),
        ("28.1.2022 zork 1.47", "28.1.2022 zork 13.47"),
        ("2022年1月28日 佐克1:47", "2022年1月28日 佐克13:47"),
    ] {
        let report = page(&[unknown, known]);
        assert_eq!(
            times(&report),
            [
                ("post 0".to_owned(), None),
                ("post 1".to_owned(), Some("2022-01-28T13:47:00".to_owned()))
            ]
        );
        assert_eq!(problems(&report, BESIDE), 1, "{unknown}");
    }
}

fn chat(lines: &[&str]) -> Value {
    let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let file = Zip::raw("WhatsApp Chat with Bo Example.txt", text.as_bytes());
    let (code, report) = audit_with(&[file.path()], &["--region", "eu"]);
    assert_eq!(code, 0, "{lines:?}");
    report
}

#[test]
fn chats_of_phones_of_every_language_and_calendar() {
    for [first, second] in [
        ["30/08/2025, 8:00 PTG", "31/08/2025, 12:05 PG"],
        ["30/8/2568 8:00 หลังเที่ยง", "31/8/2568 12:05 ก่อนเที่ยง"],
        ["30/8/68 20:00", "31/8/68 00:05"],
        ["2025/8/30 晚上8:00", "2025/8/31 凌晨12:05"],
        ["114/8/30 下午8:00", "114/8/31 上午12:05"],
        ["25. 8. 30. 오후 8:00", "25. 8. 31. 오전 12:05"],
        ["R7/08/30 20:00", "R7/08/31 0:05"],
        ["2025. 08. 30. du. 8:00", "2025. 08. 31. de. 12:05"],
        ["2025-08-30 20 h 00", "2025-08-31 00 h 05"],
        ["30.8.2025 klo 20.00", "31.8.2025 klo 0.05"],
        ["30/8/2025, 8:00 ip.", "31/8/2025, 12:05 ap."],
        ["۱۴۰۴/۶/۸ ۸:۰۰ ب.ظ.", "۱۴۰۴/۶/۹ ۱۲:۰۵ ق.ظ."],
        [
            "\u{200f}٣٠\u{200f}/٨\u{200f}/٢٠٢٥، ٨:٠٠ م",
            "\u{200f}٣١\u{200f}/٨\u{200f}/٢٠٢٥، ١٢:٠٥ ص",
        ],
    ] {
        let report = chat(&[
            &format!("{first} - Ada Example: @Meta AI one"),
            &format!("{second} - Bo Example: @Meta AI two"),
        ]);
        let span = &report["conversations"][0]["span"];
        assert_eq!(
            span,
            &json!({"from": "2025-08-30T20:00:00", "to": "2025-08-31T00:05:00"}),
            "{first}"
        );
        assert_eq!(report["problems"], json!([]), "{first}");
    }
}

#[test]
fn lines_of_iphones_before_2017() {
    for lines in [
        [
            "24/3/14, 13:59:59: Ada Example: hello",
            "25/3/14, 09:00:00: Bo Example: hi: there",
        ],
        [
            "3/24/14, 1:59:59 PM: Ada Example: hello",
            "3/25/14, 9:00:00 AM: Bo Example: hi",
        ],
        [
            "24/03/2014 13:59:59: Ada Example: hello",
            "25/03/2014 09:00:00: Bo Example: hi",
        ],
    ] {
        let one = &chat(&lines)["conversations"][0];
        let senders: Vec<&Value> = one["senders"]
            .as_array()
            .unwrap()
            .iter()
            .map(|sender| &sender["name"])
            .collect();
        assert_eq!(senders, ["Ada Example", "Bo Example"], "{lines:?}");
        assert_eq!(
            one["span"],
            json!({"from": "2014-03-24T13:59:59", "to": "2014-03-25T09:00:00"}),
            "{lines:?}"
        );
    }
}

/// Nothing says whether it is 2024 or 2012, or which half of the day: no time is given, and a
/// problem says so.
#[test]
fn a_chat_whose_dates_may_be_two_has_no_times() {
    for line in [
        "24/3/12 13:00",
        "3/4/2025 13:00",
        "18/9/1446 13:00",
        "18/3/2031 13:00",
        "30/8/2025 8:00 zork",
    ] {
        let report = chat(&[
            &format!("{line} - Ada Example: hello"),
            &format!("{line} - Bo Example: hi"),
        ]);
        assert_eq!(
            report["conversations"][0]["span"],
            json!({"from": null, "to": null}),
            "{line}"
        );
        assert!(
            problems(&report, "a ") >= 2,
            "{line}: {}",
            report["problems"]
        );
    }
}

fn instagram(name: &str, files: &[(&str, Value)]) -> Value {
    let profile = json!({"profile_user": [{"string_map_data": {
        "Username": {"value": "ada_minta"}, "Name": {"value": "Ada Minta"}, "Private Account": {"value": "False"}}}]});
    let mut entries = vec![(
        "personal_information/personal_information/personal_information.json",
        profile.to_string(),
    )];
    entries.extend(files.iter().map(|(path, value)| (*path, value.to_string())));
    let entries: Vec<(&str, &[u8])> = entries
        .iter()
        .map(|(path, text)| (*path, text.as_bytes()))
        .collect();
    let zip = Zip::of(name, &entries);
    audit_with(&[zip.path()], &["--region", "eu"]).1
}

/// One wrong time does not change the others: neither of posts, nor of the account, nor of the span
/// of a chat.
#[test]
fn what_is_dated_behind_the_export_moves_nothing() {
    const OCTOBER_2023: i64 = 1_698_000_000;
    const IN_2099: i64 = 4_070_908_800;
    let post = |n: i64, time: i64| json!({"media": [{"uri": format!("media/posts/{n}.jpg"), "creation_timestamp": time, "title": format!("post {n}")}]});
    let posts = |times: &[i64]| {
        let posts: Vec<Value> = (0..).zip(times).map(|(n, time)| post(n, *time)).collect();
        ("your_instagram_activity/media/posts_1.json", json!(posts))
    };
    let thread = |times: &[i64]| {
        let messages: Vec<Value> = times
            .iter()
            .map(|time| json!({"sender_name": "Ada Minta", "timestamp_ms": time * 1000, "content": "hello"}))
            .collect();
        let thread = json!({"participants": [{"name": "Bo"}, {"name": "Ada Minta"}], "messages": messages, "title": "Bo"});
        (
            "your_instagram_activity/messages/inbox/bo_1/message_1.json",
            thread,
        )
    };
    // Three cases: the name has the day; it does not; a record of the year after the export, but
    // before the run.
    for (name, wrong) in [
        ("instagram-ada_minta-2024-09-01-AbCd1234.zip", IN_2099),
        ("ada.zip", IN_2099),
        (
            "instagram-ada_minta-2024-09-01-AbCd1234.zip",
            OCTOBER_2023 + 2 * 365 * 86_400,
        ),
    ] {
        let right = instagram(name, &[posts(&[OCTOBER_2023, 0]), thread(&[OCTOBER_2023])]);
        let report = instagram(
            name,
            &[
                posts(&[OCTOBER_2023, wrong]),
                thread(&[OCTOBER_2023, wrong]),
            ],
        );
        assert!(
            times(&report).contains(&("post 1".to_owned(), None)),
            "{name}"
        );
        assert_eq!(problems(&report, BEHIND), 2, "{name}");
        let judged = |report: &Value| {
            let items = report["items"].as_array().unwrap().iter();
            items
                .map(|item| (item["visibility"].clone(), item["outcome"].clone()))
                .collect::<Vec<_>>()
        };
        assert_eq!(judged(&report), judged(&right), "{name}");
        assert_eq!(
            report["exports"][0]["span"], right["exports"][0]["span"],
            "{name}"
        );
        assert_eq!(
            report["conversations"][0]["span"], right["conversations"][0]["span"],
            "{name}"
        );
    }
}

/// Judging for an earlier date makes no time unknown.
#[test]
fn the_day_to_judge_by_is_no_bound() {
    let text =
        "30/08/2025, 20:00 - Ada Example: @Meta AI one\n31/08/2025, 20:00 - Bo Example: hi\n";
    let file = Zip::raw("WhatsApp Chat with Bo Example.txt", text.as_bytes());
    let written = file.path().with_extension("json");
    let arguments =
        ["--region", "eu", "--as-of", "2025-01-01", "--quiet", "-o"].map(std::ffi::OsString::from);
    let ran = metaudit(
        arguments
            .into_iter()
            .chain([written.clone().into(), file.path().into()]),
    );
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let report: Value = serde_json::from_str(&std::fs::read_to_string(written).unwrap()).unwrap();
    assert_eq!(
        report["conversations"][0]["span"]["to"],
        "2025-08-31T20:00:00"
    );
    assert_eq!(report["problems"], json!([]));
}

/// Times before Facebook existed are impossible; a life event keeps its date, which is backdated.
#[test]
fn what_is_dated_before_facebook_has_no_time_and_a_life_event_keeps_its_day() {
    const BEFORE: &str =
        "a time before there was Facebook, which cannot be: it is taken as unknown";
    let impossible = 1_000_000_000;
    let medium = |text: &str| json!({"uri": "media/posts/1.jpg", "creation_timestamp": impossible, "title": text});
    let report = instagram(
        "instagram-ada-2026-09-01-AbCd1234.zip",
        &[
            (
                "your_instagram_activity/media/posts_1.json",
                json!([{"media": [medium("a post")]}]),
            ),
            (
                "your_instagram_activity/media/stories.json",
                json!({"ig_stories": [medium("a story")]}),
            ),
            (
                "your_instagram_activity/threads/threads_and_replies.json",
                json!({"text_post_app_text_posts": [{"media": [medium("a thread")]}]}),
            ),
        ],
    );
    assert!(
        times(&report).iter().all(|(_, time)| time.is_none()),
        "{:?}",
        times(&report)
    );
    assert_eq!(problems(&report, BEFORE), 3);

    let life = json!([{"timestamp": 600_000_000, "title": "Ada Example added a life event.", "attachments": [{"data": [
        {"life_event": {"title": "Born", "start_date": {"year": 1989, "month": 1, "day": 5}}}]}]}]);
    for path in [
        "your_facebook_activity/posts/your_posts_1.json",
        "posts/your_posts_1.json",
    ] {
        let zip = Zip::of(
            "facebook-ada-2026-09-01-AbCd1234.zip",
            &[(path, life.to_string().as_bytes())],
        );
        let (_, report) = audit_with(&[zip.path()], &[]);
        assert_eq!(times(&report), [("Born".to_owned(), None)], "{path}");
        assert_eq!(problems(&report, BEFORE), 0, "{path}");
        assert!(report["items"].to_string().contains("1989-01-05"), "{path}");
    }
}

/// Dates as people read them, where a number of seconds should stand (archives.md 6).
#[test]
fn a_time_in_words_within_json_is_read_where_it_is_whole() {
    for (words, time) in [
        ("Jun 05, 2026 1:51:18pm", Some("2026-06-05T13:51:18")),
        ("5. Juni 2026 um 13:51", Some("2026-06-05T13:51:00")),
        ("5 juin 2026 à 13:51", Some("2026-06-05T13:51:00")),
        ("2026年6月5日 13:51", Some("2026-06-05T13:51:00")),
        ("5 Jun 26, 13:51", Some("2026-06-05T13:51:00")),
        ("06/05/2026, 13:51", None),
        ("5 Zork 2026 13:51", None),
    ] {
        let post = json!([{"timestamp": words, "data": [{"post": "a fern"}]}]);
        let zip = Zip::of(
            "facebook-ada-2026-09-01-AbCd1234.zip",
            &[(
                "your_facebook_activity/posts/your_posts_1.json",
                post.to_string().as_bytes(),
            )],
        );
        let (_, report) = audit_with(&[zip.path()], &[]);
        assert_eq!(
            times(&report),
            [("a fern".to_owned(), time.map(str::to_owned))],
            "{words}"
        );
        assert_eq!(
            report["problems"].as_array().unwrap().is_empty(),
            time.is_some(),
            "{words}"
        );
        let medium =
            json!({"uri": "media/posts/1.jpg", "creation_timestamp": words, "title": "a fern"});
        let report = instagram(
            "instagram-ada-2026-09-01-AbCd1234.zip",
            &[(
                "your_instagram_activity/media/posts_1.json",
                json!([{"media": [medium]}]),
            )],
        );
        assert_eq!(
            times(&report)[0],
            ("a fern".to_owned(), time.map(str::to_owned)),
            "{words}"
        );
    }
}

#[test]
fn a_year_of_two_digits_beside_the_word_of_a_month() {
    for date in [
        "5 Jan 24, 13:47",
        "Jan 5, 24, 1:47 PM",
        "5. Januar 24 13:47",
        "05 janv. 24 à 13:47",
    ] {
        assert_eq!(
            times(&page(&[date]))[0].1.as_deref(),
            Some("2024-01-05T13:47:00"),
            "{date}"
        );
    }
    let (_, other) = &times(&page(&["24 5 Jan, 13:47"]))[0];
    assert_eq!(*other, None, "never another decade");
}
