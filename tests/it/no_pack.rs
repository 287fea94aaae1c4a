//! A region of which no text of Meta's was verified: nothing is said of it, and no number reads as an all-clear.

use crate::support::{AS_OF, fixture, metaudit};

/// Language, what is said at the head, what can be done all the same, and the all-clear that must not be there.
const TOLD: &[(&str, &str, &str, &str)] = &[
    ("en", "no sign that Meta does not train there", "can be done all the same", "calls for an action"),
    ("de", "kein Zeichen dafür, dass Meta dort nicht trainiert", "lässt sich trotzdem tun", "erfordert eine Handlung"),
    ("fr", "n’indique pas que Meta n’y entraîne pas", "peut se faire malgré tout", "n’appelle d’action"),
    ("es", "no indica que Meta no entrene", "se puede hacer de todos modos", "requiere que haga algo"),
];

#[test]
fn nothing_reads_as_an_all_clear() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["facebook-personal.zip", "instagram-public.zip", "ai-json.zip"] {
        let input = fixture(name);
        for (language, said, done, all_clear) in TOLD {
            let [page, markdown] =
                ["html", "md"].map(|ending| folder.path().join(format!("{name}-{language}.{ending}")));
            let outputs = ["-o", page.to_str().unwrap(), "-o", markdown.to_str().unwrap()];
            let fixed = [input.to_str().unwrap(), "--region", "ch", "--language", language, "--as-of", AS_OF];
            let ran = metaudit(fixed.into_iter().chain(outputs));
            assert_eq!(ran.code, 0, "{}", ran.stderr);
            let page = std::fs::read_to_string(page).unwrap();
            let headline = page.split_once("<h1>").unwrap().1.split_once("</h1>").unwrap().0;
            assert!(headline.contains(said), "{headline}");
            for text in [page.as_str(), &std::fs::read_to_string(markdown).unwrap(), &ran.stdout] {
                assert!(text.contains(said) && text.contains(done), "{language}: {text}");
                assert!(text.contains("facebook.com/privacy/genai") && !text.contains(all_clear), "{language}: {text}");
            }
            let before = ran.stdout.find(said).unwrap();
            let items = ran.stdout.lines().position(|line| line.trim_start().starts_with('0')).unwrap();
            assert!(ran.stdout[..before].lines().count() <= items, "{}", ran.stdout);
        }
    }
}

/// Where there is a pack and nothing it covers, what there is to do is told all the same.
#[test]
fn where_nothing_is_covered_nothing_calms() {
    let zip = crate::support::Zip::of(
        "facebook-ada-2026-11-20-AAAA1111.zip",
        &[("your_facebook_activity/messages/inbox/bo_1/message_1.json", br#"{"participants":[{"name":"Bo"},{"name":"Ada"}],"messages":[{"sender_name":"Bo","timestamp_ms":1700000000000,"content":"Hi"}],"title":"Bo","thread_path":"inbox/bo_1"}"#)],
    );
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("report.md");
    metaudit([zip.path().to_str().unwrap(), "--region", "eu", "--as-of", AS_OF, "-o", out.to_str().unwrap()]);
    let report = std::fs::read_to_string(out).unwrap();
    assert!(!report.contains("calls for an action") && report.contains("#### Object on Facebook"), "{report}");
}
