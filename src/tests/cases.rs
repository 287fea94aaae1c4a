//! The decision cases of `docs/cases.md`, which people who do not program can read and change: an
//! item, what the export says, what the user says; then who could see it, and what the policy means
//! for it.

use std::path::Path;

use crate::about::{About, Days, Statement};
use crate::facts::{Deactivated, Fact, Facts, Setting, SettingOf, Toggle};
use crate::item::{
    Annotations, EntryId, ExportId, Item, Kind, Origin, Platform, State, StatedAudience, Surface,
};
use crate::policy::{Family, Judge, Outcome, Subject};
use crate::time::Moment;
use crate::visibility::{self, SIGNALS, Visibility};
use jiff::civil::Date;

const EXPORTED_ON: &str = "2026-11-20";
const AS_OF: &str = "2026-11-23";
const TRAINING_SINCE: &str = "2025-05-27";

const ORIGIN: Origin = Origin {
    entry: EntryId(0),
    record: 0,
    field: 0,
};

fn day(text: &str) -> Date {
    text.trim()
        .parse()
        .unwrap_or_else(|_| panic!("{text:?} is no day"))
}

/// What a case starts from.
struct Case {
    item: Item,
    facts: Facts,
}

impl Case {
    fn judged(&self) -> (Visibility, Outcome) {
        let packs = super::policy::packs(Family::Training, "eu");
        let visibility = visibility::judge(&self.item, &self.facts, day(AS_OF));
        let subject = Subject::item(&self.item, &visibility, &self.facts);
        let outcome = Judge::new(&packs, day(AS_OF)).outcome(&subject);
        (visibility, outcome)
    }
}

/// "archived Facebook post of 2020-01-01 in Allotment Friends, from an unknown file"
fn item(text: &str) -> Item {
    let (main, extra) = text.split_once(", ").unwrap_or((text, ""));
    let mut item = Item {
        export: ExportId(0),
        platform: Platform::Facebook,
        kind: Kind::Post,
        state: State::Live,
        surface: Surface::OwnProfile,
        place: None,
        field: None,
        current: false,
        time: Moment::Unknown,
        text: String::new(),
        media: Vec::new(),
        link: None,
        annotations: Annotations::default(),
        perhaps_unpublished: extra == "perhaps unpublished",
        listed_as_live: false,
        audience: extra.strip_prefix("for ").map(|word| match word {
            "everybody" => StatedAudience::Public,
            "followers_you_follow_back" => StatedAudience::Limited(word.to_owned()),
            word => StatedAudience::Unknown(word.to_owned()),
        }),
        by_shape: extra == "from an unknown file",
        mention: false,
        origins: vec![ORIGIN],
        identity: 0,
    };
    if extra == "at an unknown place" {
        item.surface = Surface::Unknown;
    }
    let mut rest = main;
    for (word, surface) in [
        (" on the Page ", Surface::Page),
        (" in ", Surface::Group),
        (" under ", Surface::OtherProfile),
    ] {
        if let Some((before, place)) = rest.split_once(word) {
            (rest, item.surface, item.place) = (before, surface, Some(place.to_owned()));
        }
    }
    if let Some((before, made)) = rest.split_once(" of ") {
        rest = before;
        item.time = Moment::from_iso(&format!("{}T12:00:00Z", made.trim()));
    }
    let (mut words, mut platform) = (Vec::new(), None);
    for word in rest.split(' ') {
        let state = State::ALL.iter().find(|state| state.as_str() == word);
        match (word, state) {
            ("current", _) => item.current = true,
            (_, Some(state)) => item.state = *state,
            _ if platform.is_none() => {
                platform = Platform::ALL
                    .iter()
                    .find(|one| one.as_str().eq_ignore_ascii_case(word));
                item.platform =
                    *platform.unwrap_or_else(|| panic!("{word:?} is no platform: {text}"));
            }
            _ => words.push(word.to_lowercase()),
        }
    }
    // The key of a profile field stands after the kind.
    let kind = |words: &[String]| {
        Kind::ALL
            .iter()
            .find(|kind| kind.as_str() == words.join("_"))
            .copied()
    };
    if let Some(whole) = kind(&words) {
        item.kind = whole;
    } else {
        item.field = words.pop();
        item.kind = kind(&words).unwrap_or_else(|| panic!("{words:?} is no kind: {text}"));
    }
    match item.kind {
        Kind::PagePost => item.surface = Surface::Page,
        Kind::Listing => item.surface = Surface::Marketplace,
        Kind::AiPrompt => item.surface = Surface::Conversation,
        // What stands under a post of the user's own stands on their profile.
        Kind::Comment if item.place.as_deref() == Some("ada_example") => {
            item.surface = Surface::OwnProfile
        }
        _ => {}
    }
    item
}

/// "account private; made private 2025-06-10; hometown: Friends"
fn facts(text: &str) -> Facts {
    let mut facts = Facts {
        exported_on: Some(day(EXPORTED_ON)),
        ..Facts::default()
    };
    facts.learn(Fact::Username("ada_example".to_owned()), ORIGIN);
    for fact in text
        .split("; ")
        .filter(|fact| !fact.is_empty() && *fact != "nothing")
    {
        let toggle = |on: &str, private| {
            Fact::PrivacyChange(
                Moment::from_iso(&format!("{on}T12:00:00Z")),
                Toggle {
                    on: day(on),
                    private,
                },
            )
        };
        let setting = |label: &str, value: &str| {
            let of = match label {
                "hometown" => SettingOf::Field("hometown"),
                "work" => SettingOf::Field("work_experiences"),
                "future posts" => SettingOf::FuturePosts,
                other => panic!("{other:?} is no setting"),
            };
            let public = match value {
                "Public" => Some(true),
                "Friends" => Some(false),
                _ => None,
            };
            Fact::Setting(Setting {
                of,
                label: label.to_owned(),
                value: value.to_owned(),
                public,
            })
        };
        let told = match fact.split_once(' ') {
            _ if fact == "the export of a Page" => Fact::PageExport,
            _ if fact.contains(": ") => fact
                .split_once(": ")
                .map(|(label, value)| setting(label, value))
                .unwrap(),
            Some(("account", is)) => Fact::PrivateAccount(is == "private"),
            Some(("turned", on)) => toggle(on, None),
            Some(("made", rest)) => {
                let (is, on) = rest.split_once(' ').unwrap();
                toggle(on, Some(is == "private"))
            }
            Some(("close", "friends never")) => Fact::FirstCloseFriendsStory(None),
            Some(("close", rest)) => {
                Fact::FirstCloseFriendsStory(Some(day(rest.strip_prefix("friends ").unwrap())))
            }
            Some(("deactivated", days)) => {
                let (from, to) = days
                    .split_once(" to ")
                    .map_or((days, None), |(from, to)| (from, Some(day(to))));
                Fact::Deactivated(Deactivated {
                    from: day(from),
                    to,
                })
            }
            _ => panic!("nobody taught the test to read {fact:?}"),
        };
        facts.learn(told, ORIGIN);
    }
    facts
}

/// "timeline:2010.. private; timeline public since 2026-01-01; objected 2025-09-01"
fn tell(text: &str, platform: Platform, facts: &mut Facts) {
    for told in text.split("; ").filter(|told| !told.is_empty()) {
        if let Some(on) = told.strip_prefix("objected ") {
            facts.objections = on.trim().parse().unwrap();
            continue;
        }
        if told == "memorialised" {
            facts.memorialised = true;
            continue;
        }
        let (rest, from) = told
            .split_once(" since ")
            .map_or((told, None), |(rest, on)| (rest, Some(day(on))));
        let (rest, to) = rest
            .split_once(" until ")
            .map_or((rest, None), |(rest, on)| (rest, Some(day(on))));
        let (id, choice) = rest.rsplit_once(' ').unwrap();
        let public = match choice {
            "public" => Some(true),
            "private" => Some(false),
            "unknown" => None,
            other => panic!("{other:?} is no choice"),
        };
        let about = About::parse(platform, id).unwrap_or_else(|error| panic!("{id}: {error:?}"));
        facts.stated.add(
            about,
            Statement {
                public,
                in_days: Days { from, to },
            },
        );
    }
}

/// An outcome as the table tells it.
fn outcome_told(outcome: &Outcome) -> String {
    let mut told = match outcome.is {
        crate::policy::Coverage::InScope => "in scope".to_owned(),
        crate::policy::Coverage::OutOfScope => "out of scope".to_owned(),
        crate::policy::Coverage::Undecided => "cannot be decided".to_owned(),
        crate::policy::Coverage::NotStated => "not stated".to_owned(),
    };
    if let Some(window) = outcome.window {
        let to = window
            .to
            .map_or_else(|| "on".to_owned(), |to| format!("to {to}"));
        let at_least = if window.at_least { " at least" } else { "" };
        told = format!("{told} {} {to}{at_least}", window.from);
    }
    if outcome.user_stated {
        told.push_str(" (you said)");
    }
    told
}

/// The lines of the tables, cell by cell.
fn lines() -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/cases.md");
    let text = std::fs::read_to_string(path).unwrap();
    let rows = text
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| #"));
    let cells = |line: &str| {
        line.trim_matches('|')
            .split('|')
            .map(|cell| cell.trim().to_owned())
            .collect()
    };
    rows.map(cells).collect()
}

fn case(cells: &[String]) -> Case {
    let item = item(&cells[1]);
    let mut facts = facts(&cells[2]);
    tell(&cells[3], item.platform, &mut facts);
    Case { item, facts }
}

#[test]
fn every_case_is_decided_as_the_table_says() {
    let lines = lines();
    assert!(lines.len() > 80, "only {} cases were found", lines.len());
    let mut wrong = Vec::new();
    for cells in &lines {
        assert_eq!(cells.len(), 8, "{cells:?}");
        let (visibility, outcome) = case(cells).judged();
        let on_the_day = match visibility.is {
            visibility::Audience::Undetermined => "undetermined".to_owned(),
            is => format!("{is}, {}", visibility.confidence),
        };
        let since = visibility
            .at_some_time_since(day(TRAINING_SINCE))
            .to_string();
        let rule = super::policy::packs(Family::Training, "eu")
            .rule_id(outcome.rule)
            .to_owned();
        let found = [on_the_day, since, outcome_told(&outcome), rule];
        if found[..] != cells[4..] {
            wrong.push(format!(
                "case {}, {}: {}",
                cells[0],
                cells[1],
                found.join(" | ")
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "the program says otherwise:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn every_signal_has_a_case_in_which_it_speaks() {
    let mut silent: Vec<&str> = SIGNALS.iter().map(|signal| signal.id).collect();
    for cells in lines() {
        for evidence in case(&cells).judged().0.evidence {
            silent.retain(|id| *id != SIGNALS[usize::from(evidence.signal)].id);
        }
    }
    assert!(
        silent.is_empty(),
        "docs/cases.md has no case for {silent:?}"
    );
}
