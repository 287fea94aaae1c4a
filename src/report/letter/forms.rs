//! How a letter is written down: Markdown, plain text, a page to print, a Word document.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use sha2::{Digest as _, Sha256};

use super::docx::docx;
use crate::report::markdown::plain;
use crate::text::harmless;

/// How a letter is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterForm {
    /// Markdown.
    Markdown,
    /// Plain text.
    Text,
    /// A Word document.
    Docx,
    /// A page to print.
    Page,
}

/// Every form, with the ending that picks it.
const FORMS: [(&str, LetterForm); 4] = [
    ("docx", LetterForm::Docx),
    ("html", LetterForm::Page),
    ("md", LetterForm::Markdown),
    ("txt", LetterForm::Text),
];

/// A part of a letter. A text may have several lines.
#[derive(Clone, PartialEq, Eq)]
pub(in crate::report) enum LetterPart {
    Title(String),
    Heading(String),
    Paragraph(String),
    List(Vec<String>),
}

/// The letter of the page: black on white, as it is printed.
const STYLE: &str = "body{font:11pt/1.45 Georgia,'Times New Roman',serif;max-width:42em;margin:2rem auto;padding:0 1rem;color:#000;background:#fff}h1{font-size:1.15em;margin:1.5em 0 1em}h2{font-size:1em;margin:1.2em 0 .3em;break-after:avoid}p{margin:.6em 0}li{margin:.2em 0;overflow-wrap:anywhere}@page{size:A4;margin:2.2cm}@media print{body{margin:0;padding:0;max-width:none}}";

impl LetterForm {
    /// The form that a file's ending picks.
    pub fn of(path: &std::path::Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?;
        FORMS
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(ending))
            .map(|(_, form)| *form)
    }

    /// A text of the archive: nothing in it acts, and it stays on its line.
    pub(super) fn quoted(self, text: &str) -> String {
        let line = harmless(text)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        match self {
            Self::Markdown => plain(&line),
            Self::Text | Self::Docx | Self::Page => line,
        }
    }

    pub(super) fn written(self, parts: &[LetterPart], language: &str) -> std::io::Result<Vec<u8>> {
        match self {
            Self::Markdown | Self::Text => Ok(self.lines(parts).into_bytes()),
            Self::Page => Ok(page(parts, language).into_bytes()),
            Self::Docx => docx(parts, language),
        }
    }

    fn lines(self, parts: &[LetterPart]) -> String {
        let marks = |part: &LetterPart| match (self, part) {
            (Self::Markdown, LetterPart::Title(text)) => format!("# {text}\n"),
            (Self::Markdown, LetterPart::Heading(text)) => format!("## {text}\n"),
            // Two blanks at the end of a line break it.
            (Self::Markdown, LetterPart::Paragraph(text)) => {
                format!("{}\n", text.replace('\n', "  \n"))
            }
            (_, LetterPart::Title(text)) => {
                format!("{text}\n{}\n", "=".repeat(text.chars().count()))
            }
            (_, LetterPart::Heading(text) | LetterPart::Paragraph(text)) => format!("{text}\n"),
            (_, LetterPart::List(lines)) => {
                lines.iter().map(|line| format!("- {line}\n")).collect()
            }
        };
        parts.iter().map(marks).collect::<Vec<_>>().join("\n")
    }
}

/// A text between tags, of HTML and of XML alike.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

fn page(parts: &[LetterPart], language: &str) -> String {
    fn inside(text: &str) -> String {
        escaped(text).replace('\n', "<br>\n")
    }
    let mut body = String::new();
    let mut title = "";
    for part in parts {
        body += &match part {
            LetterPart::Title(text) => {
                title = text;
                format!("<h1>{}</h1>\n", inside(text))
            }
            LetterPart::Heading(text) => format!("<h2>{}</h2>\n", inside(text)),
            LetterPart::Paragraph(text) => format!("<p>{}</p>\n", inside(text)),
            LetterPart::List(lines) => {
                let lines: String = lines
                    .iter()
                    .map(|line| format!("<li>{}</li>\n", inside(line)))
                    .collect();
                format!("<ul>\n{lines}</ul>\n")
            }
        };
    }
    let hash = BASE64_STANDARD.encode(Sha256::digest(STYLE));
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n",
        escaped(title)
    )
}
