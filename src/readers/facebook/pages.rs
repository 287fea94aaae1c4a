//! Pages: those the user runs, recommended, likes and follows. Their names tell which places are Pages.

use crate::catalogue::kind_of_root;
use crate::item::{Item, Kind, Platform, StableHash, Surface};
use crate::lexicon::labels;
use crate::readers::Reader;
use crate::readers::account_data;
use crate::readers::dialect::{self, Form, MapValue, Meaning, Record, named};
use crate::readers::problem::Problem;
use crate::readers::sink::Sink;
use crate::time::Moment;

/// Pages the user runs. A Page is open by design (facebook.md 2.4), and so is the name its maker gave it.
pub(crate) static OWN: Reader = Reader {
    id: "facebook.own_pages",
    read: |source, out| {
        // In the export of a Page it lists what the Page likes (archives.md 3.2: high).
        let relation = if out.page_export { Relation::Likes } else { Relation::Runs };
        dialect::read(source, &mut Pages { relation, counted: false }, out);
    },
};

/// Pages the user recommended.
pub(crate) static RECOMMENDED: Reader = Reader {
    id: "facebook.recommended",
    read: |source, out| {
        dialect::read(source, &mut Pages { relation: Relation::Recommends, counted: false }, out);
    },
};

/// Pages the user likes. Only Pages can be liked.
pub(crate) static LIKED: Reader = Reader {
    id: "facebook.liked_pages",
    read: |source, out| {
        account_data::facts(source, &mut Pages { relation: Relation::Likes, counted: true }, out);
    },
};

/// Pages and profiles the user follows. Nothing in a record tells the two apart (facebook.md 2.4).
pub(crate) static FOLLOWED: Reader = Reader {
    id: "facebook.followed_pages",
    read: |source, out| {
        account_data::facts(source, &mut Pages { relation: Relation::Follows, counted: true }, out);
    },
};

/// What the user has to do with a Page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Relation {
    Runs,
    Recommends,
    Likes,
    Follows,
}

impl Relation {
    /// What the key says under which the records stand: files of one name hold what a person runs, and what a Page likes
    /// (facebook.md 4: high).
    fn by_key(key: &str) -> Option<Self> {
        let kind = kind_of_root(Platform::Facebook, key)?;
        let readers =
            [(&OWN, Self::Runs), (&RECOMMENDED, Self::Recommends), (&LIKED, Self::Likes), (&FOLLOWED, Self::Follows)];
        readers.into_iter().find(|(reader, _)| reader.id == kind.id).map(|(_, relation)| relation)
    }
}

struct Pages {
    /// What the file lists, where no key in it says so.
    relation: Relation,
    /// Its records are counted by whoever reads it.
    counted: bool,
}

impl Meaning for Pages {
    // "Privacy matters" may be the name of a Page.
    const WATCHED: bool = false;

    fn record(&mut self, page: Record, out: &mut Sink<'_>) {
        let relation = Relation::by_key(out.field()).unwrap_or(self.relation);
        let time = page.time();
        // In a form of which nobody knows where the name stands, it is what the record says.
        let told = page.tell(Kind::ProfileField, Form::Named, out).item.text;
        let listed = page.name.or_else(|| page.data.into_iter().find_map(|datum| datum.name));
        let mapped = || page.string_map_data.get(&labels::NAME).and_then(MapValue::text);
        let listed = listed.or_else(|| mapped().or_else(|| named(&page.label_values)).cloned());
        let name = listed.filter(|name| !name.is_blank());
        // Of two texts it may be either.
        let name = name.map_or_else(|| if told.contains('\n') { String::new() } else { told }, |name| out.text(name));
        if name.is_empty() {
            out.problem(Problem::PageWithoutName);
        } else {
            let surely = matches!(relation, Relation::Runs | Relation::Likes);
            out.page(name.clone(), surely || page.url.is_some_and(|url| is_page(url.as_str())));
        }
        match relation {
            Relation::Recommends => {
                let item = out.draft(Kind::Review, time);
                let identity = review_identity(time, &name);
                out.item(Item { identity, surface: Surface::OtherProfile, place: Some(name), ..item });
            }
            Relation::Runs => {
                let item = out.draft(Kind::ProfileField, time);
                out.item(Item { surface: Surface::Page, text: name, ..item });
            }
            Relation::Likes | Relation::Follows if self.counted => {}
            Relation::Likes | Relation::Follows => out.account_data("pages", 1),
        }
    }
}

/// Whether an address is one that only Pages have. Most Pages have addresses like everybody's. (Low.)
fn is_page(url: &str) -> bool {
    let path = url.split_once("facebook.com/").map_or("", |(_, path)| path);
    path.starts_with("pages/") || path.starts_with("p/")
}

/// One recommendation told of by the post and by the list of what was recommended.
pub(super) fn review_identity(time: Moment, place: &str) -> u64 {
    let time = time.seconds().unwrap_or_default().to_le_bytes();
    StableHash::new().field("review").field(time).field(place).finish()
}
