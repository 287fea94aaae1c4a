//! The policy packs there are, for the terminal.

use crate::language::Language;
use crate::policy::Library;
use crate::policy::pack::Family;
use crate::policy::region::RegionEntry;

/// The packs of each family by region, and the regions that have none.
pub(crate) fn policy_list(library: &Library, language: Language) -> String {
    let w = language.words();
    let mut lines = Vec::new();
    for family in [Family::Training, Family::Personalisation] {
        lines.push(w.label(&w.word(family.as_str())).trim_end().to_owned());
        for region in RegionEntry::all() {
            let (code, packs) = (&region.code, library.of(family, &region.code));
            let name = w.region(code.as_str(), &region.name);
            lines.push(format!("  {name} ({code})"));
            for pack in &library.with_corrected(family, code) {
                let head = &pack.pack;
                let days = [head.valid_from, head.checked_on, head.newest_text_seen];
                let [from, checked, seen] = days.map(|day| day.to_string());
                let said = w.fill(
                    "policies-pack",
                    &[
                        ("name", &pack.name()),
                        ("from", &from),
                        ("checked", &checked),
                        ("seen", &seen),
                    ],
                );
                // What was corrected stays in the list: older reports name it.
                let holds = packs.iter().any(|held| held.name() == pack.name());
                lines.push(match holds {
                    true => format!("    {said}"),
                    false => format!("    {}", w.fill("policies-corrected", &[("pack", &said)])),
                });
            }
            if packs.is_empty() {
                let (part, why) = match family {
                    Family::Training => ("note", region.unverified()),
                    Family::Personalisation | Family::Ads => {
                        ("personalisation", region.personalisation.as_deref())
                    }
                };
                let why = why.map(|why| w.translated(&format!("region-{code}-{part}"), why));
                let why = why.unwrap_or_else(|| w.say("policies-unverified").into());
                lines.push(format!("    {}", w.fill("policies-none", &[("why", &why)])));
            }
        }
        lines.push(String::new());
    }
    lines.push(w.say("policies-end").to_owned());
    lines.join("\n")
}
