//! The closed lists of what an item can be.

use super::words;

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

impl State {
    /// Whether nobody else could see it yet.
    pub(crate) fn is_unpublished(self) -> bool {
        match self {
            Self::Draft | Self::Pending => true,
            Self::Live | Self::Archived | Self::Trashed | Self::Replaced => false,
        }
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
