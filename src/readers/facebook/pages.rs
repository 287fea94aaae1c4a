//! Pages: those the user runs, and those the user recommended.

use serde::Deserialize;

use crate::item::{Item, Kind, Platform, StableHash, Surface};
use crate::readers::json::{self, Records};
use crate::readers::sink::Sink;
use crate::readers::{Reader, Tier};
use crate::text::Text;
use crate::time::{Moment, MomentSeconds};

/// Pages the user runs. A Page is open by design (facebook.md 2.4), and so is the name its maker gave it.
pub(crate) static OWN: Reader = Reader {
    id: "facebook.own_pages",
    platform: Platform::Facebook,
    title: "Your Pages",
    paths: &["pages/your_pages.json", "pages/pages.json"],
    reads: "The names of Pages the user runs. What stands on a Page is in an export of its own.",
    cannot_tell: "Whether a Page is published.",
    tier: Tier::Seen(1),
    read: |source, out| json::read(source, &mut Pages { recommended: false }, out),
};

/// Pages the user recommended.
pub(crate) static RECOMMENDED: Reader = Reader {
    id: "facebook.recommended",
    platform: Platform::Facebook,
    title: "Pages and profiles you recommended",
    paths: &["pages/pages_and_profiles_you_ve_recommended.json", "pages/pages_and_profiles_recommended.json"],
    reads: "Recommendations, by the name of what was recommended; their words stand in the file of posts.",
    cannot_tell: "The words, where the post is not in the export.",
    tier: Tier::Seen(2),
    read: |source, out| json::read(source, &mut Pages { recommended: true }, out),
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Page {
    name: Option<Text>,
    timestamp: Option<MomentSeconds>,
    data: Vec<Named>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Named {
    name: Option<Text>,
}

struct Pages {
    recommended: bool,
}

impl Records for Pages {
    type Record = Page;
    const ROOTS: &'static [&'static str] = &["pages_v2", "pages", "recommended_pages_v2", "recommended_pages"];
    const SIGNATURE: &'static [&'static str] = &["name", "timestamp", "url", "data"];

    fn record(&mut self, page: Page, out: &mut Sink<'_>) {
        let name = page.name.or_else(|| page.data.into_iter().find_map(|datum| datum.name));
        let name = name.map(|name| out.text(name)).unwrap_or_default();
        let time = page.timestamp.map_or(Moment::Unknown, |time| time.0);
        if self.recommended {
            let item = out.draft(Kind::Review, time);
            let identity = review_identity(time, &name);
            out.item(Item { identity, surface: Surface::OtherProfile, place: Some(name), ..item });
        } else {
            let item = out.draft(Kind::ProfileField, time);
            out.item(Item { surface: Surface::Page, text: name, ..item });
        }
    }
}

/// One recommendation told of by the post and by the list of what was recommended.
pub(super) fn review_identity(time: Moment, place: &str) -> u64 {
    let time = time.seconds().unwrap_or_default().to_le_bytes();
    StableHash::new().field("review").field(time).field(place).finish()
}
