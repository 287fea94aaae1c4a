//! Finds the words of a record, wherever its dialect keeps them (archives.md 4.0).

use rustc_hash::FxHashSet;

use super::labelled::{Labelled, is_free, tells_time, texts};
use super::pairs::MapValue;
use super::record::Record;
use crate::item::Platform;
use crate::lexicon::audience::tells_audience;
use crate::lexicon::labels::{self, Labels};
use crate::lexicon::untranslated::is_setting_of_thread;
use crate::readers::dates;
use crate::readers::sink::Sink;
use crate::readers::words::ItemWords;
use crate::text::Text;

/// Labels of what a person wrote (archives.md 4.0: high for English).
pub(super) static WORDS: &[&Labels] = &[
    &labels::MESSAGE,
    &labels::CAPTION,
    &labels::TEXT,
    &labels::COMMENT,
    &labels::TITLE,
    &labels::DESCRIPTION,
];

/// The labels of words in things that have a name, which is one of the words.
static NAMES_AND_WORDS: &[&Labels] = &[
    &labels::NAME,
    &labels::TITLE,
    &labels::DESCRIPTION,
    &labels::MESSAGE,
    &labels::CAPTION,
    &labels::TEXT,
    &labels::COMMENT,
];

/// Labels of details beside the words. What stands under them may be others' words.
pub(super) static BESIDE: &[&Labels] = &[
    &labels::APP,
    &labels::TARGET,
    &labels::MEDIA,
    &labels::CREATION_TIME,
    &labels::URL,
    &labels::NAME,
    &labels::LOCATION,
    &labels::GROUP,
    &labels::AUTHOR,
    &labels::OWNER,
    &labels::MEDIA_OWNER,
    &labels::USERNAME,
    &labels::PLACE_TAGS,
    &labels::PLACE_NAME,
    &labels::VISIT_TIME,
    &labels::START_TIME,
    &labels::AUDIENCE,
    &labels::DRAFT,
    &labels::PUBLISHED,
    &labels::REACTION,
];

/// Which texts of a record are its words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::readers) enum WordsFrom {
    /// Facebook's posts, comments, reels, stories: their title is a sentence about the record.
    Said,
    /// Instagram's posts, reels, stories: their title is a caption.
    Captioned,
    /// Things that have a name: albums, events, listings, notes, places.
    Named,
}

/// How deep in a record words are looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    First,
    Any,
}

impl Record {
    /// The texts under these labels, in the order of the record. They are those of the highest
    /// level that has any; blocks about another person or thing are not searched.
    fn under(&self, labels: &[&Labels], depth: Depth) -> Vec<&Text> {
        let of = |key: &Text| labels.iter().any(|labels| labels.is(key.as_str()));
        let mut found: Vec<&Text> = Vec::new();
        for (key, value) in &self.string_map_data.0 {
            if of(key) {
                found.extend(value.text());
            }
        }
        let mut level: Vec<&Labelled> = self.label_values.iter().collect();
        while found.is_empty() && !level.is_empty() {
            let mut next = Vec::new();
            for value in level {
                if value.is_any(labels) {
                    found.extend(value.text());
                    let nameless = value.vec.iter().filter(|one| one.name().is_none());
                    found.extend(nameless.filter_map(Labelled::text));
                }
                if depth == Depth::Any && !value.is_any(BESIDE) {
                    next.extend(value.within());
                }
            }
            level = next;
        }
        found
    }

    /// Texts that a person may have written, by their form: those of the first level that are no
    /// link, yes or no, number or coordinates, nor stand under a label that tells an audience. This
    /// works in any language, but may give too much.
    pub(in crate::readers) fn free_texts(&self) -> impl Iterator<Item = (Option<&Text>, &Text)> {
        let mapped = self.string_map_data.0.iter();
        let mapped = mapped.filter_map(|(key, value)| Some((Some(key), value.text()?)));
        let mapped = mapped.filter(|(_, text)| is_free(text.as_str()));
        let labelled = self
            .label_values
            .iter()
            .filter_map(|value| Some((value.name(), value.free_text()?)));
        let switches = self.switches();
        let labelled = labelled.filter(move |(_, text)| !switches.contains(text.as_str()));
        fn of_audience(label: Option<&Text>) -> bool {
            label.is_some_and(|label| tells_audience(label.as_str()))
        }
        mapped
            .chain(labelled)
            .filter(move |(label, _)| !of_audience(*label))
    }

    /// Single words that stand under several labels: the answers of entity records are localised,
    /// and those to several questions are alike (instagram-threads.md 3: high for French).
    fn switches(&self) -> FxHashSet<&str> {
        let texts = self.label_values.iter().filter_map(Labelled::text);
        let words = texts.map(Text::as_str);
        let (mut seen, mut switches) = (FxHashSet::default(), FxHashSet::default());
        for word in words {
            if !word.contains(char::is_whitespace) && !seen.insert(word) {
                switches.insert(word);
            }
        }
        switches
    }

    /// The audience under a label or key that tells one, which no known record but that of a note
    /// has: new evidence (audience-evidence.md 1).
    pub(super) fn audience(&self, mut tells: impl FnMut(&str) -> bool) -> Option<&Text> {
        fn find<'v>(
            values: &'v [Labelled],
            tells: &mut dyn FnMut(&str) -> bool,
        ) -> Option<&'v Text> {
            for value in values {
                if let Some(label) = value.name()
                    && tells(label.as_str())
                {
                    let inside = value.within().filter_map(Labelled::text);
                    if let Some(told) = value.text().into_iter().chain(inside).next() {
                        return Some(told);
                    }
                }
                for inner in [&value.dict, &value.vec] {
                    if let Some(told) = find(inner, tells) {
                        return Some(told);
                    }
                }
            }
            None
        }
        let attached = self.attached().flat_map(|attached| &attached.audiences);
        let mut keyed = self
            .strange()
            .flat_map(|strange| &strange.audiences)
            .chain(attached);
        if let Some(told) = keyed.next() {
            return Some(told);
        }
        for (key, value) in &self.string_map_data.0 {
            if let Some(told) = value.text()
                && tells(key.as_str())
            {
                return Some(told);
            }
        }
        find(&self.label_values, &mut tells)
    }

    /// Every label in it, at any depth, with its text if there is one.
    pub(in crate::readers) fn values(&self) -> Vec<(Option<&Text>, Option<&Text>)> {
        fn collect<'v>(
            values: &'v [Labelled],
            into: &mut Vec<(Option<&'v Text>, Option<&'v Text>)>,
        ) {
            for value in values {
                into.push((value.name(), value.text()));
                collect(&value.dict, into);
                collect(&value.vec, into);
            }
        }
        let mut all = Vec::new();
        for (key, value) in &self.string_map_data.0 {
            all.push((Some(key), value.text()));
        }
        for value in &self.string_list_data {
            all.push((None, value.text()));
        }
        collect(&self.label_values, &mut all);
        all
    }

    /// Every text in it, under any label and at any depth.
    pub(in crate::readers) fn texts(&self) -> impl Iterator<Item = &Text> {
        let mapped = self
            .string_map_data
            .0
            .iter()
            .filter_map(|(_, value)| value.text());
        mapped.chain(texts(&self.label_values))
    }

    /// The free texts under labels that nobody knows. A text that was read as a time is not
    /// somebody's words.
    pub(in crate::readers) fn strange_texts(&self) -> impl Iterator<Item = (Option<&Text>, &Text)> {
        fn is_beside(label: Option<&Text>) -> bool {
            BESIDE.iter().any(|labels| labels.is_text(label))
        }
        fn is_time(label: Option<&Text>, text: &Text) -> bool {
            label.is_some_and(tells_time) && dates::written(text.as_str()).is_some()
        }
        self.free_texts()
            .filter(move |(label, text)| !is_beside(*label) && !is_time(*label, text))
    }

    /// The words under these labels. If there are none, every free text under an unknown label,
    /// which is then reported.
    pub(in crate::readers) fn labelled_words(
        &self,
        labels: &[&Labels],
        out: &mut Sink<'_>,
    ) -> Vec<String> {
        let known = self.under(labels, Depth::Any);
        if !known.is_empty() {
            let known = known.into_iter().cloned();
            return known.map(|text| out.text(text)).collect();
        }
        let mut words = Vec::new();
        for (label, text) in self.strange_texts() {
            out.unknown_label(label.map_or("", Text::as_str));
            if out.platform != Platform::Threads || !is_setting_of_thread(text.as_str()) {
                words.push(out.text(text.clone()));
            }
        }
        words
    }

    /// Adds the words under labels, under keys with the same meaning, and in lists.
    pub(super) fn say(&self, form: WordsFrom, words: &mut ItemWords, out: &mut Sink<'_>) {
        let labels = if form == WordsFrom::Named {
            NAMES_AND_WORDS
        } else {
            WORDS
        };
        let name = self.name.as_ref().filter(|_| form == WordsFrom::Named);
        let title = self.title.as_ref().filter(|_| self.title_is_words(form));
        let keyed = [name, title, self.text.as_ref(), self.description.as_ref()]
            .into_iter()
            .flatten();
        let listed = self.string_list_data.iter().filter_map(MapValue::text);
        for text in keyed.chain(listed) {
            words.add(out.text(text.clone()));
        }
        if words.is_empty() {
            for text in self.labelled_words(labels, out) {
                words.add(text);
            }
        } else {
            // The words are known, so texts under unknown labels are something else.
            for text in self.under(labels, Depth::First) {
                words.add(out.text(text.clone()));
            }
        }
    }

    /// Whether the title is part of the words. In Instagram's maps it is a heading, in its lists a
    /// name; in classic records it is a sentence, and so it is in Facebook's entity records.
    fn title_is_words(&self, form: WordsFrom) -> bool {
        let is_posted = self.creation_timestamp.is_some() || !self.media.is_empty();
        match form {
            _ if self.is_mapped() => false,
            WordsFrom::Named => true,
            WordsFrom::Captioned => !self.is_classic(),
            WordsFrom::Said => {
                !self.is_classic()
                    && self.timestamp.is_none()
                    && self.label_values.is_empty()
                    && is_posted
            }
        }
    }

    /// The title, if it is a sentence about the record: always in a classic record, and in others
    /// if it is not part of the words.
    pub(in crate::readers) fn sentence(&self, form: WordsFrom) -> Option<&Text> {
        self.title
            .as_ref()
            .filter(|_| self.is_classic() || !self.title_is_words(form))
    }

    /// The link that the record shares. In an entity record it must lead out of Facebook, because
    /// any other may be the address of the record itself. Beside media or a place, those were
    /// shared.
    pub(super) fn shared_link(&self, is_alone: bool) -> Option<&Text> {
        let attached = self.attached().find_map(|attached| attached.url.as_ref());
        let labelled = self
            .label_values
            .iter()
            .find_map(|value| value.href.as_ref());
        let leads_out =
            |link: &&Text| is_alone && !link.is_blank() && !link.as_str().contains("facebook.com/");
        attached.or_else(|| labelled.filter(leads_out))
    }
}
