//! The direction of imports: nothing on the left names anything on the right. A file of `src/` may only name modules that
//! stand before its own in this list.

use std::path::{Path, PathBuf};

/// The modules in the order in which data walks through them.
const ORDER: &[&str] = &[
    "text",
    "time",
    "item",
    "personal",
    "language",
    "about",
    "facts",
    "shared_file",
    "spill",
    "archive",
    "lexicon",
    "readers",
    "visibility",
    "policy",
    "questions",
    "report",
    "redact",
    "judging",
];

#[test]
fn imports_go_one_way() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut checked = 0;
    for file in rust_files(&root) {
        let inside = file.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        let module = inside.split('/').next().unwrap().trim_end_matches(".rs").to_owned();
        let Some(rank) = ORDER.iter().position(|name| *name == module) else {
            assert!(
                ["lib", "main", "cli", "run", "ask", "outputs", "policies", "letters"].contains(&module.as_str()),
                "{inside}: put the module {module} into the order of the layers"
            );
            continue;
        };
        for named in named_modules(&std::fs::read_to_string(&file).unwrap()) {
            let other = ORDER.iter().position(|name| *name == named);
            let other = other.unwrap_or_else(|| panic!("{inside} names crate::{named}, which is no layer"));
            assert!(other <= rank, "{inside} names {named}, which stands on its right");
            checked += 1;
        }
    }
    assert!(checked > 100, "only {checked} imports were found; does this test still see them?");
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
    let code: String = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut named = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let names: Vec<&str> = match rest.strip_prefix('{') {
            Some(group) => group.split('}').next().unwrap_or("").split(',').collect(),
            None => vec![rest],
        };
        for name in names {
            let name: String = name.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if !name.is_empty() {
                named.push(name);
            }
        }
    }
    named
}

#[test]
fn no_network_code_is_linked() {
    let output = std::process::Command::new(env!("CARGO"))
        .args([
            "tree",
            "--edges",
            "normal,build",
            "--prefix",
            "none",
            "--format",
            "{p}",
            "--offline",
            "--locked",
            "--target",
            "all",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8(output.stdout).unwrap();
    let names: Vec<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    assert!(names.contains(&"zip"));
    for network in
        ["tokio", "mio", "socket2", "hyper", "reqwest", "ureq", "curl", "rustls", "native-tls", "openssl", "async-std"]
    {
        assert!(!names.contains(&network), "{network} is linked");
    }
}
