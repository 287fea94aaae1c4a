//! All built-in packs, and which of them apply in a region.

use std::sync::{Arc, OnceLock};

use super::pack::{Error, Family, Pack, PackName, RegionCode, TextMessages};
use crate::message::Message;

/// The files. A pack comes after those on which it is based. Released files are frozen: a test
/// knows their hashes.
pub(crate) const FILES: &[(&str, &str)] = &[
    (
        "meta-eu-2026-07-23.toml",
        include_str!("packs/meta-eu-2026-07-23.toml"),
    ),
    (
        "meta-eu-2025-12-16.toml",
        include_str!("packs/meta-eu-2025-12-16.toml"),
    ),
    (
        "meta-eu-2025-06-16.toml",
        include_str!("packs/meta-eu-2025-06-16.toml"),
    ),
    (
        "meta-eu-2025-05-27.toml",
        include_str!("packs/meta-eu-2025-05-27.toml"),
    ),
    (
        "meta-uk-2024-09-13.toml",
        include_str!("packs/meta-uk-2024-09-13.toml"),
    ),
    (
        "meta-us-2026-07-23.toml",
        include_str!("packs/meta-us-2026-07-23.toml"),
    ),
    (
        "meta-us-2025-12-16.toml",
        include_str!("packs/meta-us-2025-12-16.toml"),
    ),
    (
        "meta-us-2023-09-01.toml",
        include_str!("packs/meta-us-2023-09-01.toml"),
    ),
    (
        "meta-br-2024-10-01.toml",
        include_str!("packs/meta-br-2024-10-01.toml"),
    ),
    (
        "meta-row-2023-09-01.toml",
        include_str!("packs/meta-row-2023-09-01.toml"),
    ),
    (
        "meta-personalisation-2025-12-16.toml",
        include_str!("packs/meta-personalisation-2025-12-16.toml"),
    ),
    (
        "meta-eu-2026-07-23-2.toml",
        include_str!("packs/meta-eu-2026-07-23-2.toml"),
    ),
    (
        "meta-eu-2025-12-16-2.toml",
        include_str!("packs/meta-eu-2025-12-16-2.toml"),
    ),
    (
        "meta-eu-2025-06-16-2.toml",
        include_str!("packs/meta-eu-2025-06-16-2.toml"),
    ),
    (
        "meta-eu-2025-05-27-2.toml",
        include_str!("packs/meta-eu-2025-05-27-2.toml"),
    ),
    (
        "meta-ch-2025-05-27.toml",
        include_str!("packs/meta-ch-2025-05-27.toml"),
    ),
    (
        "meta-uk-2024-09-13-2.toml",
        include_str!("packs/meta-uk-2024-09-13-2.toml"),
    ),
    (
        "meta-us-2026-07-23-2.toml",
        include_str!("packs/meta-us-2026-07-23-2.toml"),
    ),
    (
        "meta-us-2025-12-16-2.toml",
        include_str!("packs/meta-us-2025-12-16-2.toml"),
    ),
    (
        "meta-us-2023-09-01-2.toml",
        include_str!("packs/meta-us-2023-09-01-2.toml"),
    ),
    (
        "meta-br-2024-10-01-2.toml",
        include_str!("packs/meta-br-2024-10-01-2.toml"),
    ),
    (
        "meta-row-2026-07-23.toml",
        include_str!("packs/meta-row-2026-07-23.toml"),
    ),
    (
        "meta-row-2025-12-16.toml",
        include_str!("packs/meta-row-2025-12-16.toml"),
    ),
    (
        "meta-row-2023-09-01-2.toml",
        include_str!("packs/meta-row-2023-09-01-2.toml"),
    ),
    (
        "meta-personalisation-2025-12-16-2.toml",
        include_str!("packs/meta-personalisation-2025-12-16-2.toml"),
    ),
];

/// Packs of every region and family.
#[derive(Debug)]
pub struct Library {
    packs: Vec<Arc<Pack>>,
}

impl Library {
    /// The packs compiled in.
    ///
    /// # Errors
    /// One of them is malformed, which the tests exclude.
    pub(crate) fn built_in() -> Result<&'static Self, &'static Error> {
        static BUILT_IN: OnceLock<Result<Library, Error>> = OnceLock::new();
        BUILT_IN
            .get_or_init(|| {
                let mut library = Self { packs: Vec::new() };
                let mut messages = TextMessages::new();
                for (file, text) in FILES {
                    let mut pack = library.read(text).map_err(|error| error.of_file(file))?;
                    pack.name_texts(&mut messages);
                    library.packs.push(Arc::new(pack));
                }
                library.packs.sort_by(|a, b| {
                    (&a.pack.id, &a.pack.version).cmp(&(&b.pack.id, &b.pack.version))
                });
                Ok(library)
            })
            .as_ref()
    }

    /// The packs of somebody's own, each with the name of its file. One may take over a built-in
    /// one, or one before it.
    ///
    /// # Errors
    /// One of them is malformed, or two have one name: the messages begin with the file.
    pub fn own<'t>(
        files: impl IntoIterator<Item = (&'t str, &'t str)>,
    ) -> Result<Vec<Arc<Pack>>, Error> {
        let built_in = Self::built_in().map_err(Error::clone)?;
        let mut own = Self { packs: Vec::new() };
        for (file, text) in files {
            let base = |name: &PackName| {
                own.named(name)
                    .or_else(|| built_in.named(name))
                    .map(AsRef::as_ref)
            };
            let pack = Pack::parse(text, base).map_err(|error| error.of_file(file))?;
            if own.named(&pack.pack.name()).is_some() {
                return Err(
                    Error::of_set(Message::of("pack-held").with("name", pack.name())).of_file(file),
                );
            }
            own.packs.push(Arc::new(pack));
        }
        Ok(own.packs)
    }

    /// Parses a pack, which may be based on one of these.
    ///
    /// # Errors
    /// It is malformed; the messages name line and key.
    pub(crate) fn read(&self, text: &str) -> Result<Pack, Error> {
        Pack::parse(text, |name| self.named(name).map(AsRef::as_ref))
    }

    /// Parses a pack that is to be added here. It must also meet the rules that are newer than the
    /// oldest packs.
    ///
    /// # Errors
    /// Those of [`read`](Self::read), and of [`Pack::check`].
    pub(crate) fn check(&self, text: &str) -> Result<Pack, Error> {
        let pack = self.read(text)?;
        pack.check(text, |name| self.named(name).is_some())?;
        Ok(pack)
    }

    /// Those of somebody's own, as a library.
    pub(super) fn of_own(packs: &[Arc<Pack>]) -> Self {
        Self {
            packs: packs.to_vec(),
        }
    }

    /// All packs, by name and date.
    #[cfg(test)]
    pub(crate) fn all(&self) -> &[Arc<Pack>] {
        &self.packs
    }

    /// The pack with this name and version.
    fn named(&self, name: &PackName) -> Option<&Arc<Pack>> {
        self.packs.iter().find(|pack| pack.pack.name() == *name)
    }

    /// The pack with a name like `meta-eu@2026.07.23-1`; without a version, the newest.
    pub(crate) fn find(&self, name: &str) -> Option<&Arc<Pack>> {
        match name.parse::<PackName>() {
            Ok(name) => self.named(&name),
            Err(_) => self.packs.iter().rfind(|pack| pack.pack.id == name),
        }
    }

    /// The packs of a family that apply in a region, including those that a later revision for the
    /// same day corrected; oldest first.
    pub(crate) fn with_corrected(&self, family: Family, region: &RegionCode) -> Vec<Arc<Pack>> {
        let mut held: Vec<Arc<Pack>> = self
            .packs
            .iter()
            .filter(|pack| pack.pack.family == family && pack.pack.regions.contains(region))
            .cloned()
            .collect();
        held.sort_by(|a, b| {
            (a.pack.valid_from, &a.pack.version).cmp(&(b.pack.valid_from, &b.pack.version))
        });
        held
    }

    /// The packs of a family that apply in a region, oldest first. Of two for the same day only the
    /// later revision counts.
    pub(crate) fn of(&self, family: Family, region: &RegionCode) -> Vec<Arc<Pack>> {
        let mut held = self.with_corrected(family, region);
        // A correction may drop a region; then its predecessor does not apply there either.
        held.retain(|pack| {
            let (name, from) = (pack.pack.name(), pack.pack.valid_from);
            let corrects = |other: &Arc<Pack>| other.pack.supersedes.as_ref() == Some(&name);
            !self
                .packs
                .iter()
                .any(|other| corrects(other) && other.pack.valid_from == from)
        });
        held
    }
}
