//! What Facebook's classic records hold, in which posts, comments, reels and stories are written alike (facebook.md 5:
//! high).

use serde::Deserialize;

use super::attached::Attached;
use super::record::{Record, list};
use super::strange::{Strange, keyed};
use crate::lexicon::labels::MESSAGE;
use crate::text::Text;
use crate::time::{Moment, MomentSeconds};

keyed! {
    /// One element of `data`.
    Datum {
        post: Option<Text>,
        /// Of a list of Pages: its name.
        name: Option<Text>,
        backdated_timestamp: Option<MomentSeconds>,
        comment: Option<Comment>,
        reaction: Option<Reaction>,
    } beside ["update_timestamp"]
}

keyed! {
    /// A comment. Its author may be another person than the user.
    Comment {
        timestamp: Option<MomentSeconds>,
        comment: Option<Text>,
        author: Option<Text>,
        group: Option<Text>,
    } beside []
}

keyed! {
    /// A reaction.
    Reaction {
        reaction: Option<Text>,
    } beside ["actor"]
}

/// What hangs on a record.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::readers) struct Attachment {
    #[serde(deserialize_with = "list")]
    data: Vec<Attached>,
}

impl Record {
    /// The comment in it, if it is a classic one.
    pub(in crate::readers) fn comment(&self) -> Option<&Comment> {
        self.data.iter().find_map(|datum| datum.comment.as_ref())
    }

    pub(super) fn attached(&self) -> impl Iterator<Item = &Attached> {
        self.attachments.iter().flat_map(|attachment| &attachment.data)
    }

    /// What nobody has described, in the record and in the parts of its `data`.
    fn strange(&self) -> impl Iterator<Item = &Strange> {
        let parts = self.data.iter().flat_map(|datum| {
            let comment = datum.comment.as_ref().map(|comment| &comment.strange);
            let reaction = datum.reaction.as_ref().map(|reaction| &reaction.strange);
            [Some(&datum.strange), comment, reaction].into_iter().flatten()
        });
        parts.chain([&self.strange])
    }

    /// Keys that nobody has described and that hold words.
    pub(in crate::readers) fn strange_keys(&self) -> impl Iterator<Item = &String> {
        let attached = self.attached().flat_map(|attached| &attached.strange);
        attached.chain(self.strange().flat_map(|strange| &strange.keys))
    }

    /// The words of a classic record: of its comment, its lines, what hangs on it, and what nobody has described.
    pub(in crate::readers) fn classic_words(&self) -> impl Iterator<Item = &Text> {
        let comment = self.comment().and_then(|comment| comment.comment.as_ref());
        let attached = self.attached().flat_map(Attached::words);
        let strange = self.strange().flat_map(|strange| &strange.words);
        comment.into_iter().chain(self.posts()).chain(attached).chain(strange)
    }

    /// The lines of the post: there may be several (facebook.md 5: high).
    pub(super) fn posts(&self) -> impl Iterator<Item = &Text> {
        self.data.iter().filter_map(|datum| datum.post.as_ref())
    }

    /// Whether the user wrote a post, in this dialect or under its label, and not only something beside an attachment.
    pub(in crate::readers) fn is_written(&self) -> bool {
        self.posts().any(|text| !text.is_blank()) || self.value(&MESSAGE).is_some()
    }

    /// What tells a life event, if it is one.
    pub(in crate::readers) fn life_event(&self) -> Option<u64> {
        self.attached().find_map(|attached| attached.life_event.as_ref())?.identity()
    }

    /// The time at which Facebook shows it, where that is another than its own.
    pub(super) fn backdated_to(&self) -> Moment {
        self.data.iter().find_map(|datum| datum.backdated_timestamp).map_or(Moment::Unknown, |at| at.0)
    }
}
