//! Tests across several layers, which look inside.

mod cases;
mod docs;
mod evidence;
mod facts;
mod layers;
mod packs;
mod policy;
mod schema;
mod signals;
mod spoken;
#[path = "../../tests/it/zipped.rs"]
#[allow(dead_code, reason = "the tests of the whole program need more of it")]
mod zipped;

use std::path::PathBuf;

use crate::readers::Watch;
use crate::storage::scratch::Scratch;
use crate::{Audit, Error, Options};

struct Unwatched;

impl Watch for Unwatched {
    fn read(&self, _bytes: u64, _total: u64) {}

    fn stopped(&self) -> bool {
        false
    }
}

/// Audits as somebody who said nothing.
fn audited(inputs: &[PathBuf]) -> Result<Audit, Error> {
    let options = Options::new(zipped::AS_OF.parse().unwrap(), Scratch::in_memory(1 << 30));
    crate::audit(inputs, &options, &Unwatched)
}
