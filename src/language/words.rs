//! The messages of one language, and how values are put into them.

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use rustc_hash::FxHashMap;
use serde::Serialize;
#[cfg(test)]
use ts_rs::TS;

use super::Language;
use super::forms::Form;

/// A sentence about a number, for one and for many, with the names of its values in braces: for the page's script.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(TS))]
pub(crate) struct Forms {
    pub(crate) one: String,
    pub(crate) many: String,
}

/// Everything that is said in one language.
pub(crate) struct Words {
    pub(crate) language: Language,
    pub(super) form: Form,
    bundle: FluentBundle<FluentResource>,
    plurals: Option<PluralRules>,
    /// The messages without values of which not every character stands in the file as it is.
    written: FxHashMap<String, String>,
    #[cfg(test)]
    ids: Vec<String>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.language)
    }
}

impl Words {
    /// The words of a file, and how its numbers are written. A mistake in it is found by the tests; what is whole is used all the same.
    pub(super) fn of(language: Language, source: &str, set_formatter: fn(&mut FluentBundle<FluentResource>)) -> Self {
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(whole) => whole,
            Err((resource, faults)) => {
                debug_assert!(faults.is_empty(), "{language}: {faults:?}");
                resource
            }
        };
        let mut written = FxHashMap::default();
        #[cfg(test)]
        let mut ids = Vec::new();
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            #[cfg(test)]
            ids.push(message.id.name.to_owned());
            if let Some(pattern) = message.value.as_ref().filter(|pattern| plain(pattern).is_none()) {
                let mut text = String::new();
                if write(pattern, None, &mut text) == 0 {
                    written.insert(message.id.name.to_owned(), text);
                }
            }
        }
        let mut bundle = FluentBundle::new_concurrent(vec![language.as_str().parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        set_formatter(&mut bundle);
        let added = bundle.add_resource(resource);
        debug_assert!(added.is_ok(), "{language}: {added:?}");
        let locale = bundle.locales.first().cloned();
        let plurals = locale.and_then(|locale| PluralRules::create(locale, PluralRuleType::CARDINAL).ok());
        let mut words = Self {
            language,
            form: Form::default(),
            bundle,
            plurals,
            written,
            #[cfg(test)]
            ids,
        };
        words.form = Form::of(&words);
        words
    }

    /// A message that takes no values. One that is missing is empty; the tests see to it that none is.
    pub(crate) fn say(&self, id: &str) -> &'static str {
        let known = self.language.words().text(id);
        debug_assert!(known.is_some(), "{}: no message without values: {id}", self.language);
        known.unwrap_or_default()
    }

    /// The same, where there may be no such message.
    pub(super) fn text(&self, id: &str) -> Option<&str> {
        let pattern = self.pattern(id)?;
        plain(pattern).or_else(|| self.written.get(id).map(String::as_str))
    }

    /// A message with texts put in for its values.
    pub(crate) fn fill(&self, id: &str, values: &[(&'static str, &str)]) -> String {
        let mut all = FluentArgs::with_capacity(values.len());
        values.iter().for_each(|(name, value)| all.set(*name, *value));
        self.format(id, &all)
    }

    /// A message about a number, which is its value `n`: it chooses the form, and is written as the language does.
    pub(crate) fn count(&self, n: u64, id: &str) -> String {
        self.count_with(n, id, &[])
    }

    /// The same, with more values.
    pub(crate) fn count_with(&self, n: u64, id: &str, values: &[(&'static str, &str)]) -> String {
        let mut all = FluentArgs::with_capacity(values.len() + 1);
        all.set("n", n);
        values.iter().for_each(|(name, value)| all.set(*name, *value));
        self.format(id, &all)
    }

    fn format(&self, id: &str, values: &FluentArgs<'_>) -> String {
        let Some(pattern) = self.pattern(id) else {
            debug_assert!(false, "{}: no message {id}", self.language);
            return String::new();
        };
        let mut faults = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(values), &mut faults).into_owned();
        debug_assert!(faults.is_empty(), "{id}: {faults:?}");
        debug_assert!(
            values.iter().all(|(name, _)| names(pattern).contains(name)),
            "{id}: no place for one of {values:?}"
        );
        said
    }

    /// A message with the names of its values in braces.
    pub(crate) fn template(&self, id: &str) -> String {
        self.forms(id).many
    }

    /// The same, in the form that a number takes.
    pub(crate) fn template_of(&self, n: u64, id: &str) -> String {
        match self.plurals.as_ref().and_then(|rules| rules.select(n).ok()) {
            Some(PluralCategory::ONE) => self.forms(id).one,
            _ => self.forms(id).many,
        }
    }

    /// Both forms of a message about a number, or twice the one.
    pub(crate) fn forms(&self, id: &str) -> Forms {
        let pattern = self.pattern(id);
        debug_assert!(pattern.is_some(), "{}: no message {id}", self.language);
        let form = |key| {
            let mut text = String::new();
            pattern.iter().for_each(|pattern| _ = write(pattern, key, &mut text));
            text
        };
        Forms { one: form(Some("one")), many: form(None) }
    }

    /// The names of a message's values.
    #[cfg(test)]
    pub(crate) fn values_of(&self, id: &str) -> Option<std::collections::BTreeSet<String>> {
        self.pattern(id).map(names)
    }

    /// All ids.
    #[cfg(test)]
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(String::as_str)
    }

    fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        self.bundle.get_message(id)?.value()
    }
}

/// A text that stands in the file as it is.
fn plain<'t>(pattern: &Pattern<&'t str>) -> Option<&'t str> {
    match pattern.elements.as_slice() {
        [PatternElement::TextElement { value }] => Some(value),
        _ => None,
    }
}

/// Writes a message with the names of its values in braces, in the variant of a key, or the one that stands for all others.
/// How many values and choices there were.
fn write(pattern: &Pattern<&str>, key: Option<&str>, text: &mut String) -> usize {
    let mut values = 0;
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                text.push_str(&unescape_unicode_to_string(value));
            }
            PatternElement::Placeable { expression: Expression::Inline(inner) } => {
                values += 1;
                if let InlineExpression::VariableReference { id } = inner {
                    text.push('{');
                    text.push_str(id.name);
                    text.push('}');
                }
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                let is = |wanted: &str, known: &VariantKey<&str>| match known {
                    VariantKey::Identifier { name } => *name == wanted,
                    VariantKey::NumberLiteral { value } => *value == wanted,
                };
                let chosen = variants.iter().find(|variant| key.is_some_and(|key| is(key, &variant.key)));
                if let Some(variant) = chosen.or_else(|| variants.iter().find(|variant| variant.default)) {
                    values += 1 + write(&variant.value, key, text);
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
        let PatternElement::Placeable { expression } = element else { continue };
        let (Expression::Inline(value) | Expression::Select { selector: value, .. }) = expression;
        if let InlineExpression::VariableReference { id } = value {
            all.insert(id.name.to_owned());
        }
        if let Expression::Select { variants, .. } = expression {
            variants.iter().for_each(|variant| all.extend(names(&variant.value)));
        }
    }
    all
}
