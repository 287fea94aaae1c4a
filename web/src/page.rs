//! The page as one file: its parts, its words, the module, and the policy that forbids it every
//! connection.

use std::collections::BTreeMap;
use std::io;
use std::num::NonZeroU64;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use metaudit::{Language, PAGE_SCRIPT, PAGE_STYLE, RegionEntry};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use crate::seven_bits;

const TEMPLATE: &str = include_str!("../page/page.html");
const STYLE: &str = include_str!("../page/style.css");
const WORKER: &str = include_str!("../page/worker.js");
/// The parts of the script, in their order: none names what stands below it while it is set up.
const PARTS: &[&str] = &[
    include_str!("../page/words.js"),
    include_str!("../page/engine.js"),
    include_str!("../page/files.js"),
    include_str!("../page/status.js"),
    include_str!("../page/report.js"),
    include_str!("../page/answers.js"),
    include_str!("../page/main.js"),
];
/// An invented export, to try the page with.
const EXAMPLE: &[u8] = include_bytes!("../../fixtures/facebook-personal.zip");

/// What was built.
#[derive(Clone, Copy, Debug)]
pub struct Built<'a> {
    /// The source it was made from.
    pub commit: &'a str,
    /// The module.
    pub module: &'a [u8],
}

/// The page.
///
/// # Errors
/// The module cannot be packed, or the template names something that there is not.
pub fn page(built: &Built<'_>) -> Result<String, String> {
    let module = seven_bits::text(&packed(built.module).map_err(|error| error.to_string())?);
    let style = format!("{PAGE_STYLE}\n{STYLE}");
    let script = format!("(() => {{\n\"use strict\";\n{}}})();\n", PARTS.join("\n"));
    let policy = policy(&style, &script);
    let about = json!({
        "version": env!("CARGO_PKG_VERSION"),
        "commit": built.commit,
        "hash": hex(&Sha256::digest(built.module)),
        "policy": policy,
    });
    let english = words(Language::English);
    let words: BTreeMap<_, _> = Language::ALL
        .iter()
        .map(|language| (language.as_str(), words(*language)))
        .collect();
    let example = BASE64_STANDARD.encode(EXAMPLE);
    let fill = |name: &str| {
        Some(match name {
            "policy" => policy.clone(),
            "style" => style.clone(),
            "regions" => regions(&english),
            "languages" => languages(),
            "words" => inert(&json!(words).to_string()),
            "built" => inert(&about.to_string()),
            "example" => example.clone(),
            "worker" => WORKER.to_owned(),
            "module" => module.clone(),
            "script" => script.clone(),
            _ => return None,
        })
    };
    let said = |key: &str| english.get(key).map(|text| as_html(text));
    filled(&filled(TEMPLATE, "{", "}", said)?, "{{", "}}", fill)
}

/// Nothing may load, run or connect but what stands in this page: its own style and script, those
/// of the report that it shows in a frame, the module in a Worker, and small pictures.
fn policy(style: &str, script: &str) -> String {
    let [style, report_style, script, report_script] = [style, PAGE_STYLE, script, PAGE_SCRIPT]
        .map(|text| BASE64_STANDARD.encode(Sha256::digest(text)));
    format!(
        "default-src 'none'; script-src 'sha256-{script}' 'sha256-{report_script}' 'wasm-unsafe-eval'; style-src 'sha256-{style}' 'sha256-{report_style}'; worker-src blob:; img-src data:; base-uri 'none'; form-action 'none'"
    )
}

/// The words in a language by their keys, the names of regions among them.
pub fn words(language: Language) -> BTreeMap<String, String> {
    let mut words = language.words_of_the_browser();
    let regions = RegionEntry::all().iter();
    words.extend(regions.map(|entry| (region_key(entry), entry.name_in(language))));
    words
}

fn region_key(entry: &RegionEntry) -> String {
    format!("region_{}", entry.code)
}

/// A text as HTML: what stands there until the script speaks another language.
fn as_html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

fn regions(english: &BTreeMap<String, String>) -> String {
    let option = |entry: &RegionEntry| {
        let (code, key) = (&entry.code, region_key(entry));
        let name = as_html(english.get(&key).unwrap_or(&entry.name));
        format!("<option value=\"{code}\" data-word=\"{key}\">{name}</option>")
    };
    RegionEntry::all().iter().map(option).collect()
}

/// The languages to choose from, each by its own name.
fn languages() -> String {
    let option = |language: &Language| {
        let words = language.words_of_the_browser();
        let name = as_html(words.get("own_name").map_or("", String::as_str));
        format!("<option value=\"{language}\" lang=\"{language}\">{name}</option>")
    };
    Language::ALL.iter().map(option).collect()
}

/// A template with what its names stand for. A name is of small letters, digits and underscores;
/// other braces stay.
fn filled(
    template: &str,
    open: &str,
    close: &str,
    fill: impl Fn(&str) -> Option<String>,
) -> Result<String, String> {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once(open) {
        out.push_str(before);
        let named = after
            .split_once(close)
            .filter(|(name, _)| is_name(name) && !out.ends_with('{'));
        match named {
            Some((name, after)) => {
                out.push_str(
                    &fill(name)
                        .ok_or_else(|| format!("the template names {name}, which there is not"))?,
                );
                rest = after;
            }
            None => {
                out.push_str(open);
                rest = after;
            }
        }
    }
    out.push_str(rest);
    Ok(out)
}

fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// JSON that cannot end the element that it stands in.
fn inert(json: &str) -> String {
    json.replace('<', "\\u003c")
}

/// As small as gzip can hold it, the same every time. Zopfli takes some seconds and saves what
/// people would wait for.
fn packed(module: &[u8]) -> io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    let options = zopfli::Options {
        iteration_count: ROUNDS,
        ..zopfli::Options::default()
    };
    zopfli::compress(options, zopfli::Format::Gzip, module, &mut packed)?;
    Ok(packed)
}

/// More rounds save next to nothing.
const ROUNDS: NonZeroU64 = NonZeroU64::new(3).unwrap();

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trouble::CODES;

    /// Names in braces in a text.
    fn names(text: &str) -> Vec<&str> {
        let mut names: Vec<&str> = text
            .split('{')
            .skip(1)
            .filter_map(|piece| Some(piece.split_once('}')?.0))
            .collect();
        names.sort_unstable();
        names
    }

    #[test]
    fn every_word_stands_in_every_language() {
        let english = words(Language::English);
        assert!(english.len() > 80, "{}", english.len());
        for language in Language::ALL {
            let own = words(*language);
            for (key, text) in &english {
                let said = own.get(key).map_or("", String::as_str);
                assert!(!said.is_empty(), "{language}: {key} is missing");
                assert_eq!(names(said), names(text), "{language}: {key}");
            }
            assert_eq!(own.len(), english.len(), "{language} has more words");
        }
    }

    #[test]
    fn every_trouble_has_its_sentences() {
        let words = words(Language::English);
        for code in CODES {
            for key in [format!("error_{code}"), format!("do_{code}")] {
                assert!(words.contains_key(&key), "{key}");
            }
        }
    }

    /// A word that nobody says is dead; one that is said and not there shows as its key.
    #[test]
    fn every_word_is_said() {
        let words = words(Language::English);
        let script = PARTS.join("\n") + WORKER;
        for key in words.keys().filter(|key| *key != "own_name") {
            let built = ["error_", "do_", "region_", "answer_"]
                .iter()
                .any(|start| key.starts_with(start));
            let said = TEMPLATE.contains(&format!("data-word=\"{key}\""))
                || script.contains(&format!("\"{key}\""));
            assert!(built || said, "nobody says {key}");
        }
        for piece in script.split("say(\"").skip(1) {
            let key = piece.split('"').next().unwrap();
            assert!(words.contains_key(key), "{key} is no word");
        }
        for piece in TEMPLATE.split("data-word=\"").skip(1) {
            let (key, rest) = piece.split_once('"').unwrap();
            assert!(
                rest.contains(&format!("{{{key}}}")),
                "{key} has no English text in the template"
            );
        }
    }

    #[test]
    fn the_page_is_one_file_that_connects_to_nothing() {
        let page = page(&Built {
            commit: "abc",
            module: b"\0asm",
        })
        .unwrap();
        let policy = page
            .split("Content-Security-Policy\" content=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap();
        assert!(policy.starts_with("default-src 'none';"), "{policy}");
        for word in [
            "connect-src",
            "unsafe-inline",
            "'unsafe-eval'",
            "http",
            "*",
            "'self'",
            "file:",
        ] {
            assert!(!policy.contains(word), "{policy}");
        }
        for word in [
            "<script src",
            "<link",
            "@import",
            "url(http",
            "fetch(",
            "XMLHttpRequest",
            "localStorage",
            "indexedDB",
        ] {
            assert!(!page.contains(word), "{word}");
        }
        assert_eq!(
            page.matches("<script").count(),
            6,
            "what is put in opens no element"
        );
        let [opened, closed] = ["{{", "}}"];
        for piece in TEMPLATE.split(opened).skip(1) {
            let name = piece.split(closed).next().unwrap();
            assert!(
                !page.contains(&format!("{opened}{name}{closed}")),
                "{name} is not filled in"
            );
        }
    }
}
