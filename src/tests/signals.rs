//! Where each signal speaks that looks at the item alone: every kind, state and place is tried, so
//! that none speaks of what another one is for.

use crate::facts::{Fact, Facts, Setting, SettingOf};
use crate::item::{Annotations, EntryId, ExportId, Item, Kind, Origin, Platform, State, Surface};
use crate::time::Moment;
use crate::visibility::{SIGNALS, judge};

const ORIGIN: Origin = Origin {
    entry: EntryId(0),
    record: 0,
    field: 0,
};

fn item(platform: Platform, kind: Kind, state: State, surface: Surface, current: bool) -> Item {
    Item {
        export: ExportId(0),
        platform,
        kind,
        state,
        surface,
        place: Some("Somebody".to_owned()),
        field: None,
        current,
        time: Moment::Unknown,
        text: String::new(),
        media: Vec::new(),
        link: None,
        annotations: Annotations::default(),
        perhaps_unpublished: false,
        listed_as_live: false,
        audience: None,
        by_shape: false,
        mention: false,
        origins: vec![ORIGIN],
        identity: 1,
    }
}

/// Of how many items with these facts a signal speaks, and whether each is one of those.
fn speaks(signal: &str, facts: &Facts, only: fn(&Item) -> bool) -> usize {
    let mut spoken = 0;
    for platform in [Platform::Facebook, Platform::Instagram, Platform::Threads] {
        for kind in Kind::ALL {
            for state in [
                State::Live,
                State::Archived,
                State::Trashed,
                State::Replaced,
            ] {
                for surface in [
                    Surface::OwnProfile,
                    Surface::OtherProfile,
                    Surface::Group,
                    Surface::Page,
                    Surface::Unknown,
                ] {
                    for current in [false, true] {
                        let item = item(platform, *kind, state, surface, current);
                        let told = judge(&item, facts, "2026-11-25".parse().unwrap());
                        let speaks = told
                            .evidence
                            .iter()
                            .any(|evidence| SIGNALS[usize::from(evidence.signal)].id == signal);
                        assert_eq!(speaks, only(&item), "{signal}: {item:?}");
                        spoken += usize::from(speaks);
                    }
                }
            }
        }
    }
    spoken
}

#[test]
fn of_live_items_elsewhere_the_place_is_what_counts() {
    let facts = Facts::default();
    assert!(
        speaks("group", &facts, |item| item.state == State::Live
            && item.surface == Surface::Group)
            > 0
    );
    assert!(
        speaks("others_content", &facts, |item| item.state == State::Live
            && item.surface == Surface::OtherProfile)
            > 0
    );
    assert!(
        speaks("place_not_told", &facts, |item| item.state == State::Live
            && item.surface == Surface::Unknown)
            > 0
    );
    assert!(
        speaks("known_page", &facts, |item| {
            item.platform == Platform::Facebook
                && item.state == State::Live
                && item.surface == Surface::Page
                && item.kind != Kind::Review
        }) > 0
    );
}

#[test]
fn a_comment_on_the_own_profile_has_the_audience_of_its_post() {
    let facts = Facts::default();
    let spoken = speaks("own_post", &facts, |item| {
        item.kind == Kind::Comment
            && item.state == State::Live
            && item.surface == Surface::OwnProfile
    });
    assert!(spoken > 0);
}

#[test]
fn a_former_picture_is_not_public_because_the_one_of_today_is() {
    let facts = Facts::default();
    let spoken = speaks("always_public", &facts, |item| {
        let picture = matches!(item.kind, Kind::ProfilePicture | Kind::CoverPhoto);
        let always = matches!(
            item.kind,
            Kind::Name
                | Kind::Username
                | Kind::Avatar
                | Kind::Review
                | Kind::ChannelMessage
                | Kind::Listing
        );
        let bio = item.kind == Kind::Bio && item.platform == Platform::Threads;
        item.state == State::Live && (always || bio || picture && item.current)
    });
    assert!(spoken > 0);
}

#[test]
fn the_setting_for_future_posts_is_told_of_own_posts_on_facebook_alone() {
    let mut facts = Facts::default();
    let setting = Setting {
        of: SettingOf::FuturePosts,
        label: "Who can see your future posts?".to_owned(),
        value: "Friends".to_owned(),
        public: Some(false),
    };
    facts.learn(Fact::Setting(setting), ORIGIN);
    let spoken = speaks("default_audience", &facts, |item| {
        let posted = matches!(
            item.kind,
            Kind::Post
                | Kind::Photo
                | Kind::Video
                | Kind::Album
                | Kind::Reel
                | Kind::Story
                | Kind::Live
        );
        posted
            && item.platform == Platform::Facebook
            && item.state == State::Live
            && item.surface == Surface::OwnProfile
    });
    assert!(spoken > 0);
}

#[test]
fn a_page_s_own_posts_are_public_and_what_it_writes_elsewhere_is_not_for_sure() {
    let mut facts = Facts::default();
    facts.learn(Fact::PageExport, ORIGIN);
    let spoken = speaks("page", &facts, |item| {
        let elsewhere = matches!(
            item.kind,
            Kind::Comment | Kind::Reaction | Kind::GroupComment | Kind::GroupPost
        );
        let picture = matches!(item.kind, Kind::ProfilePicture | Kind::CoverPhoto);
        let stands = item.state == State::Live || picture && item.state == State::Replaced;
        item.platform == Platform::Facebook && item.surface == Surface::Page && !elsewhere && stands
    });
    assert!(spoken > 0);
}
