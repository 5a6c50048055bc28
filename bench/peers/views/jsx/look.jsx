// What to look at next.
import { useRef } from "framework";

/** The question and its answers. The place stays when nothing is asked any more: it keeps the focus when an answer takes
 *  its button away. */
export function Look({ look, on }) {
  const place = useRef(null);
  const answer = (action) => {
    place.current.focus();
    on(action);
  };
  return <section ref={place} className="look" tabIndex={-1}>{look && <Asked look={look} answer={answer} />}</section>;
}

const Asked = ({ look, answer }) => (
  <div className="box" role="group" aria-label={look.label}>
    <p><span part="reason">{look.label}</span><strong part="question">{look.question}</strong></p>
    <div className="answers">
      {look.answers.map(([text, action], n) => (
        <button key={n} type="button" part="plain" onClick={() => answer(action)}>{text}</button>
      ))}
    </div>
    {look.promise !== null && <p part="reason">{look.promise}</p>}
  </div>
);
