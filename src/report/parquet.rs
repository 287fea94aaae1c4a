//! The items as one table in Parquet: the columns are the fields of `items.schema.json`, with a type
//! for each time. What stands in a list, or has no fixed fields, is JSON in a text. Rows are held
//! until they fill a group, so that memory does not grow with them.

use std::io::{self, Write};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use parquet::basic::{Compression, GzipLevel};
use parquet::column::writer::ColumnWriter;
use parquet::data_type::ByteArray;
use parquet::errors::ParquetError;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::parser::parse_message_type;
use serde_json::Value;

use super::jsonl::LineMaker;
use super::mark::{KEY, Mark};
use super::store::Judged;
use super::{Audit, Output};

/// What a column holds.
#[derive(Clone, Copy, Debug)]
enum ColumnType {
    Text,
    Bool,
    Day,
    /// An instant.
    Instant,
    /// What a clock showed.
    Clock,
    Json,
}

use ColumnType::{Bool, Clock, Day, Instant, Json, Text};

/// The columns in the order of the file: the key in a line, and the key within that, if any.
const COLUMNS: &[(&str, &str, ColumnType)] = &[
    ("schema", "", Text),
    ("report_of", "", Text),
    ("case", "", Text),
    ("as_of", "", Day),
    ("region", "", Text),
    ("redacted", "", Bool),
    ("time_utc", "", Instant),
    ("time_local", "", Clock),
    ("day", "", Day),
    ("id", "", Text),
    ("export", "", Text),
    ("platform", "", Text),
    ("kind", "", Text),
    ("state", "", Text),
    ("surface", "", Text),
    ("place", "", Text),
    ("field", "", Text),
    ("current", "", Bool),
    ("mention", "", Bool),
    ("time", "", Text),
    ("when", "precision", Text),
    ("when", "zone", Text),
    ("text", "", Text),
    ("media", "", Json),
    ("permalink", "", Text),
    ("annotations", "", Json),
    ("origins", "", Json),
    ("visibility", "is", Text),
    ("visibility", "confidence", Text),
    ("visibility", "since_training", Text),
    ("visibility", "intervals", Json),
    ("visibility", "evidence", Json),
    ("outcome", "is", Text),
    ("outcome", "rule", Text),
    ("outcome", "pack", Text),
    ("outcome", "confidence", Text),
    ("outcome", "status", Text),
    ("outcome", "window", Json),
    ("outcome", "condition", Text),
    ("outcome", "mitigated_from", Day),
    ("outcome", "user_stated", Bool),
    ("outcome", "caveats", Json),
    ("outcome", "why", Text),
];

/// The columns in the words of Parquet's schemas.
fn schema() -> String {
    let mut text = String::from("message items {");
    let mut open = "";
    for (key, inner, of) in COLUMNS {
        let group = if inner.is_empty() { "" } else { *key };
        if group != open {
            if !open.is_empty() {
                text.push_str(" }");
            }
            if !group.is_empty() {
                text.push_str(&format!(" required group {group} {{"));
            }
            open = group;
        }
        let name = if inner.is_empty() { key } else { inner };
        let (kind, means) = match of {
            Text => ("binary", " (STRING)"),
            Json => ("binary", " (JSON)"),
            Bool => ("boolean", ""),
            Day => ("int32", " (DATE)"),
            Instant => ("int64", " (TIMESTAMP(MILLIS,true))"),
            Clock => ("int64", " (TIMESTAMP(MILLIS,false))"),
        };
        text.push_str(&format!(" optional {kind} {name}{means};"));
    }
    text.push_str(if open.is_empty() { " }" } else { " } }" });
    text
}

/// The cells of a column that were not written yet.
#[derive(Debug, Default)]
struct Cells {
    texts: Vec<ByteArray>,
    bools: Vec<bool>,
    days: Vec<i32>,
    times: Vec<i64>,
    /// Whether each row has a cell.
    has: Vec<i16>,
}

impl Cells {
    /// Takes the cell of a row, and returns about how many bytes it holds.
    fn take(&mut self, of: ColumnType, value: Option<&Value>) -> io::Result<usize> {
        let Some(value) = value.filter(|value| !value.is_null()) else {
            self.has.push(0);
            return Ok(2);
        };
        self.has.push(1);
        match (of, value) {
            (Text, Value::String(text)) => self.texts.push(text.as_str().into()),
            (Json, value) => {
                let text = value.to_string();
                self.texts.push(text.as_str().into());
                return Ok(text.len() + 2);
            }
            (Bool, Value::Bool(is)) => self.bools.push(*is),
            (Day, Value::String(text)) => {
                let day: Date = text.parse().map_err(io::Error::other)?;
                let since = day - jiff::civil::date(1970, 1, 1);
                self.days.push(since.get_days());
            }
            (Instant, Value::String(text)) => {
                let time: Timestamp = text.parse().map_err(io::Error::other)?;
                self.times.push(time.as_millisecond());
            }
            (Clock, Value::String(text)) => {
                let time: DateTime = text.parse().map_err(io::Error::other)?;
                let time = TimeZone::UTC.to_timestamp(time).map_err(io::Error::other)?;
                self.times.push(time.as_millisecond());
            }
            (_, other) => {
                return Err(io::Error::other(format!(
                    "a cell has another type than its column: {other}"
                )));
            }
        }
        Ok(value.as_str().map_or(0, str::len) + 8)
    }

    fn write(&mut self, to: &mut ColumnWriter<'_>) -> Result<(), ParquetError> {
        let has = Some(self.has.as_slice());
        match to {
            ColumnWriter::ByteArrayColumnWriter(to) => to.write_batch(&self.texts, has, None)?,
            ColumnWriter::BoolColumnWriter(to) => to.write_batch(&self.bools, has, None)?,
            ColumnWriter::Int32ColumnWriter(to) => to.write_batch(&self.days, has, None)?,
            ColumnWriter::Int64ColumnWriter(to) => to.write_batch(&self.times, has, None)?,
            _ => {
                return Err(ParquetError::General(
                    "a column of no known type".to_owned(),
                ));
            }
        };
        *self = Self::default();
        Ok(())
    }
}

/// Rows of a group, and bytes of it, at most: they are held in memory.
const ROWS: usize = 20_000;
const HELD: usize = 8 << 20;

pub(super) struct Table<'a> {
    lines: LineMaker<'a>,
    file: SerializedFileWriter<&'a mut (dyn Write + Send)>,
    columns: Vec<Cells>,
    rows: usize,
    held: usize,
}

impl<'a> Table<'a> {
    pub(super) fn begin(audit: &'a Audit, out: &'a mut (dyn Write + Send)) -> io::Result<Self> {
        let schema = parse_message_type(&schema()).map_err(io::Error::other)?;
        let mark = KeyValue::new(KEY.to_owned(), Mark::of_audit(audit).to_string());
        let properties = WriterProperties::builder()
            .set_created_by(format!("metaudit {}", env!("CARGO_PKG_VERSION")))
            .set_compression(Compression::GZIP(GzipLevel::default()))
            .set_key_value_metadata(Some(vec![mark]))
            .build();
        Ok(Self {
            lines: LineMaker::new(audit)?,
            file: SerializedFileWriter::new(out, Arc::new(schema), Arc::new(properties))
                .map_err(io::Error::other)?,
            columns: COLUMNS.iter().map(|_| Cells::default()).collect(),
            rows: 0,
            held: 0,
        })
    }

    /// Writes the rows that are held as a group.
    fn write_group(&mut self) -> Result<(), ParquetError> {
        if self.rows == 0 {
            return Ok(());
        }
        let mut group = self.file.next_row_group()?;
        for cells in &mut self.columns {
            if let Some(mut column) = group.next_column()? {
                cells.write(column.untyped())?;
                column.close()?;
            }
        }
        group.close()?;
        (self.rows, self.held) = (0, 0);
        Ok(())
    }
}

impl Output for Table<'_> {
    fn item(&mut self, judged: &Judged) -> io::Result<()> {
        let line: Value = serde_json::from_slice(self.lines.line(judged)?)?;
        for ((key, inner, of), cells) in COLUMNS.iter().zip(&mut self.columns) {
            let value = line.get(key);
            let value = if inner.is_empty() {
                value
            } else {
                value.and_then(|value| value.get(inner))
            };
            self.held += cells.take(*of, value)?;
        }
        self.rows += 1;
        if self.rows == ROWS || self.held >= HELD {
            self.write_group().map_err(io::Error::other)?;
        }
        Ok(())
    }

    fn end(mut self: Box<Self>) -> io::Result<()> {
        self.write_group().map_err(io::Error::other)?;
        self.file.close().map_err(io::Error::other)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The columns are the fields of a line, all of them.
    #[test]
    fn every_field_of_a_line_is_a_column() {
        let schema: Value = serde_json::from_str(include_str!("../../items.schema.json")).unwrap();
        let keys = |of: &Value| -> BTreeSet<String> {
            of["properties"]
                .as_object()
                .unwrap()
                .keys()
                .cloned()
                .collect()
        };
        let columns: BTreeSet<String> = COLUMNS.iter().map(|(key, ..)| (*key).to_owned()).collect();
        assert_eq!(columns, keys(&schema));
        for group in ["when", "visibility", "outcome"] {
            let of = &schema["properties"][group];
            let of = of["$ref"].as_str().map_or(of, |name| {
                &schema["$defs"][name.rsplit('/').next().unwrap()]
            });
            let inner: BTreeSet<String> = COLUMNS
                .iter()
                .filter(|(key, ..)| *key == group)
                .map(|(_, inner, _)| (*inner).to_owned())
                .collect();
            assert_eq!(inner, keys(of), "{group}");
        }
        parse_message_type(&super::schema()).unwrap();
    }
}
