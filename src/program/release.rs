//! Files that go with a release besides the program: shell completions and manual pages, made from
//! the command line itself. With `UPDATE_DOCS=1` in the environment they are written; otherwise
//! they are compared.

use std::collections::BTreeMap;
use std::path::Path;

use clap::CommandFactory as _;
use clap_complete::Shell;

use super::cli;

fn compare(folder: &str, made: &BTreeMap<String, Vec<u8>>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("release")
        .join(folder);
    #[expect(
        clippy::disallowed_methods,
        reason = "a switch for the people who write the docs"
    )]
    if std::env::var_os("UPDATE_DOCS").is_some() {
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        for (name, bytes) in made.iter() {
            std::fs::write(folder.join(name), bytes).unwrap();
        }
    }
    let entries = std::fs::read_dir(&folder).into_iter().flatten().flatten();
    let kept: BTreeMap<String, Vec<u8>> = entries
        .map(|one| {
            (
                one.file_name().into_string().unwrap(),
                std::fs::read(one.path()).unwrap(),
            )
        })
        .collect();
    let other: Vec<&String> = made
        .keys()
        .chain(kept.keys())
        .filter(|name| made.get(*name) != kept.get(*name))
        .collect();
    assert!(
        other.is_empty(),
        "{}: not what the command line says: {other:?}; run UPDATE_DOCS=1 cargo test --lib release",
        folder.display()
    );
}

#[test]
fn completions() {
    let names = [
        (Shell::Bash, "metaudit.bash"),
        (Shell::Elvish, "metaudit.elv"),
        (Shell::Fish, "metaudit.fish"),
        (Shell::PowerShell, "_metaudit.ps1"),
        (Shell::Zsh, "_metaudit"),
    ];
    let made = names.map(|(shell, name)| {
        let mut bytes = Vec::new();
        clap_complete::generate(shell, &mut cli::Cli::command(), "metaudit", &mut bytes);
        (name.to_owned(), bytes)
    });
    compare("completions", &made.into());
}

#[test]
fn pages_of_the_manual() {
    let mut command = cli::Cli::command();
    command.build();
    let mut made = BTreeMap::new();
    pages(&command, &mut made);
    assert!(made.len() > 5, "{:?}", made.keys());
    compare("man", &made);
}

/// The page of a command, and of each below it.
fn pages(command: &clap::Command, made: &mut BTreeMap<String, Vec<u8>>) {
    let page = clap_mangen::Man::new(command.clone());
    let mut bytes = Vec::new();
    page.render(&mut bytes).unwrap();
    made.insert(page.get_filename(), bytes);
    for below in command
        .get_subcommands()
        .filter(|below| below.get_name() != "help")
    {
        pages(below, made);
    }
}
