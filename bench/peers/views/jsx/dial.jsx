// A slider: a native range under a drawn track, pole words that set it, a cross that clears it.
import { useEffect, useRef } from "framework";
import { HIGH, LOW, place, points, SIGNS } from "../shapes.js";
import { Chevron, Chip, Sign } from "./parts.jsx";

export function Dial({ dial, on }) {
  const { axis, cues } = dial;
  return (
    <div className="dial" data-axis={axis} data-seen={dial.reading !== null} data-tone={dial.tone}>
      <Pole pole="low" text={dial.low} label={dial.set[0]} onClick={() => on({ do: "set", axis, value: LOW })} />
      <Name dial={dial} onClick={() => on({ do: "cues", axis })} />
      <Pole pole="high" text={dial.high} label={dial.set[1]} onClick={() => on({ do: "set", axis, value: HIGH })} />
      <div className="track">
        <Rail at={place(dial.reading)} />
        <Range dial={dial} on={on} />
        <Thumb at={place(dial.reading)} />
      </div>
      <output htmlFor={axis}>{dial.shown}</output>
      <button
        type="button" className="clear" aria-label={dial.clear} disabled={dial.reading === null}
        onClick={() => on({ do: "clear", axis })}
      >
        <Sign part="cross" path={SIGNS.cross} />
      </button>
      <p id={`${axis}-question`} className="question">{dial.question}</p>
      {cues.open && <Cues open={cues.open} label={cues.label} on={on} />}
    </div>
  );
}

const Pole = ({ pole, text, label, onClick }) => (
  <button type="button" className="pole" data-pole={pole} aria-label={label} onClick={onClick}>{text}</button>
);

/** The name unfolds what else can be seen. */
const Name = ({ dial: { name, cues }, onClick }) => (
  <button type="button" part="name" aria-label={cues.unfold} aria-expanded={cues.open !== null} onClick={onClick}>
    {name}
    {cues.ticked !== null && <span part="ticked">{cues.ticked}</span>}
    <Chevron />
  </button>
);

/** The native range, invisible over its drawing. When it comes to rest is heard from the browser itself: in React
 *  `onChange` means every input. */
function Range({ dial: { axis, name, reading, spoken }, on }) {
  const range = useRef(null);
  useEffect(() => {
    const settle = () => on({ do: "settle" });
    const input = range.current;
    input.addEventListener("change", settle);
    return () => input.removeEventListener("change", settle);
  }, [on]);
  return (
    <input
      ref={range} id={axis} type="range" aria-label={name} min="0" max="100" step="1" value={points(reading)}
      aria-valuetext={spoken} aria-describedby={`${axis}-question`}
      onInput={(event) => on({ do: "move", axis, value: event.currentTarget.valueAsNumber })}
    />
  );
}

/** The rail, and what of it is filled: from the middle to the reading. */
const Rail = ({ at }) => (
  <svg className="rail" aria-hidden="true" width="100%" height="100%">
    <line className="all" x1="0" x2="100%" y1="50%" y2="50%" />
    <line className="filled" x1="50%" x2={at} y1="50%" y2="50%" />
  </svg>
);

/** Drawn after the range, so that the style sheet can show the range's focus on it. */
const Thumb = ({ at }) => (
  <svg className="thumb" aria-hidden="true" width="100%" height="100%">
    <circle className="ring" cx={at} cy="50%" r="18" />
    <circle className="knob" cx={at} cy="50%" r="13" />
  </svg>
);

const Cues = ({ open, label, on }) => (
  <div className="cues" role="group" aria-label={label}>
    {open.chips.map((chip) => <Chip key={chip.id} chip={chip} on={on} />)}
    {open.more !== null && <button type="button" part="fold" onClick={() => on({ do: "moreCues" })}>{open.more}</button>}
  </div>
);
