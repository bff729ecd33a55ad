/** Parts of the manifest that only those need who work on the extension. */
const ours = [
  ...['private', 'scripts', 'sideEffects', 'dependencies', 'devDependencies', 'overrides'],
];

/**
 * The manifest as it is shipped: all packages are in the bundles.
 * @param {string} text
 * @returns {Record<string, unknown>}
 */
export function packagedManifest(text) {
  const manifest = /** @type {Record<string, unknown>} */ (JSON.parse(text));
  const kept = Object.entries(manifest).filter(([name]) => !ours.includes(name));
  const { vscode } = /** @type {{ vscode: string }} */ (manifest['engines']);
  return { ...Object.fromEntries(kept), engines: { vscode } };
}

/**
 * The README as it is shipped. The editor shows no picture of a package and follows no link into
 * one: what is in the repository alone is named, and no more.
 * @param {string} text
 */
export function packagedReadme(text) {
  const parts = text.split('\n\n').filter((part) => !isPicture(part) && !isForWorkers(part));
  return parts.join('\n\n').replace(/\[([^\]]+)\]\((?![a-z]+:|#)[^)]*\)/g, '$1');
}

/** A picture, or the line below the moving one that speaks of it. */
function isPicture(/** @type {string} */ part) {
  return /!\[|<picture>|reset-moving/.test(part);
}

/** How to try it from the repository is of no use to who has it installed. */
function isForWorkers(/** @type {string} */ part) {
  return /^## Try it from this repository|^```\nnpm start|^`npm start` opens/.test(part);
}
