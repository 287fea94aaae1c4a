// @ts-check
// The files that were given: by drop, by picker, several at once and one after another.

/** @typedef {{ name: string, file: File, example?: boolean }} GivenFile */

const files = (() => {
  /** @type {GivenFile[]} */
  let given = [];
  /** More lines than these help nobody. */
  const SHOWN = 20;
  let onChange = () => {};

  /** The path under which a file was given: with its folder, where it was given as one. @param {File} file */
  const path = (file) => file.webkitRelativePath || file.name;

  /** @param {GivenFile} a @param {GivenFile} b */
  const same = (a, b) => a.name === b.name && a.file.size === b.file.size && a.file.lastModified === b.file.lastModified;

  /** @param {GivenFile[]} more */
  function add(more) {
    const fresh = more.filter((one) => !given.some((known) => same(known, one)));
    // Who brings files of their own has seen the example.
    given = [...given.filter((one) => !one.example), ...fresh];
    show();
    onChange();
  }

  /** What is removed together: a folder, or a file alone. @param {GivenFile} one */
  const top = (one) => one.name.split("/")[0];

  /** @param {string} name */
  function remove(name) {
    given = given.filter((one) => top(one) !== name);
    show();
    onChange();
  }

  function show() {
    const tops = new Map();
    for (const one of given) tops.set(top(one), (tops.get(top(one)) || 0) + one.file.size);
    const rows = [...tops].slice(0, SHOWN).map(([name, size]) => {
      const told = document.createElement("span");
      const isolated = document.createElement("bdi");
      isolated.textContent = name;
      told.append(isolated, ` (${count(Math.max(0.1, Math.round(size / 1e5) / 10))} MB)`);
      return removable(told, say("remove", { name }), () => { remove(name); by("files-title").focus(); });
    });
    if (tops.size > SHOWN) {
      const row = document.createElement("li");
      row.textContent = say("more_files", { n: tops.size - SHOWN });
      rows.push(row);
    }
    by("given").replaceChildren(...rows);
    by("remove-all").hidden = tops.size < 2;
  }

  /**
   * All files of a folder that was dropped, however deep.
   * @param {FileSystemDirectoryHandle} folder
   * @param {string} name
   * @returns {Promise<GivenFile[]>}
   */
  async function within(folder, name) {
    const all = [];
    for await (const one of /** @type {any} */ (folder).values()) {
      const path = `${name}/${one.name}`;
      if (one.kind === "file") all.push({ name: path, file: await one.getFile() });
      else all.push(...await within(one, path));
    }
    return all;
  }

  /** The same by the older way, which Chromium does not have on pages that are opened from disk. @param {FileSystemEntry} entry @returns {Promise<GivenFile[]>} */
  async function beneath(entry) {
    if (entry.isFile) {
      /** @type {File} */
      const file = await new Promise((then, fail) => /** @type {FileSystemFileEntry} */ (entry).file(then, fail));
      return [{ name: entry.fullPath.replace(/^\//, ""), file }];
    }
    const reader = /** @type {FileSystemDirectoryEntry} */ (entry).createReader();
    const all = [];
    // A browser tells a folder in pieces of a hundred, until there is none left.
    for (;;) {
      /** @type {FileSystemEntry[]} */
      const some = await new Promise((then, fail) => reader.readEntries(then, fail));
      if (!some.length) return all;
      for (const one of some) all.push(...await beneath(one));
    }
  }

  /** @param {DataTransfer} dropped */
  async function drop(dropped) {
    // All are asked for before anything is waited for: afterwards the browser has forgotten them.
    const items = [...dropped.items].filter((item) => item.kind === "file").map((item) => {
      const entry = item.webkitGetAsEntry?.();
      if (!entry?.isDirectory) return { file: item.getAsFile() };
      /** @type {Promise<FileSystemDirectoryHandle> | undefined} */
      const handle = /** @type {any} */ (item).getAsFileSystemHandle?.();
      return { entry, handle };
    });
    const found = [];
    for (const { file, entry, handle } of items) {
      if (file) found.push({ name: file.name, file });
      if (entry) found.push(...await (handle ? within(await handle, entry.name) : beneath(entry)));
    }
    add(found);
  }

  /** @param {string} id */
  function picker(id) {
    const input = /** @type {HTMLInputElement} */ (by(id));
    input.addEventListener("change", () => {
      add([...(input.files || [])].map((file) => ({ name: path(file), file })));
      // So that the same file can be chosen again.
      input.value = "";
    });
  }

  function setUp() {
    picker("choose-files");
    picker("choose-folder");
    by("remove-all").addEventListener("click", () => { given = []; show(); onChange(); });
    by("try-example").addEventListener("click", () => {
      const bytes = Uint8Array.from(atob(by("example").textContent || ""), (c) => c.charCodeAt(0));
      given = [];
      add([{ name: "facebook-personal.zip", file: new File([bytes], "facebook-personal.zip", { lastModified: 0 }), example: true }]);
    });
    let inside = 0;
    const over = () => by("drop").classList.toggle("over", inside > 0);
    addEventListener("dragenter", (event) => { event.preventDefault(); inside += 1; over(); });
    addEventListener("dragleave", () => { inside -= 1; over(); });
    addEventListener("dragover", (event) => event.preventDefault());
    addEventListener("drop", (event) => {
      event.preventDefault();
      inside = 0;
      over();
      if (event.dataTransfer) drop(event.dataTransfer).catch((error) => state.complain({ code: "folder", name: "", detail: String(error) }));
    });
  }

  return {
    setUp,
    show,
    /** @param {() => void} listener */
    listen(listener) { onChange = listener; },
    get given() { return given; },
    /** Whether they are the invented example. */
    get example() { return given.some((one) => one.example); },
    /** What they are called together, for a sentence about all. */
    get named() { return [...new Set(given.map(top))].slice(0, 3).join(", ") || say("file"); },
  };
})();
