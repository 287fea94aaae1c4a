//! What every report says of the policy it judges by: the packs, when they were checked, the region and where it came from.

use jiff::civil::Date;

use crate::policy::pack::Precision;
use crate::policy::{Packs, Region};

/// One line for each thing to say.
pub(super) fn lines(packs: &Packs) -> Vec<String> {
    let mut lines = vec![judged_by(packs)];
    lines.extend(checked(packs));
    lines.extend(packs.oldest().filter(|pack| pack.pack.valid_from > pack.pack.since()).map(|pack| {
        format!(
            "The policy's own text is of {}; earlier texts, back to the start of training on {}, are not in this pack and were taken to allow the same.",
            pack.pack.valid_from,
            pack.pack.since()
        )
    }));
    lines.push("This shows what Meta's policy allows. Nobody outside Meta can see what was actually used.".to_owned());
    lines.push(region(packs.region()));
    lines
}

/// The packs, by name: `meta-eu 2025.05.27-1, 2025.06.16-1`.
fn judged_by(packs: &Packs) -> String {
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
    let Some(first) = packs.all().first() else {
        let region = packs.region();
        let why = region.entry().and_then(|entry| entry.unverified()).unwrap_or("There is none for this region.");
        return format!("Judged by policy pack: none for {}. {why}", region.name());
    };
    let plural = if packs.all().len() == 1 { "" } else { "s" };
    format!("Judged by policy pack{plural} {} ({}).", named.join("; "), first.pack.family)
}

fn checked(packs: &Packs) -> Option<String> {
    let heads = || packs.all().iter().map(|pack| &pack.pack);
    let checked = heads().map(|head| head.checked_on).min()?;
    // Of several packs of a region the last one holds the newest text.
    let newest: Vec<Date> = packs.newest_of_each().map(|pack| pack.pack.newest_text_seen).collect();
    let (from, to) = (newest.iter().min()?, newest.iter().max()?);
    let seen = if from == to { from.to_string() } else { format!("{from} to {to}, by region") };
    Some(format!(
        "Checked {checked}; the newest text seen is of {seen}. Meta may have changed its policy since; this program works offline and cannot know."
    ))
}

fn region(region: &Region) -> String {
    match region.entry() {
        Some(entry) => format!("Region: {} ({}).", entry.name, region.source()),
        None => format!(
            "Region: not known ({}). What is told holds in every region that has a pack; where they differ, it cannot be decided. Choose yours with --region.",
            region.source()
        ),
    }
}

/// What a region has of its own, where it is known.
pub(super) fn of_region(packs: &Packs) -> Vec<String> {
    let Some(pack) = packs.newest().filter(|_| packs.region().entry().is_some()) else { return Vec::new() };
    let mut lines: Vec<String> = pack.pack.note.iter().cloned().collect();
    if pack.pack.training_since_precision == Precision::Month {
        let since = pack.pack.since();
        let (year, month) = (since.year(), since.month());
        lines.push(format!(
            "Of the start of training only the month is known ({year:04}-{month:02}); its first day was taken."
        ));
    }
    if !pack.objection.offered {
        lines.push(
            "Meta offers no objection to use for AI in this region; the date of one changes nothing here.".to_owned(),
        );
    }
    lines
}
