//! What the user can do: how to object, which every report tells, and what rules advise, ordered by
//! how many items it concerns. The actions and their words stand in the table beside the packs; a
//! pack of the user's own may bring others.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::Audit;
use super::basis::{judged_by, region_name};
use super::elsewhere::Elsewhere;
use crate::item::Platform;
use crate::language::Words;
use crate::policy::actions::{Action, ActionPart, Actions, Link, Shown, Way};
use crate::policy::pack::{Action as OfPack, Offer, RegionCode, Rule};
use crate::policy::region::RegionEntry;
use crate::policy::{Confidence, Family, Library, Pack, Packs, RuleRef};
use crate::wording::of_pack;

/// Something the user can do.
pub(super) struct Advice<'a> {
    pub(super) id: &'a str,
    pub(super) part: ActionPart,
    pub(super) title: &'a str,
    pub(super) steps: Vec<&'a str>,
    /// What it reaches, where that is known.
    pub(super) reaches: Option<&'a str>,
    pub(super) caveat: &'a str,
    pub(super) addresses: Vec<ActionAddress<'a>>,
    /// When it was looked up.
    pub(super) checked_on: Date,
    /// Its place in the table or pack, which holds among those that concern as many items.
    pub(super) place: usize,
    /// Items in scope or undecided that it concerns; of what others made, all.
    pub(super) items: u64,
    /// Those of them that are covered.
    pub(super) covered: u64,
    /// Whether it does all at once, in one place.
    pub(super) at_once: bool,
    /// Whether it belongs on the first screen.
    pub(super) first: bool,
    /// The platforms that it is about.
    pub(super) about: &'a [Platform],
    /// Where it can be done, if not everywhere and the region is unknown.
    pub(super) only_in: Vec<&'static RegionEntry>,
}

/// Where something can be done.
pub(super) struct ActionAddress<'a> {
    /// What lies there, and the id of that text.
    pub(super) what: Option<(String, &'a str)>,
    pub(super) url: &'a str,
    pub(super) sure: Confidence,
}

/// An action of the table, or one that only a pack knows, with its place there.
#[derive(Clone, Copy)]
enum KnownAction<'a> {
    Table(usize, &'static Action),
    Pack(usize, &'a OfPack, Date),
}

impl<'a> KnownAction<'a> {
    fn id(self) -> &'a str {
        match self {
            Self::Table(_, action) => &action.id,
            Self::Pack(_, action, _) => &action.id,
        }
    }

    fn place(self) -> usize {
        match self {
            Self::Table(place, _) => place,
            // Behind all of the table.
            Self::Pack(place, ..) => Actions::built_in().all().len() + place,
        }
    }

    /// Whether every report tells it, apart from what rules advise.
    fn is_told_anyway(self) -> bool {
        matches!(self, Self::Table(_, action) if action.shown != Shown::Rules)
    }

    fn advice(self, audit: &Audit, items: u64) -> Advice<'a> {
        match self {
            Self::Table(place, action) => Advice {
                id: &action.id,
                part: action.part,
                title: &action.title,
                steps: action.steps.iter().map(String::as_str).collect(),
                reaches: Some(&action.reaches),
                caveat: &action.caveat,
                addresses: (1..)
                    .zip(&action.addresses)
                    .map(|(number, link)| ActionAddress::of_table(&action.id, number, link))
                    .collect(),
                checked_on: Actions::built_in().checked_on,
                place,
                items,
                covered: 0,
                at_once: action.at_once,
                first: action.first && at_hand(audit, action),
                about: &action.about,
                only_in: only_in(audit, action),
            },
            Self::Pack(_, action, checked_on) => Advice {
                id: &action.id,
                part: ActionPart::Seen,
                title: &action.title,
                steps: vec![&action.path],
                reaches: None,
                caveat: &action.caveat,
                addresses: ActionAddress::of_pack(action).into_iter().collect(),
                checked_on,
                place: self.place(),
                items,
                covered: 0,
                at_once: false,
                first: false,
                about: &[],
                only_in: Vec::new(),
            },
        }
    }
}

impl<'a> ActionAddress<'a> {
    fn of_table(action: &str, number: usize, link: &'a Link) -> Self {
        Self {
            what: Some((format!("action-{action}-address-{number}"), &link.what)),
            url: &link.url,
            sure: link.sure,
        }
    }

    fn of_pack(action: &'a OfPack) -> Option<Self> {
        if action.url.is_empty() {
            return None;
        }
        Some(Self {
            what: None,
            url: &action.url,
            sure: action.confidence,
        })
    }
}

impl ActionAddress<'_> {
    /// What the address is of.
    pub(super) fn what(&self, w: &Words) -> Cow<'_, str> {
        match &self.what {
            Some((id, what)) => w.translated(id, what),
            None => w.say("act-place").into(),
        }
    }

    /// The address in a sentence, in which `url` stands for it.
    pub(super) fn says(&self, w: &Words, checked_on: Date, url: &str) -> String {
        let what = self.what(w);
        let (day, sure) = (w.date(checked_on), sure(w, self.sure));
        w.fill(
            "act-address",
            &[("what", &what), ("url", url), ("sure", sure), ("day", &day)],
        )
    }
}

impl Advice<'_> {
    /// What to do, in a few words.
    pub(super) fn title_in(&self, w: &Words) -> String {
        w.translated(&format!("action-{}-title", self.id), self.title)
            .into_owned()
    }

    /// How, step by step.
    pub(super) fn steps_in(&self, w: &Words) -> Vec<String> {
        let step = |(number, step): (usize, &&str)| {
            w.translated(&format!("action-{}-step-{number}", self.id), step)
                .into_owned()
        };
        (1..).zip(&self.steps).map(step).collect()
    }

    /// What it reaches, in a sentence.
    pub(super) fn reaches_in(&self, w: &Words) -> Option<String> {
        let reaches = w.translated(&format!("action-{}-reaches", self.id), self.reaches?);
        Some(w.fill("act-reaches", &[("text", &reaches)]))
    }

    /// What to bear in mind.
    pub(super) fn caveat_in(&self, w: &Words) -> String {
        w.translated(&format!("action-{}-caveat", self.id), self.caveat)
            .into_owned()
    }

    /// Where alone it can be done, in a sentence.
    pub(super) fn only_there(&self, w: &Words) -> Option<String> {
        let regions: Vec<_> = self
            .only_in
            .iter()
            .map(|entry| w.region(entry.code.as_str(), &entry.name))
            .collect();
        (!regions.is_empty()).then(|| w.fill("page-only-in", &[("regions", &w.listed(&regions))]))
    }

    /// Whether it is advice for items that this rule decides.
    pub(super) fn concerns(&self, audit: &Audit, rule: RuleRef) -> bool {
        advised(audit, rule)
            .iter()
            .any(|known| known.id() == self.id)
    }
}

/// What the rule behind a reference advises.
fn advised(audit: &Audit, reference: RuleRef) -> Vec<KnownAction<'_>> {
    let rule = audit
        .packs
        .rule(reference)
        .zip(audit.packs.pack_of(reference));
    match rule {
        Some((rule, pack)) => advised_by(audit, rule, pack),
        None => Vec::new(),
    }
}

/// What a rule advises and can be done where the user lives, in its order; each once.
fn advised_by<'a>(audit: &Audit, rule: &'a Rule, pack: &'a Pack) -> Vec<KnownAction<'a>> {
    let (way, region) = (way(&audit.packs), region_code(&audit.packs));
    let mut found: Vec<KnownAction<'_>> = Vec::new();
    for id in &rule.advice {
        let mut meant = Actions::built_in().meant(rule, id).peekable();
        let known: Vec<KnownAction<'_>> = match meant.peek() {
            Some(_) => meant
                .filter(|(_, action)| action.holds_in(way, region))
                .map(|(place, action)| KnownAction::Table(place, action))
                .collect(),
            None => {
                let own = pack
                    .actions
                    .iter()
                    .enumerate()
                    .find(|(_, action)| action.id == *id);
                own.map(|(place, action)| KnownAction::Pack(place, action, pack.pack.checked_on))
                    .into_iter()
                    .collect()
            }
        };
        for one in known {
            if !found.iter().any(|other| other.id() == one.id()) {
                found.push(one);
            }
        }
    }
    found
}

/// What a rule advises that is not done already, by its id and title.
pub(super) fn advised_titles<'a>(
    w: &Words,
    audit: &'a Audit,
    rule: RuleRef,
) -> Vec<(&'a str, String)> {
    let open = advised(audit, rule)
        .into_iter()
        .filter(|known| !is_done(audit, *known));
    open.map(|known| (known.id(), known.advice(audit, 0).title_in(w)))
        .collect()
}

/// What a rule advises, for programs: whether or not it is done already.
pub(super) fn advice_of<'a>(audit: &Audit, rule: &'a Rule, pack: &'a Pack) -> Vec<Advice<'a>> {
    advised_by(audit, rule, pack)
        .into_iter()
        .map(|known| known.advice(audit, 0))
        .collect()
}

/// What rules advise: that first which concerns the most items.
pub(super) fn actions(audit: &Audit) -> Vec<Advice<'_>> {
    actions_tried(audit, std::iter::empty())
}

/// The same, and what rules advise by which items would be decided with some answer. It concerns
/// none yet.
pub(super) fn actions_tried(
    audit: &Audit,
    tried: impl Iterator<Item = RuleRef>,
) -> Vec<Advice<'_>> {
    let mut covered_by: BTreeMap<RuleRef, u64> = BTreeMap::new();
    for ((rule, _), n) in &audit.summary.in_scope_by_rule {
        *covered_by.entry(*rule).or_default() += n;
    }
    let mut concerned: BTreeMap<usize, (KnownAction<'_>, u64, u64)> = BTreeMap::new();
    let exposed = audit.summary.exposed_by_rule.iter();
    let exposed = exposed.map(|(reference, n)| (*reference, *n));
    let tried: BTreeSet<RuleRef> = tried.collect();
    for (reference, n) in exposed.chain(tried.into_iter().map(|one| (one, 0))) {
        let covered = if n > 0 {
            covered_by.get(&reference).copied().unwrap_or_default()
        } else {
            0
        };
        for known in advised(audit, reference)
            .into_iter()
            .filter(|known| !known.is_told_anyway())
        {
            let (_, items, of_them) = concerned.entry(known.place()).or_insert((known, 0, 0));
            *items += n;
            *of_them += covered;
        }
    }
    let open = concerned
        .into_values()
        .filter(|(known, ..)| !is_done(audit, *known));
    let mut actions: Vec<Advice<'_>> = open
        .map(|(known, items, covered)| Advice {
            covered,
            ..known.advice(audit, items)
        })
        .collect();
    actions.sort_by_key(|advice| (std::cmp::Reverse(advice.items), advice.place));
    actions
}

/// Which of the actions comes first, and whether that is for what is covered, else for what is
/// open: that is so where `little` is covered, or nothing that an action reaches. One that does all
/// at once comes before what is done by hand, then that which reaches the most. The script chooses
/// alike (`firstOf`).
pub(super) fn first_of(actions: &[Advice<'_>], little: bool) -> Option<(usize, bool)> {
    let open = actions.iter().any(|advice| advice.items > advice.covered);
    let for_covered = actions.iter().any(|advice| advice.covered > 0) && !(little && open);
    let reached = |advice: &Advice<'_>| {
        if for_covered {
            advice.covered
        } else {
            advice.items - advice.covered
        }
    };
    let reaching = actions.iter().enumerate();
    reaching
        .filter(|(_, advice)| reached(advice) > 0)
        .min_by_key(|(_, advice)| {
            (
                !advice.at_once,
                std::cmp::Reverse(reached(advice)),
                advice.place,
            )
        })
        .map(|(place, _)| (place, for_covered))
}

/// What every report tells, and what is told for a platform that the archive holds; in the order of
/// the table.
pub(super) fn guide(audit: &Audit) -> Vec<Advice<'_>> {
    let own = [Elsewhere::own(audit)];
    let told = guide_anywhere(audit, &own).into_iter();
    told.map(|(advice, _)| advice).collect()
}

/// The same for each of some regions, and in which of them it holds.
pub(super) fn guide_anywhere<'a>(
    audit: &'a Audit,
    regions: &[Elsewhere],
) -> Vec<(Advice<'a>, Vec<&'static str>)> {
    let told = Actions::built_in().all().iter().enumerate();
    told.filter(|(_, action)| match action.shown {
        Shown::Always => true,
        Shown::Platform => at_hand(audit, action),
        Shown::Rules => false,
    })
    .map(|(place, action)| {
        let there = regions
            .iter()
            .filter(|one| action.holds_in(one.way, region_code(&one.packs)));
        let there: Vec<&str> = there.map(|one| one.code).collect();
        let advice = KnownAction::Table(place, action).advice(audit, counted(audit, action));
        (advice, there)
    })
    .filter(|(_, there)| !there.is_empty())
    .collect()
}

/// How to object, and what else is told.
pub(super) fn parted(guide: Vec<Advice<'_>>) -> (Vec<Advice<'_>>, Vec<Advice<'_>>) {
    guide
        .into_iter()
        .partition(|one| one.part == ActionPart::Object)
}

/// Everything there is to do: how to object first.
pub(super) fn all(audit: &Audit) -> Vec<Advice<'_>> {
    let (objecting, other) = parted(guide(audit));
    objecting
        .into_iter()
        .chain(actions(audit))
        .chain(other)
        .collect()
}

/// The items that something concerns which no rule names.
fn counted(audit: &Audit, action: &Action) -> u64 {
    let own = audit
        .summary
        .by_kind
        .iter()
        .filter(|((platform, _), _)| action.about.contains(platform));
    let own: u64 = own
        .map(|(_, counts)| counts.in_scope + counts.undecided)
        .sum();
    let others: u64 = if action.of_others {
        audit.read.about_you.values().sum()
    } else {
        0
    };
    own + others
}

/// Whether the archive holds something of a platform that it is about, or it is about none.
fn at_hand(audit: &Audit, action: &Action) -> bool {
    action.about.is_empty()
        || action
            .about
            .iter()
            .any(|platform| is_here(audit, *platform))
}

fn is_here(audit: &Audit, platform: Platform) -> bool {
    audit
        .read
        .exports
        .iter()
        .any(|export| export.platform == platform)
}

/// Whether what it would do is done already, on every account.
fn is_done(audit: &Audit, known: KnownAction<'_>) -> bool {
    let KnownAction::Table(
        _,
        Action {
            unless_private: Some(platform),
            ..
        },
    ) = known
    else {
        return false;
    };
    let mut exports = audit
        .read
        .exports
        .iter()
        .filter(|export| export.platform == *platform);
    exports.all(|export| {
        export
            .facts
            .private_account
            .as_ref()
            .is_some_and(|flag| flag.value)
    })
}

/// The regions in which it can be done, where the region is unknown and not all of them do.
fn only_in(audit: &Audit, action: &Action) -> Vec<&'static RegionEntry> {
    match region_code(&audit.packs) {
        Some(_) => Vec::new(),
        None => action
            .regions
            .iter()
            .filter_map(|code| RegionEntry::of(code.as_str()).ok())
            .collect(),
    }
}

fn region_code(packs: &Packs) -> Option<&'static RegionCode> {
    packs.region().entry().map(|entry| &entry.code)
}

/// What is known of a way to object where the user lives.
pub(super) fn way(packs: &Packs) -> Way {
    match (packs.newest(), packs.offer()) {
        (None, _) => Way::NoText,
        (_, None) => Way::Unknown,
        (_, Some(offer)) => way_of(offer),
    }
}

fn way_of(offer: Offer) -> Way {
    match offer {
        Offer::Offered => Way::Offered,
        Offer::Reported => Way::Reported,
        Offer::NotFound => Way::NotFound,
    }
}

/// Whether there is a way to object where the user lives, and who says so.
pub(super) fn objecting(w: &Words, packs: &Packs) -> String {
    let region = region_name(w, packs.region());
    let cited = packs
        .objecting()
        .map(|known| known.cited)
        .unwrap_or_default();
    let mut who: Vec<String> = cited
        .iter()
        .map(|(source, _)| of_pack(w, &source.title).into_owned())
        .collect();
    who.dedup();
    let who = w.listed(&who);
    let named = |text: &str| w.fill(text, &[("region", &region), ("who", &who)]);
    match way(packs) {
        Way::Offered => named("act-offered"),
        Way::Reported => named("basis-objection-reported"),
        Way::NotFound => w.fill("basis-no-objection", &[("region", &region)]),
        Way::NoText => judged_by(w, packs),
        Way::Unknown => {
            let names = |way| {
                let of: Vec<String> = regions_with(way)
                    .map(|entry| w.region(entry.code.as_str(), &entry.name).into_owned())
                    .collect();
                if of.is_empty() {
                    w.say("act-none").to_owned()
                } else {
                    w.listed(&of)
                }
            };
            let [offered, reported, not_found] =
                [Way::Offered, Way::Reported, Way::NotFound].map(names);
            w.fill(
                "act-unknown",
                &[
                    ("offered", &offered),
                    ("reported", &reported),
                    ("not_found", &not_found),
                ],
            )
        }
    }
}

/// The regions of which that is known.
fn regions_with(way: Way) -> impl Iterator<Item = &'static RegionEntry> {
    let known = move |entry: &&RegionEntry| way_in(entry) == way;
    RegionEntry::all().iter().filter(known)
}

/// What the newest built-in text tells of a way to object in a region.
fn way_in(entry: &RegionEntry) -> Way {
    let packs = Library::built_in().map(|library| library.of(Family::Training, &entry.code));
    let newest = packs.ok().and_then(|packs| packs.last().cloned());
    match newest {
        Some(pack) => way_of(pack.objection.status(&entry.code)),
        None => Way::NoText,
    }
}

/// What everybody should know before they act, in the order that `wording.md`, section 3, asks for.
pub(super) fn before_you_act(w: &Words, audit: &Audit) -> Vec<String> {
    let [first, last] = around_objecting(w);
    let there = ("", objecting(w, &audit.packs));
    let all = first.into_iter().chain([there]).chain(last);
    all.map(|(_, says)| says).collect()
}

/// What holds everywhere, each line with its id: those before and behind the one on objecting, which
/// differs by region.
pub(super) fn around_objecting(w: &Words) -> [Vec<(&'static str, String)>; 2] {
    let day = w.date(Actions::built_in().checked_on);
    let say = |id| (id, w.say(id).to_owned());
    let mut last: Vec<_> = ["act-others", "act-minors", "act-forward"]
        .map(say)
        .to_vec();
    last.push(("act-menus", w.fill("act-menus", &[("day", &day)])));
    [["act-no-deadline", "act-late"].map(say).to_vec(), last]
}

/// Meta's page on objecting, which shows a form by the country that asks for it (objection.md,
/// section 5: high).
pub(super) const OBJECTING: &str = "https://www.facebook.com/privacy/genai";

/// What there is to say where rules advise nothing; never that there is nothing to do.
pub(super) fn instead(w: &Words, audit: &Audit) -> Vec<String> {
    match way(&audit.packs) {
        Way::NoText => {
            vec![
                w.say("page-all-the-same").to_owned(),
                w.fill("page-object-all-the-same", &[("url", OBJECTING)]),
            ]
        }
        Way::Unknown | Way::Offered | Way::Reported | Way::NotFound => {
            vec![w.say("page-no-action-known").to_owned()]
        }
    }
}

/// How sure an address is, in words.
pub(super) fn sure(w: &Words, sure: Confidence) -> &'static str {
    match sure {
        Confidence::High => w.say("act-sure-high"),
        Confidence::Medium => w.say("act-sure-medium"),
        Confidence::Low => w.say("act-sure-low"),
    }
}
