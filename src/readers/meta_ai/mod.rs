//! Conversations with Meta AI and what was given to it, where they stand in files of their own. (meta-ai.md.) Threads of
//! messages with it are read as the messages they are.

mod app;
mod blocks;
mod conversations;
mod told;

pub(super) use app::{APP_CONVERSATIONS, APP_MEDIA, APP_PROFILE};
pub(super) use blocks::ai_messages;
pub(super) use conversations::CONVERSATIONS;
