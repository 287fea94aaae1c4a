//! The history of the profile announces a new bio in a sentence, and repeats its words, which are
//! neither a post nor a second bio (facebook.md 1: high). All files together show which words are
//! those of a bio: a bio of today or before, and all words under a sentence that announces one of
//! these, in whatever language.

use std::collections::HashSet;

use super::settle::ItemInFile;
use crate::item::{ExportId, StableHash};
use crate::text::plain_name;

/// Most announcements that are kept, so that no file can fill the memory.
const MOST: usize = 10_000;

/// What readers find of bios and announcements.
#[derive(Debug, Default)]
pub(crate) struct BioClues {
    bios: HashSet<u64>,
    /// Sentences, each with the words under it.
    announced: HashSet<(u64, u64)>,
}

impl BioClues {
    /// Notes a bio of today or before.
    pub(crate) fn bio(&mut self, export: ExportId, words: &str) {
        if self.bios.len() < MOST {
            self.bios.insert(hash(export, words));
        }
    }

    /// Notes words under a sentence that may announce a bio. Returns the hash of the sentence.
    pub(crate) fn announced(&mut self, export: ExportId, sentence: &str, words: &str) -> u64 {
        let of = hash(export, sentence);
        if !sentence.is_empty() && self.announced.len() < MOST {
            self.announced.insert((of, hash(export, words)));
        }
        of
    }

    /// Adds the clues of another thread.
    pub(crate) fn absorb(&mut self, other: Self) {
        self.bios.extend(other.bios);
        self.announced.extend(other.announced);
    }

    pub(crate) fn settle(self) -> Bios {
        let Self { bios, announced } = self;
        let of_bios = announced.iter().filter(|(_, words)| bios.contains(words));
        Bios {
            sentences: of_bios.map(|(sentence, _)| *sentence).collect(),
            bios,
        }
    }
}

/// What is known of bios after all files were read.
#[derive(Debug, Default)]
pub(crate) struct Bios {
    bios: HashSet<u64>,
    sentences: HashSet<u64>,
}

impl Bios {
    /// Whether the words of a record are those of a bio.
    pub(crate) fn repeats(&self, found: &ItemInFile) -> bool {
        found.told.announced.is_some_and(|sentence| {
            let item = &found.item;
            self.sentences.contains(&sentence) || self.bios.contains(&hash(item.export, &item.text))
        })
    }
}

fn hash(export: ExportId, words: &str) -> u64 {
    StableHash::new()
        .field(export.0.to_le_bytes())
        .field(plain_name(words))
        .finish()
}
