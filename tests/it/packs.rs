//! The packs themselves: they are well-formed and frozen, `show` prints a whole one, and `check`
//! reports what is wrong with one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use metaudit::RegionEntry as Entry;
use serde_json::{Value, json};

use crate::support::{AS_OF, Zip, audit_with, fixture, metaudit};

/// The names of all packs that are built in.
pub(crate) fn names() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/policy/packs");
    let files = std::fs::read_dir(folder).unwrap();
    let paths = files.map(|file| file.unwrap().path());
    paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .map(|path| name_of(&std::fs::read_to_string(path).unwrap()))
        .collect()
}

fn name_of(pack: &str) -> String {
    let pack: toml::Table = pack.parse().unwrap();
    let head = |key: &str| pack["pack"][key].as_str().unwrap();
    format!("{}@{}", head("id"), head("version"))
}

/// `show` prints a whole pack.
#[test]
fn a_pack_can_be_had_whole() {
    for name in names() {
        let ran = metaudit(["policy", "show", &name]);
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
        assert!(!ran.stdout.contains("[like]"), "{name}");
        assert_eq!(name_of(&ran.stdout), name);
    }
    let newest = metaudit(["policy", "show", "meta-eu"]).stdout;
    assert!(newest.contains("version = \"2026.07.23-2\""), "{newest}");
    let ran = metaudit(["policy", "show", "meta-mars"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.contains("no pack meta-mars") && ran.stderr.contains("policy list"),
        "{}",
        ran.stderr
    );
}

#[test]
fn the_list_names_every_pack_and_every_region_without_one() {
    let said = metaudit(["policy", "list"]).stdout;
    for name in names() {
        assert!(said.contains(&name), "{name}");
    }
    for region in Entry::all() {
        assert!(
            said.contains(&format!("{} ({})", region.name, region.code)),
            "{}",
            region.code
        );
    }
}

/// A file of the user's own, in a folder that lives as long as the value.
fn file(text: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("own.toml");
    std::fs::write(&path, text).unwrap();
    (folder, path)
}

/// What `check` says about the newest EU pack after one text was replaced by another, with the line
/// of the change.
fn spoilt(from: &str, to: &str) -> (usize, String) {
    let whole = metaudit(["policy", "show", "meta-eu"]).stdout;
    let at = whole
        .find(from)
        .unwrap_or_else(|| panic!("{from} is not there"));
    let (_folder, path) = file(&whole.replacen(from, to, 1));
    let ran = metaudit(["policy".as_ref(), "check".as_ref(), path.as_os_str()]);
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{from}: {to}");
    (whole[..at].matches('\n').count() + 1, ran.stderr)
}

#[test]
fn faults_name_line_and_key() {
    for (from, to, key, what) in [
        (
            "class = \"public_content\"",
            "class = \"public\"",
            "age: class",
            "unknown variant `public`",
        ),
        (
            "voice = \"meta\"",
            "voice = \"mata\"",
            "source: voice",
            "unknown variant `mata`",
        ),
        (
            "quote = \"Avatars\"",
            "quote = \"\"",
            "rule.cite: quote",
            "an empty quotation",
        ),
        (
            "version = \"2026.07.23-2\"",
            "version = \"7\"",
            "pack: version",
            "a version is",
        ),
        (
            "url = \"https://www.facebook.com/privacy/policy/\"",
            "url = \"http://x\"",
            "source: url",
            "https://",
        ),
        (
            "valid_from = \"2026-07-23\"",
            "valid_from = \"soon\"",
            "pack: valid_from",
            "failed to parse",
        ),
        (
            "confidence = \"high\"",
            "confidence = \"certain\"",
            "rule: confidence",
            "unknown variant `certain`",
        ),
        (
            "controller = ",
            "controler = ",
            "pack: controler",
            "unknown field `controler`",
        ),
        (
            "checked_on = \"2026-11-29\"",
            "checked_on = \"2026-08-01\"",
            "pack: checked_on",
            "before the newest text",
        ),
    ] {
        let (line, said) = spoilt(from, to);
        assert!(
            said.contains(&format!("line {line}: {key}")) && said.contains(what),
            "{to}: line {line}\n{said}"
        );
    }
    // Faults that only the whole shows name the table by its id.
    for (from, to, key, what) in [
        (
            "source = \"C7\"",
            "source = \"C77\"",
            "rule FB12: cite",
            "there is no source C77",
        ),
        (
            "\"group_type_may_change\"",
            "\"unheard_of\"",
            "rule FB8: caveats",
            "there is no caveat unheard_of",
        ),
        (
            "\"fb.trash_now\"",
            "\"fb.nothing\"",
            "rule FB22b: advice",
            "there is no action fb.nothing",
        ),
        (
            "id = \"FB2\"",
            "id = \"FB1\"",
            "rule FB1: id",
            "this id stands twice",
        ),
        (
            "priority = 105",
            "priority = 110",
            "rule FB",
            "both may match one thing",
        ),
        (
            "priority = 0",
            "priority = 500",
            "rule",
            "must match everything",
        ),
    ] {
        let (_, said) = spoilt(from, to);
        assert!(
            said.contains("line ") && said.contains(key) && said.contains(what),
            "{to}\n{said}"
        );
    }
    // All faults are told at once.
    let whole = metaudit(["policy", "show", "meta-eu"]).stdout;
    let (_folder, path) = file(
        &whole
            .replace("source = \"C7\"", "source = \"C77\"")
            .replace("source = \"G2\"", "source = \"G22\""),
    );
    let said = metaudit(["policy".as_ref(), "check".as_ref(), path.as_os_str()]).stderr;
    assert!(
        said.contains("C77") && said.contains("G22") && said.lines().count() == 3,
        "{said}"
    );
}

const LIKE: &str = include_str!("like.toml");

#[test]
fn a_pack_of_ones_own_decides() {
    let (_folder, path) = file(&LIKE.replacen("[like]", "text = \"My own text\"\n\n[like]", 1));
    let own = path.to_str().unwrap();
    let inputs = [fixture("facebook-personal.zip")];
    let (code, report) = audit_with(&inputs, &["--policy", own]);
    assert_eq!(code, 0);
    assert_eq!(report["packs"].as_array().unwrap().len(), 1);
    assert_eq!(report["packs"][0]["id"], "mine");
    assert_eq!(report["region"]["code"], "eu");
    assert_eq!(
        report["region"]["source"],
        "the only region of the pack given with --policy"
    );
    let rules: BTreeSet<&str> = report["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|item| item["outcome"]["rule"].as_str())
        .collect();
    assert!(
        rules.contains("FB1") && !rules.contains("FB6") && rules.contains("CATCH"),
        "{rules:?}"
    );
    assert!(
        report
            .to_string()
            .contains("My own text allows use of this kind of item")
    );

    let input = inputs[0].to_str().unwrap();
    let output = path.with_extension("json");
    let run = |region: &str| {
        metaudit([
            "--policy",
            own,
            "--region",
            region,
            input,
            "-o",
            output.to_str().unwrap(),
            "--as-of",
            "2026-11-25",
        ])
    };
    let ran = run("us");
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr
            .contains("mine@2026.07.23-1 is for eu; the region is us (--region)"),
        "{}",
        ran.stderr
    );
    let ran = metaudit(["--policy", "/nowhere/x.toml", input]);
    assert!(
        ran.code == 2 && ran.stderr.contains("/nowhere/x.toml"),
        "{}",
        ran.stderr
    );
}

#[test]
fn an_unknown_region_code_names_the_known() {
    let ran = metaudit(["--region", "mars", "/nowhere.zip"]);
    assert_eq!(ran.code, 2);
    for region in Entry::all() {
        assert!(
            ran.stderr
                .contains(&format!("{} ({})", region.code, region.name)),
            "{}",
            ran.stderr
        );
    }
}

/// Each output names the region, where it came from, and every pack.
#[test]
fn every_output_names_region_and_packs() {
    for (arguments, code, source, told) in [
        (
            vec!["--region", "uk"],
            "uk",
            "--region",
            "Region: United Kingdom",
        ),
        (
            vec![],
            "unknown",
            "the archive does not say",
            "Region: not known",
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let report = |ending: &str| folder.path().join("report").with_extension(ending);
        let mut all: Vec<std::ffi::OsString> = vec![
            fixture("threads.zip").into(),
            "--verbose".into(),
            "--as-of".into(),
            "2026-11-25".into(),
        ];
        all.extend(arguments.iter().map(Into::into));
        for ending in ["json", "html", "md"] {
            all.extend(["-o".into(), report(ending).into()]);
        }
        let terminal = metaudit(all).stdout;
        let read = |ending| std::fs::read_to_string(report(ending)).unwrap();
        let json: Value = serde_json::from_str(&read("json")).unwrap();
        assert_eq!(json["region"], json!({ "code": code, "source": source }));
        let packs = json["packs"].as_array().unwrap();
        assert_eq!(packs.len(), if code == "uk" { 1 } else { 13 });
        // Markdown escapes what could act in it.
        for text in [terminal, read("html"), read("md").replace('\\', "")] {
            assert!(text.contains(told) && text.contains(source), "{text}");
            for pack in packs {
                for word in ["id", "version", "family"].map(|key| pack[key].as_str().unwrap()) {
                    assert!(text.contains(word), "{word} is not in\n{text}");
                }
            }
            assert!(
                text.contains("Checked 29 November 2026"),
                "when it was looked at"
            );
            assert!(text.contains("24 July 2026"), "the newest text seen");
        }
    }
}

/// An archive that says where its holder lives, in its own words.
#[test]
fn the_pack_is_that_of_the_region() {
    let posts = json!([{"media": [{"uri": "media/posts/1.jpg", "creation_timestamp": 1_750_000_000, "title": "hello"}]}]);
    let zip = Zip::of(
        "instagram-ada-2026-11-20-AAAA1111.zip",
        &[(
            "your_instagram_activity/media/posts_1.json",
            posts.to_string().as_bytes(),
        )],
    );
    for (region, pack) in [
        ("us", "meta-us@2026.07.23-2"),
        ("br", "meta-br@2024.10.01-2"),
        ("au", "meta-row@2026.07.23-1"),
        ("ch", "meta-ch@2025.05.27-1"),
    ] {
        let (_, report) = audit_with(&[zip.path()], &["--region", region]);
        assert_eq!(report["items"][0]["outcome"]["pack"], pack);
        assert_eq!(
            report["region"],
            json!({ "code": region, "source": "--region" })
        );
    }
}

/// Where an older pack decided, the JSON report and the page name that pack's rule.
#[test]
fn an_older_pack_is_named_where_it_decided() {
    const PROFILE: &str = "personal_information/personal_information/personal_information.json";
    const HISTORY: &str =
        "security_and_login_information/login_and_profile_creation/profile_privacy_changes.json";
    let profile = json!({"profile_user": [{"string_map_data": {"Username": {"value": "ada"}, "Private Account": {"value": "True"}}}]});
    // To private on 10 June 2025, six days before the second EU text.
    let history = json!({"account_history_account_privacy_history": [{"title": "Private", "string_list_data": [{"timestamp": 1_749_556_800}]}]});
    let posts = json!([{"media": [{"uri": "media/posts/1.jpg", "creation_timestamp": 1_562_068_800, "title": "hello"}]}]);
    let [profile, history, posts] =
        [profile, history, posts].map(|file| file.to_string().into_bytes());
    let zip = Zip::of(
        "instagram-ada-2026-11-20-AAAA1111.zip",
        &[
            (PROFILE, &profile),
            (HISTORY, &history),
            ("your_instagram_activity/media/posts_1.json", &posts),
        ],
    );
    let folder = tempfile::tempdir().unwrap();
    let (data, page) = (
        folder.path().join("report.json"),
        folder.path().join("report.html"),
    );
    let arguments = [&zip.path(), &data, &page].map(|path| path.to_str().unwrap().to_owned());
    let [input, json, html] = &arguments;
    let ran = metaudit([
        input,
        "-o",
        json,
        "-o",
        html,
        "--region",
        "eu",
        "--as-of",
        "2026-11-25",
        "--quiet",
    ]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let report: Value = serde_json::from_slice(&std::fs::read(data).unwrap()).unwrap();
    let items = report["items"].as_array().unwrap();
    let post = items.iter().find(|item| item["kind"] == "post").unwrap();
    let older = "meta-eu@2025.05.27-2";
    assert_eq!(
        (&post["outcome"]["rule"], &post["outcome"]["pack"]),
        (&json!("IG1"), &json!(older))
    );
    let rule = crate::support::of_id(&report["rules"], &json!("IG1"));
    assert_eq!(
        (&rule["pack"], rule["also"].as_array().unwrap().len()),
        (&json!("meta-eu@2026.07.23-2"), 1)
    );
    assert_eq!(rule["also"][0]["pack"], older);
    assert!(
        rule["also"][0]["text"]
            .as_str()
            .unwrap()
            .contains("27 May 2025"),
        "{rule}"
    );
    let page = std::fs::read_to_string(page).unwrap();
    for place in [
        "id=\"rule-IG1/meta-eu@2025.05.27-2\"",
        "href=\"#rule-IG1/meta-eu@2025.05.27-2\"",
    ] {
        assert!(page.contains(place), "{place}");
    }
}

/// A folder of packs of one's own: all of them hold, a bad one is named, and every report says
/// whose they are.
#[test]
fn a_folder_of_packs_decides_and_reports_say_whose_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let (packs, out) = (folder.path().join("packs"), folder.path().join("out"));
    std::fs::create_dir_all(&packs).unwrap();
    std::fs::create_dir_all(&out).unwrap();
    let older = LIKE
        .replace("2026.07.23-1\"\nfamily", "2025.05.27-1\"\nfamily")
        .replace("valid_from = \"2026-07-23\"", "valid_from = \"2025-05-27\"");
    let us = LIKE
        .replace("regions = [\"eu\"]", "regions = [\"us\"]")
        .replace("\"mine\"", "\"mine-us\"");
    // One that takes over another of the folder, which comes before it by its name.
    let like_mine = LIKE
        .replace("[\"eu\"]", "[\"br\"]")
        .replace("\"mine\"", "\"mine-br\"");
    let like_mine = like_mine
        .replace("meta-eu@2026.07.23-1", "mine@2026.07.23-1")
        .replace("FB6", "FB1");
    for (name, text) in [
        ("b.toml", LIKE),
        ("a.TOML", &older),
        ("us.toml", &us),
        ("z.toml", &like_mine),
        ("notes.txt", "x"),
    ] {
        std::fs::write(packs.join(name), text).unwrap();
    }
    let (own, input) = (
        packs.to_str().unwrap().to_owned(),
        fixture("facebook-personal.zip"),
    );
    let run = |arguments: &[&str]| {
        let mut all = vec![input.to_str().unwrap(), "--policy", &own, "--as-of", AS_OF];
        all.extend(arguments);
        metaudit(all)
    };
    let [json, page, markdown] =
        ["json", "html", "md"].map(|ending| out.join("report").with_extension(ending));
    let [json, page, markdown] = [&json, &page, &markdown].map(|path| path.to_str().unwrap());
    let ran = run(&["--region", "eu", "-o", json, "-o", page, "-o", markdown]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let read = |path: &str| std::fs::read_to_string(path).unwrap();
    let report: Value = serde_json::from_str(&read(json)).unwrap();
    let versions: Vec<&str> = report["packs"]
        .as_array()
        .unwrap()
        .iter()
        .map(|p| p["version"].as_str().unwrap())
        .collect();
    assert_eq!(versions, ["2025.05.27-1", "2026.07.23-1"]);
    assert!(
        report["packs"]
            .as_array()
            .unwrap()
            .iter()
            .all(|pack| pack["built_in"] == false)
    );
    for text in [read(page), read(markdown).replace('\\', "")] {
        assert!(
            text.contains(
                "Not built into metaudit, but given with --policy: mine 2025.05.27-1, 2026.07.23-1."
            ),
            "{text}"
        );
    }
    let letter = out.join("letter.txt");
    let ran = metaudit([
        "letter",
        input.to_str().unwrap(),
        "--policy",
        &own,
        "--region",
        "eu",
        "--language",
        "en",
        "-o",
        letter.to_str().unwrap(),
    ]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(read(letter.to_str().unwrap()).contains("given with --policy: mine"));
    for region in ["us", "br"] {
        let ran = run(&["--region", region, "-o", json]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        let report: Value = serde_json::from_str(&read(json)).unwrap();
        assert_eq!(report["packs"][0]["id"], format!("mine-{region}"));
    }
    let ran = run(&["--region", "uk", "-o", json]);
    assert!(
        ran.code == 2 && ran.stderr.contains("are for br, eu, us; the region is uk"),
        "{}",
        ran.stderr
    );
    let (_, built_in) = audit_with(std::slice::from_ref(&input), &["--region", "eu"]);
    assert!(
        built_in["packs"]
            .as_array()
            .unwrap()
            .iter()
            .all(|pack| pack["built_in"] == true)
    );

    for (bad, said) in [
        (LIKE.replace("FB6", "FB666"), "has no rule FB666"),
        (LIKE.to_owned(), "another file holds mine@2026.07.23-1 too"),
        (
            LIKE.replace("\"mine\"", "\"other\""),
            "both begin on 2026-07-23 in eu",
        ),
        ("x = ".to_owned() + &"1".repeat(5 << 20), "larger than"),
    ] {
        std::fs::write(packs.join("c.toml"), bad).unwrap();
        let ran = run(&["--region", "eu", "-o", json]);
        assert!(
            ran.code == 2 && ran.stderr.contains(said),
            "{said}: {}",
            ran.stderr
        );
        assert!(
            ran.stderr.contains("c.toml") || said.starts_with("both"),
            "{}",
            ran.stderr
        );
    }
    let empty = out.to_str().unwrap();
    let ran = metaudit([input.to_str().unwrap(), "--policy", empty]);
    assert!(
        ran.code == 2 && ran.stderr.contains("there is no pack in this folder"),
        "{}",
        ran.stderr
    );
    for number in 0..=200 {
        std::fs::write(packs.join(format!("{number}.toml")), "").unwrap();
    }
    let ran = run(&["--region", "eu", "-o", json]);
    assert!(
        ran.code == 2 && ran.stderr.contains("more than 200 packs"),
        "{}",
        ran.stderr
    );
}
