//! A JSON stream that fails on a string longer than the limit, before the parser would hold it in
//! memory.

use super::Detail;
use std::io::{self, Read};

pub(super) struct StringGuard<R> {
    inner: R,
    limit: usize,
    inside: bool,
    escaped: bool,
    length: usize,
}

impl<R: Read> StringGuard<R> {
    pub(super) fn new(inner: R, limit: usize) -> Self {
        Self {
            inner,
            limit,
            inside: false,
            escaped: false,
            length: 0,
        }
    }

    /// Tracks where strings begin and end, jumping from one quote or backslash to the next.
    fn watch(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            if self.escaped {
                self.escaped = false;
                bytes = bytes.get(1..).unwrap_or_default();
                continue;
            }
            let found = if self.inside {
                memchr::memchr2(b'"', b'\\', bytes)
            } else {
                memchr::memchr(b'"', bytes)
            };
            if self.inside {
                self.length += found.unwrap_or(bytes.len());
                if self.length > self.limit {
                    return Err(Detail::LongText {
                        limit: self.limit as u64,
                    }
                    .error(io::ErrorKind::InvalidData));
                }
            }
            let Some(at) = found else { return Ok(()) };
            if bytes.get(at) == Some(&b'\\') {
                self.escaped = true;
                // Otherwise a string made of escapes would have no length.
                self.length += 2;
            } else {
                self.inside = !self.inside;
                self.length = 0;
            }
            bytes = bytes.get(at + 1..).unwrap_or_default();
        }
        Ok(())
    }
}

impl<R: Read> Read for StringGuard<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(buffer)?;
        self.watch(buffer.get(..n).unwrap_or_default())?;
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str, limit: usize) -> io::Result<String> {
        let mut text = String::new();
        StringGuard::new(json.as_bytes(), limit).read_to_string(&mut text)?;
        Ok(text)
    }

    #[test]
    fn only_a_long_string_fails() {
        let json = r#"{"a": ["12345", "\"\\6", 1234567890, "x"]}"#;
        assert_eq!(read(json, 5).unwrap(), json);
        for long in [r#"["123456"]"#, r#"["\n\n\n"]"#, r#"["\\\"\\"]"#] {
            assert!(
                read(long, 5)
                    .unwrap_err()
                    .to_string()
                    .contains("longer than 5 bytes"),
                "{long}"
            );
        }
    }
}
