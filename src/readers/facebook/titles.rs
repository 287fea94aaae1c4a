//! The sentence above a record ("Ada Example wrote on Bo Example's timeline.") says where it stands, never who saw it.
//!
//! Only the English forms are known (audience-evidence.md 3.5). Other languages give nothing, which is "unknown" and not "own".

use crate::item::Surface;

/// Where a post stands, and the name of that place.
pub(super) fn post_surface(title: &str) -> Option<(Surface, Option<String>)> {
    let title = straight(title);
    let sentence = title.trim_end_matches('.');
    if let Some((_, group)) = sentence.split_once(" posted in ") {
        return Some((Surface::Group, Some(group.to_owned())));
    }
    for ending in ["'s timeline", "'s profile"] {
        let Some(before) = sentence.strip_suffix(ending) else { continue };
        let name = [" on ", " to "]
            .iter()
            .filter_map(|word| before.rsplit_once(word))
            .map(|(_, name)| name)
            .min_by_key(|n| n.len())?;
        return Some((Surface::OtherProfile, Some(name.to_owned())));
    }
    None
}

/// Under whose post a comment stands: the user's own, or that of the named person or Page.
pub(super) fn comment_owner(title: &str) -> Option<(Surface, Option<String>)> {
    let title = straight(title);
    let (_, rest) = title.split_once(" commented on ").or_else(|| title.split_once(" replied to "))?;
    let own = ["his own ", "her own ", "their own "].iter().find_map(|words| rest.strip_prefix(words));
    match own {
        // A reply to one's own comment may stand under anybody's post.
        Some(what) if what.starts_with("comment") => None,
        Some(_) => Some((Surface::OwnProfile, None)),
        None => rest.split_once("'s ").map(|(name, _)| (Surface::OtherProfile, Some(name.to_owned()))),
    }
}

fn straight(title: &str) -> String {
    title.replace('\u{2019}', "'")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn posts() {
        let at = |title: &str| post_surface(title).map(|(surface, place)| (surface, place.unwrap_or_default()));
        assert_eq!(at("Ada Example posted in Łódź Gardeners."), Some((Surface::Group, "Łódź Gardeners".to_owned())));
        assert_eq!(
            at("Ada Example wrote on Bo Example's timeline."),
            Some((Surface::OtherProfile, "Bo Example".to_owned()))
        );
        assert_eq!(
            at("Ada Example added a new photo to Bo Example’s timeline."),
            Some((Surface::OtherProfile, "Bo Example".to_owned()))
        );
        assert_eq!(at("Ada Example updated her status."), None);
        assert_eq!(at("エイダさんが投稿しました。"), None);
    }

    #[test]
    fn comments() {
        let at = |title: &str| comment_owner(title).map(|(surface, place)| (surface, place.unwrap_or_default()));
        assert_eq!(
            at("Ada Example commented on Bo Example's post."),
            Some((Surface::OtherProfile, "Bo Example".to_owned()))
        );
        assert_eq!(at("Ada Example commented on her own post."), Some((Surface::OwnProfile, String::new())));
        assert_eq!(at("Ada Example replied to her own comment."), None);
        assert_eq!(
            at("Ada Example replied to Bo Example's comment."),
            Some((Surface::OtherProfile, "Bo Example".to_owned()))
        );
    }
}
