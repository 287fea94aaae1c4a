//! Finds where an export lies in an archive: its known top folders under any wrapper, and its
//! platform.

use crate::catalogue::{
    Owner, activity, inner_owner, is_json, is_of_threads, is_page, is_root_file, owner,
    owner_of_shared,
};
use crate::item::Platform;

/// A path split at the top folder of its export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Located {
    /// The path before the top folder; empty if there is none.
    pub(crate) wrapper: String,
    /// The rest, as records refer to it (`your_facebook_activity/posts/media/1.jpg`).
    pub(crate) relative: String,
    /// The rest as readers match it: without the activity folder, with apostrophes as `_`.
    pub(crate) inner: String,
    /// The platform, as far as the path alone shows it.
    pub(crate) hint: Hint,
    /// The activity folder is that of a Page or additional profile.
    pub(crate) page: bool,
    /// It is in the download of end-to-end encrypted messages, which is an export of its own.
    pub(crate) secure: bool,
}

impl Located {
    /// A file of this platform, in no folder of an export.
    pub(crate) fn alone(
        wrapper: &str,
        relative: String,
        inner: String,
        platform: Platform,
    ) -> Self {
        Self {
            wrapper: wrapper.to_owned(),
            relative,
            inner,
            hint: Hint::Sure(platform),
            page: false,
            secure: false,
        }
    }
}

/// How certain a path makes the platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hint {
    /// Only this platform has such a folder.
    Sure(Platform),
    /// Several platforms have it; this one is the most likely.
    Likely(Platform),
    /// An everyday name, which counts only beside a certain one.
    Weak(Platform),
}

impl Hint {
    fn of(owner: Owner) -> Self {
        match owner {
            Owner::Only(platform) => Self::Sure(platform),
            Owner::Likelier(platform) => Self::Likely(platform),
            Owner::Beside(platform) => Self::Weak(platform),
            Owner::Shared => Self::Likely(Platform::Facebook),
        }
    }

    pub(crate) fn platform(self) -> Platform {
        match self {
            Self::Sure(platform) | Self::Likely(platform) | Self::Weak(platform) => platform,
        }
    }
}

/// The deepest level of a top folder: below a wrapper, `meta-…/instagram-…/`, and folders of the
/// user's own.
const DEEPEST: usize = 6;

/// Normalises a part of a path: the three spellings of apostrophes by Meta and unzip programs
/// (archives.md 3.4: high), the case of the extension, and the mark of a copy.
pub(crate) fn fold(part: &str) -> String {
    let named = with_ending(part);
    let uncopied = match named.rsplit_once('.') {
        Some((stem, ending)) if is_json(&named) || is_page(&named) => {
            format!("{}.{ending}", uncopied(stem))
        }
        // The names of other files are those by which records refer to them.
        Some(_) => named,
        None => uncopied(&named).to_owned(),
    };
    uncopied.replace(['\'', '\u{2019}'], "_")
}

/// A name without the number that programs add to keep two of one name: "posts_1 2", "posts_1 (1)"
/// (archives.md 2.3: high). Meta's own names hold no spaces.
fn uncopied(name: &str) -> &str {
    let Some((before, mark)) = name.rsplit_once(' ') else {
        return name;
    };
    let number = mark
        .strip_prefix('(')
        .and_then(|mark| mark.strip_suffix(')'))
        .unwrap_or(mark);
    let is_number =
        (1..=3).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    if is_number && !before.is_empty() && !before.contains(' ') {
        before
    } else {
        name
    }
}

/// The name of a JSON file with the extension in lower case: programs may write `.JSON`.
pub(crate) fn with_ending(name: &str) -> String {
    let stem = name
        .rsplit_once('.')
        .filter(|_| is_json(name))
        .map(|(stem, _)| stem);
    match stem {
        Some(stem) => format!("{stem}.json"),
        None => name.to_owned(),
    }
}

/// Splits a path at its top folder; `None` if it has no known one.
///
/// An activity folder counts at any level, since nothing else has such a name: one real archive had
/// whole trees unpacked into `personal_information/profile_information/` (archives.md 2.3: high).
/// Of other names, the first one counts.
pub(crate) fn locate(path: &str) -> Option<Located> {
    let parts: Vec<&str> = path.split('/').collect();
    let folded: Vec<String> = parts.iter().map(|part| fold(part)).collect();
    let (name, folders) = folded.split_last()?;
    let near = folders.get(..folders.len().min(DEEPEST))?;
    let of_activity = near.iter().position(|part| activity(part).is_some());
    let first = || {
        near.iter()
            .position(|part| owner(part).is_some())
            .map(|start| deeper(folders, start))
    };
    let inner = || near.iter().position(|part| inner_owner(part).is_some());
    match of_activity.or_else(first).or_else(inner) {
        Some(start) => at(&parts, &folded, start),
        None if is_root_file(name) => Some(Located {
            wrapper: parts.get(..folders.len())?.join("/"),
            relative: name.clone(),
            inner: name.clone(),
            hint: Hint::Weak(Platform::Instagram),
            page: false,
            secure: false,
        }),
        None => None,
    }
}

fn at(parts: &[&str], folded: &[String], start: usize) -> Option<Located> {
    let rest = folded.get(start..)?;
    let first = rest.first()?;
    let activity = activity(first);
    let inner = if activity.is_some() {
        rest.get(1..)?.join("/")
    } else {
        rest.join("/")
    };
    let hint = match activity {
        Some(of) if of.platform == Platform::Instagram && is_of_threads(&inner) => {
            Hint::Sure(Platform::Threads)
        }
        Some(of) => Hint::Sure(of.platform),
        None => Hint::of(match owner(first).or_else(|| inner_owner(first)) {
            Some(Owner::Shared) | None => {
                owner_of_shared(first, rest.get(1).map_or("", String::as_str))
            }
            Some(owner) => owner,
        }),
    };
    Some(Located {
        wrapper: parts.get(..start)?.join("/"),
        relative: relative(parts.get(start..)?),
        inner,
        hint,
        page: activity.is_some_and(|of| of.page),
        secure: false,
    })
}

/// The path as records refer to it: without the marks of copied folders.
fn relative(parts: &[&str]) -> String {
    let Some((name, folders)) = parts.split_last() else {
        return String::new();
    };
    let folders = folders.iter().map(|folder| uncopied(folder));
    folders.chain([*name]).collect::<Vec<_>>().join("/")
}

/// The level of the top folder, if other folders than the activity folder were unpacked into
/// `profile_information`: then the deeper one counts. Meta itself nests some folders in one of the
/// same name.
fn deeper(folders: &[String], start: usize) -> usize {
    let named = |at: usize, name: &str| folders.get(at).is_some_and(|part| part == name);
    let inside = start + 2;
    let accident = named(start, "personal_information")
        && named(start + 1, "profile_information")
        && folders
            .get(inside)
            .is_some_and(|part| owner(part).is_some());
    if accident { inside } else { start }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inner(path: &str) -> Option<(String, String)> {
        locate(path).map(|l| (l.wrapper, l.inner))
    }

    #[test]
    fn wrappers_eras_and_accidents() {
        let expect = |path: &str, wrapper: &str, rest: &str| {
            assert_eq!(
                inner(path),
                Some((wrapper.to_owned(), rest.to_owned())),
                "{path}"
            );
        };
        expect(
            "your_facebook_activity/posts/album/0.json",
            "",
            "posts/album/0.json",
        );
        expect(
            "facebook-ada-17/your_activity_across_facebook/posts/album/0.json",
            "facebook-ada-17",
            "posts/album/0.json",
        );
        expect("posts/your_posts_1.json", "", "posts/your_posts_1.json");
        expect(
            "meta-2026/instagram-ada/your_instagram_activity/media/posts_1.json",
            "meta-2026/instagram-ada",
            "media/posts_1.json",
        );
        expect(
            "this_profile's_activity_across_facebook/posts/profile_posts_1.json",
            "",
            "posts/profile_posts_1.json",
        );
        expect(
            "connections/followers/who_you’ve_followed.json",
            "",
            "connections/followers/who_you_ve_followed.json",
        );
        expect(
            "personal_information/personal_information/personal_information.json",
            "",
            "personal_information/personal_information/personal_information.json",
        );
        expect(
            "personal_information/profile_information/preferences/preferences/video.json",
            "personal_information/profile_information",
            "preferences/preferences/video.json",
        );
        // Both were kept when two parts were merged.
        expect(
            "your_facebook_activity 2/posts/album/0.json",
            "",
            "posts/album/0.json",
        );
        expect(
            "your_instagram_activity (3)/media 2/posts_1 (1).html",
            "",
            "media/posts_1.html",
        );
        expect(
            "facebook-ada 2/connections 2/friends 2/friends 4.JSON",
            "facebook-ada 2",
            "connections/friends/friends.json",
        );
        assert_eq!(
            locate("posts 2/media/a/1 2.jpg")
                .map(|at| at.relative)
                .as_deref(),
            Some("posts/media/a/1 2.jpg")
        );
        assert_eq!(inner("holiday/beach.jpg"), None);
    }

    #[test]
    fn platforms() {
        let hint = |path: &str| locate(path).map(|l| l.hint);
        assert_eq!(
            hint("your_instagram_activity/threads/liked_threads.json"),
            Some(Hint::Sure(Platform::Threads))
        );
        assert_eq!(
            hint("connections/followers_and_following/followers_1.json"),
            Some(Hint::Likely(Platform::Instagram))
        );
        assert_eq!(
            hint("connections/friends/your_friends.json"),
            Some(Hint::Likely(Platform::Facebook))
        );
        assert_eq!(
            hint("media/posts/202401/1.jpg"),
            Some(Hint::Sure(Platform::Instagram))
        );
    }
}
