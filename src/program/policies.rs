//! The policy packs on the command line: the list, one of them whole, and what is wrong with one of the user's own.

use std::path::Path;

use anyhow::anyhow;
use metaudit::policy::pack::Error;
use metaudit::policy::{Library, Pack};
use metaudit::report::policy_list;

use super::cli::Policy;
use super::failures::Failure;
use super::outputs::small_text;

const NOT_OURS: &str = "docs/packs.md says what a pack holds; metaudit policy show ID prints one to begin with";

/// What was asked for, as text.
pub(crate) fn run(asked: &Policy) -> Result<String, Failure> {
    match asked {
        Policy::List => Ok(policy_list(library()?)),
        Policy::Show { id } => match library()?.find(id) {
            Some(pack) => Ok(pack.to_toml()),
            None => Err(Failure::usage(anyhow!("there is no pack {id}"), "metaudit policy list names them")),
        },
        Policy::Check { file } => {
            let pack = read_with(file, |library, text| library.check(text))?;
            let (file, name, rules, family) = (file.display(), pack.name(), pack.rules.len(), pack.pack.family);
            Ok(format!("{file}: {name} is a valid pack of the family {family}, with {rules} rules"))
        }
    }
}

/// A pack of the user's own.
pub(crate) fn read(file: &Path) -> Result<Pack, Failure> {
    read_with(file, Library::read)
}

fn read_with(file: &Path, read: impl Fn(&Library, &str) -> Result<Pack, Error>) -> Result<Pack, Failure> {
    let text = small_text(file)
        .map_err(|error| Failure::usage(anyhow!("{}: {error}", file.display()), "check the path of the pack"))?;
    read(library()?, &text).map_err(|error| {
        let mut faults = error.faults().iter().map(|fault| format!("{}: {fault}", file.display()));
        let first = faults.next().unwrap_or_default();
        Failure { more: faults.collect(), ..Failure::usage(anyhow!(first), NOT_OURS) }
    })
}

fn library() -> Result<&'static Library, Failure> {
    Library::built_in()
        .map_err(|error| Failure::usage(anyhow!("{error}"), "this is an error of ours, please report it"))
}
