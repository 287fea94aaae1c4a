//! The policy packs on the command line: the list, one of them whole, and what is wrong with one of
//! the user's own.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::language::Language;
use crate::message::{Message, Value};
use crate::policy::pack::Error;
use crate::policy::{Library, Pack};
use crate::report::policy_list;

use super::cli::Policy;
use super::failures::Failure;
use super::outputs::small_text;
use super::places::refused;

/// What to do where a pack is none.
const NOT_OURS: &str = "do-packs";

/// What was asked for, as text.
pub(crate) fn run(asked: &Policy, language: Language) -> Result<String, Failure> {
    match asked {
        Policy::List => Ok(policy_list(library()?, language)),
        Policy::Show { id } => match library()?.find(id) {
            Some(pack) => Ok(pack.to_toml()),
            None => {
                let what = Message::of("failed-no-pack").with("id", id.as_str());
                Err(Failure::usage(what, "do-pack-list"))
            }
        },
        Policy::Check { file } => {
            let named = |error: Error| wrong(error.of_file(&file.display().to_string()).faults());
            let pack = library()?.check(&text_of(file)?).map_err(named)?;
            let valid = Message::of("policies-valid")
                .with("path", file.as_path())
                .with("name", pack.name())
                .with("family", Value::Known(pack.pack.family.as_str()))
                .with("rules", pack.rules.len());
            Ok(language.message(&valid))
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
    fn is_pack(file: &Path) -> bool {
        file.extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("toml"))
    }
    let entries = std::fs::read_dir(path).map_err(|error| Failure::at(path, &error, NOT_OURS))?;
    let mut files: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|file| is_pack(file))
        .take(MOST_PACKS + 1)
        .collect();
    files.sort();
    match files.len() {
        0 => Err(refused(path, "failed-no-pack-in-folder", NOT_OURS)),
        n if n > MOST_PACKS => {
            let what = Message::of("failed-too-many-packs")
                .with("path", path)
                .with("limit", MOST_PACKS);
            Err(Failure::usage(what, NOT_OURS))
        }
        _ => Ok(files),
    }
}

fn text_of(file: &Path) -> Result<String, Failure> {
    small_text(file).map_err(|why| Failure::at(file, why, "do-pack-path"))
}

/// What is wrong, a line for each fault.
fn wrong(faults: &[Message]) -> Failure {
    let (first, more) = match faults.split_first() {
        Some((first, more)) => (first.clone(), more.to_vec()),
        None => (Message::of("pack-no-regions"), Vec::new()),
    };
    Failure {
        more,
        ..Failure::usage(first, NOT_OURS)
    }
}

fn library() -> Result<&'static Library, Failure> {
    Library::built_in().map_err(|error| Failure::usage(error.message(), "do-our-error"))
}
