// @ts-check
// What goes on, in one place that screen readers read out.

const state = (() => {
  const line = by("status");
  const bar = /** @type {HTMLProgressElement} */ (by("progress"));
  /** Steps of progress that were read out. */
  let told = -1;
  /** How to say it again in another language. @type {() => string} */
  let says = () => say("status_empty");

  /** @param {"empty" | "reading" | "done" | "failed"} now @param {() => string} sentence */
  function set(now, sentence) {
    says = sentence;
    document.body.dataset.state = now;
    line.dataset.state = now;
    line.classList.remove("told");
    line.textContent = sentence();
    by("reading").hidden = now !== "reading";
    if (now !== "reading") told = -1;
  }

  /** @param {Trouble} trouble */
  const words = (trouble) => {
    const values = { name: trouble.name, detail: trouble.detail, given: files.named };
    return `${say(`error_${trouble.code}`, values)}\n${say(`do_${trouble.code}`)}`;
  };

  return {
    set,
    get now() { return document.body.dataset.state; },
    /** Nothing can be shown. @param {Trouble} trouble */
    fail(trouble) { set("failed", () => words(trouble)); },
    /** One thing did not work; what is shown stays. @param {Trouble} trouble */
    complain(trouble) {
      says = () => words(trouble);
      line.textContent = says();
      line.classList.add("told");
    },
    /** @param {string} sentence */
    note(sentence) {
      line.classList.remove("told");
      line.textContent = sentence;
    },
    /** How far reading is. It is put in words ten times, not more: each of them is read out. @param {number} read @param {number} all */
    progress(read, all) {
      bar.value = all ? read / all : 0;
      const step = all ? Math.floor((10 * read) / all) : 0;
      if (step === told) return;
      told = step;
      const mb = (/** @type {number} */ bytes) => Math.round(bytes / 1e5) / 10;
      set("reading", () => say("status_reading", { read: mb(read), all: mb(all), left: mb(all - read) }));
    },
    speak() { line.textContent = says(); },
  };
})();
