//! Content by others about the user. It is counted outside of all totals.

use crate::message::messages;

messages! {
    /// Kinds of content by others.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub(crate) enum AboutYou of "about-you" {
        /// Comments by somebody who is not known to be the user.
        CommentsByAnotherName = "comments-by-another-name",
        /// What others said to Meta AI in the user's chats.
        LinesForAi = "lines-for-ai",
        /// Photos and videos with the user in them.
        TaggedMedia = "tagged-media",
        /// Places where others say the user was.
        TaggedPlaces = "tagged-places",
        /// Posts of others in channels.
        PostsInChannels = "posts-in-channels",
        /// Posts of others on the user's timeline.
        PostsOnTimeline = "posts-on-timeline",
        /// Posts in channels that may be anybody's.
        PostsInChannelsUnclear = "posts-in-channels-unclear",
    }
}
