//! What the targets of `fuzz/` call: the parts of the program that read reports, as text in and text
//! out.

use crate::report::diff::{Comparing, DiffFormat, terminal};
use crate::report::{FORMATS, explain as explain_item, terminal_details};
use crate::{Audit, Format, Language, PackLibrary, Scratch};

/// The formats of a report by their endings.
pub fn formats() -> &'static [(&'static str, Format)] {
    FORMATS
}

/// What the terminal shows with `--verbose`.
pub fn details(audit: &Audit, language: Language) -> String {
    terminal_details(audit, language, &[])
}

/// An item of a JSON report explained, or why it is not.
pub fn explain(report: &[u8], id: &str, language: Language) -> String {
    explain_item(report, id, language).unwrap_or_else(|error| language.message(&error.message()))
}

/// What each way to read a date makes of this text.
pub fn readings_of_a_date(text: &str) -> String {
    crate::readers::all_readings(text)
}

/// What changed from one JSON report to another as HTML, Markdown, JSON and for the terminal; or why
/// they are not compared.
///
/// # Errors
/// They are no reports, or of two accounts.
pub fn compare(old: &[u8], new: &[u8], language: Language) -> Result<Vec<Vec<u8>>, String> {
    let said = |error: crate::report::diff::Error| language.message(&error.message());
    let comparing = Comparing::new(&Scratch::in_memory(1 << 28));
    let has_old = comparing.old(old, "old.json").map_err(said)?;
    let compared = has_old.and(new, "new.json").map_err(said)?;
    let mut all = Vec::new();
    for form in [DiffFormat::Html, DiffFormat::Markdown, DiffFormat::Json] {
        let mut out = Vec::new();
        form.write(&compared, language, &mut out)
            .map_err(|error| error.to_string())?;
        all.push(out);
    }
    all.push(terminal(&compared, language, &[]).into_bytes());
    Ok(all)
}

/// Says of a pack what `policy check` says: nothing, where it is one.
pub fn check_pack(text: &str) -> Option<String> {
    let library = PackLibrary::built_in().ok()?;
    library.check(text).err().map(|error| error.to_string())
}
