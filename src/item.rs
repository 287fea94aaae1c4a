//! What readers find: items and conversations, and their places in the archive. Plain data.

mod app_says;
mod stretch;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::time::Moment;
pub(crate) use app_says::AppSays;
pub(crate) use stretch::{Called, Stretch};

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

words! {
    /// The product an export or an item belongs to.
    pub enum Platform {
        /// Facebook, with Messenger.
        Facebook = "facebook",
        /// Instagram.
        Instagram = "instagram",
        /// Threads, which is delivered inside Instagram archives.
        Threads = "threads",
        /// WhatsApp.
        Whatsapp = "whatsapp",
        /// The Meta AI app.
        MetaAi = "meta_ai",
    }
}

impl Platform {
    /// The product's name, for people.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Facebook => "Facebook",
            Self::Instagram => "Instagram",
            Self::Threads => "Threads",
            Self::Whatsapp => "WhatsApp",
            Self::MetaAi => "Meta AI",
        }
    }
}

words! {
    /// What an item is. The list is closed: a new kind is a change of the design.
    pub(crate) enum Kind {
        Name = "name",
        Username = "username",
        ProfilePicture = "profile_picture",
        CoverPhoto = "cover_photo",
        Avatar = "avatar",
        Bio = "bio",
        ProfileField = "profile_field",
        Post = "post",
        Photo = "photo",
        Video = "video",
        Album = "album",
        Reel = "reel",
        Story = "story",
        Live = "live",
        Note = "note",
        Repost = "repost",
        Comment = "comment",
        Reaction = "reaction",
        Review = "review",
        Listing = "listing",
        Event = "event",
        GroupPost = "group_post",
        GroupComment = "group_comment",
        PagePost = "page_post",
        ThreadPost = "thread_post",
        ChannelMessage = "channel_message",
        AiPrompt = "ai_prompt",
        AiReply = "ai_reply",
        AiMedia = "ai_media",
    }
}

words! {
    /// The state of an item, as the archive records it.
    pub(crate) enum State {
        /// None of the others is known.
        Live = "live",
        /// Written, never published.
        Draft = "draft",
        /// Waiting for somebody's approval.
        Pending = "pending",
        /// Moved to the archive, where only the user sees it.
        Archived = "archived",
        /// In the bin; deleted within 30 days.
        Trashed = "trashed",
        /// A former name, bio or picture.
        Replaced = "replaced",
    }
}

words! {
    /// Where an item stands.
    pub(crate) enum Surface {
        /// The user's own profile or timeline.
        OwnProfile = "own_profile",
        /// Somebody else's profile or timeline.
        OtherProfile = "other_profile",
        /// A Facebook Page.
        Page = "page",
        /// A group.
        Group = "group",
        /// A broadcast channel.
        Channel = "channel",
        /// Marketplace.
        Marketplace = "marketplace",
        /// A conversation.
        Conversation = "conversation",
        /// Not known, because the archive names it in words that are not understood.
        Unknown = "unknown",
    }
}

impl Surface {
    /// Its word in reports; `None` if it is not known.
    pub(crate) const fn told(self) -> Option<&'static str> {
        match self {
            Self::Unknown => None,
            Self::OwnProfile
            | Self::OtherProfile
            | Self::Page
            | Self::Group
            | Self::Channel
            | Self::Marketplace
            | Self::Conversation => Some(self.as_str()),
        }
    }
}

impl Kind {
    /// Whether it was said to, or by, Meta's AI.
    pub(crate) const fn is_of_ai(self) -> bool {
        matches!(self, Self::AiPrompt | Self::AiReply | Self::AiMedia)
    }

    /// The same wherever it stands. A page in HTML does not always name the group, so this is what
    /// both formats tell.
    pub(crate) const fn anywhere(self) -> Self {
        match self {
            Self::GroupPost | Self::PagePost => Self::Post,
            Self::GroupComment => Self::Comment,
            Self::Name
            | Self::Username
            | Self::ProfilePicture
            | Self::CoverPhoto
            | Self::Avatar
            | Self::Bio
            | Self::ProfileField
            | Self::Post
            | Self::Photo
            | Self::Video
            | Self::Album
            | Self::Reel
            | Self::Story
            | Self::Live
            | Self::Note
            | Self::Repost
            | Self::Comment
            | Self::Reaction
            | Self::Review
            | Self::Listing
            | Self::Event
            | Self::ThreadPost
            | Self::ChannelMessage
            | Self::AiPrompt
            | Self::AiReply
            | Self::AiMedia => self,
        }
    }
}

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

words! {
    /// A sort of personal detail in a text: how to reach a person, or what they own.
    pub(crate) enum Detail {
        /// An e-mail address.
        Email = "email",
        /// A phone number.
        Phone = "phone_number",
        /// A postal address.
        Address = "postal_address",
        /// The number of an account or a card.
        Account = "account_number",
    }
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
    /// Name and value of each annotation that is present.
    pub(crate) fn named(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let all = [
            ("place", &self.place),
            ("camera", &self.camera),
            ("upload_address", &self.upload_address),
            ("backdated_to", &self.backdated_to),
            ("author", &self.author),
        ];
        let of_picture = all
            .into_iter()
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

words! {
    /// What sort of conversation a thread is.
    pub(crate) enum ConversationKind {
        /// Between people.
        People = "people",
        /// A broadcast channel, which may be one's own or merely joined.
        Channel = "channel",
        /// With Meta AI or one of its characters.
        Ai = "ai",
    }
}

/// A thread of messages. It is counted, never listed, and none of its text is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Conversation {
    /// The export it belongs to.
    pub export: ExportId,
    /// Its platform.
    pub platform: Platform,
    /// Folder of the thread, which is the same in all its files, whatever part of the export they
    /// are in.
    pub thread: String,
    /// Its kind.
    pub kind: ConversationKind,
    /// Its title.
    pub title: String,
    /// Who takes part, if the file lists them. That may be more people than wrote.
    pub participants: BTreeSet<String>,
    /// Number of messages by sender.
    pub senders: BTreeMap<String, u64>,
    /// Messages that call Meta AI, in a thread between people.
    pub to_ai: u64,
    /// Messages from Meta AI, there or in a chat with it.
    pub by_ai: u64,
    /// What the app itself says in it about Meta, its AI or a business. If it says anything, the
    /// thread is not one of friends and family alone.
    pub app_says: AppSays,
    /// When the app first said that AI from Meta receives the chat.
    pub noticed: Option<Moment>,
    /// Number of messages after that, by sender.
    pub behind_notice: BTreeMap<String, u64>,
    /// Threads of other exports that hold the same chat.
    pub also: Vec<(ExportId, String)>,
    /// Times of the first and the last message.
    pub span: Option<(Moment, Moment)>,
    /// Number of messages without a known time.
    pub untimed: u64,
    /// For each of its files, what follows the last call of Meta AI. Empty for a single file
    /// without a call.
    pub stretches: Vec<Stretch>,
    /// Number of messages and other lines by form, if the file is a text.
    pub forms: BTreeMap<&'static str, u64>,
}

impl Conversation {
    /// An empty thread between people.
    pub(crate) fn new(export: ExportId, platform: Platform, thread: String) -> Self {
        Self {
            export,
            platform,
            thread,
            kind: ConversationKind::People,
            title: String::new(),
            participants: BTreeSet::new(),
            senders: BTreeMap::new(),
            to_ai: 0,
            by_ai: 0,
            app_says: AppSays::Nothing,
            noticed: None,
            behind_notice: BTreeMap::new(),
            also: Vec::new(),
            span: None,
            untimed: 0,
            stretches: Vec::new(),
            forms: BTreeMap::new(),
        }
    }

    /// The box in which the thread lies, if its platform has boxes: `inbox`, `archived_threads` and
    /// so on.
    pub(crate) fn section(&self) -> Option<&str> {
        let (first, rest) = self.thread.split_once('/')?;
        match first {
            "messages" => rest
                .split_once('/')
                .map(|(section, _)| section.trim_end_matches(".json")),
            "groups" => Some("community_chats"),
            "secure_storage" => Some("secure_storage"),
            _ => None,
        }
    }

    /// Number of messages.
    pub(crate) fn messages(&self) -> u64 {
        self.senders.values().sum()
    }

    /// Counts a line of this form.
    pub(crate) fn form(&mut self, form: &'static str) {
        *self.forms.entry(form).or_default() += 1;
    }

    /// Adds the counts of another file of the same thread.
    pub(crate) fn absorb(&mut self, mut other: Self) {
        let mut stretches = self.take_stretches();
        stretches.append(&mut other.take_stretches());
        self.stretches = stretches;
        if other.kind == ConversationKind::Ai {
            self.kind = other.kind;
        }
        if self.title.is_empty() {
            self.title = other.title;
        }
        self.participants.extend(other.participants);
        add_counts(&mut self.senders, other.senders);
        self.to_ai += other.to_ai;
        self.by_ai += other.by_ai;
        self.span = join_spans(self.span, other.span);
        self.untimed += other.untimed;
    }

    /// Counts one message.
    pub(crate) fn count(&mut self, sender: &str, time: Moment) {
        // No thread has so many senders; a file that claims it must not fill the memory.
        let sender = if self.senders.len() >= MOST_SENDERS && !self.senders.contains_key(sender) {
            ""
        } else {
            sender
        };
        add_one(&mut self.senders, sender);
        match time {
            Moment::Unknown => self.untimed += 1,
            Moment::At(_) | Moment::Wall(_) => {
                self.span = join_spans(self.span, Some((time, time)))
            }
        }
    }

    /// Number of messages before the app first said that AI from Meta receives the chat, by sender.
    pub(crate) fn before_notice(&self) -> BTreeMap<String, u64> {
        let behind = |name: &String| self.behind_notice.get(name).copied().unwrap_or(0);
        let before = self
            .senders
            .iter()
            .map(|(name, n)| (name.clone(), n.saturating_sub(behind(name))));
        before.filter(|(_, n)| *n > 0).collect()
    }

    /// Removes names and places from the fields that no output shows.
    pub(crate) fn forget_names(&mut self) {
        self.thread.clear();
        self.also.clear();
        self.stretches.clear();
        self.behind_notice.clear();
    }
}

/// How many names of senders are kept for one thread; the others are counted under an empty name.
const MOST_SENDERS: usize = 10_000;

/// Adds one to the count of a name. The name is only copied if it is new.
pub(crate) fn add_one(counts: &mut BTreeMap<String, u64>, name: &str) {
    match counts.get_mut(name) {
        Some(count) => *count += 1,
        None => {
            counts.insert(name.to_owned(), 1);
        }
    }
}

/// Adds counts key by key.
pub(crate) fn add_counts<K: Ord>(into: &mut BTreeMap<K, u64>, from: BTreeMap<K, u64>) {
    for (key, n) in from {
        *into.entry(key).or_default() += n;
    }
}

/// The smallest span that holds both.
pub(crate) fn join_spans(
    a: Option<(Moment, Moment)>,
    b: Option<(Moment, Moment)>,
) -> Option<(Moment, Moment)> {
    match (a, b) {
        (Some((from, to)), Some((other_from, other_to))) => {
            Some((from.min(other_from), to.max(other_to)))
        }
        (one, other) => one.or(other),
    }
}

/// The id of an item: a hash of what it is and says, which is the same in another download of the
/// account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct ItemId(pub u64);

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// A stable 64-bit hash: the same on every machine and in every release, which `std`'s hashers do
/// not promise.
///
/// Words of eight bytes are mixed in by multiplication and rotation, as in FxHash, with the finish
/// of MurmurHash3. It is not safe against attackers, and nothing depends on that.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StableHash(u64);

impl StableHash {
    /// The start value.
    pub(crate) const fn new() -> Self {
        Self(0x9e37_79b9_7f4a_7c15)
    }

    /// Hashes one field, with its length, so that fields stay apart.
    #[must_use]
    pub(crate) fn field(self, bytes: impl AsRef<[u8]>) -> Self {
        let bytes = bytes.as_ref();
        let (words, rest) = bytes.as_chunks::<8>();
        let mut hash = self.mix(bytes.len() as u64);
        for word in words {
            hash = hash.mix(u64::from_le_bytes(*word));
        }
        let last = rest
            .iter()
            .rev()
            .fold(0, |word, byte| word << 8 | u64::from(*byte));
        if rest.is_empty() {
            hash
        } else {
            hash.mix(last)
        }
    }

    const fn mix(self, word: u64) -> Self {
        Self((self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95))
    }

    /// The hash.
    pub(crate) const fn finish(self) -> u64 {
        let mut hash = self.0;
        hash = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
        hash = (hash ^ (hash >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
        hash ^ (hash >> 33)
    }
}

impl Default for StableHash {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Display for ExportId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}
