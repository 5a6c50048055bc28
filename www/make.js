// Elements, made by hand: what is text stays text.

/** An element with attributes and children; what is text stays text. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Has an element do something when that happens to it. */
export const does = (element, event, action) => {
  element.addEventListener(event, action);
  return element;
};
