//! Messages on Facebook and Instagram: counted for each thread, never kept. (messenger.md.)

mod mention;
mod threads;

pub(super) use threads::THREADS;
