//! What is said while an archive is read.

use crate::language::Language;
use crate::text::for_terminal;

/// The longest name of a file that is shown.
const NAME_CHARACTERS: usize = 32;

/// How long it may take yet, as people say it; nothing before anything is known.
pub(crate) fn time_left(language: Language, done: u64, seconds: u64) -> String {
    const MINUTE: u64 = 60;
    const HOUR: u64 = 60 * MINUTE;
    let w = language.words();
    match seconds {
        _ if done == 0 => String::new(),
        0..MINUTE => w.say("progress-soon").to_owned(),
        MINUTE..HOUR => w.count(seconds.div_ceil(MINUTE), "progress-minutes"),
        _ => w.count(seconds.div_ceil(HOUR), "progress-hours"),
    }
}

/// What is read now, by the name of the file alone: where it lies matters to nobody who waits.
pub(crate) fn reading(language: Language, path: &str) -> String {
    let name = for_terminal(path.rsplit('/').next().unwrap_or(path)).into_owned();
    let name = match name.char_indices().nth(NAME_CHARACTERS) {
        Some((at, _)) => format!("{}…", name.get(..at).unwrap_or(&name)),
        None => name,
    };
    language
        .words()
        .fill("progress-reading", &[("file", &name)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_left_is_said_as_people_say_it() {
        let english = Language::English;
        for (done, seconds, said) in [
            (0, 500, ""),
            (1, 0, "less than a minute left"),
            (1, 59, "less than a minute left"),
            (1, 60, "about 1 minute left"),
            (1, 61, "about 2 minutes left"),
            (1, 3599, "about 60 minutes left"),
            (1, 3600, "about 1 hour left"),
            (1, 7201, "about 3 hours left"),
        ] {
            assert_eq!(time_left(english, done, seconds), said, "{done} {seconds}");
        }
        assert_eq!(time_left(Language::German, 1, 150), "noch etwa 3 Minuten");
        assert_eq!(
            time_left(Language::French, 1, 60),
            "encore 1 minute environ"
        );
        assert_eq!(time_left(Language::Spanish, 1, 9000), "quedan unas 3 horas");
    }

    #[test]
    fn what_is_read_is_said_by_its_name_and_nothing_in_it_acts() {
        let english = Language::English;
        assert_eq!(
            reading(english, "your_facebook_activity/posts/your_posts_1.json"),
            "reading your_posts_1.json"
        );
        assert!(!reading(english, "a/\u{1b}[31mred.json").contains('\u{1b}'));
        assert_eq!(
            reading(english, &"ł".repeat(99)),
            format!("reading {}…", "ł".repeat(NAME_CHARACTERS))
        );
    }
}
