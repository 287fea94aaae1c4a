//! The words of messages: they stand in the files of the languages under their family and code.

use std::fmt;

use super::{Language, Words};
use crate::message::{Message, TypedMessage, Value};

/// Why something was refused, as an error. Its display is English; who speaks to people puts the
/// message into their language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason(pub(crate) Message);

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Language::English.message(&self.0))
    }
}

impl std::error::Error for Reason {}

impl From<Message> for Reason {
    fn from(message: Message) -> Self {
        Self(message)
    }
}

impl Language {
    /// A message in words.
    pub(crate) fn said(self, said: &impl TypedMessage) -> String {
        self.words().said(said)
    }

    /// A message without its type in words.
    pub fn message(self, message: &Message) -> String {
        self.words().message(message)
    }

    /// A text without values, if this language has one under this id.
    pub(crate) fn known(self, id: &str) -> Option<&'static str> {
        self.words().text(id)
    }

    /// A text that stands in English with the data it belongs to.
    pub(crate) fn of_data(self, id: &str, english: &str) -> String {
        self.words().translated(id, english).into_owned()
    }
}

impl Words {
    /// A message in words.
    pub(crate) fn said(&self, said: &impl TypedMessage) -> String {
        self.message(&said.message())
    }

    /// A message without its type in words. Its value `n`, if it is a number, chooses the form.
    pub(crate) fn message(&self, message: &Message) -> String {
        let id = message.id();
        let n = message.arguments.iter().find_map(|value| match value {
            ("n", Value::Number(n)) => Some(*n),
            _ => None,
        });
        let values: Vec<(&str, String)> = message
            .arguments
            .iter()
            .map(|(name, value)| (*name, self.value(value)))
            .collect();
        match values.as_slice() {
            [] => self.say(&id).to_owned(),
            values => {
                let values: Vec<(&str, &str)> = values
                    .iter()
                    .map(|(name, value)| (*name, value.as_str()))
                    .collect();
                self.format(&id, n, &values)
            }
        }
    }

    fn value(&self, value: &Value) -> String {
        match value {
            Value::Number(number) => number.to_string(),
            Value::Known(word) => (*word).to_owned(),
            Value::Text(text) => text.clone(),
            Value::Foreign(text, id) => id
                .map_or(text.as_str().into(), |id| self.translated(id, text))
                .into_owned(),
            Value::Data { id, english } => self.translated(id, english).into_owned(),
            Value::Message(message) => self.message(message),
        }
    }
}
