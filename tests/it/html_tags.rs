//! Pages as other programs save and clean them: omitting optional tags loses nothing, and if
//! another tag is missing, what a browser shows is read.

use serde_json::Value;

use crate::support::{Zip, audit};

/// A page of each era and sort: path, page, and a word of each item on it.
fn pages() -> Vec<(&'static str, String, Vec<&'static str>)> {
    let new = |inside: &str| {
        format!(
            "<html><head><meta charset=\"UTF-8\" /><style>p > a {{}}</style><title>T</title></head><body class=\"_5vb_\">\
             <main class=\"_a706\">{inside}</main></body></html>"
        )
    };
    let post = |words: &str| {
        format!(
            "<section class=\"_a6-g\"><div class=\"_2ph_ _a6-p\"><div class=\"_2pin\"><div>{words}</div></div></div>\
             <footer class=\"_3-94 _a6-o\"><a href=\"https://www.facebook.com/dyi/l/?l=x\"><div class=\"_a72d\">Aug 02, 2024 9:04:05 pm</div></a></footer></section>"
        )
    };
    let old = |words: &str| {
        format!(
            "<div class=\"pam _3-95 _2pi0 _2lej uiBoxWhite noborder\"><div class=\"_3-96 _2let\"><div><div class=\"_2pin\"><div>{words}</div></div></div></div>\
             <div class=\"_3-94 _2lem\"><a href=\"https://www.facebook.com/dyi/l/?l=x\">2 Apr 2015, 14:33</a></div></div>"
        )
    };
    let caption = |words: &str| {
        format!(
            "<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\"><h2 class=\"_3-95 _2pim _a6-h _a6-i\">{words}</h2><div class=\"_3-95 _a6-p\">\
             <div><a href=\"media/posts/1.jpg\"><img class=\"_a6_o\" src=\"media/posts/{words}.jpg\" /></a></div></div><div class=\"_3-94 _a6-o\">Jan 08, 2026 4:41 am</div></div>"
        )
    };
    let comment = |words: &str| {
        format!(
            "<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\"><div class=\"_a6-p\"><table><tbody><tr><td colspan=\"2\" class=\"_2pin _a6_q\">Comment<div><div>{words}</div></div></td></tr>\
             <tr><td class=\"_2pin _a6_q\">Media Owner</td><td class=\"_2pin _2piu _a6_r\">bo_example</td></tr><tr><td class=\"_2pin _a6_q\">Time</td><td class=\"_2pin _2piu _a6_r\">Jan 08, 2026 4:41 am</td></tr></tbody></table></div></div>"
        )
    };
    let told = |words: &str| {
        format!(
            "<p><div class=\"meta\">Monday, March 3, 2014 at 5:06am PST</div>Ada Example updated her status.<div class=\"comment\">{words}</div></p>"
        )
    };
    vec![
        (
            "your_facebook_activity/posts/your_posts_1.html",
            new(&(post("fern") + &post("moss"))),
            vec!["fern", "moss"],
        ),
        (
            "posts/your_posts_1.html",
            new(&(old("fern") + &old("moss"))),
            vec!["fern", "moss"],
        ),
        (
            "your_instagram_activity/media/posts_1.html",
            new(&(caption("fern") + &caption("moss"))),
            vec!["fern", "moss"],
        ),
        (
            "your_instagram_activity/comments/post_comments_1.html",
            new(&(comment("fern") + &comment("moss"))),
            vec!["fern", "moss"],
        ),
        (
            "html/timeline.htm",
            format!(
                "<html><head><title>Ada</title></head><body><div class=\"contents\"><h1>Ada Example</h1>{}{}</div></body></html>",
                told("fern"),
                told("moss")
            ),
            vec!["fern", "moss"],
        ),
    ]
}

fn of(path: &str, page: &str) -> (i32, Value) {
    audit(&[Zip::of("x.zip", &[(path, page.as_bytes())]).path()])
}

fn words(report: &Value) -> Vec<String> {
    let items = report["items"].as_array().unwrap().iter();
    let mut all: Vec<String> = items
        .map(|item| format!("{} {} {}", item["kind"], item["text"], item["time"]))
        .collect();
    all.sort();
    all
}

/// The tags that HTML lets be left out, each alone and all at once.
#[test]
fn tags_that_may_be_left_out_lose_nothing() {
    const MAY_BE: &[&str] = &[
        "<html>",
        "<head>",
        "</head>",
        "<body class=\"_5vb_\">",
        "<body>",
        "<tbody>",
        "</tbody>",
        "</tr>",
        "</td>",
        "</p>",
        "</html>",
    ];
    for (path, page, told) in pages() {
        let (code, whole) = of(path, &page);
        let whole = words(&whole);
        assert_eq!((code, whole.len()), (0, told.len()), "{path}: {whole:?}");
        let mut without: Vec<String> = MAY_BE.iter().map(|tag| page.replace(tag, "")).collect();
        without.push(
            MAY_BE
                .iter()
                .fold(page.clone(), |page, tag| page.replace(tag, "")),
        );
        without.push(format!(
            "<!DOCTYPE html>\n<!-- saved from url=(0014)about:internet -->\n{page}"
        ));
        without.push(format!("\u{feff}{page}"));
        without.push(
            page.replace("<div", "<DIV")
                .replace("/div", "/Div")
                .replace("<td", "<TD")
                .replace("class=", "CLASS = "),
        );
        without.push(
            page.replace("class=\"_2pin\"", "class=_2pin")
                .replace("class=\"meta\"", "class='meta'"),
        );
        for changed in without {
            let (code, report) = of(path, &changed);
            assert_eq!(
                (code, words(&report)),
                (0, whole.clone()),
                "{path}: {changed}"
            );
            assert!(
                !report["problems"].to_string().contains("tag"),
                "{path}: {changed}"
            );
        }
    }
}

/// If another tag is missing, everything is read, or the report says that a tag is missing or the
/// page is cut off.
#[test]
fn a_tag_that_may_not_be_missing_is_told() {
    for (path, page, told) in pages() {
        let all: Vec<(usize, usize)> = page
            .match_indices('<')
            .map(|(at, _)| (at, at + page[at..].find('>').unwrap() + 1))
            .collect();
        let whole = words(&of(path, &page).1);
        for (from, to) in all
            .into_iter()
            .filter(|(from, _)| !page[*from..].starts_with("<img"))
        {
            let (code, report) = of(path, &format!("{}{}", &page[..from], &page[to..]));
            let is_told = code == 1 || report["problems"].to_string().contains("a tag is missing");
            assert!(
                is_told || words(&report) == whole,
                "{path} without {}: {:?}",
                &page[from..to],
                words(&report)
            );
            // A record is recognised without its opening tag, and ends without its closing tag.
            let of_record = page[from..to].contains("_a6-g")
                || page[from..to].contains("section")
                || page[from..to].contains("contents");
            if of_record {
                let left = words(&report).join(" ");
                assert!(
                    told.iter().all(|word| left.contains(word)),
                    "{path} without {}: {left}",
                    &page[from..to]
                );
            }
        }
    }
}

/// A missing quotation mark or angle bracket swallows what follows; this is reported too.
#[test]
fn a_broken_tag_is_told() {
    for (path, page, _) in pages() {
        for broken in [
            page.replacen("\" class=\"", " class=\"", 1),
            page.replacen("\"><div", "><div", 1),
            page.replacen("><div class", "<div class", 1),
        ] {
            let (code, report) = of(path, &broken);
            let is_told = code == 1 || report["problems"].to_string().contains("a tag is missing");
            assert!(is_told || broken == page, "{path}: {broken}");
        }
    }
}

/// Where the end of one record and the start of the next are both missing, or are one broken tag,
/// what stands below still shows where the second record begins. That tags are missing is told.
#[test]
fn records_that_run_together_are_told_apart() {
    let is_record = |tag: &str| tag.contains("_a6-g") || tag.contains("_2lej");
    for (path, page, told) in pages().into_iter().take(4) {
        let (_, whole) = of(path, &page);
        let starts: Vec<usize> = page
            .match_indices('<')
            .map(|(at, _)| at)
            .filter(|at| is_record(&page[*at..*at + page[*at..].find('>').unwrap()]))
            .collect();
        let second = starts[1];
        let from = page[..second].rfind('<').unwrap();
        let to = second + page[second..].find('>').unwrap() + 1;
        for changed in [
            format!("{}{}", &page[..from], &page[to..]),
            format!("{}{}", &page[..second - 1], &page[second..]),
        ] {
            let (code, report) = of(path, &changed);
            assert_eq!(
                (code, words(&report), words(&report).len()),
                (0, words(&whole), told.len()),
                "{path}: {changed}"
            );
            assert!(
                report["problems"].to_string().contains("a tag is missing"),
                "{path}: {changed}"
            );
        }
    }
}

/// Where both tags of an element are missing, those that are left match. What stands bare then, or
/// has no place, is told.
#[test]
fn both_tags_of_an_element_that_are_missing_are_told() {
    let (comments, posts) = (
        "your_instagram_activity/comments/post_comments_1.html",
        "your_instagram_activity/media/posts_1.html",
    );
    let pages = pages();
    let page_of = |path: &str| &pages.iter().find(|(at, ..)| *at == path).unwrap().1;
    for (path, gone) in [
        // The date below a post, and the title above one.
        (posts, ["<div class=\"_3-94 _a6-o\">", "</div>"]),
        (posts, ["<h2 class=\"_3-95 _2pim _a6-h _a6-i\">", "</h2>"]),
        (
            "posts/your_posts_1.html",
            ["<div class=\"_3-94 _2lem\">", "</div>"],
        ),
        // Two rows, and a label and its value.
        (comments, ["</tr>", "<tr>"]),
        (comments, ["</td>", "<td class=\"_2pin _2piu _a6_r\">"]),
        // The date above a post of 2014.
        ("html/timeline.htm", ["<div class=\"meta\">", "</div>"]),
    ] {
        let page = page_of(path);
        let changed = if gone[0].starts_with("</") {
            page.replacen(&gone.concat(), "", 1)
        } else {
            let (before, rest) = page.split_once(gone[0]).unwrap();
            format!("{before}{}", rest.replacen(gone[1], "", 1))
        };
        assert_ne!(&changed, page, "{gone:?}");
        let (_, whole) = of(path, page);
        let (code, report) = of(path, &changed);
        assert_eq!(code, 0, "{gone:?}");
        assert!(
            words(&report) == words(&whole)
                || report["problems"].to_string().contains("a tag is missing"),
            "{gone:?}: {:?}",
            words(&report)
        );
    }
}

/// Where the end of one part of a record and the start of the next are both missing, what follows
/// stands bare, and is read as what it is.
#[test]
fn a_part_whose_start_is_missing_with_the_end_before_it_is_read_and_told() {
    let message = |record: &str, title: &str, body: &str, footer: &str, when: &str| {
        let one = |by: &str, words: &str| {
            format!(
                "<div class=\"{record}\"><{title}>{by}</{end}><div class=\"{body}\"><div><div></div><div>{words}</div><div></div><div></div></div></div><div class=\"{footer}\">{when}</div></div>",
                end = title.split(' ').next().unwrap()
            )
        };
        let three = one("Bo Sample", "secret")
            + &one("Ada Example", "@Meta AI fern?")
            + &one("Bo Sample", "more");
        format!(
            "<html><head><title>T</title></head><body><main class=\"_a706\"><h1 class=\"_a70e\">Bo Sample</h1>{three}</main></body></html>"
        )
    };
    let new = "pam _3-95 _2ph- _a6-g uiBoxWhite noborder";
    let old = "pam _3-95 _2pi0 _2lej uiBoxWhite noborder";
    let of_new = |when: &str| {
        message(
            new,
            "h2 class=\"_3-95 _2pim _a6-h _a6-i\"",
            "_3-95 _a6-p",
            "_3-94 _a6-o",
            when,
        )
    };
    let of_old = |when: &str| {
        message(
            old,
            "div class=\"_3-96 _2pio _2lek _2lel\"",
            "_3-96 _2let",
            "_3-94 _2lem",
            when,
        )
    };
    for (path, page, title, parts) in [
        (
            "your_facebook_activity/messages/inbox/bo_1/message_1.html",
            of_new("Aug 02, 2024 9:04:05 pm"),
            "</h2>",
            ["<div class=\"_3-95 _a6-p\">", "<div class=\"_3-94 _a6-o\">"],
        ),
        (
            "your_instagram_activity/messages/inbox/bo_1/message_1.html",
            of_new("Jan 08, 2026 4:41 am"),
            "</h2>",
            ["<div class=\"_3-95 _a6-p\">", "<div class=\"_3-94 _a6-o\">"],
        ),
        (
            "messages/inbox/bo_1/message_1.html",
            of_old("2 Apr 2015, 14:33"),
            "</div>",
            ["<div class=\"_3-96 _2let\">", "<div class=\"_3-94 _2lem\">"],
        ),
    ] {
        let (_, whole) = of(path, &page);
        for (before, part) in [(title, parts[0]), ("</div>", parts[1])] {
            let gone = format!("{before}{part}");
            // In the second message, which calls Meta AI.
            let (first, rest) = page.split_once(&gone).unwrap();
            let changed = format!("{first}{gone}{}", rest.replacen(&gone, "", 1));
            assert_ne!(changed, page, "{path} {gone}");
            let (code, report) = of(path, &changed);
            assert_eq!(code, 0, "{path} {gone}");
            assert_eq!(
                report["items"][0]["text"], "@Meta AI fern?",
                "{path} {gone}"
            );
            // Where those that are left match, all else is as it was.
            if !gone.starts_with("</h2>") {
                assert_eq!(words(&report), words(&whole), "{path} {gone}");
                for of in ["items", "conversations"] {
                    let (now, before) = (&report[of][0], &whole[of][0]);
                    assert_eq!(now["time"], before["time"], "{path} {gone}");
                    assert_eq!(now["senders"], before["senders"], "{path} {gone}");
                }
            }
            assert!(
                report["problems"].to_string().contains("a tag is missing"),
                "{path} {gone}"
            );
            assert!(!report.to_string().contains("secret"), "{path} {gone}");
        }
    }
    // The date of a post of 2014 runs into its words.
    let pages = pages();
    let (path, page, _) = pages.last().unwrap();
    let gone = "</div>Ada Example updated her status.<div class=\"comment\">";
    let (_, report) = of(path, &page.replacen(gone, "", 1));
    assert!(report["problems"].to_string().contains("a tag is missing"));
}
