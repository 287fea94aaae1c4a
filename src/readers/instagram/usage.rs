//! First and last times of activities on Instagram. Two values count: the first story for close
//! friends, and the country of the profile.

use crate::facts::{Fact, Residence, ResidenceBy};
use crate::lexicon::labels::{COUNTRY_CODE, FIRST_CLOSE_FRIENDS_STORY, FIRST_STORY, LAST_STORY};
use crate::readers::Reader;
use crate::readers::account_data;
use crate::readers::dialect::{Meaning, Record};
use crate::readers::problem::Problem;
use crate::readers::sink::Sink;
use crate::text::Text;
use crate::time::Moment;

/// The file that Instagram calls profile information.
pub(crate) static USAGE: Reader = Reader {
    id: "instagram.profile_information",
    read: |source, out| account_data::facts(source, &mut Usage, out),
};

struct Usage;

impl Meaning for Usage {
    const WATCHED: bool = false;

    fn record(&mut self, record: Record, out: &mut Sink<'_>) {
        if let Some(code) = country_code(&record) {
            let text = out.text(code.clone());
            out.fact(Fact::Residence(Residence {
                by: ResidenceBy::ProfileCountry,
                text,
            }));
        }
        match first_close_friends_story(&record) {
            FirstStory::At(time) => out.fact(Fact::FirstCloseFriendsStory(time.day())),
            FirstStory::Never => out.fact(Fact::FirstCloseFriendsStory(None)),
            FirstStory::Nothing => {}
            FirstStory::Unclear => out.problem(Problem::CloseFriendsUnclear),
        }
    }
}

/// What a record says about the first story for close friends.
#[derive(Debug, PartialEq, Eq)]
enum FirstStory {
    At(Moment),
    /// Its label is there, without a time.
    Never,
    /// The labels of the record are known, and it is not among them.
    Nothing,
    /// The labels of the record are unknown.
    Unclear,
}

fn first_close_friends_story(record: &Record) -> FirstStory {
    match record.get(&FIRST_CLOSE_FRIENDS_STORY) {
        Some((None, Moment::Unknown)) => return FirstStory::Never,
        Some((Some(_), Moment::Unknown)) => return FirstStory::Unclear,
        Some((_, time)) => return FirstStory::At(time),
        None => {}
    }
    if [&FIRST_STORY, &LAST_STORY, &COUNTRY_CODE]
        .into_iter()
        .any(|known| record.get(known).is_some())
    {
        return FirstStory::Nothing;
    }
    by_position(record).map_or(FirstStory::Unclear, FirstStory::At)
}

/// The time in an unknown language. In all maps seen it was the last entry, after the first and the
/// last story (audience-evidence.md 4.5: high for English); it counts only if it lies between these
/// two. Only the label can show that there was no such story: an entry without a time may be
/// anything.
fn by_position(record: &Record) -> Option<Moment> {
    let [.., (_, first), (_, last), (_, close)] = record.string_map_data.0.as_slice() else {
        return None;
    };
    let [first, last, close] = [first, last, close].map(|value| value.time().seconds());
    let (first, last, close) = (first?, last?, close?);
    (first <= close && close <= last).then_some(Moment::At(close))
}

/// The country code: by its label, else the only text in the form of one; `None` if there are
/// several.
fn country_code(record: &Record) -> Option<&Text> {
    fn is_code(text: &&Text) -> bool {
        text.as_str().len() == 2 && text.as_str().chars().all(|c| c.is_ascii_uppercase())
    }
    record.value(&COUNTRY_CODE).or_else(|| {
        let mut codes = record.texts().filter(is_code);
        codes.next().filter(|_| codes.next().is_none())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize as _;
    use serde_json::{Value, json};

    fn told(record: Value) -> FirstStory {
        first_close_friends_story(&Record::deserialize(&record).unwrap())
    }

    fn map(entries: &[(&str, i64)]) -> Value {
        let entries = entries
            .iter()
            .map(|(key, time)| ((*key).to_owned(), json!({"value": "", "timestamp": time})));
        json!({"string_map_data": Value::Object(entries.collect())})
    }

    #[test]
    fn by_its_label() {
        let label = "First Close Friends Story Time";
        assert_eq!(
            told(map(&[("First Story Time", 10), (label, 20)])),
            FirstStory::At(Moment::At(20))
        );
        assert_eq!(
            told(map(&[("First Story Time", 10), (label, 0)])),
            FirstStory::Never
        );
        assert_eq!(told(map(&[("First Story Time", 10)])), FirstStory::Nothing);
        assert_eq!(
            told(json!({"label_values": [{"label": label, "timestamp_value": 20}]})),
            FirstStory::At(Moment::At(20))
        );
        assert_eq!(
            told(json!({"label_values": [{"label": label}]})),
            FirstStory::Never
        );
        assert_eq!(
            told(json!({"string_map_data": {label: {"value": "yesterday"}}})),
            FirstStory::Unclear
        );
    }

    #[test]
    fn by_its_place_only_where_it_fits() {
        assert_eq!(
            told(map(&[("a", 5), ("b", 10), ("c", 30), ("d", 20)])),
            FirstStory::At(Moment::At(20))
        );
        for times in [[10, 30, 0], [10, 30, 40], [10, 30, 5], [0, 30, 20]] {
            let keys = ["b", "c", "d"];
            let entries: Vec<(&str, i64)> = keys.into_iter().zip(times).collect();
            assert_eq!(told(map(&entries)), FirstStory::Unclear, "{times:?}");
        }
        assert_eq!(
            told(json!({"label_values": [{"label": "a", "timestamp_value": 20}]})),
            FirstStory::Unclear
        );
    }

    #[test]
    fn countries() {
        let code = |record: Value| {
            country_code(&Record::deserialize(&record).unwrap())
                .map(|code| code.as_str().to_owned())
        };
        assert_eq!(
            code(json!({"string_map_data": {"x": {"value": "DE"}, "y": {"value": "False"}}}))
                .as_deref(),
            Some("DE")
        );
        assert_eq!(
            code(json!({"label_values": [{"label": "First Country Code", "value": "US"}]}))
                .as_deref(),
            Some("US")
        );
        assert_eq!(
            code(json!({"string_map_data": {"x": {"value": "DE"}, "y": {"value": "NO"}}})),
            None
        );
    }
}
