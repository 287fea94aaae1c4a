//! Space for archives that must be unpacked before their entries can be read: one unnamed temporary
//! file for all of them.

use std::io::{self, Read};

use crate::storage::SharedFile;
use crate::storage::scratch::{Pile, Scratch};

use super::limits::inflates_too_much;

/// The unpacked archives, one after the other.
#[derive(Debug)]
pub(super) struct Unpacked {
    place: Scratch,
    pile: Option<Pile>,
    /// Bytes it may still take.
    left: u64,
}

/// Why something was not unpacked, or not to its end.
#[derive(Debug)]
pub(super) enum Refused {
    /// Reading or writing failed.
    Failed(io::Error),
    /// All unpacked archives together would exceed the limit.
    TooMuch,
    /// It inflates more than any honest file.
    RatioTooHigh,
}

impl Unpacked {
    pub(super) fn new(place: &Scratch, most: u64) -> Self {
        Self {
            place: place.clone(),
            pile: None,
            left: most,
        }
    }

    /// An empty one, with what is left of the limit.
    pub(super) fn anew(&self) -> Self {
        Self {
            place: self.place.clone(),
            pile: None,
            left: self.left,
        }
    }

    /// Stores what a reader gives, and returns it as a file of its own, as far as it could be read.
    /// `packed` returns how many packed bytes were used so far.
    pub(super) fn keep<R: Read>(
        &mut self,
        reader: &mut R,
        packed: impl Fn(&R) -> u64,
        ratio: u64,
    ) -> (Option<SharedFile>, Option<Refused>) {
        match self.write(reader, packed, ratio) {
            Ok((file, refused)) => (Some(file), refused),
            Err(error) => (None, Some(Refused::Failed(error))),
        }
    }

    fn write<R: Read>(
        &mut self,
        reader: &mut R,
        packed: impl Fn(&R) -> u64,
        ratio: u64,
    ) -> io::Result<(SharedFile, Option<Refused>)> {
        let pile = match &mut self.pile {
            Some(pile) => pile,
            none => none.insert(self.place.pile()?),
        };
        let (left, mut refused) = (&mut self.left, None);
        let file = pile.add(0, |out| {
            let (mut length, mut block) = (0_u64, vec![0; 1 << 16]);
            refused = loop {
                let n = match reader.read(&mut block) {
                    Ok(0) => break None,
                    Ok(n) => n,
                    Err(error) => break Some(Refused::Failed(error)),
                };
                if *left < n as u64 {
                    break Some(Refused::TooMuch);
                }
                length += n as u64;
                if inflates_too_much(length, packed(reader), ratio) {
                    break Some(Refused::RatioTooHigh);
                }
                out.write_all(block.get(..n).unwrap_or_default())?;
                *left -= n as u64;
            };
            Ok(())
        })?;
        Ok((file, refused))
    }
}
