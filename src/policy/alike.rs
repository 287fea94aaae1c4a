//! What the verdict on an item hangs on. Of half a million items of an account most are alike in
//! all of it, so that judging one of them judges all: few are judged where many are counted.

use jiff::Span;
use jiff::civil::Date;

use super::Judge;
use crate::about::{About, Which};
use crate::facts::{Facts, SettingOf};
use crate::item::{Annotations, ExportId, Item, Kind, Platform, State, StatedAudience, Surface};
use crate::time::Moment;
use crate::visibility::binned_from;

/// All of an item that its verdict hangs on, but for its day and the name of its group or person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Alike {
    export: ExportId,
    platform: Platform,
    kind: Kind,
    state: State,
    surface: Surface,
    place: Where,
    /// What is known by the key of its field.
    field: Option<&'static str>,
    current: bool,
    perhaps_unpublished: bool,
    listed_as_live: bool,
    audience: Option<AlikeAudience>,
    by_shape: bool,
    mention: bool,
    /// How many other days it may be of: none where its time is an instant.
    other_days: [bool; 2],
}

/// What the name of a place tells, but for whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Where {
    Nowhere,
    /// A name of nothing but spaces.
    Blank,
    /// The user name of the account.
    Own,
    Elsewhere,
}

/// An audience that the archive states, without its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum AlikeAudience {
    Public,
    Limited,
    Unknown,
}

impl Alike {
    /// What an item of an account hangs on.
    pub(crate) fn of(item: &Item, facts: &Facts) -> Self {
        // Whoever adds something to items decides here whether a verdict hangs on it.
        let Item {
            export,
            platform,
            kind,
            state,
            surface,
            ref place,
            ref field,
            current,
            time,
            text: _,
            media: _,
            link: _,
            annotations: _,
            perhaps_unpublished,
            listed_as_live,
            ref audience,
            by_shape,
            mention,
            origins: _,
            identity: _,
        } = *item;
        let place = match place.as_deref() {
            None => Where::Nowhere,
            name if name == own(facts) => Where::Own,
            Some(name) if name.trim().is_empty() => Where::Blank,
            Some(_) => Where::Elsewhere,
        };
        let audience = audience.as_ref().map(|audience| match audience {
            StatedAudience::Public => AlikeAudience::Public,
            StatedAudience::Limited(_) => AlikeAudience::Limited,
            StatedAudience::Unknown(_) => AlikeAudience::Unknown,
        });
        let day = time.day();
        let others = time.other_days();
        let may_be = |earlier: bool| others.iter().any(|other| (other.day() < day) == earlier);
        Self {
            export,
            platform,
            kind,
            state,
            surface,
            place,
            field: field.as_deref().map(|key| known_by(key, facts)),
            current,
            perhaps_unpublished,
            listed_as_live,
            audience,
            by_shape,
            mention,
            other_days: [may_be(true), may_be(false)],
        }
    }

    /// An item that is alike: of this time, and of the group or person that a question about it
    /// would be about.
    pub(crate) fn stand_in(&self, time: Moment, about: Option<&About>, facts: &Facts) -> Item {
        let named = about.and_then(|about| match &about.which {
            Which::Named(name) => Some(name.clone()),
            Which::All | Which::Made(_) => None,
        });
        let own = own(facts).unwrap_or_default();
        let place = named.or_else(|| match self.place {
            Where::Nowhere => None,
            Where::Blank => Some(" ".to_owned()),
            Where::Own => Some(own.to_owned()),
            Where::Elsewhere => Some(format!("{own}?")),
        });
        Item {
            export: self.export,
            platform: self.platform,
            kind: self.kind,
            state: self.state,
            surface: self.surface,
            place,
            field: self.field.map(str::to_owned),
            current: self.current,
            time,
            text: String::new(),
            media: Vec::new(),
            link: None,
            annotations: Annotations::default(),
            perhaps_unpublished: self.perhaps_unpublished,
            listed_as_live: self.listed_as_live,
            audience: self.audience.map(|stated| match stated {
                AlikeAudience::Public => StatedAudience::Public,
                AlikeAudience::Limited => StatedAudience::Limited(String::new()),
                AlikeAudience::Unknown => StatedAudience::Unknown(String::new()),
            }),
            by_shape: self.by_shape,
            mention: self.mention,
            origins: Vec::new(),
            identity: 0,
        }
    }
}

fn own(facts: &Facts) -> Option<&str> {
    facts.username.as_ref().map(|name| name.value.as_str())
}

/// A key of which there are few in the place of one that the archive chose: that of a setting, or
/// one that is asked about alike.
fn known_by(key: &str, facts: &Facts) -> &'static str {
    let of_setting = facts
        .settings
        .iter()
        .find_map(|known| match known.value.of {
            SettingOf::Field(of) => (of == key).then_some(of),
            SettingOf::FuturePosts | SettingOf::Other => None,
        });
    of_setting.unwrap_or_else(|| About::field_like(key))
}

/// Stretches of time within which it makes no difference to any verdict on which day something was
/// made.
pub(crate) struct Stretches {
    cuts: Vec<Date>,
}

/// Signals and packs count some days on and back from the day of an item, as to the day after; none
/// of them counts more than these.
const NEAR: i64 = 3;

impl Stretches {
    /// Those of an account, as the judges see it: between all days that anything asks for. Near
    /// them each day stands for itself.
    pub(crate) fn of(judges: &[Judge<'_>], facts: &Facts, asked: &[Date]) -> Self {
        let life = (
            facts.birthday.as_ref().map(|known| known.value),
            facts.objections,
        );
        let mut turns: Vec<Date> = facts
            .turns()
            .chain(facts.stated.turns())
            .chain(asked.iter().copied())
            .collect();
        for judge in judges {
            let exported = facts.exported_by(judge.as_of());
            turns.extend(judge.days(life));
            turns.extend([exported, judge.as_of()]);
        }
        turns.extend(binned_from(facts));
        turns.sort_unstable();
        turns.dedup();
        fn near(day: &Date) -> Vec<Date> {
            let near =
                (-NEAR..=NEAR + 1).filter_map(|days| day.checked_add(Span::new().days(days)).ok());
            near.collect::<Vec<_>>()
        }
        let mut cuts: Vec<Date> = turns.iter().flat_map(near).collect();
        cuts.sort_unstable();
        cuts.dedup();
        Self { cuts }
    }

    /// The number of the stretch in which a day lies; none where it is not known.
    pub(crate) fn number(&self, day: Option<Date>) -> Option<usize> {
        day.map(|day| self.cuts.partition_point(|cut| *cut <= day))
    }
}
