// Scripts and style sheets by esbuild, which SHIKE_ESBUILD names.
import { execFileSync } from "node:child_process";

const esbuild = (words, input) => execFileSync(process.env.SHIKE_ESBUILD ?? "esbuild", [...words, "--log-level=warning"], {
  input, encoding: "utf8", stdio: [input === undefined ? "ignore" : "pipe", "pipe", "inherit"], maxBuffer: 1 << 26,
});

const small = () => (process.env.NODE_ENV === "development" ? [] : ["--minify", "--alias:esm-env=./views/esm-env.js"]);

/** What a peer's sources say beyond JavaScript. */
const WORDS = {
  vanilla: [],
  preact: ["--jsx-import-source=preact", "--alias:framework=./views/with-preact.js"],
  react: ["--alias:framework=./views/with-react.js"],
  svelte: ["--loader:.svelte=js"],
};
const PLATFORMS = {
  browser: () => [...small(), "--target=es2022", `--define:process.env.NODE_ENV="${process.env.NODE_ENV}"`],
  // The packages stay where they are, in node_modules beside what is made.
  node: () => ["--platform=node", "--packages=external"],
};

/** One script of `entry` and all that it takes in; each constant is a text. */
export function bundled(peer, entry, platform, constants = {}) {
  const defined = Object.entries(constants).map(([name, text]) => `--define:${name}=${JSON.stringify(text)}`);
  const condition = `--conditions=${process.env.NODE_ENV}`;
  const jsx = ["--jsx=automatic", ...WORDS[peer]];
  const whole = [entry, "--bundle", "--format=esm", "--charset=utf8", condition];
  return esbuild([...whole, ...jsx, ...PLATFORMS[platform](), ...defined]);
}

/** A text without what only its reader needs. */
export const minified = (text, loader) => esbuild([`--loader=${loader}`, "--minify", "--charset=utf8"], text).trim();
