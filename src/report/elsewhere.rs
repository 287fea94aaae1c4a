//! The regions that can be chosen, each with the policy there: what there is to do differs by it.

use super::Audit;
use super::advice::way;
use crate::policy::actions::Way;
use crate::policy::region::{Region, RegionEntry, UNKNOWN};
use crate::policy::{Family, Packs};

/// A region, or that none is known.
pub(super) struct Elsewhere {
    pub(super) code: &'static str,
    pub(super) packs: Packs,
    /// What is known of a way to object there.
    pub(super) way: Way,
}

impl Elsewhere {
    fn of(packs: Packs) -> Self {
        Self {
            code: packs.region().code(),
            way: way(&packs),
            packs,
        }
    }

    /// That of the audit, whose policy may be the user's own.
    pub(super) fn own(audit: &Audit) -> Self {
        Self::of(audit.packs.clone())
    }

    /// That of the audit, that none is known, and all others.
    pub(super) fn all(audit: &Audit) -> Vec<Self> {
        let entries = RegionEntry::all().iter().map(Region::Given);
        let unknown = Region::Unknown(Vec::new());
        let others = std::iter::once(unknown)
            .chain(entries)
            .filter_map(|region| {
                let packs = Packs::of(Family::Training, region, &[]).ok()?;
                Some(Self::of(packs))
            });
        let own = Self::own(audit);
        let code = own.code;
        std::iter::once(own)
            .chain(others.filter(|other| other.code != code))
            .collect()
    }

    /// Whether its code is that of no region.
    pub(super) fn is_unknown(&self) -> bool {
        self.code == UNKNOWN
    }
}
