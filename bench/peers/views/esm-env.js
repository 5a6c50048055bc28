// Where Svelte's own parts run, as constants that the bundler folds: of the package by this name, whose modules have
// defaults instead of names, it would leave all that only development needs in the script.
export const BROWSER = true;
export const DEV = false;
export const NODE = false;
