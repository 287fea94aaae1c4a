//! What the holder of the account typed into forms, kept by the app to fill in later ones. The
//! names in it help to tell whose a download without a profile is, once the chats confirm them: a
//! form may have been filled in for somebody else. (messenger.md 1.1: `autofill_information_v2`,
//! high; instagram-threads.md 5: `ig_autofill_data`, whose keys are unknown.)

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::readers::Reader;
use crate::readers::account_data;
use crate::readers::json;
use crate::readers::sink::Sink;
use crate::readers::source::FileSource;
use crate::text::Text;

/// Forms of Messenger.
pub(crate) static MESSENGER: Reader = Reader {
    id: "messenger.autofill",
    read,
};

/// Forms of Facebook.
pub(crate) static FACEBOOK: Reader = Reader {
    id: "facebook.autofill",
    read,
};

/// Forms of Instagram.
pub(crate) static INSTAGRAM: Reader = Reader {
    id: "instagram.autofill",
    read,
};

fn read(source: &mut FileSource<'_, '_>, out: &mut Sink<'_>) {
    account_data::counted(source, out);
    // Problems of the file were reported when it was counted.
    if let Ok((typed, _)) = json::value(
        source,
        NameSeek {
            part: None,
            level: 0,
        },
        TypedNames::join,
    ) {
        for name in typed.names() {
            let name = out.text(name);
            out.typed_name(name);
        }
    }
}

/// A part of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NamePart {
    Full,
    First,
    Last,
}

impl NamePart {
    /// The part of a name that a key holds, in any spelling: `FULL_NAME`, `fullName`, `Full name`.
    /// `None` if it holds none.
    fn of(key: &str) -> Option<Self> {
        let letters: String = key
            .chars()
            .filter(|c| c.is_alphabetic())
            .flat_map(char::to_lowercase)
            .collect();
        match letters.as_str() {
            "fullname" | "name" => Some(Self::Full),
            "firstname" | "givenname" => Some(Self::First),
            "lastname" | "familyname" => Some(Self::Last),
            _ => None,
        }
    }
}

/// Most texts that are kept of a file, so that no file can fill the memory.
const MOST: usize = 100;

/// Levels that are searched. Names stand in a list in an object in the root.
const DEEPEST: u8 = 4;

#[derive(Debug, Default)]
struct TypedNames(Vec<(NamePart, Text)>);

impl TypedNames {
    fn join(mut self, other: Self) -> Self {
        let room = MOST.saturating_sub(self.0.len());
        self.0.extend(other.0.into_iter().take(room));
        self
    }

    /// The full names. If there are none, the first first name and last name in the file.
    fn names(self) -> Vec<Text> {
        let first_of = |part| {
            self.0
                .iter()
                .find(|(of, _)| *of == part)
                .map(|(_, text)| text.as_str().trim())
        };
        let joined = first_of(NamePart::First).zip(first_of(NamePart::Last));
        let joined = joined.map(|(first, last)| Text::verbatim(format!("{first} {last}")));
        let full: Vec<Text> = self
            .0
            .iter()
            .filter(|(part, _)| *part == NamePart::Full)
            .map(|(_, text)| text.clone())
            .collect();
        if full.is_empty() {
            joined.into_iter().collect()
        } else {
            full
        }
    }
}

#[derive(Clone, Copy)]
struct NameSeek {
    part: Option<NamePart>,
    level: u8,
}

impl<'de> DeserializeSeed<'de> for NameSeek {
    type Value = TypedNames;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<TypedNames, D::Error> {
        if self.level > DEEPEST {
            json.deserialize_ignored_any(IgnoredAny)?;
            return Ok(TypedNames::default());
        }
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for NameSeek {
    type Value = TypedNames;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<TypedNames, A::Error> {
        let mut typed = TypedNames::default();
        while let Some(key) = map.next_key::<String>()? {
            typed = typed.join(map.next_value_seed(Self {
                part: NamePart::of(&key),
                level: self.level + 1,
            })?);
        }
        Ok(typed)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<TypedNames, A::Error> {
        let mut typed = TypedNames::default();
        while let Some(found) = list.next_element_seed(Self {
            level: self.level + 1,
            ..self
        })? {
            typed = typed.join(found);
        }
        Ok(typed)
    }

    fn visit_str<E>(self, text: &str) -> Result<TypedNames, E> {
        let text = Text::from_bytes(text.as_bytes());
        let typed = self
            .part
            .filter(|_| !text.is_blank())
            .map(|part| (part, text));
        Ok(TypedNames(typed.into_iter().collect()))
    }

    fn visit_bool<E>(self, _: bool) -> Result<TypedNames, E> {
        Ok(TypedNames::default())
    }

    fn visit_i64<E>(self, _: i64) -> Result<TypedNames, E> {
        Ok(TypedNames::default())
    }

    fn visit_u64<E>(self, _: u64) -> Result<TypedNames, E> {
        Ok(TypedNames::default())
    }

    fn visit_f64<E>(self, _: f64) -> Result<TypedNames, E> {
        Ok(TypedNames::default())
    }

    fn visit_unit<E>(self) -> Result<TypedNames, E> {
        Ok(TypedNames::default())
    }
}
