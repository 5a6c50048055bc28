// The first screen as Svelte's own server draws it, for the build.
import { render } from "svelte/server";
import content from "../made/content.json";
import Card from "../made/server/Card.svelte";

export default render(Card, { props: { content } }).body;
