//! The whole chain for one item, from a JSON report: what it is, where it stands, who could see it
//! and how that is known, the rule with its source and the voices against it, and what to do.

use std::cell::Cell;
use std::fmt;
use std::io::Read;
use std::ops::ControlFlow;
use std::rc::Rc;

use serde::de::{Deserializer as _, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::bounded::{Bounded, Each, PART_BYTES};
use super::json::{READ, SCHEMA};
use crate::archive::limits::Limits;
use crate::archive::without_long_strings;

/// Why nothing is explained.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It is no JSON report of this version.
    #[error("this is no JSON report that this version of metaudit can read: {0}")]
    NoReport(String),
    /// The report lists no such item.
    #[error("this report lists no item of the id {0}")]
    NoItem(String),
}

/// Explains the item of that id. The report is read once, an item at a time.
///
/// # Errors
/// It is no report, or lists no such item.
pub fn explain(report: impl Read, id: &str) -> Result<String, Error> {
    let (bounded, left) = Bounded::new(report);
    let mut json = serde_json::Deserializer::from_reader(without_long_strings(
        bounded,
        Limits::default().string_bytes,
    ));
    let mut found = FoundItem {
        id: id.to_owned(),
        left,
        ..FoundItem::default()
    };
    json.deserialize_map(ReportRoot(&mut found))
        .map_err(|error| Error::NoReport(error.to_string()))?;
    if !found
        .schema
        .as_deref()
        .is_some_and(|schema| READ.contains(&schema))
    {
        return Err(Error::NoReport(format!("it does not say {SCHEMA}")));
    }
    let item = found.item.ok_or_else(|| Error::NoItem(id.to_owned()))?;
    Ok(lines(&item, &found.rules, &found.signals).join("\n"))
}

#[derive(Default)]
struct FoundItem {
    id: String,
    /// Bytes that may be read before the next part begins.
    left: Rc<Cell<u64>>,
    schema: Option<String>,
    signals: Value,
    rules: Value,
    item: Option<Value>,
}

struct ReportRoot<'f>(&'f mut FoundItem);

impl<'de> Visitor<'de> for ReportRoot<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a report")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            // What is passed over is not held, and may be of any size.
            let held = matches!(key.as_str(), "schema" | "signals" | "rules" | "items");
            self.0.left.set(if held { PART_BYTES } else { u64::MAX });
            match key.as_str() {
                "schema" => self.0.schema = map.next_value()?,
                "signals" => self.0.signals = map.next_value()?,
                "rules" => self.0.rules = map.next_value()?,
                "items" => {
                    let left = Rc::clone(&self.0.left);
                    map.next_value_seed(Each::new(&left, |raw: Box<RawValue>| {
                        self.0.look_at(&raw);
                        ControlFlow::Continue(())
                    }))?;
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}

#[derive(serde::Deserialize)]
struct Named {
    id: String,
}

impl FoundItem {
    /// Keeps the one item.
    fn look_at(&mut self, raw: &RawValue) {
        let named: Result<Named, _> = serde_json::from_str(raw.get());
        if named.is_ok_and(|named| named.id == self.id) {
            self.item = serde_json::from_str(raw.get()).ok();
        }
    }
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or("")
}

fn list<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> {
    value
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

/// The element of that id: of a list, or of an object in reports of the first version.
fn of_id<'v>(table: &'v Value, id: &str) -> Option<&'v Value> {
    match table {
        Value::Array(list) => list.iter().find(|one| text(one, "id") == id),
        table => table.get(id),
    }
}

/// What a signal says.
fn signal<'v>(signals: &'v Value, id: &str) -> &'v str {
    of_id(signals, id).map_or("", |signal| {
        signal.as_str().unwrap_or_else(|| text(signal, "text"))
    })
}

fn place(origin: &Value) -> String {
    let record = origin.get("record").and_then(Value::as_u64).unwrap_or(0);
    match text(origin, "field") {
        "" => format!("{}, record {record}", text(origin, "file")),
        // Of a chat the lines are counted.
        "line" => format!("{}, line {record}", text(origin, "file")),
        field => format!("{}, {field}, record {record}", text(origin, "file")),
    }
}

fn lines(item: &Value, rules: &Value, signals: &Value) -> Vec<String> {
    let nothing = Value::Null;
    let (seen, outcome) = (
        item.get("visibility").unwrap_or(&nothing),
        item.get("outcome").unwrap_or(&nothing),
    );
    let mut lines = vec![
        format!(
            "{} {} ({})",
            text(item, "platform"),
            text(item, "kind").replace('_', " "),
            text(item, "id")
        ),
        format!(
            "Time: {}",
            if text(item, "time").is_empty() {
                "not known"
            } else {
                text(item, "time")
            }
        ),
    ];
    if item.get("surface").is_some_and(Value::is_null) {
        lines.push("Stands on: not known".to_owned());
    }
    let extra = [
        ("State", "state"),
        ("Stands on", "surface"),
        ("At", "place"),
        ("Field", "field"),
        ("Words", "text"),
    ];
    let extra = extra.iter().filter(|(_, key)| !text(item, key).is_empty());
    lines.extend(
        extra.map(|(name, key)| format!("{name}: {}", text(item, key).replace(['\n', '\r'], " "))),
    );
    lines.extend(
        list(item, "media")
            .filter_map(Value::as_str)
            .map(|path| format!("Media: {path}")),
    );
    lines.extend(list(item, "origins").map(|origin| format!("In the archive: {}", place(origin))));

    lines.push(String::new());
    lines.push("Who could see it".to_owned());
    lines.push(format!("  on the day of the export: {}", sure(seen)));
    lines.push(format!(
        "  at some time since training began: {}",
        text(seen, "since_training")
    ));
    for interval in list(seen, "intervals") {
        let from = if text(interval, "from").is_empty() {
            "the beginning"
        } else {
            text(interval, "from")
        };
        let to = if text(interval, "to").is_empty() {
            "now"
        } else {
            text(interval, "to")
        };
        let told = if interval.get("user_stated") == Some(&Value::Bool(true)) {
            "; you said so"
        } else {
            ""
        };
        lines.push(format!("  from {from} to {to}: {}{told}", sure(interval)));
    }
    for evidence in list(seen, "evidence") {
        let says = match text(evidence, "says") {
            "undetermined" => "leaves it open".to_owned(),
            says => format!("{says}, {}", text(evidence, "strength")),
        };
        let note = Some(text(evidence, "note")).filter(|note| !note.is_empty());
        let note = note.map(|note| format!(" ({note})")).unwrap_or_default();
        let origin = evidence.get("origin").filter(|origin| origin.is_object());
        let origin = origin
            .map(|origin| format!(" [{}]", place(origin)))
            .unwrap_or_default();
        lines.push(format!(
            "  - {says}: {}{note}{origin}",
            signal(signals, text(evidence, "signal"))
        ));
    }

    lines.push(String::new());
    let id = text(outcome, "rule");
    let is = text(outcome, "is").replace('_', " ");
    lines.push(format!(
        "What the policy means: {is} (rule {id}, {}, {})",
        text(outcome, "confidence"),
        text(outcome, "status")
    ));
    lines.push(format!("  {}", text(outcome, "why")));
    lines.extend(
        list(outcome, "caveats")
            .filter_map(Value::as_str)
            .map(|caveat| format!("  {caveat}")),
    );
    lines.extend(rule(
        of_id(rules, id).unwrap_or(&nothing),
        text(outcome, "pack"),
    ));
    lines
}

/// Who could see it, and how sure that is; that nobody knows is always certain.
fn sure(seen: &Value) -> String {
    match text(seen, "is") {
        "undetermined" => "undetermined".to_owned(),
        is => format!("{is} ({})", text(seen, "confidence")),
    }
}

/// The rule as the pack has it under which it decided.
fn rule(rule: &Value, pack: &str) -> Vec<String> {
    let other = list(rule, "also").find(|also| text(also, "pack") == pack);
    let rule = other.unwrap_or(rule);
    let mut lines = vec![
        String::new(),
        format!("The rule ({}): {}", text(rule, "pack"), text(rule, "text")),
    ];
    let source = |cite: &Value| {
        format!(
            "{}, {} {}",
            text(cite, "title"),
            text(cite, "date"),
            text(cite, "url")
        )
    };
    for cite in list(rule, "cite") {
        let words = match text(cite, "quote") {
            "" => text(cite, "claim").to_owned(),
            quote => format!("\u{201c}{quote}\u{201d}"),
        };
        // Whose text it is, where the rule is for another region.
        let words = match text(cite, "quoted_from") {
            "" => words,
            region => format!("quoted from the text for {region}: {words}"),
        };
        lines.push(format!("  {words} ({})", source(cite)));
    }
    lines.extend(
        list(rule, "counter")
            .map(|cite| format!("  Against: {} ({})", text(cite, "claim"), source(cite))),
    );
    let mut advice = list(rule, "advice").peekable();
    if advice.peek().is_some() {
        lines.push(String::new());
        lines.push(
            "What you can do (it looks forward; menus may be called otherwise by now)".to_owned(),
        );
    }
    lines.extend(advice.map(|one| {
        let parts = [text(one, "path"), text(one, "url"), text(one, "caveat")];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        format!("  - {}: {}", text(one, "title"), parts.join(". "))
    }));
    lines
}
