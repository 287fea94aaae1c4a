//! What is seen while it works, and what Ctrl-C does.

use std::fmt;
use std::io::{self, IsTerminal as _, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::language::Language;
use crate::message::{Foreign, Message};
use crate::readers::Watch;
use crate::report::progress::{reading, time_left};
use indicatif::{ProgressBar, ProgressState, ProgressStyle};

use super::failures::{Exit, Failure};
use super::unfinished;

/// What Ctrl-C does: the program ends at once, whatever it does, and old reports stay as they were.
pub(crate) struct Stop {
    waiting: AtomicBool,
}

impl Stop {
    pub(crate) fn on_ctrl_c(language: Language) -> Result<Arc<Self>, Failure> {
        let stop = Arc::new(Self {
            waiting: AtomicBool::new(false),
        });
        let on_stop = Arc::clone(&stop);
        ctrlc::set_handler(move || {
            let abandoned = unfinished::abandon();
            if !on_stop.waiting.load(Ordering::Relaxed) {
                let so_far = if abandoned.written {
                    "do-written-stays"
                } else {
                    "do-nothing-written"
                };
                let stopped = Failure::usage(Message::of("failed-stopped"), so_far);
                let _ = writeln!(io::stderr(), "{}", stopped.lines(language).join("\n"));
            }
            std::process::exit(Exit::Interrupted as i32);
        })
        .map_err(|error| {
            let why = Message::of("failed-signal").with("why", Foreign::of(&error));
            Failure::usage(why, "do-our-error")
        })?;
        Ok(stop)
    }

    /// From now on somebody is asked.
    pub(crate) fn wait(&self) {
        self.waiting.store(true, Ordering::Relaxed);
    }
}

/// Progress on standard error, where that is a terminal: what is read now, how much of all, and how
/// long it may take yet. It has no colours.
pub(super) struct Progress {
    bar: ProgressBar,
    language: Language,
}

impl Progress {
    pub(super) fn new(wanted: bool, language: Language) -> Self {
        let bar = if wanted && io::stderr().is_terminal() {
            ProgressBar::new(0)
        } else {
            ProgressBar::hidden()
        };
        if let Ok(style) =
            ProgressStyle::with_template("{msg} {wide_bar} {bytes} / {total_bytes}  {left}")
        {
            let left = move |state: &ProgressState, out: &mut dyn fmt::Write| {
                let _ = out.write_str(&time_left(language, state.pos(), state.eta().as_secs()));
            };
            bar.set_style(style.with_key("left", left));
        }
        Self { bar, language }
    }
}

impl Progress {
    /// Takes it off the screen.
    pub(super) fn clear(&self) {
        self.bar.finish_and_clear();
    }
}

impl Watch for Progress {
    fn read(&self, bytes: u64, total: u64) {
        self.bar.set_length(total);
        self.bar.set_position(bytes);
    }

    fn begun(&self, path: &str) {
        if !self.bar.is_hidden() {
            self.bar.set_message(reading(self.language, path));
        }
    }

    /// Who stops the program ends it.
    fn stopped(&self) -> bool {
        false
    }
}
