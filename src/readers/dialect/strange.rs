//! Unknown keys. Anything may stand under them, so the texts in their values are kept as words, and
//! the keys are reported (facebook.md 5).

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::lexicon::audience::tells_audience;
use crate::text::Text;

/// What stands under the unknown keys of one object.
#[derive(Debug, Default)]
pub(in crate::readers) struct Strange {
    /// Whether there are such keys at all.
    pub(super) is_any: bool,
    /// The keys that hold texts.
    pub(super) keys: Vec<String>,
    pub(super) words: Vec<Text>,
    /// What stands under those that tell an audience. It says who may see the words, and is none of
    /// them.
    pub(super) audiences: Vec<Text>,
}

impl Strange {
    /// Reads the value under an unknown key.
    pub(super) fn read<'de, A: MapAccess<'de>>(
        &mut self,
        key: String,
        map: &mut A,
    ) -> Result<(), A::Error> {
        self.is_any = true;
        let Strings(words) = map.next_value()?;
        if !words.is_empty() {
            let into = if tells_audience(&key) {
                &mut self.audiences
            } else {
                &mut self.words
            };
            into.extend(words);
            self.keys.push(key);
        }
        Ok(())
    }
}

/// Makes a type with a field for each key, any of which may be missing or `null`, with a list of
/// its keys, and with what stands under unknown keys. The keys behind `beside` are known, but hold
/// nothing that somebody said.
macro_rules! keyed {
    (
        $(#[$outer:meta])*
        $type:ident {
            $($(#[$doc:meta])* $name:ident: $of:ty,)+
        } beside [$($unused:literal),*]
    ) => {
        $(#[$outer])*
        #[derive(Debug, Default)]
        pub(in crate::readers) struct $type {
            $($(#[$doc])* pub(in crate::readers) $name: $of,)+
            /// What stands under unknown keys.
            pub(super) strange: $crate::readers::dialect::strange::Strange,
        }

        impl $type {
            /// The keys of this type, and the known ones that are skipped.
            pub(in crate::readers) const KEYS: &'static [&'static str] = &[$(stringify!($name),)+ $($unused),*];
        }

        const _: () = {
            #[derive(serde::Deserialize)]
            #[serde(field_identifier)]
            #[expect(non_camel_case_types, reason = "they are the keys as they stand in the file")]
            enum Key {
                $($name,)+
                Other(String),
            }

            struct ObjectVisitor;

            impl<'de> serde::de::Visitor<'de> for ObjectVisitor {
                type Value = $type;

                fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.write_str("a record or a part of one")
                }

                fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<$type, A::Error> {
                    let mut all = $type::default();
                    while let Some(key) = map.next_key()? {
                        match key {
                            $(Key::$name => all.$name = map.next_value::<Option<$of>>()?.unwrap_or_default(),)+
                            Key::Other(key) if $type::KEYS.contains(&key.as_str()) => {
                                all.strange.is_any = true;
                                map.next_value::<serde::de::IgnoredAny>()?;
                            }
                            Key::Other(key) => all.strange.read(key, &mut map)?,
                        }
                    }
                    Ok(all)
                }
            }

            impl<'de> serde::Deserialize<'de> for $type {
                fn deserialize<D: serde::de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    deserializer.deserialize_struct(stringify!($type), $type::KEYS, ObjectVisitor)
                }
            }
        };
    };
}

pub(super) use keyed;

/// Every text in the value of an unknown key.
#[derive(Debug, Default)]
pub(super) struct Strings(pub(super) Vec<Text>);

impl<'de> Deserialize<'de> for Strings {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        let mut all = Self::default();
        Collect {
            into: &mut all,
            depth: 0,
        }
        .deserialize(json)?;
        Ok(all)
    }
}

/// Levels of lists and objects that are searched for texts. What nests deeper is no text for
/// people, and must not cost the record.
const DEEPEST: u8 = 16;

struct Collect<'a> {
    into: &'a mut Strings,
    depth: u8,
}

impl Collect<'_> {
    fn within(&mut self) -> Collect<'_> {
        Collect {
            into: &mut *self.into,
            depth: self.depth + 1,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Collect<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        if self.depth > DEEPEST {
            return serde::de::IgnoredAny::deserialize(json).map(|_| ());
        }
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Collect<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        let text = Text::from_bytes(text.as_bytes());
        if !text.is_blank() {
            self.into.0.push(text);
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(self.within())?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        while map.next_key::<serde::de::IgnoredAny>()?.is_some() {
            map.next_value_seed(self.within())?;
        }
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}
