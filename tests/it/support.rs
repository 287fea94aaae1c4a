//! Runs the program.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use metaudit::Language;
use serde_json::Value;

pub(crate) use crate::zipped::{AS_OF, Zip, fixture};

/// The codes of all languages.
pub(crate) fn languages() -> impl Iterator<Item = &'static str> {
    Language::ALL.iter().map(|language| language.as_str())
}

/// Those of all but English.
pub(crate) fn other_languages() -> impl Iterator<Item = &'static str> {
    languages().filter(|code| *code != "en")
}

/// What the program did.
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Runs the program with nothing of the tester's environment but the path.
#[expect(
    clippy::disallowed_methods,
    reason = "the program under test needs a path to run at all"
)]
pub(crate) fn metaudit<S: AsRef<std::ffi::OsStr>>(arguments: impl IntoIterator<Item = S>) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_metaudit"));
    command
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default());
    let Output {
        status,
        stdout,
        stderr,
    } = command
        .args(arguments)
        .output()
        .expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("the program prints UTF-8");
    Ran {
        code: status.code().expect("the program ends by itself"),
        stdout: text(stdout),
        stderr: text(stderr),
    }
}

/// Audits inputs and gives the exit code and the JSON report.
pub(crate) fn audit(inputs: &[PathBuf]) -> (i32, Value) {
    audit_with(inputs, &[])
}

/// Like [`audit`], with further arguments.
pub(crate) fn audit_with(inputs: &[PathBuf], arguments: &[&str]) -> (i32, Value) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let report = folder.path().join("report.json");
    let mut all: Vec<std::ffi::OsString> = inputs.iter().map(Into::into).collect();
    all.extend([
        "-o".into(),
        report.clone().into(),
        "--as-of".into(),
        AS_OF.into(),
        "--quiet".into(),
    ]);
    all.extend(arguments.iter().map(Into::into));
    let ran = metaudit(all);
    let text = std::fs::read_to_string(&report)
        .unwrap_or_else(|_| panic!("no report: {} {}", ran.code, ran.stderr));
    (
        ran.code,
        serde_json::from_str(&text).expect("the report is JSON"),
    )
}

/// The ledger's line for the path with this ending.
pub(crate) fn ledger_line<'r>(report: &'r Value, ending: &str) -> &'r Value {
    let files = report["ledger"]["files"].as_array().expect("a ledger");
    let mut found = files.iter().filter(|file| {
        file["path"]
            .as_str()
            .is_some_and(|path| path.ends_with(ending))
    });
    let line = found
        .next()
        .unwrap_or_else(|| panic!("{ending} is not in the ledger"));
    assert!(
        found.next().is_none(),
        "{ending} stands twice in the ledger"
    );
    line
}

/// Unpacks a zip into a folder, as a person does.
pub(crate) fn unpack(zip: &Path, folder: &Path) {
    let mut zip = zip::ZipArchive::new(std::fs::File::open(zip).unwrap()).unwrap();
    for place in 0..zip.len() {
        let mut entry = zip.by_index(place).unwrap();
        let path = folder.join(entry.enclosed_name().unwrap());
        if entry.is_file() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::io::copy(&mut entry, &mut std::fs::File::create(path).unwrap()).unwrap();
        }
    }
}

/// The element of that id in a list of a report: a rule, a signal.
pub(crate) fn of_id<'v>(
    list: &'v serde_json::Value,
    id: &serde_json::Value,
) -> &'v serde_json::Value {
    let found = list.as_array().unwrap().iter().find(|one| one["id"] == *id);
    found.unwrap_or_else(|| panic!("{id} is not in the list"))
}

/// The names in a folder, in their order.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
