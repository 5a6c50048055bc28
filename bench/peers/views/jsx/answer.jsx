// The answer: who this is, how sure that is, what to say, what to do.
import { percent, SIGNS } from "../shapes.js";
import { Fold, Sign } from "./parts.jsx";

export const Answer = ({ answer, on }) => (
  <section className="answer" aria-label={answer.label} data-kind={answer.kind} data-tone={answer.tone}>
    <div className="box verdict">
      <div className="who">
        <h2 className="style"><Names answer={answer} /></h2>
        <span part="certainty">{answer.certainty}</span>
        <Fold part="fold why-button" toggle={answer.shares.toggle} onClick={() => on({ do: "fold", fold: "why" })} />
      </div>
      <Shares shares={answer.shares} />
      <div className="act">
        <p className="headline">
          <span part="words">{answer.headline}</span>
          <span part="reason">{answer.reason}</span>
        </p>
        <p part="say"><span part="hidden">{answer.sayLabel}</span>{answer.say}</p>
      </div>
    </div>
    <Tips answer={answer} />
  </section>
);

const Name = ({ name: [tone, text] }) => <span data-tone={tone}>{text}</span>;

function Names({ answer: { names: [first, second], either, unnamed } }) {
  if (!first) return <span part="unnamed">{unnamed}</span>;
  if (!second) return <Name name={first} />;
  return <><Name name={first} /><span part="either">{either}</span><Name name={second} /></>;
}

const Shares = ({ shares: { bars, sentence, why } }) => (
  <div className="shares">
    <svg className="line" role="img" aria-label={sentence} width="100%" height="8">
      {bars.map(({ style, start, width }) => (
        <rect key={style} data-tone={style} x={percent(start)} width={percent(width)} y="0" height="100%" />
      ))}
    </svg>
    <div className="unfolded">{why && <Why why={why} bars={bars} />}</div>
  </div>
);

const Why = ({ why: { note, pulls, otherwise }, bars }) => (
  <div className="why">
    <div className="rows">
      {bars.map((bar) => <Row key={bar.style} tone={bar.style} name={bar.name} width={bar.width} figure={bar.percent} />)}
    </div>
    <p part="note">{note}</p>
    <div className="rows pulls">
      {pulls.map(({ name, width, side }) => (
        <Row key={name + side} tone="neutral" name={name} width={width} figure={side} />
      ))}
    </div>
    {otherwise && <Otherwise otherwise={otherwise} />}
  </div>
);

const Row = ({ tone, name, width, figure }) => (
  <div className="row" data-tone={tone}>
    <span part="name">{name}</span>
    <svg aria-hidden="true" width="100%" height="8">
      <rect className="rail" x="0" y="0" width="100%" height="100%" />
      <rect className="filled" x="0" y="0" width={percent(width)} height="100%" />
    </svg>
    <span part="figure">{figure}</span>
  </div>
);

const Otherwise = ({ otherwise: { tone, label, style, lines } }) => (
  <div className="otherwise" data-tone={tone}>
    <h3><span part="reason">{label}</span><span part="name">{style}</span></h3>
    {lines.map((line, n) => <p key={n} part="line">{line}</p>)}
  </div>
);

const Tips = ({ answer: { tipsLabel, dos, donts, marks: [toDo, never], strain, more } }) => (
  <div className="box tips">
    <ul aria-label={tipsLabel}>
      {dos.map(([extra, tip]) => <Tip key={tip} mark="do" word={toDo} extra={extra} tip={tip} />)}
      {donts.map(([extra, tip]) => <Tip key={tip} mark="dont" word={never} extra={extra} tip={tip} />)}
    </ul>
    {strain.map((line, n) => <p key={n} part="strain">{line}</p>)}
    <Fold part="fold more" toggle={more} />
  </div>
);

/** A tip with its mark: a tick or a cross to see, a word to hear. An extra one shows only where there is room. */
const Tip = ({ mark, word, extra, tip }) => (
  <li data-mark={mark} data-extra={extra ? "" : undefined}>
    <Sign part="mark" path={SIGNS[mark]} />
    <span><span part="hidden">{word}</span>{tip}</span>
  </li>
);
