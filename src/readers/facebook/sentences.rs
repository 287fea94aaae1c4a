//! The sentence above a post ("Ada Example posted in Example Gardeners."): where it says that the post stands, in every
//! language of the table `lexicon/post_sentences.tsv`.
//!
//! Most records have one of a few hundred sentences. One that names nothing but its teller ("... updated her status.") is
//! looked up as a whole behind each beginning that may be a name; one that names a place is compared with the forms of the table.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::lexicon::sentences::POSTS;

/// Where a sentence says that its post stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// On somebody else's timeline.
    Wall,
    /// In a group.
    Group,
    /// On the own timeline; it recommends a Page or place.
    Recommends,
    /// On the own timeline.
    Own,
    /// There too; it announces another picture of the profile.
    Picture,
}

/// A part of a form.
#[derive(Debug, PartialEq, Eq)]
enum Piece {
    Literal(String),
    /// Who tells: as little as fits.
    Teller,
    /// Any words: as much as fits.
    Words,
    /// The name of the place.
    Place,
    Number,
}

#[derive(Debug)]
struct Form {
    meaning: Meaning,
    pieces: Vec<Piece>,
}

#[derive(Default)]
struct Forms {
    /// What may stand behind the teller's name, where that says that the post stands on the own timeline.
    own: FxHashMap<String, Meaning>,
    /// Forms with more words that may be any, in the order of the table.
    others: Vec<Form>,
}

static FORMS: LazyLock<Forms> = LazyLock::new(|| {
    let mut forms = Forms::default();
    let spelled = |(meaning, text)| written_out(text).into_iter().flat_map(spellings).map(move |text| (meaning, text));
    for (meaning, sentence) in lines().flat_map(spelled) {
        match sentence.strip_prefix("{me}").filter(|rest| !rest.replace(NUMBER, "").contains('{')) {
            Some(rest) if matches!(meaning, Meaning::Own | Meaning::Picture) => {
                forms.own.entry(rest.to_owned()).or_insert(meaning);
            }
            _ => forms.others.push(Form { meaning, pieces: pieces(&sentence) }),
        }
    }
    forms
});

const NUMBER: &str = "{n}";

/// The lines of the table: meaning and sentence.
fn lines() -> impl Iterator<Item = (Meaning, &'static str)> {
    POSTS.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut cells = line.split('\t').skip(1);
        let meaning = match cells.next()? {
            "wall" => Meaning::Wall,
            "group" => Meaning::Group,
            "recommends" => Meaning::Recommends,
            "own" => Meaning::Own,
            "picture" => Meaning::Picture,
            _ => return None,
        };
        Some((meaning, cells.next()?))
    })
}

/// Every sentence that a line with choices in brackets stands for.
fn written_out(text: &str) -> Vec<String> {
    let Some((before, (choices, rest))) =
        text.split_once('[').and_then(|(before, rest)| Some((before, rest.split_once(']')?)))
    else {
        return vec![text.to_owned()];
    };
    let rest = written_out(rest);
    let begun = choices.split('/').map(|choice| format!("{before}{choice}"));
    begun.flat_map(|begun| rest.iter().map(move |rest| format!("{begun}{rest}"))).collect()
}

/// The ways in which its apostrophes, and the blanks before its colons, are written.
fn spellings(sentence: String) -> Vec<String> {
    let curly = sentence.contains('\'').then(|| sentence.replace('\'', "\u{2019}"));
    let blanks = ["\u{a0}:", "\u{202f}:"].map(|colon| sentence.contains(" :").then(|| sentence.replace(" :", colon)));
    let more: Vec<String> = curly.into_iter().chain(blanks.into_iter().flatten()).collect();
    [vec![sentence], more].concat()
}

fn pieces(sentence: &str) -> Vec<Piece> {
    let (mut pieces, mut rest) = (Vec::new(), sentence);
    while let Some((before, (hole, after))) =
        rest.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
    {
        if !before.is_empty() {
            pieces.push(Piece::Literal(before.to_owned()));
        }
        pieces.push(match hole {
            "me" => Piece::Teller,
            "x" => Piece::Place,
            "n" => Piece::Number,
            _ => Piece::Words,
        });
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Literal(rest.to_owned()));
    }
    pieces
}

/// Longer sentences are none of Meta's: the names in them end at some 75 characters.
const MOST_BYTES: usize = 1000;

/// Words that a name has at most. What is longer holds more than a name.
const MOST_WORDS: usize = 8;

/// What a sentence without its full stop says, and the bytes of it that name the place; none where it fits no form.
pub(super) fn read(sentence: &str) -> Option<(Meaning, Option<&str>)> {
    if sentence.len() > MOST_BYTES {
        return None;
    }
    let forms = &*FORMS;
    let place = forms.others.iter().find_map(|form| {
        let may_fit = form.pieces.iter().all(|piece| match piece {
            Piece::Literal(text) => sentence.contains(text.as_str()),
            _ => true,
        });
        let mut place = None;
        let fits = may_fit
            && (fit(&form.pieces, sentence, matches!(form.meaning, Meaning::Own | Meaning::Picture), &mut place));
        fits.then_some((form.meaning, place))
    });
    place.or_else(|| own(forms, sentence).map(|meaning| (meaning, None)))
}

/// What it means where it is a name with one of the sentences behind it that name no other.
fn own(forms: &Forms, sentence: &str) -> Option<Meaning> {
    let (plain, _) = sentence.chars().fold((String::new(), false), |(mut plain, in_number), c| {
        match (c.is_numeric(), in_number) {
            (true, false) => plain.push_str(NUMBER),
            (true, true) => {}
            (false, _) => plain.push(c),
        }
        (plain, c.is_numeric())
    });
    plain.char_indices().skip(1).find_map(|(at, _)| {
        let (name, rest) = plain.split_at_checked(at)?;
        forms.own.get(rest).copied().filter(|_| is_name(name))
    })
}

fn is_name(text: &str) -> bool {
    !text.trim().is_empty() && text.split_whitespace().count() <= MOST_WORDS
}

/// Whether a sentence has this form, and what stands in it for the place.
fn fit<'s>(pieces: &[Piece], rest: &'s str, named: bool, place: &mut Option<&'s str>) -> bool {
    let (hole, behind) = match pieces {
        [] => return rest.is_empty(),
        [Piece::Literal(text), behind @ ..] => {
            return rest.strip_prefix(text.as_str()).is_some_and(|rest| fit(behind, rest, named, place));
        }
        [hole, behind @ ..] => (hole, behind),
    };
    let mut takes = |at: usize| {
        let Some((text, rest)) = rest.split_at_checked(at) else { return false };
        let may_be = match hole {
            Piece::Number => !text.is_empty() && text.chars().all(char::is_numeric),
            Piece::Teller if named => is_name(text),
            _ => !text.trim().is_empty(),
        };
        let fits = may_be && fit(behind, rest, named, place);
        if fits && *hole == Piece::Place {
            *place = Some(text.trim().trim_matches(QUOTES));
        }
        fits
    };
    match behind {
        [] => takes(rest.len()),
        [Piece::Literal(text), ..] if *hole == Piece::Words => {
            rest.rmatch_indices(text.as_str()).any(|(at, _)| takes(at))
        }
        [Piece::Literal(text), ..] => rest.match_indices(text.as_str()).any(|(at, _)| takes(at)),
        [..] => false,
    }
}

/// Marks around a name that are no part of it.
const QUOTES: &[char] = &['"', '\u{201c}', '\u{201d}', '\u{201e}', '«', '»', '「', '」', '『', '』'];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_read() {
        for line in POSTS.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            let [_, meaning, sentence, known] = cells[..] else { panic!("{line}") };
            assert!(["own", "picture", "wall", "group", "recommends"].contains(&meaning), "{line}");
            assert!(["high", "medium", "low"].contains(&known), "{line}");
            assert_eq!(sentence.contains("{x}"), !["own", "picture"].contains(&meaning), "{line}");
            for sentence in written_out(sentence) {
                let pieces = pieces(&sentence);
                let in_a_row = |pair: &[Piece]| pair.iter().all(|piece| !matches!(piece, Piece::Literal(_)));
                assert!(!pieces.windows(2).any(in_a_row), "{sentence}: where does the one end?");
                assert!(!sentence.contains(['[', ']']), "{line}");
            }
        }
        assert_eq!(lines().count(), POSTS.lines().filter(|line| !line.starts_with('#')).count());
    }
}
