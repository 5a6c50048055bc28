// Our own page: it mounts the card as every other page does, and offers the functions under `window.shike`.
import { ready } from "./element.js";

window.shike = { ready };
