//! What is said to a person, as a value until the last moment: its name, and what fills it. The layer that knows says it;
//! only the report puts it into words, in the language of the reader (`language/*.ftl`, by family and code).
//!
//! What fills a message tells by its type whose words it holds, so that redaction need not read sentences.

/// What is said when its language is not yet known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// What sort of thing it is, such as `problem`.
    pub family: &'static str,
    /// Its name among its sort. It stays the same from version to version.
    pub code: &'static str,
    /// What fills it.
    pub arguments: Vec<(&'static str, Value)>,
}

impl Message {
    /// What its words stand under.
    pub fn id(&self) -> String {
        format!("{}-{}", self.family, self.code)
    }
}

/// What fills a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number of anything.
    Number(u64),
    /// A key or word of Meta's that this program knows.
    Known(&'static str),
    /// A text of the archive, which may tell of a person.
    Text(String),
    /// What a system or another program says, which may name things.
    Foreign(String),
    /// Another message, such as the cause.
    Message(Message),
}

/// Something that is said.
pub trait Said {
    /// What sort of thing it is.
    const FAMILY: &'static str;

    /// Its name among its sort.
    fn code(&self) -> &'static str;

    /// What fills it.
    fn arguments(&self) -> Vec<(&'static str, Value)>;

    /// Takes out what may tell of a person.
    fn redact(&mut self);

    /// The same without its type.
    fn message(&self) -> Message {
        Message { family: Self::FAMILY, code: self.code(), arguments: self.arguments() }
    }
}

/// Something that may fill a message.
pub trait Argument {
    /// It as a value that tells whose words it holds.
    fn value(&self) -> Value;

    /// Takes out what may tell of a person.
    fn redact(&mut self);
}

/// What stands where a text stood.
pub const REDACTED: &str = "[redacted]";

impl Argument for u64 {
    fn value(&self) -> Value {
        Value::Number(*self)
    }

    fn redact(&mut self) {}
}

/// A key or word of Meta's that this program knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Known(pub &'static str);

impl Argument for Known {
    fn value(&self) -> Value {
        Value::Known(self.0)
    }

    fn redact(&mut self) {}
}

/// A text of the archive.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Text(String);

impl Text {
    /// So many characters of the text: it is named, not told.
    pub fn of(text: &str, characters: usize) -> Self {
        Self(text.chars().take(characters).collect())
    }

    /// The same without the space around it.
    pub fn trimmed(text: &str, characters: usize) -> Self {
        let short: String = text.chars().take(characters).collect();
        Self(short.trim().to_owned())
    }
}

impl Argument for Text {
    fn value(&self) -> Value {
        Value::Text(self.0.clone())
    }

    fn redact(&mut self) {
        REDACTED.clone_into(&mut self.0);
    }
}

/// What a system or another program says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Foreign(Option<String>);

impl Foreign {
    /// What it says.
    pub fn of(says: &impl ToString) -> Self {
        Self(Some(says.to_string()))
    }
}

impl Argument for Foreign {
    fn value(&self) -> Value {
        let left_out = Message { family: "fault", code: "not-told", arguments: Vec::new() };
        self.0.clone().map_or(Value::Message(left_out), Value::Foreign)
    }

    fn redact(&mut self) {
        self.0 = None;
    }
}

impl<S: Said> Argument for S {
    fn value(&self) -> Value {
        Value::Message(self.message())
    }

    fn redact(&mut self) {
        Said::redact(self);
    }
}

/// Messages of one family: for each its code, and what fills it with its type.
macro_rules! messages {
    ($(#[$doc:meta])* $name:ident of $family:literal {
        $($(#[$item_doc:meta])* $variant:ident
            $({ $($(#[$field_doc:meta])* $field:ident: $type:ty),+ $(,)? })?
            $(( $($(#[$arg_doc:meta])* $arg:ident: $arg_type:ty),+ ))? = $code:literal,)+
    }) => {
        $(#[$doc])*
        pub enum $name {
            $($(#[$item_doc])* $variant
                $({ $($(#[$field_doc])* $field: $type),+ })?
                $(( $($(#[$arg_doc])* $arg_type),+ ))?,)+
        }

        impl $name {
            /// Each code, with the names of what fills it.
            pub const SHAPES: &[(&str, &[&str])] =
                &[$(($code, &[$($(stringify!($field)),+)? $($(stringify!($arg)),+)?])),+];
        }

        impl $crate::message::Said for $name {
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
