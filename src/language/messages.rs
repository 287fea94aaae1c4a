//! The words of messages: they stand in the files of the languages under their family and code.

use super::{Language, Words};
use crate::message::{Message, Said, Value};

impl Language {
    /// A message in words.
    pub fn said(self, said: &impl Said) -> String {
        self.words().said(said)
    }
}

impl Words {
    /// A message in words.
    pub(crate) fn said(&self, said: &impl Said) -> String {
        self.message(&said.message())
    }

    fn message(&self, message: &Message) -> String {
        let values: Vec<(&str, String)> =
            message.arguments.iter().map(|(name, value)| (*name, self.value(value))).collect();
        match values.as_slice() {
            [] => self.say(&message.id()).to_owned(),
            values => {
                let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
                self.fill(&message.id(), &values)
            }
        }
    }

    fn value(&self, value: &Value) -> String {
        match value {
            Value::Number(number) => number.to_string(),
            Value::Known(word) => (*word).to_owned(),
            Value::Text(text) => text.clone(),
            // Some are texts of ours that came as those of a system.
            Value::Foreign(text) => self.phrase(text).into_owned(),
            Value::Message(message) => self.message(message),
        }
    }
}
