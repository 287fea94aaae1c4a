//! The program: arguments in, exit code out.

mod program;

use std::io::Write as _;
use std::process::ExitCode;

use clap::Parser as _;
use metaudit::text::for_terminal;

fn main() -> ExitCode {
    let cli = program::cli::Cli::parse();
    match program::run::run(&cli) {
        Ok(exit) => exit.into(),
        Err(failure) => {
            // One line what, one line what to do.
            let what = format!("{:#}", failure.what);
            for line in [what].iter().chain(&failure.more) {
                let _ = writeln!(std::io::stderr(), "metaudit: {}", for_terminal(line));
            }
            let _ = writeln!(
                std::io::stderr(),
                "What to do: {}.",
                for_terminal(&failure.hint)
            );
            failure.exit.into()
        }
    }
}
