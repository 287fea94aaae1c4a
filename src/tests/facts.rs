//! Facts about the account that files contain besides items.

use crate::archive::Archive;
use crate::archive::limits::Limits;
use crate::facts::{Deactivated, Facts, ResidenceBy, SettingOf};
use crate::item::{Item, Kind, Surface};
use crate::language::Language;
use crate::readers::{Given, Pace, Status, read_all};
use crate::storage::scratch::Scratch;
use serde_json::{Value, json};

use super::Unwatched;
use super::zipped::{Zip, fixture, mojibake};

/// What was read: the facts of the first export, and all items.
struct Read {
    facts: Facts,
    items: Vec<Item>,
    statuses: Vec<Status>,
    problems: Vec<String>,
}

impl Read {
    fn of(path: std::path::PathBuf) -> Self {
        let scratch = Scratch::in_memory(1 << 30);
        let mut archive = Archive::open(&[path], Limits::default(), &scratch).unwrap();
        let given = Given {
            me: None,
            today: jiff::civil::date(2026, 12, 1),
            one_person: false,
        };
        let read = read_all(&mut archive, &scratch, 1, given, &Unwatched).unwrap();
        let take = |items: &mut Vec<Item>, _: &[_], item: &mut Item, _| {
            items.push(item.clone());
            Ok(())
        };
        let items = read
            .each_item(Pace::InTurn, |_| Vec::new(), take)
            .unwrap()
            .0
            .into_iter()
            .flatten()
            .collect();
        Self {
            facts: read.exports[0].facts.clone(),
            items,
            statuses: read.ledger.lines.iter().map(|line| line.status).collect(),
            problems: read
                .problems
                .into_keys()
                .map(|(_, what)| Language::English.said(&what))
                .collect(),
        }
    }

    fn files(files: &[(&str, Value)]) -> Self {
        Self::of(Zip::of_json("export.zip", files).path())
    }

    fn fixture(name: &str) -> Self {
        Self::of(fixture(name))
    }

    fn pages(&self) -> Vec<&str> {
        self.facts.pages.iter().map(String::as_str).collect()
    }

    fn item(&self, text: &str) -> &Item {
        let mut found = self.items.iter().filter(|item| item.text == text);
        let item = found.next().unwrap_or_else(|| panic!("{text} is no item"));
        assert!(found.next().is_none(), "{text} stands twice");
        item
    }

    /// Each setting with its field, and whether it means everybody.
    fn settings(&self) -> Vec<(&str, Option<bool>)> {
        let of = |of: &SettingOf| match of {
            SettingOf::Field(field) => *field,
            SettingOf::FuturePosts => "future posts",
            SettingOf::Other => "other",
        };
        self.facts
            .settings
            .iter()
            .map(|known| (of(&known.value.of), known.value.public))
            .collect()
    }

    fn residence(&self) -> Vec<(ResidenceBy, &str)> {
        self.facts
            .residence
            .iter()
            .map(|known| (known.value.by, known.value.text.as_str()))
            .collect()
    }
}

const PROFILE: &str = "personal_information/profile_information/profile_information.json";
const LIKED: &str = "your_facebook_activity/pages/pages_you've_liked.json";
const FOLLOWED: &str = "your_facebook_activity/pages/pages_and_profiles_you_follow.json";
const FRIENDS: &str = "connections/friends/your_friends.json";
const ELSEWHERE: &str = "your_facebook_activity/posts/posts_on_other_pages_and_profiles.json";
const COMMENTS: &str = "your_facebook_activity/comments_and_reactions/comments.json";
const REACTIONS: &str = "your_facebook_activity/comments_and_reactions/likes_and_reactions.json";

fn ada() -> (&'static str, Value) {
    (
        PROFILE,
        json!({"profile_v2": {"name": {"full_name": "Ada Example"}}}),
    )
}

fn liked(names: &[&str]) -> (&'static str, Value) {
    let records: Vec<Value> = names
        .iter()
        .map(|name| json!({"name": name, "timestamp": 1_600_000_000}))
        .collect();
    (LIKED, json!({ "page_likes_v2": records }))
}

fn followed(names: &[&str]) -> (&'static str, Value) {
    let record = |name: &&str| json!({"timestamp": 1_600_000_000, "data": [{"name": name}], "title": "Ada followed."});
    (
        FOLLOWED,
        json!({"pages_followed_v2": names.iter().map(record).collect::<Vec<_>>()}),
    )
}

fn friends(names: &[&str]) -> (&'static str, Value) {
    let records: Vec<Value> = names
        .iter()
        .map(|name| json!({"name": name, "timestamp": 1_300_000_000}))
        .collect();
    (FRIENDS, json!({ "friends_v2": records }))
}

#[test]
fn pages_are_known_from_the_fixture() {
    let read = Read::fixture("facebook-extras.zip");
    assert_eq!(
        read.pages(),
        [
            "Beispielgarten",
            "Bäckerei Beispiel",
            "Gärtnerei Muster",
            "Stadtcafé Beispiel"
        ]
    );
    let on = |text: &str| {
        let item = read.item(text);
        (item.kind, item.surface, item.place.as_deref())
    };
    assert_eq!(
        on("Wann habt ihr offen?"),
        (Kind::PagePost, Surface::Page, Some("Stadtcafé Beispiel"))
    );
    assert_eq!(
        on("Gute Reise!"),
        (Kind::Post, Surface::OtherProfile, Some("Bo Example"))
    );
    assert_eq!(
        on("Welche Tulpen sind das?"),
        (Kind::Comment, Surface::Page, Some("Gärtnerei Muster"))
    );
    let review = read
        .items
        .iter()
        .find(|item| item.kind == Kind::Review)
        .unwrap();
    assert_eq!(
        (review.surface, review.place.as_deref()),
        (Surface::Page, Some("Bäckerei Beispiel"))
    );
}

#[test]
fn liked_pages_in_every_form() {
    let names = ["Café Example", "Example Gardens"];
    assert_eq!(Read::files(&[ada(), liked(&names)]).pages(), names);
    let entity = |name: &str| json!({"timestamp": 1_600_000_000, "media": [], "fbid": "9", "label_values": [{"label": "Name", "value": name}, {"label": "URL", "value": "https://example.com", "href": "https://example.com"}]});
    let strange = json!({"timestamp": 1_600_000_000, "fbid": "9", "label_values": [{"label": "Jméno", "value": "Example Gardens"}]});
    for (content, known) in [
        (json!([{"name": "Café Example"}]), "Café Example"),
        (
            json!({"name": mojibake("Café Example"), "timestamp": 1}),
            "Café Example",
        ),
        (
            json!({"page_likes_v2": {"name": "Café Example", "url": ""}}),
            "Café Example",
        ),
        (
            json!({"page_likes": [{"name": "Café Example"}]}),
            "Café Example",
        ),
        (json!([entity("Café Example")]), "Café Example"),
        (entity("Café Example"), "Café Example"),
        (strange, "Example Gardens"),
    ] {
        for path in [
            LIKED,
            "your_facebook_activity/pages/pages_you_ve_liked.json",
            "likes_and_reactions/pages.json",
        ] {
            let read = Read::files(&[ada(), (path, content.clone())]);
            assert_eq!(read.pages(), [known], "{path}: {content}");
            assert_eq!(read.statuses, [Status::Read; 2], "{path}: {content}");
        }
    }
    let two = json!([{"label_values": [{"label": "x", "value": "Example"}, {"label": "y", "value": "Gardens"}]}]);
    let read = Read::files(&[ada(), (LIKED, two)]);
    assert_eq!(
        (read.pages().len(), read.statuses[1]),
        (0, Status::AccountData)
    );
    assert_eq!(
        read.problems,
        [
            "a Page without a name",
            "unknown label “x”",
            "unknown label “y”"
        ]
    );
}

/// People also follow profiles, and nothing in a record distinguishes these from Pages.
#[test]
fn followed_names_count_beside_a_list_of_friends_only() {
    let names = followed(&["Bo Example", "Example Gardens"]);
    assert_eq!(Read::files(&[ada(), names.clone()]).pages(), [""; 0]);
    assert_eq!(
        Read::files(&[ada(), names.clone(), friends(&["bo  example"])]).pages(),
        ["Example Gardens"]
    );
    assert_eq!(
        Read::files(&[ada(), names.clone(), friends(&[])]).pages(),
        [""; 0]
    );
    let entity = json!([{"timestamp": 1, "fbid": "9", "label_values": [{"label": "Vriend", "value": "Bo Example"}]}]);
    assert_eq!(
        Read::files(&[ada(), names.clone(), (FRIENDS, entity)]).pages(),
        ["Example Gardens"]
    );

    // A list that is cut may lack the one that matters.
    let (liked, whole) = (
        liked(&["Example Bakery"]).1.to_string(),
        friends(&["Co Example", "Bo Example"]).1.to_string(),
    );
    let cut = &whole.as_bytes()[..whole.len() - 40];
    let (profile, followed) = (ada().1.to_string(), names.1.to_string());
    let zip = Zip::of(
        "export.zip",
        &[
            (PROFILE, profile.as_bytes()),
            (LIKED, liked.as_bytes()),
            (FOLLOWED, followed.as_bytes()),
            (FRIENDS, cut),
        ],
    );
    assert_eq!(Read::of(zip.path()).pages(), ["Example Bakery"]);
}

#[test]
fn a_liked_page_of_a_persons_name_tells_nothing() {
    let all = ["Ada Example", "Bo Example", "Co Example", "Example Gardens"];
    let removed = "connections/friends/removed_friends.json";
    let former = (
        removed,
        json!({"deleted_friends_v2": [{"name": "Co Example"}]}),
    );
    let read = Read::files(&[ada(), liked(&all), friends(&["Bo Example"]), former]);
    assert_eq!(read.pages(), ["Example Gardens"]);
    assert_eq!(
        read.statuses,
        [
            Status::Read,
            Status::Read,
            Status::AccountData,
            Status::AccountData
        ]
    );
}

#[test]
fn what_stands_on_a_known_page_has_that_surface() {
    let post = |target: &str, time: i64| json!({"timestamp": time, "fbid": "1", "label_values": [{"label": "Message", "value": format!("to {target}")}, {"label": "Target", "value": target}]});
    let comment = |title: &str, words: &str| json!({"timestamp": 1_600_000_000, "data": [{"comment": {"comment": words, "author": "Ada Example"}}], "title": title});
    let reaction = |author: &str| json!({"timestamp": 1_600_000_000, "fbid": "2", "label_values": [{"label": "Reaction", "value": "Like"}, {"title": "Author", "dict": [{"label": "Name", "value": author}]}]});
    let read = Read::files(&[
        ada(),
        liked(&["Joe\u{2019}s Garden"]),
        friends(&["Bo Example"]),
        (
            ELSEWHERE,
            json!([
                post("Joe\u{2019}s  garden", 1_600_000_000),
                post("Bo Example", 1_600_000_001)
            ]),
        ),
        (
            COMMENTS,
            json!({"comments_v2": [
                comment("Ada Example replied to Joe's Garden.", "no owner"),
                comment("Ada Example hat einen Beitrag von Joe's Garden kommentiert.", "under it"),
                comment("Ada Example commented on her own post.", "own")]}),
        ),
        (
            REACTIONS,
            json!([reaction("Joe's Garden"), reaction("Bo Example")]),
        ),
    ]);
    let on = |text: &str| (read.item(text).kind, read.item(text).surface);
    assert_eq!(
        on("to Joe\u{2019}s  garden"),
        (Kind::PagePost, Surface::Page)
    );
    assert_eq!(on("to Bo Example"), (Kind::Post, Surface::OtherProfile));
    assert_eq!(on("under it"), (Kind::Comment, Surface::Page));
    assert_eq!(on("own"), (Kind::Comment, Surface::OwnProfile));
    let reactions: Vec<Surface> = read
        .items
        .iter()
        .filter(|item| item.kind == Kind::Reaction)
        .map(|item| item.surface)
        .collect();
    assert!(
        reactions.contains(&Surface::Page) && reactions.contains(&Surface::OtherProfile),
        "{reactions:?}"
    );
}

/// A link into a group needs no language.
#[test]
fn a_reaction_says_by_its_link_that_it_stands_in_a_group() {
    let url = "https://www.facebook.com/groups/900000000000000005/posts/1";
    for link in [
        json!({"label": "URL", "value": url}),
        json!({"label": "Odkaz", "value": url, "href": url}),
    ] {
        let reaction = json!([{"timestamp": 1_600_000_000, "fbid": "2", "label_values": [{"label": "Reaction", "value": "Like"}, link]}]);
        let read = Read::files(&[ada(), (REACTIONS, reaction)]);
        assert_eq!(
            read.items
                .iter()
                .find(|item| item.kind == Kind::Reaction)
                .unwrap()
                .surface,
            Surface::Group
        );
    }
}

const SETTINGS: &str = "preferences/preferences/privacy_settings.json";

#[test]
fn settings_name_the_fields_of_the_profile() {
    let read = Read::fixture("facebook-extras.zip");
    let expected = [
        ("future posts", Some(true)),
        ("hometown", Some(false)),
        ("websites", Some(true)),
        ("other", Some(true)),
        ("languages", None),
    ];
    assert_eq!(read.settings(), expected);
    let home = &read.facts.settings[1].value;
    assert_eq!(
        (home.label.as_str(), home.value.as_str()),
        ("Heimatort", "Deine Freunde")
    );
    assert_eq!(read.item("Łódź").field.as_deref(), Some("hometown"));
    let site = read
        .items
        .iter()
        .find(|item| item.text == "https://ada.example.com")
        .unwrap();
    assert_eq!(site.field.as_deref(), Some("websites"));
}

#[test]
fn settings_in_every_form() {
    let row = |label: &str, value: &str| json!({"label": label, "value": value});
    let rows = json!([
        row("Home town", "Your friends"),
        row("About You", "Only me"),
        row("WHO CAN SEE YOUR FUTURE POSTS?", "Everyone"),
        row("High school", "Public"),
        row("Bio", "Some new audience"),
        row("Posts audience limit", "Public"),
    ]);
    let expected = [
        ("hometown", Some(false)),
        ("about_me", Some(false)),
        ("future posts", Some(true)),
        ("other", Some(true)),
        ("intro_bio", None),
        ("other", Some(true)),
    ];
    let flat = json!({"media": [], "fbid": "9", "label_values": rows});
    let block = json!({"media": [], "fbid": "9", "label_values": [{"label": "Privacy settings", "dict": rows}]});
    let titled =
        json!([{"label_values": [{"title": "Profile", "dict": [{"title": "", "dict": rows}]}]}]);
    for settings in [flat, block, titled] {
        let read = Read::files(&[ada(), (SETTINGS, settings.clone())]);
        assert_eq!(read.settings(), expected, "{settings}");
        assert_eq!(read.problems, [""; 0], "{settings}");
    }
    // A list of audiences is in no words we know, unless it is a list of one.
    let listed = |values: &[&str]| {
        let vec: Vec<Value> = values
            .iter()
            .map(|value| json!({ "value": value }))
            .collect();
        let settings = json!({"fbid": "9", "label_values": [{"label": "Hometown", "vec": vec}]});
        Read::files(&[ada(), (SETTINGS, settings)])
            .settings()
            .first()
            .map(|(_, public)| *public)
    };
    assert_eq!(listed(&["Only me"]), Some(Some(false)));
    assert_eq!(listed(&["Public", "Only me"]), Some(None));
    assert_eq!(listed(&[]), None);
    let french = json!({"fbid": "9", "label_values": [row(&mojibake("Ville d\u{2019}origine"), &mojibake("Moi uniquement"))]});
    assert_eq!(
        Read::files(&[ada(), (SETTINGS, french)]).settings(),
        [("hometown", Some(false))]
    );
}

#[test]
fn fields_carry_the_key_of_the_archive() {
    let profile = json!({"profile_v2": {
        "intro_bio": {"name": "Gardener"}, "about_me": "I grow ferns", "current_city": {"name": "Example Town"},
        "emails": {"emails": ["ada@example.com"]}}});
    let read = Read::files(&[(PROFILE, profile)]);
    let field = |text: &str| read.item(text).field.as_deref();
    assert_eq!(field("Gardener"), Some("intro_bio"));
    assert_eq!(field("I grow ferns"), Some("about_me"));
    assert_eq!(field("Example Town"), Some("current_city"));
    assert_eq!(field("ada@example.com"), Some("emails"));
}

const IG_PROFILE: &str =
    "personal_information/personal_information/instagram_profile_information.json";
const BASED_IN: &str = "personal_information/information_about_you/profile_based_in.json";
const ACTIVITY: &str =
    "security_and_login_information/login_and_profile_creation/profile_activity.json";
const HISTORY: &str =
    "security_and_login_information/login_and_profile_creation/profile_privacy_changes.json";
const STATUS: &str =
    "security_and_login_information/login_and_profile_creation/profile_status_changes.json";

fn entry(value: &str, time: i64) -> Value {
    json!({"href": "", "value": value, "timestamp": time})
}

#[test]
fn facts_of_instagram_from_the_fixtures() {
    let read = Read::fixture("instagram-public.zip");
    let story = read.facts.first_close_friends_story.as_ref().unwrap();
    assert_eq!(story.value, Some("2023-11-14".parse().unwrap()));
    assert_eq!(read.residence(), [(ResidenceBy::ProfileCountry, "FR")]);
    let gone: Vec<Deactivated> = read
        .facts
        .deactivated
        .iter()
        .map(|known| known.value)
        .collect();
    let day = |text: &str| text.parse().unwrap();
    assert_eq!(
        gone,
        [Deactivated {
            from: day("2022-03-03"),
            to: Some(day("2022-04-02"))
        }]
    );
    assert_eq!(read.facts.deactivated[0].origin.record, 1);

    let read = Read::fixture("instagram-2026.zip");
    assert_eq!(read.residence(), [(ResidenceBy::ProfileBasedIn, "Türkiye")]);
    let turns: Vec<_> = read
        .facts
        .privacy_changes
        .iter()
        .map(|known| known.value)
        .collect();
    assert_eq!(turns.len(), 1);
    assert_eq!((turns[0].on, turns[0].private), (day("2026-02-02"), None));
    assert_eq!(
        Read::fixture("instagram-2021.zip").residence(),
        [(ResidenceBy::ProfileBasedIn, "Example Town")]
    );
}

#[test]
fn the_first_story_for_close_friends_in_both_dialects() {
    let label = "First Close Friends Story Time";
    let story = |path: &str, content: Value| {
        let read = Read::files(&[
            ("your_instagram_activity/media/posts_1.json", json!([])),
            (path, content),
        ]);
        (
            read.facts
                .first_close_friends_story
                .map(|known| known.value.map(|day| day.to_string())),
            read.problems,
        )
    };
    let known = (Some(Some("2023-11-14".to_owned())), Vec::new());
    let unclear = (
        None,
        vec!["it is not known when the first story for close friends was made".to_owned()],
    );
    let map = |entries: Value| json!({"profile_account_insights": [{"title": "", "string_map_data": entries}]});
    for path in [
        IG_PROFILE,
        "personal_information/account_information.json",
        "account_information/account_information.json",
    ] {
        assert_eq!(
            story(path, map(json!({label: entry("", 1_700_000_000)}))),
            known,
            "{path}"
        );
        assert_eq!(
            story(path, map(json!({label: entry("", 0)}))),
            (Some(None), Vec::new()),
            "{path}"
        );
        assert_eq!(
            story(path, map(json!({"First Story Time": entry("", 9)}))),
            (None, Vec::new()),
            "{path}"
        );
        assert_eq!(
            story(path, map(json!({"x": entry("", 9), "y": entry("", 10)}))),
            unclear,
            "{path}"
        );
        let entity = |time: i64| json!({"fbid": "9", "media": [], "label_values": [{"label": label, "timestamp_value": time}]});
        assert_eq!(story(path, entity(1_700_000_000)), known, "{path}");
        assert_eq!(
            story(path, json!([entity(0)])),
            (Some(None), Vec::new()),
            "{path}"
        );
    }
    let czech = json!({"A první": entry("", 1_600_000_000), "B poslední": entry("", 1_750_000_000), "C blízcí": entry("", 1_700_000_000)});
    assert_eq!(story(IG_PROFILE, map(czech)), known);
}

#[test]
fn residence_says_no_more_than_the_archive() {
    let based = |content: Value| {
        let read = Read::files(&[(BASED_IN, content)]);
        read.residence()
            .into_iter()
            .map(|(_, text)| text.to_owned())
            .collect::<Vec<_>>()
    };
    let city = json!({"string_map_data": {"City Name": entry("Example Town", 0)}});
    assert_eq!(
        based(json!({"inferred_data_primary_location": [city]})),
        ["Example Town"]
    );
    assert_eq!(
        based(json!({"inferred_data_primary_location": city})),
        ["Example Town"]
    );
    let place = |labels: [&str; 3]| json!({"fbid": "9", "label_values": [{"label": labels[0], "dict": [{"label": labels[1], "value": "Georgia"}, {"label": labels[2], "value": "Example Town"}]}]});
    assert_eq!(based(place(["Location", "Country", "City"])), ["Georgia"]);
    assert_eq!(
        based(place(["Místo", "Oblast", "Obec"])),
        ["Georgia, Example Town"]
    );
    let law = "logged_information/location/your_privacy_jurisdiction.json";
    let jurisdiction = json!({"fbid": "9", "label_values": [{"label": "Privacy jurisdiction", "vec": [{"value": "European Region"}]}, {"label": "Since", "value": "your move"}]});
    let read = Read::files(&[ada(), (law, jurisdiction)]);
    assert_eq!(
        read.residence(),
        [(ResidenceBy::PrivacyJurisdiction, "European Region")]
    );
    assert_eq!(read.problems, [""; 0]);
}

/// A change without a direction must not weaken the record that has one; nor may a change be lost
/// that only one file has.
#[test]
fn turns_of_the_switch_are_told_once() {
    const NOON: i64 = 1_700_000_000;
    let turn = |time: i64| json!({"timestamp": time, "fbid": "9", "label_values": [{"label": "Type", "value": "Account privacy changed"}]});
    let login = json!({"timestamp": NOON - 5, "fbid": "9", "label_values": [{"label": "Type", "value": "Login"}]});
    let history = json!({"account_history_account_privacy_history": [{"title": "Ada switched to Private", "string_list_data": [{"timestamp": NOON}]}]});
    let turns = |activity: Value| {
        let read = Read::files(&[(HISTORY, history.clone()), (ACTIVITY, activity)]);
        read.facts
            .privacy_changes
            .iter()
            .map(|known| known.value.private)
            .collect::<Vec<_>>()
    };
    assert_eq!(turns(json!([turn(NOON + 2), login])), [Some(true)]);
    assert_eq!(turns(turn(NOON)), [Some(true)]);
    assert_eq!(
        turns(json!([turn(NOON), turn(NOON + 3_600)])),
        [Some(true), None]
    );
    assert_eq!(
        turns(json!([turn(NOON - 9_999_999), turn(NOON)])),
        [None, Some(true)]
    );
}

#[test]
fn only_known_words_tell_a_deactivation() {
    let change = |words: &str, time: i64| json!({"title": "", "string_map_data": {"Activation Type": entry(words, 0), "Time": entry("", time)}});
    let gone = |changes: &[Value]| {
        let read = Read::files(&[(
            STATUS,
            json!({ "account_history_account_active_status_changes": changes }),
        )]);
        (
            read.facts.deactivated.len(),
            read.problems.len(),
            read.statuses[0],
        )
    };
    let (left, back) = (1_640_000_000, 1_650_000_000);
    assert_eq!(
        gone(&[change("Reactivated", back), change("Deactivated", left)]),
        (1, 0, Status::Read)
    );
    assert_eq!(
        gone(&[change("Deactivated", left)]),
        (0, 0, Status::AccountData)
    );
    assert_eq!(
        gone(&[change("Wieder da", back), change("Deactivated", left)]),
        (0, 1, Status::AccountData)
    );
    assert_eq!(
        gone(&[change("Reactivated", left), change("Deactivated", back)]),
        (0, 0, Status::AccountData)
    );
}

/// A file that tells no fact is still counted.
#[test]
fn files_without_facts_are_still_counted() {
    let read = Read::files(&[
        ada(),
        (SETTINGS, json!({"zeppelins": [1, 2]})),
        (LIKED, json!({"page_likes_v2": []})),
    ]);
    assert_eq!(
        read.statuses,
        [Status::Read, Status::AccountData, Status::AccountData]
    );
}
