//! Every limit on what an archive may ask of us, as a number, in one place.
//!
//! What exceeds a limit is named in the ledger as `unreadable`; everything else is still read.

/// The limits in force. [`Limits::default`] is what the program uses; tests use smaller ones.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Entries in all inputs together. Beyond it the run is refused: the list itself would fill the memory.
    /// Real exports hold up to some tens of thousands.
    pub entries: usize,
    /// Inflated bytes of one text entry. The largest real one is below 100 MB.
    pub entry_bytes: u64,
    /// Inflated bytes of all text entries together.
    pub total_bytes: u64,
    /// Inflated bytes for each deflated byte, in entries above [`RATIO_FLOOR`]. Meta's JSON reaches about 15;
    /// deflate itself cannot exceed 1,032.
    pub ratio: u64,
    /// Bytes of one string, as the file writes them. The longest post Facebook allows has 63,206 characters.
    pub string_bytes: usize,
    /// How many archives an archive that is opened may lie in. People put zips of exports into a zip or two (archives.md 2.1).
    pub depth: usize,
    /// Archives inside others that are opened, all together.
    pub inside: usize,
    /// Bytes written to the temporary file because something has to be unpacked before one can look into it: deflated zips
    /// inside others, and tars. Meta cuts downloads at about 2 GB (archives.md 2.2).
    pub unpacked_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            entries: 2_000_000,
            entry_bytes: 8 << 30,
            total_bytes: 64 << 30,
            ratio: 300,
            string_bytes: 8 << 20,
            depth: 2,
            inside: 1_000,
            unpacked_bytes: 16 << 30,
        }
    }
}

/// Entries up to this size may have any ratio: they cannot do harm.
pub const RATIO_FLOOR: u64 = 1 << 20;

/// Whether so many bytes out of so few are a bomb.
pub(super) fn inflates_too_much(bytes: u64, packed: u64, ratio: u64) -> bool {
    bytes > RATIO_FLOOR && bytes / packed.max(1) > ratio
}

/// Levels of nesting in JSON. The number is serde_json's own and cannot be set; Meta's records nest up to 12 deep.
pub const JSON_DEPTH: usize = 128;

/// Entries up to this size are inflated into one buffer and parsed there, which is twice as fast; larger ones are
/// streamed. Meta cuts posts and messages at 10,000 to a file, which makes about 10 MB.
pub const WHOLE_ENTRY_BYTES: u64 = 12 << 20;

/// Inflated bytes up to which a text that nobody reads is looked through for damage.
pub const UNREAD_BYTES: u64 = 64 << 20;

/// Bytes of a picture of which a small copy is drawn: those that are inflated into one buffer.
pub const PICTURE_BYTES: u64 = WHOLE_ENTRY_BYTES;

/// Points of such a picture. Meta keeps pictures up to 2048 points wide and high; phones take some of 12 million.
pub const PICTURE_PIXELS: u64 = 16 << 20;

/// Memory that its decoder may take.
pub const PICTURE_MEMORY: u64 = 128 << 20;

/// Bytes behind the end of a zip that may be something else: what a proxy appends, or a disk fills up with.
pub const BEHIND_END_BYTES: u64 = 16 << 20;

/// Memory that one record of a file may take, as far as its lists and texts tell, which is rather more than it does take. The
/// largest posts and albums that are known hold some thousand pictures, of some kB each.
pub const RECORD_BYTES: usize = 96 << 20;

/// Keys of all objects in one record: far more than that many bytes hold of Meta's records.
pub const RECORD_KEYS: usize = 1_000_000;

/// Bytes of a name in a tar, and of what else stands before a file there.
pub const TAR_NAME_BYTES: u64 = 1 << 16;

/// Memory that undoing a compression may take, where the entry says how much it needs.
pub const DICTIONARY_BYTES: u64 = 32 << 20;
