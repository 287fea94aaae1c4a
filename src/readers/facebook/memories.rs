//! Memories: what Facebook showed the user again of their own posts and pictures.

use super::entities::post_kind;
use crate::readers::Reader;
use crate::readers::dialect::{self, Form, Meaning, Record};
use crate::readers::sink::Sink;

/// Memories and what was made of them.
pub(crate) static MEMORIES: Reader =
    Reader { id: "facebook.memories", read: |source, out| dialect::read(source, &mut Memories, out) };

struct Memories;

impl Meaning for Memories {
    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        let item = record.tell(post_kind(out), Form::Said, out).into_item();
        out.item_echoing(item);
    }
}
