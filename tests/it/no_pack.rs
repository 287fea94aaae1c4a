//! If the region is not known, no number may read as an all-clear, in any output; nor if a family
//! has no pack.

use serde_json::Value;

use crate::support::{AS_OF, fixture, metaudit};

/// Language, what is said where the region is not known, and the all-clear that must not be there.
const TOLD: &[(&str, &str, &str)] = &[
    ("en", "Where you live is not known", "calls for an action"),
    (
        "de",
        "Wo Sie leben, ist nicht bekannt",
        "erfordert eine Handlung",
    ),
    ("fr", "On ne sait pas où vous vivez", "n’appelle d’action"),
    ("es", "No se sabe dónde vive", "requiere que haga algo"),
];

#[test]
fn nothing_reads_as_an_all_clear() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["instagram-private-fr.zip", "threads.zip"] {
        let input = fixture(name);
        for (language, said, all_clear) in TOLD {
            let files = ["html", "md", "json", "csv"]
                .map(|ending| folder.path().join(format!("{name}-{language}.{ending}")));
            let outputs = files.iter().flat_map(|path| ["-o", path.to_str().unwrap()]);
            let fixed = [
                input.to_str().unwrap(),
                "--language",
                language,
                "--as-of",
                AS_OF,
                "--objected-on",
                "2025-01-01",
            ];
            let ran = metaudit(fixed.into_iter().chain(outputs));
            assert_eq!(ran.code, 0, "{}", ran.stderr);
            let [page, markdown, json, _] =
                files.map(|path| std::fs::read_to_string(path).unwrap());
            for text in [page.as_str(), &markdown, &ran.stdout] {
                assert!(text.contains(said), "{language}: {text}");
                assert!(!text.contains(all_clear), "{language}: {text}");
            }
            // It stands before the first number.
            let before = ran.stdout.find(said).unwrap();
            let items = ran
                .stdout
                .lines()
                .position(|line| line.trim_start().starts_with(|c: char| c.is_ascii_digit()))
                .unwrap();
            assert!(
                ran.stdout[..before].lines().count() <= items,
                "{}",
                ran.stdout
            );
            let json: Value = serde_json::from_str(&json).unwrap();
            assert_eq!(json["region"]["code"], "unknown");
        }
        let ran = metaudit([
            "letter",
            input.to_str().unwrap(),
            "-o",
            folder.path().join("x.md").to_str().unwrap(),
        ]);
        assert!(!ran.stdout.contains("nothing to object"), "{}", ran.stdout);
    }
}

/// If the packs cover nothing, the report still says what to do.
#[test]
fn where_nothing_is_covered_nothing_calms() {
    let zip = crate::support::Zip::of(
        "facebook-ada-2026-11-20-AAAA1111.zip",
        &[("your_facebook_activity/messages/inbox/bo_1/message_1.json", br#"{"participants":[{"name":"Bo"},{"name":"Ada"}],"messages":[{"sender_name":"Bo","timestamp_ms":1700000000000,"content":"Hi"}],"title":"Bo","thread_path":"inbox/bo_1"}"#)],
    );
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("report.md");
    metaudit([
        zip.path().to_str().unwrap(),
        "--region",
        "eu",
        "--as-of",
        AS_OF,
        "-o",
        out.to_str().unwrap(),
    ]);
    let report = std::fs::read_to_string(out).unwrap();
    assert!(
        !report.contains("calls for an action") && report.contains("#### Object on Facebook"),
        "{report}"
    );
}

/// The report says why a family has no pack.
#[test]
fn a_family_without_a_pack_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("report.md");
    for (region, why) in [
        ("kr", "reported as not launched there"),
        ("ch", "nothing is known of it there"),
    ] {
        let input = fixture("ai-json.zip");
        metaudit([
            input.to_str().unwrap(),
            "--region",
            region,
            "--as-of",
            AS_OF,
            "-o",
            out.to_str().unwrap(),
        ]);
        let said = std::fs::read_to_string(&out).unwrap();
        assert!(said.contains(why), "{region}: {said}");
        std::fs::remove_file(&out).unwrap();
    }
}
