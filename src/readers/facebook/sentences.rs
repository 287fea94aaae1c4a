//! Reads the sentence above a post ("Ada Example posted in Example Gardeners."), to find where the
//! post stands. The forms of sentences in each language are in `lexicon/post_sentences.tsv`.
//!
//! A sentence that names only its author ("... updated her status.") is compared after each
//! beginning that may be a name. A sentence that names a place is matched against forms with
//! placeholders.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use crate::lexicon::sentences::POSTS;

/// Where a sentence says that its post stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SentenceMeaning {
    /// On somebody else's timeline.
    Wall,
    /// In a group.
    Group,
    /// In a group, or on a timeline, whichever the name of the place is.
    In,
    /// Somebody made, entered or left a group, which is no post of words.
    Membership,
    /// On the own timeline; it recommends a Page or place.
    Recommends,
    /// On the own timeline.
    Own,
    /// On the own timeline; it announces a new profile or cover picture.
    Picture,
}

/// A part of a form: literal text, or a placeholder.
#[derive(Debug, PartialEq, Eq)]
enum FormPiece {
    Literal(String),
    /// The author of the post; the shortest text that fits.
    Teller,
    /// Any words; the longest text that fits.
    Words,
    /// The name of the place.
    Place,
    Number,
}

#[derive(Debug)]
struct SentenceForm {
    meaning: SentenceMeaning,
    is_sure: bool,
    pieces: Vec<FormPiece>,
}

/// A part of the text after the author's name, in a sentence that has no other placeholder.
#[derive(Debug, PartialEq, Eq)]
enum TextPart {
    Literal(String),
    /// One of these.
    Choice(Vec<String>),
}

#[derive(Default)]
struct SentenceForms {
    /// The texts that may follow the author's name on the own timeline, in the order of the table.
    /// They stay compact: written out they would be 20,000 sentences, which would delay the first
    /// post.
    own: Vec<(SentenceMeaning, Vec<TextPart>)>,
    /// The first characters of these texts.
    beginnings: FxHashSet<char>,
    /// Forms with further placeholders, in the order of the table, each with the pairs of bytes in
    /// it.
    others: Vec<(BytePairs, SentenceForm)>,
}

static FORMS: LazyLock<SentenceForms> = LazyLock::new(|| {
    let mut forms = SentenceForms::default();
    // Choices are written out if they decide whether the form has further placeholders.
    fn decides(before: &str, choices: &str) -> bool {
        !before.contains("{me}") || has_placeholder(choices)
    }
    let lines = lines().flat_map(|line| {
        written_out(line.text, &decides)
            .into_iter()
            .map(move |text| (line, text))
    });
    for (
        Line {
            meaning, is_sure, ..
        },
        text,
    ) in lines
    {
        match text
            .strip_prefix("{me}")
            .filter(|rest| !has_placeholder(rest))
        {
            Some(rest) if matches!(meaning, SentenceMeaning::Own | SentenceMeaning::Picture) => {
                let parts = parts(&folded(rest));
                begin(&parts, &mut forms.beginnings);
                forms.own.push((meaning, parts));
            }
            _ => {
                for sentence in written_out(&text, &|_, _| true)
                    .into_iter()
                    .flat_map(spellings)
                {
                    let form = SentenceForm {
                        meaning,
                        is_sure,
                        pieces: pieces(&sentence),
                    };
                    forms.others.push((form.pairs(), form));
                }
            }
        }
    }
    forms
});

/// Whether a text has a placeholder for words.
fn has_placeholder(text: &str) -> bool {
    text.replace(NUMBER, "").contains('{')
}

const NUMBER: &str = "{n}";

/// A line of the table.
#[derive(Clone, Copy)]
struct Line {
    meaning: SentenceMeaning,
    text: &'static str,
    /// It is more than expected.
    is_sure: bool,
}

fn lines() -> impl Iterator<Item = Line> {
    POSTS
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut cells = line.split('\t').skip(1);
            let meaning = match cells.next()? {
                "wall" => SentenceMeaning::Wall,
                "group" => SentenceMeaning::Group,
                "in" => SentenceMeaning::In,
                "membership" => SentenceMeaning::Membership,
                "recommends" => SentenceMeaning::Recommends,
                "own" => SentenceMeaning::Own,
                "picture" => SentenceMeaning::Picture,
                _ => return None,
            };
            Some(Line {
                meaning,
                text: cells.next()?,
                is_sure: cells.next()? != "low",
            })
        })
}

/// All forms that a line with choices in brackets stands for. Choices stay in brackets if
/// `writes_out` returns false; it gets the text before them, and the choices.
fn written_out(text: &str, writes_out: &dyn Fn(&str, &str) -> bool) -> Vec<String> {
    fn go_on(before: &str, text: &str, writes_out: &dyn Fn(&str, &str) -> bool) -> Vec<String> {
        let Some((ahead, choices, rest)) = at_choices(text) else {
            return vec![format!("{before}{text}")];
        };
        let before = format!("{before}{ahead}");
        if writes_out(&before, choices) {
            choices
                .split('/')
                .flat_map(|choice| go_on(&format!("{before}{choice}"), rest, writes_out))
                .collect()
        } else {
            go_on(&format!("{before}[{choices}]"), rest, writes_out)
        }
    }
    go_on("", text, writes_out)
}

/// Splits a text at its first choices in brackets: before, choices, after. `None` if it has none.
fn at_choices(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('[')?;
    let (choices, behind) = rest.split_once(']')?;
    Some((before, choices, behind))
}

/// Splits a text with choices in brackets into parts.
fn parts(text: &str) -> Vec<TextPart> {
    let (mut parts, mut rest) = (Vec::new(), text);
    while let Some((before, choices, after)) = at_choices(rest) {
        parts.push(TextPart::Literal(before.to_owned()));
        parts.push(TextPart::Choice(
            choices.split('/').map(str::to_owned).collect(),
        ));
        rest = after;
    }
    parts.push(TextPart::Literal(rest.to_owned()));
    parts.retain(|part| *part != TextPart::Literal(String::new()));
    parts
}

/// Adds the characters that a text made of these parts may begin with.
fn begin(parts: &[TextPart], beginnings: &mut FxHashSet<char>) {
    let Some((first, behind)) = parts.split_first() else {
        return;
    };
    let texts = match first {
        TextPart::Literal(text) => std::slice::from_ref(text),
        TextPart::Choice(texts) => texts.as_slice(),
    };
    beginnings.extend(texts.iter().filter_map(|text| text.chars().next()));
    if texts.iter().any(String::is_empty) {
        begin(behind, beginnings);
    }
}

/// Whether a text is made of these parts.
fn is_made_of(parts: &[TextPart], text: &str) -> bool {
    let Some((first, behind)) = parts.split_first() else {
        return text.is_empty();
    };
    let goes_on = |part: &String| {
        text.strip_prefix(part.as_str())
            .is_some_and(|rest| is_made_of(behind, rest))
    };
    match first {
        TextPart::Literal(part) => goes_on(part),
        TextPart::Choice(parts) => parts.iter().any(goes_on),
    }
}

/// The set of pairs of neighbouring bytes in a text, hashed to 256 bits. A form with a pair that
/// the sentence lacks cannot match, which saves most comparisons.
#[derive(Clone, Copy, Debug, Default)]
struct BytePairs([u64; 4]);

impl BytePairs {
    fn add(&mut self, text: &str) {
        for pair in text.as_bytes().windows(2) {
            let [one, other] = pair else { continue };
            let bit = one.wrapping_mul(31).wrapping_add(*other);
            if let Some(bits) = self.0.get_mut(usize::from(bit >> 6)) {
                *bits |= 1 << (bit & 63);
            }
        }
    }

    fn of(text: &str) -> Self {
        let mut pairs = Self::default();
        pairs.add(text);
        pairs
    }

    fn are_all_in(self, other: Self) -> bool {
        self.0
            .iter()
            .zip(other.0)
            .all(|(own, other)| own & !other == 0)
    }
}

impl SentenceForm {
    /// The text beside the place that says more: on one side it may be no word but a particle.
    fn beside_place(&self) -> Option<&str> {
        let at = self
            .pieces
            .iter()
            .position(|piece| *piece == FormPiece::Place)?;
        let literal = |at: usize| match self.pieces.get(at)? {
            FormPiece::Literal(text) => Some(text.as_str()),
            _ => None,
        };
        fn letters(text: &&str) -> usize {
            text.chars().filter(|c| c.is_alphabetic()).count()
        }
        let sides = [at.checked_sub(1).and_then(literal), literal(at + 1)];
        sides
            .into_iter()
            .flatten()
            .filter(|text| letters(text) > 1)
            .max_by_key(letters)
    }

    /// The pairs that every sentence of this form has.
    fn pairs(&self) -> BytePairs {
        let mut pairs = BytePairs::default();
        for piece in &self.pieces {
            if let FormPiece::Literal(text) = piece {
                pairs.add(text);
            }
        }
        pairs
    }
}

/// Normalises a text to the apostrophes and the spaces before colons of the table.
fn folded(text: &str) -> String {
    text.replace('\u{2019}', "'")
        .replace("\u{a0}:", " :")
        .replace("\u{202f}:", " :")
}

/// The spellings of a form, with other apostrophes or other spaces before colons.
fn spellings(sentence: String) -> Vec<String> {
    let curly = sentence
        .contains('\'')
        .then(|| sentence.replace('\'', "\u{2019}"));
    let blanks = ["\u{a0}:", "\u{202f}:"].map(|colon| {
        sentence
            .contains(" :")
            .then(|| sentence.replace(" :", colon))
    });
    let more: Vec<String> = curly
        .into_iter()
        .chain(blanks.into_iter().flatten())
        .collect();
    [vec![sentence], more].concat()
}

fn pieces(sentence: &str) -> Vec<FormPiece> {
    let (mut pieces, mut rest) = (Vec::new(), sentence);
    while let Some((before, (hole, after))) = rest
        .split_once('{')
        .and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
    {
        if !before.is_empty() {
            pieces.push(FormPiece::Literal(before.to_owned()));
        }
        pieces.push(match hole {
            "me" => FormPiece::Teller,
            "x" => FormPiece::Place,
            "n" => FormPiece::Number,
            _ => FormPiece::Words,
        });
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(FormPiece::Literal(rest.to_owned()));
    }
    pieces
}

/// The words that languages set beside the name of a group.
static BESIDE_GROUP: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let forms = FORMS.others.iter().map(|(_, form)| form);
    let mut words: Vec<&str> = forms
        .filter(|form| form.meaning == SentenceMeaning::Group)
        .filter_map(SentenceForm::beside_place)
        .collect();
    words.sort_unstable();
    words.dedup();
    words
});

/// Whether a sentence of any form has the words that its language sets beside the name of a group.
pub(super) fn names_group(sentence: &str) -> bool {
    BESIDE_GROUP.iter().any(|words| sentence.contains(words))
}

/// Meta writes no longer sentence: names end at some 75 characters.
const MOST_BYTES: usize = 1000;

/// Most words of a name. A longer text holds more than a name.
const MOST_WORDS: usize = 8;

/// The meaning of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Understood<'s> {
    pub(super) meaning: SentenceMeaning,
    /// Its form is more than expected.
    pub(super) is_sure: bool,
    /// The place that it names.
    pub(super) place: Option<&'s str>,
    /// The author of the post, according to the sentence.
    pub(super) teller: Option<&'s str>,
}

/// The names in a sentence.
#[derive(Default)]
struct SentenceNames<'s> {
    place: Option<&'s str>,
    teller: Option<&'s str>,
}

/// Reads a sentence without its full stop; `None` if it fits no form.
pub(super) fn read(sentence: &str) -> Option<Understood<'_>> {
    if sentence.len() > MOST_BYTES {
        return None;
    }
    let forms = &*FORMS;
    let pairs = BytePairs::of(sentence);
    let likely = forms.others.iter().filter(|(own, _)| own.are_all_in(pairs));
    let place = likely.into_iter().find_map(|(_, form)| {
        let may_fit = form.pieces.iter().all(|piece| match piece {
            FormPiece::Literal(text) => sentence.contains(text.as_str()),
            FormPiece::Teller | FormPiece::Words | FormPiece::Place | FormPiece::Number => true,
        });
        let mut names = SentenceNames::default();
        let fits = may_fit
            && (fit(
                &form.pieces,
                sentence,
                matches!(
                    form.meaning,
                    SentenceMeaning::Own | SentenceMeaning::Picture
                ),
                &mut names,
            ));
        fits.then_some(Understood {
            meaning: form.meaning,
            is_sure: form.is_sure,
            place: names.place,
            teller: names.teller,
        })
    });
    place.or_else(|| own_timeline(forms, sentence))
}

/// Reads a sentence that consists of a name and one of the texts that may follow it; else `None`.
fn own_timeline<'s>(forms: &SentenceForms, sentence: &'s str) -> Option<Understood<'s>> {
    let (plain, _) =
        folded(sentence)
            .chars()
            .fold((String::new(), false), |(mut plain, in_number), c| {
                match (c.is_numeric(), in_number) {
                    (true, false) => plain.push_str(NUMBER),
                    (true, true) => {}
                    (false, _) => plain.push(c),
                }
                (plain, c.is_numeric())
            });
    let ends = plain
        .char_indices()
        .skip(1)
        .filter(|(_, c)| forms.beginnings.contains(c));
    ends.into_iter().find_map(|(at, _)| {
        let (name, rest) = plain
            .split_at_checked(at)
            .filter(|(name, _)| is_name(name))?;
        let (meaning, _) = forms
            .own
            .iter()
            .find(|(_, parts)| is_made_of(parts, rest))?;
        Some(Understood {
            meaning: *meaning,
            is_sure: true,
            place: None,
            teller: Some(as_written(name, sentence)),
        })
    })
}

/// The name as the sentence writes it. `name` is normalised: each of its characters stands for one
/// of the sentence, and each number placeholder for some digits.
fn as_written<'s>(name: &str, sentence: &'s str) -> &'s str {
    let mut rest = sentence;
    let mut parts = name.split(NUMBER).peekable();
    while let Some(part) = parts.next() {
        let end = rest
            .char_indices()
            .nth(part.chars().count())
            .map_or(rest.len(), |(at, _)| at);
        rest = rest.get(end..).unwrap_or_default();
        if parts.peek().is_some() {
            rest = rest.trim_start_matches(char::is_numeric);
        }
    }
    sentence.strip_suffix(rest).unwrap_or(sentence)
}

fn is_name(text: &str) -> bool {
    !text.trim().is_empty() && text.split_whitespace().count() <= MOST_WORDS
}

/// Whether a sentence has this form. Notes the names in it. `named`: the author must look like a
/// name.
fn fit<'s>(
    pieces: &[FormPiece],
    rest: &'s str,
    named: bool,
    names: &mut SentenceNames<'s>,
) -> bool {
    let (hole, behind) = match pieces {
        [] => return rest.is_empty(),
        [FormPiece::Literal(text), behind @ ..] => {
            return rest
                .strip_prefix(text.as_str())
                .is_some_and(|rest| fit(behind, rest, named, names));
        }
        [hole, behind @ ..] => (hole, behind),
    };
    let mut takes = |at: usize| {
        let Some((text, rest)) = rest.split_at_checked(at) else {
            return false;
        };
        let may_be = match hole {
            FormPiece::Number => !text.is_empty() && text.chars().all(char::is_numeric),
            FormPiece::Teller if named => is_name(text),
            FormPiece::Literal(_) | FormPiece::Teller | FormPiece::Words | FormPiece::Place => {
                !text.trim().is_empty()
            }
        };
        let fits = may_be && fit(behind, rest, named, names);
        match hole {
            FormPiece::Place if fits => names.place = Some(text.trim().trim_matches(QUOTES)),
            FormPiece::Teller if fits => names.teller = Some(text.trim().trim_matches(QUOTES)),
            FormPiece::Literal(_)
            | FormPiece::Teller
            | FormPiece::Words
            | FormPiece::Place
            | FormPiece::Number => {}
        }
        fits
    };
    match behind {
        [] => takes(rest.len()),
        [FormPiece::Literal(text), ..] if *hole == FormPiece::Words => {
            rest.rmatch_indices(text.as_str()).any(|(at, _)| takes(at))
        }
        [FormPiece::Literal(text), ..] => {
            rest.match_indices(text.as_str()).any(|(at, _)| takes(at))
        }
        [..] => false,
    }
}

/// Quotation marks around a name.
const QUOTES: &[char] = &[
    '"', '\u{201c}', '\u{201d}', '\u{201e}', '«', '»', '「', '」', '『', '』',
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_read() {
        for line in POSTS.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            let [_, meaning, sentence, known] = cells[..] else {
                panic!("{line}")
            };
            assert!(
                [
                    "own",
                    "picture",
                    "wall",
                    "group",
                    "in",
                    "membership",
                    "recommends"
                ]
                .contains(&meaning),
                "{line}"
            );
            assert!(["high", "medium", "low"].contains(&known), "{line}");
            assert_eq!(
                sentence.contains("{x}"),
                !["own", "picture"].contains(&meaning),
                "{line}"
            );
            for sentence in written_out(sentence, &|_, _| true) {
                let pieces = pieces(&sentence);
                let in_a_row = |pair: &[FormPiece]| {
                    pair.iter()
                        .all(|piece| !matches!(piece, FormPiece::Literal(_)))
                };
                assert!(
                    !pieces.windows(2).any(in_a_row),
                    "{sentence}: where does the one end?"
                );
                assert!(!sentence.contains(['[', ']']), "{line}");
            }
        }
        assert_eq!(
            lines().count(),
            POSTS.lines().filter(|line| !line.starts_with('#')).count()
        );
    }

    /// Comparing choices must give the same as writing them out.
    #[test]
    fn every_sentence_of_the_own_timeline_is_understood() {
        let is_own = |meaning| matches!(meaning, SentenceMeaning::Own | SentenceMeaning::Picture);
        let own = lines().filter(|line| is_own(line.meaning));
        let spelled = own
            .flat_map(|line| written_out(line.text, &|_, _| true))
            .flat_map(spellings);
        for sentence in spelled.step_by(if cfg!(debug_assertions) { 9 } else { 1 }) {
            let said = sentence
                .replace("{me}", "Ada Example")
                .replace(NUMBER, "12")
                .replace("{any}", "Bo Sample");
            let read = read(&said).unwrap_or_else(|| panic!("{said}"));
            assert!(
                is_own(read.meaning) && read.place.is_none() && read.teller.is_some(),
                "{said}"
            );
        }
    }

    #[test]
    fn the_teller_is_the_name_as_it_is_written() {
        for (sentence, name) in [
            ("Ada Example updated her status", "Ada Example"),
            ("Zoë O’Example added 3 new photos", "Zoë O’Example"),
            ("Ada 99 hat 12 neue Fotos hinzugefügt", "Ada 99"),
            ("Ada Example is feeling happy", "Ada Example"),
            ("エイダさんが投稿しました", "エイダ"),
            ("에이다님이 새 사진을 추가했습니다", "에이다"),
            ("قامت آدا بتحديث صورتها الشخصية", "آدا"),
        ] {
            assert_eq!(
                read(sentence).and_then(|read| read.teller),
                Some(name),
                "{sentence}"
            );
        }
    }
}
