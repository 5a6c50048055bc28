// The card in React.
import { createRoot, hydrateRoot } from "react-dom/client";
import content from "../made/content.json";
import { App } from "./jsx/card.jsx";
import { start } from "./start.js";

const app = <App content={content} />;
start((seat) => hydrateRoot(seat, app), (seat) => createRoot(seat).render(app));
