//! Exports of one person or of several, two downloads of one account, inputs given by mistake, and
//! a start without any path.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::chromium::skipped;
use crate::named::facebook;
use crate::support::{AS_OF, Zip, fixture, metaudit, names};

/// A download of Instagram.
pub(crate) fn instagram(account: &str, name: &str, day: &str) -> Zip {
    instagram_with(account, name, day, &[])
}

fn instagram_with(account: &str, name: &str, day: &str, more: &[(&str, &str)]) -> Zip {
    let row = |value: &str| json!({"value": value, "timestamp": 0});
    let profile =
        json!({"profile_user": [{"string_map_data": {"Username": row(account), "Name": row(name)}}]}).to_string();
    let path = "personal_information/personal_information/personal_information.json";
    let posts = json!([{"media": [{"uri": "media/posts/1.jpg", "creation_timestamp": 1_700_000_000, "title": "Hello"}]}]);
    let posts = posts.to_string();
    let mut files = vec![
        (path, profile.as_bytes()),
        (
            "your_instagram_activity/media/posts_1.json",
            posts.as_bytes(),
        ),
    ];
    files.extend(more.iter().map(|(path, text)| (*path, text.as_bytes())));
    Zip::of(&format!("instagram-{account}-{day}-AbCd1234.zip"), &files)
}

#[test]
fn two_people_are_not_added_up_and_each_gets_a_report() {
    let ada = facebook("ada", "Ada Example", "2026-05-01", "Hello");
    let bo = facebook("bo", "Bo Person", "2026-05-02", "Good evening");
    let other = instagram("cy_someone", "Cy Someone", "2026-05-03");
    for (one, two, called) in [
        (&ada, &bo, "facebook-bo-2026-05-02"),
        (&ada, &other, "instagram-cy_someone-2026-05-03"),
    ] {
        let ran = metaudit([one.path(), two.path()]);
        assert_eq!(ran.code, 2, "{}", ran.stdout);
        let told = ["Ada Example", "--each"]
            .iter()
            .all(|word| ran.stderr.contains(word));
        assert!(
            told && (ran.stderr.contains("Bo Person") || ran.stderr.contains("Cy Someone")),
            "{}",
            ran.stderr
        );
        let out = tempfile::tempdir().unwrap();
        let ran = metaudit([
            one.path(),
            two.path(),
            "--each".into(),
            "-o".into(),
            out.path().into(),
        ]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        let reports = [
            format!("metaudit-{called}.html"),
            "metaudit-facebook-ada-2026-05-01.html".to_owned(),
        ];
        let mut expected = reports.to_vec();
        expected.sort();
        assert_eq!(names(out.path()), expected);
        let page =
            std::fs::read_to_string(out.path().join("metaudit-facebook-ada-2026-05-01.html"))
                .unwrap();
        assert!(
            page.contains("Ada Example")
                && !page.contains("Bo Person")
                && !page.contains("Cy Someone")
        );
        let file = out.path().join("both.html");
        let ran = metaudit([one.path(), two.path(), "--each".into(), "-o".into(), file]);
        assert!(
            ran.code == 2 && ran.stderr.contains("give a folder with -o"),
            "{}",
            ran.stderr
        );
    }
}

#[test]
fn accounts_of_one_person_are_added_up() {
    let ada = facebook("ada", "Ada Example", "2026-05-01", "Hello");
    for (account, name) in [
        ("ada_minta", "Ada Example"),
        ("a.garden", "ada"),
        ("ada", "Gardener of the North"),
        ("x", "Example, Ada M."),
    ] {
        let insta = instagram(account, name, "2026-05-01");
        let out = tempfile::tempdir().unwrap();
        let ran = metaudit([ada.path(), insta.path(), "-o".into(), out.path().into()]);
        assert_eq!(ran.code, 0, "{name}: {}", ran.stderr);
        assert_eq!(
            names(out.path()),
            ["metaudit-facebook-instagram-ada-2026-05-01.html"],
            "{name}"
        );
    }
}

const LINKED_ON_FACEBOOK: &str =
    "personal_information/facebook_accounts_center/accounts_center.json";
const LINKED_ON_INSTAGRAM: &str =
    "personal_information/personal_information/linked_meta_accounts.json";

/// Ada's download of Facebook with a file of her Accounts Centre.
fn ada_linked(path: &str, linked: &str) -> Zip {
    let profile = json!({"profile_v2": {"name": {"full_name": "Ada Example"}, "username": "ada"}});
    let files = [
        (
            "personal_information/profile_information/profile_information.json",
            profile.to_string(),
        ),
        (path, linked.to_owned()),
    ];
    let files = files
        .iter()
        .map(|(path, text)| (*path, text.as_bytes()))
        .collect::<Vec<_>>();
    Zip::of("facebook-ada-2026-05-01-x7Kq2LmN.zip", &files)
}

/// The exit code for downloads given together.
fn together(zips: &[&Zip]) -> i32 {
    let out = tempfile::tempdir().unwrap();
    let mut all: Vec<std::path::PathBuf> = zips.iter().map(|zip| zip.path()).collect();
    all.extend(["-o".into(), out.path().into()]);
    metaudit(all).code
}

/// A Facebook account and one of Instagram, in each dialect that either file may have.
fn linked_with_instagram(handle: &str) -> Vec<(&'static str, Value)> {
    let labelled = |user: &str, of: &str| {
        json!({"label_values": [{"label": of, "value": "Instagram"}, {"label": user, "value": handle},
            {"label": "E-mail", "value": "ada@mail.example"}]})
    };
    let own = json!({"service_name": "Facebook", "username": "ada", "name": "Ada Example", "phone_number": "+49 30 1234567"});
    let other = json!({"service_name": "Instagram", "native_app_id": "17841400000000001", "username": handle,
        "email": "ada@mail.example", "name": "", "linked_time": 1_600_000_000});
    vec![
        (
            "2021",
            json!({"accounts_center_v2": {"linked_accounts": [own, other]}}),
        ),
        ("en", json!([labelled("Username", "Service")])),
        ("tr", labelled("Kullanıcı adı", "Hizmet")),
        (
            "ru",
            json!([{"label_values": [{"title": "Аккаунты", "vec": [{"dict": [
            {"label": "Сервис", "value": "Instagram"}, {"label": "Имя пользователя", "value": handle}]}]}]}]),
        ),
    ]
}

#[test]
fn linked_accounts_are_of_one_person_whatever_their_names() {
    let insta = instagram("green.garden", "Gardener North", "2026-05-01");
    let alone = facebook("ada", "Ada Example", "2026-05-01", "Hello");
    assert_eq!(together(&[&alone, &insta]), 2);
    for (of, linked) in linked_with_instagram("green.garden") {
        let ada = ada_linked(LINKED_ON_FACEBOOK, &linked.to_string());
        assert_eq!(together(&[&ada, &insta]), 0, "{of}");
        assert_eq!(together(&[&insta, &ada]), 0, "{of}");
    }
    let page = "<html><body><div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\"><div class=\"_a6-p\"><table>\
        <tr><td>Dienst</td><td>Instagram</td></tr><tr><td>Benutzername</td><td>green.garden</td></tr></table></div></div></body></html>";
    let path = LINKED_ON_FACEBOOK.replace(".json", ".html");
    assert_eq!(together(&[&ada_linked(&path, page), &insta]), 0);
    // Instagram tells the name that a Facebook account shows.
    let value = |text: &str| json!({"href": "", "value": text, "timestamp": 0});
    let mapped = |user: &str, of: &str| {
        let map =
            json!({of: value("Facebook"), user: value("Ada Example"), "ID": value("10000000001")});
        json!({"profile_linked_meta_accounts": [{"title": "", "media_map_data": {}, "string_map_data": map}]}).to_string()
    };
    for (user, of) in [
        ("User Name", "Account Type"),
        ("Benutzername", "Art des Kontos"),
        ("उपयोगकर्ता", "खाता"),
    ] {
        let linked = mapped(user, of);
        let insta = instagram_with(
            "green.garden",
            "Gardener North",
            "2026-05-01",
            &[(LINKED_ON_INSTAGRAM, &linked)],
        );
        assert_eq!(together(&[&alone, &insta]), 0, "{user}");
    }
}

#[test]
fn an_account_that_is_not_the_linked_one_is_another_persons() {
    // A single name says nothing.
    let insta = instagram("cy_someone", "Cy", "2026-05-01");
    let alone = facebook("ada", "Ada Example", "2026-05-01", "Hello");
    assert_eq!(together(&[&alone, &insta]), 0);
    for (of, linked) in linked_with_instagram("green.garden") {
        let ada = ada_linked(LINKED_ON_FACEBOOK, &linked.to_string());
        assert_eq!(together(&[&ada, &insta]), 2, "{of}");
    }
    // What stands under a label that nobody knows, or on another platform, speaks against nobody.
    for silent in [
        json!([{"label_values": [{"label": "ब", "value": "Instagram"}, {"label": "क", "value": "green.garden"}]}]),
        json!({"accounts_center_v2": {"linked_accounts": [{"service_name": "Facebook", "username": "ada.old"}]}}),
        json!({"accounts_center_v2": {"linked_accounts": []}}),
    ] {
        let ada = ada_linked(LINKED_ON_FACEBOOK, &silent.to_string());
        assert_eq!(together(&[&ada, &insta]), 0, "{silent}");
    }
}

/// Who is surely one is found before who may be: the order of what is given decides nothing.
#[test]
fn the_linked_one_of_two_accounts_is_the_persons() {
    let (_, linked) = linked_with_instagram("green.garden").swap_remove(0);
    let ada = ada_linked(LINKED_ON_FACEBOOK, &linked.to_string());
    let hers = instagram("green.garden", "Gardener North", "2026-05-01");
    let others = instagram("cy_someone", "Cy", "2026-05-01");
    for zips in [
        [&ada, &others, &hers],
        [&hers, &others, &ada],
        [&others, &ada, &hers],
    ] {
        let ran = metaudit(zips.map(|zip| zip.path()));
        assert_eq!(ran.code, 2, "{}", ran.stderr);
        let out = tempfile::tempdir().unwrap();
        let mut all: Vec<std::path::PathBuf> = zips.iter().map(|zip| zip.path()).collect();
        all.extend(["--each".into(), "-o".into(), out.path().into()]);
        assert_eq!(metaudit(all).code, 0);
        assert_eq!(
            names(out.path()),
            [
                "metaudit-facebook-instagram-ada-2026-05-01.html",
                "metaudit-instagram-cy_someone-2026-05-01.html"
            ]
        );
    }
    // No report shows what the file holds of other accounts.
    let out = tempfile::tempdir().unwrap();
    let report = out.path().join("report.json");
    let ran = metaudit([ada.path(), "-o".into(), report.clone()]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let text = std::fs::read_to_string(report).unwrap();
    assert!(!text.contains("green.garden") && text.contains("facebook.linked_accounts"));
}

#[test]
fn of_two_downloads_the_newer_is_taken_if_asked() {
    let old = facebook("ada", "Ada Example", "2026-05-01", "Hello");
    let new = facebook("ada", "Ada Example", "2026-06-01", "Hello again");
    let [old, new] = [old.path(), new.path()];
    let ran = metaudit([&new, &old]);
    assert_eq!(ran.code, 2, "{}", ran.stdout);
    let command = format!("metaudit diff {} {}", old.display(), new.display());
    assert!(
        ran.stderr.contains(&command) && ran.stderr.contains("--newest"),
        "{}",
        ran.stderr
    );
    for given in [[&old, &new], [&new, &old]] {
        let out = tempfile::tempdir().unwrap();
        let report = out.path().join("report.json");
        let more = ["--newest".as_ref(), "-o".as_ref(), report.as_path()];
        let ran = metaudit(given.into_iter().map(AsRef::as_ref).chain(more));
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        let text = std::fs::read_to_string(&report).unwrap();
        assert!(
            text.contains("Hello again")
                && text.contains("\"report_of\": \"facebook ada 2026-06-01\"")
        );
    }
}

#[test]
fn what_is_given_by_mistake_is_named() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("Downloads")).unwrap();
    std::fs::copy(
        fixture("threads.zip"),
        folder.path().join("Downloads/threads.zip"),
    )
    .unwrap();
    std::fs::create_dir(folder.path().join("empty")).unwrap();
    std::fs::write(folder.path().join("notes.txt"), "my notes").unwrap();
    let locked = crate::bounds::locked("your_facebook_activity/posts/your_posts_1.json", true);
    std::fs::write(
        folder.path().join("locked.zip"),
        crate::handmade::zip_of(&[locked]),
    )
    .unwrap();
    std::fs::write(
        folder.path().join("holiday.zip"),
        crate::handmade::zip_of(&[]),
    )
    .unwrap();
    let ada = facebook("ada", "Ada Example", "2026-05-01", "Hello");
    let page = folder.path().join("page.html");
    assert_eq!(metaudit([ada.path(), "-o".into(), page]).code, 0);
    for (given, code, said) in [
        ("Downlods/threads.zip", 2, "Downloads/threads.zip"),
        ("Downloads/thraeds.zip", 2, "Downloads/threads.zip"),
        ("quite/elsewhere.zip", 2, "there is no such file or folder"),
        ("empty", 3, "empty: this folder is empty"),
        (
            "notes.txt",
            3,
            "notes.txt: no Meta data export was found in it; it is a text",
        ),
        (
            "locked.zip",
            3,
            "locked.zip: this zip is locked with a password",
        ),
        ("holiday.zip", 3, "holiday.zip: this zip is empty"),
        ("page.html", 2, "this is a report of metaudit's"),
    ] {
        let ran = metaudit([folder.path().join(given)]);
        assert_eq!(ran.code, code, "{given}: {}", ran.stderr);
        assert!(
            ran.stderr.contains(said) && ran.stderr.contains("What to do: "),
            "{given}: {}",
            ran.stderr
        );
    }
}

/// One file of an export that is not read alone is refused with what to give instead, in every
/// language: the zip or the folder that it lay in.
#[test]
fn one_file_of_an_export_is_refused_with_a_word_for_the_whole() {
    let folder = tempfile::tempdir().unwrap();
    let labelled =
        r#"[{"timestamp": 1700000000, "label_values": [{"label": "Nachricht", "value": "x"}]}]"#;
    let listed = r#"[{"title": "", "string_list_data": [{"value": "bo_sample", "timestamp": 1}]}]"#;
    let page = "<html><head><title>Posts</title></head><body class=\"_5vb_ _2yq _a7o5\"><main class=\"_a706\">\
                <section class=\"_a6-g\"><h2 class=\"_a6-h\">Ada Example</h2></section></main></body></html>";
    for (name, text) in [
        ("renamed.json", labelled),
        ("followers_1.json", listed),
        ("your_posts_1.html", page),
    ] {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        for (language, whole) in [
            ("en", "the zip or the folder"),
            ("de", "Ordner"),
            ("fr", "dossier"),
            ("es", "carpeta"),
        ] {
            let ran = metaudit([path.as_os_str(), "--language".as_ref(), language.as_ref()]);
            assert_eq!(ran.code, 3, "{name}: {}", ran.stderr);
            assert!(ran.stderr.contains(whole), "{name}: {}", ran.stderr);
        }
    }
}

#[test]
fn days_are_taken_as_people_write_them_where_they_can_be_told() {
    let out = tempfile::tempdir().unwrap();
    let report = out.path().join("report.json");
    let run = |day: &str| {
        let (threads, more) = (
            fixture("threads.zip"),
            ["--objected-on", day, "--as-of", AS_OF, "--quiet", "-o"],
        );
        metaudit(
            [threads.as_os_str()]
                .into_iter()
                .chain(more.iter().map(AsRef::as_ref))
                .chain([report.as_os_str()]),
        )
    };
    for day in [
        "2025-05-31",
        "31 May 2025",
        "May 31, 2025",
        "31. Mai 2025",
        "31 mai 2025",
        "31 de mayo de 2025",
        "31.5.2025",
        "5/31/2025",
        "2025/05/31",
    ] {
        let ran = run(day);
        assert_eq!(ran.code, 0, "{day}: {}", ran.stderr);
        assert!(
            std::fs::read_to_string(&report)
                .unwrap()
                .contains("2025-05-31"),
            "{day}"
        );
    }
    for day in [
        "01.05.2025",
        "5/6/2025",
        "31.2.2025",
        "last May",
        "2025",
        "31 May",
    ] {
        let ran = run(day);
        assert!(
            ran.code == 2 && ran.stderr.contains("write it as 2025-05-20"),
            "{day}: {}",
            ran.stderr
        );
    }
}

#[test]
fn without_paths_and_terminal_the_help_is_shown() {
    let ran = metaudit::<&str>([]);
    assert!(
        ran.code == 2 && ran.stderr.contains("Usage: metaudit"),
        "{}",
        ran.stderr
    );
}

/// Types into the program at a terminal; nothing where this machine cannot make one.
#[cfg(target_os = "linux")]
fn at_a_terminal(home: &Path, command: &str, typed: &str) -> Option<String> {
    use std::io::Write as _;
    use std::process::Stdio;
    let shim = home.join("bin");
    std::fs::create_dir_all(&shim).unwrap();
    let opener = shim.join("xdg-open");
    std::fs::write(
        &opener,
        format!(
            "#!/bin/sh\nprintf '%s' \"$1\" > '{}/opened'\n",
            home.display()
        ),
    )
    .unwrap();
    let permissions = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    std::fs::set_permissions(&opener, permissions).unwrap();
    let mut ran = Command::new("script");
    ran.args(["-qec", command, "/dev/null"])
        .env_clear()
        .env("HOME", home)
        .current_dir(home);
    ran.env("PATH", format!("{}:/usr/bin:/bin", shim.display()));
    let Ok(mut ran) = ran.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn() else {
        skipped("there is no program `script`, which makes terminals");
        return None;
    };
    ran.stdin
        .take()
        .unwrap()
        .write_all(typed.as_bytes())
        .unwrap();
    let said = ran.wait_with_output().unwrap();
    Some(String::from_utf8_lossy(&said.stdout).into_owned())
}

#[test]
#[cfg(target_os = "linux")]
fn without_paths_in_a_terminal_it_finds_exports_and_asks() {
    let home = tempfile::tempdir().unwrap();
    let downloads = home.path().join("Téléchargements");
    std::fs::create_dir_all(home.path().join(".config")).unwrap();
    std::fs::create_dir(&downloads).unwrap();
    let dirs = "XDG_DOWNLOAD_DIR=\"$HOME/Téléchargements\"\n";
    std::fs::write(home.path().join(".config/user-dirs.dirs"), dirs).unwrap();
    for zip in [
        facebook("ada", "Ada Example", "2026-05-01", "Hello"),
        instagram("bo_person", "Bo Person", "2026-04-01"),
    ] {
        std::fs::copy(zip.path(), downloads.join(zip.path().file_name().unwrap())).unwrap();
    }
    for part in ["AAAA1111", "BBBB2222"] {
        let name = format!("facebook-bo.example-2026-03-01-{part}.zip");
        std::fs::copy(fixture(&name), downloads.join(name)).unwrap();
    }
    std::fs::copy(fixture("make.rs"), downloads.join("no export.zip")).unwrap();
    let command = format!(
        "{} --as-of {AS_OF} --no-progress",
        env!("CARGO_BIN_EXE_metaudit")
    );
    let Some(said) = at_a_terminal(home.path(), &command, "9\n1\n\n") else {
        return;
    };
    let at = |what: &str| said.find(what).unwrap_or_else(|| panic!("{what}: {said}"));
    assert!(
        at("Facebook  ada  2026-05-01") < at("Instagram  bo_person  2026-04-01"),
        "{said}"
    );
    assert!(
        at("Instagram  bo_person") < at("bo.example  2026-03-01") && said.contains("2 parts"),
        "{said}"
    );
    assert!(
        !said.contains("no export.zip") && said.contains("type numbers from 1 to 3"),
        "{said}"
    );
    let page = downloads.join("metaudit-facebook-ada-2026-05-01.html");
    assert!(page.exists(), "{said}");
    assert!(said.contains("Open the page now?"), "{said}");
}

#[test]
#[cfg(target_os = "linux")]
fn questions_are_asked_at_a_terminal_and_the_report_is_written_again() {
    let ada = facebook("ada", "Ada Example", "2026-05-01", "Hello");
    let home = tempfile::tempdir().unwrap();
    let command = format!(
        "{} ask {} --region eu --no-progress",
        env!("CARGO_BIN_EXE_metaudit"),
        ada.path().display()
    );
    let Some(said) = at_a_terminal(home.path(), &command, "no\n2\n2\n2\n2\n") else {
        return;
    };
    let name = "metaudit-facebook-ada-2026-05-01";
    let answers =
        std::fs::read_to_string(ada.path().with_file_name(format!("{name}.answers.toml")));
    assert!(
        answers.is_ok_and(|text| text.contains("\"private\"")),
        "{said}"
    );
    let page = std::fs::read_to_string(ada.path().with_file_name(format!("{name}.html"))).unwrap();
    assert!(page.contains(&format!("{name}.answers.toml")), "{said}");
}

/// Progress names what is read, on a terminal only; colours are seen nowhere where somebody wants
/// none.
#[test]
#[cfg(target_os = "linux")]
fn progress_is_seen_at_a_terminal_only_and_no_colours_where_none_are_wanted() {
    let ada = facebook("ada", "Ada Example", "2026-05-01", "Hello");
    let home = tempfile::tempdir().unwrap();
    let program = env!("CARGO_BIN_EXE_metaudit");
    let audit = format!("{program} {} --language en -o r.json", ada.path().display());
    let colour = |said: &str| {
        said.split("\u{1b}[").skip(1).any(|rest| {
            rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';')
                .starts_with('m')
        })
    };
    let Some(said) = at_a_terminal(home.path(), &format!("env TERM=xterm {audit}"), "") else {
        return;
    };
    assert!(
        said.contains("reading your_posts_1.json") && !colour(&said),
        "{said:?}"
    );
    let Some(said) = at_a_terminal(
        home.path(),
        &format!("env TERM=xterm {audit} --no-progress"),
        "",
    ) else {
        return;
    };
    assert!(
        !said.contains("reading") && !said.contains('\u{1b}'),
        "{said:?}"
    );
    let help = |variable: &str| {
        at_a_terminal(
            home.path(),
            &format!("env TERM=xterm {variable} {program} --help"),
            "",
        )
        .unwrap()
    };
    assert!(
        colour(&help("A=b")) && !help("NO_COLOR=1").contains('\u{1b}'),
        "{:?}",
        help("NO_COLOR=1")
    );
    // A pipe is no terminal.
    let ran = metaudit([ada.path(), "-o".into(), home.path().join("piped.json")]);
    assert_eq!(
        (ran.code, ran.stderr.as_str(), ran.stdout.contains('\u{1b}')),
        (0, "", false)
    );
}

/// Runs the program as desktops do, without a terminal: it audits what was dropped on its icon, and
/// opens the page.
#[test]
#[cfg(target_os = "linux")]
fn what_is_dropped_on_the_icon_is_audited_and_opens() {
    let ada = facebook("ada", "Ada Example", "2026-05-01", "Hello");
    let home = tempfile::tempdir().unwrap();
    let Some(_) = at_a_terminal(home.path(), "true", "") else {
        return;
    };
    let clicked = |clicked: bool| {
        let start = if clicked {
            "GIO_LAUNCHED_DESKTOP_FILE_PID=$$ "
        } else {
            ""
        };
        let command = format!(
            "{start}exec {} {} --quiet",
            env!("CARGO_BIN_EXE_metaudit"),
            ada.path().display()
        );
        let path = format!("{}:/usr/bin:/bin", home.path().join("bin").display());
        let status = Command::new("sh")
            .args(["-c", &command])
            .env("PATH", path)
            .env("HOME", home.path())
            .status();
        assert!(status.unwrap().success());
    };
    let opened = home.path().join("opened");
    clicked(false);
    assert!(!opened.exists(), "a script opens nothing");
    clicked(true);
    // The opener runs beside the program, which does not wait for it.
    let mut tries = 0;
    while std::fs::read_to_string(&opened)
        .unwrap_or_default()
        .is_empty()
        && tries < 1_000_000
    {
        tries += 1;
        std::thread::yield_now();
    }
    assert!(
        std::fs::read_to_string(&opened)
            .unwrap()
            .ends_with("metaudit-facebook-ada-2026-05-01.html")
    );
}
