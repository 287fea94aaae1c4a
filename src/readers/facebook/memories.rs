//! Memories: what Facebook showed the user again of their own posts and pictures.

use serde_json::Value;

use super::entities::{EITHER, either};
use crate::readers::Reader;
use crate::readers::json::{self, Records};
use crate::readers::sink::Sink;

/// Memories and what was made of them.
pub(crate) static MEMORIES: Reader =
    Reader { id: "facebook.memories", read: |source, out| json::read(source, &mut Memories, out) };

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
