//! Paths inside an export, and patterns that match them.

/// Whether a path matches a pattern: `*` matches anything within a folder, `**` anything.
pub(crate) fn matches(pattern: &str, path: &str) -> bool {
    // Comparing the text before the first `*` is cheap and rules out most patterns.
    let literal = pattern.bytes().take_while(|byte| *byte != b'*');
    if literal.zip(path.bytes()).any(|(one, other)| one != other) {
        return false;
    }
    match pattern.split_once('*') {
        None => pattern == path,
        Some((before, after)) => {
            let Some(rest) = path.strip_prefix(before) else {
                return false;
            };
            let (after, across) = match after.strip_prefix('*') {
                Some(after) => (after, true),
                None => (after, false),
            };
            let ends = rest.char_indices().map(|(at, _)| at).chain([rest.len()]);
            ends.take_while(|at| {
                across || !rest.get(..*at).is_some_and(|taken| taken.contains('/'))
            })
            .any(|at| rest.get(at..).is_some_and(|tail| matches(after, tail)))
        }
    }
}

/// Whether a path is that of an HTML page.
pub(crate) fn is_page(path: &str) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    ending.eq_ignore_ascii_case("html") || ending.eq_ignore_ascii_case("htm")
}

/// Whether a path is that of a JSON file, in upper or lower case.
pub(crate) fn is_json(path: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("json"))
}

/// The path of the JSON file that tells the same as this page (html.md, first lines: high).
pub(crate) fn twin(inner: &str) -> String {
    let stem = inner.rsplit_once('.').map_or(inner, |(stem, _)| stem);
    format!("{stem}.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        assert!(matches(
            "messages/*/*/message_*.json",
            "messages/inbox/bo_1/message_12.json"
        ));
        assert!(!matches(
            "messages/*/message_*.json",
            "messages/inbox/bo_1/message_1.json"
        ));
        assert!(matches("ads_information/**", "ads_information/a/b.json"));
        assert!(!matches("posts/album/*.json", "posts/album/x/0.json"));
        assert!(matches("a.json", "a.json"));
    }

    #[test]
    fn pages_and_their_twins() {
        assert!(
            is_page("posts/a.html")
                && is_page("html/timeline.HTM")
                && !is_page("a.json")
                && !is_page("html")
        );
        assert!(
            is_json("posts/a.JSON")
                && is_json("a.b.Json")
                && !is_json("a.json.html")
                && !is_json("json")
        );
        assert_eq!(twin("posts/your_posts_1.html"), "posts/your_posts_1.json");
    }
}
