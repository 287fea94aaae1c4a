//! Comments and reactions.

use super::standing::RecordStanding;
use super::titles::{CommentTarget, Sentences, comment_owner};
use crate::item::{Kind, Surface};
use crate::lexicon::labels::REACTION;
use crate::readers::Reader;
use crate::readers::dialect::{self, Meaning, Record, WordsFrom, attach};
use crate::readers::sink::Sink;
use crate::readers::unite::identity::words_identity_as;
use crate::readers::unite::settle::Above;
use crate::text::not_blank;
use crate::time::Moment;

/// Comments.
pub(crate) static COMMENTS: Reader = Reader {
    id: "facebook.comments",
    read: |source, out| dialect::read(source, &mut FacebookComments::new(false), out),
};

/// Comments in groups.
pub(crate) static GROUP_COMMENTS: Reader = Reader {
    id: "facebook.group_comments",
    read: |source, out| dialect::read(source, &mut FacebookComments::new(true), out),
};

struct FacebookComments {
    /// Whether the file holds only comments in groups.
    in_group: bool,
    titles: Sentences<CommentTarget>,
}

impl FacebookComments {
    fn new(in_group: bool) -> Self {
        Self {
            in_group,
            titles: Sentences::new(comment_owner),
        }
    }
}

impl Meaning for FacebookComments {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        comment(&record, self.in_group, &mut self.titles, out);
    }
}

/// Gives a comment. `in_group`: all records of the file are in groups, because pages do not name
/// the group in each.
pub(super) fn comment(
    record: &Record,
    in_group: bool,
    titles: &mut Sentences<CommentTarget>,
    out: &mut Sink<'_>,
) {
    let title = record
        .title
        .clone()
        .map_or(String::new(), |title| out.text(title));
    let classic = record.comment();
    let group = classic
        .and_then(|comment| comment.group.as_ref())
        .filter(not_blank);
    let group = group
        .or_else(|| record.group())
        .map(|group| out.text(group.clone()));
    if let Some(group) = &group {
        out.group(group);
    }
    let author = classic
        .and_then(|comment| comment.author.as_ref())
        .or_else(|| record.author());
    let author = author.map(|author| out.text(author.clone()));

    let in_group = in_group || group.is_some() || record.in_group();
    let kind = if in_group {
        Kind::GroupComment
    } else {
        Kind::Comment
    };
    let mut told = record.tell(kind, WordsFrom::Said, out);
    let own_time = classic.and_then(|comment| comment.timestamp);
    told.item.time = own_time
        .map_or(Moment::Unknown, |time| time.0)
        .or(told.item.time);
    let said = titles.say(&title);
    let not_understood = said == CommentTarget::NotUnderstood;
    let stands = match said {
        _ if in_group => (
            Surface::Group,
            group.or_else(|| RecordStanding::told(record, out).and_then(RecordStanding::group)),
        ),
        CommentTarget::Stands(Surface::OwnProfile, place) if out.page_export => {
            (Surface::Page, place)
        }
        CommentTarget::Stands(surface, place) => (surface, place),
        CommentTarget::Nothing | CommentTarget::Anywhere | CommentTarget::NotUnderstood => {
            in_blocks(record, out)
        }
    };
    (told.item.surface, told.item.place) = stands;
    let untold = not_understood && told.item.surface == Surface::Unknown;
    let above = if untold {
        Above::NotUnderstood(title)
    } else {
        Above::Nothing
    };
    let mut item = told.into_item();
    if out.is_html {
        // An HTML page of all comments does not show which are in groups, so the identity leaves
        // out the kind.
        item.identity = words_identity_as(Kind::Comment, &item, &item.text);
    }
    // These may be somebody else's words. Who the user is, is known only after all files were read.
    out.item_by_under(author, above, item);
}

/// Where a comment stands that no sentence tells of; unknown if no block says it.
pub(super) fn in_blocks(record: &Record, out: &mut Sink<'_>) -> (Surface, Option<String>) {
    let owner = record
        .owner()
        .map(|name| (Surface::OtherProfile, Some(name.as_str().to_owned())));
    let block =
        || RecordStanding::told(record, out).map(|standing| (standing.surface, standing.place));
    owner.or_else(block).unwrap_or((Surface::Unknown, None))
}

/// Reactions.
pub(crate) static REACTIONS: Reader = Reader {
    id: "facebook.reactions",
    read: |source, out| dialect::read(source, &mut Reactions, out),
};

struct Reactions;

impl Meaning for Reactions {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let mut item = out.draft(Kind::Reaction, record.time());
        attach(&mut item, record.media());
        let classic = record
            .data
            .iter()
            .find_map(|datum| datum.reaction.as_ref()?.reaction.as_ref());
        let reaction = classic.or_else(|| record.value(&REACTION));
        let sentence = record.title.as_ref().filter(not_blank);
        // The sentence says what was reacted to. It distinguishes two reactions in the same second.
        let words: Vec<String> = [reaction, sentence]
            .into_iter()
            .flatten()
            .map(|text| out.text(text.clone()))
            .collect();
        item.text = match words.as_slice() {
            [] => record.tell(Kind::Reaction, WordsFrom::Said, out).item.text,
            words => words.join(": "),
        };
        let group = record.group();
        let strange = if group.is_none() {
            record.strange_place()
        } else {
            None
        };
        item.surface = if group.is_some() || record.in_group() {
            Surface::Group
        } else if let Some(strange) = strange {
            out.unknown_label(strange.label);
            Surface::Unknown
        } else {
            Surface::OtherProfile
        };
        let of = || record.author().or_else(|| record.owner());
        item.place = group.or_else(of).map(|name| name.as_str().to_owned());
        out.item(item);
    }
}
