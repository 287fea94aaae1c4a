//! All built-in packs, and which of them apply in a region.

use std::sync::{Arc, OnceLock};

use super::pack::{Error, Family, Pack, PackName, RegionCode, TextMessages};
use crate::message::Message;

/// Makes the table of the built-in packs. The hashes are for the test that knows released packs.
macro_rules! built_in {
    ($($file:literal $hash:literal)*) => {
        /// Each file with its text.
        const FILES: &[(&str, &str)] = &[$(($file, include_str!(concat!("packs/", $file)))),*];

        /// Each file with its text and its SHA-256 hash.
        #[cfg(test)]
        pub(crate) const FROZEN: &[(&str, &str, &str)] =
            &[$(($file, include_str!(concat!("packs/", $file)), $hash)),*];
    };
}

// A pack comes after those on which it is based. Released files are frozen, and so are their hashes.
built_in! {
    "meta-eu-2026-07-23.toml" "379a74580076284a9b57d79d4dc702d6f7db5cd74806ce906e66dc9750eded1e"
    "meta-eu-2025-12-16.toml" "bcb2a49f16e683ea03a8d115e664d30bf54659eef49e5e89607e358c30222baa"
    "meta-eu-2025-06-16.toml" "d9d15fe5424c16826cec96175a37925d2b8ba1d6da3eb1301e7cbff7a203dc66"
    "meta-eu-2025-05-27.toml" "b99e6c8364499c305ec1e06d1d85bde685d0ad52a2aaad42c8861d8b08287556"
    "meta-uk-2024-09-13.toml" "c2058f5d8bff514cefb968d4682f27da7d9e73aa10fede4ad6216a7907f9640e"
    "meta-us-2026-07-23.toml" "ee8f768be2706a5c33fa8d0a3f189a2137b89695a956b4fec28ada717d7c3ba2"
    "meta-us-2025-12-16.toml" "04e1ff4ae0bcfb1650b07f4b63afabfaacdb4dee1890fa6435a90743106e26f0"
    "meta-us-2023-09-01.toml" "70cb8b35632b9254c9121bd8e3c78443f093d87fa54a624585f42d503ca4cbc2"
    "meta-br-2024-10-01.toml" "91810f10061111cef72aa8e6387f9f4e628b1e83e3cac98de7c8bcbd385944d5"
    "meta-row-2023-09-01.toml" "f8b92120fc34baa3f6e25edcc2cc73aa2a46df371179faf17a67b15f85f8ceeb"
    "meta-personalisation-2025-12-16.toml" "a2d2bc47d8d92fe06fc78f798c2ec6e30bdae8b0a191dba2bf1d012d9bf09a2c"
    "meta-eu-2026-07-23-2.toml" "c65fa25276a9ad5433623f09d17f2f121d9db9d0a1ebfaa7db067faa63a6f2cf"
    "meta-eu-2025-12-16-2.toml" "a2bdbbcd4c4c70d1e1388ae729f23b138a17ca1a232b02975fd309f8f9ac516a"
    "meta-eu-2025-06-16-2.toml" "8d174120185fb5a8d8254c1ebd5f8217bd0e4b0ebee78aec9facbe9b44b89c38"
    "meta-eu-2025-05-27-2.toml" "8b9be5a2aed248fb5e4694dfcec82a68a4b58a49c3f4340e69707d3315687e3d"
    "meta-ch-2025-05-27.toml" "45c3a4aeb590355471390dfb57fb98c4305f241a641e956970c5980f0c17b4d0"
    "meta-uk-2024-09-13-2.toml" "46629ce8c5215cf0649970dc73c68056fbf0b9e91cd4ba44982cb7a704cfd07f"
    "meta-us-2026-07-23-2.toml" "445757f1b19814d3e9f69c873a832493b26c309ccaf5807aa3555fc461b21704"
    "meta-us-2025-12-16-2.toml" "a6fbc248ba92103912f991bd4acdacf91eb086f93bdfd196a87fe3b83ca7f0a8"
    "meta-us-2023-09-01-2.toml" "5d68fe7901394ea5dc6bdb1bd797d1e036912c559d455c11b0080d94a8b66250"
    "meta-br-2024-10-01-2.toml" "07151bf3985bfad0251b1239c349f8fd405244e6be129b57cda0ce438b4da11b"
    "meta-row-2026-07-23.toml" "cb205b367fe4d2a758b10ce3a497a9f627f7ad99023e4825890a95499c0e9ed2"
    "meta-row-2025-12-16.toml" "462683d5c243ad39561cfd43ab6e9bad0f80d3b89694cb97876383c83efd91bf"
    "meta-row-2023-09-01-2.toml" "465428578cc40243445692292e1db7d0d46eb71312a62e959fe133a523630427"
    "meta-personalisation-2025-12-16-2.toml" "bc6f5d45db8b0cce0f27edc8afd5ad713b44e77f944e43da1de14b6245113e66"
}

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
