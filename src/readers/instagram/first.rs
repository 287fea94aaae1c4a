//! Instagram's first layout, 2018 to early 2021: a few files at the root, times as text.
//! (instagram-threads.md 1.)

use serde::Deserialize;
use serde_json::Value;

use super::profile::emit;
use crate::facts::Fact;
use crate::item::{Conversation, Kind, Surface};
use crate::readers::Reader;
use crate::readers::json::{self, Misfit, Records, words};
use crate::readers::sink::Sink;
use crate::readers::unite::identity::stem_identity;
use crate::text::{Text, not_blank, not_empty};
use crate::time::Moment;

/// Pictures and videos of every kind.
pub(crate) static MEDIA: Reader = Reader {
    id: "instagram.first_media",
    read: |source, out| {
        let mut media = AllMedia { sent: None };
        json::read(source, &mut media, out);
        if let Some(sent) = media.sent {
            out.conversation(sent);
        }
    },
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Dated {
    taken_at: Option<Text>,
    path: Option<Text>,
    caption: Option<Text>,
    location: Option<Text>,
}

struct AllMedia {
    /// Media in direct messages. They are private, and the file does not say who sent them.
    sent: Option<Conversation>,
}

impl Records for AllMedia {
    type Record<'r> = Dated;
    const SIGNATURE: &'static [&'static str] = &["taken_at", "path", "caption"];

    fn record(&mut self, medium: Dated, out: &mut Sink<'_>) {
        let time = medium
            .taken_at
            .map_or(Moment::Unknown, |text| Moment::from_iso(text.as_str()));
        let path = medium.path.map(Text::into_string).filter(not_empty);
        let kind = match out.field() {
            "direct" => {
                for path in path.iter() {
                    out.refer(path);
                }
                return self.sent(time, out);
            }
            "stories" => Kind::Story,
            "profile" => Kind::ProfilePicture,
            _ => Kind::Post,
        };
        let mut item = out.draft(kind, time);
        if let Some(caption) = medium.caption.filter(not_blank) {
            item.text = out.text(caption);
        }
        item.annotations.place = medium
            .location
            .filter(not_blank)
            .map(|place| out.text(place));
        if let Some(path) = path {
            item.identity = stem_identity(&path);
            item.media.push(path);
        }
        if kind == Kind::ProfilePicture {
            out.picture(kind, 1, time, item.identity);
        }
        out.item(item);
    }
}

impl AllMedia {
    fn sent(&mut self, time: Moment, out: &Sink<'_>) {
        let sent = self.sent.get_or_insert_with(|| {
            Conversation::new(out.export, out.platform, "direct".to_owned())
        });
        sent.count("", time);
    }
}

/// A record that is a list of texts: time, words, name.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
struct FirstRow(Vec<Text>);

impl FirstRow {
    fn time(&self) -> Moment {
        self.0
            .first()
            .map_or(Moment::Unknown, |text| Moment::from_iso(text.as_str()))
    }

    fn text(&self, at: usize) -> Option<&Text> {
        self.0.get(at).filter(not_blank)
    }
}

/// Comments.
pub(crate) static COMMENTS: Reader = Reader {
    id: "instagram.first_comments",
    read: |source, out| json::read(source, &mut FirstComments, out),
};

struct FirstComments;

impl Records for FirstComments {
    type Record<'r> = FirstRow;
    const SIGNATURE: &'static [&'static str] = &[];
    const ANY_ROOT: bool = true;
    const ROWS: bool = true;

    fn record(&mut self, row: FirstRow, out: &mut Sink<'_>) {
        let mut item = out.draft(Kind::Comment, row.time());
        item.surface = Surface::OtherProfile;
        if let Some(text) = row.text(1) {
            item.text = out.text(text.clone());
        }
        item.place = row.text(2).map(|owner| owner.as_str().to_owned());
        out.item(item);
    }
}

/// Likes.
pub(crate) static LIKES: Reader = Reader {
    id: "instagram.first_likes",
    read: |source, out| json::read(source, &mut FirstLikes, out),
};

struct FirstLikes;

impl Records for FirstLikes {
    type Record<'r> = FirstRow;
    const SIGNATURE: &'static [&'static str] = &[];
    const ANY_ROOT: bool = true;
    const ROWS: bool = true;

    fn record(&mut self, row: FirstRow, out: &mut Sink<'_>) {
        let mut item = out.draft(Kind::Reaction, row.time());
        item.surface = Surface::OtherProfile;
        item.place = row.text(1).map(|owner| owner.as_str().to_owned());
        // Two likes in the same second differ in whose post was liked.
        item.text = item.place.clone().unwrap_or_default();
        out.item(item);
    }
}

/// The profile.
pub(crate) static PROFILE: Reader = Reader {
    id: "instagram.first_profile",
    read: |source, out| json::read(source, &mut FirstProfile, out),
};

struct FirstProfile;

impl Records for FirstProfile {
    type Record<'r> = Value;
    const SIGNATURE: &'static [&'static str] = &[];

    fn record(&mut self, _record: Value, out: &mut Sink<'_>) {
        out.unknown_shape();
    }

    fn wants(&self, _key: &str) -> bool {
        true
    }

    fn other(&mut self, key: &str, value: Value, out: &mut Sink<'_>) {
        if let ("private_account", Value::Bool(private)) = (key, &value) {
            return out.fact(Fact::PrivateAccount(*private));
        }
        let known = WORDS.iter().find(|known| **known == key);
        if known.is_none() && !value.is_string() {
            // An unknown number or switch holds nobody's words.
            match KNOWN.iter().find(|known| **known == key) {
                None => out.unknown_key(key),
                Some(known) if value.is_object() || value.is_array() => {
                    Misfit::Words.tell(known, 1, out)
                }
                Some(_) => {}
            }
            return;
        }
        let Some(text) = words(&value, known.copied().unwrap_or_default(), out) else {
            return;
        };
        match key {
            "username" => {
                out.fact(Fact::Username(text.clone()));
                emit(Kind::Username, text, out);
            }
            "name" => {
                out.fact(Fact::HolderName(text.clone()));
                emit(Kind::Name, text, out);
            }
            "biography" => emit(Kind::Bio, text, out),
            "website" => emit(Kind::ProfileField, text, out),
            // A link that has expired. The picture itself is in `media.json`.
            "profile_pic_url" => {}
            "date_of_birth" => {
                if let Ok(day) = text.parse() {
                    out.fact(Fact::Birthday(day));
                }
                out.account_data("contact_details", 1);
            }
            _ if KNOWN.contains(&key) => out.account_data("contact_details", 1),
            _ => {
                // It may be shown on the profile, so it becomes an undetermined item, and the key
                // is reported.
                out.unknown_key(key);
                emit(Kind::ProfileField, text, out);
            }
        }
    }
}

/// Keys whose values are words of the profile.
const WORDS: &[&str] = &["username", "name", "biography", "website", "date_of_birth"];

/// Keys that are often mentioned (instagram-threads.md 1: not confirmed) and hold no words of a
/// profile.
const KNOWN: &[&str] = &[
    "date_joined",
    "gender",
    "phone_number",
    "email",
    "private_account",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_texts() {
        let row: FirstRow =
            serde_json::from_str(r#"["2019-05-01T10:00:00", "Nice", "bo_example"]"#).unwrap();
        assert_eq!(
            (row.time(), row.text(2).map(Text::as_str)),
            (Moment::At(1_556_704_800), Some("bo_example"))
        );
        let short: FirstRow = serde_json::from_str("[]").unwrap();
        assert_eq!((short.time(), short.text(1)), (Moment::Unknown, None));
    }
}
