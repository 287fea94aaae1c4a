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
            for pack in &packs {
                let head = &pack.pack;
                lines.push(format!(
                    "    {}  from {}, checked {}, newest text {}",
                    pack.name(),
                    head.valid_from,
                    head.checked_on,
                    head.newest_text_seen
                ));
            }
            match (packs.is_empty(), region.unverified(), family) {
                (true, Some(why), Family::Training) => lines.push(format!("    no pack: {why}")),
                (true, Some(_), _) => lines.push("    no pack: nothing could be verified".to_owned()),
                (true, None, Family::Training) => lines.push("    no pack".to_owned()),
                (true, None, _) => lines.push("    no pack: reported as not launched there".to_owned()),
                (false, ..) => {}
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
