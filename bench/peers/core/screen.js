// Everything the view shows, already worded: the session in the words of one language (src/state/screen.rs).
import { judged } from "../model.js";
import { advise } from "./advice.js";
import { nextLook } from "./look.js";
import { answer } from "./screen/answer.js";
import { look } from "./screen/look.js";
import { panel } from "./screen/panel.js";
import { fill } from "./words.js";

const header = (words) => ({
  brand: words["ui.brand"],
  cover: words["ui.cover"],
  turn: words["ui.turn"],
  next: words["ui.next"],
  menu: words["ui.menu"],
  menuOpen: false,
});

const notice = ({ cleared }, words) =>
  cleared && { kind: "cleared", text: words["ui.cleared"], undo: words["ui.undo"] };

/** What a screen reader is told when it changes; it never names a style while covered. */
function status({ facing, announced, cleared }, words) {
  const name = (style) => words[`styles.${style}.name`];
  if (facing !== "seller") return words["ui.announce-covered"];
  if (!announced) return words[cleared ? "ui.cleared" : "ui.announce-nothing"];
  const { kind, style, runnerUp } = announced;
  if (kind === "open") return words["ui.announce-open"];
  return kind === "clear"
    ? fill(words["ui.announce-clear"], { style: name(style) })
    : fill(words["ui.announce-split"], { first: name(style), second: name(runnerUp) });
}

const covered = (words) => ({
  kind: "covered",
  line: words["ui.covered-line"],
  more: words["ui.covered-more"],
  uncover: words["ui.uncover"],
  passing: false,
});

function card(session, { words, tips }) {
  const { found, skipped } = session;
  const verdict = judged(found);
  const advice = advise(tips, found, verdict);
  const next = nextLook(found, verdict, { skipped });
  return {
    kind: "card",
    header: header(words),
    menu: null,
    notice: notice(session, words),
    answer: answer(session, verdict, advice, next, words),
    look: next && look(next, verdict, words),
    guide: null,
    panel: panel(session, verdict, words),
  };
}

/** The screen of a session in the words, and with the tips, of `content` (snapshot/content.json). */
export const screen = (session, content) => ({
  theme: "auto",
  status: status(session, content.words),
  view: session.facing === "seller" ? card(session, content) : covered(content.words),
});
