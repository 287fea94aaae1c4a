//! The foot of the page: what it takes to cite it, and to find out whether two are of the same.

use super::super::Audit;
use super::super::basis::region_name;
use crate::language::Words;
use crate::text::harmless;

/// Inputs that are named.
const INPUTS: usize = 12;

pub(super) struct Foot {
    /// With what it was made.
    pub(super) made: String,
    /// The files it was made from, each with its size; empty where the report is redacted.
    pub(super) inputs: String,
    pub(super) cite: String,
}

impl Foot {
    /// `of` is what the page is of, `exported` the day of the export.
    pub(super) fn of(w: &Words, audit: &Audit, of: &str, exported: Option<&str>) -> Self {
        let version = env!("CARGO_PKG_VERSION");
        let about: Vec<&str> = std::iter::once(of).chain(exported).collect();
        let region = region_name(w, audit.packs.region());
        Self {
            made: w.fill("page-made", &[("version", version)]),
            inputs: inputs(w, audit),
            cite: w.fill(
                "page-citation",
                &[
                    ("version", version),
                    ("about", &about.join(", ")),
                    ("as_of", &w.date(audit.as_of)),
                    ("region", &region),
                ],
            ),
        }
    }
}

/// By their names alone, for where they lie may tell who the user is.
fn inputs(w: &Words, audit: &Audit) -> String {
    if audit.redacted {
        return String::new();
    }
    let given = audit.archive.inputs().iter().filter(|one| one.is_given());
    let told = given.filter_map(|input| {
        let name = input.path.file_name()?.to_string_lossy().into_owned();
        let bytes = w.count(input.bytes, "page-bytes");
        Some(format!("{} ({bytes})", harmless(&name)))
    });
    let told: Vec<String> = told.take(INPUTS).collect();
    told.join(w.say("form-between"))
}
