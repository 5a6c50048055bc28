// The first screen as Preact's own server draws it, for the build.
import { renderToString } from "preact-render-to-string";
import content from "../made/content.json";
import { App } from "./jsx/card.jsx";

export default renderToString(<App content={content} />);
