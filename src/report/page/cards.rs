//! Items as cards, ready to be read without script and on paper: a few of each outcome, the newest.

use std::io;

use super::super::Audit;
use super::super::store::Judged;
use super::super::view::ItemView;
use super::super::walked::ItemReading;
use super::super::wording::{items_with, outcome_means};
use super::accounts::Accounts;
use super::data::List;
use crate::item::Kind;
use crate::language::{Words, at_start};
use crate::policy::Coverage;

/// Items shown for each outcome, at most, and of each how many, and the bytes they may take. The
/// list beside them holds thousands, JSON and CSV all.
pub(super) const MOST_SHOWN: usize = 60;
const SHOWN: &[(Coverage, usize, usize)] = &[
    (Coverage::InScope, MOST_SHOWN, 200_000),
    (Coverage::Undecided, MOST_SHOWN, 200_000),
    (Coverage::NotStated, 20, 80_000),
    (Coverage::OutOfScope, 20, 80_000),
];

/// Bytes of an item's card without its words, and of a line in it: what the template writes,
/// rounded up.
const CARD_MARKUP: usize = 600;
const LINE_MARKUP: usize = 40;

/// Characters shown of a text.
pub(super) const CHARACTERS: usize = 500;

pub(super) struct CardSection {
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
    /// Whether Meta's machine made it, not the user.
    pub(super) by_ai: bool,
    pub(super) time: String,
    pub(super) day: Option<String>,
    pub(super) machine_time: Option<String>,
    pub(super) platform: &'static str,
    pub(super) kind: String,
    /// The kind with its platform.
    pub(super) title: String,
    /// Whose it is, where there are several accounts.
    pub(super) account: Option<String>,
    pub(super) state: Option<String>,
    pub(super) place: Option<String>,
    pub(super) text: String,
    pub(super) media: String,
    /// Its own address on its platform, and the words of the link.
    pub(super) link: Option<(String, String)>,
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
pub(super) fn sections(
    w: &Words,
    audit: &Audit,
    accounts: &Accounts,
    rows: &List,
    reading: &mut ItemReading<'_>,
) -> io::Result<Vec<CardSection>> {
    let section = |(is, most, bytes): &(Coverage, usize, usize)| {
        let all = audit.summary.all.with(*is);
        let mut room = *bytes;
        let (mut items, mut slot) = (Vec::new(), None);
        for (is, spot) in rows.with(*is).take(*most) {
            reading.read(is, spot, &mut slot)?;
            let Some(card) = slot.as_ref().map(|judged| card(w, audit, accounts, judged)) else {
                break;
            };
            let Some(left) = room.checked_sub(weight(&card)) else {
                break;
            };
            room = left;
            items.push(card);
        }
        Ok(CardSection {
            class: is.as_str(),
            name: items_with(w, *is),
            means: outcome_means(w, &audit.packs, *is),
            all: w.number(all),
            newest: (all > items.len() as u64).then(|| {
                w.fill(
                    "page-newest-shown",
                    &[("shown", &w.number(items.len() as u64))],
                )
            }),
            items,
        })
    };
    SHOWN.iter().map(section).collect()
}

fn card(w: &Words, audit: &Audit, accounts: &Accounts, judged: &Judged) -> ItemCard {
    let view = ItemView::of(w, audit, judged);
    let (verdict, rule) = (&view.verdict, view.verdict.rule());
    ItemCard {
        id: judged.id.to_string(),
        by_ai: matches!(judged.item.kind, Kind::AiReply | Kind::AiMedia),
        time: view.time(),
        day: view.day(),
        machine_time: judged.item.time.rfc3339(),
        platform: view.platform(),
        kind: view.kind(),
        title: at_start(&view.title()),
        account: accounts.told(judged.item.export).map(str::to_owned),
        state: view.state(),
        place: view.place(CHARACTERS),
        text: view.words(CHARACTERS),
        media: view.without_words(),
        link: view.link().map(|link| {
            let says = w.fill("script-open-there", &[("platform", view.platform())]);
            (link.to_owned(), says)
        }),
        summary: w.fill("page-card-why", &[("seen", &verdict.seen())]),
        rule_name: w.fill("page-rule", &[("rule", &rule)]),
        rule,
        why: verdict.why(),
        standing: verdict.standing(),
        evidence: verdict.evidence().collect(),
        origins: view.origins().collect(),
        annotations: view
            .hangs()
            .map(|(name, value)| w.labelled(&w.word(name), &value))
            .collect(),
        caveats: verdict.caveats().collect(),
    }
}

/// About the bytes a card takes on the page.
fn weight(card: &ItemCard) -> usize {
    let words = [&card.time, &card.text, &card.summary, &card.rule, &card.why]
        .into_iter()
        .chain(&card.place);
    let lines = [
        &card.evidence,
        &card.origins,
        &card.annotations,
        &card.caveats,
    ]
    .into_iter()
    .flatten();
    let lines = lines.map(|line| escaped(line) + LINE_MARKUP);
    CARD_MARKUP + words.map(|text| escaped(text)).chain(lines).sum::<usize>()
}

/// The bytes of a text on the page, where a character that could act becomes one like `&#60;`.
fn escaped(text: &str) -> usize {
    text.len() + 4 * text.bytes().filter(|byte| b"<>&\"'".contains(byte)).count()
}
