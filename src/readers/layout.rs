//! Where in an archive an export lies: finds the known top folders, whatever wraps them, and tells the platforms apart.

use crate::item::Platform;

/// A path taken apart at the export's top folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Located {
    /// What stands before the top folder: a wrapper, or nothing.
    pub(super) wrapper: String,
    /// The rest, as records refer to it (`your_facebook_activity/posts/media/1.jpg`).
    pub(super) relative: String,
    /// The rest as readers match it: activity folder taken off, apostrophes folded to `_`.
    pub(super) inner: String,
    /// What the path alone says about the platform.
    pub(super) hint: Hint,
    /// The activity folder is that of a Page or additional profile.
    pub(super) page: bool,
}

/// What a path says about its platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hint {
    /// Only this platform has such a folder.
    Sure(Platform),
    /// Several have it; this one is likelier.
    Likely(Platform),
}

/// Activity folders: their names say the platform, and eras differ only in them. (archives.md 3.1, 3.2: high.)
const ACTIVITY: &[(&str, Platform, bool)] = &[
    ("your_facebook_activity", Platform::Facebook, false),
    ("your_activity_across_facebook", Platform::Facebook, false),
    ("this_profile_s_activity_across_facebook", Platform::Facebook, true),
    ("your_instagram_activity", Platform::Instagram, false),
];

/// Top folders that several platforms share.
const SHARED: &[&str] = &[
    "ads_information",
    "connections",
    "logged_information",
    "personal_information",
    "preferences",
    "security_and_login_information",
];

/// Top folders of one platform beside its activity folder.
const OWN: &[(&str, Platform)] = &[
    ("apps_and_websites_off_of_facebook", Platform::Facebook),
    ("apps_and_websites_off_of_instagram", Platform::Instagram),
    ("media", Platform::Instagram),
    ("profile_information", Platform::Facebook),
];

/// Subfolders of the shared folders that only Instagram has. (paths.tsv, 18 layouts.)
const INSTAGRAM_SUBFOLDERS: &[&str] = &[
    "ads_and_topics",
    "autofill_information",
    "contacts",
    "device_information",
    "followers_and_following",
    "information_about_you",
    "instagram_ads_and_businesses",
    "link_history",
    "login_and_profile_creation",
    "login_and_account_creation",
    "media_settings",
    "past_instagram_insights",
    "policy_updates_and_permissions",
    "recent_searches",
    "settings",
    "your_topics",
];

/// Top folders of the flat layouts of 2018 to 2022, which have no activity folder. (archives.md 3.2.)
const FLAT_FACEBOOK: &[&str] = &[
    "about_you",
    "activity_messages",
    "comments",
    "comments_and_reactions",
    "events",
    "facebook_marketplace",
    "facebook_payments",
    "facebook_gaming",
    "following_and_followers",
    "friends",
    "friends_and_followers",
    "groups",
    "interactions",
    "likes_and_reactions",
    "location",
    "marketplace",
    "messages",
    "news_feed",
    "notifications",
    "other_activity",
    "other_logged_information",
    "other_personal_information",
    "pages",
    "payment_history",
    "people_and_friends",
    "photos_and_videos",
    "polls",
    "posts",
    "reviews",
    "saved_items_and_collections",
    "search",
    "search_history",
    "short_videos",
    "stories",
    "your_interactions_on_facebook",
    "your_places",
    "your_topics",
];

/// How deep a top folder may lie: a wrapper, `meta-…/instagram-…/`, and one folder of the user's own.
const DEEPEST: usize = 3;

/// Folds the three spellings of the apostrophe that Meta and unzip programs use (archives.md 3.4: high).
fn fold(part: &str) -> String {
    part.replace(['\'', '\u{2019}'], "_")
}

/// Takes a path apart; `None` where no known top folder is in it.
pub(super) fn locate(path: &str) -> Option<Located> {
    let parts: Vec<&str> = path.split('/').collect();
    let folders = parts.get(..parts.len().checked_sub(1)?)?;
    let top = folders.iter().take(DEEPEST + 1).position(|part| is_top(&fold(part)));
    let flat = || folders.iter().take(DEEPEST).position(|part| FLAT_FACEBOOK.contains(&fold(part).as_str()));
    let start = match top {
        Some(start) => deeper(folders, start),
        None => flat()?,
    };
    let rest = parts.get(start..)?;
    let folded: Vec<String> = rest.iter().map(|part| fold(part)).collect();
    let first = folded.first()?;
    let activity = ACTIVITY.iter().find(|(name, _, _)| name == first);
    let inner = if activity.is_some() { folded.get(1..)?.join("/") } else { folded.join("/") };
    let hint = match activity {
        Some((_, Platform::Instagram, _)) if inner.starts_with("threads/") => Hint::Sure(Platform::Threads),
        Some((_, platform, _)) => Hint::Sure(*platform),
        None => OWN
            .iter()
            .find(|(name, _)| name == first)
            .map(|(_, platform)| Hint::Sure(*platform))
            .unwrap_or_else(|| shared_hint(&folded)),
    };
    Some(Located {
        wrapper: parts.get(..start)?.join("/"),
        relative: rest.join("/"),
        inner,
        hint,
        page: activity.is_some_and(|(_, _, page)| *page),
    })
}

fn is_top(part: &str) -> bool {
    SHARED.contains(&part)
        || OWN.iter().any(|(name, _)| *name == part)
        || ACTIVITY.iter().any(|(name, _, _)| *name == part)
}

/// One real archive had whole top folders unpacked into `personal_information/profile_information/` (archives.md 2.3):
/// the deepest top folder counts, except where Meta itself nests a folder in one of its own name.
fn deeper(folders: &[&str], start: usize) -> usize {
    let inside = start + 2;
    let accident = folders.get(start) == Some(&"personal_information")
        && folders.get(start + 1) == Some(&"profile_information")
        && folders.get(inside).is_some_and(|part| is_top(&fold(part)));
    if accident { inside } else { start }
}

fn shared_hint(folded: &[String]) -> Hint {
    let sub = folded.get(1).map_or("", String::as_str);
    let doubled = folded.first().is_some_and(|first| first == "personal_information" && sub == first);
    if doubled || INSTAGRAM_SUBFOLDERS.contains(&sub) {
        Hint::Likely(Platform::Instagram)
    } else {
        Hint::Likely(Platform::Facebook)
    }
}

/// Whether a path matches a pattern: `*` stands for anything within a folder, `**` for anything.
pub(super) fn matches(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((before, after)) => {
            let Some(rest) = path.strip_prefix(before) else { return false };
            let (after, across) = match after.strip_prefix('*') {
                Some(after) => (after, true),
                None => (after, false),
            };
            let ends = rest.char_indices().map(|(at, _)| at).chain([rest.len()]);
            ends.take_while(|at| across || !rest.get(..*at).is_some_and(|taken| taken.contains('/')))
                .any(|at| rest.get(at..).is_some_and(|tail| matches(after, tail)))
        }
    }
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
            assert_eq!(inner(path), Some((wrapper.to_owned(), rest.to_owned())), "{path}");
        };
        expect("your_facebook_activity/posts/album/0.json", "", "posts/album/0.json");
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
        expect("this_profile's_activity_across_facebook/posts/profile_posts_1.json", "", "posts/profile_posts_1.json");
        expect("connections/followers/who_you’ve_followed.json", "", "connections/followers/who_you_ve_followed.json");
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
        assert_eq!(inner("holiday/beach.jpg"), None);
    }

    #[test]
    fn platforms() {
        let hint = |path: &str| locate(path).map(|l| l.hint);
        assert_eq!(hint("your_instagram_activity/threads/liked_threads.json"), Some(Hint::Sure(Platform::Threads)));
        assert_eq!(
            hint("connections/followers_and_following/followers_1.json"),
            Some(Hint::Likely(Platform::Instagram))
        );
        assert_eq!(hint("connections/friends/your_friends.json"), Some(Hint::Likely(Platform::Facebook)));
        assert_eq!(hint("media/posts/202401/1.jpg"), Some(Hint::Sure(Platform::Instagram)));
    }

    #[test]
    fn patterns() {
        assert!(matches("messages/*/*/message_*.json", "messages/inbox/bo_1/message_12.json"));
        assert!(!matches("messages/*/message_*.json", "messages/inbox/bo_1/message_1.json"));
        assert!(matches("ads_information/**", "ads_information/a/b.json"));
        assert!(!matches("posts/album/*.json", "posts/album/x/0.json"));
        assert!(matches("a.json", "a.json"));
    }
}
