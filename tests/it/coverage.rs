//! Which dates an export covers, as far as it tells.

use serde_json::{Value, json};

use crate::support::{Zip, audit, fixture, metaudit};

const REQUESTS: &str = "your_instagram_activity/other_activity/your_information_download_requests.json";
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
    let zip = Zip::of("instagram.zip", &[(REQUESTS, requests.to_string().as_bytes())]);
    let (_, report) = audit(&[zip.path()]);
    assert_eq!(
        report["summary"]["account_data"]["categories"]["download_requests"],
        requests.as_array().map_or(1, Vec::len)
    );
    let place = zip.path().with_extension("md");
    let ran = metaudit([zip.path().as_os_str(), "-o".as_ref(), place.as_os_str(), "--quiet".as_ref()]);
    assert_eq!(ran.code, 0);
    (report["exports"][0]["coverage"]["date_limited"].clone(), std::fs::read_to_string(place).unwrap())
}

const SILENT: &str = "this one does not say whether it is";

#[test]
fn an_export_says_which_dates_it_covers() {
    let (limited, text) = said(&request(1_700_000_000));
    assert_eq!(limited, json!(true));
    assert!(text.contains("Instagram: this export covers 14 November 2023 to 17 September 2025 only."), "{text}");

    let (limited, text) = said(&json!([request(ALL_HISTORY)]));
    assert_eq!(limited, json!(false));
    assert!(text.contains("Instagram: this export covers all time.") && !text.contains(SILENT), "{text}");
}

#[test]
fn what_it_does_not_say_stays_open() {
    let mut unknown = request(1_700_000_000);
    unknown["label_values"][1]["label"] = json!("Zeppelin");
    for requests in [unknown, json!([request(ALL_HISTORY), request(1_700_000_000)])] {
        let (limited, text) = said(&requests);
        assert_eq!(limited, Value::Null, "{requests}");
        assert!(text.contains(SILENT), "{text}");
    }
    // Facebook's labels are not known.
    let parts = ["AAAA1111", "BBBB2222"].map(|tail| fixture(&format!("facebook-bo.example-2026-03-01-{tail}.zip")));
    assert_eq!(audit(&parts).1["exports"][0]["coverage"]["date_limited"], Value::Null);
    assert_eq!(audit(&[fixture("instagram-public.zip")]).1["exports"][0]["coverage"]["date_limited"], json!(false));
}
