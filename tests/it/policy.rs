//! The policy pack: that it is well formed, and that it decides the cases of the policy notes as they do. The numbers
//! are those of the notes' list of decision cases; those that need other packs or facts come with them.

use std::collections::BTreeSet;

use jiff::civil::Date;
use metaudit::item::{Kind, Platform, State, Surface};
use metaudit::policy::pack::{META_EU_2026_07_23, Verdict};
use metaudit::policy::{Counted, Is, Judge, Outcome, Pack, Packs, Subject, SubjectKind, Truth};
use metaudit::visibility::{self, Confidence, Interval};

fn packs() -> &'static Packs {
    Packs::built_in().unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A stretch of time: who could see it, from, until.
fn seen(is: visibility::Is, from: Option<&str>, to: Option<&str>) -> Interval {
    Interval { from: from.map(day), to: to.map(day), is, confidence: Confidence::Certain, by_user: false }
}

const PUBLIC: visibility::Is = visibility::Is::Public;
const PRIVATE: visibility::Is = visibility::Is::Private;
const UNKNOWN: visibility::Is = visibility::Is::Undetermined;

/// One decision case, told in facts.
struct Case {
    number: u8,
    platform: Platform,
    kind: SubjectKind,
    made: &'static str,
    seen: Vec<Interval>,
    facts: fn(&mut Subject<'_>),
    expected: (Is, &'static str),
    window: Option<(&'static str, Option<&'static str>)>,
}

fn case(
    number: u8,
    platform: Platform,
    kind: Kind,
    made: &'static str,
    seen: Vec<Interval>,
    expected: (Is, &'static str),
) -> Case {
    Case { number, platform, kind: SubjectKind::Item(kind), made, seen, facts: |_| {}, expected, window: None }
}

fn outcome(case: &Case, as_of: &str) -> Outcome {
    let mut subject = Subject {
        platform: case.platform,
        kind: case.kind,
        state: State::Live,
        surface: Surface::OwnProfile,
        current: false,
        mark: None,
        made: (!case.made.is_empty()).then(|| day(case.made)),
        seen_by: &case.seen,
        group_public: Truth::Unknown,
        addressed_to_ai: Truth::False,
        born: None,
        objected_on: None,
        own: true,
        unknown_as: Truth::Unknown,
    };
    (case.facts)(&mut subject);
    Judge::new(packs(), day(as_of)).outcome(&subject)
}

const EXPORT: &str = "2026-11-20";

/// What a switch of today says: nothing of the time before.
fn today(is: visibility::Is, made: &'static str) -> Vec<Interval> {
    vec![seen(UNKNOWN, Some(made), Some(EXPORT)), seen(is, Some(EXPORT), None)]
}

fn cases() -> Vec<Case> {
    use Kind::*;
    use Platform::{Facebook, Instagram, MetaAi, Threads, Whatsapp};
    let went_private = |on| vec![seen(PUBLIC, Some("2019-07-02"), Some(on)), seen(PRIVATE, Some(on), None)];
    let unknown = |made: &'static str| vec![seen(UNKNOWN, Some(made), None)];
    let public = |made: &'static str| vec![seen(PUBLIC, Some(made), None)];
    let objected = |subject: &mut Subject<'_>| subject.objected_on = Some(day("2025-05-20"));
    let objected_late = |subject: &mut Subject<'_>| subject.objected_on = Some(day("2025-09-01"));
    let counted = |number, platform, kind, facts, expected| Case {
        number,
        platform,
        kind: SubjectKind::Counted(kind),
        made: "",
        seen: Vec::new(),
        facts,
        expected,
        window: None,
    };
    vec![
        Case {
            window: Some(("2025-05-27", Some("2025-06-10"))),
            ..case(1, Instagram, Post, "2019-07-02", went_private("2025-06-10"), (Is::InScope, "IG1"))
        },
        Case {
            facts: objected,
            ..case(2, Instagram, Post, "2019-07-02", went_private("2025-06-10"), (Is::OutOfScope, "IG1"))
        },
        case(3, Instagram, Post, "2019-07-02", went_private("2024-03-01"), (Is::OutOfScope, "IG1")),
        case(4, Instagram, Post, "2021-05-05", today(PRIVATE, "2021-05-05"), (Is::Undecided, "IG1")),
        Case {
            window: Some((EXPORT, None)),
            ..case(5, Instagram, Post, "2021-05-05", today(PUBLIC, "2021-05-05"), (Is::InScope, "IG1"))
        },
        case(7, Instagram, Post, "2026-09-01", public("2026-09-01"), (Is::InScope, "IG1")),
        Case {
            facts: |s| s.state = State::Draft,
            ..case(
                9,
                Instagram,
                Post,
                "2026-02-02",
                vec![seen(PRIVATE, Some("2026-02-02"), None)],
                (Is::OutOfScope, "IG10b"),
            )
        },
        Case {
            facts: |s| s.state = State::Archived,
            ..case(10, Instagram, Post, "2018-01-01", today(PRIVATE, "2018-01-01"), (Is::Undecided, "IG10"))
        },
        case(14, Instagram, Story, "2019-08-01", unknown("2019-08-01"), (Is::Undecided, "IG2")),
        Case {
            facts: |s| s.current = true,
            ..case(15, Instagram, ProfilePicture, "2019-08-01", public("2019-08-01"), (Is::InScope, "IG5"))
        },
        case(16, Instagram, Bio, "2019-08-01", unknown("2019-08-01"), (Is::Undecided, "IG6")),
        Case {
            facts: |s| s.surface = Surface::OtherProfile,
            ..case(17, Instagram, Comment, "2023-08-01", unknown("2023-08-01"), (Is::Undecided, "IG3"))
        },
        case(18, Instagram, Comment, "2023-08-01", today(PUBLIC, "2023-08-01"), (Is::InScope, "IG3")),
        case(19, Instagram, Reaction, "2023-08-01", unknown("2023-08-01"), (Is::NotStated, "IG4")),
        counted(20, Instagram, Counted::Message, |_| {}, (Is::OutOfScope, "IG7")),
        Case {
            facts: |s| s.born = Some(day("2010-06-01")),
            ..case(23, Instagram, AiPrompt, "2026-02-01", unknown("2026-02-01"), (Is::InScope, "IG8"))
        },
        Case {
            facts: |s| s.born = Some(day("2010-06-01")),
            ..case(24, Instagram, Post, "2025-09-01", public("2025-09-01"), (Is::OutOfScope, "XC1"))
        },
        Case {
            facts: |s| s.born = Some(day("2006-06-01")),
            ..case(25, Instagram, Post, "2022-09-01", public("2022-09-01"), (Is::NotStated, "XC2"))
        },
        case(26, Instagram, Post, "2024-01-01", public("2024-01-01"), (Is::InScope, "IG1")),
        case(27, Instagram, ChannelMessage, "2025-10-01", public("2025-10-01"), (Is::InScope, "IG9")),
        case(
            30,
            Instagram,
            Note,
            "2026-05-01",
            vec![seen(PRIVATE, Some("2026-05-01"), None)],
            (Is::OutOfScope, "IG14"),
        ),
        case(32, Facebook, Post, "2016-01-01", unknown("2016-01-01"), (Is::Undecided, "FB1")),
        case(34, Facebook, Post, "2016-01-01", public("2016-01-01"), (Is::InScope, "FB1")),
        Case {
            facts: objected_late,
            window: Some(("2025-05-27", Some("2025-09-01"))),
            ..case(35, Facebook, Post, "2016-01-01", public("2016-01-01"), (Is::InScope, "FB1"))
        },
        Case {
            facts: objected_late,
            ..case(36, Facebook, Post, "2025-10-01", public("2025-10-01"), (Is::OutOfScope, "FB1"))
        },
        Case {
            facts: objected,
            ..case(37, Facebook, Post, "2016-01-01", unknown("2016-01-01"), (Is::OutOfScope, "FB1"))
        },
        Case {
            facts: objected_late,
            ..case(38, Facebook, Post, "2016-01-01", unknown("2016-01-01"), (Is::Undecided, "FB1"))
        },
        Case {
            facts: objected_late,
            ..case(
                39,
                Facebook,
                Post,
                "2016-01-01",
                vec![seen(PRIVATE, Some("2016-01-01"), Some("2026-01-01")), seen(PUBLIC, Some("2026-01-01"), None)],
                (Is::Undecided, "FB1"),
            )
        },
        Case {
            facts: |s| s.group_public = Truth::True,
            ..case(40, Facebook, GroupPost, "2020-01-01", unknown("2020-01-01"), (Is::InScope, "FB7"))
        },
        case(41, Facebook, GroupPost, "2020-01-01", unknown("2020-01-01"), (Is::Undecided, "FB7")),
        Case {
            facts: |s| s.group_public = Truth::False,
            ..case(42, Facebook, GroupPost, "2020-01-01", unknown("2020-01-01"), (Is::OutOfScope, "FB8"))
        },
        Case {
            facts: |s| s.state = State::Pending,
            ..case(
                43,
                Facebook,
                GroupPost,
                "2020-01-01",
                vec![seen(PRIVATE, Some("2020-01-01"), None)],
                (Is::OutOfScope, "FB22"),
            )
        },
        Case {
            facts: |s| s.surface = Surface::OtherProfile,
            ..case(44, Facebook, Comment, "2020-01-01", public("2020-01-01"), (Is::InScope, "FB5c"))
        },
        Case {
            facts: |s| s.surface = Surface::OtherProfile,
            ..case(45, Facebook, Comment, "2020-01-01", unknown("2020-01-01"), (Is::Undecided, "FB5"))
        },
        case(46, Facebook, Comment, "2020-01-01", unknown("2020-01-01"), (Is::Undecided, "FB5b")),
        Case {
            facts: |s| s.current = true,
            ..case(47, Facebook, ProfilePicture, "2020-01-01", public("2020-01-01"), (Is::InScope, "FB13"))
        },
        Case {
            facts: |s| s.state = State::Replaced,
            ..case(48, Facebook, ProfilePicture, "2020-01-01", unknown("2020-01-01"), (Is::Undecided, "FB13c"))
        },
        Case {
            facts: |s| s.current = true,
            ..case(49, Facebook, CoverPhoto, "2020-01-01", public("2020-01-01"), (Is::InScope, "FB13b"))
        },
        Case {
            facts: |s| s.current = true,
            ..case(50, Facebook, Name, "", vec![seen(PUBLIC, None, None)], (Is::InScope, "FB12"))
        },
        case(51, Facebook, Listing, "2020-01-01", public("2020-01-01"), (Is::InScope, "FB10")),
        case(52, Facebook, Review, "2020-01-01", public("2020-01-01"), (Is::InScope, "FB11")),
        case(53, Facebook, Reaction, "2020-01-01", unknown("2020-01-01"), (Is::NotStated, "FB6")),
        Case {
            facts: |s| s.state = State::Archived,
            ..case(54, Facebook, Post, "2020-01-01", today(PRIVATE, "2020-01-01"), (Is::Undecided, "FB22b"))
        },
        Case {
            facts: |s| s.state = State::Trashed,
            ..case(55, Facebook, Post, "2020-01-01", today(PRIVATE, "2020-01-01"), (Is::Undecided, "FB22b"))
        },
        counted(56, Facebook, Counted::Message, |_| {}, (Is::OutOfScope, "FB17")),
        case(
            58,
            Facebook,
            AiPrompt,
            "2025-08-01",
            vec![seen(PRIVATE, Some("2025-08-01"), None)],
            (Is::InScope, "FB18"),
        ),
        counted(63, Facebook, Counted::AccountData, |_| {}, (Is::NotStated, "FB23")),
        counted(
            64,
            Facebook,
            Counted::AccountData,
            |s| s.objected_on = Some(day("2025-05-20")),
            (Is::NotStated, "FB23"),
        ),
        case(65, Facebook, Event, "2020-01-01", unknown("2020-01-01"), (Is::Undecided, "FB24")),
        case(66, Facebook, PagePost, "2020-01-01", public("2020-01-01"), (Is::InScope, "FB9")),
        case(71, Threads, ThreadPost, "2025-09-01", public("2025-09-01"), (Is::InScope, "TH1")),
        case(72, Threads, Bio, "", vec![seen(PUBLIC, None, None)], (Is::InScope, "TH2")),
        case(73, Threads, ThreadPost, "2025-09-01", today(PRIVATE, "2025-09-01"), (Is::Undecided, "TH1")),
        case(74, Threads, Reaction, "2025-09-01", unknown("2025-09-01"), (Is::NotStated, "TH3")),
        case(75, Whatsapp, AiPrompt, "2025-08-01", unknown("2025-08-01"), (Is::InScope, "WA2")),
        counted(78, Whatsapp, Counted::Message, |_| {}, (Is::OutOfScope, "WA1")),
        case(81, MetaAi, AiPrompt, "2026-01-01", unknown("2026-01-01"), (Is::InScope, "XC16")),
        Case {
            facts: objected,
            ..case(82, Facebook, AiPrompt, "2025-08-10", unknown("2025-08-10"), (Is::Undecided, "FB18"))
        },
        Case {
            facts: objected,
            ..case(83, Facebook, AiPrompt, "2026-08-10", unknown("2026-08-10"), (Is::OutOfScope, "FB18"))
        },
        Case {
            facts: |s| s.objected_on = Some(day("2026-10-01")),
            window: Some(("2026-08-10", Some("2026-10-01"))),
            ..case(84, Facebook, AiPrompt, "2026-08-10", unknown("2026-08-10"), (Is::InScope, "FB18"))
        },
    ]
}

#[test]
fn decision_cases() {
    for case in cases() {
        let outcome = outcome(&case, crate::support::AS_OF);
        assert_eq!((outcome.is, packs().rule_id(outcome.rule)), case.expected, "case {}", case.number);
        if let Some((from, to)) = case.window {
            let window = outcome.window.unwrap_or_else(|| panic!("case {}: no window", case.number));
            assert_eq!((window.from, window.to), (day(from), to.map(day)), "case {}", case.number);
        }
    }
}

#[test]
fn before_the_start_nothing_is_in_force() {
    let case = case(
        8,
        Platform::Instagram,
        Kind::Post,
        "2021-05-05",
        vec![seen(PUBLIC, None, None)],
        (Is::OutOfScope, "NOT-IN-FORCE"),
    );
    let outcome = outcome(&case, "2025-05-01");
    assert_eq!((outcome.is, packs().rule_id(outcome.rule)), case.expected);
}

#[test]
fn a_likely_audience_is_told_apart_from_a_certain_one() {
    let mut likely = vec![seen(PUBLIC, None, None)];
    likely[0].confidence = Confidence::Likely;
    let listing = case(51, Platform::Facebook, Kind::Listing, "2020-01-01", likely, (Is::InScope, "FB10"));
    assert_eq!(outcome(&listing, crate::support::AS_OF).confidence, metaudit::policy::Confidence::Medium);
}

/// Replacing what is known by "unknown" must never take an item out of scope.
#[test]
fn unknown_is_never_safe() {
    for mut case in cases() {
        let known = outcome(&case, crate::support::AS_OF);
        for interval in &mut case.seen {
            interval.is = UNKNOWN;
        }
        let unknown = outcome(&case, crate::support::AS_OF);
        assert!(unknown.is != Is::OutOfScope || known.is == Is::OutOfScope, "case {}", case.number);
    }
}

/// Objecting never puts anything into scope.
#[test]
fn an_objection_adds_nothing() {
    for case in cases() {
        let plain = outcome(&case, crate::support::AS_OF);
        let with = Case { facts: |s| s.objected_on = Some(day("2025-05-20")), ..case };
        if outcome(&with, crate::support::AS_OF).is == Is::InScope {
            assert!(
                plain.is == Is::InScope || with.kind == SubjectKind::Item(Kind::AiPrompt) || plain.is == Is::OutOfScope,
                "case {}",
                with.number
            );
        }
    }
}

#[test]
fn the_pack_is_well_formed() {
    let pack = Pack::parse(META_EU_2026_07_23).unwrap();
    assert!(pack.pack.checked_on >= pack.pack.newest_text_seen && pack.pack.newest_text_seen >= pack.pack.valid_from);
    let ids: BTreeSet<&str> = pack.rules.iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(ids.len(), pack.rules.len(), "two rules of one id");
    let covers = pack.objection.covers.iter().flat_map(|cover| &cover.cite);
    let age = pack.age.iter().flat_map(|age| &age.cite);
    for cite in pack.rules.iter().flat_map(|rule| &rule.cite).chain(covers).chain(age).chain(&pack.objection.cite) {
        let source = pack.source(&cite.source).unwrap_or_else(|| panic!("no source {}", cite.source));
        assert!(!source.url.is_empty() && !source.voice.is_empty() && !source.tier.is_empty(), "{}", source.id);
        assert!(cite.quote.is_some() || cite.claim.is_some(), "{} says nothing", cite.source);
        let words = cite.quote.as_deref().map_or(0, |quote| quote.split_whitespace().count());
        assert!(words <= 25, "a quotation of {words} words from {}", cite.source);
    }
    for rule in &pack.rules {
        assert!(!rule.cite.is_empty(), "{} has no citation", rule.id);
        let primary =
            rule.cite.iter().any(|cite| pack.source(&cite.source).is_some_and(|source| source.tier == "primary"));
        assert!(rule.verdict != Verdict::Excluded || primary, "{} leaves out without a primary source", rule.id);
        for caveat in &rule.caveats {
            assert!(pack.caveat(caveat).is_some(), "{}: no caveat {caveat}", rule.id);
        }
        for advice in &rule.advice {
            assert!(pack.actions.iter().any(|action| action.id == *advice), "{}: no action {advice}", rule.id);
        }
    }
}

/// Every kind on every platform reaches a rule, whatever is unknown about it.
#[test]
fn every_item_reaches_a_rule() {
    for platform in Platform::ALL {
        for kind in Kind::ALL {
            for state in State::ALL {
                for surface in Surface::ALL {
                    let case = Case {
                        number: 0,
                        platform: *platform,
                        kind: SubjectKind::Item(*kind),
                        made: "2020-01-01",
                        seen: Vec::new(),
                        facts: |_| {},
                        expected: (Is::Undecided, ""),
                        window: None,
                    };
                    let mut subject = Subject::counted(case.platform, case.kind, None, Truth::Unknown);
                    subject.state = *state;
                    subject.surface = *surface;
                    let outcome = Judge::new(packs(), day("2026-11-25")).outcome(&subject);
                    assert!(packs().rule(outcome.rule).is_some(), "{platform} {kind} {state} {surface}");
                }
            }
        }
    }
}
