//! Facebook. (facebook.md; eras in archives.md 3.2.)

pub(super) mod around;
pub(super) mod content;
