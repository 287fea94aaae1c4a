//! The program: arguments in, exit code out.

mod ask;
mod cli;
mod outputs;
mod run;

use std::io::Write as _;
use std::process::ExitCode;

use clap::Parser as _;
use metaudit::text::for_terminal;

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    match run::run(&cli) {
        Ok(exit) => exit.into(),
        Err(failure) => {
            // One line what, one line what to do.
            let what = format!("{:#}", failure.what);
            let _ = writeln!(std::io::stderr(), "metaudit: {}\nWhat to do: {}.", for_terminal(&what), failure.hint);
            failure.exit.into()
        }
    }
}
