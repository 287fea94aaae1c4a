//! What the program and README say of what there is.

use std::path::Path;

use metaudit::for_tests::{counted_files, folders, kinds};

/// `metaudit formats` says what the docs say, in lines that fit a terminal.
#[test]
fn formats_lists_what_can_be_read() {
    let ran = crate::support::metaudit(["formats"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    let long: Vec<&str> = ran
        .stdout
        .lines()
        .filter(|line| line.chars().count() > 80)
        .collect();
    assert!(long.is_empty(), "{long:?}");
    let words = |text: &str| text.split_whitespace().collect::<String>();
    let said = words(&ran.stdout);
    for kind in kinds() {
        let paths = kind.paths.iter().map(|path| path.pattern);
        for text in paths.chain([kind.title, kind.reads, kind.cannot_tell]) {
            assert!(said.contains(&words(text)), "{text}");
        }
        assert!(said.contains(&words(&kind.tier.to_string())), "{}", kind.id);
    }
    assert!(counted_files().iter().all(|file| {
        let named = file.paths.iter().all(|path| said.contains(path));
        named && said.contains(&words(&file.category.replace('_', " ")))
    }));
    assert!(folders().iter().all(|folder| said.contains(folder.pattern)));
    let help = crate::support::metaudit(["--help"]).stdout;
    assert!(
        help.contains("formats") && help.contains("[OPTIONS] [PATH]..."),
        "{help}"
    );
}

/// A file may have the name of a subcommand.
#[test]
fn a_file_named_as_a_subcommand_is_a_path() {
    let folder = tempfile::tempdir().unwrap();
    let zip = folder.path().join("formats");
    std::fs::copy(crate::support::fixture("facebook-personal.zip"), &zip).unwrap();
    let run = |arguments: &[&str]| {
        let out = std::process::Command::new(env!("CARGO_BIN_EXE_metaudit"))
            .args(arguments)
            .args(["-o", "report.json"])
            .current_dir(folder.path())
            .output()
            .unwrap();
        (out.status.code(), String::from_utf8(out.stdout).unwrap())
    };
    let (code, said) = run(&["./formats", "--as-of", "2026-11-25"]);
    assert!(
        code == Some(0) && said.contains("report.json"),
        "{code:?} {said}"
    );
    assert_eq!(run(&["--quiet", "formats"]), (Some(0), String::new()));
    assert!(folder.path().join("report.json").exists());
}

/// The README's commands are what a stranger types first.
#[test]
fn the_readme_names_commands_that_exist() {
    let readme =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    for named in [
        "fixtures/facebook-personal.zip",
        "report.schema.json",
        "docs/readers.md",
        "docs/signals.md",
        "docs/cases.md",
        "benches/README.md",
        "docs/images/page.png",
    ] {
        assert!(readme.contains(named), "{named}");
        assert!(
            Path::new(env!("CARGO_MANIFEST_DIR")).join(named).exists(),
            "{named} is not there"
        );
    }
    let help = crate::support::metaudit(["--help"]).stdout;
    for option in [
        "--answers",
        "--assume",
        "--objected-on",
        "--as-of",
        "--quiet",
        "--no-progress",
        "--open",
        "--threads",
        "-o",
    ] {
        assert!(help.contains(option) && readme.contains(option), "{option}");
    }
}

/// A promise whose test went away is none.
#[test]
fn promises_name_tests_that_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let promises = std::fs::read_to_string(root.join("docs/promises.md")).unwrap();
    let named: Vec<(&str, &str)> = promises
        .split('`')
        .filter_map(|word| word.rsplit_once("::"))
        .collect();
    assert!(named.len() > 40, "{} tests are named", named.len());
    for (module, test) in named {
        let path = module.replace("::", "/");
        let places = ["tests/it", "src/tests", "src"];
        let source = places
            .iter()
            .map(|folder| format!("{folder}/{path}.rs"))
            .find_map(|file| std::fs::read_to_string(root.join(file)).ok());
        let source = source.unwrap_or_else(|| panic!("no file holds {module}"));
        assert!(
            source.contains(&format!("fn {test}(")),
            "{module} has no test {test}"
        );
    }
}
