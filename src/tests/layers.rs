//! The direction of imports: a file of `src/` may only name modules that come before its own in
//! this list.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::catalogue::{Shape, kinds};

/// The modules in the order in which data walks through them.
const ORDER: &[&str] = &[
    "text",
    "time",
    "message",
    "item",
    "personal",
    "language",
    "objections",
    "about",
    "facts",
    "storage",
    "archive",
    "catalogue",
    "lexicon",
    "readers",
    "visibility",
    "policy",
    "questions",
    "wording",
    "compare",
    "report",
    "redact",
    "judging",
];

/// The path of a file in `src/`, and the module that it belongs to.
fn place_of(file: &Path, root: &Path) -> (String, String) {
    let inside = file.strip_prefix(root).unwrap();
    let inside = inside.to_string_lossy().replace('\\', "/");
    let module = inside.split('/').next().unwrap();
    let module = module.trim_end_matches(".rs").to_owned();
    (inside, module)
}

#[test]
fn imports_go_one_way() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut checked = 0;
    for file in rust_files(&root) {
        let (inside, module) = place_of(&file, &root);
        let Some(rank) = ORDER.iter().position(|name| *name == module) else {
            assert!(
                ["lib", "main", "program", "for_fuzzing", "tests"].contains(&module.as_str()),
                "{inside}: put the module {module} into the order of the layers"
            );
            continue;
        };
        for named in named_modules(&std::fs::read_to_string(&file).unwrap()) {
            let other = ORDER.iter().position(|name| *name == named);
            let other =
                other.unwrap_or_else(|| panic!("{inside} names crate::{named}, which is no layer"));
            assert!(
                other <= rank,
                "{inside} names {named}, which stands on its right"
            );
            checked += 1;
        }
    }
    assert!(
        checked > 100,
        "only {checked} imports were found; does this test still see them?"
    );
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files
}

/// Every module named by `crate::…`, also in groups.
fn named_modules(code: &str) -> Vec<String> {
    let code: String = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n");
    let mut named = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let names: Vec<&str> = match rest.strip_prefix('{') {
            Some(group) => group.split('}').next().unwrap_or("").split(',').collect(),
            None => vec![rest],
        };
        for name in names {
            let name: String = name
                .trim()
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            if !name.is_empty() {
                named.push(name);
            }
        }
    }
    named
}

/// The catalogue has the root keys and paths of all files: a reader with its own would diverge from
/// it. Words such as `photos` are also keys of records.
#[test]
fn no_reader_names_a_root_key() {
    let of_shapes = kinds()
        .flat_map(|kind| kind.paths)
        .flat_map(|path| path.shapes)
        .filter_map(|shape| match shape {
            Shape::Keyed(root) => Some(*root),
            _ => None,
        });
    let others = kinds().flat_map(|kind| kind.roots).copied();
    let roots: Vec<&str> = of_shapes
        .chain(others)
        .filter(|root| root.contains('_'))
        .collect();
    assert!(
        roots.len() > 60,
        "only {} roots were found; does this test still see them?",
        roots.len()
    );
    for file in rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/readers")) {
        let code = std::fs::read_to_string(&file).unwrap();
        let code = code.split("#[cfg(test)]").next().unwrap_or("");
        for line in code
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
        {
            for root in &roots {
                assert!(
                    !line.contains(&format!("\"{root}\"")),
                    "{} names {root}: {line}",
                    file.display()
                );
            }
        }
    }
}

/// Crates that open connections, or on which such crates build.
const NETWORK: &[&str] = &[
    "async-io",
    "async-net",
    "async-std",
    "attohttpc",
    "curl",
    "curl-sys",
    "h2",
    "hickory-resolver",
    "hyper",
    "isahc",
    "minreq",
    "mio",
    "native-tls",
    "openssl",
    "openssl-sys",
    "quinn",
    "reqwest",
    "rustls",
    "schannel",
    "smol",
    "socket2",
    "tokio",
    "tungstenite",
    "ureq",
];

/// Reads the lock file, which names every crate of every platform, so that nothing must be fetched.
#[test]
fn no_network_code_is_linked() {
    let lock =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock")).unwrap();
    let lock: toml::Table = lock.parse().unwrap();
    let packages = lock["package"].as_array().unwrap();
    let names: Vec<&str> = packages
        .iter()
        .map(|package| package["name"].as_str().unwrap())
        .collect();
    assert!(
        names.contains(&"zip") && names.contains(&"metaudit"),
        "this is not the lock file of the program"
    );
    for network in NETWORK {
        assert!(!names.contains(network), "{network} is linked");
    }
}

/// The layers that read and judge. They have values; what is said of these stands in the files of
/// the languages.
const WORDLESS: &[&str] = &[
    "archive",
    "readers",
    "visibility",
    "policy",
    "questions",
    "judging",
];

/// Where literals of more than two words stand all the same, and why.
const WORDY: &[(&str, &str)] = &[
    (
        "policy/pack/",
        "what the reader of TOML says of a value of a pack",
    ),
    ("policy/region.rs", "names of laws and states in archives"),
    ("readers/meta_ai/told.rs", "a title that Meta writes"),
];

/// What stands before texts that no report has: those of the tables in `docs/`, and those for who
/// reads the code.
const NEVER_SAID: [&str; 4] = [
    "shows: \"",
    "cannot_show: \"",
    "reason = \"",
    "debug_assert",
];

#[test]
fn layers_that_judge_say_nothing() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut found, mut met) = (Vec::new(), BTreeSet::new());
    for file in rust_files(&root) {
        let (inside, layer) = place_of(&file, &root);
        let code = std::fs::read_to_string(&file).unwrap();
        let is_test = code.contains("#[test]") && !code.contains("#[cfg(test)]");
        if is_test || !WORDLESS.contains(&layer.as_str()) {
            continue;
        }
        for sentence in sentences(&code) {
            match WORDY.iter().find(|(place, _)| inside.starts_with(place)) {
                Some((place, _)) => _ = met.insert(*place),
                None => found.push(format!("{inside}: {sentence}")),
            }
        }
    }
    assert!(
        found.is_empty(),
        "these belong into src/language/*/report.ftl, under a code: {found:#?}"
    );
    let stale: Vec<_> = WORDY
        .iter()
        .filter(|(place, _)| !met.contains(place))
        .collect();
    assert!(stale.is_empty(), "no sentence stands there: {stale:?}");
}

/// The literals of more than two words in code that is no test.
fn sentences(code: &str) -> Vec<String> {
    let code = code.split("#[cfg(test)]").next().unwrap_or("");
    let mut found = Vec::new();
    let mut expecting = false;
    for line in code
        .lines()
        .map(str::trim_start)
        .filter(|line| !line.starts_with("//"))
    {
        // What a visitor of serde expected is part of no report.
        expecting = line.contains("fn expecting") || expecting && line != "}";
        if expecting || NEVER_SAID.iter().any(|before| line.contains(before)) {
            continue;
        }
        // A quote in a literal is escaped, so each second piece is a literal.
        let line = line.replace("\\\"", " ").replace("'\"'", " ");
        found.extend(
            line.split('"')
                .skip(1)
                .step_by(2)
                .filter(|text| words_in(text) > 2)
                .map(str::to_owned),
        );
    }
    found
}

fn words_in(text: &str) -> usize {
    let is_word = |word: &&str| {
        word.chars().filter(|c| c.is_alphabetic()).count() > 1 && !word.contains(['_', '{'])
    };
    text.split_whitespace().filter(is_word).count()
}

#[test]
fn sentences_are_told_from_keys() {
    assert_eq!(
        sentences("// \"it is said\"\nlet a = \"it is damaged\";"),
        ["it is damaged"]
    );
    assert!(sentences("get(\"media_map_data\").or(\"two words\")").is_empty());
    assert!(sentences("#[cfg(test)]\nlet a = \"it is damaged\";").is_empty());
}

/// Other crates reach what `lib.rs` lists, and README says what it is.
#[test]
fn public_names_are_those_of_the_readme() {
    let code = include_str!("../lib.rs");
    let modules: Vec<&str> = code
        .lines()
        .filter(|line| line.starts_with("pub mod "))
        .collect();
    // Doors that the docs hide.
    let hidden = ["pub mod for_tests {", "pub mod for_fuzzing;"];
    assert_eq!(modules, hidden, "modules are private");
    let readme = include_str!("../../README.md");
    let section = readme
        .split("\n## ")
        .find(|section| section.starts_with("Use it as a library"))
        .unwrap();
    let (example, names) = section.rsplit_once("```").unwrap();
    let documented: Vec<&str> = code
        .lines()
        .filter_map(|line| line.strip_prefix("//!").map(str::trim_start))
        .collect();
    for line in example.split("```rust").nth(1).unwrap().lines() {
        assert!(
            documented.contains(&line.trim_start()),
            "not in the example of lib.rs: {line}"
        );
    }
    let said: BTreeSet<&str> = names.split('`').skip(1).step_by(2).collect();
    let mut public = public_names(code);
    // What the program and the tests use is no part of the API.
    public.remove("run_program");
    assert_eq!(said, public);
}

/// The names that `lib.rs` lists.
fn public_names(code: &str) -> BTreeSet<&str> {
    let used = code
        .split("\npub use ")
        .skip(1)
        .filter_map(|one| one.split(';').next())
        .flat_map(|one| one.split([',', '{', '}']))
        .filter_map(|name| name.rsplit([' ', ':']).next());
    let made = code.lines().filter_map(|line| {
        let rest = line.strip_prefix("pub ")?;
        let (sort, rest) = rest.split_once(' ')?;
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        let name = rest.split(|c| !is_name(c)).next()?;
        ["fn", "struct", "enum", "trait"]
            .contains(&sort)
            .then_some(name)
    });
    used.map(str::trim)
        .chain(made)
        .filter(|name| !name.is_empty())
        .collect()
}
