//! Files while they are written. Where the system has files without a name, a run that is killed
//! leaves nothing behind; elsewhere they have a name of their own, by which the next run knows them
//! and takes them away.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::{Builder, NamedTempFile};

use super::places::folder_of;
#[cfg(target_os = "linux")]
use crate::storage::is_too_many_open;
use crate::storage::with_room;

/// What this run is writing, and what it has written. Who stops the program takes away what is not
/// whole, and waits until what is whole has the names it is for: so a stop leaves all of the old
/// reports or all of the new ones.
static RUN: Mutex<Run> = Mutex::new(Run {
    named: Vec::new(),
    written: false,
});

struct Run {
    /// Unfinished files that have a name.
    named: Vec<PathBuf>,
    /// Whether a file that is whole was given its name.
    written: bool,
}

fn run() -> MutexGuard<'static, Run> {
    RUN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What was written, once nothing more can be.
pub(crate) struct Abandoned {
    /// Whether anything was.
    pub(crate) written: bool,
    /// Nothing gets its name while this is held.
    _run: MutexGuard<'static, Run>,
}

/// Takes away what is being written, for good: nothing gets its name from now on.
pub(crate) fn abandon() -> Abandoned {
    let mut run = run();
    for path in run.named.drain(..) {
        let _ = std::fs::remove_file(path);
    }
    Abandoned {
        written: run.written,
        _run: run,
    }
}

/// What a file is called while it is written, where it has to have a name.
const PREFIX: &str = ".metaudit-unfinished-";

/// A file that is to get its name when it is whole.
pub(crate) enum Unfinished {
    #[cfg(target_os = "linux")]
    Unnamed(File),
    Named(NamedTempFile),
}

impl Unfinished {
    /// One that is to be called `path`. What a killed run left beside it is removed: a run that
    /// lives holds a lock on its own.
    pub(crate) fn begin(path: &Path) -> io::Result<Self> {
        let folder = folder_of(path);
        remove_what_was_left(&folder);
        with_room(|| Self::begin_in(&folder))
    }

    fn begin_in(folder: &Path) -> io::Result<Self> {
        #[cfg(target_os = "linux")]
        match unnamed::create(folder) {
            Ok(file) => {
                let _ = file.try_lock();
                return Ok(Self::Unnamed(file));
            }
            // Where no more files may be open, one with a name cannot be either.
            Err(error) if is_too_many_open(&error) => return Err(error),
            Err(_) => {}
        }
        let mut run = run();
        let file = Builder::new().prefix(PREFIX).tempfile_in(folder)?;
        // Where the system has no locks, nothing of it can be removed either.
        let _ = file.as_file().try_lock();
        run.named.push(file.path().to_owned());
        Ok(Self::Named(file))
    }

    /// To write to.
    pub(crate) fn file(&mut self) -> &mut File {
        match self {
            #[cfg(target_os = "linux")]
            Self::Unnamed(file) => file,
            Self::Named(file) => file.as_file_mut(),
        }
    }

    /// Waits until the disk holds it.
    pub(crate) fn sync(&self) -> io::Result<()> {
        match self {
            #[cfg(target_os = "linux")]
            Self::Unnamed(file) => file.sync_all(),
            Self::Named(file) => file.as_file().sync_all(),
        }
    }
}

fn remove_what_was_left(folder: &Path) {
    for left in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let ours = left.file_name().to_string_lossy().starts_with(PREFIX)
            && left.file_type().is_ok_and(|it| it.is_file());
        if ours
            && let Ok(file) = File::open(left.path())
            && file.try_lock().is_ok()
        {
            let _ = std::fs::remove_file(left.path());
        }
    }
}

/// While files get their names nothing is abandoned.
pub(crate) struct Naming(MutexGuard<'static, Run>);

impl Naming {
    pub(crate) fn begin() -> Self {
        Self(run())
    }

    /// Gives a file its name; what had the name before is replaced.
    pub(crate) fn name(&mut self, file: Unfinished, path: &Path) -> io::Result<()> {
        match file {
            #[cfg(target_os = "linux")]
            Unfinished::Unnamed(file) => {
                let link = Builder::new()
                    .prefix(PREFIX)
                    .make_in(folder_of(path), |link| unnamed::link(&file, link))?;
                link.persist(path).map_err(|error| error.error)?;
            }
            Unfinished::Named(file) => {
                self.0.named.retain(|known| known != file.path());
                file.persist(path).map_err(|error| error.error)?;
            }
        }
        self.0.written = true;
        Ok(())
    }
}

#[cfg(target_os = "linux")]
mod unnamed {
    //! Files without a name, as `open(2)` tells of them under `O_TMPFILE`.

    use std::fs::{File, OpenOptions};
    use std::io;
    use std::os::fd::AsRawFd as _;
    use std::os::unix::fs::OpenOptionsExt as _;
    use std::path::{Path, PathBuf};

    use rustix::fs::{AtFlags, CWD, OFlags, linkat};

    /// Where a file that is open has a path, by which it can get a name.
    const OPEN_FILES: &str = "/proc/self/fd";

    /// One in a folder. It fails where the file system has no such files, or they could not get a name.
    pub(super) fn create(folder: &Path) -> io::Result<File> {
        let flags = OFlags::TMPFILE.bits().cast_signed();
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .mode(0o600)
            .custom_flags(flags)
            .open(folder)?;
        if path_of(&file).exists() {
            Ok(file)
        } else {
            Err(io::ErrorKind::Unsupported.into())
        }
    }

    fn path_of(file: &File) -> PathBuf {
        Path::new(OPEN_FILES).join(file.as_raw_fd().to_string())
    }

    /// Gives it a name that nothing has.
    pub(super) fn link(file: &File, name: &Path) -> io::Result<()> {
        Ok(linkat(
            CWD,
            path_of(file),
            CWD,
            name,
            AtFlags::SYMLINK_FOLLOW,
        )?)
    }
}

#[cfg(test)]
mod tests {
    use std::io::{ErrorKind, Write as _};

    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|it| it.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn what_a_killed_run_left_is_removed_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let (left, held) = (at(".metaudit-unfinished-a"), at(".metaudit-unfinished-b"));
        for path in [
            &left,
            &held,
            &at("metaudit-unfinished-c"),
            &at(".metaudit-other"),
        ] {
            std::fs::write(path, "a text of the user's").unwrap();
        }
        std::fs::create_dir(at(".metaudit-unfinished-folder")).unwrap();
        // A run that lives holds a lock.
        let lock = File::open(&held).unwrap();
        lock.try_lock().unwrap();
        let mut file = Unfinished::begin(&at("report.md")).unwrap();
        assert!(!left.exists() && held.exists());
        file.file().write_all(b"whole").unwrap();
        Naming::begin().name(file, &at("report.md")).unwrap();
        assert_eq!(std::fs::read(at("report.md")).unwrap(), b"whole");
        let stay = [
            ".metaudit-other",
            ".metaudit-unfinished-b",
            ".metaudit-unfinished-folder",
            "metaudit-unfinished-c",
        ];
        assert_eq!(names(folder.path()), [&stay[..], &["report.md"]].concat());
        drop(lock);
        drop(Unfinished::begin(&at("report.md")).unwrap());
        assert!(!held.exists());
    }

    /// No other way is tried than the one that keeps what was written out of sight.
    #[test]
    fn what_cannot_get_its_name_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let taken = folder.path().join("report.md");
        std::fs::create_dir(&taken).unwrap();
        std::fs::write(taken.join("mine"), "mine").unwrap();
        let file = Unfinished::begin(&taken).unwrap();
        assert!(Naming::begin().name(file, &taken).is_err());
        assert_eq!(names(folder.path()), ["report.md"]);
        let gone = tempfile::tempdir().unwrap();
        let path = gone.path().join("report.md");
        let file = Unfinished::begin(&path).unwrap();
        // Files in it that have a name go with the folder.
        std::fs::remove_dir_all(gone.path()).unwrap();
        let error = Naming::begin().name(file, &path).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound);
        assert!(!gone.path().exists());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_name_that_something_has_is_not_taken_from_it() {
        let folder = tempfile::tempdir().unwrap();
        let taken = folder.path().join("taken");
        std::fs::write(&taken, "mine").unwrap();
        // Not every file system has files without a name.
        let Ok(file) = unnamed::create(folder.path()) else {
            return;
        };
        assert_eq!(
            unnamed::link(&file, &taken).unwrap_err().kind(),
            ErrorKind::AlreadyExists
        );
        assert_eq!(std::fs::read(&taken).unwrap(), b"mine");
        assert_eq!(names(folder.path()), ["taken"]);
    }
}
