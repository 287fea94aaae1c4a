//! The first screen: what most people will ever read.

use super::super::Audit;
use super::super::basis::region_name;
use super::super::summary::Counts;
use super::super::wording::{counted_as, kind, outcome_means};
use super::charts::{BarPiece, bar, bar_among};
use crate::item::{Kind, Platform};
use crate::language::Words;
use crate::policy::Coverage;

/// Kinds named where it is said what most of them are.
const MOSTLY: usize = 3;

/// As of when, for which region and by how old a policy it was judged: in one line, the whole of it
/// stands below.
pub(super) fn judged(w: &Words, audit: &Audit) -> String {
    let (day, region) = (w.date(audit.as_of), region_name(w, audit.packs.region()));
    let (day, region) = (("day", day.as_str()), ("region", region.as_str()));
    match audit.packs.checked_on() {
        Some(checked) => w.fill(
            "told-judged-checked",
            &[day, region, ("checked", &w.date(checked))],
        ),
        None => w.fill("told-judged", &[day, region]),
    }
}

pub(super) struct OutcomeCard {
    pub(super) class: &'static str,
    /// The word behind the number.
    pub(super) word: String,
    pub(super) number: String,
    pub(super) means: &'static str,
    pub(super) mostly: Option<String>,
}

pub(super) fn outcomes(w: &Words, audit: &Audit) -> Vec<OutcomeCard> {
    let card = |is: &Coverage| OutcomeCard {
        class: is.as_str(),
        word: w.template_of(audit.summary.all.with(*is), counted_as(*is)),
        number: w.number(audit.summary.all.with(*is)),
        means: outcome_means(w, &audit.packs, *is),
        mostly: mostly(w, audit, |_, counts| counts.with(*is)),
    };
    Coverage::ALL.iter().map(card).collect()
}

pub(super) struct PlatformRow {
    pub(super) key: &'static str,
    pub(super) name: &'static str,
    pub(super) items: String,
    pub(super) says: String,
    pub(super) mostly: String,
    pub(super) bar: Vec<BarPiece>,
}

pub(super) fn platforms(w: &Words, audit: &Audit) -> Vec<PlatformRow> {
    let rows = Platform::ALL.iter().filter_map(|of| {
        let counts = together(audit, *of)?;
        let outcomes = Coverage::ALL
            .iter()
            .map(|is| (counts.with(*is), counted_as(*is)))
            .map(|(n, word)| format!("{} {}", w.number(n), w.template_of(n, word)));
        Some(PlatformRow {
            key: of.as_str(),
            name: of.title(),
            items: w.number(counts.items),
            says: w.labelled(of.title(), &outcomes.collect::<Vec<_>>().join(", ")),
            mostly: mostly(
                w,
                audit,
                |on, counts| if on == *of { counts.items } else { 0 },
            )
            .unwrap_or_default(),
            bar: bar(&counts),
        })
    });
    rows.collect()
}

fn together(audit: &Audit, of: Platform) -> Option<Counts> {
    let mut all = Counts::default();
    audit
        .summary
        .by_kind
        .iter()
        .filter(|((on, _), _)| *on == of)
        .for_each(|(_, counts)| all.join(counts));
    (all.items > 0).then_some(all)
}

/// The kinds of which there are most, with their numbers.
fn mostly(w: &Words, audit: &Audit, count: impl Fn(Platform, &Counts) -> u64) -> Option<String> {
    let mut kinds: std::collections::BTreeMap<Kind, u64> = std::collections::BTreeMap::new();
    for ((on, kind), counts) in &audit.summary.by_kind {
        *kinds.entry(*kind).or_default() += count(*on, counts);
    }
    let mut kinds: Vec<(Kind, u64)> = kinds.into_iter().filter(|(_, n)| *n > 0).collect();
    kinds.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    let named = kinds
        .iter()
        .take(MOSTLY)
        .map(|(of, n)| format!("{} ({})", kind(w, *of), w.number(*n)));
    let kinds_told = named.collect::<Vec<_>>().join(", ");
    (!kinds.is_empty()).then(|| w.fill("page-mostly", &[("kinds", &kinds_told)]))
}

/// The kinds of one platform.
pub(super) struct KindGroup {
    pub(super) name: &'static str,
    pub(super) rows: Vec<KindRow>,
}

pub(super) struct KindRow {
    /// Its place among all kinds of all platforms.
    pub(super) place: usize,
    pub(super) kind: String,
    pub(super) items: String,
    pub(super) outcomes: Vec<String>,
    pub(super) seen: [String; 3],
    pub(super) bar: Vec<BarPiece>,
}

pub(super) fn kinds(w: &Words, audit: &Audit) -> Vec<KindGroup> {
    let mut groups: Vec<KindGroup> = Vec::new();
    let most = audit
        .summary
        .by_kind
        .values()
        .map(|counts| counts.items)
        .max()
        .unwrap_or_default();
    for (place, ((on, of), counts)) in audit.summary.by_kind.iter().enumerate() {
        let row = KindRow {
            place,
            kind: kind(w, *of),
            items: w.number(counts.items),
            outcomes: Coverage::ALL
                .iter()
                .map(|is| w.number(counts.with(*is)))
                .collect(),
            seen: seen(w, counts),
            bar: bar_among(counts, most),
        };
        match groups.last_mut().filter(|group| group.name == on.title()) {
            Some(group) => group.rows.push(row),
            None => groups.push(KindGroup {
                name: on.title(),
                rows: vec![row],
            }),
        }
    }
    groups
}

/// Public, private, undetermined.
pub(super) fn seen(w: &Words, counts: &Counts) -> [String; 3] {
    [counts.public, counts.private, counts.undetermined].map(|n| w.number(n))
}
