// Makes one script of each framework's page: what Svelte and Vue write in languages of their own is compiled first.
// SHIKE_ESBUILD names the program that bundles.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { compile } from "svelte/compiler";
import { compileScript, parse } from "vue/compiler-sfc";

const ours = { isCustomElement: (tag) => tag.startsWith("shike-") };
const COMPILED = [
  ["Cards.svelte", (source, filename) => compile(source, { filename, dev: true }).js.code],
  ["Cards.vue", (source, filename) => {
    const { descriptor } = parse(source, { filename, templateParseOptions: ours });
    return compileScript(descriptor, { id: "cards", inlineTemplate: true, templateOptions: { compilerOptions: ours } }).content;
  }],
];

mkdirSync("made", { recursive: true });
for (const [name, compiled] of COMPILED) writeFileSync(`made/${name}.js`, compiled(readFileSync(name, "utf8"), name));

/** Bundles what development has: it says on the console what it finds wrong. */
const bundle = (words) => execFileSync(process.env.SHIKE_ESBUILD, [
  ...words, "--bundle", "--format=esm", "--target=es2022", "--jsx=automatic", "--outdir=made", "--log-level=warning",
  "--define:process.env.NODE_ENV=\"development\"", "--conditions=development", "--define:__VUE_OPTIONS_API__=false",
  "--define:__VUE_PROD_DEVTOOLS__=false", "--define:__VUE_PROD_HYDRATION_MISMATCH_DETAILS__=false",
], { stdio: "inherit" });

bundle(["plain.js", "preact.jsx", "react.jsx", "svelte.js", "vue.js"]);
bundle(["preact-11=preact.jsx", "--alias:preact=preact-11"]);
