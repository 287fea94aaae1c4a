//! What Facebook's classic records hold, in which posts, comments, reels and stories are written alike (facebook.md 5:
//! high).

use serde::Deserialize;

use super::attached::Attached;
use super::record::{Record, list};
use crate::text::Text;
use crate::time::{Moment, MomentSeconds};

/// One element of `data`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::readers) struct Datum {
    post: Option<Text>,
    /// Of a list of Pages: its name.
    pub(in crate::readers) name: Option<Text>,
    pub(super) backdated_timestamp: Option<MomentSeconds>,
    pub(in crate::readers) comment: Option<Comment>,
    pub(in crate::readers) reaction: Option<Reaction>,
}

/// A comment. Its author may be another person than the user.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::readers) struct Comment {
    pub(in crate::readers) timestamp: Option<MomentSeconds>,
    pub(in crate::readers) comment: Option<Text>,
    pub(in crate::readers) author: Option<Text>,
    pub(in crate::readers) group: Option<Text>,
}

/// A reaction.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::readers) struct Reaction {
    pub(in crate::readers) reaction: Option<Text>,
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

    /// The lines of the post: there may be several (facebook.md 5: high).
    pub(super) fn posts(&self) -> impl Iterator<Item = &Text> {
        self.data.iter().filter_map(|datum| datum.post.as_ref())
    }

    /// Whether the user wrote a post, and not only something beside an attachment.
    pub(in crate::readers) fn is_written(&self) -> bool {
        self.posts().any(|text| !text.is_blank())
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
