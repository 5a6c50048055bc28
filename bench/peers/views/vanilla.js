// The card without a framework.
import content from "../made/content.json";
import { mount } from "./vanilla/card.js";
import { start } from "./start.js";

start((seat) => mount(seat, content), (seat) => mount(seat, content));
