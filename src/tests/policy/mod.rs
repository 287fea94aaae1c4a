//! The decision cases of the policy notes (model.md, section 9), by their numbers, with the
//! built-in packs: facts in; outcome, rule and reason out. Cases from 1001 on are ours.

mod platforms;
mod regions;
mod situations;

use crate::item::{Kind, Platform, State, Surface};
use crate::objections::{FiledObjection, Objections};
use crate::policy::pack::Verdict;
use crate::policy::region::RegionEntry;
use crate::policy::{
    self, Condition, Counted, Coverage, Family, Judge, Outcome, Packs, Region, Standing, Subject,
    SubjectKind, Truth,
};
use crate::visibility::{self, Certainty, Interval};
use crate::wording::why;
use jiff::civil::Date;

/// The packs of a region; "" stands for an unknown region.
pub(crate) fn packs(family: Family, region: &str) -> Packs {
    let region = if region.is_empty() {
        Region::Unknown(Vec::new())
    } else {
        Region::Given(RegionEntry::of(region).unwrap())
    };
    Packs::of(family, region, &[]).unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A stretch of time: who could see it, from, until.
fn seen(is: visibility::Audience, from: &str, to: &str) -> Interval {
    let day = |text: &str| (!text.is_empty()).then(|| day(text));
    Interval {
        from: day(from),
        to: day(to),
        is,
        confidence: Certainty::Certain,
        by_user: false,
    }
}

const PUBLIC: visibility::Audience = visibility::Audience::Public;
const PRIVATE: visibility::Audience = visibility::Audience::Private;
const UNKNOWN: visibility::Audience = visibility::Audience::Undetermined;

/// The date for which the notes judge.
const AS_OF: &str = "2026-11-29";
/// The day of the export.
const EXPORT: &str = "2026-11-20";

use Coverage::{InScope as In, NotStated as Silent, OutOfScope as Out, Undecided as Open};

/// A decision case, given as facts.
#[derive(Clone)]
struct Case {
    number: u16,
    platform: Platform,
    kind: SubjectKind,
    made: &'static str,
    seen: Vec<Interval>,
    facts: fn(&mut Subject<'_>),
    region: &'static str,
    as_of: &'static str,
    is: Coverage,
    rule: &'static str,
    window: Option<(&'static str, &'static str)>,
    standing: Option<Standing>,
    confidence: Option<policy::Confidence>,
    pack: Option<&'static str>,
    condition: Option<Condition>,
    says: Option<&'static str>,
}

fn case(
    number: u16,
    platform: Platform,
    kind: SubjectKind,
    made: &'static str,
    is: Coverage,
    rule: &'static str,
) -> Case {
    Case {
        number,
        platform,
        kind,
        made,
        seen: vec![seen(UNKNOWN, made, "")],
        facts: |_| {},
        region: "eu",
        as_of: AS_OF,
        is,
        rule,
        window: None,
        standing: None,
        confidence: None,
        pack: None,
        condition: None,
        says: None,
    }
}

fn ig(number: u16, kind: Kind, made: &'static str, is: Coverage, rule: &'static str) -> Case {
    case(
        number,
        Platform::Instagram,
        SubjectKind::Item(kind),
        made,
        is,
        rule,
    )
}

fn fb(number: u16, kind: Kind, made: &'static str, is: Coverage, rule: &'static str) -> Case {
    case(
        number,
        Platform::Facebook,
        SubjectKind::Item(kind),
        made,
        is,
        rule,
    )
}

fn counted(
    number: u16,
    platform: Platform,
    kind: Counted,
    is: Coverage,
    rule: &'static str,
) -> Case {
    Case {
        seen: Vec::new(),
        ..case(number, platform, SubjectKind::Counted(kind), "", is, rule)
    }
}

impl Case {
    /// Who could see it, one stretch after the other: who, until when.
    fn seen(self, stretches: &[(visibility::Audience, &'static str)]) -> Self {
        let mut from = self.made;
        let stretches = stretches.iter().map(|(is, to)| {
            let stretch = seen(*is, from, to);
            from = to;
            stretch
        });
        let seen = stretches.collect();
        Self { seen, ..self }
    }

    fn public(self) -> Self {
        self.seen(&[(PUBLIC, "")])
    }

    fn private(self) -> Self {
        self.seen(&[(PRIVATE, "")])
    }

    /// A switch as it is today says nothing about the time before.
    fn today(self, is: visibility::Audience) -> Self {
        self.seen(&[(UNKNOWN, EXPORT), (is, "")])
    }

    /// A product rule, not a fact of the archive, says who can see it.
    fn likely(mut self) -> Self {
        self.seen
            .iter_mut()
            .for_each(|interval| interval.confidence = Certainty::Likely);
        self
    }

    fn when(self, facts: fn(&mut Subject<'_>)) -> Self {
        Self { facts, ..self }
    }

    fn region(self, region: &'static str) -> Self {
        Self { region, ..self }
    }

    fn day(self, as_of: &'static str) -> Self {
        Self { as_of, ..self }
    }

    fn window(self, from: &'static str, to: &'static str) -> Self {
        Self {
            window: Some((from, to)),
            ..self
        }
    }

    fn contested(self) -> Self {
        Self {
            standing: Some(Standing::Contested),
            ..self
        }
    }

    fn settled(self) -> Self {
        Self {
            standing: Some(Standing::Settled),
            ..self
        }
    }

    fn sure(self, confidence: policy::Confidence) -> Self {
        Self {
            confidence: Some(confidence),
            ..self
        }
    }

    fn by(self, pack: &'static str) -> Self {
        Self {
            pack: Some(pack),
            ..self
        }
    }

    fn asks(self, condition: Condition) -> Self {
        Self {
            condition: Some(condition),
            ..self
        }
    }

    fn says(self, says: &'static str) -> Self {
        Self {
            says: Some(says),
            ..self
        }
    }

    fn outcome(&self, packs: &Packs) -> Outcome {
        let mut subject = Subject {
            platform: self.platform,
            kind: self.kind,
            state: State::Live,
            surface: Surface::OwnProfile,
            current: false,
            mark: None,
            made: (!self.made.is_empty()).then(|| day(self.made)),
            seen_by: &self.seen,
            addressed_to_ai: Truth::False,
            born: None,
            objections: Objections::NONE,
            muse_off: false,
            own: true,
            unknown_as: Truth::Unknown,
        };
        (self.facts)(&mut subject);
        Judge::new(packs, day(self.as_of)).outcome(&subject)
    }
}

/// On the forms of Facebook and Instagram, or on the one named.
fn objected(given: &str) -> Objections {
    given.parse().unwrap()
}

/// The same, which Meta confirmed.
fn confirmed(given: &str) -> Objections {
    let mut confirmed = Objections::NONE;
    objected(given).each().for_each(|filed| {
        confirmed.file(FiledObjection {
            confirmed: Some(true),
            ..filed
        })
    });
    confirmed
}

fn objected_before(subject: &mut Subject<'_>) {
    subject.objections = objected("2025-05-20");
}

fn objected_late(subject: &mut Subject<'_>) {
    subject.objections = objected("2025-09-01");
}

fn sixteen_now(subject: &mut Subject<'_>) {
    subject.born = Some(day("2010-06-01"));
}

fn cases() -> Vec<Case> {
    [
        platforms::instagram(),
        platforms::facebook(),
        platforms::others(),
        regions::regions(),
        regions::switzerland(),
        situations::reported(),
        situations::not_found(),
        situations::personalised(),
        situations::businesses(),
        situations::called_in_public(),
        situations::opened_to_others(),
    ]
    .concat()
}

#[test]
fn decision_cases() {
    for case in cases() {
        let packs = packs(Family::Training, case.region);
        let (number, outcome) = (case.number, case.outcome(&packs));
        assert_eq!(
            (outcome.is, packs.rule_id(outcome.rule)),
            (case.is, case.rule),
            "case {number}"
        );
        let window = outcome.window.map(|window| (window.from, window.to));
        assert_eq!(window.is_some(), outcome.is == In, "case {number}");
        assert_eq!(
            outcome.condition.is_some(),
            outcome.is == Open,
            "case {number}"
        );
        if let Some((from, to)) = case.window {
            assert_eq!(
                window,
                Some((day(from), (!to.is_empty()).then(|| day(to)))),
                "case {number}"
            );
        }
        if let Some(standing) = case.standing {
            assert_eq!(outcome.standing, standing, "case {number}");
        }
        if let Some(confidence) = case.confidence {
            assert_eq!(outcome.confidence, confidence, "case {number}");
        }
        if let Some(pack) = case.pack {
            assert_eq!(
                packs
                    .pack_of(outcome.rule)
                    .map(policy::Pack::name)
                    .as_deref(),
                Some(pack),
                "case {number}"
            );
        }
        if case.condition.is_some() {
            assert_eq!(outcome.condition, case.condition, "case {number}");
        }
        let why = why(
            &outcome,
            UNKNOWN,
            None,
            policy::Judge::new(&packs, day(case.as_of)),
            crate::language::Language::English,
        );
        // A report made on that day tells of the export, of whose day nobody knows more.
        let bounded = window.is_some_and(|(from, _)| from >= day(case.as_of));
        assert!(
            !bounded || !why.contains("at the latest"),
            "case {number}: {why}"
        );
        assert!(
            case.says.is_none_or(|says| why.contains(says)),
            "case {number}: {why}"
        );
    }
}

#[test]
fn every_case_of_the_notes_is_here() {
    let mut numbers: Vec<u16> = cases().iter().map(|case| case.number).collect();
    numbers.sort_unstable();
    let of_the_notes: Vec<u16> = numbers
        .iter()
        .copied()
        .filter(|number| *number <= 1000)
        .collect();
    assert_eq!(of_the_notes, (1..=153).collect::<Vec<_>>());
    let before = numbers.len();
    numbers.dedup();
    assert_eq!(numbers.len(), before, "two cases of one number");
}

/// Cases 31, 63 and 96: statements on personalisation, which never change those on training.
#[test]
fn personalisation_is_a_family_of_its_own() {
    let training = packs(Family::Training, "eu");
    let personalisation = packs(Family::Personalisation, "us");
    for (case, id) in [
        (
            counted(31, Platform::Instagram, Counted::Interest, Silent, "IG12"),
            "IG12",
        ),
        (
            counted(
                63,
                Platform::Facebook,
                Counted::AccountData,
                Silent,
                "FB23b",
            )
            .when(|s| s.mark = Some("interests")),
            "FB23b",
        ),
    ] {
        let outcome = case.outcome(&training);
        assert_eq!(
            (outcome.is, training.verdict(outcome.rule)),
            (Silent, Some(Verdict::PersonalisationOnly))
        );
        let outcome = case.outcome(&personalisation);
        assert_eq!(
            (outcome.is, personalisation.rule_id(outcome.rule)),
            (In, id)
        );
    }
    for (made, is, rule) in [("2025-11-01", Out, "PE1b"), ("2025-12-16", In, "PE1")] {
        let outcome = fb(96, Kind::AiPrompt, made, is, rule).outcome(&personalisation);
        assert_eq!(
            (outcome.is, personalisation.rule_id(outcome.rule)),
            (is, rule),
            "{made}"
        );
    }
    for region in ["eu", "uk", "kr", "ch"] {
        let nowhere = packs(Family::Personalisation, region);
        assert_eq!(
            fb(96, Kind::AiPrompt, "2026-01-01", Open, "NO-PACK")
                .outcome(&nowhere)
                .is,
            Open
        );
        assert!(
            RegionEntry::of(region).unwrap().personalisation.is_some(),
            "{region}: it is said why"
        );
    }
}

/// Cases 121 to 125: use for content and ads, and how sure that is by region; where it was not
/// launched, nothing is said.
#[test]
fn ads_are_named_where_meta_names_them() {
    use policy::Confidence::{High, Low};
    for (region, confidence) in [
        ("us", High),
        ("ca", High),
        ("au", High),
        ("row", High),
        ("br", Low),
        ("jp", Low),
    ] {
        let packs = packs(Family::Personalisation, region);
        let outcome = fb(121, Kind::AiPrompt, "2026-02-01", In, "PE1").outcome(&packs);
        assert_eq!(
            (outcome.is, packs.rule_id(outcome.rule), outcome.confidence),
            (In, "PE1", confidence),
            "{region}"
        );
        let rule = packs.rule(outcome.rule).unwrap();
        assert!(
            rule.says.contains("ads")
                && rule.cite.iter().any(|cite| cite
                    .quote
                    .as_deref()
                    .is_some_and(|quote| quote.contains("ads")))
        );
        assert!(
            packs
                .caveats(&outcome)
                .iter()
                .any(|caveat| caveat.contains("health, religion or politics"))
        );
    }
}

/// Cases 142 and 143: where the AI's account was not launched, a call is told beside the post.
#[test]
fn a_call_where_nobody_answers_is_told() {
    for (region, told) in [
        ("eu", true),
        ("uk", true),
        ("us", true),
        ("ch", true),
        ("row", false),
    ] {
        let packs = packs(Family::Training, region);
        for mark in [Some("ai_call"), None] {
            let case = case(
                142,
                Platform::Threads,
                SubjectKind::Item(Kind::ThreadPost),
                "2026-06-10",
                Open,
                "TH1",
            )
            .public();
            let case = if mark.is_some() {
                case.when(|s| s.mark = Some("ai_call"))
            } else {
                case
            };
            let caveats = packs.caveats(&case.outcome(&packs));
            let caveats: String = caveats.iter().map(|text| format!("{text} ")).collect();
            assert_eq!(
                caveats.contains("not known to answer"),
                told && mark.is_some(),
                "{region}: {caveats}"
            );
        }
    }
}

/// Cases 114 to 116: outside the EEA quotations are from the text that is shown there, with its
/// date.
#[test]
fn quotations_are_from_the_text_of_the_region() {
    for (region, rule, source, date) in [
        ("us", "FB5", "P2", "2026-07-23"),
        ("us", "FB13c", "P2", "2026-07-23"),
        ("us", "FB8", "P2d", "2025-12-16"),
        ("kr", "FB5", "P2", "2026-07-23"),
        ("row", "FB8", "P2d", "2025-12-16"),
    ] {
        let packs = packs(Family::Training, region);
        let pack = packs.newest().unwrap();
        let rule = pack.rules.iter().find(|one| one.id == rule).unwrap();
        for cite in rule.cite.iter().filter(|cite| cite.quote.is_some()) {
            assert_eq!(
                (cite.source.as_str(), cite.of.as_ref()),
                (source, None),
                "{region} {}",
                rule.id
            );
            assert_eq!(pack.source(source).unwrap().date, day(date));
        }
    }
    // Where only the EU's text was read, it is named, and nothing that rests on it alone is sure.
    for region in ["ch", "uk", "br", "us", "row"] {
        let packs = packs(Family::Training, region);
        let rule = packs
            .newest()
            .unwrap()
            .rules
            .iter()
            .find(|rule| rule.id == "TH2")
            .unwrap();
        let of = rule
            .cite
            .iter()
            .filter(|cite| cite.quote.is_some())
            .map(|cite| cite.of.as_ref().map(|of| of.as_str()));
        assert!(
            of.clone().all(|of| of == Some("eu")) && of.count() > 0,
            "{region}"
        );
        assert!(rule.confidence <= policy::Confidence::Medium, "{region}");
    }
}

/// Cases 119 and 138 rest on a switch or a confirmation that only the user knows of, and are
/// marked.
#[test]
fn what_only_the_user_tells_is_marked() {
    for case in cases()
        .into_iter()
        .filter(|case| [119, 138].contains(&case.number))
    {
        assert!(
            case.outcome(&packs(Family::Training, case.region))
                .user_stated,
            "case {}",
            case.number
        );
    }
}

#[test]
fn training_began_on_a_day_of_its_own_in_each_region() {
    let since = |region| packs(Family::Training, region).training_since();
    for (region, day) in [
        ("eu", "2025-05-27"),
        ("uk", "2024-09-13"),
        ("us", "2023-09-01"),
        ("br", "2024-10-01"),
        ("ch", "2025-05-27"),
        ("kr", "2023-09-01"),
        ("", "2023-09-01"),
    ] {
        assert_eq!(since(region), day.parse().ok(), "{region:?}");
    }
}

#[test]
fn an_objection_mitigates_from_its_day() {
    let late = cases().into_iter().find(|case| case.number == 35).unwrap();
    assert_eq!(
        late.outcome(&packs(Family::Training, "eu"))
            .mitigated_from(),
        Some(day("2025-09-01"))
    );
}

const REGIONS: [&str; 11] = [
    "eu", "ch", "uk", "us", "ca", "br", "au", "jp", "kr", "row", "",
];

/// Replacing a known fact by "unknown" never takes an item out of scope, neither for its audience
/// nor for the region.
#[test]
fn unknown_is_never_safe() {
    for region in REGIONS {
        let (packs, nowhere) = (packs(Family::Training, region), packs(Family::Training, ""));
        for mut case in cases() {
            let known = case.outcome(&packs);
            for interval in &mut case.seen {
                interval.is = UNKNOWN;
            }
            let unseen = case.outcome(&packs);
            assert!(
                unseen.is != Out || known.is == Out,
                "case {} in {region:?}",
                case.number
            );
            let anywhere = case.outcome(&nowhere);
            assert!(
                anywhere.is != Out || unseen.is == Out,
                "case {} in {region:?}",
                case.number
            );
        }
    }
}

/// Objecting never puts anything into scope, and changes no window before its day.
#[test]
fn an_objection_adds_nothing() {
    for region in REGIONS {
        let packs = packs(Family::Training, region);
        for case in cases() {
            let plain = case.clone().when(|_| {}).outcome(&packs);
            let with = case.clone().when(objected_late).outcome(&packs);
            assert!(
                with.is != In || plain.is == In,
                "case {} in {region:?}",
                case.number
            );
            if let (Some(before), Some(after)) = (plain.window, with.window) {
                assert_eq!(
                    before.from, after.from,
                    "case {} in {region:?}",
                    case.number
                );
            }
        }
    }
}

/// Where the region is unknown, an outcome is told only if every region comes to it.
#[test]
fn an_unknown_region_says_what_all_say() {
    let nowhere = packs(Family::Training, "");
    for case in cases() {
        let outcome = case.outcome(&nowhere);
        let each = ["eu", "ch", "uk", "us", "br", "row", "kr"]
            .map(|region| case.outcome(&packs(Family::Training, region)));
        match each.iter().all(|one| one.is == each[0].is) {
            true => assert_eq!(outcome.is, each[0].is, "case {}", case.number),
            false => {
                assert_eq!(
                    (outcome.is, outcome.condition),
                    (Open, Some(Condition::Region)),
                    "case {}",
                    case.number
                )
            }
        }
        if let Some(window) = outcome.window {
            assert!(
                each.iter()
                    .all(|one| one.window.is_some_and(|other| other.from <= window.from)),
                "{}",
                case.number
            );
        }
    }
}

/// Every kind on every platform reaches a rule, in every pack, whatever is unknown about it.
#[test]
fn every_item_reaches_a_rule() {
    let kinds: Vec<SubjectKind> = Kind::ALL
        .iter()
        .map(|kind| SubjectKind::Item(*kind))
        .chain(Counted::ALL.iter().map(|kind| SubjectKind::Counted(*kind)))
        .collect();
    for (family, region) in [
        ("eu", Family::Training),
        ("ch", Family::Training),
        ("uk", Family::Training),
        ("us", Family::Training),
        ("br", Family::Training),
        ("row", Family::Training),
        ("us", Family::Personalisation),
    ]
    .map(|(region, family)| (family, region))
    {
        let packs = packs(family, region);
        for pack in packs.all() {
            let judge = Judge::new(&packs, pack.pack.valid_from);
            for platform in Platform::ALL {
                for kind in &kinds {
                    for state in State::ALL {
                        for surface in Surface::ALL {
                            let mut subject =
                                Subject::counted(*platform, *kind, None, Truth::Unknown);
                            (subject.state, subject.surface) = (*state, *surface);
                            let outcome = judge.outcome(&subject);
                            assert!(
                                packs.rule(outcome.rule).is_some(),
                                "{platform} {kind:?} {state} {surface} in {region}"
                            );
                        }
                    }
                }
            }
        }
    }
}

/// A family without a pack decides nothing, and the report says why.
#[test]
fn a_family_without_a_pack_decides_nothing() {
    for region in ["eu", "uk", "kr", "ch"] {
        let packs = packs(Family::Personalisation, region);
        let day = AS_OF.parse().unwrap();
        let subject = Subject::counted(
            Platform::Facebook,
            SubjectKind::Counted(Counted::Message),
            None,
            Truth::False,
        );
        let outcome = Judge::new(&packs, day).outcome(&subject);
        assert_eq!(
            (outcome.is, packs.rule_id(outcome.rule)),
            (Coverage::Undecided, "NO-PACK"),
            "{region}"
        );
    }
}
