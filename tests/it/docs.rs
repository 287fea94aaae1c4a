//! The tables in `docs/`, made from the descriptions that readers and signals carry. With
//! `UPDATE_DOCS=1` in the environment the files are written; without, they are compared.

use std::fmt::Write as _;
use std::path::Path;

use metaudit::catalogue::{Nature, counted_files, folders, kinds};
use metaudit::language::Language;
use metaudit::report::signal_says;
use metaudit::visibility::SIGNALS;

#[expect(
    clippy::disallowed_methods,
    reason = "a switch for the people who write the docs"
)]
fn compare(name: &str, made: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("docs")
        .join(name);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, made).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == made,
        "docs/{name} is not what the code says; run UPDATE_DOCS=1 cargo test --test it docs"
    );
}

#[test]
fn readers() {
    let mut made = String::from(
        "# What metaudit reads\n\nMade from the readers' own descriptions. Paths are those below an export's activity folder; `*` stands for anything.\n",
    );
    for kind in kinds() {
        let paths: Vec<String> = kind
            .paths
            .iter()
            .map(|path| format!("`{}`", path.pattern))
            .collect();
        let counted = kind
            .counted
            .map(|category| format!("- Counted as account data: {category}\n"));
        write!(
            made,
            "\n## {} ({})\n\n`{}`, {}. {}\n\n- Reads: {}\n- Cannot tell: {}\n{}",
            kind.title,
            kind.platform,
            kind.id,
            kind.tier,
            paths.join(", "),
            kind.reads,
            kind.cannot_tell,
            counted.unwrap_or_default()
        )
        .unwrap();
    }
    made.push_str(
        "\n## Account data\n\nPrivate by nature: counted by category, never listed.\n\n| platform | path | category | real layouts |\n|---|---|---|---|\n",
    );
    for file in counted_files() {
        let seen = if file.layouts == 0 {
            "documented".to_owned()
        } else {
            file.layouts.to_string()
        };
        writeln!(
            made,
            "| {} | `{}` | {} | {seen} |",
            file.platform,
            file.paths.join("`, `"),
            file.category
        )
        .unwrap();
    }
    made.push_str(
        "\n## New files\n\nWhat a file is that no list knows, by its folder; the first line that fits holds. A file that speaks of Meta AI is never account data.\n\n| platform | path | what it is taken for |\n|---|---|---|\n",
    );
    for folder in folders() {
        let nature = match folder.nature {
            Nature::AccountData(category) => format!("account data, {category}"),
            Nature::Content(kind) => {
                format!("read by the shape of its records, as {kind} of unknown audience")
            }
        };
        writeln!(
            made,
            "| {} | `{}` | {nature} |",
            folder.platform, folder.pattern
        )
        .unwrap();
    }
    compare("readers.md", &made);
}

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

#[test]
fn signals() {
    let mut made = String::from(
        "# The evidence metaudit weighs\n\nMade from the signals' own descriptions, in the order in which they are told. Day by day, the strongest evidence decides, and of equally strong evidence \"public\"; evidence that contradicts it makes it a step less sure. Where nothing speaks, an item is undetermined.\n\n| signal | what it is | what it shows | what it cannot show |\n|---|---|---|---|\n",
    );
    for signal in SIGNALS {
        writeln!(
            made,
            "| `{}` | {} | {} | {} |",
            signal.id,
            signal_says(signal, Language::English),
            signal.shows,
            signal.cannot_show
        )
        .unwrap();
    }
    compare("signals.md", &made);
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
        let source = [format!("tests/it/{path}.rs"), format!("src/{path}.rs")]
            .iter()
            .find_map(|file| std::fs::read_to_string(root.join(file)).ok());
        let source = source.unwrap_or_else(|| panic!("no file holds {module}"));
        assert!(
            source.contains(&format!("fn {test}(")),
            "{module} has no test {test}"
        );
    }
}
