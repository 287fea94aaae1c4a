//! The tables in `docs/`, made from the descriptions that readers and signals carry. With `UPDATE_DOCS=1` in the
//! environment the files are written; without, they are compared.

use std::fmt::Write as _;
use std::path::Path;

use metaudit::readers::{READERS, Tier};
use metaudit::visibility::SIGNALS;

#[expect(clippy::disallowed_methods, reason = "a switch for the people who write the docs")]
fn compare(name: &str, made: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(name);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, made).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == made, "docs/{name} is not what the code says; run UPDATE_DOCS=1 cargo test --test it docs");
}

#[test]
fn readers() {
    let mut made = String::from(
        "# What metaudit reads\n\nMade from the readers' own descriptions. Paths are those below an export's activity folder; `*` stands for anything.\n",
    );
    for reader in READERS {
        let tier = match reader.tier {
            Tier::Seen(layouts) => format!("seen in {layouts} of 27 real layouts"),
            Tier::Documented => "only described by others".to_owned(),
        };
        let paths: Vec<String> = reader.paths.iter().map(|path| format!("`{path}`")).collect();
        write!(
            made,
            "\n## {} ({})\n\n`{}`, {tier}. {}\n\n- Reads: {}\n- Cannot tell: {}\n",
            reader.title,
            reader.platform,
            reader.id,
            paths.join(", "),
            reader.reads,
            reader.cannot_tell
        )
        .unwrap();
    }
    compare("readers.md", &made);
}

#[test]
fn signals() {
    let mut made = String::from(
        "# The evidence metaudit weighs\n\nMade from the signals' own descriptions, in the order in which they win among equals.\n\n| signal | what it is | what it cannot show |\n|---|---|---|\n",
    );
    for signal in SIGNALS {
        writeln!(made, "| `{}` | {} | {} |", signal.id, signal.text, signal.cannot_show).unwrap();
    }
    compare("signals.md", &made);
}

#[test]
fn readers_have_names_of_their_own() {
    let mut ids: Vec<&str> = READERS.iter().map(|reader| reader.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), READERS.len());
    assert!(READERS.iter().all(|reader| !reader.paths.is_empty() && reader.paths.len() <= 16));
}

/// The README's commands are what a stranger types first.
#[test]
fn the_readme_names_commands_that_exist() {
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    for named in [
        "fixtures/facebook-personal.zip",
        "report.schema.json",
        "docs/readers.md",
        "docs/signals.md",
        "benches/README.md",
        "docs/images/page.png",
    ] {
        assert!(readme.contains(named), "{named}");
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(named).exists(), "{named} is not there");
    }
    let help = crate::support::metaudit(["--help"]).stdout;
    for option in ["--objected-on", "--as-of", "--quiet", "--no-progress", "--open", "--threads", "-o"] {
        assert!(help.contains(option) && readme.contains(option), "{option}");
    }
}
