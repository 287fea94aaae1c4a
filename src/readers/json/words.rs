//! Values of the wrong type: what can be kept of them, and how they are reported.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use serde_json::Value;

use crate::message::MetaWord;
use crate::readers::problem::Problem;
use crate::readers::sink::Sink;
use crate::text::Text;

/// What a value gives where a text is expected.
pub(super) enum Leaf<'v> {
    /// A text.
    Words(&'v str),
    /// Another value that can be read as a text.
    Odd(Cow<'v, str>),
    /// The value is empty.
    Nothing,
    /// A value that cannot be read as a text.
    Unread,
}

/// If an object stands in place of a text, the text is under one of these keys.
const WITHIN: &[&str] = &["text", "value", "name"];

/// Reads a value as a text. Numbers and booleans give their spelling; objects what stands under one
/// of the keys of [`WITHIN`]; lists the texts of their elements.
pub(super) fn leaf(value: &Value) -> Leaf<'_> {
    match value {
        Value::Null => Leaf::Nothing,
        Value::String(text) => Leaf::Words(text),
        Value::Number(number) => Leaf::Odd(number.to_string().into()),
        Value::Bool(yes) => Leaf::Odd(if *yes { "true" } else { "false" }.into()),
        Value::Object(map) if map.is_empty() => Leaf::Nothing,
        Value::Object(map) => {
            let inner = WITHIN
                .iter()
                .find_map(|key| map.get(*key))
                .map_or(Leaf::Unread, leaf);
            match inner {
                Leaf::Words(text) => Leaf::Odd(text.into()),
                inner => inner,
            }
        }
        Value::Array(list) => {
            list.iter()
                .map(leaf)
                .fold(Leaf::Nothing, |before, next| match (before, next) {
                    (Leaf::Unread, _) | (_, Leaf::Unread) => Leaf::Unread,
                    (before, Leaf::Nothing) => before,
                    (Leaf::Nothing, Leaf::Words(text)) => Leaf::Odd(text.into()),
                    (Leaf::Nothing, next) => next,
                    (Leaf::Words(before), next) => joined(before, &next),
                    (Leaf::Odd(before), next) => joined(&before, &next),
                })
        }
    }
}

fn joined<'v>(before: &str, next: &Leaf<'_>) -> Leaf<'v> {
    let next: &str = match next {
        Leaf::Words(next) => next,
        Leaf::Odd(next) => next,
        Leaf::Nothing | Leaf::Unread => "",
    };
    Leaf::Odd(format!("{before}, {next}").into())
}

/// The text of a value; `None` if it is blank or cannot be read. A value of another type is
/// reported.
pub(in crate::readers) fn words(
    value: &Value,
    key: &'static str,
    out: &mut Sink<'_>,
) -> Option<String> {
    let text = match leaf(value) {
        Leaf::Words(text) => text.into(),
        Leaf::Odd(text) => {
            Misfit::WordsKept.tell(key, 1, out);
            text
        }
        Leaf::Nothing => return None,
        Leaf::Unread => {
            Misfit::Words.tell(key, 1, out);
            return None;
        }
    };
    let text = Text::from_bytes(text.as_bytes());
    (!text.is_blank()).then(|| out.text(text))
}

/// A value of the wrong type, by what was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::readers) enum Misfit {
    /// A text was expected, and another value could be read as one.
    WordsKept,
    /// A text was expected.
    Words,
    Number,
    Time,
    Record,
    /// A list was expected, and one value stands there.
    List,
}

impl Misfit {
    /// Reports it this many times.
    pub(in crate::readers) fn tell(self, key: &'static str, times: u64, out: &mut Sink<'_>) {
        let key = MetaWord(key);
        let what = match self {
            Self::WordsKept => Problem::ReadAsWords { key },
            Self::Words => Problem::NoWords { key },
            Self::Number => Problem::NoNumber { key },
            Self::Time => Problem::NoTime { key },
            Self::Record => Problem::NotARecord { key },
            Self::List => Problem::NoList { key },
        };
        out.problems(times, what);
    }
}

/// The misfits of one record, by the fields they stand under.
#[derive(Debug, Default)]
pub(super) struct Misfits {
    told: RefCell<BTreeMap<(&'static str, Misfit), u64>>,
    /// A value in an unusual form was read without loss, such as a date that people can read.
    read: Cell<bool>,
    /// A value was replaced or converted until it fitted.
    bent: Cell<bool>,
}

impl Misfits {
    pub(super) fn note(&self, key: &'static str, misfit: Misfit) {
        *self.told.borrow_mut().entry((key, misfit)).or_default() += 1;
    }

    /// Notes that an unusual form was read without loss.
    pub(super) fn note_read(&self) {
        self.read.set(true);
    }

    /// Notes that a value was converted.
    pub(super) fn note_bent(&self) {
        self.bent.set(true);
    }

    /// Reports each misfit. A record without any that still did not fit is reported as a whole.
    pub(super) fn tell(self, out: &mut Sink<'_>) {
        let misfits = self.told.into_inner();
        let is_understood = self.read.get() && !self.bent.get();
        if misfits.is_empty() && !is_understood {
            out.problem(Problem::UnexpectedShape);
        }
        for ((key, misfit), times) in misfits {
            misfit.tell(key, times, out);
        }
    }
}
