// The first screen as HTML, for the build.
import content from "../made/content.json";
import { screen } from "../core/screen.js";
import { fresh } from "../core/session.js";
import { draw } from "./vanilla/card.js";

export default String(draw(screen(fresh(), content))).replace(/\s*\n\s*/g, " ");
