// The controls: map, three sliders, chips.
import { SIGNS } from "../shapes.js";
import { Dial } from "./dial.jsx";
import { Map } from "./map.jsx";
import { Chip, Sign } from "./parts.jsx";

export const Panel = ({ panel, on }) => (
  <section className="panel" aria-label={panel.label} data-contexts={panel.contexts.toggle[1]}>
    <Map map={panel.map} on={on} />
    <div className="dials" role="group" aria-label={panel.dialsLabel}>
      {panel.dials.map((dial) => <Dial key={dial.axis} dial={dial} on={on} />)}
    </div>
    <div className="chips" role="group" aria-label={panel.chipsLabel}>
      <Contexts toggle={panel.contexts.toggle} />
      {panel.chips.map((chip) => <Chip key={chip.id} chip={chip} on={on} />)}
    </div>
  </section>
);

const Contexts = ({ toggle: [text, open] }) => (
  <button type="button" part="contexts-button" aria-expanded={open}>
    <Sign part="plus" path={SIGNS.plus} /><span part="words">{text}</span>
  </button>
);
