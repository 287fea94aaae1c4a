//! Opens archives by their packing, and archives inside others as inputs of their own.

use std::io::Read;
use std::path::Path;

use flate2::read::MultiGzDecoder;

use crate::item::EntryId;
use crate::storage::{SharedFile, is_unread};

use super::end;
use super::entry_reader::stream_of;
use super::packing::{self, Packing};
use super::tar::{self, Tar};
use super::unpacked::Refused;
use super::zipped::Zip;
use super::{Archive, Container, Entry, Error, Fault, FaultDetail, Input, InputKind, OpenedInput};

impl Archive {
    /// Opens a file according to its first bytes.
    pub(super) fn open_packed(
        &mut self,
        file: SharedFile,
        path: &Path,
    ) -> Result<OpenedInput, Error> {
        let unreadable = |error| Error::Unreadable(path.to_owned(), error);
        let start = end::bytes_at(&file, 0, packing::LOOKED_AT).map_err(unreadable)?;
        if let Some(sort) = packing::document(&start) {
            return Err(Error::Document(path.to_owned(), sort));
        }
        match Packing::of(&start) {
            Some(Packing::Other(packing)) => Err(Error::Packed(path.to_owned(), packing)),
            Some(Packing::Tar) => self.open_tar(file, path, None),
            Some(Packing::Gzip) => self.open_gzip(file, path),
            Some(Packing::Zip) | None => {
                let (zip, entries, fault) = Zip::open(file, path, &self.limits)?;
                Ok(OpenedInput {
                    container: Container::Zip(zip),
                    entries,
                    fault,
                })
            }
        }
    }

    fn open_tar(
        &self,
        file: SharedFile,
        path: &Path,
        cut: Option<Error>,
    ) -> Result<OpenedInput, Error> {
        let unreadable = |error| Error::Unreadable(path.to_owned(), error);
        let (tar, entries, wrong) = Tar::open(file, self.limits.entries).map_err(unreadable)?;
        let fault = wrong.map(|wrong| {
            let what = match wrong {
                tar::TarFlaw::CutOff => FaultDetail::CutOff,
                tar::TarFlaw::NoHeader => FaultDetail::NoHeader,
            };
            Error::Tar(path.to_owned(), what)
        });
        Ok(OpenedInput {
            container: Container::Tar(tar),
            entries,
            fault: cut.or(fault),
        })
    }

    /// Unpacks a gzipped tar, since gzip can only be read from the start and the files in the tar
    /// need random access.
    fn open_gzip(&mut self, file: SharedFile, path: &Path) -> Result<OpenedInput, Error> {
        let mut start = Vec::new();
        // Damage is reported below, when all of it is unpacked.
        let _ = MultiGzDecoder::new(file.clone())
            .take(packing::LOOKED_AT)
            .read_to_end(&mut start);
        if Packing::of(&start) != Some(Packing::Tar) {
            return Err(Error::Packed(path.to_owned(), "gzip"));
        }
        let mut inflated = MultiGzDecoder::new(file);
        let ratio = self.limits.ratio;
        let (kept, refused) =
            self.unpacked
                .keep(&mut inflated, |it| it.get_ref().position(), ratio);
        let wrong = |what: FaultDetail| Error::Tar(path.to_owned(), what);
        let refusal = |fault: Fault| {
            wrong(FaultDetail::Refused {
                fault: Box::new(fault),
            })
        };
        let cut = match refused {
            None => None,
            Some(Refused::RatioTooHigh) => return Err(refusal(Fault::RatioTooHigh(ratio))),
            Some(Refused::TooMuch) => {
                Some(refusal(Fault::UnpackedTooLarge(self.limits.unpacked_bytes)))
            }
            Some(Refused::Failed(error)) if is_unread(&error) => {
                Some(Error::Unreadable(path.to_owned(), error))
            }
            Some(Refused::Failed(error)) => Some(wrong(FaultDetail::of(&error))),
        };
        match kept {
            Some(kept) => self.open_tar(kept, path, cut),
            None => Err(cut.unwrap_or_else(|| wrong(FaultDetail::NotUnpacked))),
        }
    }

    /// Opens the entries that are zips or tars as inputs of their own, as if they had been given.
    /// One that cannot be opened gets a fault; other entries stay as they are. Returns whether
    /// there are new inputs.
    ///
    /// # Errors
    /// There are too many entries.
    pub fn open_inside(&mut self, ids: &[EntryId]) -> Result<bool, Error> {
        let before = self.inputs.len();
        for id in self.packed(ids) {
            let Some(entry) = self.entry(id).cloned() else {
                continue;
            };
            let fault = match self.open_entry(&entry) {
                Ok(()) => None,
                Err(Inside::Limit(error)) => return Err(error),
                Err(Inside::Refused(fault)) => Some(fault),
                Err(Inside::SomethingElse) => continue,
            };
            let opened_as = fault.is_none().then(|| self.inputs.len() - 1);
            if let Some(entry) = self.entries.get_mut(id.0 as usize) {
                (entry.fault, entry.opened_as) = (fault, opened_as);
            }
        }
        let are_new = self.inputs.len() > before;
        if are_new {
            self.add_checksums_of_namesakes();
        }
        Ok(are_new)
    }

    /// The entries whose first bytes are those of a zip or tar.
    fn packed(&self, ids: &[EntryId]) -> Vec<EntryId> {
        let mut reader = self.reader();
        let mut is_packed = |id: &EntryId| {
            let start = reader.peek(*id, packing::LOOKED_AT).0;
            matches!(
                Packing::of(start),
                Some(Packing::Zip | Packing::Tar | Packing::Gzip)
            )
        };
        ids.iter().copied().filter(|id| is_packed(id)).collect()
    }

    fn open_entry(&mut self, entry: &Entry) -> Result<(), Inside> {
        let Some(outer) = self.inputs.get(entry.input) else {
            return Ok(());
        };
        let (path, depth) = (outer.path.join(&entry.path), outer.depth + 1);
        if depth > self.limits.depth {
            return Err(Inside::Refused(Fault::TooDeep(self.limits.depth)));
        }
        if self.inputs.iter().filter(|input| input.depth > 0).count() >= self.limits.inside {
            return Err(Inside::Refused(Fault::TooManyInside(self.limits.inside)));
        }
        let file = self.file_of(entry).map_err(Inside::Refused)?;
        let bytes = file.length();
        let opened = self.open_packed(file, &path).map_err(|error| match error {
            Error::Packed(..) | Error::Document(..) | Error::NotAnArchive(_) => {
                Inside::SomethingElse
            }
            error => Inside::Refused(error.fault()),
        })?;
        self.add(
            Input::new(&path, InputKind::Packed, bytes, depth),
            Ok(opened),
        )
        .map_err(Inside::Limit)
    }

    /// An entry as a file of its own: in place if it is not compressed, else unpacked.
    fn file_of(&mut self, entry: &Entry) -> Result<SharedFile, Fault> {
        let where_it_lies = match self.containers.get(entry.input) {
            Some(Container::Folder(folder)) => {
                let file = folder.file(entry.index);
                return file.map_err(|error| Fault::Unopened(FaultDetail::of(&error)));
            }
            Some(Container::Zip(zip)) => zip.stretch(entry.index),
            Some(Container::Tar(tar)) => tar.stretch(entry.index),
            Some(Container::Closed) | None => None,
        };
        if let Some(file) = where_it_lies {
            return Ok(file);
        }
        let mut bytes = stream_of(&mut self.containers, entry)?;
        let (kept, refused) = self
            .unpacked
            .keep(&mut bytes, |_| entry.packed, self.limits.ratio);
        match (kept, refused) {
            (_, Some(Refused::TooMuch)) => Err(Fault::UnpackedTooLarge(self.limits.unpacked_bytes)),
            (_, Some(Refused::RatioTooHigh)) => Err(Fault::RatioTooHigh(self.limits.ratio)),
            (_, Some(Refused::Failed(error))) => Err(Fault::reading(&error)),
            (Some(file), None) => Ok(file),
            (None, None) => Err(Fault::Broken(FaultDetail::NotUnpacked)),
        }
    }
}

/// Why an entry was not opened.
enum Inside {
    /// The whole run is refused.
    Limit(Error),
    /// Only this entry is refused.
    Refused(Fault),
    /// It is no zip and no tar.
    SomethingElse,
}
