//! Reads what the user asked for, from the start page of an HTML export. It shows whether a missing
//! file was lost, or never asked for.

use std::collections::BTreeSet;

use super::exports::{ExportEntry, FoundExport, export_id, main_platform};
use super::layout::{Hint, Located, locate};
use crate::archive::Archive;
use crate::catalogue::{FileKind, KnownFile, START_PAGE, kinds, today, twin, what_is};
use crate::item::Platform;
use crate::readers::entry_id;
use crate::readers::html::manifest;

/// What the start page of an HTML export says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked {
    /// The kinds of file that were asked for, in the order of the catalogue.
    pub(crate) kinds: Vec<&'static FileKind>,
    /// How many pages it links to that no entry holds.
    pub(crate) missing: u64,
}

/// Reads the start pages. That of Accounts Center covers the exports of several platforms.
pub(crate) fn find_manifests(
    archive: &Archive,
    placed: &[ExportEntry],
    exports: &mut [FoundExport],
) {
    let mut reader = archive.reader();
    for (number, entry) in archive.entries().iter().enumerate() {
        let Some(wrapper) = entry.path.strip_suffix(START_PAGE) else {
            continue;
        };
        let clump = (entry.input, wrapper.trim_end_matches('/').to_owned());
        let of = |export: &&mut FoundExport| export.clumps.contains(&clump);
        if !exports.iter_mut().any(|export| of(&export)) {
            continue;
        }
        let Some(pages) = manifest::pages(reader.peek(entry_id(number), manifest::LOOKED_AT).0)
        else {
            continue;
        };
        let pages: Vec<Located> = pages.iter().filter_map(|page| locate(page)).collect();
        for (id, export) in exports
            .iter_mut()
            .enumerate()
            .filter(|(_, export)| export.clumps.contains(&clump))
        {
            let here: BTreeSet<&str> = placed
                .iter()
                .filter(|p| p.export == Some(export_id(id)))
                .map(|p| p.inner.as_str())
                .collect();
            let asked = export.asked.get_or_insert_default();
            for page in pages.iter().filter(|page| is_of(page, export.platform)) {
                let inner = today(export.platform, &page.inner);
                let inner = twin(&inner);
                asked.missing += u64::from(!here.contains(inner.as_str()));
                if let Some(KnownFile::Read(kind, _)) = what_is(export.platform, &inner) {
                    asked.kinds.push(kind);
                }
            }
            let told = std::mem::take(&mut asked.kinds);
            asked.kinds = kinds()
                .filter(|kind| told.iter().any(|one| one.id == kind.id))
                .collect();
        }
    }
}

/// Whether a page may belong to this platform.
fn is_of(page: &Located, platform: Platform) -> bool {
    match page.hint {
        Hint::Sure(sure) => sure == platform,
        Hint::Likely(likely) | Hint::Weak(likely) => likely == main_platform(platform),
    }
}
