//! What of the page holds in some regions only. All of it stands in the page, and what holds
//! elsewhere is hidden, so that choosing a region shows at once what is offered there.

use super::super::Audit;
use super::super::advice::{around_objecting, guide_anywhere, objecting};
use super::super::elsewhere::Elsewhere;
use super::super::letter::{LetterPart, letter_in};
use super::answer::{Ways, way_says};
use super::proofs::{Proof, said_by};
use super::todo::{Guide, Todo};
use crate::language::Words;
use crate::policy::actions::Way;

/// In which of all regions something holds.
#[derive(Clone)]
pub(super) struct HoldsIn {
    /// Their codes, with blanks between them.
    pub(super) codes: String,
    /// Whether the audit's is one of them.
    pub(super) here: bool,
}

/// Something that may hold in some regions only; none of them: in all.
pub(super) struct InRegions<T> {
    pub(super) what: T,
    pub(super) only: Option<HoldsIn>,
}

/// The regions of a page.
pub(super) struct Regions<'a> {
    w: &'static Words,
    audit: &'a Audit,
    /// The audit's first.
    all: Vec<Elsewhere>,
}

impl<'a> Regions<'a> {
    pub(super) fn of(w: &'static Words, audit: &'a Audit) -> Self {
        Self {
            w,
            audit,
            all: Elsewhere::all(audit),
        }
    }

    fn holds(&self, there: &[&str]) -> Option<HoldsIn> {
        (there.len() < self.all.len()).then(|| HoldsIn {
            codes: there.join(" "),
            here: self
                .all
                .first()
                .is_some_and(|own| there.contains(&own.code)),
        })
    }

    fn in_one<T>(&self, one: &Elsewhere, what: T) -> InRegions<T> {
        InRegions {
            what,
            only: self.holds(&[one.code]),
        }
    }

    /// How to object, and what else there is to do.
    pub(super) fn guide(&self) -> Guide {
        let told = guide_anywhere(self.audit, &self.all).into_iter();
        let rows = told.map(|(advice, there)| (advice.part, Todo::of(self.w, advice), there));
        Guide::of(rows.map(|(part, mut todo, there)| {
            todo.only = self.holds(&there);
            (part, todo)
        }))
    }

    /// The first of the three steps, for each thing that may be known of a way to object.
    pub(super) fn ways(&self, guide: &Guide) -> Vec<InRegions<Ways>> {
        const WAYS: [&[Way]; 4] = [
            &[Way::Unknown],
            &[Way::Offered],
            &[Way::Reported],
            &[Way::NotFound, Way::NoText],
        ];
        let told = WAYS.iter().filter_map(|ways| {
            let there: Vec<&Elsewhere> = self
                .all
                .iter()
                .filter(|one| ways.contains(&one.way))
                .collect();
            let first = there.first()?;
            let says = way_says(self.w, first.way);
            let codes: Vec<&str> = there.iter().map(|one| one.code).collect();
            let ways = Ways::of(
                self.w,
                says,
                first.is_unknown(),
                |one| one.holds_in(first.code),
                guide,
            );
            Some(InRegions {
                what: ways,
                only: self.holds(&codes),
            })
        });
        told.collect()
    }

    /// What objecting is in law, where that is known (objection.md, section 2).
    pub(super) fn law(&self) -> Vec<InRegions<String>> {
        let told = self.all.iter().filter_map(|one| {
            let says = match one.code {
                "eu" => self.w.say("page-law-eu"),
                "uk" => self.w.say("page-law-uk"),
                _ => return None,
            };
            Some(self.in_one(one, says.to_owned()))
        });
        told.collect()
    }

    /// What everybody should know before they act, each with who says so.
    pub(super) fn before_you_act(&self) -> Vec<InRegions<(String, &'static [Proof])>> {
        let [first, last] = around_objecting(self.w);
        let everywhere = |(id, says): (&str, String)| InRegions {
            what: (says, said_by(id)),
            only: None,
        };
        let there = self.all.iter().map(|one| {
            let says: (String, &[Proof]) = (objecting(self.w, &one.packs), &[]);
            self.in_one(one, says)
        });
        let first = first.into_iter().map(everywhere).chain(there);
        first.chain(last.into_iter().map(everywhere)).collect()
    }

    /// The letter, in which each part stands once; and where there is one.
    pub(super) fn letter(&self) -> Option<InRegions<Vec<InRegions<LetterPart>>>> {
        let mut merged: Vec<(LetterPart, Vec<&str>)> = Vec::new();
        let mut with_letter: Vec<&str> = Vec::new();
        for (place, one) in self.all.iter().enumerate() {
            let parts = letter_in(self.w, self.audit, &one.packs, place == 0);
            if !parts.is_empty() {
                with_letter.push(one.code);
            }
            let mut at = 0;
            for part in parts {
                let same = merged.iter().skip(at).position(|(known, _)| *known == part);
                match same
                    .map(|steps| at + steps)
                    .and_then(|same| Some((same, merged.get_mut(same)?)))
                {
                    Some((same, (_, there))) => {
                        there.push(one.code);
                        at = same + 1;
                    }
                    None => {
                        merged.insert(at, (part, vec![one.code]));
                        at += 1;
                    }
                }
            }
        }
        let only = self.holds(&with_letter);
        let part = |(what, there): (LetterPart, Vec<&str>)| InRegions {
            what,
            only: if there.len() == with_letter.len() {
                None
            } else {
                self.holds(&there)
            },
        };
        (!with_letter.is_empty()).then(|| InRegions {
            what: merged.into_iter().map(part).collect(),
            only,
        })
    }

    /// Where no region is known.
    pub(super) fn unknown(&self) -> Option<HoldsIn> {
        self.holds(&[crate::policy::region::UNKNOWN])
    }
}
