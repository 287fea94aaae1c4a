//! A smoke run of the page in Firefox, driven through Marionette, the protocol that Firefox itself
//! speaks: each message is its length, a colon, and JSON.

#![expect(
    clippy::disallowed_types,
    reason = "the test speaks to a browser on this machine; metaudit speaks to nobody"
)]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use serde_json::{Value, json};

use crate::browser::{NUMBERS, Seen, numbers};

/// A browser that is silent for this long has failed.
const PATIENCE: Duration = Duration::from_secs(120);

pub(crate) struct Firefox {
    process: Child,
    stream: TcpStream,
    sent: u64,
    _profile: tempfile::TempDir,
}

impl Drop for Firefox {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Firefox {
    /// Starts Firefox; without one it reports the test as skipped and returns `None`.
    pub(crate) fn start() -> Option<Self> {
        let name = ["firefox", "firefox-esr"].into_iter().find(|name| {
            let asked = Command::new(name)
                .arg("--version")
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status();
            asked.is_ok_and(|status| status.success())
        });
        let Some(name) = name else {
            crate::chromium::skipped(
                "the page in Firefox: there is none (apt-get install firefox-esr)",
            );
            return None;
        };
        let profile = tempfile::tempdir().unwrap();
        // A port of the system's choice; no first page, no questions.
        let settings = "user_pref(\"marionette.port\", 0);\nuser_pref(\"datareporting.policy.firstRunURL\", \"\");\n";
        std::fs::write(profile.path().join("user.js"), settings).unwrap();
        let mut process = Command::new(name)
            .args(["--headless", "--marionette", "--no-remote", "--profile"])
            .arg(profile.path())
            .env("HOME", profile.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // It says where it listens, once it does. What else it says must not fill the pipe.
        let lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let (tell, told) = mpsc::channel();
        std::thread::spawn(move || {
            for line in lines
                .map_while(Result::ok)
                .filter(|line| line.contains("Marionette"))
            {
                if let Some(port) = line
                    .rsplit_once("port ")
                    .and_then(|(_, port)| port.trim().parse::<u16>().ok())
                {
                    let _ = tell.send(port);
                }
            }
        });
        let port = told
            .recv_timeout(PATIENCE)
            .expect("Firefox says where it listens");
        let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let mut firefox = Self {
            process,
            stream,
            sent: 0,
            _profile: profile,
        };
        firefox.receive();
        firefox.ask("WebDriver:NewSession", &json!({}));
        Some(firefox)
    }

    fn receive(&mut self) -> Value {
        let mut length = 0;
        loop {
            let mut byte = [0];
            self.stream.read_exact(&mut byte).unwrap();
            if byte == *b":" {
                break;
            }
            length = length * 10 + usize::from(byte[0] - b'0');
        }
        let mut message = vec![0; length];
        self.stream.read_exact(&mut message).unwrap();
        serde_json::from_slice(&message).unwrap()
    }

    pub(crate) fn ask(&mut self, command: &str, parameters: &Value) -> Value {
        self.sent += 1;
        let message = json!([0, self.sent, command, parameters]).to_string();
        write!(self.stream, "{}:{message}", message.len()).unwrap();
        let answer = self.receive();
        assert_eq!(answer[2], Value::Null, "{command}");
        answer[3].clone()
    }

    pub(crate) fn open(&mut self, page: &Path) {
        self.ask(
            "WebDriver:Navigate",
            &json!({ "url": format!("file://{}", page.display()) }),
        );
    }

    pub(crate) fn eval(&mut self, expression: &str) -> Value {
        let script = format!("return ({expression});");
        self.ask(
            "WebDriver:ExecuteScript",
            &json!({ "script": script, "args": [] }),
        )["value"]
            .clone()
    }
}

#[test]
fn the_page_works_in_firefox() {
    let Some(mut firefox) = Firefox::start() else {
        return;
    };
    for (fixture, arguments) in [
        ("facebook-personal.zip", &["--language", "en"][..]),
        ("instagram-private-fr.zip", &["--language", "fr"]),
        ("threads.zip", &["--redact"]),
        ("facebook-html.zip", &["--language", "de"]),
    ] {
        let seen = Seen::of(vec![crate::support::fixture(fixture)], arguments);
        firefox.open(&seen.file("html"));
        let mut shown = firefox.eval(NUMBERS);
        shown.as_object_mut().unwrap().remove("open");
        assert_eq!(shown, numbers(&seen.json), "{fixture}");
        let all = seen.json["items"].as_array().unwrap().len();
        assert_eq!(
            firefox.eval("JSON.parse(document.getElementById('data').textContent).items.id.length"),
            json!(all)
        );
        // The script ran: what needs one is shown, what stands for it is not.
        assert_eq!(
            firefox.eval("document.querySelectorAll('.scripted[hidden]').length"),
            json!(0),
            "{fixture}"
        );
        assert!(
            firefox
                .eval("document.documentElement.scrollWidth <= innerWidth")
                .as_bool()
                .unwrap(),
            "{fixture}"
        );
    }
}

#[test]
fn answers_move_the_numbers_in_firefox() {
    let Some(mut firefox) = Firefox::start() else {
        return;
    };
    let seen = Seen::of(
        vec![crate::support::fixture("facebook-personal.zip")],
        &["--language", "en"],
    );
    firefox.open(&seen.file("html"));
    let id =
        firefox.eval("JSON.parse(document.getElementById('data').textContent).questions[0].id");
    firefox.eval("document.querySelector('.choices input[value=public]').click()");
    let mut shown = firefox.eval(NUMBERS);
    shown.as_object_mut().unwrap().remove("open");
    let assumed = format!("{}=public", id.as_str().unwrap());
    let told = Seen::of(
        vec![crate::support::fixture("facebook-personal.zip")],
        &["--assume", &assumed],
    );
    assert_eq!(shown["all"], numbers(&told.json)["all"]);
}
