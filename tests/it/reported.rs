//! Every fixture, audited once with all outputs; several tests look at the same reports.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::LazyLock;

use serde_json::Value;

use crate::support::{AS_OF, fixture, metaudit};

/// What came out for one fixture.
pub(crate) struct Reported {
    pub(crate) name: String,
    pub(crate) inputs: Vec<PathBuf>,
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    pub(crate) json: Value,
    pub(crate) json_text: String,
    pub(crate) csv: String,
    pub(crate) markdown: String,
    pub(crate) page: String,
    /// Where the JSON report lay.
    pub(crate) path: PathBuf,
    /// What lay in the folder of the reports when the program had ended.
    pub(crate) left: Vec<PathBuf>,
}

/// The formats of report, by ending.
pub(crate) const ENDINGS: [&str; 4] = ["html", "json", "csv", "md"];

/// The inputs of every fixture, by the name of its truth.
pub(crate) fn fixtures() -> BTreeMap<String, Vec<PathBuf>> {
    let truths = std::fs::read_dir(fixture(""))
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let truths = truths.filter(|path| path.extension().is_some_and(|ending| ending == "toml"));
    let named = truths.map(|path| {
        let truth: toml::Table = std::fs::read_to_string(&path).unwrap().parse().unwrap();
        let inputs = truth["inputs"]
            .as_array()
            .unwrap()
            .iter()
            .map(|input| fixture(input.as_str().unwrap()));
        (
            path.file_stem().unwrap().to_str().unwrap().to_owned(),
            inputs.collect(),
        )
    });
    named.collect()
}

/// All fixtures, audited.
pub(crate) static REPORTS: LazyLock<Vec<Reported>> = LazyLock::new(|| {
    let fixtures = fixtures();
    assert!(fixtures.len() >= 8, "only {} fixtures", fixtures.len());
    fixtures
        .into_iter()
        .map(|(name, inputs)| Reported::of(&name, inputs, &[]))
        .collect()
});

/// The fixture of that name, audited.
pub(crate) fn reported(name: &str) -> &'static Reported {
    REPORTS
        .iter()
        .find(|one| one.name == name)
        .unwrap_or_else(|| panic!("no fixture {name}"))
}

impl Reported {
    /// Audits with all outputs.
    pub(crate) fn of(name: &str, inputs: Vec<PathBuf>, arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let report = |ending: &str| folder.path().join(format!("report.{ending}"));
        let mut all: Vec<std::ffi::OsString> = inputs.iter().map(Into::into).collect();
        if !arguments.contains(&"--as-of") {
            all.extend(["--as-of".into(), AS_OF.into()]);
        }
        // The people of the fixtures have names of their own.
        all.extend(["--one-person".into(), "--verbose".into()]);
        all.extend(arguments.iter().map(Into::into));
        all.extend(
            ENDINGS
                .iter()
                .flat_map(|ending| ["-o".into(), report(ending).into()]),
        );
        let ran = metaudit(all);
        let text = |ending| {
            std::fs::read_to_string(report(ending))
                .unwrap_or_else(|_| panic!("{name}: no .{ending}: {} {}", ran.code, ran.stderr))
        };
        Self {
            name: name.to_owned(),
            json: serde_json::from_str(&text("json")).unwrap(),
            json_text: text("json"),
            csv: text("csv"),
            markdown: text("md"),
            page: text("html"),
            path: report("json"),
            left: std::fs::read_dir(folder.path())
                .unwrap()
                .map(|entry| entry.unwrap().path())
                .collect(),
            inputs,
            code: ran.code,
            stdout: ran.stdout,
            stderr: ran.stderr,
        }
    }

    /// All that a person or a program could read.
    pub(crate) fn outputs(&self) -> [(&'static str, String); 6] {
        [
            ("terminal", self.stdout.clone()),
            ("standard error", self.stderr.clone()),
            ("JSON", self.json.to_string()),
            ("CSV", self.csv.clone()),
            ("Markdown", self.markdown.clone()),
            ("page", self.page.clone()),
        ]
    }

    /// The listed items.
    pub(crate) fn items(&self) -> &Vec<Value> {
        self.json["items"].as_array().unwrap()
    }

    /// A total of the summary.
    pub(crate) fn total(&self, outcome: &str) -> u64 {
        self.json["summary"]["by_outcome"][outcome]
            .as_u64()
            .unwrap()
    }
}
