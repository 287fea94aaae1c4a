//! Pages that the user runs, has recommended, likes or follows. Their names show which places are
//! Pages.

use crate::catalogue::kind_of_root;
use crate::item::{Item, Kind, Platform, StableHash, Surface};
use crate::lexicon::labels;
use crate::readers::Reader;
use crate::readers::account_data;
use crate::readers::dialect::{self, MapValue, Meaning, Record, WordsFrom, named};
use crate::readers::problem::Problem;
use crate::readers::sink::Sink;
use crate::text::not_blank;
use crate::time::Moment;

/// Pages that the user runs. A Page is public by design (facebook.md 2.4), and so is its name.
pub(crate) static OWN: Reader = Reader {
    id: "facebook.own_pages",
    read: |source, out| {
        // In the export of a Page, the file lists what the Page likes (archives.md 3.2: high).
        let relation = if out.page_export {
            Relation::Likes
        } else {
            Relation::Runs
        };
        dialect::read(
            source,
            &mut OwnPages {
                relation,
                counted: false,
            },
            out,
        );
    },
};

/// Pages the user recommended.
pub(crate) static RECOMMENDED: Reader = Reader {
    id: "facebook.recommended",
    read: |source, out| {
        dialect::read(
            source,
            &mut OwnPages {
                relation: Relation::Recommends,
                counted: false,
            },
            out,
        );
    },
};

/// Pages the user likes. Only Pages can be liked.
pub(crate) static LIKED: Reader = Reader {
    id: "facebook.liked_pages",
    read: |source, out| {
        account_data::facts(
            source,
            &mut OwnPages {
                relation: Relation::Likes,
                counted: true,
            },
            out,
        );
    },
};

/// Pages and profiles that the user follows. A record does not show which of the two it is
/// (facebook.md 2.4).
pub(crate) static FOLLOWED: Reader = Reader {
    id: "facebook.followed_pages",
    read: |source, out| {
        account_data::facts(
            source,
            &mut OwnPages {
                relation: Relation::Follows,
                counted: true,
            },
            out,
        );
    },
};

/// The relation of the user to a Page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Relation {
    Runs,
    Recommends,
    Likes,
    Follows,
}

impl Relation {
    /// The relation that the root key stands for; `None` if it is no key of these files. Files with
    /// the same name hold what a person runs, or what a Page likes (facebook.md 4: high).
    fn by_key(key: &str) -> Option<Self> {
        let kind = kind_of_root(Platform::Facebook, key)?;
        let readers = [
            (&OWN, Self::Runs),
            (&RECOMMENDED, Self::Recommends),
            (&LIKED, Self::Likes),
            (&FOLLOWED, Self::Follows),
        ];
        readers
            .into_iter()
            .find(|(reader, _)| reader.id == kind.id)
            .map(|(_, relation)| relation)
    }
}

struct OwnPages {
    /// The relation of the file, if its root key shows none.
    relation: Relation,
    /// Whether the caller counts the records as account data.
    counted: bool,
}

impl Meaning for OwnPages {
    // "Privacy matters" may be the name of a Page.
    const WATCHED: bool = false;

    fn record(&mut self, page: Record, out: &mut Sink<'_>) {
        let relation = Relation::by_key(out.field()).unwrap_or(self.relation);
        let time = page.time();
        // In an unknown form the name may be anywhere, so all texts of the record are read.
        let told = page
            .tell(Kind::ProfileField, WordsFrom::Named, out)
            .item
            .text;
        let listed = page
            .name
            .or_else(|| page.data.into_iter().find_map(|datum| datum.name));
        let mapped = || {
            page.string_map_data
                .get(&labels::NAME)
                .and_then(MapValue::text)
        };
        let listed = listed.or_else(|| mapped().or_else(|| named(&page.label_values)).cloned());
        let name = listed.filter(not_blank);
        // If there are two texts, either may be the name.
        let name = match name {
            Some(name) => out.text(name),
            None => {
                if told.contains('\n') {
                    String::new()
                } else {
                    told
                }
            }
        };
        if name.is_empty() {
            out.problem(Problem::PageWithoutName);
        } else {
            let surely = matches!(relation, Relation::Runs | Relation::Likes);
            out.page(
                name.clone(),
                surely || page.url.is_some_and(|url| is_page(url.as_str())),
            );
        }
        match relation {
            Relation::Recommends => {
                let item = out.draft(Kind::Review, time);
                let identity = review_identity(time, &name);
                out.item(Item {
                    identity,
                    surface: Surface::OtherProfile,
                    place: Some(name),
                    ..item
                });
            }
            Relation::Runs => {
                let item = out.draft(Kind::ProfileField, time);
                out.item(Item {
                    surface: Surface::Page,
                    text: name,
                    ..item
                });
            }
            Relation::Likes | Relation::Follows if self.counted => {}
            Relation::Likes | Relation::Follows => out.account_data("pages", 1),
        }
    }
}

/// Whether an address is one that only Pages have. Most Pages have addresses like those of people.
/// (Low.)
fn is_page(url: &str) -> bool {
    let path = url.split_once("facebook.com/").map_or("", |(_, path)| path);
    path.starts_with("pages/") || path.starts_with("p/")
}

/// Gives a recommendation the same identity in the post and in the list of recommendations.
pub(super) fn review_identity(time: Moment, place: &str) -> u64 {
    let time = time.seconds().unwrap_or_default().to_le_bytes();
    StableHash::new()
        .field("review")
        .field(time)
        .field(place)
        .finish()
}
