//! The other outputs: they agree with the JSON report, do no harm, and are written where they
//! should be.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::contract::minor;
use crate::reported::{ENDINGS, REPORTS, Reported, reported};
use crate::support::{AS_OF, Ran, Zip, fixture, languages, metaudit};

/// The outcomes as JSON and as people call them, in the order of the outputs.
const OUTCOMES: [(&str, &str); 4] = [
    ("in_scope", "covered"),
    ("undecided", "cannot be decided"),
    ("not_stated", "Meta says nothing"),
    ("out_of_scope", "left out"),
];

// ---- they agree

#[test]
fn csv_lists_the_items_of_the_json_report() {
    REPORTS.iter().for_each(assert_csv_agrees);
}

fn assert_csv_agrees(report: &Reported) {
    let mut reader = csv::Reader::from_reader(report.csv.as_bytes());
    let header = reader.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.unwrap()).collect();
    assert_eq!(rows.len(), report.items().len(), "{}", report.name);
    for (row, item) in rows.iter().zip(report.items()) {
        let columns = [
            ("id", &item["id"]),
            ("platform", &item["platform"]),
            ("kind", &item["kind"]),
            ("time", &item["time"]),
            ("visibility", &item["visibility"]["is"]),
            ("outcome", &item["outcome"]["is"]),
            ("rule", &item["outcome"]["rule"]),
            ("why", &item["outcome"]["why"]),
            ("file", &item["origins"][0]["file"]),
        ];
        for (column, value) in columns {
            let place = header.iter().position(|name| name == column).unwrap();
            assert_eq!(
                &row[place],
                value.as_str().unwrap_or(""),
                "{}: {column} of {}",
                report.name,
                item["id"]
            );
        }
    }
}

#[test]
fn markdown_totals_are_those_of_the_json_report() {
    for report in &*REPORTS {
        let name = &report.name;
        for (word, shown) in OUTCOMES {
            let total = report.total(word);
            assert!(
                report
                    .markdown
                    .contains(&format!("\n| {shown} | {total} | ")),
                "{name}: {total} {shown}"
            );
            let listed = format!(": {total}\n\n");
            let headed = report
                .markdown
                .lines()
                .filter(|line| line.starts_with("## Items "))
                .count();
            assert!(
                total == 0 || (report.markdown.contains(&listed) && headed > 0),
                "{name}: no section of {total} {shown}"
            );
        }
        assert!(
            report
                .markdown
                .contains(&format!("\n| together | {} | |", report.items().len())),
            "{name}"
        );
        let lines = report
            .markdown
            .lines()
            .filter(|line| line.starts_with("- ") && line.contains("*(Rule "));
        assert_eq!(lines.count(), report.items().len(), "{name}: items listed");
        for row in report.json["summary"]["by_kind"].as_array().unwrap() {
            let [items, a, b, c, d] = [
                "items",
                "in_scope",
                "undecided",
                "not_stated",
                "out_of_scope",
            ]
            .map(|column| &row[column]);
            let kind = row["kind"]
                .as_str()
                .unwrap()
                .replace('_', " ")
                .replace("ai ", "AI ");
            let line = format!(" | {kind} | {items} | {a} | {b} | {c} | {d} |\n");
            assert!(report.markdown.contains(&line), "{name}: no row{line}");
        }
    }
}

#[test]
fn the_terminal_says_the_four_numbers_and_where_the_report_is() {
    for report in &*REPORTS {
        assert_summary(report);
    }
}

fn assert_summary(report: &Reported) {
    let (name, summary) = (&report.name, &report.stdout);
    assert!(
        summary.lines().count() <= 25,
        "{name}: {} lines",
        summary.lines().count()
    );
    for (word, shown) in OUTCOMES {
        let total = with_commas(report.total(word));
        let said = summary
            .lines()
            .any(|line| line.trim().split_once("  ") == Some((&total, shown)));
        assert!(said, "{name}: {total} {shown} is not in\n{summary}");
    }
    for ending in ENDINGS {
        let line = format!("Report: {}", report.path.with_extension(ending).display());
        assert!(
            summary.lines().any(|said| said == line),
            "{name}: no {line} in\n{summary}"
        );
    }
    // What every summary must say, however little room there is.
    for sentence in [
        "Judged by policy pack",
        "Nobody outside Meta can see what was actually used.",
    ] {
        assert!(
            summary.contains(sentence),
            "{name}: {sentence} is not in\n{summary}"
        );
    }
}

/// The plain answer, three steps and the path, which stands last and by itself, in twelve lines
/// that no terminal breaks.
#[test]
fn the_terminal_answers_in_twelve_lines() {
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("report.html");
    for language in languages() {
        for region in ["", "eu", "us"] {
            for name in [
                "facebook-personal.zip",
                "instagram-private-fr.zip",
                "threads.zip",
                "damaged.zip",
            ] {
                let input = fixture(name);
                let mut arguments = vec![
                    input.to_str().unwrap(),
                    "--language",
                    language,
                    "--as-of",
                    AS_OF,
                    "--force",
                ];
                arguments.extend(["-o", report.to_str().unwrap()]);
                if !region.is_empty() {
                    arguments.extend(["--region", region]);
                }
                let ran = metaudit(arguments);
                let lines: Vec<&str> = ran.stdout.lines().collect();
                assert!(lines.len() <= 12, "{name} in {language}:\n{}", ran.stdout);
                let (last, before) = lines.split_last().unwrap();
                assert!(
                    last.ends_with(report.to_str().unwrap()) && before.last() == Some(&""),
                    "{}",
                    ran.stdout
                );
                assert!(
                    before.iter().all(|line| line.chars().count() <= 80),
                    "{}",
                    ran.stdout
                );
                let steps = lines.iter().filter(|line| {
                    ["1. ", "2. ", "3. "]
                        .iter()
                        .any(|step| line.starts_with(step))
                });
                assert!(steps.count() >= 2, "{}", ran.stdout);
            }
        }
    }
}

/// Three accounts, broken files and a part that was cut off each add lines, but the summary keeps
/// to 25.
#[test]
fn the_terminal_keeps_its_25_lines_when_there_is_most_to_say() {
    let whole = std::fs::read(fixture("threads.zip")).unwrap();
    let cut = Zip::raw("threads-part-2.zip", &whole[..whole.len() / 2]);
    let mut inputs = several();
    inputs.extend([fixture("damaged.zip"), cut.path()]);
    inputs.retain(|input| !input.ends_with("facebook-personal.zip"));
    for region in [&[][..], &["--region", "us"]] {
        let report = Reported::of("most to say", inputs.clone(), region);
        assert_eq!(report.code, 1, "{}", report.stderr);
        assert_summary(&report);
        assert!(
            report.stdout.contains("could not be read"),
            "{}",
            report.stdout
        );
        // What the summary has no room for is in the reports.
        let notes = |text: &str| text.contains("Where the text of the EU or a later one is quoted");
        assert_eq!(
            (notes(&report.markdown), notes(&report.page)),
            (!region.is_empty(), !region.is_empty())
        );
    }
}

/// One of each platform, the parts of one export among them.
fn several() -> Vec<PathBuf> {
    ["facebook-personal.zip", "instagram-2026.zip", "threads.zip"]
        .map(fixture)
        .into()
}

#[test]
fn a_long_path_of_a_report_is_not_cut() {
    let folder = tempfile::tempdir().unwrap();
    let deep = folder.path().join("a".repeat(150)).join("b".repeat(150));
    std::fs::create_dir_all(&deep).unwrap();
    let report = deep.join("report.md");
    let ran = metaudit([
        fixture("threads.zip").as_os_str(),
        "-o".as_ref(),
        report.as_os_str(),
    ]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(
        ran.stdout.contains(report.to_str().unwrap()),
        "{}",
        ran.stdout
    );
}

#[test]
fn quiet_says_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("report.html");
    let ran = metaudit([
        fixture("damaged.zip").as_os_str(),
        "--quiet".as_ref(),
        "-o".as_ref(),
        report.as_os_str(),
    ]);
    assert_eq!(
        (ran.code, ran.stdout.as_str(), ran.stderr.as_str()),
        (1, "", "")
    );
    assert!(report.is_file());
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("report.html");
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut command = Command::new(env!("CARGO_BIN_EXE_metaudit"));
    command
        .arg(fixture("threads.zip"))
        .arg("-o")
        .arg(&report)
        .stdout(writer)
        .stderr(Stdio::piped());
    let ended = command.spawn().unwrap().wait_with_output().unwrap();
    assert_eq!(
        (
            ended.status.code(),
            String::from_utf8(ended.stderr).unwrap().as_str()
        ),
        (Some(0), "")
    );
    assert!(report.is_file());
}

// ---- the page

#[test]
fn the_page_is_whole_and_does_nothing() {
    for report in &*REPORTS {
        assert_page(report);
    }
}

/// Rules outside the list of rules, and links to items that are not shown, are easily forgotten.
#[test]
fn rare_pages_too() {
    let minor = minor();
    assert_page(&Reported::of("under age", vec![minor.path()], &[]));
    assert_page(&Reported::of(
        "before any policy",
        vec![fixture("facebook-personal.zip")],
        &["--as-of", "2020-01-01"],
    ));
    assert_page(&Reported::of(
        "several",
        several(),
        &["--objected-on", "2025-08-01"],
    ));
}

/// Attributes that can load, send or run something, or leave the page. Links that leave it are
/// followed only when somebody clicks on them, in a tab of their own, and tell nobody where from.
const LEAVE: [&str; 12] = [
    "src",
    "srcset",
    "href",
    "xlink:href",
    "action",
    "formaction",
    "poster",
    "data",
    "background",
    "ping",
    "style",
    "srcdoc",
];

fn assert_page(report: &Reported) {
    let (name, page) = (&report.name, &report.page);
    let tags = tags(page);
    let known = |tag: &&Tag| {
        ["iframe", "object", "embed", "link", "base", "form"].contains(&tag.name.as_str())
    };
    let scripts: Vec<Option<&str>> = tags
        .iter()
        .filter(|tag| tag.name == "script")
        .map(|tag| tag.get("type"))
        .collect();
    assert_eq!(
        scripts,
        [Some("application/json"), None],
        "{name}: data, and the one script"
    );
    assert!(
        tags.iter().find(known).is_none(),
        "{name}: {:?}",
        tags.iter().find(known)
    );
    let policies: Vec<&Tag> = tags
        .iter()
        .filter(|tag| tag.get("http-equiv").is_some())
        .collect();
    assert_eq!(policies.len(), 1, "{name}: {policies:?}");
    assert_eq!(
        policies[0].get("http-equiv"),
        Some("Content-Security-Policy"),
        "{name}"
    );
    let style = page
        .split_once("<style>")
        .unwrap()
        .1
        .split_once("</style>")
        .unwrap()
        .0;
    let elsewhere = style.replace("url(#", "");
    assert!(
        !elsewhere.contains("url(") && !style.contains("@import"),
        "{name}: the style refers to something"
    );
    let script = page
        .split_once("<script>")
        .unwrap()
        .1
        .split_once("</script>")
        .unwrap()
        .0;
    let [style, script] = [style, script].map(|text| BASE64_STANDARD.encode(Sha256::digest(text)));
    // Pictures stand in the page itself; where there are none, nothing may show one.
    let pictures: Vec<&Tag> = tags.iter().filter(|tag| tag.name == "img").collect();
    let inside = |tag: &&Tag| {
        tag.get("src")
            .is_some_and(|src| src.starts_with("data:image/jpeg;base64,"))
    };
    assert!(pictures.iter().all(inside), "{name}");
    let allowed = if pictures.is_empty() {
        ""
    } else {
        " img-src data:;"
    };
    let expected = format!(
        "default-src 'none';{allowed} style-src 'sha256-{style}'; script-src 'sha256-{script}'; base-uri 'none'; form-action 'none'"
    );
    assert_eq!(
        policies[0]
            .get("content")
            .map(|policy| policy.replace("&#39;", "'")),
        Some(expected),
        "{name}"
    );

    let ids: Vec<&str> = tags.iter().filter_map(|tag| tag.get("id")).collect();
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(
        ids.len(),
        unique.len(),
        "{name}: an id stands twice on the page"
    );
    for tag in &tags {
        for (attribute, value) in &tag.attributes {
            assert!(!attribute.starts_with("on"), "{name}: {tag:?}");
            if LEAVE.contains(&attribute.as_str()) && tag.name != "img" {
                let link = attribute == "href" && tag.name == "a";
                let inside = value
                    .strip_prefix('#')
                    .is_some_and(|id| unique.contains(id));
                let apart = tag.get("rel") == Some("noreferrer noopener")
                    && tag.get("target") == Some("_blank");
                let out = apart && tag.get("class") == Some("out") && value.starts_with("https://");
                assert!(
                    link && (inside || out),
                    "{name}: {tag:?} leads nowhere or away"
                );
            }
        }
    }
    let text = visible(page);
    for (word, shown) in OUTCOMES {
        let card = format!(" {} {shown} ", with_commas(report.total(word)));
        assert!(text.contains(&card), "{name}: the page does not say{card}");
    }
    assert!(page.len() < 5_000_000, "{name}: {} bytes", page.len());
}

#[derive(Debug)]
struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
}

impl Tag {
    fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(name, _)| name == attribute)
            .map(|(_, value)| value.as_str())
    }
}

/// The opening tags, as a browser would see them.
fn tags(page: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some((_, after)) = rest.split_once('<') {
        let end = end_of_tag(after);
        let (tag, behind) = after.split_at(end);
        let name: String = tag
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric())
            .collect::<String>()
            .to_lowercase();
        rest = match name.as_str() {
            "style" | "script" => behind.split_once(&format!("</{name}")).unwrap().1,
            _ => behind,
        };
        if !name.is_empty() {
            tags.push(Tag {
                attributes: attributes(&tag[name.len()..]),
                name,
            });
        }
    }
    tags
}

fn end_of_tag(tag: &str) -> usize {
    let mut quote = None;
    for (place, c) in tag.char_indices() {
        match (quote, c) {
            (None, '>') => return place,
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            _ => {}
        }
    }
    tag.len()
}

fn attributes(mut tag: &str) -> Vec<(String, String)> {
    let mut attributes = Vec::new();
    loop {
        tag = tag.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        let length = tag
            .find(|c: char| c.is_whitespace() || c == '=')
            .unwrap_or(tag.len());
        if length == 0 {
            return attributes;
        }
        let name = tag[..length].to_lowercase();
        tag = &tag[length..];
        let Some(value) = tag.strip_prefix('=') else {
            attributes.push((name, String::new()));
            continue;
        };
        let (value, behind) = match value.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap(),
            None => value.split_at(value.find(char::is_whitespace).unwrap_or(value.len())),
        };
        attributes.push((name, value.to_owned()));
        tag = behind;
    }
}

/// The words of a page, without tags, style and script, one space between them.
fn visible(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        text.push(' ');
        let behind = after.get(end_of_tag(after) + 1..).unwrap_or("");
        let skipped = ["style", "script"]
            .into_iter()
            .find(|name| after.starts_with(name));
        rest = skipped.map_or(behind, |name| {
            behind.split_once(&format!("</{name}>")).unwrap().1
        });
    }
    text.push_str(rest);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_tests_own_eyes_see() {
    let page = "<p id=a on=\"x > y\">1 &lt;b&gt;</p><style>p>a{}</style><IMG SRC=x hidden> 2";
    let seen = tags(page);
    assert_eq!(
        seen.iter().map(|tag| tag.name.as_str()).collect::<Vec<_>>(),
        ["p", "style", "img"]
    );
    assert_eq!(
        (seen[0].get("on"), seen[2].get("src"), seen[2].get("hidden")),
        (Some("x > y"), Some("x"), Some(""))
    );
    assert_eq!(visible(page), "1 &lt;b&gt; 2");
}

/// An account with 60,000 items of all outcomes. The newest have the longest texts that are shown,
/// which grow when escaped.
#[test]
fn the_page_of_60_000_items_stays_small() {
    const EACH: u64 = 15_000;
    let newest = |number: u64| 1_770_000_000 - number * 60;
    let words = |number: u64| match number {
        0..1_500 => format!("{number} {}", "<&\u{1F33B}\">".repeat(120)),
        _ => format!("Item {number}"),
    };
    let post = |n| json!({ "timestamp": newest(n), "data": [{ "post": words(n) }] });
    let reaction = |n| {
        let actor = json!([{ "reaction": { "reaction": "LIKE", "actor": "Ada Example" } }]);
        json!({ "timestamp": newest(n), "data": actor, "title": format!("Ada Example likes {}'s post.", words(n)) })
    };
    let message = |n| json!({ "sender_name": "Ada Example", "timestamp_ms": newest(n) * 1000, "content": words(n) });
    let posts = Value::from_iter((0..EACH).map(post));
    let pending = json!({ "pending_posts_v2": Value::from_iter((0..EACH).map(post)) });
    let reactions = Value::from_iter((0..EACH).map(reaction));
    let people = json!([{ "name": "Ada Example" }, { "name": "Meta AI" }]);
    let thread = json!({ "participants": people, "messages": Value::from_iter((0..EACH).map(message)), "title": "Meta AI",
        "is_still_participant": true, "thread_path": "inbox/metaai_900000000000000062" });
    let profile = json!({ "profile_v2": { "name": { "full_name": "Ada Example" } } });
    let files = [
        (
            "posts/your_posts__check_ins__photos_and_videos_1.json",
            posts,
        ),
        ("groups/your_pending_posts_in_groups.json", pending),
        (
            "comments_and_reactions/likes_and_reactions_1.json",
            reactions,
        ),
        (
            "messages/inbox/metaai_900000000000000062/message_1.json",
            thread,
        ),
    ];
    let mut all = files
        .map(|(path, json)| (format!("your_facebook_activity/{path}"), json.to_string()))
        .to_vec();
    all.push((
        "personal_information/profile_information/profile_information.json".to_owned(),
        profile.to_string(),
    ));
    let all: Vec<(&str, &[u8])> = all
        .iter()
        .map(|(path, json)| (path.as_str(), json.as_bytes()))
        .collect();
    let zip = Zip::of("facebook-ada.example-2026-11-20-AAAA1111.zip", &all);

    let report = Reported::of("60,000 items", vec![zip.path()], &[]);
    assert!(
        OUTCOMES.iter().all(|(word, _)| report.total(word) >= EACH),
        "{}",
        report.stdout
    );
    assert_summary(&report);
    assert_csv_agrees(&report);
    assert_page(&report);
    let shown = tags(&report.page)
        .iter()
        .filter(|tag| tag.name == "article" && tag.get("id").is_some_and(is_item))
        .count();
    assert!(
        (40..200).contains(&shown),
        "{shown} items are shown without script"
    );
    let carried = data(&report.page)["items"]["id"].as_array().unwrap().len();
    eprintln!("{} bytes, {carried} items", report.page.len());
    assert!(
        (10_000..=20_000).contains(&carried),
        "{carried} items for the script"
    );
    assert_eq!(
        visible(&report.page)
            .matches("all stand in the JSON and CSV reports")
            .count(),
        4
    );
}

/// What the page's script works with.
pub(crate) fn data(page: &str) -> Value {
    let data = page
        .split_once("id=\"data\">")
        .unwrap()
        .1
        .split_once("</script>")
        .unwrap()
        .0;
    assert!(
        !data.contains(['<', '>', '&', '\u{2028}', '\u{2029}']),
        "the data could act"
    );
    serde_json::from_str(data).unwrap()
}

/// Anchors of items are an `i` before the id.
fn is_item(anchor: &str) -> bool {
    anchor.len() == 17
        && anchor.starts_with('i')
        && anchor[1..].chars().all(|c| c.is_ascii_hexdigit())
}

// ---- where they land

#[test]
fn nothing_but_the_reports_is_left() {
    for report in &*REPORTS {
        let expected: BTreeSet<PathBuf> = ENDINGS
            .iter()
            .map(|ending| report.path.with_extension(ending))
            .collect();
        assert_eq!(
            report.left.iter().cloned().collect::<BTreeSet<_>>(),
            expected,
            "{}",
            report.name
        );
    }
}

#[test]
#[cfg(unix)]
fn only_its_owner_can_read_a_report() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    for ending in ENDINGS {
        let report = folder.path().join("report").with_extension(ending);
        // An older report that everybody could read does not hand on its permissions.
        std::fs::write(&report, "an older report").unwrap();
        std::fs::set_permissions(&report, std::fs::Permissions::from_mode(0o644)).unwrap();
        let threads = fixture("threads.zip");
        let ran = metaudit([
            threads.as_os_str(),
            "-o".as_ref(),
            report.as_os_str(),
            "--force".as_ref(),
        ]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        assert_ne!(std::fs::read_to_string(&report).unwrap(), "an older report");
        let mode = std::fs::metadata(&report).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, ".{ending} has mode {mode:o}");
    }
}

#[test]
fn the_ending_picks_the_format() {
    let folder = tempfile::tempdir().unwrap();
    let starts = [
        ("html", "<!doctype html>"),
        ("json", "{\n  \"schema\""),
        ("csv", "\u{FEFF}\"id\",\"platform\","),
        ("md", "# "),
    ];
    for (ending, start) in starts {
        for ending in [ending.to_owned(), ending.to_uppercase()] {
            let report = folder.path().join(format!("my.report.{ending}"));
            let ran = metaudit([
                fixture("threads.zip").as_os_str(),
                "-o".as_ref(),
                report.as_os_str(),
            ]);
            assert_eq!(ran.code, 0, "{}", ran.stderr);
            assert!(
                std::fs::read_to_string(&report).unwrap().starts_with(start),
                ".{ending}"
            );
        }
    }
}

#[test]
fn an_unknown_ending_is_refused_before_anything_is_done() {
    for name in [
        "report.txt",
        "report",
        "report.html.bak",
        ".html",
        "html",
        "report.",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let good = folder.path().join("good.json");
        let bad = folder.path().join(name);
        let arguments = [fixture("threads.zip"), "-o".into(), good, "-o".into(), bad];
        assert_refused(&metaudit(arguments), name);
        assert_eq!(listing(folder.path()), BTreeSet::new(), "{name}");
    }
}

/// Exit 2, nothing on standard output, one line what and one line what to do.
fn assert_refused(ran: &Ran, case: &str) {
    assert_eq!(
        (ran.code, ran.stdout.as_str()),
        (2, ""),
        "{case}: {}",
        ran.stderr
    );
    let lines: Vec<&str> = ran.stderr.lines().collect();
    assert_eq!(lines.len(), 2, "{case}: {}", ran.stderr);
    assert!(
        lines[0].starts_with("metaudit: ") && lines[1].starts_with("What to do: "),
        "{case}: {}",
        ran.stderr
    );
}

/// A folder lies where the report should be written, so the last step fails, after the report was
/// made.
#[test]
fn a_report_that_cannot_be_put_in_place_leaves_nothing_behind() {
    for ending in ENDINGS {
        let folder = tempfile::tempdir().unwrap();
        let report = folder.path().join("report").with_extension(ending);
        std::fs::create_dir(&report).unwrap();
        std::fs::write(report.join("mine"), "mine").unwrap();
        let ran = metaudit([fixture("threads.zip"), "-o".into(), report.clone()]);
        assert_refused(&ran, ending);
        assert_eq!(
            listing(folder.path()),
            BTreeSet::from([report.clone(), report.join("mine")]),
            ".{ending}"
        );
    }
}

#[test]
fn an_audit_that_fails_leaves_an_older_report_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("report.html");
    std::fs::write(&report, "an older report").unwrap();
    let stranger = Zip::of("stranger.zip", &[("notes/readme.md", b"# Notes")]);
    let ran = metaudit([
        stranger.path(),
        "-o".into(),
        report.clone(),
        "--force".into(),
    ]);
    assert_eq!(ran.code, 3, "{}", ran.stderr);
    assert_eq!(std::fs::read_to_string(&report).unwrap(), "an older report");
    assert_eq!(listing(folder.path()), BTreeSet::from([report]));
}

/// Everything below a folder.
fn listing(folder: &Path) -> BTreeSet<PathBuf> {
    walkdir::WalkDir::new(folder)
        .min_depth(1)
        .into_iter()
        .map(|entry| entry.unwrap().into_path())
        .collect()
}

/// A folder `export` with an unpacked export, alone in a folder of its own.
fn unpacked() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    // If the temporary folder is reached through a link, the program would name the other path.
    let export = folder.path().canonicalize().unwrap().join("export");
    let tree = fixture("trees").join("instagram-private-fr");
    for entry in walkdir::WalkDir::new(&tree) {
        let entry = entry.unwrap();
        let target = export.join(entry.path().strip_prefix(&tree).unwrap());
        if entry.file_type().is_dir() {
            std::fs::create_dir(target).unwrap();
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
    (folder, export)
}

/// The file name of its page. Nothing names the day, so it is that of the newest record.
const PAGE: &str = "metaudit-instagram-zoe_exemple-2025-10-14.html";

/// Runs the program in a folder.
fn metaudit_in(folder: &Path, arguments: &[&str]) -> std::process::Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_metaudit"));
    command
        .current_dir(folder)
        .args(arguments)
        .args(["--as-of", AS_OF])
        .output()
        .unwrap()
}

#[test]
fn by_default_the_report_lands_beside_the_input_and_never_in_it() {
    let (folder, export) = unpacked();
    let before = listing(folder.path());
    let beside = export.with_file_name(PAGE);
    let inner = export.join("your_instagram_activity");
    let named = export.to_str().unwrap();
    let cases: [(&Path, &[&str]); 9] = [
        (folder.path(), &[named]),
        (folder.path(), &["export"]),
        (folder.path(), &["export/"]),
        (folder.path(), &["./export/."]),
        (&export, &["."]),
        (&export, &["./"]),
        (&export, &["../export"]),
        (&inner, &[".."]),
        (&inner, &["../"]),
    ];
    for (start, arguments) in cases {
        let ran = metaudit_in(start, arguments);
        let said = String::from_utf8(ran.stdout).unwrap();
        assert_eq!(
            ran.status.code(),
            Some(0),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&ran.stderr)
        );
        let mut expected = before.clone();
        expected.insert(folder.path().join(PAGE));
        assert_eq!(
            listing(folder.path()),
            expected,
            "{arguments:?} in {}",
            start.display()
        );
        let line = said
            .lines()
            .find_map(|line| line.strip_prefix("Report: "))
            .unwrap();
        assert_eq!(
            start.join(line).canonicalize().unwrap(),
            beside,
            "{arguments:?} says {line}"
        );
        std::fs::remove_file(&beside).unwrap();
    }
}

#[test]
fn by_default_the_report_on_a_zip_lands_beside_it() {
    let zip = Zip::raw(
        "export.zip",
        &std::fs::read(fixture("threads.zip")).unwrap(),
    );
    let ran = metaudit([zip.path()]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let beside = zip
        .path()
        .with_file_name("metaudit-instagram-bo_example-2025-10-17.html");
    assert_eq!(
        listing(beside.parent().unwrap()),
        BTreeSet::from([zip.path(), beside])
    );
}

// ---- the same input, the same report

/// All four formats, byte for byte.
fn bytes(report: &Reported) -> [&str; 4] {
    [
        &report.json_text,
        &report.csv,
        &report.markdown,
        &report.page,
    ]
}

fn assert_same(one: &Reported, other: &Reported) {
    for (ending, (a, b)) in ["json", "csv", "md", "html"]
        .iter()
        .zip(bytes(one).into_iter().zip(bytes(other)))
    {
        let differing = a.lines().zip(b.lines()).find(|(a, b)| a != b);
        assert!(
            a == b,
            "{} and {} differ in .{ending}: {differing:#?}",
            one.name,
            other.name
        );
    }
}

#[test]
fn the_number_of_threads_changes_no_byte() {
    for report in &*REPORTS {
        for threads in ["1", "4"] {
            let name = format!("{} with {threads} threads", report.name);
            assert_same(
                report,
                &Reported::of(&name, report.inputs.clone(), &["--threads", threads]),
            );
        }
    }
}

#[test]
fn the_order_of_the_parts_changes_no_byte() {
    let parts = reported("multi-part").inputs.clone();
    assert!(parts.len() > 1);
    for (name, inputs) in [("parts", parts), ("several", several())] {
        let turned: Vec<PathBuf> = inputs.iter().rev().cloned().collect();
        let mut rotated = inputs.clone();
        rotated.rotate_left(1);
        let straight = Reported::of(name, inputs, &[]);
        assert_same(
            &straight,
            &Reported::of(&format!("{name}, turned round"), turned, &[]),
        );
        assert_same(
            &straight,
            &Reported::of(&format!("{name}, rotated"), rotated, &[]),
        );
    }
}

// ---- snapshots

/// Two fixtures as a person sees them. Look at each change as one would at a letter.
#[test]
fn snapshots() {
    let mut settings = insta::Settings::clone_current();
    settings.add_filter(r"Report: .*[/\\](report\.\w+)", "Report: [folder]/$1");
    settings.add_filter(r"metaudit \d+\.\d+\.\d+", "metaudit [version]");
    settings.add_filter(r"(?s)<style>.*?</style>", "<style>[style]</style>");
    settings.add_filter(
        r#"(?s)id="data">.*?</script>"#,
        r#"id="data">[data]</script>"#,
    );
    settings.add_filter(r"(?s)<script>.*?</script>", "<script>[script]</script>");
    settings.add_filter(r"base64,[A-Za-z0-9+/=]+", "base64,[picture]");
    settings.add_filter(r"sha256-[A-Za-z0-9+/=]+", "sha256-[hash]");
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        for name in ["facebook-personal", "instagram-private-fr"] {
            let report = reported(name);
            insta::assert_snapshot!(format!("{name}.terminal"), report.stdout);
            insta::assert_snapshot!(format!("{name}.markdown"), report.markdown);
            insta::assert_snapshot!(format!("{name}.page"), report.page);
        }
    });
}

// ---- words

/// What no output may say, because it is wrong, cannot be known, reassures or alarms; `wording.md`,
/// section 4.
const NEVER: &[&str] = &[
    "was used to train",
    "were used to train",
    "is in the AI",
    "safe",
    "protected",
    "not affected",
    "deadline passed",
    "deadline has passed",
    "too late",
    "delete to remove it from the AI",
    "AI chats are public",
    "private messages are never used",
    "minors are excluded",
    "sells your data",
    "illegal",
    "unlawful",
    "violates",
    "anonymised",
    "anonymized",
    "you consented",
    "filtered out",
    "AI data usage",
    "of your data used",
];

/// The first of them in a text, as whole words in any case.
pub(crate) fn forbidden(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    NEVER.iter().copied().find(|phrase| {
        let phrase = phrase.to_lowercase();
        text.match_indices(&phrase).any(|(place, _)| {
            !inside(text[..place].chars().next_back())
                && !inside(text[place + phrase.len()..].chars().next())
        })
    })
}

fn assert_said_well(place: &str, text: &str) {
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| forbidden(line).is_some())
        .collect();
    assert!(
        lines.is_empty(),
        "{place} says {:?}: {lines:#?}",
        forbidden(text).unwrap_or("?")
    );
}

#[test]
fn no_output_says_what_must_not_be_said() {
    assert_eq!(forbidden("Your data is SAFE."), Some("safe"));
    assert_eq!(forbidden("Data protection, safety, unsafe"), None);
    assert_said_well("--help", &metaudit(["--help"]).stdout);
    let minor = minor();
    let rare = [
        Reported::of("under age", vec![minor.path()], &[]),
        Reported::of(
            "under age in the EU",
            vec![minor.path()],
            &["--region", "eu"],
        ),
        Reported::of(
            "under age in the US",
            vec![minor.path()],
            &["--region", "us"],
        ),
        Reported::of("no pack", several(), &["--region", "ch"]),
        Reported::of(
            "Brazil",
            several(),
            &["--region", "br", "--objected-on", "2025-08-01"],
        ),
        Reported::of(
            "before any policy",
            vec![fixture("facebook-personal.zip")],
            &["--as-of", "2020-01-01"],
        ),
        Reported::of("objected", several(), &["--objected-on", "2025-08-01"]),
    ];
    for report in REPORTS.iter().chain(&rare) {
        for (output, text) in report.outputs() {
            // Text in quotation marks is somebody else's, and so are titles of sources.
            let ours = match output {
                "JSON" => without_quotes(report.json.clone())
                    .to_string()
                    .replace("\",\"", "\"\n\""),
                "page" => without(
                    &without(&text, "<q>", "</q>"),
                    "<span class=\"source\">",
                    "</span>",
                ),
                _ => text,
            };
            assert_said_well(&format!("{} of {}", output, report.name), &ours);
        }
    }
}

fn without_quotes(mut report: Value) -> Value {
    for rule in report["rules"].as_array_mut().unwrap() {
        for cite in rule["cite"].as_array_mut().unwrap() {
            cite.as_object_mut()
                .unwrap()
                .retain(|key, _| key != "quote" && key != "title");
        }
    }
    report
}

/// The text without what stands between two marks.
fn without(text: &str, from: &str, to: &str) -> String {
    let mut pieces = text.split(from);
    let mut kept = pieces.next().unwrap_or("").to_owned();
    for piece in pieces {
        kept.push_str(piece.split_once(to).map_or("", |(_, behind)| behind));
    }
    kept
}

#[test]
fn no_pack_says_what_must_not_be_said() {
    // Files, and the packs whole, in which sentences taken over are reworded.
    let files = sources(&["src/policy"], "toml");
    let mut texts: Vec<(String, String)> = files
        .iter()
        .map(|path| {
            (
                path.display().to_string(),
                std::fs::read_to_string(path).unwrap(),
            )
        })
        .collect();
    assert_eq!(
        files.len(),
        crate::packs::names().len() + 2,
        "packs, the regions and what can be done"
    );
    for name in crate::packs::names() {
        let whole = metaudit(["policy", "show", &name]).stdout;
        let pack: toml::Value = whole.parse().map(toml::Value::Table).unwrap();
        if pack["pack"]["family"].as_str() != Some("training") {
            continue;
        }
        let mut strings = Vec::new();
        our_strings("", &pack, &mut strings);
        assert!(
            strings.len() > 300,
            "{name}: only {} strings",
            strings.len()
        );
        texts.push((name, whole));
    }
    for (name, text) in texts {
        let mut strings = Vec::new();
        our_strings(
            "",
            &text.parse().map(toml::Value::Table).unwrap(),
            &mut strings,
        );
        for (key, string) in strings {
            assert_said_well(&format!("{name}: {key}"), &string);
        }
    }
}

/// All strings of a pack but quotations and the titles of sources, with their keys.
fn our_strings(key: &str, value: &toml::Value, found: &mut Vec<(String, String)>) {
    match value {
        toml::Value::String(text) => found.push((key.to_owned(), text.clone())),
        toml::Value::Array(list) => list.iter().for_each(|one| our_strings(key, one, found)),
        toml::Value::Table(table) => {
            for (name, value) in table
                .iter()
                .filter(|(name, _)| *name != "quote" && !(key == ".source" && *name == "title"))
            {
                our_strings(&format!("{key}.{name}"), value, found);
            }
        }
        _ => {}
    }
}

#[test]
fn no_sentence_of_the_program_says_what_must_not_be_said() {
    let mut seen = 0;
    for path in sources(&["src/report", "src/policy", "src/visibility"], "rs") {
        let source = std::fs::read_to_string(&path).unwrap();
        for literal in literals(source.split("#[cfg(test)]").next().unwrap()) {
            let place = path.display().to_string();
            assert_said_well(&place, &literal);
            assert!(!literal.contains('%'), "{place}: a percentage: {literal}");
            let letters = literal
                .as_bytes()
                .windows(2)
                .any(|two| two[0].is_ascii_lowercase() && two[1] == b'!');
            assert!(!letters, "{place}: an exclamation: {literal}");
            seen += 1;
        }
    }
    assert!(seen > 300, "only {seen} literals");
    let template =
        std::fs::read_to_string(sources(&["src/report/page"], "html").remove(0)).unwrap();
    assert_said_well(
        "page.html",
        &without(&without(&template, "{{", "}}"), "{%", "%}"),
    );
    for path in sources(&["src/report/page/script"], "js") {
        assert_said_well(
            &path.display().to_string(),
            &std::fs::read_to_string(&path).unwrap(),
        );
    }
}

fn sources(folders: &[&str], ending: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let entries = folders
        .iter()
        .flat_map(|folder| walkdir::WalkDir::new(root.join(folder)).sort_by_file_name());
    let paths = entries.map(|entry| entry.unwrap().into_path());
    paths
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect()
}

/// The string literals of a Rust source, comments left out.
fn literals(source: &str) -> Vec<String> {
    let code: Vec<&str> = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    let code = code.join("\n").replace("'\"'", "").replace("\\\"", "\u{1}");
    code.split('"')
        .skip(1)
        .step_by(2)
        .map(|literal| literal.replace('\u{1}', "\""))
        .collect()
}

#[test]
fn literals_are_found() {
    let source = "// \"no\"\nlet a = \"one \\\"two\\\"\"; if c == '\"' { b(\"three\") }";
    assert_eq!(literals(source), ["one \"two\"", "three"]);
}

fn with_commas(n: u64) -> String {
    let digits = n.to_string();
    let groups: Vec<&[u8]> = digits.as_bytes().rchunks(3).rev().collect();
    groups
        .iter()
        .map(|group| std::str::from_utf8(group).unwrap())
        .collect::<Vec<_>>()
        .join(",")
}

/// Two outputs of one run say the same as one run for each.
#[test]
fn several_outputs_at_once_are_those_of_several_runs() {
    let folder = tempfile::tempdir().unwrap();
    let whole = reported("threads");
    for (ending, text) in ["json", "csv", "md", "html"].iter().zip(bytes(whole)) {
        let report = folder.path().join("alone").with_extension(ending);
        let arguments: [OsString; 5] = [
            fixture("threads.zip").into(),
            "-o".into(),
            report.clone().into(),
            "--as-of".into(),
            AS_OF.into(),
        ];
        assert_eq!(metaudit(arguments).code, 0);
        assert!(
            std::fs::read_to_string(&report).unwrap() == text,
            ".{ending} differs"
        );
    }
}
