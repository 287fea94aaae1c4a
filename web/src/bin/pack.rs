//! Puts the page together: `pack MODULE.wasm COMMIT OUT.html`. `web/build` calls it.

use std::fs;
use std::io::Write as _;
use std::process::ExitCode;

use metaudit_web::page::{self, Built};

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let said = match given.as_slice() {
        [module, commit, out] => pack(module, commit, out),
        _ => Err("usage: pack MODULE.wasm COMMIT OUT.html".to_owned()),
    };
    let (text, exit) = match said {
        Ok(text) => (text, ExitCode::SUCCESS),
        Err(text) => (text, ExitCode::FAILURE),
    };
    let _ = writeln!(std::io::stderr(), "{text}");
    exit
}

fn pack(module: &str, commit: &str, out: &str) -> Result<String, String> {
    let module = fs::read(module).map_err(|error| format!("{module}: {error}"))?;
    let page = page::page(&Built {
        commit,
        module: &module,
    })?;
    fs::write(out, &page).map_err(|error| format!("{out}: {error}"))?;
    Ok(format!(
        "{out}: {} bytes; the module in it has {}",
        page.len(),
        module.len()
    ))
}
