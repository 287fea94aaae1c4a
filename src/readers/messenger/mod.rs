//! Messages on Facebook and Instagram: counted for each thread, never kept. (messenger.md.)

mod first;
mod mention;
mod threads;

pub(super) use first::FIRST;
pub(super) use threads::THREADS;
