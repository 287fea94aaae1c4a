//! Reads and judges, with the clock and the threads of this machine, and progress shown.

use std::path::PathBuf;
use std::time::SystemTime;

use crate::archive::limits::Limits;
use crate::language::Language;
use crate::message::{Foreign, Message};
use crate::questions::Answers;
use crate::readers;
use crate::storage::scratch::Scratch;
use crate::{Audit, Error, Options, Reading};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::cli::How;
use super::failures::{Failure, explain};
use super::places::beside;
use super::policies;
use super::progress::Progress;

/// What of the archive reports may show.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct PageOptions {
    pub(super) redact: bool,
    pub(super) thumbnails: usize,
}

/// How this run reads and judges.
pub(super) struct Auditor {
    pub(super) options: Options,
    /// The folder beside the first input, where answers lie.
    pub(super) home: PathBuf,
    /// Of what is seen while it works.
    pub(super) language: Language,
    newest: bool,
    show_progress: bool,
    pool: rayon::ThreadPool,
}

impl Auditor {
    /// As the command line says. What does not fit into memory goes to the folder `temporary`.
    pub(super) fn new(
        how: &How,
        shown: PageOptions,
        paths: &[PathBuf],
        temporary: PathBuf,
        language: Language,
    ) -> Result<Self, Failure> {
        let threads = threads(how);
        let policy = how
            .policy
            .as_deref()
            .map(policies::read)
            .transpose()?
            .unwrap_or_default();
        let today = today();
        let options = Options {
            case: None,
            as_of: how.as_of.unwrap_or(today),
            today,
            objections: how.objections(),
            answers: Answers::default(),
            region: how.region,
            me: how.me.clone(),
            one_person: how.one_person,
            policy,
            limits: Limits::default(),
            redact: shown.redact,
            thumbnails: shown.thumbnails,
            threads,
            scratch: Scratch::in_folder(temporary),
        };
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
        let pool = pool.map_err(|error| {
            let why = Message::of("failed-threads").with("why", Foreign::of(&error));
            Failure::usage(why, "do-one-thread")
        })?;
        Ok(Self {
            options,
            home: beside(paths),
            language,
            newest: how.newest,
            show_progress: !how.no_progress && !how.quiet,
            pool,
        })
    }

    /// Opens and reads what was given; of two downloads of one account, the newer where that is
    /// wished.
    pub(super) fn read(&self, paths: &[PathBuf]) -> Result<Reading, Failure> {
        let mut taken = paths.to_vec();
        loop {
            let archive = self
                .work(|| crate::open(&taken, &self.options))
                .map_err(|error| explain(error, paths))?;
            let given: Vec<PathBuf> = archive
                .inputs()
                .iter()
                .map(|input| input.path.clone())
                .collect();
            let watch = Progress::new(self.show_progress, self.language);
            let read: Result<Reading, Error> =
                self.work(|| crate::read(archive, &self.options, &watch));
            watch.clear();
            match read {
                Err(Error::Read(readers::Error::TwoDownloads { older, newer, .. }))
                    if self.newest && !older.iter().any(|path| newer.contains(path)) =>
                {
                    // What lies in another archive comes with that.
                    taken = given
                        .into_iter()
                        .filter(|path| path.exists() && !older.contains(path))
                        .collect();
                }
                read => return read.map_err(|error| explain(error, paths)),
            }
        }
    }

    /// Judges what was read, under the answers of now.
    pub(super) fn judge(&self, reading: &Reading) -> Result<Audit, Failure> {
        self.work(|| reading.judge(&self.options))
            .map_err(|error| explain(error, &[]))
    }

    /// Judges it for the last time.
    pub(super) fn judge_last(&self, reading: Reading) -> Result<Audit, Failure> {
        self.work(|| reading.judge_last(&self.options))
            .map_err(|error| explain(error, &[]))
    }

    /// Works on this run's threads.
    pub(super) fn work<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        self.pool.install(work)
    }
}

/// More threads than this cost memory and gain little: what is left to wait for is the disk.
const MOST_THREADS: usize = 4;

pub(super) fn threads(how: &How) -> usize {
    let own = || {
        std::thread::available_parallelism()
            .map_or(1, usize::from)
            .min(MOST_THREADS)
    };
    how.threads.map_or_else(own, usize::from)
}

/// The day of the clock, which may be set to anything; a day of no calendar is the last or the
/// first there is.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that asks for the day"
)]
pub(super) fn today() -> Date {
    let now = SystemTime::now();
    let beyond = if now < SystemTime::UNIX_EPOCH {
        Timestamp::MIN
    } else {
        Timestamp::MAX
    };
    Timestamp::try_from(now)
        .unwrap_or(beyond)
        .to_zoned_datetime(TimeZone::system())
        .date()
}
