//! All that touches terminal, clock, environment and the places of reports.

pub(crate) mod cli;
pub(crate) mod run;

mod ask;
mod letters;
mod outputs;
mod policies;
