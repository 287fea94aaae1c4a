//! Whole-program tests: they run the program as its user would, and look at what it says and writes.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on should stop at once")]

mod any_language;
mod browser;
mod cases;
mod chromium;
mod content;
mod contract;
mod coverage;
mod dates;
mod docs;
mod eras;
mod evidence;
mod explain;
mod facts;
mod firefox;
mod fuzz;
mod handmade;
mod hostile;
mod html;
mod invariants;
mod languages;
mod layers;
mod letters;
mod lost;
mod mended;
mod messages;
mod no_pack;
mod old_pages;
mod one_writer;
mod outputs;
mod owners;
mod packs;
mod paths;
mod personal;
mod policy;
mod privacy;
mod questions;
mod redact;
mod reported;
mod support;
mod surfaces;
mod synth;
mod thumbnails;
mod truth;
mod whatsapp;
