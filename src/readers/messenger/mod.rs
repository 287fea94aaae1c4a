//! Messages on Facebook and Instagram. Those between people are only counted; what is said to Meta
//! AI becomes items. Names typed into forms tell whose a download of messages is (messenger.md).

mod again;
pub(super) mod autofill;
mod company;
mod first;
mod message;
mod secure;
mod threads;

use super::Reader;
pub(super) use first::EARLY_INSTAGRAM;
pub(super) use secure::SECURE;
pub(super) use threads::THREADS;

/// Every reader of these files. The order is irrelevant: the catalogue decides which comes first.
pub(super) static READERS: &[&Reader] = &[
    &THREADS,
    &SECURE,
    &autofill::MESSENGER,
    &autofill::FACEBOOK,
    &autofill::INSTAGRAM,
    &EARLY_INSTAGRAM,
];
