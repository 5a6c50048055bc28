// Vue hands custom elements properties where there are such; `.prop` says so of an element that is none yet.
import { createApp, nextTick, shallowRef } from "vue";
import { declared, listen, offer } from "./heard.js";
import Cards from "./made/Cards.vue.js";

const cards = shallowRef([]);
createApp(Cards, { cards, declared, listen }).mount("#app");
offer((next) => {
  cards.value = next;
  return nextTick();
});
