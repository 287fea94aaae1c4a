//! Judges items by their heads: those that are alike in all that a verdict hangs on make one class,
//! of which one item is judged.

use std::io;

use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};

use super::store::{AskedSubject, ItemHead, Store};
use super::summary::{Month, month};
use crate::about::About;
use crate::facts::Facts;
use crate::item::{ExportId, Item};
use crate::policy::{Judge, Stretches};
use crate::readers::{Export, facts_of};
use crate::storage::{Placed, ShelfReader};
use crate::time::Moment;

/// The classes that were met, each with what came of its one item.
pub(crate) struct Classes<'a, C> {
    store: &'a Store,
    exports: &'a [Export],
    stretches: Vec<(ExportId, Stretches)>,
    /// Of each part, of which groups and people something is told or asked, so that verdicts hang
    /// on their names.
    apart: Vec<Vec<bool>>,
    asked: FxHashSet<(ExportId, About)>,
    /// Groups and people beyond those that the store tells apart, of whom that holds too.
    others: FxHashMap<(ExportId, About), u32>,
    reader: ShelfReader<'a>,
    known: FxHashMap<ClassKey, usize>,
    /// Of all that is alike in a part, the class that was met last of those that have no name: most
    /// items are of the stretch of the last one.
    met_last: Vec<Vec<Option<MetClass>>>,
    classes: Vec<C>,
    last: Option<(ExportId, Option<i64>, When)>,
}

#[derive(Clone, Copy)]
struct MetClass {
    stretch: Option<usize>,
    number: usize,
}

/// What makes a class.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct ClassKey {
    alike: (u16, u32),
    named: Named,
    stretch: Option<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Named {
    /// No verdict hangs on the name, or there is none.
    Whatever,
    Known(u32),
    Other(u32),
}

/// When something was made, as far as anything hangs on it.
#[derive(Clone, Copy)]
struct When {
    month: Option<Month>,
    stretch: Option<usize>,
}

impl<'a, C> Classes<'a, C> {
    /// None yet, for these judges. Beside what was told, verdicts may hang on what is asked: on its
    /// groups and people, and on the days of it.
    pub(crate) fn new(
        store: &'a Store,
        exports: &'a [Export],
        judges: &[Judge<'_>],
        asked: FxHashSet<(ExportId, About)>,
        days: &[Date],
    ) -> Self {
        let told =
            |(export, about): &(ExportId, About)| facts_of(exports, *export).stated.names(about);
        let is_apart = |subject: &(ExportId, About)| told(subject) || asked.contains(subject);
        let apart = (0..store.parts())
            .map(|part| store.subjects(part).iter().map(is_apart).collect())
            .collect();
        let stretches = exports
            .iter()
            .map(|export| (export.id, Stretches::of(judges, &export.facts, days)));
        Self {
            store,
            exports,
            stretches: stretches.collect(),
            apart,
            asked,
            others: FxHashMap::default(),
            reader: store.reader(),
            known: FxHashMap::default(),
            met_last: (0..store.parts())
                .map(|part| vec![None; store.alike_in(part)])
                .collect(),
            classes: Vec::new(),
            last: None,
        }
    }

    /// The number of the class of an item, and the month in which it was made. Of the first item of
    /// each class `judge` makes what is known of all.
    ///
    /// # Errors
    /// The temporary file cannot be read.
    pub(crate) fn find(
        &mut self,
        placed: &Placed<ItemHead>,
        judge: impl FnOnce(Item, &Facts) -> C,
    ) -> io::Result<(usize, Option<Month>)> {
        let When { month, stretch } = self.when(placed.head.export, placed.head.time);
        let (named, read) = self.named(placed)?;
        let alike = Store::number(placed);
        let met_last = self
            .met_last
            .get_mut(usize::from(alike.0))
            .and_then(|part| part.get_mut(alike.1 as usize))
            .filter(|_| named == Named::Whatever);
        if let Some(Some(met)) = &met_last
            && met.stretch == stretch
        {
            return Ok((met.number, month));
        }
        let class = ClassKey {
            alike,
            named,
            stretch,
        };
        let next = self.classes.len();
        let known = self.known.get(&class).copied();
        let number = known.unwrap_or(next);
        if let Some(met) = met_last {
            *met = Some(MetClass { stretch, number });
        }
        if known.is_some() {
            return Ok((number, month));
        }
        let facts = facts_of(self.exports, placed.head.export);
        let about = match self.store.subject(placed) {
            AskedSubject::Known(number) => self
                .store
                .subjects(placed.at.shelf)
                .get(number as usize)
                .map(|(_, about)| about),
            AskedSubject::None | AskedSubject::OneOfMany => read.as_ref(),
        };
        let alike = self.store.alike(placed).ok_or(io::ErrorKind::NotFound)?;
        self.classes
            .push(judge(alike.stand_in(placed.head.time, about, facts), facts));
        self.known.insert(class, number);
        Ok((number, month))
    }

    /// What came of a class.
    pub(crate) fn get(&self, number: usize) -> Option<&C> {
        self.classes.get(number)
    }

    /// Items come by their times, so that most are of the day of the last one.
    fn when(&mut self, export: ExportId, time: Moment) -> When {
        let day = time
            .seconds()
            .map(|seconds| seconds.div_euclid(24 * 60 * 60));
        match self.last {
            Some((of, on, when)) if (of, on) == (export, day) => when,
            _ => {
                let stretches = self.stretches.iter().find(|(of, _)| *of == export);
                let stretch = stretches.and_then(|(_, stretches)| stretches.number(time.day()));
                let when = When {
                    month: month(time),
                    stretch,
                };
                self.last = Some((export, day, when));
                when
            }
        }
    }

    /// Whether verdicts hang on the name of its group or person, and what that is, where the item
    /// itself had to be asked.
    fn named(&mut self, placed: &Placed<ItemHead>) -> io::Result<(Named, Option<About>)> {
        match self.store.subject(placed) {
            AskedSubject::None => Ok((Named::Whatever, None)),
            AskedSubject::Known(number) => {
                let apart = self.apart.get(usize::from(placed.at.shelf));
                let apart = apart
                    .and_then(|apart| apart.get(number as usize))
                    .is_some_and(|apart| *apart);
                Ok((
                    if apart {
                        Named::Known(number)
                    } else {
                        Named::Whatever
                    },
                    None,
                ))
            }
            AskedSubject::OneOfMany => {
                let export = placed.head.export;
                let facts = facts_of(self.exports, export);
                let mut item: Option<Item> = None;
                self.reader.read(placed.at, &mut item)?;
                let Some(about) = item.and_then(|item| facts.about(&item)) else {
                    return Ok((Named::Whatever, None));
                };
                let subject = (export, about);
                if !facts.stated.names(&subject.1) && !self.asked.contains(&subject) {
                    return Ok((Named::Whatever, Some(subject.1)));
                }
                let next = u32::try_from(self.others.len()).map_err(io::Error::other)?;
                let number = *self.others.entry(subject.clone()).or_insert(next);
                Ok((Named::Other(number), Some(subject.1)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan as _;
    use jiff::civil::date;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::super::summary::CountedVerdict;
    use super::*;
    use crate::about::{Days, Statement, Which};
    use crate::facts::{Deactivated, Setting, SettingOf, Sourced, Toggle};
    use crate::item::{
        Annotations, EntryId, Kind, Origin, Platform, State, StatedAudience, Surface,
    };
    use crate::objections::Objections;
    use crate::policy::region::RegionEntry;
    use crate::policy::{Alike, Family, Memo, Packs, Region};

    const ORIGIN: Origin = Origin {
        entry: EntryId(0),
        record: 0,
        field: 0,
    };

    fn known<T>(value: T) -> Sourced<T> {
        Sourced {
            value,
            origin: ORIGIN,
        }
    }

    /// Days near those on which something turns, as often as others.
    fn day() -> impl Strategy<Value = Date> {
        let turns = [
            date(2024, 6, 26),
            date(2025, 5, 27),
            date(2025, 12, 16),
            date(2026, 11, 25),
        ];
        let near = (select(turns.to_vec()), -40_i64..40)
            .prop_map(|(day, days)| day.checked_add(days.days()).unwrap());
        let any =
            (0_i64..4_000).prop_map(|days| date(2016, 1, 1).checked_add(days.days()).unwrap());
        prop_oneof![near, any]
    }

    fn days() -> impl Strategy<Value = Days> {
        (
            proptest::option::of(day()),
            proptest::option::of(0_i64..900),
        )
            .prop_map(|(from, long)| {
                let to = from
                    .zip(long)
                    .and_then(|(from, long)| from.checked_add(long.days()).ok());
                Days { from, to }
            })
    }

    /// What an account may say and its holder may have told.
    fn facts() -> impl Strategy<Value = Facts> {
        let switch = (
            any::<Option<bool>>(),
            proptest::collection::vec((day(), any::<Option<bool>>()), 0..4),
        );
        let away = proptest::collection::vec((day(), proptest::option::of(1_i64..60)), 0..3);
        let close_friends = proptest::option::of(proptest::option::of(day()));
        let export = (
            proptest::option::of(day()),
            proptest::option::of(day()),
            any::<bool>(),
        );
        let life = (
            proptest::option::of(0_i64..9_000),
            proptest::option::of((day(), any::<Option<bool>>())),
        );
        let settings = proptest::collection::vec(
            (select(&["bio", "birthday"][..]), any::<Option<bool>>()),
            0..3,
        );
        let told =
            proptest::collection::vec((0_usize..9, any::<Option<bool>>(), days(), day()), 0..4);
        (switch, away, close_friends, export, life, settings, told).prop_map(
            |(
                (private, mut toggles),
                away,
                close_friends,
                (named, newest, page),
                (born, objected),
                settings,
                told,
            )| {
                toggles.sort_unstable();
                let mut facts = Facts {
                    username: Some(known("ada.example".to_owned())),
                    private_account: private.map(known),
                    privacy_changes: toggles
                        .into_iter()
                        .map(|(on, private)| known(Toggle { on, private }))
                        .collect(),
                    first_close_friends_story: close_friends.map(known),
                    exported_on: named,
                    newest,
                    page_export: page,
                    birthday: born
                        .map(|days| known(date(1985, 1, 1).checked_add(days.days()).unwrap())),
                    ..Facts::default()
                };
                facts
                    .deactivated
                    .extend(away.into_iter().map(|(from, long)| {
                        known(Deactivated {
                            from,
                            to: long.and_then(|long| from.checked_add(long.days()).ok()),
                        })
                    }));
                facts
                    .settings
                    .extend(settings.into_iter().map(|(field, public)| {
                        let of = SettingOf::Field(field);
                        known(Setting {
                            of,
                            label: String::new(),
                            value: String::new(),
                            public,
                        })
                    }));
                if let Some((on, confirmed)) = objected {
                    facts
                        .objections
                        .file_all(Objections::filed(None, on, confirmed));
                }
                let ids = [
                    "group",
                    "group:Garden",
                    "person:Bo",
                    "timeline",
                    "own_comments",
                    "account",
                    "profile",
                    "stories",
                ];
                for (id, public, in_days, from) in told {
                    for platform in [Platform::Facebook, Platform::Instagram] {
                        let about = ids.get(id).and_then(|id| About::parse(platform, id).ok());
                        let year = Days {
                            from: Some(from),
                            to: from.checked_add(200.days()).ok(),
                        };
                        let about = about.unwrap_or(About {
                            which: Which::Made(year),
                            ..About::parse(platform, "timeline").unwrap()
                        });
                        facts.stated.add(about, Statement { public, in_days });
                    }
                }
                facts
            },
        )
    }

    fn item() -> impl Strategy<Value = Item> {
        let what = (
            select(&Platform::ALL[..2]),
            select(Kind::ALL),
            select(State::ALL),
            select(Surface::ALL),
        );
        let places = [
            None,
            Some(" "),
            Some("ada.example"),
            Some("Garden"),
            Some("Bo"),
            Some("Cy"),
        ];
        let fields = [
            None,
            Some("bio"),
            Some("birthday"),
            Some("emails"),
            Some("hobbies"),
        ];
        let audiences = [
            None,
            None,
            None,
            Some(StatedAudience::Public),
            Some(StatedAudience::Limited("friends".to_owned())),
            Some(StatedAudience::Unknown("?".to_owned())),
        ];
        let how = (
            select(places.to_vec()),
            select(fields.to_vec()),
            select(audiences.to_vec()),
            any::<[bool; 5]>(),
        );
        (what, how).prop_map(
            |((platform, kind, state, surface), (place, field, audience, yes))| Item {
                export: ExportId(0),
                platform,
                kind,
                // Most of what there is.
                state: if yes[0] { State::Live } else { state },
                surface,
                place: place.map(str::to_owned),
                field: field.map(str::to_owned),
                current: yes[1],
                time: Moment::Unknown,
                text: String::new(),
                media: Vec::new(),
                link: None,
                annotations: Annotations::default(),
                perhaps_unpublished: yes[2],
                listed_as_live: yes[2] && yes[3],
                audience,
                by_shape: false,
                mention: yes[3] && yes[4],
                origins: vec![ORIGIN],
                identity: 0,
            },
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 1_000, max_global_rejects: 100_000, failure_persistence: None, ..ProptestConfig::default() })]

        /// What is counted of one item of a class is what is counted of each.
        #[test]
        fn one_item_stands_for_all_of_its_class(
            facts in facts(),
            item in item(),
            (first, later) in (day(), 0_i64..30),
            hours in any::<[u8; 2]>(),
            wall in any::<bool>(),
            region in select(&["eu", "uk", "us", "br"][..]),
            as_of in day(),
        ) {
            let packs = Packs::of(Family::Training, Region::Given(RegionEntry::of(region).unwrap()), &[]).unwrap();
            let judge = Judge::new(&packs, as_of);
            let stretches = Stretches::of(&[judge], &facts, &[]);
            let second = first.checked_add(later.days()).unwrap();
            let [one, other] = [(first, hours[0]), (second, hours[1])].map(|(day, hour)| {
                let seconds = day.duration_since(date(1970, 1, 1)).as_secs() + i64::from(hour % 24) * 3600;
                let time = if wall { Moment::Wall(seconds) } else { Moment::At(seconds) };
                Item { time, ..item.clone() }
            });
            let alike = Alike::of(&one, &facts);
            prop_assume!(alike == Alike::of(&other, &facts));
            prop_assume!(stretches.number(Some(first)) == stretches.number(Some(second)));
            let counted = |item: &Item| CountedVerdict::of(&Memo::new(judge).weigh(item, &facts), judge.training_since());
            let about = facts.about(&other);
            // A day is no name.
            let stand_in = alike.stand_in(one.time, about.as_ref(), &facts);
            prop_assert_eq!(counted(&stand_in), counted(&one));
            prop_assert_eq!(counted(&stand_in), counted(&other));
        }
    }
}
