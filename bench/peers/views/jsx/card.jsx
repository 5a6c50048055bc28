// The card, as React and Preact draw it.
import { useLayoutEffect, useReducer, useRef } from "framework";
import { screen } from "../../core/screen.js";
import { after, fresh } from "../../core/session.js";
import { MENU } from "../shapes.js";
import { Answer } from "./answer.jsx";
import { Look } from "./look.jsx";
import { Panel } from "./panel.jsx";

/** The session, and what is on the screen. */
export function App({ content }) {
  const [session, on] = useReducer(after, undefined, fresh);
  return <Card screen={screen(session, content)} on={on} />;
}

function Card({ screen: { theme, status, view }, on }) {
  const cover = useRef(null);
  const back = useRef(null);
  const covered = view.kind === "covered";
  useMovedFocus(covered, cover, back);
  return (
    <div className="card" data-theme={theme}>
      <p className="status" role="status">{status}</p>
      {covered ? <Covered cover={view} back={back} on={on} /> : <Face card={view} cover={cover} on={on} />}
    </div>
  );
}

/** What had the focus is taken away when the card is covered, and when it is shown again. */
function useMovedFocus(covered, cover, back) {
  const before = useRef(covered);
  useLayoutEffect(() => {
    if (before.current === covered) return;
    before.current = covered;
    (covered ? back : cover).current?.focus();
  }, [covered, cover, back]);
}

const Covered = ({ cover, back, on }) => (
  <section className="covered">
    <h1 part="line">{cover.line}</h1>
    {cover.more !== null && <p part="line-more">{cover.more}</p>}
    <button ref={back} type="button" part="plain uncover" onClick={() => on({ do: "face", facing: "seller" })}>
      {cover.uncover}
    </button>
  </section>
);

function Face({ card, cover, on }) {
  const next = useRef(null);
  return (
    <div className="face">
      <Header header={card.header} cover={cover} next={next} on={on} />
      <div className="reply">
        <slot name="notice" />
        {card.notice && <Notice notice={card.notice} stay={next} on={on} />}
        <Answer answer={card.answer} on={on} />
        <Look look={card.look} on={on} />
      </div>
      <Panel panel={card.panel} on={on} />
    </div>
  );
}

const Header = ({ header, cover, next, on }) => (
  <header className="header">
    <h1 className="brand">{header.brand}</h1>
    <button ref={cover} type="button" part="quiet cover" onClick={() => on({ do: "face", facing: "covered" })}>
      {header.cover}
    </button>
    <button type="button" part="quiet turn">{header.turn}</button>
    <button ref={next} type="button" part="strong next" onClick={() => on({ do: "next" })}>{header.next}</button>
    <button
      type="button" part="quiet" className="menu-button" aria-label={header.menu} aria-expanded={header.menuOpen}
    >
      <svg aria-hidden="true" viewBox="0 0 24 24" width="24" height="24"><path d={MENU} /></svg>
    </button>
  </header>
);

/** The button goes away with its notice, so it hands the focus on to `stay`. */
function Notice({ notice, stay, on }) {
  const undo = () => {
    stay.current.focus();
    on({ do: "undo" });
  };
  return (
    <div className="notice">
      <p>{notice.text}</p>
      <button type="button" part="plain" data-button="undo" onClick={undo}>{notice.undo}</button>
    </div>
  );
}
