//! The kind of file that its first record shows by its keys, for a file that lies in no folder of
//! an export (archives.md 3.1 and 4: high for these keys); and the keys of records as such.

use super::FileKind;
use super::find::kind;

/// The keys at the beginning of a file.
pub(crate) trait Keys {
    /// Whether its root is a list of records.
    fn is_list(&self) -> bool;
    /// Whether the first record has this key.
    fn record_has(&self, key: &str) -> bool;
    /// Whether the key stands anywhere.
    fn has(&self, key: &str) -> bool;
}

/// What shows one kind of file.
struct Signature {
    kind: &'static str,
    /// The file is one record.
    is_lone: bool,
    /// Keys that the record has.
    all: &'static [&'static str],
    /// The record has one of these keys, unless there are none here.
    any: &'static [&'static str],
    /// One of these stands anywhere, unless there are none here.
    within: &'static [&'static str],
    /// None of these does.
    without: &'static [&'static str],
}

const MARK: Signature = Signature {
    kind: "",
    is_lone: false,
    all: &[],
    any: &[],
    within: &[],
    without: &[],
};

const OF_MEDIA: &[&str] = &["uri", "creation_timestamp"];
const CLASSIC: Signature = Signature {
    all: &["timestamp"],
    any: &["data", "attachments", "title"],
    ..MARK
};

/// The first that fits counts.
static MARKS: &[Signature] = &[
    Signature {
        kind: "facebook.albums",
        is_lone: true,
        all: &["photos"],
        within: OF_MEDIA,
        without: &["taken_at"],
        ..MARK
    },
    Signature {
        kind: "instagram.first_messages",
        all: &["participants", "conversation"],
        ..MARK
    },
    Signature {
        kind: "instagram.first_profile",
        is_lone: true,
        all: &["username"],
        any: &["private_account", "profile_pic_url", "biography"],
        ..MARK
    },
    Signature {
        kind: "instagram.comments",
        all: &["string_map_data"],
        within: &["Comment", "Media Owner"],
        ..MARK
    },
    Signature {
        kind: "instagram.posts",
        all: &["media"],
        within: OF_MEDIA,
        ..MARK
    },
    Signature {
        kind: "facebook.reactions",
        within: &["reaction"],
        ..CLASSIC
    },
    Signature {
        kind: "facebook.comments",
        within: &["comment"],
        ..CLASSIC
    },
    Signature {
        kind: "facebook.posts",
        ..CLASSIC
    },
];

impl Signature {
    fn is_on(&self, keys: &impl Keys) -> bool {
        let (record_has, has) = (
            |key: &&str| keys.record_has(key),
            |key: &&str| keys.has(key),
        );
        !(self.is_lone && keys.is_list())
            && self.all.iter().all(record_has)
            && (self.any.is_empty() || self.any.iter().any(record_has))
            && (self.within.is_empty() || self.within.iter().any(has))
            && !self.without.iter().any(has)
    }
}

/// Keys that show that an object is one record, whose lists are parts of it (archives.md 4).
const OF_A_RECORD: &[&str] = &[
    "label_values",
    "fbid",
    "timestamp",
    "string_map_data",
    "string_list_data",
    "media_map_data",
    "media_list_data",
];

/// Whether an object with this key is one record.
pub(crate) fn is_key_of_record(key: &str) -> bool {
    OF_A_RECORD.contains(&key)
}

/// Whether the beginning of a file names talks of the Meta AI app, by a label like `Conversation
/// with Meta AI_04-17-2026_1776479869.txt` in any language (meta-ai.md 3: medium).
pub(crate) fn names_talks(start: &str) -> bool {
    fn is_name(before: &str) -> bool {
        let mut parts = before.rsplit('_');
        let number = |part: Option<&str>| {
            part.is_some_and(|part| part.len() > 8 && part.bytes().all(|b| b.is_ascii_digit()))
        };
        let day = |part: Option<&str>| {
            part.is_some_and(|part| part.len() == 10 && part.matches('-').count() == 2)
        };
        number(parts.next()) && day(parts.next())
    }
    start.contains("label_values")
        && start
            .match_indices(".txt\"")
            .any(|(at, _)| start.get(..at).is_some_and(is_name))
}

/// The kind of file that has records with such keys. Records of labels look alike in every file.
pub(crate) fn kind_of_record(keys: &impl Keys) -> Option<&'static FileKind> {
    if keys.has("label_values") {
        return None;
    }
    // Files of the first layout have their times as texts.
    let first_media = kind("instagram.first_media")
        .filter(|kind| keys.has("taken_at") && kind.roots.iter().any(|root| keys.record_has(root)));
    first_media.or_else(|| kind(MARKS.iter().find(|mark| mark.is_on(keys))?.kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_is_of_a_kind() {
        for mark in MARKS {
            assert!(kind(mark.kind).is_some(), "{}", mark.kind);
        }
    }
}
