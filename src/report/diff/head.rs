//! What stands in a JSON report before its items, as far as a comparison needs it.

use serde::Deserialize;

use crate::compare::Account;
use crate::item::Platform;
use crate::time::Moment;

#[derive(Deserialize)]
pub(super) struct HeadRegion {
    pub(super) code: String,
}

#[derive(Deserialize)]
pub(super) struct PackJson {
    id: String,
    version: String,
}

impl PackJson {
    pub(super) fn name(self) -> String {
        format!("{} {}", self.id, self.version)
    }
}

#[derive(Deserialize)]
pub(super) struct InputJson {
    pub(super) path: String,
}

#[derive(Deserialize)]
pub(super) struct ExportJson {
    pub(super) id: String,
    pub(super) platform: Platform,
    format: String,
    holder: HeadHolder,
    span: HeadSpan,
    coverage: HeadCoverage,
    objections: Vec<HeadObjection>,
}

#[derive(Deserialize)]
struct HeadHolder {
    name: Option<String>,
    username: Option<String>,
}

#[derive(Deserialize)]
struct HeadSpan {
    to: Option<String>,
}

#[derive(Deserialize)]
struct HeadCoverage {
    date_limited: Option<bool>,
}

#[derive(Deserialize)]
struct HeadObjection {
    form: String,
    on: String,
}

impl ExportJson {
    pub(super) fn account(self) -> Account {
        let objections: Vec<String> = self
            .objections
            .iter()
            .map(|one| format!("{}={}", one.form, one.on))
            .collect();
        Account {
            platform: self.platform,
            name: self.holder.name,
            username: self.holder.username,
            format: self.format,
            objected_on: (!objections.is_empty()).then(|| objections.join(" ")),
            newest: moment(self.span.to.as_deref()),
            date_limited: self.coverage.date_limited == Some(true),
        }
    }
}

#[derive(Deserialize)]
pub(super) struct SummaryJson {
    pub(super) messages: MessagesJson,
    pub(super) account_data: AccountDataJson,
}

#[derive(Deserialize)]
pub(super) struct MessagesJson {
    pub(super) conversations: u64,
    pub(super) own: u64,
}

#[derive(Deserialize)]
pub(super) struct AccountDataJson {
    pub(super) records: u64,
}

#[derive(Deserialize)]
pub(super) struct File {
    pub(super) path: String,
    pub(super) status: String,
    pub(super) reader: Option<String>,
}

/// A time as reports write it.
pub(super) fn moment(text: Option<&str>) -> Moment {
    match text {
        Some(text) if text.ends_with('Z') => Moment::from_iso(text),
        Some(text) => text.parse().map_or(Moment::Unknown, Moment::on_clock),
        None => Moment::Unknown,
    }
}
