//! All that touches terminal, clock, environment and the places of reports.

pub(crate) mod cli;
pub(crate) mod failures;
pub(crate) mod misuse;
pub(crate) mod run;

mod answers;
mod ask;
mod audit;
mod batch;
mod diff;
mod finding;
mod help;
mod inputs;
mod letters;
mod outputs;
mod places;
mod policies;
mod progress;
mod reading;
mod started;
mod unfinished;
