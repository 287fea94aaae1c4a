// @ts-check
// Sections are folded until somebody opens them, or follows a link that leads into them.

/** Opens whatever is folded around an element, and itself where it is a section. @param {Element | null} element */
function unfold(element) {
  if (!element) return;
  const own = element.matches("details") ? element : element.querySelector(":scope > details.fold");
  own?.setAttribute("open", "");
  for (let around = element.parentElement?.closest("details"); around; around = around.parentElement?.closest("details")) around.open = true;
}

/** Opens what a place in the address is folded into, and goes there. @param {string} where */
function leadTo(where) {
  const element = where ? document.getElementById(where) : null;
  if (!element) return;
  unfold(element);
  element.scrollIntoView();
  // A heading says where one has come; a section alone says nothing, or all of it.
  const focused = element.querySelector(":scope > summary, :scope > .fold > summary, :scope > h2") || element;
  if (!focused.matches("summary, a, button")) focused.setAttribute("tabindex", "-1");
  /** @type {HTMLElement} */ (focused).focus({ preventScroll: true });
}
