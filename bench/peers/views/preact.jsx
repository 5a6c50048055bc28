// The card in Preact.
import { hydrate, render } from "preact";
import content from "../made/content.json";
import { App } from "./jsx/card.jsx";
import { start } from "./start.js";

const app = () => <App content={content} />;
start((seat) => hydrate(app(), seat), (seat) => render(app(), seat));
