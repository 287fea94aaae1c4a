//! Memories: the user's own posts and pictures that Facebook showed them again. They give no items,
//! because they are at most copies of posts (facebook.md 2.1: high).

use crate::readers::Reader;
use crate::readers::account_data;
use crate::readers::dialect::{Meaning, Record};
use crate::readers::sink::Sink;

/// Memories and what was made of them.
pub(crate) static MEMORIES: Reader = Reader {
    id: "facebook.memories",
    read: |source, out| account_data::facts(source, &mut Memories(0), out),
};

/// The number of records so far. Each counts as understood, since nothing more is to be read in it.
struct Memories(u64);

impl Meaning for Memories {
    fn understood(&self) -> u64 {
        self.0
    }

    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        self.0 += 1;
        for path in record
            .media()
            .into_iter()
            .filter_map(|medium| medium.path())
        {
            out.refer(path);
            out.echo(path);
        }
    }
}
