// The HTML of a peer's pages, and its service worker.

const head = ({ language, boot, names }, links) => `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">`
  + `<title>${boot.title}</title><meta name="description" content="${boot.description}">`
  + `<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">`
  + `<meta name="color-scheme" content="light dark">`
  + `<meta name="theme-color" content="#f4f3ef" media="(prefers-color-scheme: light)">`
  + `<meta name="theme-color" content="#111215" media="(prefers-color-scheme: dark)">${links(names)}</head>`;

const linked = ({ card, page, script, icon }) => `<link rel="icon" href="${icon}" type="image/svg+xml">`
  + `<link rel="stylesheet" href="${page}"><script type="module" src="${script}"></script>`
  + `<link rel="preload" as="style" href="${card}">`;

/** A card whose first screen is drawn, under the look `style`. */
const drawnCard = ({ language, drawn }, style) => `<shike-card><template shadowrootmode="open">${style}`
  + `<div class="seat" lang="${language}">${drawn}</div></template></shike-card>`;

/** The page: its first screen is there before the script is. */
export const indexHtml = (parts) => `${head(parts, linked)}<body><main>`
  + `${drawnCard(parts, `<link rel="stylesheet" href="${parts.names.card}">`)}</main></body></html>`;

/** The page as one file, for a browser that opens it from the disk. */
export const singleHtml = (parts) => `${head(parts, () => `<link rel="icon" href="data:,"><style>${parts.page}</style>`)}`
  + `<body><main>${drawnCard(parts, `<style>${parts.card}</style>`)}</main>`
  + `<script type="module">${parts.script.replaceAll("</script", "<\\/script")}</script></body></html>`;

/** A page of ten cards that nobody drew. */
export const tenHtml = (parts) =>
  `${head(parts, linked)}<body><main>${"<shike-card></shike-card>".repeat(10)}</main></body></html>`;

/** The service worker that keeps `files`. */
export const serviceWorker = (version, files, source) =>
  `const VERSION = ${JSON.stringify(version)}, FILES = ${JSON.stringify(files)};\n${source}`;
