//! Drives a real Chromium through its debugging pipe. Messages are JSON, each ended by a zero byte.
//! No port is opened, and nothing but the browser is needed.

use std::collections::VecDeque;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Mutex, MutexGuard};

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde_json::{Value, json};

/// Reports that a test is skipped, past the output capture of the test harness, so that nobody
/// takes it for passed. Where `CI` is set the test fails instead.
#[expect(
    clippy::disallowed_methods,
    reason = "CI tells itself by the environment"
)]
pub(crate) fn skipped(why: &str) {
    std::io::stderr()
        .write_all(format!("\n*** SKIPPED: {why}. ***\n").as_bytes())
        .unwrap();
    assert!(std::env::var_os("CI").is_none(), "skipped: {why}");
}

/// A browser with one page open.
pub(crate) struct Browser {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    session: Option<String>,
    last: u64,
    /// Events that were not yet looked at.
    events: VecDeque<Value>,
    folder: tempfile::TempDir,
    /// Only one browser runs at a time, since several would disturb each other's timing.
    _alone: MutexGuard<'static, ()>,
}

static ALONE: Mutex<()> = Mutex::new(());

const NAMES: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

impl Browser {
    /// Starts a browser; without one it reports the test as skipped and returns `None`.
    pub(crate) fn start(test: &str) -> Option<Self> {
        let alone = ALONE
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let there = |name: &&&str| {
            let found = Command::new("sh")
                .args(["-c", &format!("command -v {name}")])
                .stdout(Stdio::null())
                .status();
            found.is_ok_and(|status| status.success())
        };
        let Some(name) = NAMES.iter().find(there) else {
            skipped(&format!(
                "{test}: there is no Chromium (apt-get install chromium)"
            ));
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        let mut child = Command::new("sh")
            .args([
                "-c",
                "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1",
                name,
            ])
            .args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
            ])
            .args(["--hide-scrollbars", "--remote-debugging-pipe"])
            .arg(format!(
                "--user-data-dir={}",
                folder.path().join("profile").display()
            ))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (input, output) = (
            child.stdin.take().unwrap(),
            BufReader::new(child.stdout.take().unwrap()),
        );
        let events = VecDeque::new();
        let mut browser = Self {
            child,
            input,
            output,
            session: None,
            last: 0,
            events,
            folder,
            _alone: alone,
        };
        let target = browser.call("Target.createTarget", json!({ "url": "about:blank" }));
        let attached = browser.call(
            "Target.attachToTarget",
            json!({ "targetId": target["targetId"], "flatten": true }),
        );
        browser.session = attached["sessionId"].as_str().map(str::to_owned);
        for domain in ["Page", "Runtime", "Log", "Network", "DOM"] {
            browser.call(&format!("{domain}.enable"), json!({}));
        }
        let downloads = json!({ "behavior": "allow", "downloadPath": browser.folder.path(), "eventsEnabled": true });
        let session = browser.session.take();
        browser.call("Browser.setDownloadBehavior", downloads);
        browser.session = session;
        Some(browser)
    }

    /// Calls a method and waits for its answer.
    pub(crate) fn call(&mut self, method: &str, params: Value) -> Value {
        self.last += 1;
        let mut message = json!({ "id": self.last, "method": method, "params": params });
        if let Some(session) = &self.session {
            message["sessionId"] = json!(session);
        }
        self.input
            .write_all(format!("{message}\0").as_bytes())
            .unwrap();
        loop {
            let told = self.read();
            if told["id"] == json!(self.last) {
                assert!(told.get("error").is_none(), "{method}: {}", told["error"]);
                return told["result"].clone();
            }
            self.events.push_back(told);
        }
    }

    fn read(&mut self) -> Value {
        let mut bytes = Vec::new();
        self.output.read_until(0, &mut bytes).unwrap();
        assert_eq!(bytes.pop(), Some(0), "the browser ended");
        serde_json::from_slice(&bytes).unwrap()
    }

    /// Waits until something happens.
    pub(crate) fn wait(&mut self, event: &str) -> Value {
        if let Some(place) = self.events.iter().position(|told| told["method"] == event) {
            return self.events.remove(place).unwrap()["params"].take();
        }
        loop {
            let mut told = self.read();
            if told["method"] == event {
                return told["params"].take();
            }
            self.events.push_back(told);
        }
    }

    /// The size of the window, and whether the reader likes it dark.
    pub(crate) fn window(&mut self, width: u32, height: u32, dark: bool) {
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.call("Emulation.setDeviceMetricsOverride", size);
        let scheme = if dark { "dark" } else { "light" };
        self.media("", scheme);
    }

    /// On screen (nothing) or in print.
    pub(crate) fn media(&mut self, media: &str, scheme: &str) {
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        self.call(
            "Emulation.setEmulatedMedia",
            json!({ "media": media, "features": features }),
        );
    }

    /// Opens a file through an empty page, so that it is loaded again whatever the anchor.
    pub(crate) fn open(&mut self, file: &Path, anchor: &str) {
        self.call("Page.navigate", json!({ "url": "about:blank" }));
        self.wait("Page.loadEventFired");
        self.events.clear();
        self.call(
            "Page.navigate",
            json!({ "url": format!("file://{}{anchor}", file.display()) }),
        );
        self.wait("Page.loadEventFired");
    }

    /// Evaluates an expression in the page, and waits if it is a promise.
    pub(crate) fn eval(&mut self, script: &str) -> Value {
        let params = json!({ "expression": script, "returnByValue": true, "awaitPromise": true });
        let told = self.call("Runtime.evaluate", params);
        assert!(
            told.get("exceptionDetails").is_none(),
            "{script}: {}",
            told["exceptionDetails"]
        );
        told["result"]["value"].clone()
    }

    pub(crate) fn number(&mut self, script: &str) -> f64 {
        let value = self.eval(script);
        value
            .as_f64()
            .unwrap_or_else(|| panic!("{script} is {value}"))
    }

    pub(crate) fn text(&mut self, script: &str) -> String {
        let value = self.eval(script);
        value
            .as_str()
            .unwrap_or_else(|| panic!("{script} is {value}"))
            .to_owned()
    }

    pub(crate) fn yes(&mut self, script: &str) -> bool {
        self.eval(script) == json!(true)
    }

    /// A key as a person presses it.
    pub(crate) fn press(&mut self, key: &str) {
        let code = match key {
            "Enter" => 13,
            "Escape" => 27,
            "End" => 35,
            "Home" => 36,
            "ArrowLeft" => 37,
            "ArrowUp" => 38,
            "ArrowRight" => 39,
            "ArrowDown" => 40,
            _ => 0,
        };
        // A button is pressed by the character.
        let text = if key == "Enter" { "\r" } else { "" };
        let down = if text.is_empty() {
            "rawKeyDown"
        } else {
            "keyDown"
        };
        for kind in [down, "keyUp"] {
            let event = json!({ "type": kind, "key": key, "code": key, "windowsVirtualKeyCode": code, "text": text });
            self.call("Input.dispatchKeyEvent", event);
        }
    }

    /// Gives a file to a file picker.
    pub(crate) fn pick(&mut self, selector: &str, file: &Path) {
        self.pick_all(selector, &[file]);
    }

    /// Gives files, or one folder, to a file picker.
    pub(crate) fn pick_all(&mut self, selector: &str, files: &[&Path]) {
        let document = self.call("DOM.getDocument", json!({}));
        let params = json!({ "nodeId": document["root"]["nodeId"], "selector": selector });
        let node = self.call("DOM.querySelector", params);
        self.call(
            "DOM.setFileInputFiles",
            json!({ "files": files, "nodeId": node["nodeId"] }),
        );
    }

    /// Clicks something that saves a file, and gives back what was saved.
    pub(crate) fn saved(&mut self, script: &str) -> String {
        self.eval(script);
        let name = self.wait("Browser.downloadWillBegin")["suggestedFilename"]
            .as_str()
            .unwrap()
            .to_owned();
        loop {
            let told = self.wait("Browser.downloadProgress");
            assert_ne!(told["state"], "canceled", "{name}");
            if told["state"] == "completed" {
                break;
            }
        }
        let path = self.folder.path().join(name);
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::remove_file(path).unwrap();
        text
    }

    /// What stands in the window, at that part of its size.
    pub(crate) fn screenshot_of(&mut self, scale: f64) -> Vec<u8> {
        let [width, height, top] =
            ["innerWidth", "innerHeight", "scrollY"].map(|what| self.number(what));
        let clip = json!({ "x": 0, "y": top, "width": width, "height": height, "scale": scale });
        let shot = self.call(
            "Page.captureScreenshot",
            json!({ "format": "png", "clip": clip }),
        );
        BASE64_STANDARD
            .decode(shot["data"].as_str().unwrap())
            .unwrap()
    }

    pub(crate) fn pdf(&mut self) -> Vec<u8> {
        let pdf = self.call("Page.printToPDF", json!({ "printBackground": true }));
        BASE64_STANDARD
            .decode(pdf["data"].as_str().unwrap())
            .unwrap()
    }

    /// Complaints since the page was opened: errors, refusals by the security policy, pop-up
    /// windows, and every request but that for the page.
    pub(crate) fn complaints(&mut self) -> Vec<String> {
        // Whatever is on its way has arrived once this is answered.
        self.eval("new Promise((then) => setTimeout(then, 50))");
        let told = self.events.drain(..).filter_map(|event| {
            let params = &event["params"];
            match event["method"].as_str()? {
                "Runtime.exceptionThrown" => Some(params["exceptionDetails"].to_string()),
                "Log.entryAdded" => Some(params["entry"].to_string()),
                "Runtime.consoleAPICalled" | "Page.javascriptDialogOpening" | "Page.windowOpen" => {
                    Some(params.to_string())
                }
                "Network.requestWillBeSent" => {
                    // What stands in the page itself is "requested" too.
                    let url = params["request"]["url"]
                        .as_str()
                        .filter(|url| !url.starts_with("data:image/jpeg;"))?;
                    (params["type"] != "Document" || !url.starts_with("file://"))
                        .then(|| url.to_owned())
                }
                _ => None,
            }
        });
        told.collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
