//! Posts, in whichever file: the timeline, groups, reels, the story archive, waiting and trashed posts.

use super::comments::comment;
use super::entities::post_kind;
use super::pages::review_identity;
use super::standing::Standing;
use super::titles::{Said, Sentences, Under, comment_owner, post};
use crate::item::{Item, Kind, State, Surface};
use crate::readers::Reader;
use crate::readers::dialect::{self, Form, Meaning, Media, Record};
use crate::readers::gathered::Claim;
use crate::readers::sink::Sink;

/// The timeline of a person or Page.
pub(crate) static POSTS: Reader = Reader {
    id: "facebook.posts",
    read: |source, out| dialect::read(source, &mut Posts::new(post_kind(out), on_the_timeline), out),
};

/// Posts in groups.
pub(crate) static GROUP_POSTS: Reader = Reader {
    id: "facebook.group_posts",
    read: |source, out| dialect::read(source, &mut Posts::new(Kind::GroupPost, in_a_group), out),
};

/// Posts waiting for approval.
pub(crate) static PENDING: Reader = Reader {
    id: "facebook.pending_posts",
    read: |source, out| dialect::read(source, &mut Posts::new(Kind::GroupPost, pending), out),
};

/// Reels.
pub(crate) static REELS: Reader = Reader {
    id: "facebook.reels",
    read: |source, out| dialect::read(source, &mut Posts::new(Kind::Reel, as_it_is), out),
};

/// Polls the user made.
pub(crate) static POLLS: Reader = Reader {
    id: "facebook.polls",
    read: |source, out| dialect::read(source, &mut Posts::new(post_kind(out), asked), out),
};

/// The story archive.
pub(crate) static STORIES: Reader = Reader {
    id: "facebook.stories",
    read: |source, out| dialect::read(source, &mut Posts::new(Kind::Story, archived), out),
};

struct Posts {
    kind: Kind,
    finish: fn(Item, &Said) -> Item,
    titles: Sentences<Said>,
    titles_of_comments: Sentences<Under>,
}

impl Posts {
    fn new(kind: Kind, finish: fn(Item, &Said) -> Item) -> Self {
        let (titles, titles_of_comments) = (Sentences::new(post), Sentences::new(comment_owner));
        Self { kind, finish, titles, titles_of_comments }
    }
}

impl Meaning for Posts {
    const ROOTS: &'static [&'static str] = &[
        "status_updates",
        "group_posts_v2",
        "pending_posts_v2",
        "lasso_videos_v2",
        "archived_stories_v2",
        "anonymous_author_posts",
        "polls_created_v2",
        "polls_created",
        "group_posts",
        "pending_posts",
        "lasso_videos",
        "archived_stories",
    ];

    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        // The file of 2018 is named after both, and may hold both.
        if record.comment().is_some() || (self.kind == Kind::GroupPost && record.is_labelled_comment()) {
            return comment(&record, self.kind == Kind::GroupPost, &mut self.titles_of_comments, out);
        }
        let title = record.title.clone().map_or(String::new(), |title| out.text(title));
        let life_event = record.life_event();
        let said = match self.titles.say(&title) {
            // What happened in a life stands on the own timeline, in whatever words it is told.
            Said::NotUnderstood if life_event.is_some() => Said::Own,
            said => said,
        };
        // Blocks that are understood say more than a sentence, and any sentence that is understood more than other blocks.
        let standing = match said {
            Said::Nothing | Said::NotUnderstood => Standing::told(&record, out),
            _ => Standing::of(&record),
        };
        let by_sentence = standing.is_none();
        let said = if standing.is_some() { Said::Nothing } else { said };
        let mut told = record.tell(self.kind, Form::Said, out);
        told.item = (self.finish)(told.item, &said);
        if let Some(standing) = standing {
            told.item = standing.put(told.item, out);
        }
        if let Some(identity) = life_event.filter(|_| told.item.identity == 0) {
            told.item.identity = identity;
        }
        let item = told.into_post();
        // The picture itself is an item elsewhere; what only announces it is none.
        if said == Said::Picture && item.text.is_empty() && item.media.is_empty() && item.place.is_none() {
            return out.account_data("profile_history", 1);
        }
        out.claim_media(&item, Claim::Post);
        if let (Surface::Group, Some(group)) = (item.surface, &item.place) {
            out.group(group);
        }
        match life_event {
            Some(_) => out.item_once(item),
            None if by_sentence && item.surface == Surface::Unknown && !title.is_empty() => out.item_under(title, item),
            None => out.item(item),
        }
    }
}

fn as_it_is(item: Item, _: &Said) -> Item {
    item
}

fn on_the_timeline(mut item: Item, said: &Said) -> Item {
    match said {
        Said::Stands(surface, place) => {
            item.surface = *surface;
            item.place.clone_from(place);
            if *surface == Surface::Group {
                item.kind = Kind::GroupPost;
            }
        }
        Said::Recommends(place) => {
            item.identity = review_identity(item.time, place);
            item.kind = Kind::Review;
            item.surface = Surface::OtherProfile;
            item.place = Some(place.clone());
        }
        // It may be addressed to a group: then nothing that is said of the timeline is about it.
        Said::NotUnderstood => item.surface = Surface::Unknown,
        Said::Nothing | Said::Own | Said::Picture => {}
    }
    item
}

fn in_a_group(mut item: Item, said: &Said) -> Item {
    item.surface = Surface::Group;
    if let Said::Stands(Surface::Group, place) = said {
        item.place.clone_from(place);
    }
    item
}

fn pending(item: Item, said: &Said) -> Item {
    Item { state: State::Pending, ..in_a_group(item, said) }
}

/// Most polls stand in groups or chats (facebook.md 2.4: low), and that somebody made one does not say where.
fn asked(item: Item, said: &Said) -> Item {
    on_the_timeline(Item { surface: Surface::Unknown, ..item }, said)
}

/// Of what was said in a post before: it stood where its record says, and where that says nothing, nobody knows.
pub(super) fn where_told(item: Item, said: &Said) -> Item {
    match said {
        Said::Nothing => Item { surface: Surface::Unknown, ..item },
        said => on_the_timeline(item, said),
    }
}

fn archived(item: Item, _: &Said) -> Item {
    Item { state: State::Archived, ..item }
}

/// What others wrote on the user's wall.
pub(crate) static WALL: Reader =
    Reader { id: "facebook.wall", read: |source, out| dialect::read(source, &mut Wall, out) };

struct Wall;

impl Meaning for Wall {
    const ROOTS: &'static [&'static str] = &["wall_posts_sent_to_you", "wall_posts_sent_to_you_v2"];

    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        for path in record.media().into_iter().filter_map(Media::path) {
            out.refer(path);
        }
        out.about_you("posts by others on your timeline", 1);
    }
}
