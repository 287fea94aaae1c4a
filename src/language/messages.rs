//! The words of messages: they stand in the files of the languages under their family and code.

use super::{Language, Words};
use crate::message::{Message, Said, Value};

impl Language {
    /// A message in words.
    pub fn said(self, said: &impl Said) -> String {
        self.words().said(said)
    }

    /// A message without its type in words.
    pub fn message(self, message: &Message) -> String {
        self.words().message(message)
    }
}

impl Words {
    /// A message in words.
    pub(crate) fn said(&self, said: &impl Said) -> String {
        self.message(&said.message())
    }

    /// A message without its type in words.
    pub(crate) fn message(&self, message: &Message) -> String {
        let values: Vec<(&str, String)> = message
            .arguments
            .iter()
            .map(|(name, value)| (*name, self.value(value)))
            .collect();
        match values.as_slice() {
            [] => self.say(&message.id()).to_owned(),
            values => {
                let values: Vec<(&str, &str)> = values
                    .iter()
                    .map(|(name, value)| (*name, value.as_str()))
                    .collect();
                self.fill(&message.id(), &values)
            }
        }
    }

    fn value(&self, value: &Value) -> String {
        match value {
            Value::Number(number) => number.to_string(),
            Value::Known(word) => (*word).to_owned(),
            Value::Text(text) => text.clone(),
            Value::Foreign(text) => text.clone(),
            Value::Message(message) => self.message(message),
        }
    }
}
