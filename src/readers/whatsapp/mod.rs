//! WhatsApp: chats that people export from the app, and the report about an account (whatsapp.md).
//! Chats are private because of where they stand; what is said to Meta AI in them is a category of
//! its own.

mod account;
mod body;
mod chat;
mod clock;
mod header;
mod letters;
mod lines;
mod names;
mod nature;
mod notice;
mod order;
mod same;
mod survey;
mod title;
mod union;

use super::Reader;
pub(super) use account::ACCOUNT;
pub(super) use chat::{CHATS, lines_of};
pub(super) use header::is_chat;
pub(super) use same::{Sketch, join as join_same_chats};
pub(super) use union::ChatLine;

/// Every reader of these files. The order is irrelevant: the catalogue decides which comes first.
pub(super) static READERS: &[&Reader] = &[&CHATS, &ACCOUNT];
