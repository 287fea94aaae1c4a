//! All that touches terminal, clock, environment and the places of reports.

mod answers;
mod ask;
mod audit;
mod batch;
mod cli;
mod diff;
mod failures;
mod finding;
mod help;
mod inputs;
mod letters;
mod misuse;
mod outputs;
mod places;
mod policies;
mod progress;
mod reading;
#[cfg(test)]
mod release;
mod run;
mod started;
mod unfinished;

use std::io::Write as _;
use std::process::ExitCode;

use crate::text::for_terminal;
use failures::Exit;
use misuse::{said_in, typed};

/// Runs the program with the arguments of the process, and says with which code it ends.
pub fn run_program() -> ExitCode {
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
    match run::run(&cli, language) {
        Ok(exit) => exit.into(),
        Err(failure) => {
            for line in failure.lines(language) {
                let _ = writeln!(std::io::stderr(), "{}", for_terminal(&line));
            }
            failure.exit.into()
        }
    }
}
