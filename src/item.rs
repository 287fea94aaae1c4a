//! What readers find: items and conversations, and their places in the archive. Plain data.

mod app_says;
mod conversation;
mod hash;
mod stretch;
mod vocabulary;

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::time::Moment;
pub(crate) use app_says::AppSays;
pub(crate) use conversation::{Conversation, ConversationKind, add_counts, add_one, join_spans};
pub(crate) use hash::{ItemId, StableHash};
pub(crate) use stretch::LastCall;
pub use vocabulary::Platform;
pub(crate) use vocabulary::{Detail, Kind, State, Surface};

/// Defines an enum, the spelling of each variant in every output, and the list of all variants.
macro_rules! words {
    ($(#[$doc:meta])* $vis:vis enum $name:ident { $($(#[$item_doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, ::serde::Serialize, ::serde::Deserialize)]
        $vis enum $name { $($(#[$item_doc])* #[serde(rename = $word)] $variant,)+ }

        #[allow(dead_code, reason = "not every list is read back")]
        impl $name {
            /// Every variant, in order.
            $vis const ALL: &[Self] = &[$(Self::$variant),+];

            /// The variant with this spelling, if there is one.
            $vis fn of_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.as_str() == word)
            }

            /// Its spelling in reports and packs.
            $vis const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}
pub(crate) use words;

/// Number of an export in its audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct ExportId(pub u16);

/// Number of an entry in its archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EntryId(pub u32);

/// Where something came from, as numbers. The ledger turns them into a path and a key for outputs
/// that need them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct Origin {
    /// The file.
    pub entry: EntryId,
    /// The record in it, counted from 0 after normalising: a bare object is record 0.
    pub record: u32,
    /// The key under which it stood: an index into the keys of the file.
    pub field: u8,
}

/// Further data of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Annotations {
    /// "latitude, longitude" of a picture, a listing or the place of a post; several are separated
    /// by "; ".
    pub place: Option<String>,
    /// The camera, as its picture names it.
    pub camera: Option<String>,
    /// The internet address a picture was sent from.
    pub upload_address: Option<String>,
    /// The date that the platform shows, if that is not when it was made.
    pub backdated_to: Option<String>,
    /// The name under which it was written, if the archive does not say whether that is the user.
    pub author: Option<String>,
    /// Personal details in its text: what was found of each sort.
    pub details: Vec<(Detail, String)>,
}

impl Annotations {
    /// The names of those that are no personal details in a text.
    pub(crate) const NAMES: [&str; 5] = [
        "place",
        "camera",
        "upload_address",
        "backdated_to",
        "author",
    ];

    /// Name and value of each annotation that is present.
    pub(crate) fn named(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let all = [
            &self.place,
            &self.camera,
            &self.upload_address,
            &self.backdated_to,
            &self.author,
        ];
        let of_picture = Self::NAMES
            .into_iter()
            .zip(all)
            .filter_map(|(name, value)| Some((name, value.as_deref()?)));
        of_picture.chain(
            self.details
                .iter()
                .map(|(detail, what)| (detail.as_str(), what.as_str())),
        )
    }

    /// Adds a place on the map, unless it is known already or there are many.
    pub(crate) fn add_place(&mut self, place: &str) {
        const MOST: usize = 5;
        let told = self.place.get_or_insert_default();
        if told.split("; ").any(|known| known == place) || told.split("; ").count() >= MOST {
            return;
        }
        if !told.is_empty() {
            told.push_str("; ");
        }
        told.push_str(place);
    }

    /// Fills in what is missing from another item's annotations.
    pub(crate) fn fill_from(&mut self, other: Self) {
        self.place = self.place.take().or(other.place);
        self.camera = self.camera.take().or(other.camera);
        self.upload_address = self.upload_address.take().or(other.upload_address);
        self.backdated_to = self.backdated_to.take().or(other.backdated_to);
        self.author = self.author.take().or(other.author);
    }
}

/// The audience that the archive itself states for one item. Only Instagram notes do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum StatedAudience {
    /// Everybody could see it.
    Public,
    /// Only some people could see it; the archive's own word.
    Limited(String),
    /// The archive's own word, which is not known.
    Unknown(String),
}

/// One thing to audit that the user made or is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Item {
    /// The export it belongs to.
    pub export: ExportId,
    /// Its platform.
    pub platform: Platform,
    /// What it is.
    pub kind: Kind,
    /// Its state.
    pub state: State,
    /// Where it stands.
    pub surface: Surface,
    /// The name of the group, Page, person or thread it stands in.
    pub place: Option<String>,
    /// The archive's key of a profile field.
    pub field: Option<String>,
    /// Whether a name or picture is the one in use, not a former one.
    pub current: bool,
    /// When it was made.
    pub time: Moment,
    /// The user's words, or the value of a field.
    pub text: String,
    /// Paths of its media, relative to the export.
    pub media: Vec<String>,
    /// The address of the thing itself on its platform, if the archive holds it.
    pub link: Option<String>,
    /// Further data.
    pub annotations: Annotations,
    /// Whether it may never have been published, because its file holds both.
    pub perhaps_unpublished: bool,
    /// Whether the files disagree: it is hidden or was never published, but another file lists it
    /// as visible.
    pub listed_as_live: bool,
    /// The audience, if the archive states one.
    pub audience: Option<StatedAudience>,
    /// Whether its file is unknown, so that its kind was guessed from the folder and the form of
    /// the record.
    pub by_shape: bool,
    /// Whether it stands in a thread between people where somebody called Meta AI, or is a post or
    /// comment that calls it.
    pub mention: bool,
    /// Where it was found; several if more than one file holds it.
    pub origins: Vec<Origin>,
    /// A hash that two records share if they may be the same thing.
    pub identity: u64,
}

impl Item {
    /// Whether one file lists it as live, and another as a draft.
    pub(crate) fn is_disputed_draft(&self) -> bool {
        self.listed_as_live && self.state == State::Live
    }

    /// Whether fewer people may have seen it than see what its account or Page publishes: it may
    /// never have gone out, or the archive names an audience in a word that is not known.
    pub(crate) fn is_perhaps_narrower(&self) -> bool {
        let stated = matches!(self.audience, Some(StatedAudience::Unknown(_)));
        self.perhaps_unpublished || self.is_disputed_draft() || stated
    }
}

impl fmt::Display for ExportId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}
