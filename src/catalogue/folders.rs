//! Decides by its folder what an undescribed file holds. Meta adds files all the time: in a folder
//! where all known files are private by nature, a new one is too; in a folder of content it may be
//! anything, and is read by its shape.

use std::sync::LazyLock;

use super::paths::matches;
use crate::item::{Kind, Platform};

/// One line of `folders.tsv`.
#[derive(Debug)]
pub struct FolderRow {
    /// The platform.
    pub(crate) platform: Platform,
    /// Pattern of paths inside an export, below its activity folder.
    pub pattern: &'static str,
    /// What new files in it are.
    pub(crate) nature: Nature,
}

/// What a new file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nature {
    /// Account data of this category.
    AccountData(&'static str),
    /// Perhaps items of this kind.
    Content(Kind),
}

static TABLE: LazyLock<Vec<FolderRow>> = LazyLock::new(|| {
    let lines = include_str!("folders.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'));
    lines.filter_map(line).collect()
});

fn line(line: &'static str) -> Option<FolderRow> {
    let mut cells = line.split('\t');
    let (platform, pattern, nature, word) =
        (cells.next()?, cells.next()?, cells.next()?, cells.next()?);
    let platform = Platform::of_word(platform)?;
    let nature = match nature {
        "account_data" => Nature::AccountData(word),
        _ => Nature::Content(Kind::of_word(word)?),
    };
    Some(FolderRow {
        platform,
        pattern,
        nature,
    })
}

/// The folders whose new files have a known nature.
pub fn folders() -> &'static [FolderRow] {
    &TABLE
}

/// What a JSON file at this path holds, if no other list has it. `None` if its folder says nothing.
pub(crate) fn new_file(platform: Platform, inner: &str) -> Option<Nature> {
    if is_of_ai(inner) {
        return Some(Nature::Content(Kind::AiPrompt));
    }
    TABLE
        .iter()
        .find(|folder| folder.platform == platform && matches(folder.pattern, inner))
        .map(|f| f.nature)
}

/// Words in the names of files about activity: what a person opened, followed, received or set, as
/// opposed to what they published. They count in every folder (facebook.md 2 and 3,
/// instagram-threads.md 2: every known file with one of these words is account data, except
/// reactions and the profile). File names are English in every export (archives.md 3.4).
const ACTIVITY: &[&str] = &[
    "blocked",
    "dismissed",
    "donated",
    "effects",
    "filters",
    "followed",
    "following",
    "hid",
    "hidden",
    "insights",
    "interactions",
    "invitations",
    "invite",
    "invited",
    "invites",
    "muted",
    "notifications",
    "opened",
    "preferences",
    "received",
    "reported",
    "reports",
    "responses",
    "saved",
    "searches",
    "settings",
    "suggested",
    "suggestions",
    "tagged",
    "unfollowed",
    "viewed",
    "views",
    "visited",
    "visits",
    "voted",
    "votes",
    "watched",
];

/// Whether the name of a new file says that it holds activity, and nothing that was published.
pub(crate) fn tells_of_activity(inner: &str) -> bool {
    let name = inner.rsplit('/').next().unwrap_or(inner);
    name.split(['_', '-', '.'])
        .any(|word| ACTIVITY.contains(&word))
}

/// Whether a path mentions Meta AI. The folder never makes such a file account data (meta-ai.md 1,
/// the path rule).
fn is_of_ai(inner: &str) -> bool {
    const PARTS: &[&str] = &[
        "meta_ai",
        "metaai_",
        "ai_conversations",
        "imagine",
        "ai_studio",
        "character",
    ];
    let segments = inner
        .split('/')
        .map(|segment| segment.strip_suffix(".json").unwrap_or(segment));
    segments.into_iter().any(|segment| {
        segment.split('_').any(|word| word == "ai")
            || PARTS.iter().any(|part| segment.contains(part))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_well_formed() {
        let lines = include_str!("folders.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'));
        assert_eq!(TABLE.len(), lines.count());
    }

    #[test]
    fn a_new_file_has_the_nature_of_its_folder() {
        let of = |inner| new_file(Platform::Facebook, inner);
        assert_eq!(
            of("ads_information/zeppelin_ads.json"),
            Some(Nature::AccountData("ads"))
        );
        assert_eq!(
            of("logged_information/search/your_zeppelin_searches.json"),
            Some(Nature::AccountData("searches"))
        );
        assert_eq!(
            of("logged_information/zeppelin/flights.json"),
            Some(Nature::AccountData("activity"))
        );
        assert_eq!(
            of("posts/your_zeppelin_posts.json"),
            Some(Nature::Content(Kind::Post))
        );
        assert_eq!(
            of("personal_information/profile_information/hats.json"),
            Some(Nature::Content(Kind::ProfileField))
        );
        assert_eq!(
            of("messages/zeppelin_settings.json"),
            Some(Nature::AccountData("messages_settings"))
        );
        assert_eq!(of("messages/inbox/bo_1/extra.json"), None);
        assert_eq!(of("zeppelin/flights.json"), None);
    }

    #[test]
    fn what_speaks_of_meta_ai_is_no_account_data() {
        for inner in [
            "messages/ai_conversations.json",
            "ai/zeppelins.json",
            "logged_information/meta_ai_app/flights.json",
            "preferences/your_ai_settings.json",
            "other_activity/imagine_prompts.json",
            "messages/ai_conversations/thread_1.json",
        ] {
            for platform in [Platform::Facebook, Platform::Instagram] {
                assert_eq!(
                    new_file(platform, inner),
                    Some(Nature::Content(Kind::AiPrompt)),
                    "{inner}"
                );
            }
        }
        // "mail" contains "ai", but not as a word of its own.
        assert_eq!(
            new_file(Platform::Facebook, "other_activity/mail_details.json"),
            Some(Nature::AccountData("activity"))
        );
    }
}
