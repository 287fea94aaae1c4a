//! The rows of Facebook's files: `content` has what people post and write, `around` all that
//! surrounds it (facebook.md; the layouts of each era are in archives.md 3.2).

pub(super) mod around;
pub(super) mod content;
