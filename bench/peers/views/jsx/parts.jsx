// The small pieces that the card is made of.
import { SIGNS } from "../shapes.js";

/** A drawn sign; what it means is said beside it or in a name. */
export const Sign = ({ part, path }) => (
  <svg part={part} aria-hidden="true" viewBox="0 0 16 16" width="16" height="16"><path d={path} /></svg>
);

/** An arrow head that the style sheet turns when its button is expanded. */
export const Chevron = () => <Sign part="chevron" path={SIGNS.chevron} />;

/** A button that unfolds something. */
export const Fold = ({ part, toggle: [text, open], onClick }) => (
  <button type="button" part={part} aria-expanded={open} onClick={onClick}>{text}<Chevron /></button>
);

/** A chip to tick. */
export const Chip = ({ chip, on }) => (
  <button type="button" className="chip" data-chip={chip.id} aria-pressed={chip.ticked} onClick={() => on(chip.action)}>
    {chip.text}
  </button>
);
