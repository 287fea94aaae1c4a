//! What every report says of the policy it judges by: the packs, when they were checked, the region
//! and where it came from.

use jiff::civil::Date;

use super::advice::objecting;
use crate::language::Words;
use crate::policy::pack::Precision;
use crate::policy::{Packs, Region};
use crate::wording::of_pack;

/// One line for each thing to say.
pub(super) fn lines(w: &Words, packs: &Packs) -> Vec<String> {
    let mut lines = vec![judged_by(w, packs)];
    lines.extend(own(w, packs));
    lines.extend(checked(w, packs));
    lines.extend(
        packs
            .oldest()
            .filter(|pack| pack.pack.valid_from > pack.pack.since())
            .map(|pack| {
                let (from, since) = (w.date(pack.pack.valid_from), w.date(pack.pack.since()));
                w.fill("basis-earlier-texts", &[("from", &from), ("since", &since)])
            }),
    );
    lines.push(w.say("basis-allows").to_owned());
    lines.push(region(w, packs.region()));
    lines
}

/// Which packs are not those of the program: whoever reads the report has to know that somebody
/// else wrote the rules.
pub(super) fn own(w: &Words, packs: &Packs) -> Option<String> {
    packs
        .are_own()
        .then(|| w.fill("basis-own-packs", &[("packs", &named(w, packs))]))
}

/// The packs, by name: `meta-eu 2025.05.27-1, 2025.06.16-1`.
fn named(w: &Words, packs: &Packs) -> String {
    let mut named: Vec<String> = Vec::new();
    let mut last = "";
    for pack in packs.all() {
        let head = &pack.pack;
        match named.last_mut().filter(|_| last == head.id) {
            Some(line) => *line = format!("{line}, {}", head.version),
            None => named.push(format!("{} {}", head.id, head.version)),
        }
        last = &head.id;
    }
    w.listed(&named)
}

/// By which packs is judged, or why by none.
pub(super) fn judged_by(w: &Words, packs: &Packs) -> String {
    let Some(first) = packs.all().first() else {
        let region = packs.region();
        let why = region.entry().and_then(|entry| entry.unverified());
        let why = match why {
            Some(why) => format!(
                " {}",
                w.translated(&format!("region-{}-note", region.code()), why)
            ),
            None => String::new(),
        };
        return w.fill("basis-no-pack", &[("region", &region_name(w, region))]) + &why;
    };
    let text = if packs.all().len() == 1 {
        "basis-pack"
    } else {
        "basis-packs"
    };
    w.fill(
        text,
        &[
            ("packs", &named(w, packs)),
            ("family", &w.word(first.pack.family.as_str())),
        ],
    )
}

fn checked(w: &Words, packs: &Packs) -> Option<String> {
    let checked = packs.checked_on()?;
    // Of several packs of a region the last one holds the newest text.
    let newest: Vec<Date> = packs
        .newest_of_each()
        .map(|pack| pack.pack.newest_text_seen)
        .collect();
    let (from, to) = (newest.iter().min()?, newest.iter().max()?);
    let seen = if from == to {
        w.date(*from)
    } else {
        w.fill(
            "basis-seen-by-region",
            &[("from", &w.date(*from)), ("to", &w.date(*to))],
        )
    };
    Some(w.fill(
        "basis-checked",
        &[("day", &w.date(checked)), ("seen", &seen)],
    ))
}

/// The region's name.
pub(super) fn region_name(w: &Words, region: &Region) -> String {
    region
        .entry()
        .map_or(w.say("told-region-unknown").to_owned(), |entry| {
            w.region(entry.code.as_str(), &entry.name).into_owned()
        })
}

fn region(w: &Words, region: &Region) -> String {
    let source = region.source(w.language);
    match region.entry() {
        Some(_) => w.fill(
            "basis-region",
            &[("region", &region_name(w, region)), ("source", &source)],
        ),
        None => w.fill("basis-region-unknown", &[("source", &source)]),
    }
}

/// What a region has of its own, where it is known.
pub(super) fn of_region(w: &Words, packs: &Packs) -> Vec<String> {
    let Some(pack) = packs.newest().filter(|_| packs.region().entry().is_some()) else {
        return Vec::new();
    };
    let mut lines: Vec<String> = pack
        .pack
        .note
        .iter()
        .map(|note| of_pack(w, note).into_owned())
        .collect();
    if pack.pack.training_since_precision == Precision::Month {
        let since = pack.pack.since();
        lines.push(w.fill(
            "basis-month-only",
            &[("month", &w.month(since.year(), since.month()))],
        ));
    }
    lines.push(objecting(w, packs));
    lines
}
