// Svelte hands custom elements properties where they can be set, and objects always.
import { flushSync, mount } from "svelte";
import { offer } from "./heard.js";
import Cards from "./made/Cards.svelte.js";

const { show } = mount(Cards, { target: document.querySelector("#app") });
offer((cards) => {
  show(cards);
  flushSync();
});
