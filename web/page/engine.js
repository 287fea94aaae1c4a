// @ts-check
// The Worker, as one that does commands in turn. One that is stopped, or that ends by itself, is made anew.

/** @typedef {{ code: string, name: string, detail: string }} Trouble */
/** @typedef {{ id: string, ask: string, choice: string }} Given */
/** @typedef {{ is: "judged", region: string, in_scope: number, undecided: number, items: number, some_unread: boolean, answers: Given[], file: string, said: Said }} Judged */
/** What answers say for the fields of the page. @typedef {{ region: string | null, me: string | null, objected: boolean, objection: [string, string | null] | null }} Said */
/** @typedef {Judged | { is: "written", name: string } | ({ is: "trouble" } & Trouble)} Reply */
/** @typedef {{ reply: Reply, out: Blob, seen: { reads: number, bytes: number, memory: number } }} Done */

/** What the page throws where something cannot be done. */
class Failed extends Error {
  /** @param {Trouble} trouble */
  constructor(trouble) {
    super(trouble.code);
    this.trouble = trouble;
  }
}

const engine = (() => {
  /** @type {Worker | undefined} */
  let worker;
  /** Commands one after another: each begins when the one before it has ended. @type {Promise<unknown>} */
  let before = Promise.resolve();
  /** Who waits for the Worker. @type {{ then: (done: Done) => void, fail: (error: Failed) => void } | undefined} */
  let waiting;
  /** How often it was stopped: what was asked for earlier is not done any more. */
  let age = 0;
  /** @type {(read: number, all: number) => void} */
  let onProgress = () => {};

  /** @param {Trouble} trouble */
  function end(trouble) {
    worker?.terminate();
    worker = undefined;
    waiting?.fail(new Failed(trouble));
    waiting = undefined;
  }

  /** @param {object} message @returns {Promise<Done>} */
  const ask = (message) => new Promise((then, fail) => {
    waiting = { then, fail };
    /** @type {Worker} */ (worker).postMessage(message);
  });

  /** @returns {Promise<unknown>} */
  function start() {
    if (worker) return Promise.resolve();
    if (typeof WebAssembly !== "object" || typeof DecompressionStream !== "function") {
      return Promise.reject(new Failed({ code: "no_wasm", name: "", detail: "" }));
    }
    try {
      worker = new Worker(URL.createObjectURL(new Blob([by("worker").textContent || ""], { type: "text/javascript" })));
    } catch (error) {
      return Promise.reject(new Failed({ code: "no_wasm", name: "", detail: String(error) }));
    }
    worker.onmessage = (event) => {
      const { progress, trouble, done } = event.data;
      if (progress) return onProgress(progress[0], progress[1]);
      if (trouble) return end(trouble);
      const { then } = waiting || { then: () => {} };
      waiting = undefined;
      return then(done);
    };
    worker.onerror = (event) => end({ code: "no_wasm", name: "", detail: event.message || "" });
    return ask({ load: by("module").textContent });
  }

  return {
    /** Whether there is one: one that ended has forgotten what was read. */
    get alive() { return worker !== undefined; },
    /** Makes one ready. */
    start() {
      before = before.then(start, start);
      return before;
    },
    /** What is told while it reads. @param {(read: number, all: number) => void} listener */
    listen(listener) { onProgress = listener; },
    /**
     * Does a command when those before it are done.
     * @param {object} command
     * @param {File[]} [files]
     * @returns {Promise<Done>}
     */
    do(command, files) {
      const asked = age;
      const done = before.then(start, start).then(() => {
        if (asked !== age) throw new Failed({ code: "stopped", name: "", detail: "" });
        return ask({ command, files });
      }).then((done) => {
        if (done.reply.is === "trouble") throw new Failed(done.reply);
        return done;
      });
      before = done.catch(() => {});
      return done;
    },
    /** Ends whatever it does. */
    stop() {
      age += 1;
      end({ code: "stopped", name: "", detail: "" });
    },
  };
})();
