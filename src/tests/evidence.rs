//! Properties of evidence: more evidence of "public" never makes an item more private, less
//! evidence never makes it private, and nothing is private because nothing is known.

use std::io::Read as _;

use crate::about::{About, Days, Statement, Topic, Which};
use crate::facts::{Deactivated, Fact, Facts, Setting, SettingOf, Toggle};
use crate::item::{Annotations, EntryId, ExportId, Item, Kind, Origin, Platform, State, Surface};
use crate::policy::{Family, Judge, Memo, Subject, Truth};
use crate::time::Moment;
use crate::visibility::{Audience, Visibility, judge};
use jiff::civil::Date;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use super::audited;
use super::zipped::{Zip, fixture};

const ORIGIN: Origin = Origin {
    entry: EntryId(0),
    record: 0,
    field: 0,
};
const AS_OF: &str = "2026-11-25";

fn as_of() -> Date {
    AS_OF.parse().unwrap()
}

/// A day of the years that matter.
fn any_day() -> impl Strategy<Value = Date> {
    (2022_i16..2027, 1_i8..13, 1_i8..29)
        .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

fn moment(day: Date) -> Moment {
    Moment::from_iso(&format!("{day}T12:00:00Z"))
}

fn any_item() -> impl Strategy<Value = Item> {
    let of = |platform| prop::sample::select(platform);
    let platform = of(&[Platform::Facebook, Platform::Instagram, Platform::Threads][..]);
    let kind = prop::sample::select(Kind::ALL);
    let state = prop::sample::select(
        &[
            State::Live,
            State::Live,
            State::Live,
            State::Archived,
            State::Trashed,
            State::Draft,
        ][..],
    );
    use Surface::{Group, OtherProfile, OwnProfile, Page, Unknown};
    let surface = prop::sample::select(&[OwnProfile, OtherProfile, Group, Page, Unknown][..]);
    let place = prop::option::of(prop::sample::select(&["Somebody", "ada_example"][..]));
    (
        platform,
        kind,
        state,
        surface,
        place,
        prop::option::of(any_day()),
        any::<bool>(),
    )
        .prop_map(
            |(platform, kind, state, surface, place, made, perhaps_unpublished)| Item {
                export: ExportId(0),
                platform,
                kind,
                state,
                surface,
                place: place.map(str::to_owned),
                field: (kind == Kind::ProfileField).then(|| "hometown".to_owned()),
                current: false,
                time: made.map_or(Moment::Unknown, moment),
                text: String::new(),
                media: Vec::new(),
                link: None,
                annotations: Annotations::default(),
                perhaps_unpublished,
                listed_as_live: false,
                audience: None,
                by_shape: false,
                mention: false,
                origins: vec![ORIGIN],
                identity: 1,
            },
        )
}

fn setting(public: Option<bool>) -> Fact {
    let word = "some word".to_owned();
    Fact::Setting(Setting {
        of: SettingOf::Field("hometown"),
        label: "Home town".to_owned(),
        value: word,
        public,
    })
}

fn any_facts() -> impl Strategy<Value = Facts> {
    let toggles = prop::collection::vec((any_day(), prop::option::of(any::<bool>())), 0..4);
    let flag = prop::option::of(any::<bool>());
    let deactivated = prop::option::of((any_day(), any_day()));
    let close_friends = prop::option::of(prop::option::of(any_day()));
    let settings = prop::collection::vec(prop::option::of(any::<bool>()), 0..3);
    let named = prop::option::of(any_day());
    (toggles, flag, deactivated, close_friends, settings, named).prop_map(
        |(mut toggles, flag, deactivated, close_friends, settings, named)| {
            toggles.sort_unstable();
            let toggles = toggles
                .into_iter()
                .map(|(on, private)| Fact::PrivacyChange(moment(on), Toggle { on, private }));
            let deactivated =
                deactivated.map(|(from, to)| Fact::Deactivated(Deactivated { from, to: Some(to) }));
            let all = [Fact::Username("ada_example".to_owned())]
                .into_iter()
                .chain(toggles)
                .chain(flag.map(Fact::PrivateAccount))
                .chain(deactivated)
                .chain(close_friends.map(Fact::FirstCloseFriendsStory))
                .chain(settings.into_iter().map(setting));
            let mut facts = Facts {
                exported_on: named,
                ..Facts::default()
            };
            all.for_each(|fact| facts.learn(fact, ORIGIN));
            facts
        },
    )
}

/// The same facts with one more that only says "public".
fn with_public_evidence(facts: &Facts, item: &Item, which: usize) -> Facts {
    let mut more = facts.clone();
    match which {
        0 => more.learn(setting(Some(true)), ORIGIN),
        1 => more.learn(Fact::PageExport, ORIGIN),
        2 => more.learn(Fact::PrivateAccount(false), ORIGIN),
        _ => {
            if let Some(about) = more.about(item) {
                more.stated.add(
                    about,
                    Statement {
                        public: Some(true),
                        in_days: Days {
                            from: None,
                            to: None,
                        },
                    },
                );
            }
        }
    }
    more
}

fn on(visibility: &Visibility, day: Option<Date>) -> Audience {
    let holds = |from: Option<Date>, to: Option<Date>| {
        from <= day && to.is_none_or(|to| day.is_none_or(|day| day < to))
    };
    visibility
        .intervals
        .iter()
        .find(|interval| holds(interval.from, interval.to))
        .map_or(Audience::Undetermined, |i| i.is)
}

/// How public an answer is; lower is more private.
fn openness(is: Audience) -> u8 {
    match is {
        Audience::Private => 0,
        Audience::Undetermined => 1,
        Audience::Public => 2,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn an_answer_moves_nothing_of_another_surface(
        item in any_item(),
        facts in any_facts(),
        topic in prop::sample::select(Topic::ALL),
        name in prop::option::of(Just("Somebody")),
        public in any::<bool>(),
    ) {
        let which = match name.filter(|_| topic.has_names()) {
            Some(name) => Which::Named(name.to_owned()),
            None => Which::All,
        };
        let mut told = facts.clone();
        let always = Days { from: None, to: None };
        let about = About { platform: item.platform, topic, which };
        told.stated.add(about, Statement { public: Some(public), in_days: always });
        if judge(&item, &told, as_of()) != judge(&item, &facts, as_of()) {
            prop_assert!(topic.surfaces().contains(&item.surface), "{topic} moved what stands on {}", item.surface);
        }
    }

    #[test]
    fn evidence_of_public_never_makes_more_private(item in any_item(), facts in any_facts(), which in 0_usize..4) {
        let before = judge(&item, &facts, as_of());
        let after = judge(&item, &with_public_evidence(&facts, &item, which), as_of());
        let cuts = before.intervals.iter().chain(&after.intervals).flat_map(|i| [i.from, i.to]);
        for day in cuts.filter(|cut| *cut >= item.time.day()) {
            prop_assert!(
                openness(on(&after, day)) >= openness(on(&before, day)),
                "{day:?}: {:#?} then {:#?}", before.intervals, after.intervals
            );
        }
        prop_assert!(openness(after.is) >= openness(before.is));
    }

    /// Only what the archive or the user says can make an item private.
    #[test]
    fn nothing_is_private_by_default(item in any_item()) {
        let hidden = item.state != State::Live;
        let visibility = judge(&item, &Facts::NONE, as_of());
        prop_assert!(hidden || visibility.intervals.iter().all(|interval| interval.is != Audience::Private));
        prop_assert!(!visibility.evidence.is_empty());
    }

    /// The intervals cover the whole time of an item, one after the other.
    #[test]
    fn intervals_leave_no_gap(item in any_item(), facts in any_facts()) {
        let all = judge(&item, &facts, as_of()).intervals;
        prop_assert_eq!(all.first().map(|first| first.from), Some(item.time.day()));
        prop_assert_eq!(all.last().map(|last| last.to), Some(None));
        for pair in all.windows(2) {
            prop_assert_eq!(pair[0].to, pair[1].from);
            prop_assert!(pair[0].from < pair[0].to);
        }
    }
}

/// A judge with a cache gives the same outcomes as one without, whatever it was asked before.
#[test]
fn remembered_outcomes_are_those_of_the_judge() {
    let mut runner = TestRunner::new(ProptestConfig::with_cases(300));
    for region in ["eu", "us", ""] {
        let packs = super::policy::packs(Family::Training, region);
        let judge = Judge::new(&packs, as_of());
        let memo = std::cell::RefCell::new(Memo::new(judge));
        let accounts = (
            any_facts(),
            prop::option::of(1990_i16..2012),
            prop::option::of(any_day()),
        );
        let asked = (prop::collection::vec(any_item(), 1..40), accounts);
        runner
            .run(&asked, |(items, (mut facts, born, objected_on))| {
                if let Some(on) = objected_on {
                    facts.objections = on.to_string().parse().unwrap();
                }
                if let Some(year) = born {
                    facts.learn(Fact::Birthday(Date::new(year, 6, 1).unwrap()), ORIGIN);
                }
                for item in &items {
                    let visibility = judge_item(item, &facts);
                    for unknown in [Truth::Unknown, Truth::True, Truth::False] {
                        let subject = Subject::item(item, &visibility, &facts).read_as(unknown);
                        prop_assert_eq!(
                            memo.borrow_mut().outcome(&subject),
                            judge.outcome(&subject)
                        );
                    }
                }
                Ok(())
            })
            .unwrap();
    }
}

fn judge_item(item: &Item, facts: &Facts) -> Visibility {
    judge(item, facts, as_of())
}

/// What is compared if the export lacks one file: the item may then have another id and fewer
/// origins.
fn essence(item: &Item) -> (Platform, Kind, Moment, String, Vec<String>) {
    (
        item.platform,
        item.kind,
        item.time,
        item.text.clone(),
        item.media.clone(),
    )
}

#[test]
fn a_file_less_never_makes_anything_private() {
    let mut compared = 0;
    for name in [
        "facebook-personal.zip",
        "facebook-extras.zip",
        "instagram-public.zip",
        "instagram-2026.zip",
        "instagram-private-fr.zip",
        "threads.zip",
    ] {
        let mut zip = zip::ZipArchive::new(std::fs::File::open(fixture(name)).unwrap()).unwrap();
        let mut files: Vec<(String, Vec<u8>)> = Vec::new();
        for index in 0..zip.len() {
            let mut entry = zip.by_index(index).unwrap();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            files.push((entry.name().unwrap().into_owned(), bytes));
        }
        let judged = |left_out: Option<usize>| {
            let kept = files
                .iter()
                .enumerate()
                .filter(|(number, _)| Some(*number) != left_out);
            let kept: Vec<(&str, &[u8])> = kept
                .map(|(_, (path, bytes))| (path.as_str(), bytes.as_slice()))
                .collect();
            let zip = Zip::of(name, &kept);
            let audit = audited(&[zip.path()]).ok()?;
            let mut found = Vec::new();
            audit
                .each(|judged| {
                    found.push((essence(&judged.item), judged.visibility.clone()));
                    Ok(())
                })
                .unwrap();
            Some(found)
        };
        let whole = judged(None).unwrap();
        for (number, (left_out, _)) in files.iter().enumerate() {
            for (item, after) in judged(Some(number)).into_iter().flatten() {
                // Among several equal items the most open one counts.
                let before = whole
                    .iter()
                    .filter(|(other, _)| *other == item)
                    .map(|(_, seen)| seen);
                let Some(before) = before.max_by_key(|seen| openness(seen.is)) else {
                    continue;
                };
                compared += 1;
                assert!(
                    !(before.is == Audience::Undetermined && after.is == Audience::Private),
                    "{name} without {}: {item:?}",
                    left_out
                );
            }
        }
    }
    assert!(compared > 1_000, "{compared}");
}
