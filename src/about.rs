//! The subject of a question, and so of its answer: a group, a person, a period of a timeline, an
//! account.
//!
//! Each item belongs to at most one subject. Names stand in its id as they do in the archive, so
//! that a file of answers can be read and written by hand: `facebook.group:Allotment Friends`,
//! `facebook.timeline:2011..2016`.

use std::collections::BTreeMap;
use std::fmt;

use jiff::civil::Date;

use crate::item::{Item, Kind, Platform, State, Surface, words};
use crate::message::Message;

words! {
    /// A sort of items that share their audience.
    pub(crate) enum Topic {
        /// Content of one group.
        Group = "group",
        /// Content under the posts or on the profile of one person or Page.
        Person = "person",
        /// Posts on the user's own timeline (Facebook).
        Timeline = "timeline",
        /// Posts whose place the archive names in words that are not understood (Facebook). They
        /// may be on the user's timeline, on another's or in a group, so no answer about one of
        /// those covers them.
        Unplaced = "unplaced",
        /// Comments under one's own posts (Facebook).
        OwnComments = "own_comments",
        /// Profile pictures and cover photos that were replaced.
        FormerPictures = "former_pictures",
        /// Everything that depends on an account-wide switch (Instagram, Threads).
        Account = "account",
        /// Stories.
        Stories = "stories",
        /// The birthday on the profile, which has an audience of its own.
        Birthday = "birthday",
        /// E-mail addresses, phone numbers and other contact details on the profile.
        Contact = "contact",
        /// Bio and all other profile fields.
        Profile = "profile",
        /// Events the user made.
        Events = "events",
    }
}

words! {
    /// What decides the audience of a topic.
    pub(crate) enum TopicSort {
        /// Whether the group is public.
        Group = "group",
        /// Whether the account is public, as far as its items depend on that.
        Account = "account",
        /// Something else, which the user alone knows.
        Other = "other",
    }
}

impl Topic {
    /// What decides its audience.
    pub(crate) const fn sort(self) -> TopicSort {
        match self {
            Self::Group => TopicSort::Group,
            Self::Account => TopicSort::Account,
            Self::Person
            | Self::Timeline
            | Self::Unplaced
            | Self::OwnComments
            | Self::FormerPictures
            | Self::Stories
            | Self::Birthday
            | Self::Contact
            | Self::Profile
            | Self::Events => TopicSort::Other,
        }
    }

    /// The surfaces on which an answer may move anything. A test holds every answer against this.
    #[cfg(test)]
    pub(crate) const fn surfaces(self) -> &'static [Surface] {
        match self {
            Self::Group => &[Surface::Group],
            // On Instagram, content under the user's own name depends on the account.
            Self::Account => &[Surface::OwnProfile, Surface::OtherProfile],
            Self::Person => &[Surface::OtherProfile, Surface::Page],
            Self::Unplaced => &[Surface::Unknown],
            Self::Timeline
            | Self::OwnComments
            | Self::Stories
            | Self::Profile
            | Self::Birthday
            | Self::Contact => &[Surface::OwnProfile],
            // These topics do not depend on the surface.
            Self::FormerPictures | Self::Events => Surface::ALL,
        }
    }

    /// Whether a name says which of its sets is meant.
    pub(crate) fn has_names(self) -> bool {
        matches!(self, Self::Group | Self::Person)
    }

    /// Whether days say which of its sets is meant.
    pub(crate) fn has_days(self) -> bool {
        matches!(self, Self::Timeline | Self::Unplaced)
    }
}

/// A set of items that share their audience.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct About {
    /// Its platform.
    pub platform: Platform,
    /// Its topic.
    pub topic: Topic,
    /// Which items of the topic.
    pub which: Which,
}

/// Which items of a topic.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Which {
    /// All of them.
    All,
    /// Those of the group or person with this name.
    Named(String),
    /// Those made in these days.
    Made(Days),
}

/// A period from one day to another, both included. It is open on a side where the day is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Days {
    /// The first.
    pub from: Option<Date>,
    /// The last.
    pub to: Option<Date>,
}

impl Days {
    /// Whether the two periods have a day in common.
    pub(crate) fn meet(self, other: Self) -> bool {
        fn before(to: Option<Date>, from: Option<Date>) -> bool {
            to.zip(from).is_some_and(|(to, from)| to < from)
        }
        !before(self.to, other.from) && !before(other.to, self.from)
    }

    /// Whether every day of the other period is in this one.
    fn cover(self, other: Self) -> bool {
        let starts = self
            .from
            .is_none_or(|from| other.from.is_some_and(|other| from <= other));
        let ends = self
            .to
            .is_none_or(|to| other.to.is_some_and(|other| other <= to));
        starts && ends
    }
}

/// The topic of a profile field. Each of these topics has an audience of its own in Meta's
/// settings.
fn topic_of_field(key: &str) -> Topic {
    const CONTACT: &[&str] = &["mail", "phone", "address", "contact", "screen_name"];
    let key = key.to_lowercase();
    if key.contains("birth") {
        Topic::Birthday
    } else if CONTACT.iter().any(|word| key.contains(word)) {
        Topic::Contact
    } else {
        Topic::Profile
    }
}

impl About {
    /// A key of which there are few that is asked about as this key of a profile field is. No
    /// setting has it.
    pub(crate) fn field_like(key: &str) -> &'static str {
        match topic_of_field(key) {
            Topic::Birthday => "?birth",
            Topic::Contact => "?contact",
            Topic::Group
            | Topic::Person
            | Topic::Timeline
            | Topic::Unplaced
            | Topic::OwnComments
            | Topic::FormerPictures
            | Topic::Account
            | Topic::Stories
            | Topic::Profile
            | Topic::Events => "?",
        }
    }

    /// The subject of a question about this item. `None` if no answer could cover the item.
    pub(crate) fn of(item: &Item) -> Option<Self> {
        use Platform::{Facebook, Instagram, Threads};
        let about = |topic, which| {
            Some(Self {
                platform: item.platform,
                topic,
                which,
            })
        };
        let named = |topic| match item.place.as_deref().filter(|name| !name.trim().is_empty()) {
            Some(name) => about(topic, Which::Named(name.to_owned())),
            None => about(topic, Which::All),
        };
        let day = |day| {
            Which::Made(Days {
                from: Some(day),
                to: Some(day),
            })
        };
        let made = item.time.day().map_or(Which::All, day);
        // No answer covers an item that is hidden now (an answer about a group or timeline does not
        // say when it was visible), one that may never have been published, or one whose kind and
        // surface are only guessed.
        if !matches!(item.state, State::Live | State::Replaced)
            || item.is_perhaps_narrower()
            || item.by_shape
        {
            return None;
        }
        match (item.kind, item.surface, item.platform) {
            (
                Kind::Reaction | Kind::Note | Kind::AiPrompt | Kind::AiReply | Kind::AiMedia,
                _,
                _,
            ) => None,
            (_, Surface::Group, _) => named(Topic::Group),
            (_, Surface::OtherProfile, _) => named(Topic::Person),
            // Without a name it stands on the Page whose own export this is.
            (_, Surface::Page, _) if item.place.is_some() => named(Topic::Person),
            (Kind::Story, Surface::OwnProfile, _) => about(Topic::Stories, Which::All),
            (Kind::Bio | Kind::ProfileField, Surface::OwnProfile, _) => about(
                topic_of_field(item.field.as_deref().unwrap_or_default()),
                Which::All,
            ),
            (Kind::Event, surface, _) if surface != Surface::Unknown => {
                about(Topic::Events, Which::All)
            }
            // The platform itself shows the picture in use to everybody.
            (Kind::ProfilePicture | Kind::CoverPhoto, _, _) if item.current => None,
            (Kind::ProfilePicture | Kind::CoverPhoto, _, _) => {
                about(Topic::FormerPictures, Which::All)
            }
            (Kind::Comment, Surface::OwnProfile, Facebook) => about(Topic::OwnComments, Which::All),
            (Kind::Comment, Surface::OwnProfile, Instagram | Threads) => {
                about(Topic::Account, Which::All)
            }
            (
                Kind::Post
                | Kind::Photo
                | Kind::Video
                | Kind::Album
                | Kind::Reel
                | Kind::Live
                | Kind::Repost
                | Kind::ThreadPost,
                Surface::OwnProfile,
                platform,
            ) => match platform {
                Instagram | Threads => about(Topic::Account, Which::All),
                Facebook => about(Topic::Timeline, made),
                Platform::Whatsapp | Platform::MetaAi => None,
            },
            (Kind::Post | Kind::PagePost, Surface::Unknown, Facebook) => {
                about(Topic::Unplaced, made)
            }
            // They stand where no question is asked about them.
            (
                Kind::Name
                | Kind::Username
                | Kind::Avatar
                | Kind::Bio
                | Kind::ProfileField
                | Kind::Post
                | Kind::Photo
                | Kind::Video
                | Kind::Album
                | Kind::Reel
                | Kind::Story
                | Kind::Live
                | Kind::Repost
                | Kind::Comment
                | Kind::Review
                | Kind::Listing
                | Kind::Event
                | Kind::GroupPost
                | Kind::GroupComment
                | Kind::PagePost
                | Kind::ThreadPost
                | Kind::ChannelMessage,
                _,
                _,
            ) => None,
        }
    }

    /// The subject that settles this one where it was private: nobody but those who see an account
    /// sees its stories (`visibility/follows.rs`). That it was public settles nothing, for a story
    /// may have been for close friends.
    pub(crate) fn private_with(&self) -> Option<Self> {
        let follows = self.topic == Topic::Stories
            && matches!(self.platform, Platform::Instagram | Platform::Threads);
        follows.then_some(Self {
            platform: self.platform,
            topic: Topic::Account,
            which: Which::All,
        })
    }

    /// The same of all groups, people or times.
    pub(crate) fn of_all(&self) -> Self {
        Self {
            which: Which::All,
            ..self.clone()
        }
    }

    /// Whether an answer about this subject covers the other one.
    pub(crate) fn covers(&self, other: &Self) -> bool {
        (self.platform, self.topic) == (other.platform, other.topic)
            && match (&self.which, &other.which) {
                (Which::All, _) => true,
                (Which::Made(days), Which::Made(other)) => days.cover(*other),
                (Which::Named(name), Which::Named(other)) => name == other,
                (Which::Made(_), Which::All | Which::Named(_))
                | (Which::Named(_), Which::All | Which::Made(_)) => false,
            }
    }

    /// Whether answers about both subjects may contradict each other. An answer about all and one
    /// about a single name do not: the latter is an exception.
    pub(crate) fn overlaps(&self, other: &Self) -> bool {
        (self.platform, self.topic) == (other.platform, other.topic)
            && match (&self.which, &other.which) {
                (Which::Made(days), Which::Made(other)) => days.meet(*other),
                (one, other) => one == other,
            }
    }

    /// Parses an id without its platform, such as `group:Allotment Friends`.
    ///
    /// # Errors
    /// The topic is not known, or the part after the colon does not fit it.
    pub(crate) fn parse(platform: Platform, text: &str) -> Result<Self, NoId> {
        let (topic, rest) = text
            .split_once(':')
            .map_or((text, None), |(topic, rest)| (topic, Some(rest)));
        let Some(topic) = Topic::of_word(topic) else {
            return Err(NoId::Topic(topic.to_owned()));
        };
        let which = match rest {
            None => Which::All,
            Some(name) if topic.has_names() && !name.is_empty() => Which::Named(name.to_owned()),
            Some(days) if topic.has_days() => Which::Made(days.parse()?),
            Some(rest) => return Err(NoId::Rest(topic, rest.to_owned())),
        };
        Ok(Self {
            platform,
            topic,
            which,
        })
    }
}

/// Leaves out the platform, which callers may write in a longer form.
impl fmt::Display for About {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.which {
            Which::All => write!(f, "{}", self.topic),
            Which::Named(name) => write!(f, "{}:{name}", self.topic),
            Which::Made(days) => write!(f, "{}:{days}", self.topic),
        }
    }
}

/// Whole years are written as numbers: `2011..2016`, or `2024` for a single one.
impl fmt::Display for Days {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn side(day: Option<Date>, whole: (i8, i8)) -> String {
            match day {
                Some(day) if (day.month(), day.day()) == whole => day.year().to_string(),
                Some(day) => day.to_string(),
                None => String::new(),
            }
        }
        let (from, to) = (side(self.from, (1, 1)), side(self.to, (12, 31)));
        if from == to {
            f.write_str(&from)
        } else {
            write!(f, "{from}..{to}")
        }
    }
}

impl std::str::FromStr for Days {
    type Err = NoId;

    fn from_str(text: &str) -> Result<Self, NoId> {
        let (from, to) = text.split_once("..").unwrap_or((text, text));
        // A year stands for all of its days.
        let day = |text: &str, rest: &str| match text {
            "" => Ok(None),
            _ => {
                let whole = if text.len() == 4 {
                    format!("{text}{rest}")
                } else {
                    text.to_owned()
                };
                whole
                    .parse::<Date>()
                    .map(Some)
                    .map_err(|_| NoId::Day(text.to_owned()))
            }
        };
        match (day(from, "-01-01")?, day(to, "-12-31")?) {
            (None, None) => Err(NoId::Days(text.to_owned())),
            (Some(from), Some(to)) if to < from => Err(NoId::Backwards(text.to_owned())),
            (from, to) => Ok(Self { from, to }),
        }
    }
}

/// Why a text is not the id of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NoId {
    /// It does not begin with a platform.
    Platform(String),
    /// There is no such topic.
    Topic(String),
    /// The topic cannot be divided like that.
    Rest(Topic, String),
    /// It is no period.
    Days(String),
    /// It is neither a day nor a year.
    Day(String),
    /// The end comes before the start.
    Backwards(String),
}

impl NoId {
    /// The same as a value that can be said in every language.
    pub(crate) fn message(&self) -> Message {
        let one = |id, name, text: &str| Message::of(id).with(name, text);
        match self {
            Self::Platform(id) => one("id-platform", "id", id),
            Self::Topic(topic) => one("id-topic", "topic", topic),
            Self::Rest(topic, rest) => {
                one("id-rest", "topic", topic.as_str()).with("rest", rest.as_str())
            }
            Self::Days(text) => one("id-days", "text", text),
            Self::Day(text) => one("id-day", "text", text),
            Self::Backwards(text) => one("id-backwards", "text", text),
        }
    }
}

/// What the user said about the audience of some items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Statement {
    /// Whether everybody could see them; `None` if the user does not know.
    pub public: Option<bool>,
    /// The days for which this holds.
    pub in_days: Days,
}

/// All statements of the user about one account.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Stated {
    exact: BTreeMap<About, Vec<Statement>>,
    periods: Vec<(About, Statement)>,
}

impl Stated {
    /// No statements.
    pub(crate) const NONE: Self = Self {
        exact: BTreeMap::new(),
        periods: Vec::new(),
    };

    /// Adds a statement.
    pub(crate) fn add(&mut self, about: About, statement: Statement) {
        match about.which {
            Which::Made(_) => self.periods.push((about, statement)),
            Which::All | Which::Named(_) => self.exact.entry(about).or_default().push(statement),
        }
    }

    /// The periods of a timeline for which there are statements.
    pub(crate) fn periods(&self, about: &About) -> impl Iterator<Item = Days> {
        let of = (about.platform, about.topic);
        let periods = self
            .periods
            .iter()
            .filter(move |(stated, _)| (stated.platform, stated.topic) == of);
        periods.filter_map(|(stated, _)| match stated.which {
            Which::Made(days) => Some(days),
            Which::All | Which::Named(_) => None,
        })
    }

    /// The days around a day for which there is no statement, at most its whole year.
    pub(crate) fn untold_around(&self, about: &About, day: Date) -> Days {
        let mut untold = Days {
            from: Date::new(day.year(), 1, 1).ok(),
            to: Date::new(day.year(), 12, 31).ok(),
        };
        for told in self.periods(about) {
            if let Some(to) = told.to.filter(|to| *to < day) {
                untold.from = untold.from.max(to.tomorrow().ok());
            }
            if let Some(from) = told.from.filter(|from| *from > day) {
                untold.to = [untold.to, from.yesterday().ok()]
                    .into_iter()
                    .flatten()
                    .min();
            }
        }
        untold
    }

    /// Whether something was told of exactly that group or person.
    pub(crate) fn names(&self, about: &About) -> bool {
        self.exact.contains_key(about)
    }

    /// The days on which something begins or ends that was told.
    pub(crate) fn turns(&self) -> impl Iterator<Item = Date> {
        let statements = self
            .exact
            .values()
            .flatten()
            .chain(self.periods.iter().map(|(_, statement)| statement));
        let told = statements.map(|statement| statement.in_days);
        let periods = self
            .periods
            .iter()
            .filter_map(|(about, _)| match about.which {
                Which::Made(days) => Some(days),
                Which::All | Which::Named(_) => None,
            });
        told.chain(periods)
            .flat_map(|days| [days.from, days.to])
            .flatten()
    }

    /// Whether there are no statements.
    pub(crate) fn is_empty(&self) -> bool {
        self.exact.is_empty() && self.periods.is_empty()
    }

    /// The statements about a subject. Statements about this group or period take precedence over
    /// those about all.
    pub(crate) fn of(&self, about: &About) -> Vec<(&About, Statement)> {
        let period = self
            .periods
            .iter()
            .filter(|(stated, _)| stated.covers(about));
        let period: Vec<_> = period
            .map(|(stated, statement)| (stated, *statement))
            .collect();
        if !period.is_empty() {
            return period;
        }
        let all = || {
            self.exact.get_key_value(&About {
                which: Which::All,
                ..about.clone()
            })
        };
        let Some((stated, told)) = self.exact.get_key_value(about).or_else(all) else {
            return Vec::new();
        };
        told.iter().map(|statement| (stated, *statement)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(id: &str) -> Result<About, NoId> {
        About::parse(Platform::Facebook, id)
    }

    #[test]
    fn ids_are_read_as_they_are_written() {
        for id in [
            "group:Allotment: Friends",
            "timeline:2011..2016",
            "timeline:2024",
            "timeline:2024-05-01",
            "timeline:2011-05-01..",
            "timeline:..2016",
            "group",
        ] {
            assert_eq!(parse(id).map(|about| about.to_string()), Ok(id.to_owned()));
        }
        assert_eq!(
            parse("timeline:2011-01-01..2016-12-31"),
            parse("timeline:2011..2016")
        );
        for (id, why) in [
            ("gruop:a", NoId::Topic("gruop".to_owned())),
            (
                "stories:2011..2016",
                NoId::Rest(Topic::Stories, "2011..2016".to_owned()),
            ),
            ("group:", NoId::Rest(Topic::Group, String::new())),
            ("timeline:youth", NoId::Day("youth".to_owned())),
            ("timeline:..", NoId::Days("..".to_owned())),
            (
                "timeline:2011-02-30..2012",
                NoId::Day("2011-02-30".to_owned()),
            ),
            (
                "timeline:2016..2011",
                NoId::Backwards("2016..2011".to_owned()),
            ),
        ] {
            assert_eq!(parse(id), Err(why), "{id}");
        }
    }

    #[test]
    fn a_period_covers_its_days_and_overlaps_with_others() {
        let period = parse("timeline:2011..2016").unwrap();
        assert!(period.covers(&parse("timeline:2013-05-01..2013-05-01").unwrap()));
        assert!(!period.covers(&parse("timeline:2016..2017").unwrap()));
        assert!(period.overlaps(&parse("timeline:2016..2017").unwrap()));
        assert!(!period.overlaps(&parse("timeline:2017..").unwrap()));
        assert!(
            !period.overlaps(&parse("timeline").unwrap()),
            "an exception to what is said of all"
        );
        assert!(parse("timeline").unwrap().covers(&period));
    }
}
