//! Who is who in a folder of many exports: as `cases.csv` says, else by the names of the files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::language::Reason;
use crate::message::{FileForm, Foreign, Message, Value};
use crate::objections::Objections;
use crate::policy::region::RegionEntry;

use super::super::cli::objections;
use super::super::failures::Failure;
use super::super::finding::seems;
use super::super::outputs::small_text;
use super::folders::Folders;

/// One person: what is given of them, and what is told about them.
#[derive(Debug)]
pub(super) struct Case {
    pub(super) name: String,
    /// Whether the name is the one that `cases.csv` gives.
    pub(super) is_given: bool,
    /// The folder of its reports.
    pub(super) folder: String,
    pub(super) paths: Vec<PathBuf>,
    pub(super) told: CaseDetails,
}

/// What `cases.csv` tells of a person.
#[derive(Clone, Debug, Default)]
pub(super) struct CaseDetails {
    pub(super) region: Option<&'static RegionEntry>,
    pub(super) objected_on: Vec<Objections>,
    pub(super) answers: Option<PathBuf>,
    pub(super) me: Option<String>,
}

impl CaseDetails {
    /// The same as text, by which a change is seen.
    pub(super) fn said(&self) -> String {
        let region = self.region.map(|region| region.code.as_str());
        format!(
            "{region:?} {:?} {:?} {:?}",
            self.objected_on, self.answers, self.me
        )
    }
}

/// The cases of a folder, by name, and what lies there that is none.
#[derive(Debug)]
pub(super) struct FolderCases {
    pub(super) cases: Vec<Case>,
    /// Files that nothing says are exports: they were not looked into.
    pub(super) left: Vec<String>,
}

/// The table that is used where it lies in the folder.
const TABLE: &str = "cases.csv";

/// What to do where a table is wrong.
const COLUMNS: &str = "do-columns";

/// Finds the cases of a folder. What is redacted names nobody: cases without a given name are
/// numbered.
pub(super) fn find(
    folder: &Path,
    table: Option<&Path>,
    redact: bool,
) -> Result<FolderCases, Failure> {
    let usual = folder.join(TABLE);
    let table = table
        .map(Path::to_owned)
        .or_else(|| usual.exists().then(|| usual.clone()));
    let mut cases: BTreeMap<(String, bool), (Vec<PathBuf>, CaseDetails)> = BTreeMap::new();
    if let Some(table) = &table {
        for (name, path, told) in rows(table, folder)? {
            let case = cases.entry((name.clone(), true)).or_default();
            case.0.extend(path);
            merge(&mut case.1, told).map_err(|why| {
                let what = Message::of("failed-case")
                    .with("path", table.as_path())
                    .with("name", name.as_str())
                    .with("why", Message::of(why));
                Failure::usage(what, "do-once")
            })?;
        }
    }
    let named: Vec<PathBuf> = cases
        .values()
        .flat_map(|(paths, _)| paths.clone())
        .collect();
    let mut left = Vec::new();
    for path in children(folder)?
        .into_iter()
        .filter(|path| !named.contains(path) && *path != usual)
    {
        match whose(&path) {
            Some(name) => cases.entry((name, false)).or_default().0.push(path),
            None => left.push(file_name(&path)),
        }
    }
    Ok(FolderCases {
        cases: numbered(cases, redact),
        left,
    })
}

/// What lies in a folder, by name; what is hidden is no export.
fn children(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries =
        std::fs::read_dir(folder).map_err(|error| Failure::at(folder, &error, "do-may-read"))?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| !file_name(path).starts_with('.'));
    paths.sort();
    Ok(paths)
}

fn file_name(path: &Path) -> String {
    match path.file_name() {
        Some(name) => name.to_string_lossy().into_owned(),
        None => String::new(),
    }
}

/// Whose export seems to lie at a path: the account in its name, which the parts of a download and
/// the platforms of one person share; else the name itself. A folder that is no export may hold
/// those of one person.
fn whose(path: &Path) -> Option<String> {
    let is_zip = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("zip"));
    if let Some((account, download)) = seems(path) {
        return Some(account.unwrap_or(download).to_lowercase());
    }
    let name = if path.is_dir() {
        path.file_name()
    } else {
        path.file_stem().filter(|_| is_zip)
    };
    name.map(|name| name.to_string_lossy().to_lowercase())
}

/// Gives every case a folder of its own.
fn numbered(
    cases: BTreeMap<(String, bool), (Vec<PathBuf>, CaseDetails)>,
    redact: bool,
) -> Vec<Case> {
    let mut folders = Folders::default();
    let with_paths = cases
        .into_iter()
        .filter(|(_, (paths, _))| !paths.is_empty());
    let cases = (1..)
        .zip(with_paths)
        .map(|(number, ((name, is_given), (mut paths, told)))| {
            paths.sort();
            paths.dedup();
            let name = if redact && !is_given {
                format!("case-{number:04}")
            } else {
                name
            };
            Case {
                folder: folders.next(&name),
                name,
                is_given,
                paths,
                told,
            }
        });
    cases.collect()
}

fn merge(known: &mut CaseDetails, more: CaseDetails) -> Result<(), &'static str> {
    fn one<T: PartialEq>(
        known: &mut Option<T>,
        more: Option<T>,
        what: &'static str,
    ) -> Result<(), &'static str> {
        if known.is_some() && more.is_some() && *known != more {
            return Err(what);
        }
        *known = known.take().or(more);
        Ok(())
    }
    fn code(region: Option<&'static RegionEntry>) -> Option<&'static str> {
        region.map(|region| region.code.as_str())
    }
    if known.region.is_some() && more.region.is_some() && code(known.region) != code(more.region) {
        return Err("case-two-regions");
    }
    known.region = known.region.or(more.region);
    known.objected_on.extend(more.objected_on);
    one(&mut known.answers, more.answers, "case-two-answers")?;
    one(&mut known.me, more.me, "case-two-names")
}

/// The rows of a table: a case, a path of it, and what is told.
fn rows(
    table: &Path,
    folder: &Path,
) -> Result<Vec<(String, Option<PathBuf>, CaseDetails)>, Failure> {
    let wrong = |why: Value| Failure::at(table, why, COLUMNS);
    let csv = |error: csv::Error| Value::from(Foreign::of_form(&error, FileForm::Csv));
    let text = small_text(table).map_err(wrong)?;
    let text = text.trim_start_matches('\u{FEFF}');
    // Spreadsheets of many countries part cells with semicolons.
    let head = text.lines().next().unwrap_or_default();
    let parted_by = if head.contains(';') && !head.contains(',') {
        b';'
    } else {
        b','
    };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(parted_by)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let columns: Vec<String> = match reader.headers() {
        Ok(columns) => columns.iter().map(str::to_lowercase).collect(),
        Err(error) => return Err(wrong(csv(error))),
    };
    if !columns.iter().any(|column| column == "case")
        || !columns.iter().any(|column| column == "path")
    {
        return Err(wrong(Message::of("case-no-columns").into()));
    }
    let mut rows = Vec::new();
    for (number, record) in (2_usize..).zip(reader.records()) {
        let record = record.map_err(|error| wrong(csv(error)))?;
        let wrong = |why: Message| {
            let what = Message::of("failed-row")
                .with("path", table)
                .with("row", number)
                .with("why", why);
            Failure::usage(what, COLUMNS)
        };
        let refused = |reason: Reason| wrong(reason.0);
        let (mut case, mut path, mut told) = (String::new(), None, CaseDetails::default());
        for (column, cell) in columns
            .iter()
            .zip(&record)
            .filter(|(_, cell)| !cell.is_empty())
        {
            match column.as_str() {
                "case" => cell.clone_into(&mut case),
                "path" => path = Some(folder.join(cell)),
                "region" => told.region = Some(RegionEntry::of(cell).map_err(refused)?),
                "objected_on" => told.objected_on.push(objections(cell).map_err(refused)?),
                "answers" => told.answers = Some(folder.join(cell)),
                "me" => told.me = Some(cell.to_owned()),
                other => {
                    return Err(wrong(Message::of("case-no-column").with("name", other)));
                }
            }
        }
        if case.is_empty() {
            return Err(wrong(Message::of("case-unnamed")));
        }
        for given in path.iter().chain(&told.answers) {
            if !given.exists() {
                let missing = Message::of("input-missing").with("path", given.as_path());
                return Err(wrong(missing));
            }
        }
        rows.push((case, path, told));
    }
    Ok(rows)
}
