//! Memories: what Facebook showed the user again of their own posts and pictures. They are no items: at most copies of
//! posts (facebook.md 2.1: high), which then name both places.

use crate::readers::Reader;
use crate::readers::account_data;
use crate::readers::dialect::{Meaning, Record};
use crate::readers::sink::Sink;

/// Memories and what was made of them.
pub(crate) static MEMORIES: Reader =
    Reader { id: "facebook.memories", read: |source, out| account_data::facts(source, &mut Memories(0), out) };

/// How many records it has met: each is counted, and there is nothing more to be understood in it.
struct Memories(u64);

impl Meaning for Memories {
    fn understood(&self) -> u64 {
        self.0
    }

    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        self.0 += 1;
        for path in record.media().into_iter().filter_map(|medium| medium.path()) {
            out.refer(path);
            out.echo(path);
        }
    }
}
