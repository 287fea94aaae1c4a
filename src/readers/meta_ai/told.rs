//! A whole conversation in one text, as the export of the Meta AI app has it (meta-ai.md 3: medium): a first line that
//! says what it is, then what each side said behind its name.

use jiff::civil::Date;

use crate::lexicon::chats::names_the_user;
use crate::readers::mention::META_AI;
use crate::time::Moment;

/// How such a text begins, and the name of its file, in English.
const BEGINS: &str = "Conversation with Meta AI";

/// What one side said.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Turn {
    pub(super) by_ai: bool,
    pub(super) text: String,
}

/// Whether a text is a whole conversation.
pub(super) fn is_conversation(text: &str) -> bool {
    text.starts_with(BEGINS) && !is_file(text)
}

/// Takes a conversation apart; none where nothing tells where one side ends. What it is called stands in its first line, in the
/// language of the app, which also gives the user's side its name: the one of the first turn, or a known one.
pub(super) fn turns(text: &str) -> Option<Vec<Turn>> {
    let text = without_heading(text);
    // A browser that saves a page may join its lines.
    let text = if text.contains('\n') {
        text.to_owned()
    } else {
        text.replace(" Meta AI: ", "\nMeta AI: ").replace(" You: ", "\nYou: ")
    };
    let first = text.lines().find(|line| !line.trim().is_empty()).and_then(speaker);
    let known = || text.lines().filter_map(speaker).find(|name| names_the_user(name));
    let user = first.filter(|name| *name != META_AI).or_else(known);
    let mut turns: Vec<Turn> = Vec::new();
    let (mut marks_ai, mut marks_user) = (false, false);
    for line in text.lines() {
        let said = speaker(line).filter(|name| *name == META_AI || Some(*name) == user);
        match (said, turns.last_mut()) {
            (Some(name), _) => {
                let by_ai = name == META_AI;
                marks_ai |= by_ai;
                marks_user |= !by_ai;
                let text = line.get(name.len() + 1..).unwrap_or_default().trim().to_owned();
                turns.push(Turn { by_ai, text });
            }
            (None, Some(last)) => {
                last.text.push('\n');
                last.text.push_str(line);
            }
            (None, None) => turns.push(Turn { by_ai: false, text: line.to_owned() }),
        }
    }
    // Where only one side's mark is known, a line that looks like the other's may begin what somebody else said.
    if !(marks_ai && marks_user) && turns.iter().flat_map(|turn| turn.text.lines().skip(1)).any(looks_marked) {
        return None;
    }
    for turn in &mut turns {
        turn.text.truncate(turn.text.trim_end().len());
    }
    turns.retain(|turn| !turn.text.is_empty());
    (marks_ai || marks_user || text.trim().is_empty()).then_some(turns)
}

/// A text without the line that says what it is.
pub(super) fn without_heading(text: &str) -> &str {
    let text = text.trim_start();
    if let Some(rest) = text.strip_prefix(BEGINS) {
        return rest.trim_start();
    }
    match text.split_once('\n') {
        Some((first, rest)) if first.contains(META_AI) && speaker(first).is_none() => rest.trim_start(),
        _ => text,
    }
}

/// The longest name that a side can have: a sentence with a colon in it is none.
const LONGEST_NAME: usize = 40;

fn speaker(line: &str) -> Option<&str> {
    let (name, rest) = line.split_once(':')?;
    (name.len() <= LONGEST_NAME && !name.trim().is_empty() && (rest.is_empty() || rest.starts_with(' ')))
        .then_some(name)
}

/// Whether a line may begin with the mark of a side, in a script with wide colons too.
fn looks_marked(line: &str) -> bool {
    let wide =
        line.split_once('\u{ff1a}').is_some_and(|(name, _)| name.len() <= LONGEST_NAME && !name.trim().is_empty());
    wide || speaker(line).is_some()
}

/// Whether a text is the name of the file that a conversation had: in every language it ends so.
pub(super) fn is_file(text: &str) -> bool {
    !text.contains('\n') && text.ends_with(".txt") && text.chars().any(|c| c.is_ascii_digit())
}

/// The time in the name of a file, `Conversation with Meta AI_04-17-2026_1776479869.txt`: the second of the talk, and its day
/// with the month first (meta-ai.md 3: medium). The day is told where the talk was, so the two may be a day apart; where
/// they are further apart, neither is believed.
pub(super) fn time_in(file: &str) -> Moment {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let (mut day, mut second) = (None, None);
    for part in stem.split('_') {
        day = day.or_else(|| day_in(part));
        second = second.or_else(|| part.parse::<i64>().ok().filter(|seconds| SECONDS.contains(seconds)));
    }
    match (day, second.map(Moment::from_seconds)) {
        (Some(day), Some(second)) => {
            let apart = second.day().and_then(|other| other.since(day).ok()).map(|span| span.get_days().abs());
            if apart.is_some_and(|days| days <= 1) { second } else { Moment::Unknown }
        }
        (Some(day), None) => Moment::on_clock(day.at(0, 0, 0, 0)),
        (None, second) => second.unwrap_or_default(),
    }
}

/// Seconds that can be a talk's: Meta AI began in 2023.
const SECONDS: std::ops::Range<i64> = 1_672_531_200..4_102_444_800;

/// A day with the month first; where that can be no month, with the day first.
fn day_in(part: &str) -> Option<Date> {
    let mut numbers = part.split('-').map(str::parse::<i16>);
    let (Some(Ok(a)), Some(Ok(b)), Some(Ok(year)), None) =
        (numbers.next(), numbers.next(), numbers.next(), numbers.next())
    else {
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
        let turn = |by_ai, text: &str| Turn { by_ai, text: text.to_owned() };
        let two = vec![turn(false, "What is a fern?"), turn(true, "A plant.\nNote: it is green.")];
        assert_eq!(
            turns("Conversation with Meta AI\n\n\nYou: What is a fern?\nMeta AI: A plant.\nNote: it is green."),
            Some(two)
        );
        for talk in [
            "Conversation with Meta AI\nDu: Was ist ein Farn?\nMeta AI: Eine Pflanze.\nDu: Danke",
            "Unterhaltung mit Meta AI\n\nDu: Was ist ein Farn?\nMeta AI: Eine Pflanze.\nDu: Danke",
            "Meta AI ile konu\u{15f}ma\nSen: E\u{11f}relti nedir?\nMeta AI: Bir bitki.\nSen: Te\u{15f}ekk\u{fc}rler",
        ] {
            let turns = turns(talk).unwrap();
            assert_eq!(turns.iter().map(|turn| turn.by_ai).collect::<Vec<_>>(), [false, true, false], "{talk}");
        }
        let joined = "Conversation with Meta AI You: What is a fern? Meta AI: A plant.";
        assert_eq!(turns(joined), Some(vec![turn(false, "What is a fern?"), turn(true, "A plant.")]));
        assert_eq!(turns("Conversation with Meta AI"), Some(vec![]));
        // Of one side the mark is known, and of the other it is not.
        for talk in [
            "\u{645}\u{62d}\u{627}\u{62f}\u{62b}\u{629}\n\n\u{623}\u{646}\u{62a}: \u{633}\u{624}\u{627}\u{644}\n\u{645}\u{64a}\u{62a}\u{627}: \u{62c}\u{648}\u{627}\u{628}",
            "Chat\n\nDu: Was?\nMeta KI: Das.",
            "\u{4f60}: a\nMeta\u{ff1a}b",
            "Meta AI: Hello\nZork: what is a fern?",
        ] {
            assert_eq!(turns(talk), None, "{talk}");
        }
        assert_eq!(turns("Conversation with Meta AI\nYou: only asked"), Some(vec![turn(false, "only asked")]));
        assert_eq!(turns("Conversation with Meta AI\nsomething that nobody can part"), None);
    }

    #[test]
    fn the_time_of_a_file() {
        let day = |name: &str| time_in(name).day().map(|day| day.to_string());
        let told = |day: &str| Some(day.to_owned());
        assert_eq!(day("Conversation with Meta AI_04-17-2026_1776479869.txt"), told("2026-04-18"));
        assert_eq!(day("Unterhaltung mit Meta AI_02-03-2026_1770100000.txt"), told("2026-02-03"));
        assert_eq!(day("Conversation with Meta AI_15-01-2026_1.txt"), told("2026-01-15"));
        assert_eq!(day("Conversation with Meta AI_05-01-2026_1.txt"), told("2026-05-01"));
        // The two contradict each other.
        assert_eq!(day("Conversation with Meta AI_05-01-2026_1700000000.txt"), None);
        assert_eq!(day("Conversation with Meta AI_99-99-2026_1.txt"), None);
        assert_eq!(day("Conversation with Meta AI.txt"), None);
    }
}
