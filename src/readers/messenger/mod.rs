//! Messages on Facebook and Instagram: counted for each thread, never kept. (messenger.md.)

mod again;
pub(super) mod autofill;
mod company;
mod first;
mod message;
mod secure;
mod threads;

pub(super) use first::FIRST;
pub(super) use secure::SECURE;
pub(super) use threads::THREADS;
