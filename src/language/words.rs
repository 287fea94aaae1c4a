//! The messages of one language, and how values are put into them.

use std::fmt;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser::parse_runtime;
use fluent_syntax::unicode::unescape_unicode_to_string;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use rustc_hash::FxHashMap;
use serde::Serialize;
#[cfg(test)]
use ts_rs::TS;
use unic_langid::LanguageIdentifier;

use super::Language;
use super::forms::NumberFormat;

/// A sentence about a number, for one and for many, with the names of its values in braces: for the
/// page's script.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(TS))]
pub(crate) struct Forms {
    pub(crate) one: String,
    pub(crate) many: String,
}

/// Everything that is said in one language.
pub(crate) struct Words {
    pub(crate) language: Language,
    pub(super) form: NumberFormat,
    messages: FxHashMap<&'static str, Pattern<&'static str>>,
    /// The messages without values of which not every character stands in the file as it is.
    written: FxHashMap<&'static str, String>,
    plurals: Option<PluralRules>,
    /// The ids, in the order of the file.
    #[cfg(test)]
    ids: Vec<&'static str>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.language)
    }
}

impl Words {
    /// The words of these files. A mistake in one is found by the tests; what is whole is used all
    /// the same.
    pub(super) fn of(language: Language, sources: &[&'static str]) -> Self {
        let entries = sources.iter().flat_map(|source| {
            let resource = match parse_runtime(*source) {
                Ok(whole) => whole,
                Err((resource, faults)) => {
                    debug_assert!(faults.is_empty(), "{language}: {faults:?}");
                    resource
                }
            };
            resource.body
        });
        let locale = language.as_str().parse::<LanguageIdentifier>().ok();
        let mut words = Self {
            language,
            form: NumberFormat::default(),
            messages: FxHashMap::default(),
            written: FxHashMap::default(),
            plurals: locale
                .and_then(|locale| PluralRules::create(locale, PluralRuleType::CARDINAL).ok()),
            #[cfg(test)]
            ids: Vec::new(),
        };
        for entry in entries {
            let Entry::Message(message) = entry else {
                continue;
            };
            let (id, Some(pattern)) = (message.id.name, message.value) else {
                continue;
            };
            #[cfg(test)]
            words.ids.push(id);
            let mut text = String::new();
            if plain(&pattern).is_none() && write(&pattern, None, &|_, _| {}, &mut text) == 0 {
                words.written.insert(id, text);
            }
            words.messages.insert(id, pattern);
        }
        words.form = NumberFormat::of(&words);
        words
    }

    /// A message that takes no values. One that is missing is empty; the tests see to it that none
    /// is.
    pub(crate) fn say(&self, id: &str) -> &'static str {
        let known = self.language.words().text(id);
        debug_assert!(
            known.is_some(),
            "{}: no message without values: {id}",
            self.language
        );
        known.unwrap_or_default()
    }

    /// The same, where there may be no such message.
    pub(crate) fn text(&self, id: &str) -> Option<&str> {
        let pattern = self.pattern(id)?;
        plain(pattern).or_else(|| self.written.get(id).map(String::as_str))
    }

    /// A message with texts put in for its values.
    pub(crate) fn fill(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.format(id, None, values)
    }

    /// A message about a number, which is its value `n`: it chooses the form, and is written as the
    /// language does.
    pub(crate) fn count(&self, n: u64, id: &str) -> String {
        self.format(id, Some(n), &[("n", &self.number(n))])
    }

    /// The same, with more values.
    pub(crate) fn count_with(&self, n: u64, id: &str, values: &[(&str, &str)]) -> String {
        let number = self.number(n);
        let all: Vec<(&str, &str)> = [("n", number.as_str())]
            .into_iter()
            .chain(values.iter().copied())
            .collect();
        self.format(id, Some(n), &all)
    }

    /// A message whose values are asked for by their names.
    pub(crate) fn fill_as_needed(&self, id: &str, value: impl Fn(&str) -> String) -> String {
        let mut said = String::new();
        if let Some(pattern) = self.pattern(id) {
            let put = |name: &str, text: &mut String| text.push_str(&value(name));
            write(pattern, None, &put, &mut said);
        }
        said
    }

    pub(super) fn format(&self, id: &str, n: Option<u64>, values: &[(&str, &str)]) -> String {
        let Some(pattern) = self.pattern(id) else {
            debug_assert!(false, "{}: no message {id}", self.language);
            return String::new();
        };
        let put = |name: &str, text: &mut String| {
            let value = values.iter().find(|(known, _)| *known == name);
            debug_assert!(value.is_some(), "{id}: nothing to put for {name}");
            text.push_str(value.map_or("", |(_, value)| value));
        };
        let mut said = String::with_capacity(64);
        write(pattern, n.and_then(|n| self.form_of(n)), &put, &mut said);
        debug_assert!(
            values
                .iter()
                .all(|(name, _)| names(pattern).contains(*name)),
            "{id}: no place for one of {values:?}"
        );
        said
    }

    /// The form that a number takes, by the rules of CLDR; none for that which all others take.
    fn form_of(&self, n: u64) -> Option<&'static str> {
        match self.plurals.as_ref()?.select(n).ok()? {
            PluralCategory::ZERO => Some("zero"),
            PluralCategory::ONE => Some("one"),
            PluralCategory::TWO => Some("two"),
            PluralCategory::FEW => Some("few"),
            PluralCategory::MANY => Some("many"),
            PluralCategory::OTHER => None,
        }
    }

    /// A message with the names of its values in braces.
    pub(crate) fn template(&self, id: &str) -> String {
        self.template_in(None, id)
    }

    /// The same, in the form that a number takes.
    pub(crate) fn template_of(&self, n: u64, id: &str) -> String {
        self.template_in(self.form_of(n), id)
    }

    /// Both forms of a message about a number, or twice the one.
    pub(crate) fn forms(&self, id: &str) -> Forms {
        Forms {
            one: self.template_in(Some("one"), id),
            many: self.template_in(None, id),
        }
    }

    fn template_in(&self, form: Option<&str>, id: &str) -> String {
        let pattern = self.pattern(id);
        debug_assert!(pattern.is_some(), "{}: no message {id}", self.language);
        let put = |name: &str, text: &mut String| text.extend(["{", name, "}"]);
        let mut text = String::new();
        pattern
            .iter()
            .for_each(|pattern| _ = write(pattern, form, &put, &mut text));
        text
    }

    /// The ids of all messages, in no order.
    pub(super) fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.messages.keys().copied()
    }

    /// The names of a message's values.
    #[cfg(test)]
    pub(crate) fn values_of(&self, id: &str) -> Option<std::collections::BTreeSet<String>> {
        self.pattern(id).map(names)
    }

    /// All ids.
    #[cfg(test)]
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().copied()
    }

    fn pattern(&self, id: &str) -> Option<&Pattern<&'static str>> {
        self.messages.get(id)
    }
}

/// A text that stands in the file as it is.
fn plain<'t>(pattern: &Pattern<&'t str>) -> Option<&'t str> {
    match pattern.elements.as_slice() {
        [PatternElement::TextElement { value }] => Some(value),
        _ => None,
    }
}

/// Writes a message, in the variant of a form or the one that stands for all others; `put` writes a
/// value by its name. How many values and choices there were.
fn write(
    pattern: &Pattern<&str>,
    form: Option<&str>,
    put: &dyn Fn(&str, &mut String),
    text: &mut String,
) -> usize {
    let mut values = 0;
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => {
                text.push_str(&unescape_unicode_to_string(value));
            }
            PatternElement::Placeable {
                expression: Expression::Inline(value),
            } => {
                values += 1;
                if let InlineExpression::VariableReference { id } = value {
                    put(id.name, text);
                }
            }
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                let is = |known: &VariantKey<&str>| match known {
                    VariantKey::Identifier { name } => Some(*name) == form,
                    VariantKey::NumberLiteral { .. } => false,
                };
                let chosen = variants.iter().find(|variant| is(&variant.key));
                if let Some(variant) =
                    chosen.or_else(|| variants.iter().find(|variant| variant.default))
                {
                    values += 1 + write(&variant.value, form, put, text);
                }
            }
        }
    }
    values
}

/// The names of the values in a message, in all of its variants.
fn names(pattern: &Pattern<&str>) -> std::collections::BTreeSet<String> {
    let mut all = std::collections::BTreeSet::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let (Expression::Inline(value)
        | Expression::Select {
            selector: value, ..
        }) = expression;
        if let InlineExpression::VariableReference { id } = value {
            all.insert(id.name.to_owned());
        }
        if let Expression::Select { variants, .. } = expression {
            variants
                .iter()
                .for_each(|variant| all.extend(names(&variant.value)));
        }
    }
    all
}
