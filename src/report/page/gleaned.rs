//! What the page picks out of all items on their way: personal details in their texts, and where
//! pictures tell places.

use std::io;

use super::super::Audit;
use super::super::store::{Judged, PLACES};
use super::super::summary::Summary;
use super::super::view::ItemView;
use super::super::walked::ItemReading;
use super::super::wording::{excerpt, outcome};
use super::data::Picked;
use super::thumbnails::{Candidates, Thumbnails};
use crate::item::{Detail, Item};
use crate::language::{Words, at_start};
use crate::text::harmless;
use crate::visibility;

/// Rows shown of each list; the filters of the whole list find all.
pub(super) const ROWS: usize = 200;

/// Characters shown of what was found.
const CHARACTERS: usize = 120;

/// What was picked out.
pub(super) struct Gleaned {
    w: &'static Words,
    details: Vec<FoundRow>,
    places: Vec<FoundRow>,
    /// By what tells a place: public at some time since training began, not told, never public.
    told: [[u64; 3]; PLACES.len()],
    pub(super) thumbnails: Thumbnails,
}

/// An item of a list, with what was found at it.
pub(super) struct FoundRow {
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) time: String,
    pub(super) found: Vec<(String, String)>,
    pub(super) outcome: &'static str,
    pub(super) class: &'static str,
}

/// Personal details in texts.
pub(super) struct Details {
    /// The sorts that were found, in a line.
    pub(super) holds: String,
    pub(super) counts: Vec<(String, String)>,
    pub(super) rows: Vec<FoundRow>,
    pub(super) left_out: Option<String>,
}

/// Coordinates and upload addresses at pictures.
pub(super) struct PlacesSection {
    /// What tells a place, and the items that everybody could see, of which that is not told, and
    /// of which nobody could.
    pub(super) counts: Vec<PlaceRow>,
    pub(super) rows: Vec<FoundRow>,
    pub(super) left_out: Option<String>,
}

/// A line of their table.
pub(super) struct PlaceRow {
    /// Its place among all that tell one.
    pub(super) place: usize,
    pub(super) name: String,
    pub(super) numbers: [String; 3],
}

impl Gleaned {
    /// Reads what was picked.
    pub(super) fn of(
        w: &'static Words,
        audit: &Audit,
        picked: &Picked,
        reading: &mut ItemReading<'_>,
    ) -> io::Result<Self> {
        let mut details = Vec::new();
        picked.detailed.each(reading, |judged| {
            let found = judged
                .item
                .annotations
                .details
                .iter()
                .map(|(sort, what)| (sort.as_str(), what.as_str()));
            details.push(row(w, audit, judged, found));
            Ok(true)
        })?;
        let mut places = Vec::new();
        for list in &picked.located {
            list.each(reading, |judged| {
                places.push(row(w, audit, judged, located(&judged.item)));
                Ok(places.len() < ROWS)
            })?;
        }
        places.truncate(ROWS);
        let thumbnails = Candidates::of(w, audit, &picked.pictured, reading)?.draw(w, audit);
        Ok(Self {
            w,
            details,
            places,
            told: picked.places,
            thumbnails,
        })
    }

    /// The lists for the template; none where nothing was found.
    pub(super) fn close(
        self,
        audit: &Audit,
    ) -> (Option<Details>, Option<PlacesSection>, Thumbnails) {
        let w = self.w;
        let of = |sort: &Detail| w.number(with_detail(&audit.summary, *sort));
        let counts: Vec<_> = Detail::ALL
            .iter()
            .map(|sort| (w.word(sort.as_str()), of(sort)))
            .collect();
        let sorts = Detail::ALL
            .iter()
            .filter(|sort| with_detail(&audit.summary, **sort) > 0);
        let sorts: Vec<String> = sorts.map(|sort| w.word(sort.as_str())).collect();
        let details = (!self.details.is_empty()).then(|| Details {
            holds: sorts.join(", "),
            counts,
            left_out: left_out(w, self.details.len()),
            rows: self.details,
        });
        let counts = PLACES
            .iter()
            .zip(self.told)
            .enumerate()
            .filter(|(_, (_, told))| told.iter().any(|n| *n > 0));
        let row = |(place, (name, told)): (usize, (&&str, [u64; 3]))| PlaceRow {
            place,
            name: w.word(name),
            numbers: told.map(|n| w.number(n)),
        };
        let counts: Vec<_> = counts.map(row).collect();
        let rows = self.places;
        let places = (!counts.is_empty()).then(|| PlacesSection {
            counts,
            left_out: left_out(w, rows.len()),
            rows,
        });
        (details, places, self.thumbnails)
    }
}

/// Items with such a detail in their text.
pub(super) fn with_detail(summary: &Summary, sort: Detail) -> u64 {
    summary
        .annotations
        .get(sort.as_str())
        .copied()
        .unwrap_or_default()
}

/// That a list may have had to end.
fn left_out(w: &Words, shown: usize) -> Option<String> {
    let items = w.count(shown as u64, "told-items");
    (shown >= ROWS).then(|| {
        w.fill(
            "page-found-left-out",
            &[("items", &items), ("filter", w.say("page-f-hangs"))],
        )
    })
}

/// The column of the table of places in which an item is counted, by who could see it since
/// training began.
pub(super) fn column_of(since_training: visibility::Audience) -> usize {
    match since_training {
        visibility::Audience::Public => 0,
        visibility::Audience::Undetermined => 1,
        visibility::Audience::Private => 2,
    }
}

fn located(item: &Item) -> impl Iterator<Item = (&'static str, &str)> {
    item.annotations
        .named()
        .filter(|(name, _)| PLACES.contains(name))
}

fn row<'i>(
    w: &Words,
    audit: &Audit,
    judged: &Judged,
    found: impl Iterator<Item = (&'static str, &'i str)>,
) -> FoundRow {
    let view = ItemView::of(w, audit, judged);
    FoundRow {
        id: judged.id.to_string(),
        kind: at_start(&view.title()),
        time: view.day().unwrap_or_default(),
        found: found
            .map(|(sort, what)| (w.word(sort), excerpt(&harmless(what), CHARACTERS)))
            .collect(),
        outcome: outcome(w, judged.outcome.is),
        class: judged.outcome.is.as_str(),
    }
}
