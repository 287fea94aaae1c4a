//! The program: arguments in, exit code out.

mod program;

use std::io::Write as _;
use std::process::ExitCode;

use metaudit::text::for_terminal;
use program::failures::Exit;
use program::misuse::{said_in, typed};

fn main() -> ExitCode {
    let (cli, language) = match typed() {
        Ok(typed) => typed,
        Err((error, language)) => {
            let Some(said) = said_in(&error, language) else {
                error.exit();
            };
            let _ = writeln!(std::io::stderr(), "{said}");
            return Exit::Usage.into();
        }
    };
    match program::run::run(&cli, language) {
        Ok(exit) => exit.into(),
        Err(failure) => {
            for line in failure.lines(language) {
                let _ = writeln!(std::io::stderr(), "{}", for_terminal(&line));
            }
            failure.exit.into()
        }
    }
}
