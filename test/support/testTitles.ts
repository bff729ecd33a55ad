/** What is put into a title when tests are made in a loop, or from a list. */
const part = /\$\{[^}]*\}/;
/** What differs from run to run, which `npm run verify` leaves out of a title. */
const seed = / \([A-Z_]+=\$\{[^}]*\}\)/g;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * The full titles of all tests in a source file, names around them included, as patterns: what a
 * loop puts in may be anything. By the indentation, which Prettier keeps.
 */
export function testTitles(source: string): readonly RegExp[] {
  const around: { readonly indent: number; readonly title: string }[] = [];
  const found: RegExp[] = [];
  for (const line of source.split('\n')) {
    const last = around.at(-1);
    if (last !== undefined && line === `${' '.repeat(last.indent)}});`) around.pop();
    const call = /^( *)(describe|it)\(\s*(?:'((?:[^'\\]|\\.)*)'|`([^`]*)`|"([^"]*)")/.exec(line);
    if (call === null) continue;
    const [, spaces = '', kind, single, made, double] = call;
    while ((around.at(-1)?.indent ?? -1) >= spaces.length) around.pop();
    const plain = (single ?? double ?? '').replace(/\\(.)/g, '$1');
    const title =
      made === undefined
        ? escaped(plain)
        : made.replaceAll(seed, '').split(part).map(escaped).join('.+');
    if (kind === 'describe') around.push({ indent: spaces.length, title });
    else found.push(new RegExp(`^${[...around.map((name) => name.title), title].join(' ')}$`));
  }
  return found;
}
