//! Maps the paths of older eras to today's by rules, so that every table needs to know one path
//! only.

use super::find::what_is;
use super::paths::{is_page, twin};
use super::tops::moved;
use crate::item::Platform;

/// The path under which the tables know a file: its own if they know that, else today's. A file
/// that they do not know gets today's folder, which says what new files in it hold.
pub fn today(platform: Platform, inner: &str) -> String {
    let page = is_page(inner);
    if !page && !inner.ends_with(".json") {
        return inner.to_owned();
    }
    let named = if page { twin(inner) } else { inner.to_owned() };
    let known = |path: &String| what_is(platform, path).is_some();
    if known(&named) {
        return inner.to_owned();
    }
    let moved = in_folder_of_today(platform, &named);
    let candidates = [
        moved.clone(),
        renamed(platform, moved.as_deref().unwrap_or(&named)),
    ];
    match candidates.into_iter().flatten().find(known).or(moved) {
        Some(today) if page => today.replace(".json", ".html"),
        Some(today) => today,
        None => inner.to_owned(),
    }
}

/// The path in today's folder; `None` if the folder did not move. (archives.md 3.2 and 3.3.)
fn in_folder_of_today(platform: Platform, inner: &str) -> Option<String> {
    // In the export of a Page the profile folder is nested in itself (archives.md 3.2, era P:
    // high).
    let inner = if platform == Platform::Facebook {
        inner
            .strip_prefix("profile_information/")
            .filter(|rest| rest.starts_with("profile_information/"))
            .unwrap_or(inner)
    } else {
        inner
    };
    let (folder, rest) = inner.split_once('/')?;
    if let Some(today) = moved(platform, folder) {
        return Some(format!("{today}/{rest}"));
    }
    // Instagram had these files one level higher in 2022 and 2023 (archives.md 3.3, era B': high).
    let higher =
        platform == Platform::Instagram && folder == "personal_information" && !rest.contains('/');
    higher.then(|| format!("personal_information/personal_information/{rest}"))
}

/// What a path of another era would be today, if the platform renamed files.
fn renamed(platform: Platform, inner: &str) -> Option<String> {
    match platform {
        // Between July and November 2024 "account" became "profile" in names of files and folders
        // (archives.md 3.3: high).
        Platform::Instagram => Some(inner.replace("account", "profile")),
        // Exports of Pages leave out `your_` (archives.md 3.2, era P: high).
        Platform::Facebook => inner
            .rsplit_once('/')
            .map(|(folder, name)| format!("{folder}/your_{name}")),
        Platform::Threads | Platform::Whatsapp | Platform::MetaAi => None,
    }
}

/// The pages in the folder `html` of Facebook's exports of 2017 and before, and today's file that
/// tells the same (html.md 6: high). Pages that are only counted keep their names.
const PAGES_OF_2017: &[(&str, &str)] = &[
    ("timeline", "posts/your_posts_1.htm"),
    ("photos", "posts/your_uncategorized_photos.htm"),
    ("videos", "posts/your_videos.htm"),
    ("friends", "connections/friends/your_friends.htm"),
    // The list of threads. If it holds messages, they are those of all threads.
    ("messages", "messages/inbox/all/message_1.htm"),
    ("events", "html/events.htm"),
    ("pokes", "html/pokes.htm"),
    ("ads", "html/ads.htm"),
    ("apps", "html/apps.htm"),
    ("pages", "html/pages.htm"),
    ("contact_info", "html/contact_info.htm"),
    ("security", "html/security.htm"),
];

fn page_of_2017(stem: &str) -> Option<&'static str> {
    PAGES_OF_2017
        .iter()
        .find(|(page, _)| *page == stem)
        .map(|(_, inner)| *inner)
}

/// Whether exports of 2017 and before have a page of this name in their folder `html`.
pub(crate) fn is_page_of_2017(name: &str) -> bool {
    name.strip_suffix(".htm")
        .is_some_and(|stem| page_of_2017(stem).is_some())
}

/// Where a file of such an export would lie today. The profile is in `index.htm`; albums and
/// threads have folders with common names (html.md 6: high). `None` if the file is no part of such
/// an export.
pub(crate) fn place_of_2017(relative: &str) -> Option<String> {
    let parts: Vec<&str> = relative.split('/').collect();
    Some(match parts.as_slice() {
        ["index.htm"] => {
            "personal_information/profile_information/profile_information.htm".to_owned()
        }
        ["html", page] => page_of_2017(page.strip_suffix(".htm").unwrap_or(page))
            .unwrap_or(relative)
            .to_owned(),
        ["photos", album, "index.htm"] => format!("posts/album/{album}.htm"),
        ["messages", thread] if is_page(thread) => in_inbox(
            thread.rsplit_once('.').map_or(*thread, |(stem, _)| stem),
            "message_1.htm",
        ),
        ["photos" | "videos" | "messages" | "html", _, ..] => relative.to_owned(),
        _ => return None,
    })
}

/// The path of a thread's file, as if the thread were in the inbox.
pub(crate) fn in_inbox(thread: &str, file: &str) -> String {
    format!("messages/inbox/{thread}/{file}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::item::Platform::{Facebook, Instagram};

    #[test]
    fn old_names_lead_to_those_of_today() {
        for (platform, old, new) in [
            (
                Facebook,
                "search/your_search_history.json",
                "logged_information/search/your_search_history.json",
            ),
            (
                Facebook,
                "search_history/your_search_history.html",
                "logged_information/search/your_search_history.html",
            ),
            (
                Facebook,
                "friends_and_followers/friends.json",
                "connections/friends/friends.json",
            ),
            (Facebook, "feed/feed.json", "preferences/feed/feed.json"),
            (
                Facebook,
                "voting_location_and_reminders/voting_reminders.json",
                "voting/voting_reminders.json",
            ),
            (
                Facebook,
                "posts/edits_you_made_to_posts.json",
                "posts/edits_you_made_to_posts.json",
            ),
            (
                Facebook,
                "groups/comments_in_groups.json",
                "groups/comments_in_groups.json",
            ),
            (
                Facebook,
                "polls/poll_votes.json",
                "polls/your_poll_votes.json",
            ),
            (
                Facebook,
                "profile_information/profile_information/services.json",
                "personal_information/profile_information/services.json",
            ),
            (
                Instagram,
                "login_and_account_creation/account_privacy_changes.json",
                PRIVACY,
            ),
            (
                Instagram,
                "security_and_login_information/login_and_account_creation/account_privacy_changes.html",
                PRIVACY_PAGE,
            ),
            (
                Instagram,
                "followers_and_following/blocked_accounts.json",
                "connections/followers_and_following/blocked_profiles.json",
            ),
            (
                Instagram,
                "ads_and_topics/accounts_you_re_not_interested_in.json",
                "ads_information/ads_and_topics/profiles_you_re_not_interested_in.json",
            ),
            (
                Instagram,
                "personal_information/professional_information.json",
                "personal_information/personal_information/professional_information.json",
            ),
            // A file that no table knows goes to today's folder, under its own name.
            (
                Instagram,
                "ads_and_content/zeppelin_accounts.json",
                "ads_information/ads_and_topics/zeppelin_accounts.json",
            ),
            (
                Instagram,
                "search/your_search_history.json",
                "search/your_search_history.json",
            ),
            (Facebook, "marketplace/photo.jpg", "marketplace/photo.jpg"),
        ] {
            assert_eq!(today(platform, old), new, "{old}");
        }
    }

    const PRIVACY: &str =
        "security_and_login_information/login_and_profile_creation/profile_privacy_changes.json";
    const PRIVACY_PAGE: &str =
        "security_and_login_information/login_and_profile_creation/profile_privacy_changes.html";
}
