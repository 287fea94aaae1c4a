//! Facebook's classic records, in which posts, comments, reels and stories look alike (facebook.md
//! 5: high).

use super::attached::Attached;
use super::record::Record;
use super::strange::{Strange, keyed};
use crate::lexicon::labels::MESSAGE;
use crate::text::Text;
use crate::time::{Moment, MomentSeconds};

keyed! {
    /// One element of `data`.
    Datum {
        post: Option<Text>,
        /// The name of a Page, in lists of Pages.
        name: Option<Text>,
        backdated_timestamp: Option<MomentSeconds>,
        comment: Option<Comment>,
        reaction: Option<Reaction>,
    } beside ["update_timestamp"]
}

keyed! {
    /// A comment. Its author may be somebody else than the user.
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

keyed! {
    /// The attachments of a record.
    Attachment {
        data: Vec<Attached>,
    } beside []
}

impl Record {
    /// The comment in a classic record; `None` if it holds none.
    pub(in crate::readers) fn comment(&self) -> Option<&Comment> {
        self.data.iter().find_map(|datum| datum.comment.as_ref())
    }

    pub(super) fn attached(&self) -> impl Iterator<Item = &Attached> {
        self.attachments
            .iter()
            .flat_map(|attachment| &attachment.data)
    }

    /// What stands under unknown keys, in the record and in the elements of its `data`.
    pub(super) fn strange(&self) -> impl Iterator<Item = &Strange> {
        let parts = self.data.iter().flat_map(|datum| {
            let comment = datum.comment.as_ref().map(|comment| &comment.strange);
            let reaction = datum.reaction.as_ref().map(|reaction| &reaction.strange);
            [Some(&datum.strange), comment, reaction]
                .into_iter()
                .flatten()
        });
        parts.chain([&self.strange])
    }

    /// Unknown keys that hold texts, at any depth.
    pub(in crate::readers) fn strange_keys(&self) -> impl Iterator<Item = &String> {
        let attached = self.attached().flat_map(|attached| &attached.strange);
        let attachments = self.attachments.iter().map(|one| &one.strange);
        let mut labelled = Vec::new();
        for value in &self.label_values {
            value.unknown_keys(&mut labelled);
        }
        let beside = self.label_values.iter().flat_map(|value| &value.media);
        let mapped = self.string_map_data.0.iter().map(|(_, value)| value);
        let values = mapped.chain(&self.string_list_data);
        let values = values.map(|value| &value.strange);
        let media = self.media_map_data.0.iter().map(|(_, medium)| medium);
        let media = media.chain(&self.media_list_data).chain(&self.media);
        let of_attached = self.attached().flat_map(|attached| &attached.media);
        let media = media
            .chain(of_attached)
            .chain(&self.photos)
            .chain(&self.cover_photo)
            .chain(beside);
        let media = media.map(|medium| &medium.strange);
        let strange = self.strange().chain(attachments);
        let strange = strange.chain(values).chain(media);
        attached
            .chain(labelled)
            .chain(strange.flat_map(|strange| &strange.keys))
    }

    /// All words of a classic record: its comment, its lines, its attachments, and texts under
    /// unknown keys.
    pub(in crate::readers) fn classic_words(&self) -> impl Iterator<Item = &Text> {
        let comment = self.comment().and_then(|comment| comment.comment.as_ref());
        let attached = self.attached().flat_map(Attached::words);
        let strange = self.strange().flat_map(|strange| &strange.words);
        comment
            .into_iter()
            .chain(self.posts())
            .chain(attached)
            .chain(strange)
    }

    /// The lines of the post: there may be several (facebook.md 5: high).
    pub(super) fn posts(&self) -> impl Iterator<Item = &Text> {
        self.data.iter().filter_map(|datum| datum.post.as_ref())
    }

    /// Whether the user wrote a text of their own, in this dialect or under its label, and not only
    /// something beside an attachment.
    pub(in crate::readers) fn is_written(&self) -> bool {
        self.posts().any(|text| !text.is_blank()) || self.value(&MESSAGE).is_some()
    }

    /// Identifies the life event in the record; `None` if there is none.
    pub(in crate::readers) fn life_event(&self) -> Option<u64> {
        self.attached()
            .find_map(|attached| attached.life_event.as_ref())?
            .identity()
    }

    /// The time to which the user backdated it; unknown if they did not.
    pub(super) fn backdated_to(&self) -> Moment {
        self.data
            .iter()
            .find_map(|datum| datum.backdated_timestamp)
            .map_or(Moment::Unknown, |at| at.0)
    }
}
