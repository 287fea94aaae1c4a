//! The start page of an HTML export links to every page that was asked for, even to empty ones
//! (archives.md 9: high; since 2024).

use std::io::Read;

use super::tokens::{Parts, Tokens};

/// Bytes of the start page that are read. A page with 55 links was seen.
pub(in crate::readers) const LOOKED_AT: u64 = 1 << 20;

/// The paths of the pages it links to, from the root of the export; `None` if there are none, as on
/// a start page that is not Meta's.
pub(in crate::readers) fn pages(start_page: &[u8]) -> Option<Vec<String>> {
    let mut tokens = Tokens::new(start_page.take(LOOKED_AT), Links::default());
    while let Ok(true) = tokens.more() {}
    let found = tokens.parts(|links| std::mem::take(&mut links.found));
    (!found.is_empty()).then_some(found)
}

#[derive(Default)]
struct Links {
    is_link: bool,
    marked: bool,
    leads_to: String,
    found: Vec<String>,
}

impl Parts for Links {
    fn tag(&mut self, name: &[u8]) {
        (self.is_link, self.marked) = (name == b"a", false);
        self.leads_to.clear();
    }

    fn attribute(&mut self, name: &[u8], value: &[u8]) {
        match name {
            b"class" => {
                self.marked = value
                    .split(u8::is_ascii_whitespace)
                    .any(|token| token == b"_a6__")
            }
            b"href" => {
                self.leads_to = String::from_utf8_lossy(value)
                    .trim_start_matches("./")
                    .to_owned()
            }
            _ => {}
        }
    }

    fn opened(&mut self) -> bool {
        let inside = !self.leads_to.contains("://") && crate::catalogue::is_page(&self.leads_to);
        if self.is_link && self.marked && inside {
            self.found.push(std::mem::take(&mut self.leads_to));
        }
        false
    }

    fn closed(&mut self, _name: &[u8]) -> bool {
        false
    }

    fn text(&mut self, _text: &[u8]) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_pages_of_the_export() {
        let page = b"<nav><a class=\"x _a6__\" href=\"posts/album/0.html\">A</a><a href=\"b.html\">B</a>\
            <a class=\"_a6__\" href=\"https://example.com/c.html\">C</a><a class=\"_a6__\" href=\"you&#039;ve.html\">D</a></nav>";
        assert_eq!(
            pages(page),
            Some(vec![
                "posts/album/0.html".to_owned(),
                "you've.html".to_owned()
            ])
        );
        assert_eq!(pages(b"<a href=\"b.html\">"), None);
    }
}
