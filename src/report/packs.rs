//! The policy packs there are, for the terminal.

use crate::policy::Library;
use crate::policy::pack::Family;
use crate::policy::region::Entry;

/// The packs of each family by region, and the regions that have none.
pub fn policy_list(library: &Library) -> String {
    let mut lines = Vec::new();
    for family in [Family::Training, Family::Personalisation] {
        lines.push(format!("{family}:"));
        for region in Entry::all() {
            let packs = library.of(family, &region.code);
            lines.push(format!("  {} ({})", region.name, region.code));
            for pack in &library.with_corrected(family, &region.code) {
                let head = &pack.pack;
                // What was corrected stays in the list: older reports name it.
                let holds = packs.iter().any(|held| held.name() == pack.name());
                lines.push(format!(
                    "    {}  from {}, checked {}, newest text {}{}",
                    pack.name(),
                    head.valid_from,
                    head.checked_on,
                    head.newest_text_seen,
                    if holds {
                        ""
                    } else {
                        "; corrected by a higher revision"
                    }
                ));
            }
            if packs.is_empty() {
                let why = match family {
                    Family::Training => region.unverified(),
                    Family::Personalisation | Family::Ads => region.personalisation.as_deref(),
                };
                lines.push(format!(
                    "    no pack: {}",
                    why.unwrap_or("nothing could be verified")
                ));
            }
        }
        lines.push(String::new());
    }
    lines.push(
        "A pack begins on its day and holds until the next of its region. metaudit policy show ID prints one."
            .to_owned(),
    );
    lines.join("\n")
}
