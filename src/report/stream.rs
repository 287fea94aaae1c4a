//! Writes JSON piece by piece: a report may be larger than the memory.

use std::io::{self, Write};

use serde::Serialize;

use super::inert;

/// Writes an object field by field, and long lists element by element.
pub(super) struct Object<'o> {
    out: &'o mut (dyn Write + Send),
    first: bool,
    /// An element on its way. JSON is written a few bytes at a time, and `out` should not be asked
    /// each time.
    element: Vec<u8>,
}

impl<'o> Object<'o> {
    /// Opens the object.
    pub(super) fn open(out: &'o mut (dyn Write + Send)) -> io::Result<Self> {
        out.write_all(b"{")?;
        Ok(Self {
            out,
            first: true,
            element: Vec::new(),
        })
    }

    /// Closes the report.
    pub(super) fn close(self) -> io::Result<()> {
        self.out.write_all(b"\n}\n")
    }

    fn key(&mut self, key: &str) -> io::Result<()> {
        let comma = if std::mem::replace(&mut self.first, false) {
            ""
        } else {
            ","
        };
        write!(self.out, "{comma}\n  \"{key}\": ")
    }

    pub(super) fn field(&mut self, key: &str, value: &impl Serialize) -> io::Result<()> {
        self.key(key)?;
        inert::write(&mut *self.out, value)
    }

    pub(super) fn object(
        &mut self,
        key: &str,
        fill: impl FnOnce(&mut Object<'_>) -> io::Result<()>,
    ) -> io::Result<()> {
        self.key(key)?;
        fill(&mut Object::open(self.out)?)?;
        self.out.write_all(b"}")
    }

    /// Opens a list, which takes [elements](Self::element) until it is closed.
    pub(super) fn open_list(&mut self, key: &str) -> io::Result<()> {
        self.key(key)?;
        self.first = true;
        self.out.write_all(b"[")
    }

    pub(super) fn element(&mut self, value: &impl Serialize) -> io::Result<()> {
        let comma = if std::mem::replace(&mut self.first, false) {
            ""
        } else {
            ","
        };
        self.element.clear();
        self.element.extend_from_slice(comma.as_bytes());
        self.element.extend_from_slice(b"\n    ");
        inert::write(&mut self.element, value)?;
        self.out.write_all(&self.element)
    }

    pub(super) fn close_list(&mut self) -> io::Result<()> {
        self.first = false;
        self.out.write_all(b"]")
    }
}
