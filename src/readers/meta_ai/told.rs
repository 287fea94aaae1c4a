//! Splits a whole conversation in one text, as the export of the Meta AI app has it (meta-ai.md 3:
//! medium). Its first line is a heading; then each side's words follow its name.

use jiff::civil::Date;

use crate::lexicon::meta_ai::names_the_user;
use crate::readers::mention::{META_AI, is_format};
use crate::time::Moment;

/// How such a text begins in English, and the name of its file.
const BEGINS: &str = "Conversation with Meta AI";

/// What one side said.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Turn {
    pub(super) by_ai: bool,
    pub(super) text: String,
}

/// Whether a text is a whole conversation: it begins as one in English, or both sides speak in it.
pub(super) fn is_conversation(text: &str) -> bool {
    let both = || {
        turns(text, None).is_some_and(|turns| {
            let by_ai = turns.iter().filter(|turn| turn.by_ai).count();
            (1..turns.len()).contains(&by_ai)
        })
    };
    !is_file(text) && (text.starts_with(BEGINS) || both())
}

/// Splits a conversation into turns; `None` if nothing shows where one side ends. The first line is
/// a heading in the language of the app, which the name of its file repeats. That language also
/// decides the user's name: it is the one of the first turn, or one that is known.
pub(super) fn turns(text: &str, file: Option<&str>) -> Option<Vec<Turn>> {
    let text = without_heading(text, file);
    // A browser may join the lines of a page that it saves.
    let text = if text.contains('\n') {
        text.to_owned()
    } else {
        text.replace(" Meta AI: ", "\nMeta AI: ")
            .replace(" You: ", "\nYou: ")
    };
    let first = text
        .lines()
        .find(|line| !line.trim().is_empty())
        .and_then(speaker)
        .map(|(name, _)| name);
    let known = || {
        let mut names = text.lines().filter_map(speaker).map(|(name, _)| name);
        names.find(|name| names_the_user(name))
    };
    let user = first.filter(|name| *name != META_AI).or_else(known);
    let mut turns: Vec<Turn> = Vec::new();
    let (mut marks_ai, mut marks_user) = (false, false);
    for line in text.lines() {
        let said = speaker(line).filter(|(name, _)| *name == META_AI || Some(*name) == user);
        match (said, turns.last_mut()) {
            (Some((name, words)), _) => {
                let by_ai = name == META_AI;
                marks_ai |= by_ai;
                marks_user |= !by_ai;
                let text = words.trim().to_owned();
                turns.push(Turn { by_ai, text });
            }
            (None, Some(last)) => {
                last.text.push('\n');
                last.text.push_str(line);
            }
            (None, None) => turns.push(Turn {
                by_ai: false,
                text: line.to_owned(),
            }),
        }
    }
    // If only one side's name is known, a line with another name may be the other side's.
    if !(marks_ai && marks_user)
        && turns
            .iter()
            .flat_map(|turn| turn.text.lines().skip(1))
            .any(looks_marked)
    {
        return None;
    }
    for turn in &mut turns {
        turn.text.truncate(turn.text.trim_end().len());
    }
    turns.retain(|turn| !turn.text.is_empty());
    (marks_ai || marks_user || text.trim().is_empty()).then_some(turns)
}

/// A text without its heading: its first line, if that names Meta AI, is in the name of its file,
/// or stands alone above an empty line.
pub(super) fn without_heading<'t>(text: &'t str, file: Option<&str>) -> &'t str {
    let text = text.trim_start();
    if let Some(rest) = text.strip_prefix(BEGINS) {
        return rest.trim_start();
    }
    let Some((first, rest)) = text.split_once('\n') else {
        return text;
    };
    let named = file.and_then(|file| file.split('_').next());
    let is_heading = first.contains(META_AI)
        || named.is_some_and(|name| name.trim() == first.trim())
        || rest.trim_start_matches('\r').starts_with('\n');
    if is_heading && speaker(first).is_none() {
        rest.trim_start()
    } else {
        text
    }
}

/// The longest name of a side. A longer text before a colon is part of a sentence.
const LONGEST_NAME: usize = 40;

/// The colon of Chinese and Japanese, which needs no blank behind it.
const WIDE_COLON: char = '\u{ff1a}';

/// The name before a colon at the start of a line, and what follows. French has a blank before the
/// colon, and marks of direction may stand around names.
fn speaker(line: &str) -> Option<(&str, &str)> {
    let (name, rest) = line.split_once([':', WIDE_COLON])?;
    let is_wide = line.get(name.len()..)?.starts_with(WIDE_COLON);
    let name = name.trim_matches(|c: char| c.is_whitespace() || is_format(c));
    (name.len() <= LONGEST_NAME
        && !name.is_empty()
        && (is_wide || rest.is_empty() || rest.starts_with(char::is_whitespace)))
    .then_some((name, rest))
}

/// Whether a line may begin with the name of a side.
fn looks_marked(line: &str) -> bool {
    speaker(line).is_some()
}

/// Whether a text is the name of a conversation's file. It ends like this in every language. A talk
/// whose lines a browser joined may end so too, but somebody speaks in it.
pub(super) fn is_file(text: &str) -> bool {
    !text.contains('\n') && text.ends_with(".txt") && !text.contains(": ")
}

/// The time in a file name like `Conversation with Meta AI_04-17-2026_1776479869.txt`: a timestamp
/// in seconds, and the local day with the month first (meta-ai.md 3: medium). The two may be a day
/// apart. If they are further apart, neither is believed.
pub(super) fn time_in(file: &str) -> Moment {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let (mut day, mut second) = (None, None);
    for part in stem.split('_') {
        day = day.or_else(|| day_in(part));
        second = second.or_else(|| {
            part.parse::<i64>()
                .ok()
                .filter(|seconds| SECONDS.contains(seconds))
        });
    }
    match (day, second.map(Moment::from_seconds)) {
        (Some(day), Some(second)) => {
            let apart = second
                .day()
                .and_then(|other| other.since(day).ok())
                .map(|span| span.get_days().abs());
            if let Some(days) = apart
                && days <= 1
            {
                second
            } else {
                Moment::Unknown
            }
        }
        (Some(day), None) => Moment::on_clock(day.at(0, 0, 0, 0)),
        (None, second) => second.unwrap_or_default(),
    }
}

/// Timestamps that a conversation can have: Meta AI began in 2023.
const SECONDS: std::ops::Range<i64> = 1_672_531_200..4_102_444_800;

/// A day with the month first; with the day first if the first number can be no month.
fn day_in(part: &str) -> Option<Date> {
    let mut numbers = part.split('-').map(str::parse::<i16>);
    let (Some(Ok(a)), Some(Ok(b)), Some(Ok(year)), None) = (
        numbers.next(),
        numbers.next(),
        numbers.next(),
        numbers.next(),
    ) else {
        return None;
    };
    let (month, day) = if a > 12 { (b, a) } else { (a, b) };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_of_both_sides() {
        let turn = |by_ai, text: &str| Turn {
            by_ai,
            text: text.to_owned(),
        };
        let two = vec![
            turn(false, "What is a fern?"),
            turn(true, "A plant.\nNote: it is green."),
        ];
        assert_eq!(
            turns(
                "Conversation with Meta AI\n\n\nYou: What is a fern?\nMeta AI: A plant.\nNote: it is green.",
                None
            ),
            Some(two)
        );
        for talk in [
            "Conversation with Meta AI\nDu: Was ist ein Farn?\nMeta AI: Eine Pflanze.\nDu: Danke",
            "Unterhaltung mit Meta AI\n\nDu: Was ist ein Farn?\nMeta AI: Eine Pflanze.\nDu: Danke",
            "Meta AI ile konu\u{15f}ma\nSen: E\u{11f}relti nedir?\nMeta AI: Bir bitki.\nSen: Te\u{15f}ekk\u{fc}rler",
        ] {
            let turns = turns(talk, None).unwrap();
            assert_eq!(
                turns.iter().map(|turn| turn.by_ai).collect::<Vec<_>>(),
                [false, true, false],
                "{talk}"
            );
        }
        let joined = "Conversation with Meta AI You: What is a fern? Meta AI: A plant.";
        assert_eq!(
            turns(joined, None),
            Some(vec![turn(false, "What is a fern?"), turn(true, "A plant.")])
        );
        assert_eq!(turns("Conversation with Meta AI", None), Some(vec![]));
        // The name of one side is known, and that of the other is not.
        for talk in [
            "\u{645}\u{62d}\u{627}\u{62f}\u{62b}\u{629}\n\n\u{623}\u{646}\u{62a}: \u{633}\u{624}\u{627}\u{644}\n\u{645}\u{64a}\u{62a}\u{627}: \u{62c}\u{648}\u{627}\u{628}",
            "Chat\n\nDu: Was?\nMeta KI: Das.",
            "\u{4f60}: a\nMeta\u{ff1a}b",
            "Meta AI: Hello\nZork: what is a fern?",
        ] {
            assert_eq!(turns(talk, None), None, "{talk}");
        }
        assert_eq!(
            turns("Conversation with Meta AI\nYou: only asked", None),
            Some(vec![turn(false, "only asked")])
        );
        assert_eq!(
            turns(
                "Conversation with Meta AI\nsomething that nobody can part",
                None
            ),
            None
        );
    }

    #[test]
    fn the_time_of_a_file() {
        let day = |name: &str| time_in(name).day().map(|day| day.to_string());
        let told = |day: &str| Some(day.to_owned());
        assert_eq!(
            day("Conversation with Meta AI_04-17-2026_1776479869.txt"),
            told("2026-04-18")
        );
        assert_eq!(
            day("Unterhaltung mit Meta AI_02-03-2026_1770100000.txt"),
            told("2026-02-03")
        );
        assert_eq!(
            day("Conversation with Meta AI_15-01-2026_1.txt"),
            told("2026-01-15")
        );
        assert_eq!(
            day("Conversation with Meta AI_05-01-2026_1.txt"),
            told("2026-05-01")
        );
        // The two contradict each other.
        assert_eq!(
            day("Conversation with Meta AI_05-01-2026_1700000000.txt"),
            None
        );
        assert_eq!(day("Conversation with Meta AI_99-99-2026_1.txt"), None);
        assert_eq!(day("Conversation with Meta AI.txt"), None);
    }
}
