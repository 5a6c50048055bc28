// The card in Svelte.
import { hydrate, mount } from "svelte";
import content from "../made/content.json";
import Card from "../made/client/Card.svelte";
import { start } from "./start.js";

start(
  (target) => hydrate(Card, { target, props: { content } }),
  (target) => mount(Card, { target, props: { content } }),
);
