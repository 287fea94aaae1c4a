//! All limits on the resources that an archive may use.
//!
//! An entry that exceeds a limit is listed as `unreadable`, and everything else is still read. Only
//! too many entries refuse the whole run.

/// The limits in force. [`Limits::default`] is what the program uses; tests use smaller ones.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Entries in all inputs together. With more the run is refused: the list itself would fill the
    /// memory. Real exports hold up to some tens of thousands.
    pub entries: usize,
    /// Inflated bytes of one text entry. The largest real one is below 100 MB.
    pub entry_bytes: u64,
    /// Inflated bytes of all text entries together.
    pub total_bytes: u64,
    /// Inflated bytes per deflated byte, for entries above `RATIO_FLOOR`. Meta's JSON reaches
    /// about 15; deflate itself cannot exceed 1,032.
    pub ratio: u64,
    /// Bytes of one string in JSON, escapes included. The longest post that Facebook allows has
    /// 63,206 characters.
    pub string_bytes: usize,
    /// How deep an archive may be nested in others. People put zips of exports into a zip or two
    /// (archives.md 2.1).
    pub depth: usize,
    /// Number of nested archives that are opened, all together.
    pub inside: usize,
    /// Bytes written to the temporary file for archives that must be unpacked before they can be
    /// read: deflated zips inside others, and gzipped tars. Meta cuts downloads at about 2 GB
    /// (archives.md 2.2).
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

/// Entries up to this size may have any ratio, since they can do no harm.
pub(crate) const RATIO_FLOOR: u64 = 1 << 20;

/// Whether this many bytes out of so few mean a zip bomb.
pub(super) fn inflates_too_much(bytes: u64, packed: u64, ratio: u64) -> bool {
    bytes > RATIO_FLOOR && bytes / packed.max(1) > ratio
}

/// Levels of nesting in JSON. This is serde_json's own limit and cannot be set; Meta's records are
/// nested up to 12 deep.
pub(crate) const JSON_DEPTH: usize = 128;

/// Entries up to this size are inflated into one buffer and parsed there, which is twice as fast;
/// larger ones are streamed. Meta cuts posts and messages at 10,000 to a file, which makes about 10
/// MB.
pub const WHOLE_ENTRY_BYTES: u64 = 12 << 20;

/// How many inflated bytes of an entry that is not read are checked for damage.
pub(crate) const UNREAD_BYTES: u64 = 64 << 20;

/// The largest picture, in bytes, of which a thumbnail is made: what is inflated into one buffer.
pub(crate) const PICTURE_BYTES: u64 = WHOLE_ENTRY_BYTES;

/// Pixels of such a picture. Meta keeps pictures up to 2048 pixels wide and high; phones take some
/// of 12 million.
pub(crate) const PICTURE_PIXELS: u64 = 16 << 20;

/// Memory that the picture's decoder may take.
pub(crate) const PICTURE_MEMORY: u64 = 128 << 20;

/// Foreign bytes that may follow the end of a zip, such as what a proxy appends or the filling of a
/// disk.
pub(crate) const BEHIND_END_BYTES: u64 = 16 << 20;

/// Memory that one record may take, estimated from its lists and texts, which is more than it
/// really takes. The largest known posts and albums hold some thousand pictures, of some kB each.
pub const RECORD_BYTES: usize = 96 << 20;

/// Keys of all objects in one record. Records of Meta's with [`RECORD_BYTES`] have far fewer.
pub(crate) const RECORD_KEYS: usize = 1_000_000;

/// Bytes of a name in a tar, and of other data about the next file.
pub(crate) const TAR_NAME_BYTES: u64 = 1 << 16;

/// Memory that a decompressor may take, where the entry says how much it needs.
pub(crate) const DICTIONARY_BYTES: u64 = 32 << 20;
