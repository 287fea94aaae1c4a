//! Where the module meets the page: numbers and addresses, and nothing else. No tool makes this
//! code, so that there is none to trust.

use std::sync::{Mutex, MutexGuard, PoisonError};

use metaudit::Watch;

use crate::handed::Browser;
use crate::session::{Out, Session};

#[link(wasm_import_module = "page")]
unsafe extern "C" {
    /// Reads bytes of a file into memory; how many, or less than none where the browser cannot.
    fn slice(file: u32, position: f64, into: *mut u8, length: u32) -> i32;
    /// Bytes that were read, of all.
    fn progress(read: f64, total: f64);
    /// Takes a piece of what comes out.
    fn piece(from: *const u8, length: u32);
    /// Takes the answer to a command.
    fn reply(from: *const u8, length: u32);
    /// Is told the place in the source where the module gives up.
    fn gave_up(from: *const u8, length: u32);
}

/// Where the page puts the next command.
static ROOM: Mutex<Vec<u8>> = Mutex::new(Vec::new());
static SESSION: Mutex<Option<Session>> = Mutex::new(None);

fn held<T>(of: &'static Mutex<T>) -> MutexGuard<'static, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes room for a command, and says where.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn room(length: u32) -> *mut u8 {
    let mut room = held(&ROOM);
    *room = vec![0; length as usize];
    room.as_mut_ptr()
}

/// Does the command that lies in the room.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn run() {
    std::panic::set_hook(Box::new(|panic| {
        // The place alone: what a panic says may hold words of the archive.
        let place = panic
            .location()
            .map(ToString::to_string)
            .unwrap_or_default();
        // SAFETY: the text lives until the call returns, and the page only reads it.
        unsafe { gave_up(place.as_ptr(), size(place.len())) };
    }));
    let command = std::mem::take(&mut *held(&ROOM));
    let mut session = held(&SESSION);
    let said = session
        .get_or_insert_with(|| Session::new(&Page))
        .run(&command, &Page, &mut Pieces);
    // SAFETY: as above.
    unsafe { reply(said.as_ptr(), size(said.len())) };
}

/// How long something is, for a machine whose memory ends at 4 GiB.
fn size(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// The page as the rest sees it.
#[derive(Debug)]
struct Page;

impl Browser for Page {
    fn slice(&self, file: u32, position: u64, into: &mut [u8]) -> Option<usize> {
        // SAFETY: the page writes at most as many bytes as there is room for.
        let read = unsafe { slice(file, position as f64, into.as_mut_ptr(), size(into.len())) };
        usize::try_from(read)
            .ok()
            .filter(|read| *read <= into.len())
    }
}

impl Watch for Page {
    fn read(&self, bytes: u64, total: u64) {
        // SAFETY: only numbers.
        unsafe { progress(bytes as f64, total as f64) };
    }

    /// Nobody can ask while this runs: the page ends the Worker instead.
    fn stopped(&self) -> bool {
        false
    }
}

/// What comes out, handed on as it comes.
struct Pieces;

impl Out for Pieces {
    fn piece(&mut self, bytes: &[u8]) {
        // SAFETY: the page copies the bytes before the call returns.
        unsafe { piece(bytes.as_ptr(), size(bytes.len())) };
    }
}
