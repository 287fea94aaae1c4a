// @ts-check
// Reads one JSON object that comes in pieces, however it is indented: member by member, and long lists element by element.

const STRUCTURE = /["{}[\],:]/g;
const IN_STRING = /["\\]/g;

/**
 * @param {(key: string) => "whole" | "each" | undefined} wanted whether a member is wanted, as a whole or each element of its list
 * @param {(key: string, value: any) => void} take
 */
function jsonParts(wanted, take) {
  let text = "";
  let at = 0;
  let depth = 0;
  let inString = false;
  let key = "";
  let expectsKey = true;
  let each = false;
  let closed = false;
  /** Where the part begins that is to be given; -1 where none is. */
  let from = -1;

  /** @param {number} to */
  const give = (to) => {
    const part = from < 0 ? "" : text.slice(from, to).trim();
    from = -1;
    if (part) take(key, JSON.parse(part));
  };
  const opens = (/** @type {string} */ c, /** @type {number} */ place) => {
    if (closed || (depth === 0 && c !== "{")) throw new Error("no object");
    depth += 1;
    if (depth !== 2 || c !== "[" || wanted(key) !== "each") return;
    each = true;
    from = place + 1;
  };
  const closes = (/** @type {number} */ place) => {
    if (depth === 1 || (depth === 2 && each)) {
      give(place);
      each = false;
    }
    depth -= 1;
    closed = depth === 0;
  };
  const parts = (/** @type {number} */ place) => {
    if (depth === 1) {
      give(place);
      expectsKey = true;
    } else if (depth === 2 && each) {
      give(place);
      from = place + 1;
    }
  };
  /** What a character outside of strings does. @param {string} c @param {number} place */
  const outside = (c, place) => {
    if (c === '"') {
      inString = true;
      if (depth === 1 && expectsKey) from = place;
    } else if (c === "{" || c === "[") opens(c, place);
    else if (c === "}" || c === "]") closes(place);
    else if (c === ",") parts(place);
    else if (depth === 1) from = wanted(key) ? place + 1 : -1;
  };
  /** The same inside of one. Gives back where to go on. @param {string} c @param {number} place */
  const inside = (c, place) => {
    if (c === "\\") return place + 2;
    inString = false;
    if (depth === 1 && expectsKey) {
      key = JSON.parse(text.slice(from, place + 1));
      expectsKey = false;
      from = -1;
    }
    return place + 1;
  };
  return {
    /** @param {string} piece */
    feed(piece) {
      text += piece;
      while (at < text.length) {
        const sought = inString ? IN_STRING : STRUCTURE;
        sought.lastIndex = at;
        const found = sought.exec(text);
        if (!found) { at = text.length; break; }
        if (inString) at = inside(found[0], found.index);
        else { outside(found[0], found.index); at = found.index + 1; }
      }
      // What is not needed any more is let go. A backslash may have led beyond the end.
      const kept = from < 0 ? Math.min(at, text.length) : from;
      text = text.slice(kept);
      at -= kept;
      if (from >= 0) from = 0;
    },
    close() { if (!closed) throw new Error("it ends too early"); },
  };
}
