//! The first ten seconds: a plain answer, the things it is about, and three steps.

use serde::Serialize;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::cards::CardSection;
use super::thumbnails::Thumbnails;
use super::todo::{Guide, Todo};
use crate::language::{Forms, Words, at_start};
use crate::policy::Coverage;
use crate::policy::actions::Way;
use crate::policy::region::RegionEntry;
use crate::report::Audit;
use crate::report::advice::{Advice, first_of};
use crate::report::alerts::Alert;
use crate::report::answer::{ShortAnswer, open_words};
use crate::report::view::kind_on;

/// Things shown on the first screen, and the characters of each.
const THINGS: usize = 6;
const THING_CHARACTERS: usize = 60;

/// Pictures among them.
const PICTURES: usize = 2;

/// The sentences of the answer, for the numbers of any moment.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(super) struct AnswerData {
    covered: Forms,
    more: Forms,
    /// Where nothing is surely covered.
    open: Forms,
    /// Where little is covered and much is open.
    between: String,
    beside_few: Forms,
    /// Where nothing but names is covered.
    names: String,
    none: String,
    unstated: Forms,
}

impl AnswerData {
    /// None where no policy was checked or nothing was found: no answer of the user's changes what
    /// stands there.
    pub(super) fn of(w: &Words, audit: &Audit) -> Option<Self> {
        if audit.packs.all().is_empty() || audit.summary.all.items == 0 {
            return None;
        }
        let [more, open, beside_few] = open_words(&audit.summary);
        Some(Self {
            covered: w.forms("page-answer-covered"),
            more: w.forms(more),
            open: w.forms(open),
            between: w.template("page-answer-between"),
            beside_few: w.forms(beside_few),
            names: w.template("page-answer-names"),
            none: w.template("page-answer-none"),
            unstated: w.forms("page-answer-unstated"),
        })
    }
}

/// Things of the user's by which they recognise what it is about.
pub(super) struct Things {
    pub(super) title: &'static str,
    /// The outcome whose things these are.
    pub(super) class: &'static str,
    pub(super) place: usize,
    pub(super) rows: Vec<Thing>,
    pub(super) all: String,
}

pub(super) struct Thing {
    pub(super) id: String,
    /// The picture itself, as it stands in an address.
    pub(super) picture: Option<String>,
    pub(super) words: String,
    /// What it is, and of which day, where that is known: a name has none.
    pub(super) title: String,
    pub(super) day: Option<String>,
}

impl Things {
    /// Of what is covered; where nothing is, of what may be.
    pub(super) fn of(
        w: &Words,
        several: bool,
        sections: &[CardSection],
        thumbnails: &Thumbnails,
    ) -> Option<Self> {
        // Of one platform nobody needs to read the name on each of them.
        let title = |platform: &str, kind: &str| {
            let named = if several {
                kind_on(w, platform, kind)
            } else {
                kind.to_owned()
            };
            at_start(&named)
        };
        let titles = ["page-covered", "page-covered-perhaps"];
        let (place, (section, heading)) = sections
            .iter()
            .zip(titles)
            .enumerate()
            .find(|(_, (section, _))| !section.items.is_empty())?;
        let pictures = thumbnails
            .shown
            .iter()
            .filter(|shown| shown.class == section.class)
            .take(PICTURES);
        let mut rows: Vec<Thing> = pictures
            .map(|shown| Thing {
                id: shown.id.clone(),
                picture: Some(shown.data.clone()),
                words: String::new(),
                title: title(shown.platform, &shown.kind),
                day: shown.day.clone(),
            })
            .collect();
        // What has words of the user's own is known again at once; the rest tells its kind.
        let (with_words, without): (Vec<_>, Vec<_>) = section
            .items
            .iter()
            .partition(|card| !card.text.is_empty() && !card.by_ai);
        for card in with_words.into_iter().chain(without) {
            if rows.len() < THINGS && rows.iter().all(|row| row.id != card.id) {
                let words: String = card.text.chars().take(THING_CHARACTERS).collect();
                let cut = if words.len() < card.text.len() {
                    "…"
                } else {
                    ""
                };
                rows.push(Thing {
                    id: card.id.clone(),
                    picture: None,
                    words: format!("{words}{cut}"),
                    title: title(card.platform, &card.kind),
                    day: card.day.clone(),
                });
            }
        }
        Some(Self {
            title: w.say(heading),
            class: section.class,
            place,
            rows,
            all: w.say("page-see-all").to_owned(),
        })
    }
}

/// The first of the three steps: how to object, each way with its page.
pub(super) struct Ways {
    pub(super) title: String,
    pub(super) says: &'static str,
    /// Whether that depends on the region, which is to be said first.
    pub(super) asks: bool,
    pub(super) each: Vec<WayRow>,
}

pub(super) struct WayRow {
    pub(super) says: String,
    pub(super) url: Option<String>,
    /// The id of its steps.
    pub(super) steps: String,
}

/// Ways to object on the first screen.
const WAYS: usize = 3;

impl Ways {
    /// Of what holds where that is said of a way to object.
    pub(super) fn of(
        w: &Words,
        says: &'static str,
        asks: bool,
        holds: impl Fn(&Todo) -> bool,
        guide: &Guide,
    ) -> Self {
        let all = guide.objecting.iter().chain(&guide.other);
        let mut first: Vec<&Todo> = all.filter(|one| one.first && holds(one)).collect();
        // A button holds the name of a platform, not a sentence.
        if first.iter().any(|one| one.on.is_some()) {
            first.retain(|one| one.on.is_some());
        }
        first.truncate(WAYS);
        let mut each: Vec<WayRow> = Vec::new();
        for one in &first {
            let (on, url) = (one.on.unwrap_or(&one.title), one.addresses.first());
            let url = url.map(|row| row.url.clone());
            // What leads to one address is one button.
            match each
                .iter_mut()
                .find(|row| row.url.is_some() && row.url == url)
            {
                Some(row) => row.says = w.fill("form-and", &[("one", &row.says), ("other", on)]),
                None => each.push(WayRow {
                    says: on.to_owned(),
                    url,
                    steps: format!("do-{}", one.id),
                }),
            }
        }
        if let [only] = each.as_mut_slice() {
            only.says = w.say("script-open-page").to_owned();
        }
        // The only one is what the step is about.
        let title = match first.as_slice() {
            _ if asks => w.say("page-where").to_owned(),
            [only] => only.title.clone(),
            _ => w.say("page-object").to_owned(),
        };
        Self {
            title,
            says,
            asks,
            each,
        }
    }
}

/// What is known of a way to object, in a sentence beside the button.
pub(super) fn way_says(w: &Words, way: Way) -> &'static str {
    match way {
        Way::Offered => w.say("page-object-says"),
        Way::Reported => w.say("page-object-reported-says"),
        // Where none was found, or nothing is known, nothing is promised.
        Way::NotFound | Way::NoText => w.say("page-object-none-says"),
        Way::Unknown => w.say("page-object-where-says"),
    }
}

/// The second step: what reaches the most of what is covered.
pub(super) struct FirstStep {
    pub(super) id: String,
    pub(super) title: String,
    /// What it is for.
    pub(super) says: String,
    pub(super) url: Option<String>,
    /// Whether it reaches anything that is covered.
    reaches_covered: bool,
}

impl FirstStep {
    pub(super) fn of(w: &Words, audit: &Audit, actions: &[Advice<'_>]) -> Option<Self> {
        let (place, for_covered) = first_of(actions, ShortAnswer::of(audit).is_little())?;
        let first = actions.get(place)?;
        let says = if for_covered {
            w.count(first.covered, "script-step-covered")
        } else {
            w.count(first.items - first.covered, "script-step-open")
        };
        Some(Self {
            id: first.id.to_owned(),
            title: first.title_in(w),
            says,
            url: first
                .addresses
                .first()
                .map(|address| address.url.to_owned()),
            reaches_covered: for_covered,
        })
    }
}

/// The step that has the user go through what is covered. Where that is too little, or nothing that
/// is done helps with it, it asks for what only the user can know, and comes before what is done.
pub(super) struct LastStep {
    pub(super) title: &'static str,
    pub(super) says: &'static str,
    /// Whether the questions come before the list, and before what is done.
    pub(super) questions_first: bool,
    /// What its list shows: an outcome, and its place among all.
    pub(super) list: Option<(&'static str, usize)>,
}

pub(super) fn last_step(
    w: &Words,
    audit: &Audit,
    first: Option<&FirstStep>,
    things: Option<&Things>,
) -> LastStep {
    let helps = first.is_some_and(|first| first.reaches_covered);
    let questions_first =
        !audit.questions.is_empty() && (ShortAnswer::of(audit).is_little() || !helps);
    let (title, says) = if questions_first {
        ("page-step-tell", "page-step-tell-says")
    } else {
        ("page-work-through", "page-work-says")
    };
    let undecided = Coverage::ALL
        .iter()
        .position(|is| *is == Coverage::Undecided)
        .map(|place| (Coverage::Undecided.as_str(), place));
    let shown = things.map(|things| (things.class, things.place));
    LastStep {
        title: w.say(title),
        says: w.say(says),
        questions_first,
        list: undecided.filter(|_| questions_first).or(shown),
    }
}

/// The regions that can be chosen, by their codes; none of them first.
pub(super) fn regions(w: &Words) -> Vec<(&'static str, String)> {
    let unknown = ("", w.say("told-region-unknown").to_owned());
    let mut named: Vec<_> = RegionEntry::all()
        .iter()
        .map(|entry| {
            (
                entry.code.as_str(),
                w.region(entry.code.as_str(), &entry.name).into_owned(),
            )
        })
        .collect();
    // By their letters, whatever stands on them; what is left of the world, last.
    named.sort_by_cached_key(|(code, name)| {
        let letters = name.nfd().filter(|c| !is_combining_mark(*c));
        (*code == "row", letters.collect::<String>())
    });
    std::iter::once(unknown).chain(named).collect()
}

/// The region, as commands name it.
pub(super) fn with_region(audit: &Audit) -> String {
    let region = audit.packs.region().entry();
    region.map_or_else(String::new, |entry| {
        format!(" --region {}", entry.code.as_str())
    })
}

/// How the same is judged for another region, to copy into a terminal.
pub(super) fn again(audit: &Audit) -> String {
    let region = audit.packs.region().entry();
    let region = region.map_or("eu", |entry| entry.code.as_str());
    format!("metaudit {} --region {region}", inputs(audit))
}

/// The inputs in a command: by their names alone, for where they lie may tell who the user is. A
/// name that could act there stands in no command.
pub(super) fn inputs(audit: &Audit) -> String {
    let names = audit
        .archive
        .inputs()
        .iter()
        .filter(|input| input.is_given())
        .map(|input| {
            let name = input
                .path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())?;
            let plain = name
                .chars()
                .all(|c| c.is_alphanumeric() || "._-() ,".contains(c))
                && !name.starts_with('-');
            let spaced = name.contains([' ', '(', ')', ',']);
            plain.then(|| if spaced { format!("\"{name}\"") } else { name })
        });
    let names: Option<Vec<String>> = names.collect();
    let names = names.filter(|names| !audit.redacted && !names.is_empty() && names.len() <= INPUTS);
    names.map_or_else(|| "EXPORT.zip".to_owned(), |names| names.join(" "))
}

/// Inputs that are named in a command.
const INPUTS: usize = 6;

/// What must be seen before the numbers, in the words of a page, where the region is chosen in
/// sight.
pub(super) fn alert(w: &Words, audit: &Audit, alert: Alert) -> String {
    if alert == Alert::RegionUnknown {
        w.say("page-region-first").to_owned()
    } else {
        alert.says(w, audit)
    }
}
