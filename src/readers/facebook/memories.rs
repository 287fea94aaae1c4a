//! Memories: what Facebook showed the user again of their own posts and pictures.

use serde_json::Value;

use super::entities::{EITHER, either};
use crate::item::Platform;
use crate::readers::json::{self, Records};
use crate::readers::sink::Sink;
use crate::readers::{Reader, Tier};

/// Memories and what was made of them.
pub(crate) static MEMORIES: Reader = Reader {
    id: "facebook.memories",
    platform: Platform::Facebook,
    title: "Memories",
    paths: &[
        "posts/shared_memories.json",
        "posts/media_used_for_memories.json",
        "posts/birthday_media.json",
        "posts/your_birthday_media.json",
        "preferences/memories/top_moments_of_the_year.json",
    ],
    reads: "Memories and the pictures in them. They repeat posts: a picture that another file holds is one item with both places named; what no other file holds is a post.",
    cannot_tell: "Whether a memory was shared, and with whom.",
    tier: Tier::Seen(3),
    read: |source, out| json::read(source, &mut Memories, out),
};

struct Memories;

impl Records for Memories {
    type Record<'r> = Value;
    const ROOTS: &'static [&'static str] = &[];
    const SIGNATURE: &'static [&'static str] = EITHER;

    fn record(&mut self, record: Value, out: &mut Sink<'_>) {
        match either(&record, out) {
            Some((told, _)) => out.item_echoing(told.into_item()),
            None => out.problem("a memory that could not be read"),
        }
    }
}
