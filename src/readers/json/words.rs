//! What stands where words, a number, a time or a record should: what of it can be kept, and how it is told.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use serde_json::Value;

use crate::message::Known;
use crate::readers::problem::Problem;
use crate::readers::sink::Sink;
use crate::text::Text;

/// What a value gives where words should stand.
pub(super) enum Leaf<'v> {
    /// Words.
    Words(&'v str),
    /// Something else that reads as words.
    Odd(Cow<'v, str>),
    /// Nothing stands there.
    Nothing,
    /// Something that may be anything.
    Unread,
}

/// Keys under which an object that stands for words holds them.
const WITHIN: &[&str] = &["text", "value", "name"];

/// A number or a yes or no reads as what it is written as; of an object, what stands under a key that says so; of a list,
/// what its elements read as.
pub(super) fn leaf(value: &Value) -> Leaf<'_> {
    match value {
        Value::Null => Leaf::Nothing,
        Value::String(text) => Leaf::Words(text),
        Value::Number(number) => Leaf::Odd(number.to_string().into()),
        Value::Bool(yes) => Leaf::Odd(if *yes { "true" } else { "false" }.into()),
        Value::Object(map) if map.is_empty() => Leaf::Nothing,
        Value::Object(map) => {
            let inner = WITHIN.iter().find_map(|key| map.get(*key)).map_or(Leaf::Unread, leaf);
            match inner {
                Leaf::Words(text) => Leaf::Odd(text.into()),
                inner => inner,
            }
        }
        Value::Array(list) => list.iter().map(leaf).fold(Leaf::Nothing, |before, next| match (before, next) {
            (Leaf::Unread, _) | (_, Leaf::Unread) => Leaf::Unread,
            (before, Leaf::Nothing) => before,
            (Leaf::Nothing, Leaf::Words(text)) => Leaf::Odd(text.into()),
            (Leaf::Nothing, next) => next,
            (Leaf::Words(before), next) => joined(before, &next),
            (Leaf::Odd(before), next) => joined(&before, &next),
        }),
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

/// The words under a key, unless they are blank. Where something else stands there, that is told.
pub(in crate::readers) fn words(value: &Value, key: &'static str, out: &mut Sink<'_>) -> Option<String> {
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

/// What stands where something else should.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::readers) enum Misfit {
    /// No words, but what reads as some.
    WordsKept,
    /// No words.
    Words,
    Number,
    Time,
    Record,
    /// One thing, where a list should stand.
    List,
}

impl Misfit {
    /// Tells of it, so often.
    pub(in crate::readers) fn tell(self, key: &'static str, times: u64, out: &mut Sink<'_>) {
        let key = Known(key);
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

/// The misfits of one record, by the keys of ours that they stand under.
#[derive(Debug, Default)]
pub(super) struct Misfits {
    told: RefCell<BTreeMap<(&'static str, Misfit), u64>>,
    /// Something was read in another form than a strict reader takes, and nothing is lost.
    read: Cell<bool>,
    /// Something was bent until it fitted.
    bent: Cell<bool>,
}

impl Misfits {
    pub(super) fn note(&self, key: &'static str, misfit: Misfit) {
        *self.told.borrow_mut().entry((key, misfit)).or_default() += 1;
    }

    /// Something unusual was read as it was meant.
    pub(super) fn note_read(&self) {
        self.read.set(true);
    }

    /// Something does not fit by its form alone.
    pub(super) fn note_bent(&self) {
        self.bent.set(true);
    }

    /// Tells of each; of a record that is odd in another way, that it is.
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
