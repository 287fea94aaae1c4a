//! The tables in `docs/`, made from the descriptions that readers and signals carry. With
//! `UPDATE_DOCS=1` in the environment the files are written; without, they are compared.

use std::fmt::Write as _;
use std::path::Path;

use crate::catalogue::{Nature, counted_files, folders, kinds};
use crate::language::Language;
use crate::visibility::SIGNALS;

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
        "docs/{name} is not what the code says; run UPDATE_DOCS=1 cargo test --lib docs"
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
            Language::English.words().signal(signal.id),
            signal.shows,
            signal.cannot_show
        )
        .unwrap();
    }
    compare("signals.md", &made);
}
