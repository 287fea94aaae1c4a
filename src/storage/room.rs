//! How many files are open. A system gives a program 1,024 descriptors, 256 or 64. Where it gives no
//! more, the file that was opened first is closed until it is read again.

use std::collections::VecDeque;
use std::fs::File;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use super::unread::is_too_many_open;

/// A file that may be closed, since it can be opened again.
pub(super) type Closable = Mutex<Option<Arc<File>>>;

/// How many of them may be open at once, and those that are, in the order of opening. The list is
/// global because file descriptors belong to the process.
pub(super) const MOST_OPEN: usize = 16;
static OPEN: Mutex<VecDeque<Weak<Closable>>> = Mutex::new(VecDeque::new());

/// Records a newly opened file, and closes the oldest ones if there are too many. Threads that are
/// reading one of them keep it open until they are done.
pub(super) fn close_oldest(opened: &Arc<Closable>) {
    let mut all = lock(&OPEN);
    all.push_back(Arc::downgrade(opened));
    while all.len() > MOST_OPEN {
        close_first(&mut all);
    }
}

/// Closes the one that was opened first. Says whether there was any.
fn close_first(all: &mut VecDeque<Weak<Closable>>) -> bool {
    let first = all.pop_front();
    if let Some(oldest) = first.as_ref().and_then(Weak::upgrade) {
        *lock(&oldest) = None;
    }
    first.is_some()
}

/// Opens something. Where the system gives no more descriptors, files that were opened before are
/// closed first: an intact file that does not open would be taken for a damaged one.
pub(crate) fn with_room<T>(open: impl Fn() -> io::Result<T>) -> io::Result<T> {
    loop {
        match open() {
            Err(error) if is_too_many_open(&error) && close_first(&mut lock(&OPEN)) => {}
            opened => return opened,
        }
    }
}

/// Locks a mutex. A panic elsewhere cannot leave the data here half-written, so poisoning is
/// ignored.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
pub(super) fn how_many() -> usize {
    lock(&OPEN).len()
}
