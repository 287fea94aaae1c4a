// @ts-check
// The report: the very page that the program writes, in a frame. Its answers come from there, and its region can be chosen there.

const report = (() => {
  /** @type {(given: [string, string | null][]) => void} */
  let onAnswer = () => {};
  /** @type {(region: string) => void} */
  let onRegion = () => {};
  let onLetter = () => {};
  /** Shown and yet to be shown: the next one is loaded before it takes the place of the last. @type {HTMLIFrameElement | undefined} */
  let shown;

  /** Where somebody is in a report: the question that was answered, and how far down it is. @param {HTMLIFrameElement | undefined} frame */
  function place(frame) {
    const view = frame?.contentWindow;
    const focused = frame?.contentDocument?.activeElement?.closest("[data-question]");
    if (!view || !frame?.contentDocument) return undefined;
    const question = focused ? [...frame.contentDocument.querySelectorAll("[data-question]")].indexOf(focused) : -1;
    return { down: view.scrollY, question, top: focused ? focused.getBoundingClientRect().top : 0, unfolded: Boolean(focused?.closest("details")) };
  }

  /** Goes there: to the question that now stands where the answered one stood. @param {HTMLIFrameElement} frame @param {ReturnType<typeof place>} was */
  function goTo(frame, was) {
    const [view, page] = [frame.contentWindow, frame.contentDocument];
    if (!was || !view || !page) return;
    const questions = [...page.querySelectorAll("[data-question]")];
    const question = was.question < 0 ? undefined : questions[Math.min(was.question, questions.length - 1)];
    if (!question) return view.scrollTo(0, was.down);
    const folded = question.closest("details");
    if (folded && was.unfolded) folded.open = true;
    view.scrollBy(0, question.getBoundingClientRect().top - was.top);
    return /** @type {HTMLElement | null} */ (question.querySelector("input"))?.focus({ preventScroll: true });
  }

  addEventListener("message", (event) => {
    if (!shown || event.source !== shown.contentWindow) return;
    const { metaudit, given, region } = event.data || {};
    if (metaudit === "answers" && Array.isArray(given)) onAnswer(given);
    if (metaudit === "letter") onLetter();
    if (metaudit === "region" && typeof region === "string") onRegion(region);
  });

  return {
    /** @param {(given: [string, string | null][]) => void} listener */
    listen(listener) { onAnswer = listener; },
    /** A region that was chosen in the report. @param {(region: string) => void} listener */
    listenRegion(listener) { onRegion = listener; },
    /** The letter was asked for in the report. @param {() => void} listener */
    listenLetter(listener) { onLetter = listener; },
    /**
     * Shows a page in place of the last one. It is written into an empty frame: there, other than in one with an address of
     * its own, links to places in it lead to these places, and this page can see where somebody is.
     * @param {string} html
     */
    show(html) {
      const before = shown;
      const was = place(before);
      const hadFocus = document.activeElement === before;
      const frame = document.createElement("iframe");
      frame.title = say("report");
      frame.className = "coming";
      by("report").hidden = false;
      by("frames").append(frame);
      const page = /** @type {Document} */ (frame.contentDocument);
      page.open();
      page.write(html);
      page.close();
      shown = frame;
      before?.remove();
      frame.classList.remove("coming");
      if (hadFocus) frame.focus();
      goTo(frame, was);
    },
    forget() {
      by("frames").replaceChildren();
      by("report").hidden = true;
      shown = undefined;
    },
  };
})();
