//! Whole-program tests: they run the program as its user would, and look at what it says and
//! writes.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on should stop at once"
)]

mod acts;
mod advice;
mod ai_places;
mod any_language;
mod batch;
mod bounds;
mod browser;
mod by_content;
mod by_place;
mod chats;
mod chromium;
mod content;
mod contract;
mod coverage;
mod damaged;
mod dates;
mod dialects;
mod diff;
mod diff_made;
mod docs;
mod eras;
mod explain;
mod facts;
mod firefox;
mod following;
mod fuzz;
mod handmade;
mod hidden;
mod hostile;
mod html;
mod html_tags;
mod inside;
mod invariants;
mod jsonl;
mod judged_again;
mod languages;
mod large_records;
mod letters;
mod lost;
#[cfg(target_os = "linux")]
mod machine;
mod mended;
mod merged;
mod messages;
mod more_evidence;
mod named;
mod no_pack;
mod old_pages;
mod one_writer;
mod outputs;
mod owners;
mod packs;
mod page_messages;
#[cfg(feature = "parquet")]
mod parquet;
mod paths;
mod permalinks;
mod personal;
mod privacy;
mod questions;
mod redact;
mod repeated;
mod reported;
mod same_chat;
mod several;
mod standing;
#[cfg(target_os = "linux")]
mod stopping;
mod support;
mod surfaces;
mod synth;
mod thumbnails;
mod tongues;
mod truth;
mod twice;
mod twins;
mod two_things;
mod undescribed;
mod unlisted;
mod web;
mod whatsapp;
mod whose;
mod words;
mod zipped;
mod zips;
