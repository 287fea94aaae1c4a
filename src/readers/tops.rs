//! The folders and files that stand at the top of an export, in every era, and what their names say about the platform.

use crate::item::Platform::{self, Facebook, Instagram, MetaAi, Threads};

/// What the name of a top folder says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// Only this platform has it.
    Only(Platform),
    /// Several have it, or its name is an everyday word; this platform is likelier.
    Likelier(Platform),
    /// It counts only beside something that is surer.
    Beside(Platform),
    /// Both have it since 2023; its subfolder tells.
    Shared,
}
use Owner::{Beside, Likelier, Only, Shared};

/// Activity folders: their names say the platform, and eras differ only in them. (archives.md 3.1, 3.2: high.)
pub(super) const ACTIVITY: &[(&str, Platform, bool)] = &[
    ("your_facebook_activity", Facebook, false),
    ("your_activity_across_facebook", Facebook, false),
    ("this_profile_s_activity_across_facebook", Facebook, true),
    ("your_instagram_activity", Instagram, false),
];

/// Every other top folder.
const TOPS: &[(&str, Owner)] = &[
    // Since 2023 (archives.md 3.2, 3.3: high).
    ("ads_information", Shared),
    ("connections", Shared),
    ("logged_information", Shared),
    ("personal_information", Shared),
    ("preferences", Shared),
    ("security_and_login_information", Shared),
    ("apps_and_websites_off_of_facebook", Only(Facebook)),
    ("apps_and_websites_off_of_instagram", Only(Instagram)),
    ("media", Only(Instagram)),
    ("profile_information", Only(Facebook)),
    // The Meta AI app, in an export of the Accounts Center (archives.md 3.1: medium).
    ("meta_ai_app", Only(MetaAi)),
    ("meta_ai_profile", Only(MetaAi)),
    // A separate choice of Facebook's (archives.md 2.1: low).
    ("data_logs", Only(Facebook)),
    // Facebook, 2018 to 2022 (archives.md 3.2: A1 and A2 medium, B high).
    ("about_you", Only(Facebook)),
    ("accounts_center", Likelier(Facebook)),
    ("activity_messages", Only(Facebook)),
    ("ads_and_businesses", Likelier(Facebook)),
    ("apps_and_websites", Likelier(Facebook)),
    ("archive", Beside(Facebook)),
    ("bug_bounty", Beside(Facebook)),
    ("campus", Beside(Facebook)),
    ("comments", Likelier(Facebook)),
    ("comments_and_reactions", Only(Facebook)),
    ("events", Likelier(Facebook)),
    ("facebook_accounts_center", Only(Facebook)),
    ("facebook_assistant", Only(Facebook)),
    ("facebook_gaming", Only(Facebook)),
    ("facebook_marketplace", Only(Facebook)),
    ("facebook_payments", Only(Facebook)),
    ("files", Beside(Facebook)),
    ("following_and_followers", Only(Facebook)),
    ("friends", Likelier(Facebook)),
    ("friends_and_followers", Only(Facebook)),
    ("fundraisers", Likelier(Facebook)),
    ("groups", Likelier(Facebook)),
    ("interactions", Likelier(Facebook)),
    ("journalist_registration", Beside(Facebook)),
    ("likes_and_reactions", Only(Facebook)),
    ("live_audio_rooms", Likelier(Facebook)),
    ("location", Likelier(Facebook)),
    ("marketplace", Likelier(Facebook)),
    ("messages", Likelier(Facebook)),
    ("music_recommendations", Likelier(Facebook)),
    ("news_feed", Likelier(Facebook)),
    ("notifications", Likelier(Facebook)),
    ("other_activity", Likelier(Facebook)),
    ("other_logged_information", Only(Facebook)),
    ("other_personal_information", Only(Facebook)),
    ("pages", Likelier(Facebook)),
    ("pages_and_profiles", Only(Facebook)),
    ("payment_history", Likelier(Facebook)),
    ("people_and_friends", Only(Facebook)),
    ("photos_and_videos", Only(Facebook)),
    ("polls", Likelier(Facebook)),
    ("posts", Likelier(Facebook)),
    ("privacy_checkup", Likelier(Facebook)),
    ("reviews", Likelier(Facebook)),
    ("rewards", Beside(Facebook)),
    ("saved_items_and_collections", Only(Facebook)),
    ("search", Likelier(Facebook)),
    ("search_history", Likelier(Facebook)),
    ("short_videos", Only(Facebook)),
    ("spark_ar", Likelier(Facebook)),
    ("stories", Likelier(Facebook)),
    ("trash", Beside(Facebook)),
    ("voice_recording_and_transcription", Only(Facebook)),
    ("your_interactions_on_facebook", Only(Facebook)),
    ("your_places", Likelier(Facebook)),
    ("your_problem_reports", Likelier(Facebook)),
    ("your_topics", Likelier(Facebook)),
    // Instagram, 2021 to 2023 (archives.md 3.3: high). The everyday words in the second half are inferred from the
    // subfolders of 2024, where the same folders went (low).
    ("account_information", Only(Instagram)),
    ("ads_and_topics", Only(Instagram)),
    ("content", Likelier(Instagram)),
    ("followers_and_following", Only(Instagram)),
    ("information_about_you", Only(Instagram)),
    ("instagram_live", Only(Instagram)),
    ("likes", Likelier(Instagram)),
    ("login_and_account_creation", Only(Instagram)),
    ("past_instagram_insights", Only(Instagram)),
    ("recent_searches", Only(Instagram)),
    ("saved", Likelier(Instagram)),
    ("story_sticker_interactions", Only(Instagram)),
    ("autofill_information", Beside(Instagram)),
    ("contacts", Beside(Instagram)),
    ("device_information", Beside(Instagram)),
    ("guides", Beside(Instagram)),
    ("link_history", Beside(Instagram)),
    ("monetization", Beside(Instagram)),
    ("reports", Beside(Instagram)),
    ("settings", Beside(Instagram)),
    ("shopping", Beside(Instagram)),
    ("subscriptions", Beside(Instagram)),
    // Instagram, 2018 to 2021: media lies in folders of everyday names (archives.md 3.3: high).
    ("direct", Beside(Instagram)),
    ("photos", Beside(Instagram)),
    ("profile", Beside(Instagram)),
    ("videos", Beside(Instagram)),
    // A partial upload (archives.md 2.3: medium).
    ("threads", Beside(Threads)),
];

/// Files at the root of Instagram's first layout (archives.md 3.3: high).
const FIRST_INSTAGRAM: &[&str] = &[
    "account_history.json",
    "autofill.json",
    "checkout.json",
    "comments.json",
    "connections.json",
    "contacts.json",
    "devices.json",
    "likes.json",
    "media.json",
    "messages.json",
    "profile.json",
    "saved.json",
    "searches.json",
    "settings.json",
    "stories_activities.json",
];

/// What the name of a folder says; `None` for one that stands at no top.
pub(super) fn owner(folder: &str) -> Option<Owner> {
    TOPS.iter().find(|(name, _)| *name == folder).map(|(_, owner)| *owner)
}

/// Whether a file of this name stands at the root of Instagram's first layout.
pub(super) fn is_first_instagram(file: &str) -> bool {
    FIRST_INSTAGRAM.contains(&file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_stands_once() {
        let mut names: Vec<&str> = TOPS.iter().map(|(name, _)| *name).chain(ACTIVITY.iter().map(|a| a.0)).collect();
        names.sort_unstable();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
