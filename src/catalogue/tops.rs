//! The folders at the top of an export, in every era, and what their names say about the platform.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use rustc_hash::FxBuildHasher;

use super::{Offered, kind, kinds, paths_with_counted};
use crate::item::Platform;

/// What the name of a folder at the top says about the platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// Only this platform has it.
    Only(Platform),
    /// Several platforms have it, or its name is a common word; this platform is likelier.
    Likelier(Platform),
    /// This platform, but only if something surer lies beside it.
    Beside(Platform),
    /// Facebook and Instagram have both had it since 2023; its subfolder says which.
    Shared,
}

/// An activity folder, whose name says the platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Activity {
    /// The platform.
    pub platform: Platform,
    /// Whether the export is that of a Page or additional profile.
    pub page: bool,
}

/// One line of `tops.tsv`.
#[derive(Debug)]
pub struct Top {
    /// The folder's name, with apostrophes folded to `_`.
    pub name: &'static str,
    whose: TopOwner,
    /// Where its files lie today, for each platform on which the folder moved.
    pub moved: Vec<(Platform, &'static str)>,
}

#[derive(Clone, Copy, Debug)]
enum TopOwner {
    Activity(Activity),
    Folder(Owner),
}

static TABLE: LazyLock<Vec<Top>> = LazyLock::new(|| {
    let lines = include_str!("tops.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'));
    lines.filter_map(line).collect()
});

fn line(line: &'static str) -> Option<Top> {
    let [name, whose, facebook, instagram] =
        line.split('\t').collect::<Vec<_>>().try_into().ok()?;
    let platform = Platform::of_word;
    let whose = match whose.split(' ').collect::<Vec<_>>()[..] {
        ["activity", word] => TopOwner::Activity(Activity {
            platform: platform(word)?,
            page: false,
        }),
        ["activity", word, "page"] => TopOwner::Activity(Activity {
            platform: platform(word)?,
            page: true,
        }),
        ["only", word] => TopOwner::Folder(Owner::Only(platform(word)?)),
        ["likely", word] => TopOwner::Folder(Owner::Likelier(platform(word)?)),
        ["beside", word] => TopOwner::Folder(Owner::Beside(platform(word)?)),
        ["shared"] => TopOwner::Folder(Owner::Shared),
        _ => return None,
    };
    let moved = [
        (Platform::Facebook, facebook),
        (Platform::Instagram, instagram),
    ];
    Some(Top {
        name,
        whose,
        moved: moved.into_iter().filter(|(_, to)| *to != "-").collect(),
    })
}

struct TopNames {
    tops: HashMap<&'static str, &'static Top, FxBuildHasher>,
    /// Folders below the activity folder, which partial copies have at the top.
    inner: HashMap<&'static str, Owner, FxBuildHasher>,
    /// Subfolders of shared folders that only Instagram has.
    instagram: HashSet<(&'static str, &'static str), FxBuildHasher>,
    /// Files at the root of Instagram's first layout (archives.md 3.3: high).
    root: HashSet<&'static str, FxBuildHasher>,
}

static NAMES: LazyLock<TopNames> = LazyLock::new(|| {
    // Separate downloads have no folder in an export.
    let whole = kinds().filter(|kind| kind.offered != Offered::Apart);
    let paths: Vec<(Platform, &str)> = paths_with_counted(whole).collect();
    let folders = |platform| {
        let own = paths
            .iter()
            .filter(move |(of, _)| *of == platform)
            .map(|(_, path)| *path);
        own.filter_map(|path| {
            let (top, rest) = path.split_once('/')?;
            Some((top, rest.split_once('/')?.0))
        })
    };
    let facebook: HashSet<(&str, &str)> = folders(Platform::Facebook).collect();
    let mut inner: HashMap<&str, Owner, FxBuildHasher> = HashMap::default();
    for (platform, path) in &paths {
        let Some((folder, _)) = path.split_once('/') else {
            continue;
        };
        let own = Owner::Beside(*platform);
        let owner = inner.entry(folder).or_insert(own);
        if *owner != own {
            *owner = Owner::Likelier(Platform::Facebook);
        }
    }
    let root = paths
        .iter()
        .filter(|(platform, path)| *platform == Platform::Instagram && !path.contains('/'));
    TopNames {
        inner,
        tops: TABLE.iter().map(|top| (top.name, top)).collect(),
        instagram: folders(Platform::Instagram)
            .filter(|folder| !facebook.contains(folder))
            .collect(),
        root: root.map(|(_, path)| *path).collect(),
    }
});

/// Every folder at the top of an export, of all eras.
pub fn tops() -> &'static [Top] {
    &TABLE
}

/// The activity folder with this name, if there is one.
pub fn activity(folder: &str) -> Option<Activity> {
    match NAMES.tops.get(folder)?.whose {
        TopOwner::Activity(activity) => Some(activity),
        TopOwner::Folder(_) => None,
    }
}

/// What the name of another folder at the top says; `None` if no export has it there.
pub fn owner(folder: &str) -> Option<Owner> {
    match NAMES.tops.get(folder)?.whose {
        TopOwner::Folder(owner) => Some(owner),
        TopOwner::Activity(_) => None,
    }
}

/// What the name of a folder below the activity folder says, if it is found at the top because only
/// a part was copied.
pub(crate) fn inner_owner(folder: &str) -> Option<Owner> {
    NAMES.inner.get(folder).copied()
}

/// Whether only Instagram has this subfolder of a folder that it shares with Facebook.
fn is_instagram_folder(top: &str, sub: &str) -> bool {
    NAMES.instagram.contains(&(top, sub))
}

/// Whose a path is that begins with a folder of both Facebook and Instagram.
pub(crate) fn owner_of_shared(top: &str, sub: &str) -> Owner {
    let personal = top == "personal_information";
    // Instagram had its profile directly below in 2022 and 2023 (archives.md 3.1).
    let is_profile = matches!(
        sub,
        "personal_information.json" | "personal_information.html"
    );
    if personal && is_profile {
        Owner::Only(Platform::Instagram)
    } else if (personal && sub == "personal_information")
        || is_instagram_folder(top, &sub.replace("account", "profile"))
    {
        Owner::Likelier(Platform::Instagram)
    } else {
        Owner::Likelier(Platform::Facebook)
    }
}

/// Whether a path below Instagram's activity folder is one of Threads (instagram-threads.md 6:
/// high).
pub(crate) fn is_of_threads(inner: &str) -> bool {
    inner.starts_with("threads/")
}

/// Whether Instagram's first layout has a file of this name at its root.
pub(crate) fn is_root_file(file: &str) -> bool {
    NAMES.root.contains(file)
}

/// Whether a file's name shows that the files beside it are of Instagram's first layout: only that
/// layout has it (archives.md 3.3: high).
pub(crate) fn tells_first_layout(file: &str) -> bool {
    let kinds = ["instagram.first_media", "instagram.first_profile"];
    kinds
        .into_iter()
        .filter_map(kind)
        .any(|kind| kind.is_at(file))
}

/// Where the files of this folder lie today, if the folder moved.
pub(super) fn moved(platform: Platform, folder: &str) -> Option<&'static str> {
    let moved = &NAMES.tops.get(folder)?.moved;
    moved
        .iter()
        .find(|(of, _)| *of == platform)
        .map(|(_, to)| *to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_well_formed() {
        let lines = include_str!("tops.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'));
        assert_eq!(TABLE.len(), lines.count());
        assert_eq!(NAMES.tops.len(), TABLE.len(), "a folder stands twice");
    }

    #[test]
    fn folders_tell_the_platform() {
        assert_eq!(
            owner("likes_and_reactions"),
            Some(Owner::Only(Platform::Facebook))
        );
        assert_eq!(owner("zeppelins"), None);
        assert!(is_instagram_folder(
            "connections",
            "followers_and_following"
        ));
        assert!(
            is_instagram_folder("preferences", "settings")
                && is_instagram_folder("preferences", "your_topics")
        );
        assert!(
            !is_instagram_folder("connections", "friends")
                && !is_instagram_folder("logged_information", "your_topics")
        );
        assert!(
            is_root_file("media.json")
                && is_root_file("stories_activities.json")
                && !is_root_file("posts_1.json")
        );
    }
}
