//! Recognises files by their first keys: files outside of any folder of an export, and files in
//! folders that two platforms share.

use crate::catalogue::{
    Keys, Offered, Path, Shape as Root, in_inbox, is_thread, kind_of_record, kinds, matches,
    platform_by_version, platform_of_root, today, what_is,
};
use crate::item::Platform::{self, Facebook, Instagram, Threads};
use crate::text::not_empty;

/// Bytes of a file that are read.
pub(crate) const PEEK: u64 = 4096;

/// The keys at the start of a file.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct KeyShape {
    /// The root is a list.
    list: bool,
    /// The level of each key, counted from 1 at the root, and its name.
    keys: Vec<(u8, String)>,
}

impl KeyShape {
    /// Finds the keys in the first bytes of a JSON file. They may be cut off or invalid.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let mut shape = Self::default();
        let (mut depth, mut at) = (0_u8, 0);
        let mut last: Option<&[u8]> = None;
        while let Some(byte) = bytes.get(at) {
            at += 1;
            match byte {
                b'"' => {
                    let start = at;
                    while let Some(byte) = bytes.get(at).filter(|byte| **byte != b'"') {
                        at += if *byte == b'\\' { 2 } else { 1 };
                    }
                    last = bytes.get(start..at);
                    at += 1;
                }
                b':' => {
                    if let Some(key) = last.take() {
                        shape
                            .keys
                            .push((depth, String::from_utf8_lossy(key).into_owned()));
                    }
                }
                b'[' | b'{' => {
                    shape.list |= depth == 0 && *byte == b'[';
                    depth = depth.saturating_add(1);
                }
                b']' | b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        shape
    }

    fn at(&self, depth: u8, key: &str) -> bool {
        self.keys_at(depth).any(|known| known == key)
    }

    /// The keys of one level.
    fn keys_at(&self, depth: u8) -> impl Iterator<Item = &str> {
        let keys = self.keys.iter().filter(move |(at, _)| *at == depth);
        keys.map(|(_, key)| key.as_str())
    }

    /// The platform of the root keys; `None` if both may write them (archives.md 3.1).
    fn platform_by_root(&self) -> Option<Platform> {
        let said: Vec<Platform> = self.keys_at(1).filter_map(platform_of_root).collect();
        [Threads, Instagram, Facebook]
            .into_iter()
            .find(|platform| said.contains(platform))
    }

    /// The platform of a file, as far as its path and keys show it. A known file may come in any
    /// dialect (archives.md 4.0), so its path counts before the form of its records.
    pub(crate) fn platform(&self, inner: &str) -> Option<Platform> {
        const MAPPED: &[&str] = &[
            "string_map_data",
            "string_list_data",
            "media_map_data",
            "media_list_data",
        ];
        if let Some(platform) = self.platform_by_root() {
            return Some(platform);
        }
        // Nothing is known about a file that could not be read.
        if self.keys.is_empty() {
            return None;
        }
        if let Some(platform) = only_known_of(inner) {
            return Some(platform);
        }
        MAPPED.iter().any(|key| self.has(key)).then_some(Instagram)
    }

    /// The platform that the end of a root key speaks for, where nothing else tells it.
    pub(crate) fn platform_by_version(&self) -> Option<Platform> {
        self.keys_at(1).find_map(platform_by_version)
    }

    /// The platform of a file without a folder, and the path it would have; `None` if it is not
    /// recognised.
    pub(crate) fn lone(&self, path: &str) -> Option<(Platform, String)> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        if is_thread(self, name) {
            // Threads are distinguished by their folders.
            let thread = folder
                .rsplit('/')
                .next()
                .filter(not_empty)
                .unwrap_or(stem(name));
            let file = if matches("message_*.json", name) {
                name.to_owned()
            } else {
                format!("message_{name}")
            };
            return Some((Facebook, in_inbox(thread, &file)));
        }
        let (platform, place) = self
            .by_root()
            .or_else(|| self.by_record())
            .or_else(|| self.by_name(name))?;
        Some((platform, place.place(name)))
    }

    fn by_root(&self) -> Option<(Platform, &'static Path)> {
        if self.list || self.has("taken_at") {
            return None;
        }
        let mut everyday = None;
        for platform in [Facebook, Instagram, Threads] {
            for (root, place) in roots(platform) {
                if let Root::Keyed(key) = root
                    && self.at(1, key)
                {
                    return Some((platform, place));
                }
                if let Root::Everyday(key, within) = root
                    && everyday.is_none()
                    && self.at(1, key)
                    && self.has(within)
                {
                    everyday = Some((platform, place));
                }
            }
        }
        everyday
    }

    /// By the keys of the first record: the first path that the catalogue has for files with such
    /// records.
    fn by_record(&self) -> Option<(Platform, &'static Path)> {
        let kind = kind_of_record(self)?;
        Some((kind.platform, kind.paths.first()?))
    }

    /// By the file name, if only one reader has it. Entity records look alike in every file.
    fn by_name(&self, name: &str) -> Option<(Platform, &'static Path)> {
        if !self.has("label_values") && !self.has("string_map_data") {
            return None;
        }
        // The first layout had no labels (archives.md 3.3: high).
        let kinds = kinds().filter(|kind| kind.offered != Offered::FirstLayout);
        let patterns = kinds.flat_map(|kind| kind.paths.iter().map(move |path| (kind, path)));
        fn last(path: &'static Path) -> &'static str {
            path.pattern.rsplit('/').next().unwrap_or(path.pattern)
        }
        // A pattern that takes every file of its folder says nothing about a name.
        let mut named = patterns.filter(|(_, path)| {
            !matches!(last(path), "*.json" | "**") && matches(last(path), name)
        });
        let (kind, path) = named.next()?;
        named
            .all(|(other, _)| other.id == kind.id)
            .then_some((kind.platform, path))
    }
}

impl Keys for KeyShape {
    fn is_list(&self) -> bool {
        self.list
    }

    fn record_has(&self, key: &str) -> bool {
        self.at(if self.list { 2 } else { 1 }, key)
    }

    fn has(&self, key: &str) -> bool {
        self.keys.iter().any(|(_, known)| known == key)
    }
}

/// The platform that has a file with this path, if only one has.
fn only_known_of(inner: &str) -> Option<Platform> {
    let mut known = [Facebook, Instagram]
        .into_iter()
        .filter(|of| what_is(*of, &today(*of, inner)).is_some());
    match (known.next(), known.next()) {
        (Some(platform), None) => Some(platform),
        _ => None,
    }
}

/// The root keys that identify a platform's files, and where such a file lies.
fn roots(platform: Platform) -> impl Iterator<Item = (Root, &'static Path)> {
    let paths = kinds()
        .filter(move |kind| kind.platform == platform)
        .flat_map(|kind| kind.paths);
    paths.flat_map(|path| path.shapes.iter().map(move |root| (*root, path)))
}

fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lone(path: &str, json: &str) -> Option<(Platform, String)> {
        KeyShape::of(json.as_bytes()).lone(path)
    }

    #[test]
    fn files_without_a_folder() {
        let at = |platform, place: &str| Some((platform, place.to_owned()));
        let posts = r#"[{"media": [{"uri": "media/1.jpg", "creation_timestamp": 1}]}]"#;
        assert_eq!(
            lone("posts_1.json", posts),
            at(Instagram, "media/posts_1.json")
        );
        assert_eq!(
            lone("x/posts (2).json", posts),
            at(Instagram, "media/posts_posts (2).json")
        );
        let classic = r#"[{"timestamp": 1, "data": [{"post": "a \" [ { b"}], "title": "c"}]"#;
        assert_eq!(
            lone("your_posts_1.json", classic),
            at(Facebook, "posts/your_posts_1.json")
        );
        let thread = r#"{"participants": [{"name": "Bo"}], "messages": [{"sender_name": "Bo"}]}"#;
        assert_eq!(
            lone("bo_1/message_2.json", thread),
            at(Facebook, "messages/inbox/bo_1/message_2.json")
        );
        assert_eq!(
            lone("message_1.json", thread),
            at(Facebook, "messages/inbox/message_1/message_1.json")
        );
        let album = r#"{"name": "Spring", "photos": [{"uri": "a.jpg", "creation_timestamp": 1}]}"#;
        assert_eq!(lone("0.json", album), at(Facebook, "posts/album/0.json"));
        let first = r#"{"photos": [{"taken_at": "2019-05-01T10:00:00", "path": "photos/a.jpg"}]}"#;
        assert_eq!(lone("media.json", first), at(Instagram, "media.json"));
        let entity = r#"[{"label_values": [{"label": "x", "value": "y"}], "fbid": "1"}]"#;
        assert_eq!(lone("trash.json", entity), at(Facebook, "posts/trash.json"));
        assert_eq!(lone("anything.json", entity), None);
        assert_eq!(
            lone(
                "package.json",
                r#"{"name": "x", "version": "1", "profile": 3}"#
            ),
            None
        );
        assert_eq!(lone("list.json", "[1, 2]"), None);
    }

    #[test]
    fn platforms_by_keys() {
        let shape = |json: &str| KeyShape::of(json.as_bytes());
        let of = |json: &str| shape(json).platform("personal_information/zeppelins.json");
        assert_eq!(of(r#"{"relationships_following": []}"#), Some(Instagram));
        assert_eq!(of(r#"{"friends_v2": []}"#), Some(Facebook));
        let zeppelins = r#"{"zeppelins_v2": []}"#;
        assert_eq!(of(zeppelins), None);
        assert_eq!(shape(zeppelins).platform_by_version(), Some(Facebook));
        let mapped = r#"{"zeppelins_v2": [{"string_map_data": {}}]}"#;
        assert_eq!(of(mapped), Some(Instagram));
        assert_eq!(of(r#"{"text_post_app_text_posts": []}"#), Some(Threads));
        assert_eq!(of(r#"[{"label_values": []}]"#), None);
        assert_eq!(of(r#"[{"string_map_data": {}}]"#), Some(Instagram));
        let avatar = |json: &str| {
            KeyShape::of(json.as_bytes()).platform("personal_information/avatars/avatar_data.json")
        };
        assert_eq!(avatar(r#"[{"string_map_data": {}}]"#), Some(Facebook));
        assert_eq!(
            avatar(r#"{"profile_user": [{"string_map_data": {}}]}"#),
            Some(Instagram)
        );
    }
}
