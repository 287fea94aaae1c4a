//! Items as cards, ready to be read without script and on paper: a few of each outcome, the newest.

use std::io;

use super::super::Audit;
use super::super::store::Judged;
use super::super::wording::{audience, excerpt, items_with, kind, outcome_means, rule_name, standing, stands_at, sure};
use crate::item::{Item, Kind, Origin, State};
use crate::language::Words;
use crate::policy::{Is, why};
use crate::text::harmless;
use crate::visibility::{self, SIGNALS, Visibility};

/// Items shown for each outcome, and the bytes they may take. The list beside them holds thousands, JSON and CSV all.
const SHOWN: &[(Is, usize, usize)] = &[
    (Is::InScope, 60, 200_000),
    (Is::Undecided, 60, 200_000),
    (Is::NotStated, 20, 80_000),
    (Is::OutOfScope, 20, 80_000),
];

/// Bytes of an item's card without its words, and of a line in it: what the template writes, rounded up.
const CARD_MARKUP: usize = 600;
const LINE_MARKUP: usize = 40;

/// Characters shown of a text.
pub(super) const CHARACTERS: usize = 500;

pub(super) struct Section {
    pub(super) class: &'static str,
    pub(super) name: &'static str,
    pub(super) means: &'static str,
    pub(super) all: String,
    /// What is said where not all are shown.
    pub(super) newest: Option<String>,
    pub(super) items: Vec<ItemCard>,
}

pub(super) struct ItemCard {
    pub(super) id: String,
    pub(super) time: String,
    pub(super) machine_time: Option<String>,
    pub(super) platform: &'static str,
    pub(super) kind: String,
    pub(super) state: Option<String>,
    pub(super) place: Option<String>,
    pub(super) text: String,
    pub(super) media: String,
    /// Who could see it, and the rule.
    pub(super) summary: String,
    pub(super) rule: String,
    pub(super) rule_name: String,
    pub(super) why: String,
    pub(super) standing: Option<&'static str>,
    pub(super) evidence: Vec<String>,
    pub(super) origins: Vec<String>,
    pub(super) annotations: Vec<String>,
    pub(super) caveats: Vec<String>,
}

/// The items of each outcome, as many as are shown.
pub(super) fn sections(w: &Words, audit: &Audit) -> io::Result<Vec<Section>> {
    let section = |(is, most, bytes): &(Is, usize, usize)| {
        let all = audit.summary.all.with(*is);
        let mut room = *bytes;
        let cards = audit.store.newest(*is, *most)?.into_iter().map(|judged| card(w, audit, judged));
        let fits = |card: &ItemCard| room.checked_sub(weight(card)).map(|left| room = left).is_some();
        let items: Vec<ItemCard> = cards.take_while(fits).collect();
        Ok(Section {
            class: is.as_str(),
            name: items_with(w, *is),
            means: outcome_means(w, &audit.packs, *is),
            all: w.number(all),
            newest: (all > items.len() as u64)
                .then(|| w.fill("page-newest-shown", &[("shown", &w.number(items.len() as u64))])),
            items,
        })
    };
    SHOWN.iter().map(section).collect()
}

fn card(w: &Words, audit: &Audit, judged: Judged) -> ItemCard {
    let Judged { id, item, visibility, outcome, .. } = judged;
    let rule = rule_name(&audit.packs, outcome.rule);
    ItemCard {
        time: w.time(item.time),
        machine_time: item.time.rfc3339(),
        platform: item.platform.title(),
        kind: kind_and_field(w, audit, &item),
        state: (item.state != State::Live).then(|| w.word(item.state.as_str())),
        place: stands_at(w, &item).map(|place| excerpt(place, CHARACTERS)),
        text: excerpt(&item.text, CHARACTERS),
        media: w.fill("page-without-words", &[("media", &w.count(item.media.len() as u64, "told-pictures"))]),
        summary: w.fill("page-card-why", &[("seen", &seen(w, audit, &visibility)), ("rule", &rule)]),
        rule_name: w.fill("page-rule", &[("rule", &rule)]),
        rule,
        why: why(&outcome, visibility.is, visibility.told(), &audit.packs, w.language),
        standing: standing(w, outcome.standing),
        evidence: evidence(w, audit, &visibility),
        origins: item.origins.iter().map(|origin| place(w, audit, origin)).collect(),
        annotations: item.annotations.named().map(|(name, value)| format!("{}: {value}", w.word(name))).collect(),
        caveats: audit.packs.caveats(&outcome).into_iter().map(|caveat| w.phrase(caveat).into_owned()).collect(),
        id: id.to_string(),
    }
}

/// What speaks for and against who could see an item, a line for each.
fn evidence(w: &Words, audit: &Audit, visibility: &Visibility) -> Vec<String> {
    let line = |(says, origin): (String, Option<Origin>)| match origin {
        Some(origin) => harmless(&format!("{says} [{}]", place(w, audit, &origin))).into_owned(),
        None => says,
    };
    clues(w, visibility).map(line).collect()
}

/// The same, with where each stands apart from what it says.
pub(super) fn clues(w: &Words, visibility: &Visibility) -> impl Iterator<Item = (String, Option<Origin>)> {
    visibility.evidence.iter().filter_map(move |evidence| {
        let signal = SIGNALS.get(usize::from(evidence.signal))?;
        let note = evidence.note.as_ref().map_or(String::new(), |note| format!(" ({})", note.says(w.language)));
        let says = match evidence.says {
            visibility::Is::Undetermined => w.say("told-leaves-open").to_owned(),
            decided => format!("{}, {}", audience(w, decided), sure(w, evidence.strength)),
        };
        Some((harmless(&format!("{says}: {}{note}", w.phrase(signal.text))).into_owned(), evidence.origin))
    })
}

/// Who could see an item on the day of the export, and at some time since training began.
pub(super) fn seen(w: &Words, audit: &Audit, visibility: &Visibility) -> String {
    let since = match audit.since_training(visibility) {
        same if same == visibility.is => "",
        visibility::Is::Public => w.say("told-since-public"),
        visibility::Is::Private => w.say("told-since-private"),
        visibility::Is::Undetermined => w.say("told-since-open"),
    };
    let on_the_day = |text: &str| w.fill(text, &[("sure", sure(w, visibility.confidence))]);
    let on_the_day = match visibility.is {
        visibility::Is::Undetermined => w.say("told-seen-open").to_owned(),
        visibility::Is::Public => on_the_day("told-seen-public"),
        visibility::Is::Private => on_the_day("told-seen-private"),
    };
    format!("{on_the_day}{since}")
}

/// About the bytes a card takes on the page.
fn weight(card: &ItemCard) -> usize {
    let words = [&card.time, &card.text, &card.summary, &card.rule, &card.why].into_iter().chain(&card.place);
    let lines = [&card.evidence, &card.origins, &card.annotations, &card.caveats].into_iter().flatten();
    let lines = lines.map(|line| escaped(line) + LINE_MARKUP);
    CARD_MARKUP + words.map(|text| escaped(text)).chain(lines).sum::<usize>()
}

/// The bytes of a text on the page, where a character that could act becomes one like `&#60;`.
fn escaped(text: &str) -> usize {
    text.len() + 4 * text.bytes().filter(|byte| b"<>&\"'".contains(byte)).count()
}

/// The kind; of a profile field, also which one.
pub(super) fn kind_and_field(w: &Words, audit: &Audit, item: &Item) -> String {
    let field = item.origins.first().map_or("", |origin| audit.read.ledger.field(origin));
    if item.kind == Kind::ProfileField {
        format!("{}: {}", kind(w, item.kind), field.replace('_', " "))
    } else {
        kind(w, item.kind)
    }
}

/// File, field and record of an origin.
pub(super) fn place(w: &Words, audit: &Audit, origin: &Origin) -> String {
    w.fill("told-record", &[("place", &file(audit, origin)), ("n", &origin.record.to_string())])
}

/// File and field of an origin.
pub(super) fn file(audit: &Audit, origin: &Origin) -> String {
    let path = audit.archive.entry(origin.entry).map_or("", |entry| entry.path.as_str());
    let field = audit.read.ledger.field(origin);
    let field = if field.is_empty() { String::new() } else { format!(", {field}") };
    format!("{path}{field}")
}
