//! Checks whether a file that should hold only account data has something in the form of content:
//! the words of a post or comment (facebook.md 5: high), or media with words beside them
//! (archives.md 4.6: high).

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::lexicon::labels::{DRAFT, PUBLISHED};
use crate::text::Text;

/// What was seen in a value.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct ValueFeatures {
    /// Something has the shape of content.
    pub(super) content: bool,
    /// The value is a medium, or a list of media.
    media: bool,
    /// The value is a text.
    words: bool,
    /// A label asks whether it was published: so it was written to be.
    pub(super) published: bool,
}

impl ValueFeatures {
    pub(super) fn and(self, other: Self) -> Self {
        Self {
            content: self.content || other.content,
            media: self.media || other.media,
            words: self.words || other.words,
            published: self.published || other.published,
        }
    }
}

/// Where the current value stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    Anywhere,
    /// Under `data`.
    Data,
    /// Under a key of `data` for words of the user.
    Said,
    /// A label.
    Label,
}

impl Look {
    fn under(self, key: &str) -> Self {
        match (self, key) {
            (Self::Data, "post" | "comment") | (Self::Said, "comment") => Self::Said,
            (_, "data") => Self::Data,
            (_, "label") => Self::Label,
            _ => Self::Anywhere,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Look {
    type Value = ValueFeatures;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<ValueFeatures, D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Look {
    type Value = ValueFeatures;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<ValueFeatures, A::Error> {
        let mut all = ValueFeatures::default();
        while let Some(one) = list.next_element_seed(self)? {
            all = all.and(one);
        }
        Ok(all)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ValueFeatures, A::Error> {
        let (mut media, mut captioned, mut content, mut published) = (false, false, false, false);
        while let Some(key) = map.next_key::<String>()? {
            if content {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            let seen = map.next_value_seed(self.under(&key))?;
            content |= seen.content;
            published |= seen.published;
            match key.as_str() {
                "uri" => media |= seen.words,
                "media" => media |= seen.media,
                "title" | "description" => captioned |= seen.words,
                _ => {}
            }
        }
        Ok(ValueFeatures {
            content: content || (media && captioned),
            media,
            words: false,
            published,
        })
    }

    fn visit_str<E>(self, text: &str) -> Result<ValueFeatures, E> {
        let words = !text.trim().is_empty();
        let published = self == Self::Label && asks_whether_published(text);
        Ok(ValueFeatures {
            content: words && self == Self::Said,
            media: false,
            words,
            published,
        })
    }

    fn visit_bool<E>(self, _: bool) -> Result<ValueFeatures, E> {
        Ok(ValueFeatures::default())
    }

    fn visit_i64<E>(self, _: i64) -> Result<ValueFeatures, E> {
        Ok(ValueFeatures::default())
    }

    fn visit_u64<E>(self, _: u64) -> Result<ValueFeatures, E> {
        Ok(ValueFeatures::default())
    }

    fn visit_f64<E>(self, _: f64) -> Result<ValueFeatures, E> {
        Ok(ValueFeatures::default())
    }

    fn visit_unit<E>(self) -> Result<ValueFeatures, E> {
        Ok(ValueFeatures::default())
    }
}

/// Whether a label is that of a draft, or of what was published.
fn asks_whether_published(label: &str) -> bool {
    let label = Text::from_bytes(label.as_bytes());
    DRAFT.is(label.as_str()) || PUBLISHED.is(label.as_str())
}
