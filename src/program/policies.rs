//! The policy packs on the command line: the list, one of them whole, and what is wrong with one of
//! the user's own.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::anyhow;
use metaudit::policy::pack::Error;
use metaudit::policy::{Library, Pack};
use metaudit::report::policy_list;

use super::cli::Policy;
use super::failures::Failure;
use super::outputs::small_text;

const NOT_OURS: &str =
    "docs/packs.md says what a pack holds; metaudit policy show ID prints one to begin with";

/// What was asked for, as text.
pub(crate) fn run(asked: &Policy) -> Result<String, Failure> {
    match asked {
        Policy::List => Ok(policy_list(library()?)),
        Policy::Show { id } => match library()?.find(id) {
            Some(pack) => Ok(pack.to_toml()),
            None => Err(Failure::usage(
                anyhow!("there is no pack {id}"),
                "metaudit policy list names them",
            )),
        },
        Policy::Check { file } => {
            let named = |error: Error| wrong(error.of_file(&file.display().to_string()).faults());
            let pack = library()?.check(&text_of(file)?).map_err(named)?;
            let (file, name, rules, family) = (
                file.display(),
                pack.name(),
                pack.rules.len(),
                pack.pack.family,
            );
            Ok(format!(
                "{file}: {name} is a valid pack of the family {family}, with {rules} rules"
            ))
        }
    }
}

/// Files in a folder of packs: as many as there could be days and regions, and a wrong folder is
/// told soon.
const MOST_PACKS: usize = 200;

/// The packs of the user's own: that of a file, or those of all `.toml` files of a folder, in the
/// order of their names.
pub(crate) fn read(path: &Path) -> Result<Vec<Arc<Pack>>, Failure> {
    let mut texts = Vec::new();
    for file in files(path)? {
        texts.push((file.display().to_string(), text_of(&file)?));
    }
    Library::own(
        texts
            .iter()
            .map(|(file, text)| (file.as_str(), text.as_str())),
    )
    .map_err(|error| wrong(error.faults()))
}

fn files(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let refuse = |why: String| Failure::usage(anyhow!("{}: {why}", path.display()), NOT_OURS);
    let is_pack = |file: &PathBuf| {
        file.extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("toml"))
    };
    let entries = std::fs::read_dir(path).map_err(|error| refuse(error.to_string()))?;
    let mut files: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(is_pack)
        .take(MOST_PACKS + 1)
        .collect();
    files.sort();
    match files.len() {
        0 => Err(refuse(
            "there is no pack in this folder: none of its files ends in .toml".to_owned(),
        )),
        n if n > MOST_PACKS => Err(refuse(format!(
            "there are more than {MOST_PACKS} packs in this folder"
        ))),
        _ => Ok(files),
    }
}

fn text_of(file: &Path) -> Result<String, Failure> {
    small_text(file).map_err(|error| {
        Failure::usage(
            anyhow!("{}: {error}", file.display()),
            "check the path of the pack",
        )
    })
}

/// What is wrong, a line for each fault.
fn wrong(faults: &[String]) -> Failure {
    let mut faults = faults.iter().cloned();
    let first = faults.next().unwrap_or_default();
    Failure {
        more: faults.collect(),
        ..Failure::usage(anyhow!(first), NOT_OURS)
    }
}

fn library() -> Result<&'static Library, Failure> {
    Library::built_in().map_err(|error| {
        Failure::usage(
            anyhow!("{error}"),
            "this is an error of ours, please report it",
        )
    })
}
