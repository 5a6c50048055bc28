// The first screen as React's own server draws it, for the build.
import { renderToString } from "react-dom/server";
import content from "../made/content.json";
import { App } from "./jsx/card.jsx";

export default renderToString(<App content={content} />);
