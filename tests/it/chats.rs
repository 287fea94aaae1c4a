//! Exported chats of every phone: what their headers say, and what no header can say.

use serde_json::Value;

use crate::support::{Zip, audit_with};

/// The report on a chat that lies by itself. A reader that panics is no part of any of these tests.
fn chat(name: &str, text: &str) -> Value {
    let file = Zip::raw(name, text.as_bytes());
    let report = audit_with(&[file.path()], &["--region", "eu", "--me", "Ada"]).1;
    assert!(!report.to_string().contains("error of ours"), "{text}");
    report
}

/// The times at which somebody asked Meta AI.
fn asked(report: &Value) -> Vec<&str> {
    let items = report["items"].as_array().unwrap().iter();
    items
        .filter(|item| item["kind"] == "ai_prompt")
        .map(|item| item["time"].as_str().unwrap_or("none"))
        .collect()
}

fn problems(report: &Value, of: &str) -> u64 {
    let problems = report["problems"].as_array().unwrap().iter();
    let found = problems.filter(|one| one["what"].as_str().unwrap().contains(of));
    found.map(|one| one["count"].as_u64().unwrap()).sum()
}

/// A leap second belongs to its minute, midnight may be written 24:00, and a line with an
/// impossible hour is not understood.
#[test]
fn times_at_the_edges_of_a_day() {
    for (day, before, behind) in [
        ("31/12/2016", "", ", "),
        ("2016-12-31", "[", ", "),
        ("31.12.2016", "\u{200e}[", " klo "),
    ] {
        let end = if before.is_empty() { " -" } else { "]" };
        let line =
            |time: &str, text: &str| format!("{before}{day}{behind}{time}{end} Ada: {text}\n");
        for (time, expected) in [
            ("23:59:60", "2016-12-31T23:59:59"),
            ("23:59:59", "2016-12-31T23:59:59"),
            ("12:00:60", "2016-12-31T12:00:59"),
            ("24:00", "2016-12-31T00:00:00"),
            ("24:59:60", "2016-12-31T00:59:59"),
        ] {
            let report = chat(
                "a.txt",
                &(line("10:00", "hi") + &line(time, "@AI what is a fern?")),
            );
            assert_eq!(asked(&report), [expected], "{day} {time}");
        }
        for time in ["25:10", "24:60", "99:99:99", "23:59:61"] {
            let report = chat(
                "a.txt",
                &(line("10:00", "hi") + &line("10:01", "ho") + &line(time, "@AI what is a fern?")),
            );
            assert_eq!(asked(&report), Vec::<&str>::new(), "{day} {time}");
            assert_eq!(
                problems(&report, "begins like a message"),
                1,
                "{day} {time}"
            );
        }
    }
}

/// A system may give a program as few as 64 file descriptors, and people have a thousand chats:
/// none is lost, and the report is the same.
#[cfg(unix)]
#[test]
fn a_thousand_chats_need_few_descriptors() {
    let folder = tempfile::tempdir().unwrap();
    for n in 0..1000 {
        let text = format!(
            "13/03/2025, 14:30 - Ada: hello {n}\n13/03/2025, 14:31 - Bo {n}: @AI what is {n}?\n13/03/2025, 14:31 - Meta AI: a number\n"
        );
        let path = folder.path().join(format!("WhatsApp Chat with Bo {n}.zip"));
        let mut zip = zip::ZipWriter::new(std::fs::File::create(path).unwrap());
        zip.start_file("chat.txt", zip::write::SimpleFileOptions::default())
            .unwrap();
        std::io::Write::write_all(&mut zip, text.as_bytes()).unwrap();
        zip.finish().unwrap();
    }
    let report = |limit: &str| {
        let out = tempfile::tempdir().unwrap();
        let path = out.path().join("r.json");
        let run = format!(
            "{limit} exec '{}' '{}' -o '{}' --as-of 2026-11-25 --region eu --quiet",
            env!("CARGO_BIN_EXE_metaudit"),
            folder.path().display(),
            path.display()
        );
        let ran = std::process::Command::new("sh")
            .args(["-c", &run])
            .output()
            .unwrap();
        assert!(
            ran.status.success(),
            "{}",
            String::from_utf8_lossy(&ran.stderr)
        );
        std::fs::read_to_string(path).unwrap()
    };
    let told = report("ulimit -n 64;");
    assert_eq!(told, report(""));
    let told: Value = serde_json::from_str(&told).unwrap();
    assert_eq!(told["conversations"].as_array().unwrap().len(), 1000);
    assert_eq!(
        (&told["summary"]["items"], &told["meta_ai"]["by_others"]),
        (&Value::from(1000), &Value::from(1000))
    );
}

/// Words of the interface stand in headers of many languages, also in a chat of a single day.
#[test]
fn one_day_in_many_languages() {
    for header in [
        "13/03/2025 \u{e0} 14:30 - ",
        "13.03.2025 \u{433}., 14:30 \u{447}. - ",
        "[13.03.2025 \u{433}., 14:30:00] ",
        "13.3.2025 klo 14.30 - ",
        "13.03.2025 kl. 14.30 - ",
        "13/3/2568 14:30 \u{e19}. - ",
        "[2025-03-13 14 h 30 min 00 s] ",
    ] {
        let report = chat(
            "a.txt",
            &format!("{header}Ada: hi\n{header}Bo: ho\n{header}Ada: @AI what is a fern?\n"),
        );
        assert_eq!(asked(&report), ["2025-03-13T14:30:00"], "{header}");
        assert_eq!(report["problems"], serde_json::json!([]), "{header}");
    }
    // Nothing in such a chat says which number is the year or the month: no day is made up, and a
    // problem says so.
    for header in [
        "24/3/12, 14:30 - ",
        "[05.03.24, 14:30:00] ",
        "24. 3. 12. \u{c624}\u{d6c4} 2:30 - ",
        "05/03/2025, 14:30 - ",
    ] {
        let report = chat(
            "a.txt",
            &format!("{header}Ada: hi\n{header}Bo: ho\n{header}Ada: @AI what is a fern?\n"),
        );
        assert_eq!(asked(&report), ["none"], "{header}");
        assert_eq!(problems(&report, "one of two days"), 3, "{header}");
        assert_eq!(report["conversations"][0]["own"], 2, "{header}");
    }
}
