// Preact does as React; what is no more it sets to "".
/** @jsxImportSource preact */
import { render } from "preact";
import { useState } from "preact/hooks";
import { declared, listen, offer } from "./heard.js";

let draw;

/** Of an element that is none yet nobody can know which properties it will have: what is no text is set by hand. */
function Early({ id, early }) {
  return <shike-card id={id} ref={(element) => { if (element) element.reading = early; }} />;
}

function Reading({ id, lang, reading }) {
  return <shike-card id={id} lang={lang} reading={reading} />;
}

function Full({ id, lang, expressiveness, readonly, required, channel, name, note }) {
  return (
    <shike-card
      id={id} ref={listen} lang={lang} expressiveness={expressiveness} readonly={readonly} required={required}
      channel={channel} name={name}
      onshike-ready={declared} onshike-change={declared} onshike-error={declared} onshike-language={declared}
      onshike-book={declared}
    >
      <p slot="loading">{note} loads</p>
      <p slot="error">{note} fails</p>
      <p slot="notice">{note} notes</p>
      {note && <p>{note} beside</p>}
    </shike-card>
  );
}

function Card(card) {
  if ("early" in card) return <Early {...card} />;
  return "reading" in card ? <Reading {...card} /> : <Full {...card} />;
}

function App() {
  const [cards, setCards] = useState([]);
  draw = setCards;
  return cards.length > 0 ? <div>{cards.map((card) => <Card key={card.id} {...card} />)}</div> : <p id="none">none</p>;
}

render(<App />, document.querySelector("#app"));
offer(async (cards) => {
  draw(cards);
  await Promise.resolve();
});
