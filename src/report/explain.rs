//! The whole chain for one item, from a JSON report: what it is, where it stands, who could see it
//! and how that is known, the rule with its source and the voices against it, and what to do.
//!
//! The report is English. What stands in it as a code or by an id is said in the reader's language.

use crate::text::not_empty;
use std::cell::Cell;
use std::fmt;
use std::io::Read;
use std::ops::ControlFlow;
use std::rc::Rc;

use serde::de::{Deserializer as _, IgnoredAny, MapAccess, Visitor};
use serde_json::Value as Json;
use serde_json::value::RawValue;

use super::bounded::{BoundedReader, Each, PART_BYTES};
use super::json::{READ, SCHEMA, note_of};
use super::wording::condition;
use crate::archive::limits::Limits;
use crate::archive::without_long_strings;
use crate::language::{Language, Words};
use crate::message::{FileForm, Foreign, Message, Value};
use crate::policy::actions::Actions;
use crate::policy::{Condition, Coverage, Library, Pack};
use crate::visibility::SIGNALS;
use crate::wording::of_pack;

/// Why nothing is explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Error {
    /// It is no JSON report of this version, and why.
    NoReport(Value),
    /// The report lists no such item.
    NoItem(String),
}

impl Error {
    /// The same as a value that can be said in every language.
    pub(crate) fn message(&self) -> Message {
        match self {
            Self::NoReport(why) => Message::of("report-no-report").with("why", why.clone()),
            Self::NoItem(id) => Message::of("report-no-item").with("id", id.as_str()),
        }
    }
}

/// Explains the item of that id. The report is read once, an item at a time.
///
/// # Errors
/// It is no report, or lists no such item.
pub(crate) fn explain(report: impl Read, id: &str, language: Language) -> Result<String, Error> {
    let (bounded, left) = BoundedReader::new(report);
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
        .map_err(|error| Error::NoReport(Foreign::of_form(&error, FileForm::Json).into()))?;
    if !found
        .schema
        .as_deref()
        .is_some_and(|schema| READ.contains(&schema))
    {
        let why = Message::of("report-not-said").with("schema", SCHEMA);
        return Err(Error::NoReport(why.into()));
    }
    let Some(item) = found.item else {
        return Err(Error::NoItem(id.to_owned()));
    };
    let explained = Explained {
        w: language.words(),
        rules: &found.rules,
        signals: &found.signals,
    };
    Ok(explained.lines(&item).join("\n"))
}

#[derive(Default)]
struct FoundItem {
    id: String,
    /// Bytes that may be read before the next part begins.
    left: Rc<Cell<u64>>,
    schema: Option<String>,
    signals: Json,
    rules: Json,
    item: Option<Json>,
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
struct NamedJson {
    id: String,
}

impl FoundItem {
    /// Keeps the one item.
    fn look_at(&mut self, raw: &RawValue) {
        let named: Result<NamedJson, _> = serde_json::from_str(raw.get());
        if let Ok(named) = named
            && named.id == self.id
        {
            self.item = serde_json::from_str(raw.get()).ok();
        }
    }
}

fn text<'v>(value: &'v Json, key: &str) -> &'v str {
    value.get(key).and_then(Json::as_str).unwrap_or("")
}

fn list<'v>(value: &'v Json, key: &str) -> impl Iterator<Item = &'v Json> {
    value
        .get(key)
        .and_then(Json::as_array)
        .into_iter()
        .flatten()
}

/// The element of that id: of a list, or of an object in reports of the first version.
fn of_id<'v>(table: &'v Json, id: &str) -> Option<&'v Json> {
    match table {
        Json::Array(list) => list.iter().find(|one| text(one, "id") == id),
        table => table.get(id),
    }
}

/// The pack of that name, where it is one of ours.
fn built_in(name: &str) -> Option<&'static Pack> {
    let library = Library::built_in().ok()?;
    library.find(name).map(AsRef::as_ref)
}

/// A text of the report in the reader's language, where the pack that the report names is one of
/// ours and says it; else as it stands.
fn said_by(w: &Words, pack: Option<&Pack>, english: &str) -> String {
    let known = pack.and_then(|pack| pack.texts().find(|text| ***text == *english));
    match known {
        Some(text) => of_pack(w, text).into_owned(),
        None => english.to_owned(),
    }
}

/// A report, and the language in which it is explained.
struct Explained<'v> {
    w: &'static Words,
    rules: &'v Json,
    signals: &'v Json,
}

impl Explained<'_> {
    fn is_english(&self) -> bool {
        self.w.language == Language::English
    }

    /// A line about one text.
    fn line(&self, id: &str, said: &str) -> String {
        self.w.fill(id, &[("text", said)])
    }

    /// A word of a closed list of the report.
    fn word(&self, word: &str) -> String {
        if self.is_english() {
            return word.to_owned();
        }
        // What the page says, too, is one message for both.
        let of_page = || self.w.text(&format!("told-{}", word.replace('_', "-")));
        of_page().map_or_else(
            || {
                self.w
                    .translated(&format!("said-{word}"), word)
                    .into_owned()
            },
            str::to_owned,
        )
    }

    /// What a signal says.
    fn signal(&self, id: &str) -> String {
        if !self.is_english() && SIGNALS.iter().any(|signal| signal.id == id) {
            return self.w.signal(id).to_owned();
        }
        let signal = of_id(self.signals, id);
        let said = signal.map(|signal| signal.as_str().unwrap_or_else(|| text(signal, "text")));
        said.unwrap_or_default().to_owned()
    }

    fn place(&self, origin: &Json) -> String {
        let record = origin.get("record").and_then(Json::as_u64).unwrap_or(0);
        let (file, record) = (("file", text(origin, "file")), record.to_string());
        let record = ("record", record.as_str());
        match text(origin, "field") {
            "" => self.w.fill("explained-record", &[file, record]),
            // Of a chat the lines are counted.
            "line" => self.w.fill("explained-line", &[file, record]),
            field => self
                .w
                .fill("explained-record-under", &[file, ("field", field), record]),
        }
    }

    fn lines(&self, item: &Json) -> Vec<String> {
        let w = self.w;
        let nothing = Json::Null;
        let (seen, outcome) = (
            item.get("visibility").unwrap_or(&nothing),
            item.get("outcome").unwrap_or(&nothing),
        );
        let time = match text(item, "time") {
            "" => w.say("explained-not-known"),
            time => time,
        };
        let kind = match self.is_english() {
            true => text(item, "kind").replace('_', " "),
            false => w.word(text(item, "kind")),
        };
        let mut lines = vec![
            format!("{} {} ({})", text(item, "platform"), kind, text(item, "id")),
            w.fill("explained-time", &[("time", time)]),
        ];
        if item.get("surface").is_some_and(Json::is_null) {
            lines.push(self.line("explained-surface", w.say("explained-not-known")));
        }
        let said = |id, key| {
            let is_word = ["state", "surface"].contains(&key);
            let said = text(item, key).replace(['\n', '\r'], " ");
            let said = if is_word { self.word(&said) } else { said };
            Some(self.line(id, &said)).filter(|_| !text(item, key).is_empty())
        };
        lines.extend(said("explained-state", "state"));
        lines.extend(said("explained-surface", "surface"));
        lines.extend(said("explained-place", "place"));
        lines.extend(said("explained-field", "field"));
        lines.extend(said("explained-words", "text"));
        lines.extend(
            list(item, "media")
                .filter_map(Json::as_str)
                .map(|path| self.line("explained-media", path)),
        );
        lines.extend(list(item, "origins").map(|origin| {
            let place = self.place(origin);
            w.fill("explained-origin", &[("place", &place)])
        }));
        lines.push(String::new());
        lines.extend(self.seen(seen));
        lines.push(String::new());
        lines.extend(self.outcome(outcome));
        lines
    }

    /// Who could see it, and what shows that.
    fn seen(&self, seen: &Json) -> Vec<String> {
        let w = self.w;
        let (today, since) = (self.sure(seen), self.word(text(seen, "since_training")));
        let mut lines = vec![
            w.say("explained-seen").to_owned(),
            format!("  {}", w.fill("explained-today", &[("seen", &today)])),
            format!("  {}", w.fill("explained-since", &[("seen", &since)])),
        ];
        for interval in list(seen, "intervals") {
            let from = match text(interval, "from") {
                "" => w.say("explained-beginning"),
                from => from,
            };
            let to = match text(interval, "to") {
                "" => w.say("explained-now"),
                to => to,
            };
            let id = if interval.get("user_stated") == Some(&Json::Bool(true)) {
                "explained-interval-told"
            } else {
                "explained-interval"
            };
            let seen = self.sure(interval);
            let said = w.fill(id, &[("from", from), ("to", to), ("seen", &seen)]);
            lines.push(format!("  {said}"));
        }
        lines.extend(list(seen, "evidence").map(|evidence| self.evidence(evidence)));
        lines
    }

    fn evidence(&self, evidence: &Json) -> String {
        let says = match text(evidence, "says") {
            "undetermined" => self.w.say("explained-open").to_owned(),
            says => self.w.fill(
                "explained-clue",
                &[
                    ("says", &self.word(says)),
                    ("strength", &self.word(text(evidence, "strength"))),
                ],
            ),
        };
        let note = note_of(evidence).filter(|_| !self.is_english());
        let note = note.map(|note| note.says(self.w.language));
        let note = note.unwrap_or_else(|| text(evidence, "note").to_owned());
        let note = Some(note).filter(not_empty);
        let note = note.map(|note| format!(" ({note})")).unwrap_or_default();
        let origin = evidence.get("origin").filter(|origin| origin.is_object());
        let origin = origin
            .map(|origin| format!(" [{}]", self.place(origin)))
            .unwrap_or_default();
        let signal = self.signal(text(evidence, "signal"));
        format!(
            "  - {}",
            self.w.labelled(&says, &format!("{signal}{note}{origin}"))
        )
    }

    /// Who could see it, and how sure that is; that nobody knows is always certain.
    fn sure(&self, seen: &Json) -> String {
        match text(seen, "is") {
            "undetermined" => self.word("undetermined"),
            is => self.w.fill(
                "explained-sure",
                &[
                    ("is", &self.word(is)),
                    ("sure", &self.word(text(seen, "confidence"))),
                ],
            ),
        }
    }

    fn outcome(&self, outcome: &Json) -> Vec<String> {
        let id = text(outcome, "rule");
        let pack = built_in(text(outcome, "pack"));
        let mut lines = vec![self.w.fill(
            "explained-outcome",
            &[
                ("outcome", &self.word(text(outcome, "is")).replace('_', " ")),
                ("rule", id),
                ("sure", &self.word(text(outcome, "confidence"))),
                ("status", &self.word(text(outcome, "status"))),
            ],
        )];
        lines.extend(self.why(outcome).map(|why| format!("  {why}")));
        lines.extend(
            list(outcome, "caveats")
                .filter_map(Json::as_str)
                .map(|caveat| format!("  {}", said_by(self.w, pack, caveat))),
        );
        let nothing = Json::Null;
        let rule = of_id(self.rules, id).unwrap_or(&nothing);
        lines.extend(self.rule(rule, text(outcome, "pack")));
        lines
    }

    /// Why the outcome is what it is: in English as the report has it, else from the values beside
    /// that sentence.
    fn why(&self, outcome: &Json) -> impl Iterator<Item = String> {
        let w = self.w;
        let mut why = Vec::new();
        if self.is_english() {
            why.push(text(outcome, "why").to_owned());
            return why.into_iter();
        }
        why.extend(match Coverage::of_word(text(outcome, "is")) {
            Some(Coverage::InScope) => Some(w.say("told-means-in-scope").to_owned()),
            Some(Coverage::NotStated) => Some(w.say("told-means-not-stated").to_owned()),
            Some(Coverage::Undecided) => {
                let open = Condition::of_word(text(outcome, "condition"));
                open.map(|open| condition(w, open).to_owned())
            }
            Some(Coverage::OutOfScope) | None => None,
        });
        if let Some(window) = outcome.get("window").filter(|window| window.is_object()) {
            let from = ("from", text(window, "from"));
            why.push(match text(window, "to") {
                "" => w.fill("explained-eligible", &[from]),
                to => w.fill("explained-eligible-to", &[from, ("to", to)]),
            });
        }
        if outcome.get("user_stated") == Some(&Json::Bool(true)) {
            why.push(w.count(1, "told-by-your-word"));
        }
        why.into_iter()
    }

    /// The rule as the pack has it under which it decided.
    fn rule(&self, rule: &Json, pack: &str) -> Vec<String> {
        let w = self.w;
        let other = list(rule, "also").find(|also| text(also, "pack") == pack);
        let rule = other.unwrap_or(rule);
        let pack = built_in(text(rule, "pack"));
        let said = said_by(w, pack, text(rule, "text"));
        let mut lines = vec![
            String::new(),
            w.fill(
                "explained-rule",
                &[("pack", text(rule, "pack")), ("text", &said)],
            ),
        ];
        let source = |cite: &Json| {
            format!(
                "{}, {} {}",
                said_by(w, pack, text(cite, "title")),
                text(cite, "date"),
                text(cite, "url")
            )
        };
        for cite in list(rule, "cite") {
            let words = match text(cite, "quote") {
                "" => said_by(w, pack, text(cite, "claim")),
                quote => match w.foreign() {
                    Some(english) => format!("{} {english}", w.quoted(quote)),
                    None => w.quoted(quote),
                },
            };
            // Whose text it is, where the rule is for another region.
            let words = match text(cite, "quoted_from") {
                "" => words,
                region => w.fill(
                    "explained-quoted-from",
                    &[("region", region), ("words", &words)],
                ),
            };
            lines.push(format!("  {words} ({})", source(cite)));
        }
        lines.extend(list(rule, "counter").map(|cite| {
            let claim = said_by(w, pack, text(cite, "claim"));
            let against = w.fill("explained-against", &[("claim", &claim)]);
            format!("  {against} ({})", source(cite))
        }));
        let mut advice = list(rule, "advice").peekable();
        if advice.peek().is_some() {
            lines.push(String::new());
            lines.push(w.say("explained-advice").to_owned());
        }
        lines.extend(advice.map(|one| self.advice(one)));
        lines
    }

    fn advice(&self, advice: &Json) -> String {
        let id = text(advice, "id");
        let said = |part: &str, english: &str| {
            let id = format!("action-{id}-{part}");
            self.w.translated(&id, english).into_owned()
        };
        let (title, caveat) = (
            said("title", text(advice, "title")),
            said("caveat", text(advice, "caveat")),
        );
        // The report has all steps as one text.
        let known = Actions::built_in().all().iter().find(|one| one.id == id);
        let path = match known.filter(|_| !self.is_english()) {
            Some(action) => {
                let step = |(number, step): (usize, &String)| said(&format!("step-{number}"), step);
                (1..)
                    .zip(&action.steps)
                    .map(step)
                    .collect::<Vec<_>>()
                    .join(" ")
            }
            None => text(advice, "path").to_owned(),
        };
        let parts = [path.as_str(), text(advice, "url"), caveat.as_str()];
        let parts: Vec<&str> = parts.into_iter().filter(not_empty).collect();
        format!("  - {}", self.w.labelled(&title, &parts.join(". ")))
    }
}
