//! Which dates an export covers, as far as it tells.

use serde_json::{Value, json};

use crate::support::{Zip, audit, fixture, metaudit};

const REQUESTS: &str =
    "your_instagram_activity/other_activity/your_information_download_requests.json";
const ASKED: i64 = 1_758_100_000;
const ALL_HISTORY: i64 = -2_051_222_400;

fn request(start: i64) -> Value {
    json!({"timestamp": ASKED, "media": [], "fbid": "900000000000000160", "label_values": [
        {"label": "Request completion time", "timestamp_value": ASKED},
        {"label": "Start date", "timestamp_value": start},
        {"label": "End date", "timestamp_value": ASKED}]})
}

/// What the report says of the dates, in JSON and in words.
fn said(requests: &Value) -> (Value, String) {
    let zip = Zip::of(
        "instagram.zip",
        &[(REQUESTS, requests.to_string().as_bytes())],
    );
    let (_, report) = audit(&[zip.path()]);
    assert_eq!(
        report["summary"]["account_data"]["categories"]["download_requests"],
        requests.as_array().map_or(1, Vec::len)
    );
    let place = zip.path().with_extension("md");
    let ran = metaudit([
        zip.path().as_os_str(),
        "-o".as_ref(),
        place.as_os_str(),
        "--quiet".as_ref(),
    ]);
    assert_eq!(ran.code, 0);
    (
        report["exports"][0]["coverage"]["date_limited"].clone(),
        std::fs::read_to_string(place).unwrap(),
    )
}

const SILENT: &str = "this one does not say whether it is";

#[test]
fn an_export_says_which_dates_it_covers() {
    let (limited, text) = said(&request(1_700_000_000));
    assert_eq!(limited, json!(true));
    assert!(
        text.contains("Instagram: this export covers 14 November 2023 to 17 September 2025 only."),
        "{text}"
    );

    let (limited, text) = said(&json!([request(ALL_HISTORY)]));
    assert_eq!(limited, json!(false));
    assert!(
        text.contains("Instagram: this export covers all time.") && !text.contains(SILENT),
        "{text}"
    );
}

#[test]
fn what_it_does_not_say_stays_open() {
    let mut unknown = request(1_700_000_000);
    unknown["label_values"][1]["label"] = json!("Zeppelin");
    for requests in [
        unknown,
        json!([request(ALL_HISTORY), request(1_700_000_000)]),
    ] {
        let (limited, text) = said(&requests);
        assert_eq!(limited, Value::Null, "{requests}");
        assert!(text.contains(SILENT), "{text}");
    }
    // Facebook's labels are not known.
    let parts = ["AAAA1111", "BBBB2222"]
        .map(|tail| fixture(&format!("facebook-bo.example-2026-03-01-{tail}.zip")));
    assert_eq!(
        audit(&parts).1["exports"][0]["coverage"]["date_limited"],
        Value::Null
    );
    assert_eq!(
        audit(&[fixture("instagram-public.zip")]).1["exports"][0]["coverage"]["date_limited"],
        json!(false)
    );
}

fn start_page(links: &[&str]) -> String {
    let links: String = links
        .iter()
        .map(|link| format!("<a class=\"_a6__\" href=\"{link}\">A page</a>"))
        .collect();
    format!(
        "<html><body><main class=\"_a706\"><section><h2>Your activity</h2><article><h3>Posts</h3><nav>{links}</nav></article></section></main></body></html>"
    )
}

/// The start page of an HTML export lists what was requested: missing files on the list were lost,
/// others were not requested.
#[test]
fn not_asked_for_is_neither_lost_nor_empty() {
    const POSTS: &str = "your_facebook_activity/posts/your_posts_1.html";
    const COMMENTS: &str = "your_facebook_activity/comments_and_reactions/comments.html";
    const REELS: &str = "your_facebook_activity/reels/your_reels.html";
    let page =
        |inside: &str| format!("<html><body><main class=\"_a706\">{inside}</main></body></html>");
    let post = page(
        "<section class=\"_a6-g\"><div class=\"_2ph_ _a6-p\"><div class=\"_2pin\"><div>words</div></div></div></section>",
    );
    let empty = page(
        "<section class=\"_a6-g\"><footer class=\"_3-94 _a6-o\"><div class=\"_a72d\"></div></footer></section>",
    );
    let told = |start: Option<String>| {
        let mut files = Vec::new();
        files.push((POSTS, post.clone()));
        files.push((COMMENTS, empty.clone()));
        files.extend(start.map(|start| ("start_here.html", start)));
        let files: Vec<(String, String)> = files
            .into_iter()
            .map(|(path, page)| (format!("facebook-ada/{path}"), page))
            .collect();
        let files: Vec<(&str, &[u8])> = files
            .iter()
            .map(|(path, page)| (path.as_str(), page.as_bytes()))
            .collect();
        let zip = Zip::of("facebook-ada.zip", &files);
        let place = zip.path().with_extension("md");
        let ran = metaudit([
            zip.path().as_os_str(),
            "-o".as_ref(),
            place.as_os_str(),
            "--quiet".as_ref(),
        ]);
        assert_eq!(ran.code, 0);
        (
            audit(&[zip.path()]).1["exports"][0]["coverage"].clone(),
            std::fs::read_to_string(place).unwrap(),
        )
    };

    let (coverage, text) = told(Some(start_page(&[
        POSTS,
        COMMENTS,
        REELS,
        "https://example.com/x.html",
    ])));
    assert_eq!(
        coverage["requested"],
        json!(["facebook.reels", "facebook.posts", "facebook.comments"])
    );
    assert_eq!(coverage["empty"], json!(["facebook.comments"]));
    assert_eq!(
        (&coverage["missing_pages"], &coverage["missing_parts"]),
        (&json!(1), &json!(true))
    );
    assert!(
        coverage["absent"]
            .as_array()
            .unwrap()
            .contains(&json!("facebook.albums"))
    );
    assert!(
        text.contains("its start page names 1 page that is in none of the given files"),
        "{text}"
    );
    assert!(
        text.contains("Facebook: asked for, but not in the given files: Reels."),
        "{text}"
    );
    assert!(text.contains("Facebook: empty: Comments."), "{text}");
    let not_asked = text
        .lines()
        .find(|line| line.contains("not asked for, by the start page"))
        .unwrap();
    assert!(not_asked.contains("Albums") && !not_asked.contains("Reels"));

    // A start page that somebody else made says nothing.
    for start in [None, Some("<a href=\"x.html\">x</a>".to_owned())] {
        let (coverage, text) = told(start);
        assert_eq!(
            (&coverage["requested"], &coverage["missing_pages"]),
            (&Value::Null, &json!(0))
        );
        assert_eq!(coverage["empty"], json!(["facebook.comments"]));
        assert!(
            text.contains("which is not the same as empty") && text.contains("; Reels;"),
            "{text}"
        );
    }
}
