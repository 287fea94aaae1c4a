//! Files and folders that kept their meaning when Meta moved them: from the flat layouts to the places of today, so that
//! every table needs to know one name only.

use super::html;
use super::roles::is_known;
use crate::item::Platform::{self, Facebook, Instagram};

/// Folders that moved. (archives.md 3.2 and 3.3; where a Facebook folder went is inferred from its name: medium.)
const MOVED: &[(Platform, &str, &str)] = &[
    (Facebook, "about_you/", "logged_information/other_logged_information/"),
    (Facebook, "accounts_center/", "personal_information/facebook_accounts_center/"),
    (Facebook, "activity_messages/", "logged_information/activity_messages/"),
    (Facebook, "ads_and_businesses/", "ads_information/"),
    (Facebook, "apps_and_websites/", "apps_and_websites_off_of_facebook/"),
    (Facebook, "facebook_accounts_center/", "personal_information/facebook_accounts_center/"),
    (Facebook, "following_and_followers/", "connections/followers/"),
    (Facebook, "friends/", "connections/friends/"),
    (Facebook, "friends_and_followers/", "connections/friends/"),
    (Facebook, "interactions/", "logged_information/interactions/"),
    (Facebook, "location/", "logged_information/location/"),
    (Facebook, "marketplace/", "facebook_marketplace/"),
    (Facebook, "news_feed/", "preferences/feed/"),
    (Facebook, "notifications/", "logged_information/notifications/"),
    (Facebook, "other_logged_information/", "logged_information/other_logged_information/"),
    (Facebook, "other_personal_information/", "personal_information/other_personal_information/"),
    (Facebook, "pages_and_profiles/", "pages/"),
    (Facebook, "payment_history/", "facebook_payments/"),
    (Facebook, "people_and_friends/", "logged_information/activity_messages/"),
    (Facebook, "profile_information/profile_information/", "personal_information/profile_information/"),
    (Facebook, "profile_information/", "personal_information/profile_information/"),
    (Facebook, "search/", "logged_information/search/"),
    (Facebook, "search_history/", "logged_information/search/"),
    (Facebook, "your_interactions_on_facebook/", "logged_information/your_interactions_on_facebook/"),
    (Facebook, "your_topics/", "logged_information/your_topics/"),
    (Instagram, "account_information/", "personal_information/personal_information/"),
    (Instagram, "ads_and_businesses/", "ads_information/instagram_ads_and_businesses/"),
    (Instagram, "ads_and_topics/", "ads_information/ads_and_topics/"),
    (Instagram, "apps_and_websites/", "apps_and_websites_off_of_instagram/apps_and_websites/"),
    (Instagram, "autofill_information/", "personal_information/autofill_information/"),
    (Instagram, "contacts/", "connections/contacts/"),
    (Instagram, "content/", "media/"),
    (Instagram, "device_information/", "personal_information/device_information/"),
    (Instagram, "followers_and_following/", "connections/followers_and_following/"),
    (Instagram, "information_about_you/", "personal_information/information_about_you/"),
    (Instagram, "link_history/", "logged_information/link_history/"),
    (Instagram, "login_and_account_creation/", "security_and_login_information/login_and_account_creation/"),
    (Instagram, "past_instagram_insights/", "logged_information/past_instagram_insights/"),
    (Instagram, "recent_searches/", "logged_information/recent_searches/"),
    (Instagram, "settings/", "preferences/settings/"),
    (Instagram, "your_topics/", "preferences/your_topics/"),
];

/// Files that were renamed, most of them while they moved. (facebook.md 1-3, archives.md 3.3; names marked low are from
/// memory of the product, not from the format documents.)
const RENAMED: &[(Platform, &str, &str)] = &[
    (Facebook, "following_and_followers/followers.json", "connections/followers/people_who_followed_you.json"),
    (Facebook, "following_and_followers/following.json", "connections/followers/who_you_ve_followed.json"),
    (Facebook, "friends_and_followers/followers.json", "connections/followers/people_who_followed_you.json"),
    (Facebook, "friends_and_followers/following.json", "connections/followers/who_you_ve_followed.json"),
    (Facebook, "friends_and_followers/friends.json", "connections/friends/your_friends.json"),
    // Low.
    (Facebook, "friends/friends.json", "connections/friends/your_friends.json"),
    (
        Facebook,
        "likes_and_reactions/likes_on_external_sites.json",
        "comments_and_reactions/likes_on_external_sites.json",
    ),
    // Low.
    (Facebook, "likes_and_reactions/pages.json", "pages/pages_you_ve_liked.json"),
    (
        Facebook,
        "other_personal_information/avatars.json",
        "personal_information/other_personal_information/your_avatar.json",
    ),
    // Low: only the root `other_photos` is known.
    (Facebook, "photos_and_videos/other_photos.json", "posts/your_uncategorized_photos.json"),
    (Facebook, "photos_and_videos/your_photos.json", "posts/your_uncategorized_photos.json"),
    (
        Facebook,
        "security_and_login_information/administrative_records.json",
        "security_and_login_information/record_details.json",
    ),
    (
        Instagram,
        "account_information/account_information.json",
        "personal_information/personal_information/instagram_profile_information.json",
    ),
    (
        Instagram,
        "information_about_you/account_based_in.json",
        "personal_information/information_about_you/profile_based_in.json",
    ),
    (
        Instagram,
        "personal_information/account_information.json",
        "personal_information/personal_information/instagram_profile_information.json",
    ),
    (
        Instagram,
        "personal_information/information_about_you/account_based_in.json",
        "personal_information/information_about_you/profile_based_in.json",
    ),
    (
        Instagram,
        "personal_information/profile_changes.json",
        "personal_information/personal_information/profile_changes.json",
    ),
    (
        Instagram,
        "personal_information/professional_information.json",
        "personal_information/personal_information/professional_information.json",
    ),
    (Instagram, "recent_searches/account_searches.json", "logged_information/recent_searches/profile_searches.json"),
    (
        Instagram,
        "logged_information/recent_searches/account_searches.json",
        "logged_information/recent_searches/profile_searches.json",
    ),
];

/// The place of today for a file of an older layout.
fn modern(platform: Platform, inner: &str) -> Option<String> {
    let own = |of: &Platform| *of == platform;
    let renamed = RENAMED.iter().find(|(of, old, _)| own(of) && *old == inner).map(|(_, _, new)| (*new).to_owned());
    renamed.or_else(|| {
        MOVED
            .iter()
            .filter(|(of, _, _)| own(of))
            .find_map(|(_, old, new)| Some(format!("{new}{}", inner.strip_prefix(old)?)))
    })
}

/// The path by which readers know a file: today's name, where that of its time is another one.
pub(super) fn today(platform: Platform, inner: &str) -> String {
    let is_page = html::is_page(inner);
    let twin = if is_page { html::twin(inner) } else { inner.to_owned() };
    match modern(platform, &twin).filter(|_| !is_known(platform, &twin)) {
        Some(modern) if is_page => modern.replace(".json", ".html"),
        Some(modern) => modern,
        None => inner.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_places_lead_to_those_of_today() {
        let to = |platform, old| modern(platform, old).unwrap_or_default();
        assert_eq!(
            to(Facebook, "search/your_search_history.json"),
            "logged_information/search/your_search_history.json"
        );
        assert_eq!(to(Facebook, "friends_and_followers/friends.json"), "connections/friends/your_friends.json");
        assert_eq!(
            to(Instagram, "followers_and_following/followers.json"),
            "connections/followers_and_following/followers.json"
        );
        assert_eq!(modern(Instagram, "search/your_search_history.json"), None);
    }
}
