//! Files of conversations with Meta AI and of media given to it (meta-ai.md). Message threads with
//! Meta AI are read by `messenger`.

mod app;
mod blocks;
mod conversations;
mod told;

use super::Reader;
pub(super) use app::{APP_CONVERSATIONS, APP_MEDIA, APP_PROFILE};
pub(super) use blocks::ai_messages;
pub(super) use conversations::CONVERSATIONS;

/// Every reader of these files. The order is irrelevant: the catalogue decides which comes first.
pub(super) static READERS: &[&Reader] =
    &[&CONVERSATIONS, &APP_CONVERSATIONS, &APP_PROFILE, &APP_MEDIA];
