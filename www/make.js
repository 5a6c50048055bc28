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

/** Has an element do something when that happens to it. What goes wrong in it is told the card it stands in, by its root. */
export const does = (element, event, action) => {
  element.addEventListener(event, async (happened) => {
    const root = element.getRootNode();
    try {
      await action(happened);
    } catch (error) {
      root.dispatchEvent(new CustomEvent("fault", { detail: error }));
    }
  });
  return element;
};
