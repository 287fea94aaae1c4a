//! Messages for people as data: a code and its arguments. The layer that knows something makes the
//! message; only the report puts it into words, in the reader's language (`language/`, by
//! family and code).
//!
//! The type of an argument says whose words it holds, so that redaction need not parse sentences.

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::path::Path;

/// A message that is not yet put into a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its family, such as `problem`.
    pub(crate) family: &'static str,
    /// Its code within the family, which stays the same in all versions.
    pub(crate) code: &'static str,
    /// The values that its text mentions, by name.
    pub(crate) arguments: Vec<(&'static str, Value)>,
}

impl Message {
    /// The message with this id, without values yet.
    pub(crate) fn of(id: &'static str) -> Self {
        let (family, code) = id.split_once('-').unwrap_or((id, ""));
        Self {
            family,
            code,
            arguments: Vec::new(),
        }
    }

    /// The same with a value.
    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// The id of its text in the Fluent files.
    pub fn id(&self) -> String {
        format!("{}-{}", self.family, self.code)
    }
}

/// A value that a message mentions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number.
    Number(u64),
    /// A key or word of Meta's that this program knows.
    Known(&'static str),
    /// A text of the archive, which may tell of a person.
    Text(String),
    /// A text from the system or another program, which may contain names. It is English; where its
    /// meaning is known, the id of the same in other languages.
    Foreign(String, Option<&'static str>),
    /// A text that stands in English with the data it belongs to, and its id in other languages.
    Data {
        /// Its id.
        id: String,
        /// In English.
        english: Cow<'static, str>,
    },
    /// Another message, such as the cause.
    Message(Message),
}

impl From<Message> for Value {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&Path> for Value {
    fn from(path: &Path) -> Self {
        Self::Text(path.display().to_string())
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}

impl From<&io::Error> for Value {
    fn from(error: &io::Error) -> Self {
        Foreign::of_system(error).value()
    }
}

/// A typed message.
pub(crate) trait TypedMessage {
    /// Its family.
    const FAMILY: &'static str;

    /// Its code within the family.
    fn code(&self) -> &'static str;

    /// The values that its text mentions, by name.
    fn arguments(&self) -> Vec<(&'static str, Value)>;

    /// Removes what may identify a person.
    fn redact(&mut self);

    /// The message without its type.
    fn message(&self) -> Message {
        Message {
            family: Self::FAMILY,
            code: self.code(),
            arguments: self.arguments(),
        }
    }
}

/// A typed value that a message may mention.
pub(crate) trait Argument {
    /// The value, which says whose words it holds.
    fn value(&self) -> Value;

    /// Removes what may identify a person.
    fn redact(&mut self);
}

/// What replaces a text in a redacted report.
pub(crate) const REDACTED: &str = "[redacted]";

impl Argument for u64 {
    fn value(&self) -> Value {
        Value::Number(*self)
    }

    fn redact(&mut self) {}
}

/// A key or word of Meta's that this program knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MetaWord(pub &'static str);

impl Argument for MetaWord {
    fn value(&self) -> Value {
        Value::Known(self.0)
    }

    fn redact(&mut self) {}
}

/// A text of the archive.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ArchiveText(String);

impl ArchiveText {
    /// The first `characters` of a text, enough to recognise it.
    pub(crate) fn of(text: &str, characters: usize) -> Self {
        Self(text.chars().take(characters).collect())
    }

    /// Like [`ArchiveText::of`], without surrounding whitespace.
    pub(crate) fn trimmed(text: &str, characters: usize) -> Self {
        let short: String = text.chars().take(characters).collect();
        Self(short.trim().to_owned())
    }
}

impl Argument for ArchiveText {
    fn value(&self) -> Value {
        Value::Text(self.0.clone())
    }

    fn redact(&mut self) {
        REDACTED.clone_into(&mut self.0);
    }
}

/// A text from the system or another program; redaction leaves none.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Foreign {
    says: Option<String>,
    /// The id of the same in other languages.
    id: Option<&'static str>,
}

impl Foreign {
    /// Keeps what it says.
    pub(crate) fn of(says: &impl ToString) -> Self {
        Self {
            says: Some(says.to_string()),
            id: None,
        }
    }

    /// What the system says, which is English whatever the language.
    pub(crate) fn of_system(error: &io::Error) -> Self {
        Self {
            says: Some(error.to_string()),
            id: match error.kind() {
                io::ErrorKind::NotFound => Some("system-not-found"),
                io::ErrorKind::PermissionDenied => Some("system-not-allowed"),
                io::ErrorKind::IsADirectory => Some("system-is-folder"),
                io::ErrorKind::NotADirectory => Some("system-no-folder"),
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Some("system-no-room"),
                io::ErrorKind::ReadOnlyFilesystem => Some("system-read-only"),
                io::ErrorKind::InvalidData => Some("system-no-text"),
                io::ErrorKind::UnexpectedEof => Some("system-cut-off"),
                _ => None,
            },
        }
    }

    /// What a reader of JSON, TOML or CSV says of a file that is none, or not as it should be.
    pub(crate) fn of_form(says: &impl ToString, form: FileForm) -> Self {
        Self {
            says: Some(says.to_string()),
            id: Some(match form {
                FileForm::Json => "system-no-json",
                FileForm::Toml => "system-no-toml",
                FileForm::Csv => "system-no-csv",
            }),
        }
    }
}

/// The forms of files that other programs read for us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileForm {
    /// JSON.
    Json,
    /// TOML.
    Toml,
    /// CSV.
    Csv,
}

impl fmt::Display for Foreign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.says.as_deref().unwrap_or(REDACTED))
    }
}

impl Argument for Foreign {
    fn value(&self) -> Value {
        let left_out = Message::of("fault-not-told");
        match self.says.clone() {
            Some(says) => Value::Foreign(says, self.id),
            None => Value::Message(left_out),
        }
    }

    fn redact(&mut self) {
        self.says = None;
    }
}

impl From<Foreign> for Value {
    fn from(foreign: Foreign) -> Self {
        foreign.value()
    }
}

impl<S: TypedMessage> Argument for S {
    fn value(&self) -> Value {
        Value::Message(self.message())
    }

    fn redact(&mut self) {
        TypedMessage::redact(self);
    }
}

impl<S: TypedMessage> TypedMessage for Box<S> {
    const FAMILY: &'static str = S::FAMILY;

    fn code(&self) -> &'static str {
        (**self).code()
    }

    fn arguments(&self) -> Vec<(&'static str, Value)> {
        (**self).arguments()
    }

    fn redact(&mut self) {
        (**self).redact();
    }
}

/// Defines the messages of a family as an enum: for each variant its code, and its typed values.
macro_rules! messages {
    ($(#[$doc:meta])* $vis:vis enum $name:ident of $family:literal {
        $($(#[$item_doc:meta])* $variant:ident
            $({ $($(#[$field_doc:meta])* $field:ident: $type:ty),+ $(,)? })?
            $(( $($(#[$arg_doc:meta])* $arg:ident: $arg_type:ty),+ ))? = $code:literal,)+
    }) => {
        $(#[$doc])*
        $vis enum $name {
            $($(#[$item_doc])* $variant
                $({ $($(#[$field_doc])* $field: $type),+ })?
                $(( $($(#[$arg_doc])* $arg_type),+ ))?,)+
        }

        impl $name {
            /// Each code with the names of its values.
            #[cfg(test)]
            pub(crate) const SHAPES: &[(&str, &[&str])] =
                &[$(($code, &[$($(stringify!($field)),+)? $($(stringify!($arg)),+)?])),+];
        }

        impl $crate::message::TypedMessage for $name {
            const FAMILY: &'static str = $family;

            fn code(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $code),+ }
            }

            fn arguments(&self) -> Vec<(&'static str, $crate::message::Value)> {
                match self {
                    $(Self::$variant $({ $($field),+ })? $(( $($arg),+ ))? => vec![
                        $($((stringify!($field), $crate::message::Argument::value($field))),+)? $($((stringify!($arg), $crate::message::Argument::value($arg))),+)?
                    ],)+
                }
            }

            fn redact(&mut self) {
                match self {
                    $(Self::$variant $({ $($field),+ })? $(( $($arg),+ ))? => {
                        $($($crate::message::Argument::redact($field);)+)? $($($crate::message::Argument::redact($arg);)+)?
                    })+
                }
            }
        }
    };
}
pub(crate) use messages;
