//! Root keys: the keys of a file's root object under which its records stand, and what such a key
//! says about the file. A known file may also have other root keys, or none (archives.md 4.0).

use super::Shape::{Entity, Everyday, Keyed, List, Object};
use super::{FileKind, kinds};
use crate::item::Platform::{self, Facebook, Instagram, Threads};

/// How root keys of a platform begin, known and unknown ones (archives.md 4.1: high).
const BEGINNINGS: &[(&str, Platform)] = &[
    ("text_post_app_", Threads),
    ("ig_", Instagram),
    ("relationships_", Instagram),
    ("account_history_", Instagram),
    ("inferred_data_", Instagram),
    ("likes_media", Instagram),
    ("comments_media", Instagram),
    ("profile_user", Instagram),
];

/// How Facebook's root keys have ended since 2021 (archives.md 4.1: high).
const VERSIONS: &[&str] = &["_v2", "_v3"];

/// A root key without its version, as it was until 2020.
fn unversioned(root: &str) -> &str {
    VERSIONS
        .iter()
        .find_map(|version| root.strip_suffix(version))
        .unwrap_or(root)
}

impl FileKind {
    fn roots(&self) -> impl Iterator<Item = &'static str> {
        let shapes = self.paths.iter().flat_map(|path| path.shapes);
        let of_shapes = shapes.filter_map(|shape| match shape {
            Keyed(root) | Everyday(root, _) => Some(*root),
            List | Entity | Object => None,
        });
        of_shapes.chain(self.roots.iter().copied())
    }

    /// This root key, if it is one of this kind of file, with or without its version.
    pub fn root(&self, key: &str) -> Option<&'static str> {
        self.roots().find_map(|root| {
            [root, unversioned(root)]
                .into_iter()
                .find(|root| *root == key)
        })
    }

    /// Whether any root key of this kind of file is known.
    pub fn has_roots(&self) -> bool {
        self.roots().next().is_some()
    }
}

/// The root keys that identify files of a platform, each with its kind of file.
fn known_roots(platform: Platform) -> impl Iterator<Item = (&'static FileKind, &'static str)> {
    kinds()
        .filter(move |kind| kind.platform == platform)
        .flat_map(|kind| {
            kind.paths
                .iter()
                .flat_map(|path| path.shapes)
                .filter_map(move |shape| match shape {
                    Keyed(root) => Some((kind, *root)),
                    List | Entity | Object | Everyday(..) => None,
                })
        })
}

/// The kind of file that this root key identifies, with or without its version.
pub(crate) fn kind_of_root(platform: Platform, key: &str) -> Option<&'static FileKind> {
    known_roots(platform)
        .find(|(_, root)| [*root, unversioned(root)].contains(&key))
        .map(|(kind, _)| kind)
}

/// The platform to which a root key belongs, if the key says so.
pub(crate) fn platform_of_root(key: &str) -> Option<Platform> {
    let begun = BEGINNINGS
        .iter()
        .find(|(beginning, _)| key.starts_with(beginning))
        .map(|(_, platform)| *platform);
    let is_facebook = || known_roots(Facebook).any(|(_, root)| root == key);
    begun.or_else(|| is_facebook().then_some(Facebook))
}

/// The platform that the end of an unknown root key speaks for. It is the weakest sign: a known
/// file of any platform may come under another root key (archives.md 4.0).
pub(crate) fn platform_by_version(key: &str) -> Option<Platform> {
    (unversioned(key) != key).then_some(Facebook)
}

#[cfg(test)]
mod tests {
    use super::super::counted_files;
    use super::*;

    /// A beginning that stands for a platform must not occur in a row of another.
    #[test]
    fn beginnings_are_those_of_one_platform() {
        let rows = kinds().flat_map(|kind| kind.roots().map(move |root| (kind.platform, root)));
        let counted = counted_files().iter().flat_map(|file| {
            let roots = file
                .shapes
                .iter()
                .filter_map(|shape| shape.strip_prefix("keyed:"));
            roots.map(move |root| (file.platform, root))
        });
        let roots: Vec<(Platform, &str)> = rows.chain(counted).collect();
        for (beginning, platform) in BEGINNINGS {
            let mut begun = roots
                .iter()
                .filter(|(_, root)| root.starts_with(beginning))
                .peekable();
            assert!(begun.peek().is_some(), "nothing begins with {beginning}");
            assert!(begun.all(|(of, _)| of == platform), "{beginning}");
        }
    }

    #[test]
    fn a_root_with_its_version_or_without() {
        let comments = super::super::kind("facebook.comments").unwrap();
        assert_eq!(comments.root("comments_v2"), Some("comments_v2"));
        assert_eq!(comments.root("comments"), Some("comments"));
        assert_eq!(comments.root("comments_v3"), None);
        let of = |key| kind_of_root(Facebook, key).map(|kind| kind.id);
        assert_eq!(of("page_likes"), Some("facebook.liked_pages"));
        assert_eq!(of("pages_followed_v2"), Some("facebook.followed_pages"));
        assert_eq!(of("zeppelins_v2"), None);
        assert_eq!(platform_of_root("zeppelins_v2"), None);
        assert_eq!(platform_by_version("zeppelins_v2"), Some(Facebook));
        assert_eq!(platform_by_version("zeppelins"), None);
        assert_eq!(platform_of_root("ig_zeppelins"), Some(Instagram));
        assert_eq!(platform_of_root("zeppelins"), None);
    }
}
