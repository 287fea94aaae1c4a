//! Files while they are written. Where the system has files without a name, a run that is killed leaves nothing behind;
//! elsewhere they have a name of their own, by which the next run knows them and takes them away.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::{Builder, NamedTempFile};

use super::places::folder_of;

/// Those that have a name. Who stops the program takes them away, and waits until those that are whole have the names they
/// are for: so a stop leaves all of the old reports or all of the new ones.
static NAMED: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

fn named() -> MutexGuard<'static, Vec<PathBuf>> {
    NAMED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes away what is being written, for good: nothing gets its name from now on.
pub(crate) fn abandon() -> impl Sized {
    let mut paths = named();
    for path in paths.drain(..) {
        let _ = std::fs::remove_file(path);
    }
    paths
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
    /// One that is to be called `path`. What a killed run left beside it is removed: a run that lives holds a lock on its own.
    pub(crate) fn begin(path: &Path) -> io::Result<Self> {
        let folder = folder_of(path);
        remove_what_was_left(&folder);
        #[cfg(target_os = "linux")]
        if let Some(file) = unnamed::create(&folder) {
            let _ = file.try_lock();
            return Ok(Self::Unnamed(file));
        }
        let mut paths = named();
        let file = Builder::new().prefix(PREFIX).tempfile_in(folder)?;
        // Where the system has no locks, nothing of it can be removed either.
        let _ = file.as_file().try_lock();
        paths.push(file.path().to_owned());
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
        let ours =
            left.file_name().to_string_lossy().starts_with(PREFIX) && left.file_type().is_ok_and(|it| it.is_file());
        if ours && File::open(left.path()).is_ok_and(|file| file.try_lock().is_ok()) {
            let _ = std::fs::remove_file(left.path());
        }
    }
}

/// While files get their names nothing is abandoned.
pub(crate) struct Naming(MutexGuard<'static, Vec<PathBuf>>);

impl Naming {
    pub(crate) fn begin() -> Self {
        Self(named())
    }

    /// Gives a file its name; what had the name before is replaced.
    pub(crate) fn name(&mut self, file: Unfinished, path: &Path) -> io::Result<()> {
        match file {
            #[cfg(target_os = "linux")]
            Unfinished::Unnamed(file) => {
                let link = Builder::new().prefix(PREFIX).make_in(folder_of(path), |link| unnamed::link(&file, link))?;
                link.persist(path).map_err(|error| error.error)?;
            }
            Unfinished::Named(file) => {
                self.0.retain(|known| known != file.path());
                file.persist(path).map_err(|error| error.error)?;
            }
        }
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

    /// One in a folder; none where the file system has no such files, or they could not get a name.
    pub(super) fn create(folder: &Path) -> Option<File> {
        let flags = OFlags::TMPFILE.bits().cast_signed();
        let file = OpenOptions::new().read(true).write(true).mode(0o600).custom_flags(flags).open(folder).ok()?;
        path_of(&file).exists().then_some(file)
    }

    fn path_of(file: &File) -> PathBuf {
        Path::new(OPEN_FILES).join(file.as_raw_fd().to_string())
    }

    /// Gives it a name that nothing has.
    pub(super) fn link(file: &File, name: &Path) -> io::Result<()> {
        Ok(linkat(CWD, path_of(file), CWD, name, AtFlags::SYMLINK_FOLLOW)?)
    }
}
