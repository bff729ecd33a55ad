import { withSection } from './markedSection.mjs';

/** The table stands between these, on lines of their own. */
const marks = /** @type {const} */ ([
  '<!-- settings: npm run settings -->',
  '<!-- end of settings -->',
]);

/**
 * @typedef {object} Property
 * @property {unknown} default
 * @property {number} [order]
 * @property {number} [minimum]
 * @property {number} [maximum]
 * @property {readonly string[]} [enum]
 * @property {readonly string[]} [enumDescriptions]
 * @property {string} markdownDescription
 */

/**
 * The README with the table of all settings as package.json and its words have them.
 * @param {string} readme
 * @param {string} manifest
 * @param {string} words
 * @returns {Promise<string>}
 */
export async function withSettings(readme, manifest, words) {
  return withSection(readme, marks, tableOf(JSON.parse(manifest), JSON.parse(words)));
}

/**
 * @param {{ contributes: { configuration: { properties: Record<string, Property> } } }} manifest
 * @param {Record<string, string>} words
 */
function tableOf(manifest, words) {
  const { properties } = manifest.contributes.configuration;
  const worded = (/** @type {string} */ text) =>
    text.replace(/^%(.*)%$/, (_, id) => words[id] ?? id);
  const rows = Object.entries(properties)
    .sort(([, a], [, b]) => (a.order ?? 100) - (b.order ?? 100))
    .map(([name, property]) => {
      const told = [worded(property.markdownDescription), ...valuesOf(property, worded)].join(' ');
      return `| \`${name}\` | ${shown(property.default)} | ${told.replaceAll('|', '\\|')} |`;
    });
  return ['| Setting | Default | |', '|---|---|---|', ...rows].join('\n');
}

/**
 * What it may be: each value with its meaning, or the least and the most.
 * @param {Property} property
 * @param {(text: string) => string} worded
 */
function valuesOf({ enum: values = [], enumDescriptions = [], minimum, maximum }, worded) {
  if (minimum !== undefined && maximum !== undefined) return [`From ${minimum} to ${maximum}.`];
  return values.map((value, index) => {
    const meaning = worded(enumDescriptions[index] ?? '');
    return `\`${value}\`: ${meaning.replace(/\.$/, '')}${index < values.length - 1 ? ';' : '.'}`;
  });
}

/** @param {unknown} value */
function shown(value) {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return typeof value === 'number'
    ? String(value)
    : `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}
