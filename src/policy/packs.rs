//! The packs by which a report is judged: those of one region, or of every region if it is not
//! known.

use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;

use super::library::Library;
use super::pack::{
    AgeRule, Citation, Error, Family, Offer, Pack, PackText, RegionCode, Rule, Source, Verdict,
};
use super::region::{Region, RegionEntry};
use super::{Outcome, RuleRef};
use crate::message::Message;

/// The packs of a region, oldest first; if the region is not known, those of each region in turn.
#[derive(Debug, Clone)]
pub(crate) struct Packs {
    region: Region,
    packs: Vec<Arc<Pack>>,
    /// For each region, the range of its packs, which follow each other in time.
    groups: Vec<(RegionCode, Range<usize>)>,
    /// They are somebody's own, and not those of the program.
    own: bool,
}

/// The packs of one region.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group<'p> {
    pub(super) region: &'p RegionCode,
    pub(super) packs: &'p [Arc<Pack>],
    /// The index of the first pack.
    pub(super) first: usize,
}

/// Whether there is a way to object where the user lives, and who says so.
#[derive(Clone, Debug)]
pub(crate) struct Objecting<'p> {
    /// The law on which it rests, if known.
    pub law: Option<&'p str>,
    /// The citations for that, each with its source.
    pub cited: Vec<(&'p Source, &'p Citation)>,
}

/// The regions that must agree if the region is not known (model.md, section 5).
const IF_UNKNOWN: [&str; 7] = ["eu", "ch", "uk", "us", "br", "row", "kr"];

impl Packs {
    /// The packs of a family for a region: the built-in ones, or those of the user's own. Of a
    /// family that these are not about the built-in ones stay.
    ///
    /// # Errors
    /// The user's packs are for other regions; or a built-in one is malformed, which the tests
    /// exclude.
    pub(crate) fn of(family: Family, region: Region, own: &[Arc<Pack>]) -> Result<Self, Error> {
        let own: Vec<Arc<Pack>> = own
            .iter()
            .filter(|pack| pack.pack.family == family)
            .cloned()
            .collect();
        if !own.is_empty() {
            return Self::own(family, region, &own);
        }
        let library = Library::built_in().map_err(Error::clone)?;
        let regions: Vec<&RegionEntry> = match region.entry() {
            Some(entry) => vec![entry],
            None => IF_UNKNOWN
                .iter()
                .filter_map(|code| RegionEntry::of(code).ok())
                .collect(),
        };
        let mut found = Self {
            region,
            packs: Vec::new(),
            groups: Vec::new(),
            own: false,
        };
        for entry in regions {
            let packs = library.of(family, &entry.code);
            // Regions may share their packs, and differ only in what is known about objections.
            let same = found.groups.iter().map(|(_, range)| range).find(|range| {
                let other = found.packs.get((*range).clone()).unwrap_or_default();
                !packs.is_empty()
                    && other.len() == packs.len()
                    && other.iter().zip(&packs).all(|(a, b)| Arc::ptr_eq(a, b))
            });
            let range = same
                .cloned()
                .unwrap_or(found.packs.len()..found.packs.len() + packs.len());
            if range.start == found.packs.len() {
                found.packs.extend(packs);
            }
            found.groups.push((entry.code.clone(), range));
        }
        Ok(found)
    }

    fn own(family: Family, region: Region, own: &[Arc<Pack>]) -> Result<Self, Error> {
        let mut codes: Vec<&RegionCode> = own.iter().flat_map(|pack| &pack.pack.regions).collect();
        codes.sort_unstable();
        codes.dedup();
        let region = match (region.entry(), codes.as_slice()) {
            (Some(entry), _) if codes.contains(&&entry.code) => region,
            (None, [only]) => RegionEntry::of(only.as_str()).map_or(region, Region::OfPack),
            _ => {
                let packs: Vec<String> = own.iter().map(|pack| pack.name()).collect();
                let codes: Vec<&str> = codes.into_iter().map(RegionCode::as_str).collect();
                let other = Message::of("pack-other-region")
                    .with("n", packs.len())
                    .with("packs", packs.join(", "))
                    .with("regions", codes.join(", "))
                    .with("region", region.code())
                    .with("origin", region.origin());
                return Err(Error::of_set(other));
            }
        };
        let code = region
            .entry()
            .map(|entry| &entry.code)
            .or(codes.first().copied());
        let Some(code) = code.cloned() else {
            return Err(Error::of_set(
                Message::of("pack-no-family").with("family", family.as_str()),
            ));
        };
        let packs = Library::of_own(own).of(family, &code);
        for (older, newer) in packs.iter().zip(packs.iter().skip(1)) {
            if older.pack.valid_from == newer.pack.valid_from {
                let (one, other, from) = (older.name(), newer.name(), older.pack.valid_from);
                let both = Message::of("pack-same-day")
                    .with("one", one)
                    .with("other", other)
                    .with("day", from.to_string())
                    .with("region", code.as_str());
                return Err(Error::of_set(both));
            }
        }
        let groups = vec![(code, 0..packs.len())];
        Ok(Self {
            region,
            packs,
            groups,
            own: true,
        })
    }

    /// Whether they are somebody's own, given with `--policy`, and not those of the program.
    pub(crate) fn are_own(&self) -> bool {
        self.own
    }

    /// The region, and where it came from.
    pub(crate) fn region(&self) -> &Region {
        &self.region
    }

    /// All packs.
    pub(crate) fn all(&self) -> &[Arc<Pack>] {
        &self.packs
    }

    /// The packs of each region.
    pub(super) fn groups(&self) -> impl Iterator<Item = Group<'_>> {
        self.groups.iter().map(|(region, range)| Group {
            region,
            packs: self.packs.get(range.clone()).unwrap_or_default(),
            first: range.start,
        })
    }

    /// Whether there is a way to object in the region; `None` if the region is not known or has no
    /// pack, since then nothing can be said.
    pub(crate) fn objecting(&self) -> Option<Objecting<'_>> {
        let [(code, _)] = self.groups.as_slice() else {
            return None;
        };
        let pack = self.newest()?;
        let cited = pack.objection.cited(code).iter();
        Some(Objecting {
            law: pack.objection.law.as_deref(),
            cited: cited
                .filter_map(|cite| Some((pack.source(&cite.source)?, cite)))
                .collect(),
        })
    }

    /// Like [`Self::objecting`], without the sources.
    pub(crate) fn offer(&self) -> Option<Offer> {
        let [(code, _)] = self.groups.as_slice() else {
            return None;
        };
        Some(self.newest()?.objection.status(code))
    }

    /// The day on which the packs were checked; the earliest if they differ.
    pub(crate) fn checked_on(&self) -> Option<Date> {
        self.packs.iter().map(|pack| pack.pack.checked_on).min()
    }

    /// The newest pack of the region, or of the first region if it is not known.
    pub(crate) fn newest(&self) -> Option<&Pack> {
        self.newest_of_each().next()
    }

    /// The newest pack of each region.
    pub(crate) fn newest_of_each(&self) -> impl Iterator<Item = &Pack> {
        self.groups()
            .filter_map(|group| group.packs.last())
            .map(AsRef::as_ref)
    }

    /// The oldest pack of the first region.
    pub(crate) fn oldest(&self) -> Option<&Pack> {
        self.packs.first().map(AsRef::as_ref)
    }

    /// The day on which training began; if the region is not known, the earliest of all.
    pub(crate) fn training_since(&self) -> Option<Date> {
        self.groups()
            .filter_map(|group| group.packs.first())
            .map(|pack| pack.pack.since())
            .min()
    }

    /// Every date in the packs on which an outcome may depend.
    pub(super) fn days(&self) -> impl Iterator<Item = Date> {
        self.packs.iter().flat_map(|pack| {
            let covers = pack
                .objection
                .covers
                .iter()
                .flat_map(|cover| [cover.from, cover.until]);
            let counters = pack
                .counters()
                .flat_map(|(_, _, counter)| [counter.from, counter.until]);
            let items = pack.rules.iter().map(|rule| rule.matches.item_from);
            let own = [Some(pack.pack.since()), Some(pack.pack.valid_from)];
            covers.chain(counters).chain(items).chain(own).flatten()
        })
    }

    /// The pack with this index.
    pub(crate) fn pack(&self, number: u16) -> Option<&Pack> {
        self.packs.get(usize::from(number)).map(AsRef::as_ref)
    }

    /// The rule behind a reference.
    pub(crate) fn rule(&self, reference: RuleRef) -> Option<&Rule> {
        match reference {
            RuleRef::Rule(pack, rule) => self.pack(pack)?.rules.get(usize::from(rule)),
            RuleRef::MinorNow(_)
            | RuleRef::MinorThen(_)
            | RuleRef::NoPack
            | RuleRef::NotInForce
            | RuleRef::NoRule => None,
        }
    }

    /// The id of a rule in reports.
    pub(crate) fn rule_id(&self, reference: RuleRef) -> &str {
        match reference {
            RuleRef::Rule(..) => self.rule(reference).map_or("CATCH", |rule| &rule.id),
            RuleRef::MinorNow(_) => self.age_rule(reference).map_or("XC1", |rule| &rule.rule),
            RuleRef::MinorThen(_) => self.age_rule(reference).map_or("XC2", |rule| &rule.rule),
            RuleRef::NoPack => "NO-PACK",
            RuleRef::NotInForce => "NOT-IN-FORCE",
            RuleRef::NoRule => "NO-RULE",
        }
    }

    /// What a rule says.
    pub(crate) fn verdict(&self, reference: RuleRef) -> Option<Verdict> {
        self.rule(reference).map(|rule| rule.verdict)
    }

    /// The rule of an age gate behind a reference.
    pub(crate) fn age_rule(&self, reference: RuleRef) -> Option<&AgeRule> {
        match reference {
            RuleRef::MinorNow(pack) => Some(&self.pack(pack)?.age.as_ref()?.minor_now),
            RuleRef::MinorThen(pack) => Some(&self.pack(pack)?.age.as_ref()?.minor_then),
            RuleRef::Rule(..) | RuleRef::NoPack | RuleRef::NotInForce | RuleRef::NoRule => None,
        }
    }

    /// The fixed sentences for an outcome: those of its rule, and those for its mark.
    pub(crate) fn caveats(&self, outcome: &Outcome) -> Vec<&PackText> {
        let reference = outcome.rule;
        let (Some(rule), Some(pack)) = (self.rule(reference), self.pack_of(reference)) else {
            return Vec::new();
        };
        let marked = rule
            .marked
            .as_ref()
            .filter(|_| outcome.marked)
            .into_iter()
            .flat_map(|marked| &marked.caveats);
        rule.caveats
            .iter()
            .chain(marked)
            .filter_map(|id| pack.caveat(id))
            .collect()
    }

    /// The pack of a rule.
    pub(crate) fn pack_of(&self, reference: RuleRef) -> Option<&Pack> {
        match reference {
            RuleRef::Rule(pack, _) | RuleRef::MinorNow(pack) | RuleRef::MinorThen(pack) => {
                self.pack(pack)
            }
            RuleRef::NoPack | RuleRef::NotInForce | RuleRef::NoRule => None,
        }
    }
}
