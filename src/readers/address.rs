//! Tells whether an address is that of a single thing on one of Meta's platforms: a post, a reel, a
//! picture, a comment. Nothing is ever fetched from it; it is for people to click.

use crate::facts::{Facts, same_name};
use crate::item::{Item, Kind, Surface};
use crate::text::not_empty;

/// A longer address is kept by nobody.
const LONGEST: usize = 300;

/// Hosts on which Meta shows what people made, without those that lead on to anywhere (`l.`).
const HOSTS: &[&str] = &[
    "facebook.com",
    "instagram.com",
    "threads.net",
    "threads.com",
];
const PREFIXES: &[&str] = &["www.", "m.", "web.", "mobile.", "mbasic."];

/// The parts of a path behind which the id of one thing stands. These are not localised (low: as
/// everybody sees them in addresses; no export is documented to hold each).
const ON_FACEBOOK: &[&str] = &[
    "posts",
    "permalink",
    "videos",
    "photos",
    "reel",
    "events",
    "item",
    "stories",
    "notes",
];
const ON_INSTAGRAM: &[&str] = &["p", "reel", "reels", "tv", "stories"];
const ON_THREADS: &[&str] = &["post", "t"];

/// Pages of Facebook that show one thing, and the names under which its id stands behind them.
const SHOWING: &[&str] = &[
    "permalink.php",
    "story.php",
    "photo.php",
    "photo",
    "video.php",
    "watch",
];
const IDS: &[&str] = &["story_fbid=", "fbid=", "v="];

/// An address that was looked through.
pub(super) struct WebAddress<'a> {
    whole: &'a str,
    host: &'static str,
    path: Vec<&'a str>,
    query: &'a str,
}

impl<'a> WebAddress<'a> {
    /// None where it leads anywhere but to Meta's pages, or could be read as leading elsewhere.
    pub(super) fn of(text: &'a str) -> Option<Self> {
        let whole = text.trim();
        let plain = |byte: u8| byte.is_ascii_graphic() && !br#""'<>\^`{|}"#.contains(&byte);
        if whole.len() > LONGEST || !whole.bytes().all(plain) {
            return None;
        }
        let rest = whole.strip_prefix("https://")?;
        let (rest, _) = rest.split_once('#').unwrap_or((rest, ""));
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (host, path) = rest.split_once('/')?;
        let bare = PREFIXES.iter().find_map(|prefix| host.strip_prefix(prefix));
        let bare = bare.unwrap_or(host);
        let host = HOSTS.iter().find(|known| **known == bare)?;
        let path = path.split('/').filter(not_empty).collect();
        Some(Self {
            whole,
            host,
            path,
            query,
        })
    }

    /// Whether it is that of one thing.
    pub(super) fn is_of_one_thing(&self) -> bool {
        let marks = match self.host {
            "facebook.com" => ON_FACEBOOK,
            "instagram.com" => ON_INSTAGRAM,
            _ => ON_THREADS,
        };
        let shows = self.path.first().is_some_and(|page| SHOWING.contains(page));
        let has_id = || {
            let mut named = self.query.split('&');
            named.any(|one| {
                IDS.iter()
                    .any(|id| one.len() > id.len() && one.starts_with(id))
            })
        };
        self.marked(marks).is_some() || (self.host == "facebook.com" && shows && has_id())
    }

    /// Whether it is that of a comment: the address of what it stands under, and more.
    pub(super) fn is_of_comment(&self) -> bool {
        let mut named = self.query.split('&');
        let in_query = named.any(|one| {
            let id = ["comment_id=", "reply_comment_id="].iter();
            id.into_iter()
                .any(|id| one.len() > id.len() && one.starts_with(id))
        });
        in_query || (self.host == "instagram.com" && self.path.get(2) == Some(&"c"))
    }

    /// Where a part stands that has an id behind it: at the front, or behind a name or two.
    fn marked(&self, marks: &[&str]) -> Option<usize> {
        let mut pairs = self.path.windows(2).take(3);
        pairs.position(|pair| pair.first().is_some_and(|part| marks.contains(part)))
    }

    /// The name of the account in it, where it begins with one.
    fn account(&self) -> Option<&'a str> {
        let first = *self.path.first()?;
        let second = self.path.get(1)?;
        match self.host {
            "facebook.com" => ON_FACEBOOK.contains(second).then_some(first),
            "instagram.com" if first == "stories" => Some(second),
            "instagram.com" => ON_INSTAGRAM.contains(second).then_some(first),
            _ => first.strip_prefix('@'),
        }
    }

    pub(super) fn as_str(&self) -> &'a str {
        self.whole
    }
}

/// Whether things of this kind have an address of their own; `None` where it is that of a comment.
pub(super) fn leads_to(kind: Kind, address: &WebAddress<'_>) -> bool {
    match kind {
        Kind::Comment | Kind::GroupComment => address.is_of_comment(),
        Kind::Post
        | Kind::Photo
        | Kind::Video
        | Kind::Reel
        | Kind::Story
        | Kind::Live
        | Kind::GroupPost
        | Kind::PagePost
        | Kind::ThreadPost
        | Kind::Event
        | Kind::Listing => address.is_of_one_thing() && !address.is_of_comment(),
        Kind::Name
        | Kind::Username
        | Kind::ProfilePicture
        | Kind::CoverPhoto
        | Kind::Avatar
        | Kind::Bio
        | Kind::ProfileField
        | Kind::Album
        | Kind::Note
        | Kind::Repost
        | Kind::Reaction
        | Kind::Review
        | Kind::ChannelMessage
        | Kind::AiPrompt
        | Kind::AiReply
        | Kind::AiMedia => false,
    }
}

/// Drops an address that is somebody else's: it names an account that is not the user's, and the
/// item stands on the user's own profile. Of an unknown file nobody knows what its addresses are.
pub(super) fn settle(item: &mut Item, facts: Option<&Facts>) {
    let Some(address) = item.link.as_deref().and_then(WebAddress::of) else {
        return;
    };
    fn is_number(name: &str) -> bool {
        name.bytes().all(|byte| byte.is_ascii_digit())
    }
    let named = address.account().filter(|name| !is_number(name));
    // Facebook takes a user name with and without its dots for the same.
    fn same(own: &str, name: &str) -> bool {
        same_name(&own.replace('.', ""), &name.replace('.', ""))
    }
    let is_others = |name: &str| {
        let Some((facts, own)) = facts.and_then(|facts| Some((facts, facts.username.as_ref()?)))
        else {
            return false;
        };
        let mut names = facts.former_names.iter().chain([&own.value]);
        !names.any(|own| same(own, name))
    };
    let others = item.surface == Surface::OwnProfile && named.is_some_and(is_others);
    if others || item.by_shape {
        item.link = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_single_things_on_metas_pages() {
        for text in [
            "https://www.facebook.com/groups/900000000000000005/posts/1",
            "https://www.facebook.com/ada.example/posts/pfbid0abc",
            "https://m.facebook.com/story.php?story_fbid=12&id=34",
            "https://www.facebook.com/photo/?fbid=12&set=a.1",
            "https://www.facebook.com/marketplace/item/12/",
            "https://www.instagram.com/p/Cabc_-1/",
            "https://instagram.com/ada_example/reel/Cabc/",
            "https://www.threads.net/@ada_example/post/Cabc",
            "https://www.threads.com/t/Cabc",
        ] {
            assert!(
                WebAddress::of(text).is_some_and(|one| one.is_of_one_thing()),
                "{text}"
            );
        }
        for text in [
            "http://www.facebook.com/ada/posts/1",
            "https://www.facebook.com/ada.example",
            "https://www.facebook.com/p/Ada-Example-1/",
            "https://www.facebook.com/groups/1",
            "https://l.facebook.com/posts/1?u=https://example.com",
            "https://facebook.com.example.com/ada/posts/1",
            "https://facebook.com@example.com/ada/posts/1",
            "https://example.com/https://www.facebook.com/ada/posts/1",
            "https://www.facebook.com:1/ada/posts/1",
            "https://www.facebook.com\\@example.com/ada/posts/1",
            "https://www.facebook.com/ada/posts/1\" onclick=x",
            "javascript:alert(1)//www.facebook.com/ada/posts/1",
            "https://www.instagram.com/ada_example/",
            "https://www.threads.net/@ada_example",
            "https://www.facebook.com/l.php?u=https://example.com",
            "https://www.facebook.com/story.php?story_fbid=",
        ] {
            assert!(
                !WebAddress::of(text).is_some_and(|one| one.is_of_one_thing()),
                "{text}"
            );
        }
        let of_comment = |text| WebAddress::of(text).is_some_and(|one| one.is_of_comment());
        assert!(of_comment(
            "https://www.facebook.com/bo/posts/1?comment_id=2"
        ));
        assert!(of_comment("https://www.instagram.com/p/Cabc/c/12/"));
        assert!(!of_comment("https://www.facebook.com/bo/posts/1"));
    }
}
