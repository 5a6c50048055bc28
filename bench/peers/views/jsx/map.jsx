// The map of the four styles: a dot where the sliders put the customer, an outline where the model believes them.
import { focusable, useRef } from "framework";
import { keyed, percent, placed, points } from "../shapes.js";

export function Map({ map, on }) {
  const field = useRef(null);
  return (
    <div className="map" role="group" aria-label={map.label} data-tone={map.tone}>
      {map.corners.map(([style, name]) => <span key={style} className="corner" data-tone={style}>{name}</span>)}
      <svg ref={field} width="100%" height="100%">
        <Belief outline={map.outline} />
        <Dot map={map} field={field} on={on} />
      </svg>
    </div>
  );
}

const Belief = ({ outline: { x, y, rx, ry } }) => (
  <ellipse className="belief" cx={percent(x)} cy={percent(y)} rx={percent(rx)} ry={percent(ry)} />
);

/** The dot: dragged from itself only, or moved with the arrow keys. */
function Dot({ map, field, on }) {
  const held = useRef(false);
  const hold = (event) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = true;
  };
  const drag = (event) => {
    if (held.current) on(placed(event, field.current));
  };
  const drop = () => {
    if (held.current) on({ do: "settle" });
    held.current = false;
  };
  const press = (event) => {
    const action = keyed(event, map);
    if (action) on(action);
  };
  const [cx, cy] = [percent(points(map.across) * 10), percent(1000 - points(map.up) * 10)];
  return (
    <g
      {...focusable} className="dot" data-seen={map.across !== null && map.up !== null} role="slider"
      aria-label={map.dotLabel} aria-valuemin="0" aria-valuemax="100" aria-valuenow={points(map.across)}
      aria-valuetext={map.at} onPointerDown={hold} onPointerMove={drag} onPointerUp={drop} onPointerCancel={drop}
      onKeyDown={press}
    >
      <circle className="grip" cx={cx} cy={cy} r="22" />
      <circle className="halo" cx={cx} cy={cy} r="10" />
      <circle className="core" cx={cx} cy={cy} r="6" />
    </g>
  );
}
