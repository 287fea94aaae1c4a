// @ts-check
// Runs the module beside the page, so that the page answers while it works. It can reach nothing but the files that it was
// handed: its policy is that of the page.

/** @typedef {{ memory: WebAssembly.Memory, room: (length: number) => number, run: () => void }} Exports */

/** @type {Exports | undefined} */
let exported;
/** @type {File[]} */
let files = [];
/** @type {Uint8Array[]} */
let pieces = [];
let said = "";
let gaveUp = "";
let shown = 0;
const seen = { reads: 0, bytes: 0 };
const reader = new FileReaderSync();

/** Bytes of the module's memory, as they are now. @param {number} from @param {number} length */
const bytes = (from, length) => new Uint8Array(/** @type {Exports} */ (exported).memory.buffer, from >>> 0, length);
/** @param {number} from @param {number} length */
const text = (from, length) => new TextDecoder().decode(bytes(from, length));

const page = {
  /** @param {number} file @param {number} position @param {number} into @param {number} length */
  slice(file, position, into, length) {
    try {
      const slice = new Uint8Array(reader.readAsArrayBuffer(files[file].slice(position, position + length)));
      bytes(into, length).set(slice);
      seen.reads += 1;
      seen.bytes += slice.length;
      return slice.length;
    } catch {
      return -1;
    }
  },
  /** @param {number} read @param {number} total */
  progress(read, total) {
    const now = performance.now();
    if (now - shown < 100) return;
    shown = now;
    postMessage({ progress: [read, total] });
  },
  /** @param {number} from @param {number} length */
  piece(from, length) { pieces.push(bytes(from, length).slice()); },
  /** @param {number} from @param {number} length */
  reply(from, length) { said = text(from, length); },
  /** @param {number} from @param {number} length */
  gave_up(from, length) { gaveUp = text(from, length); },
};

/**
 * What the module may call: the five functions above. A crate that reads zips brings names of others with it that nothing
 * calls (of wasm-bindgen, to make random numbers); who called one would end.
 * @param {WebAssembly.Module} module
 */
function imports(module) {
  /** @type {Record<string, Record<string, Function>>} */
  const all = { page };
  for (const wanted of WebAssembly.Module.imports(module)) {
    all[wanted.module] ??= {};
    all[wanted.module][wanted.name] ??= () => { throw new WebAssembly.RuntimeError(wanted.name); };
  }
  return /** @type {WebAssembly.Imports} */ (all);
}

/** The bytes of a text that `seven_bits.rs` wrote: seven bits in each character. @param {string} text */
function unpacked(text) {
  const packed = new Uint8Array(Math.floor((text.length * 7) / 8));
  let [waiting, count, to] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    waiting = ((waiting << 7) | (text.charCodeAt(at) & 127)) & 0x7fff;
    count += 7;
    if (count >= 8) {
      count -= 8;
      packed[to++] = waiting >> count;
    }
  }
  return packed;
}

/** @param {string} text */
async function load(text) {
  const packed = unpacked(text);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  const module = await WebAssembly.compile(await new Response(stream).arrayBuffer());
  exported = /** @type {Exports} */ (/** @type {unknown} */ ((await WebAssembly.instantiate(module, imports(module))).exports));
}

/** Does a command: the answer, and what it hands out. @param {object} command */
function run(command) {
  const module = /** @type {Exports} */ (exported);
  const written = new TextEncoder().encode(JSON.stringify(command));
  const at = module.room(written.length);
  bytes(at, written.length).set(written);
  [pieces, said, gaveUp, shown] = [[], "", "", 0];
  module.run();
  return { reply: JSON.parse(said), out: new Blob(/** @type {BlobPart[]} */ (pieces)), seen: { ...seen, memory: module.memory.buffer.byteLength } };
}

/** Why the module ended. It says where it gave up, but not when memory runs out: then it just ends. @param {unknown} error */
function trouble(error) {
  if (gaveUp) return { code: "gave_up", name: "", detail: gaveUp };
  const ended = error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
  return { code: ended ? "no_room" : exported ? "other" : "no_wasm", name: "", detail: String(error) };
}

onmessage = async (event) => {
  const { load: text, files: given, command } = event.data;
  try {
    if (given) files = given;
    if (text) {
      await load(text);
      postMessage({ ready: true });
    } else {
      postMessage({ done: run(command) });
    }
  } catch (error) {
    postMessage({ trouble: trouble(error) });
  }
};
