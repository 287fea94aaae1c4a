//! A letter as a Word document: a zip of four small parts of XML, which is all that a text without
//! pictures needs (ECMA-376, part 1: the package, its one relationship, the document and its
//! styles). A crate for it would bring a second version of `zip` and of `image` along.

use std::io::{self, Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::forms::{LetterPart, escaped};

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// What the parts are.
const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>"#;

/// Where the document lies.
const PACKAGE: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;

/// Where its styles lie.
const DOCUMENT: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;

const WORDS: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Writes the document. The same letter is the same bytes: nothing in it tells when or where it was
/// made.
pub(super) fn docx(parts: &[LetterPart], language: &str) -> io::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let how = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let files = [
        ("[Content_Types].xml", TYPES.to_owned()),
        ("_rels/.rels", PACKAGE.to_owned()),
        ("word/document.xml", document(parts)),
        ("word/_rels/document.xml.rels", DOCUMENT.to_owned()),
        ("word/styles.xml", styles(language)),
    ];
    for (name, text) in files {
        zip.start_file(name, how)?;
        zip.write_all(XML.as_bytes())?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

fn document(parts: &[LetterPart]) -> String {
    let mut body = String::new();
    for part in parts {
        match part {
            LetterPart::Title(text) => body += &paragraph("Title", text),
            LetterPart::Heading(text) => body += &paragraph("Heading1", text),
            LetterPart::Paragraph(text) => body += &paragraph("Normal", text),
            LetterPart::List(lines) => lines
                .iter()
                .for_each(|line| body += &paragraph("List", &format!("\u{2013}\t{line}"))),
        }
    }
    // A4, with margins of 2.5 cm, in twentieths of a point.
    format!(
        "<w:document xmlns:w=\"{WORDS}\"><w:body>{body}<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1417\" w:bottom=\"1417\" w:left=\"1417\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
    )
}

fn paragraph(style: &str, text: &str) -> String {
    // XML knows no control characters beside tab and line break.
    fn allowed(c: &char) -> bool {
        !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}')
    }
    let run = |line: &str| {
        let pieces: Vec<String> = line
            .split('\t')
            .map(|piece| {
                let piece: String = piece.chars().filter(allowed).collect();
                format!("<w:t xml:space=\"preserve\">{}</w:t>", escaped(&piece))
            })
            .collect();
        pieces.join("<w:tab/>")
    };
    let lines: Vec<String> = text.split('\n').map(run).collect();
    format!(
        "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r>{}</w:r></w:p>",
        lines.join("<w:br/>")
    )
}

fn styles(language: &str) -> String {
    fn style(id: &str, name: &str, paragraph: &str, run: &str) -> String {
        let default = if id == "Normal" {
            " w:default=\"1\""
        } else {
            ""
        };
        let based = if id == "Normal" {
            ""
        } else {
            "<w:basedOn w:val=\"Normal\"/>"
        };
        format!(
            "<w:style w:type=\"paragraph\"{default} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{based}<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        )
    }
    format!(
        "<w:styles xmlns:w=\"{WORDS}\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/><w:sz w:val=\"22\"/><w:lang w:val=\"{language}\"/></w:rPr></w:rPrDefault></w:docDefaults>{}{}{}{}</w:styles>",
        style(
            "Normal",
            "Normal",
            "<w:spacing w:after=\"140\" w:line=\"276\" w:lineRule=\"auto\"/>",
            ""
        ),
        style(
            "Title",
            "Title",
            "<w:spacing w:before=\"240\" w:after=\"240\"/>",
            "<w:b/><w:sz w:val=\"24\"/>"
        ),
        style(
            "Heading1",
            "heading 1",
            "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"60\"/><w:outlineLvl w:val=\"0\"/>",
            "<w:b/>"
        ),
        style(
            "List",
            "List",
            "<w:spacing w:after=\"60\"/><w:ind w:left=\"425\" w:hanging=\"425\"/>",
            ""
        ),
    )
}
