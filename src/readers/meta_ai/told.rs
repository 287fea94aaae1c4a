//! A whole conversation in one text, as the export of the Meta AI app has it (meta-ai.md 3: medium): a first line that
//! says what it is, then what each side said behind its name.

use jiff::civil::Date;

use crate::readers::mention::META_AI;
use crate::time::Moment;

/// How such a text begins.
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

/// Takes a conversation apart. What stands before the first name is a turn of nobody, which is told as a prompt.
pub(super) fn turns(text: &str) -> Vec<Turn> {
    let text = text.strip_prefix(BEGINS).unwrap_or(text).trim_start();
    // A browser that saves a page may join its lines.
    let text = if text.contains('\n') {
        text.to_owned()
    } else {
        text.replace(" Meta AI: ", "\nMeta AI: ").replace(" You: ", "\nYou: ")
    };
    let user = text.lines().find_map(|line| speaker(line).filter(|name| *name != META_AI)).unwrap_or("You");
    let mut turns: Vec<Turn> = Vec::new();
    for line in text.lines() {
        let said = speaker(line).filter(|name| *name == META_AI || *name == user);
        match (said, turns.last_mut()) {
            (Some(name), _) => {
                let text = line.get(name.len() + 1..).unwrap_or_default().trim().to_owned();
                turns.push(Turn { by_ai: name == META_AI, text });
            }
            (None, Some(last)) => {
                last.text.push('\n');
                last.text.push_str(line);
            }
            (None, None) => turns.push(Turn { by_ai: false, text: line.to_owned() }),
        }
    }
    for turn in &mut turns {
        turn.text.truncate(turn.text.trim_end().len());
    }
    turns.retain(|turn| !turn.text.is_empty());
    turns
}

/// The longest name that a side can have: a sentence with a colon in it is none.
const LONGEST_NAME: usize = 40;

fn speaker(line: &str) -> Option<&str> {
    let (name, rest) = line.split_once(':')?;
    (name.len() <= LONGEST_NAME && !name.trim().is_empty() && (rest.is_empty() || rest.starts_with(' ')))
        .then_some(name)
}

/// Whether a text is the name of the file that the conversation had.
pub(super) fn is_file(text: &str) -> bool {
    !text.contains('\n') && text.starts_with(BEGINS) && text.ends_with(".txt")
}

/// The day in such a name. Nobody has verified which of its first two numbers is the month, so it tells a day only where
/// one of them can be none.
pub(super) fn day_in(file: &str) -> Result<Moment, Ambiguous> {
    let numbers = file.split('_').find_map(|part| {
        let mut numbers = part.split('-').map(str::parse::<i16>);
        match (numbers.next(), numbers.next(), numbers.next(), numbers.next()) {
            (Some(Ok(a)), Some(Ok(b)), Some(Ok(year)), None) => Some((a, b, year)),
            _ => None,
        }
    });
    let Some((a, b, year)) = numbers else { return Ok(Moment::Unknown) };
    let (day, month) = match (a, b) {
        (a, b) if a > 12 || a == b => (a, b),
        (a, b) if b > 12 => (b, a),
        _ => return Err(Ambiguous),
    };
    let date = i8::try_from(day).ok().zip(i8::try_from(month).ok());
    let date = date.and_then(|(day, month)| Date::new(year, month, day).ok());
    Ok(date.map_or(Moment::Unknown, |date| Moment::on_clock(date.at(0, 0, 0, 0))))
}

/// A date that may be one of two days.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Ambiguous;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_of_both_sides() {
        let turn = |by_ai, text: &str| Turn { by_ai, text: text.to_owned() };
        let two = vec![turn(false, "What is a fern?"), turn(true, "A plant.\nNote: it is green.")];
        assert_eq!(
            turns("Conversation with Meta AI\nYou: What is a fern?\nMeta AI: A plant.\nNote: it is green."),
            two
        );
        let german = "Conversation with Meta AI\nDu: Was ist ein Farn?\nMeta AI: Eine Pflanze.\nDu: Danke";
        assert_eq!(turns(german).iter().map(|turn| turn.by_ai).collect::<Vec<_>>(), [false, true, false]);
        let joined = "Conversation with Meta AI You: What is a fern? Meta AI: A plant.";
        assert_eq!(turns(joined), [turn(false, "What is a fern?"), turn(true, "A plant.")]);
        assert_eq!(turns("Conversation with Meta AI"), []);
    }

    #[test]
    fn the_day_of_a_file() {
        let day = |name: &str| day_in(name).map(|moment| moment.day().map(|day| day.to_string()));
        assert_eq!(day("Conversation with Meta AI_15-01-2026_1.txt"), Ok(Some("2026-01-15".to_owned())));
        assert_eq!(day("Conversation with Meta AI_01-15-2026_1.txt"), Ok(Some("2026-01-15".to_owned())));
        assert_eq!(day("Conversation with Meta AI_05-01-2026_1.txt"), Err(Ambiguous));
        assert_eq!(day("Conversation with Meta AI_99-99-2026_1.txt"), Ok(None));
        assert_eq!(day("Conversation with Meta AI.txt"), Ok(None));
    }
}
