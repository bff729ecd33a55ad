import fc from 'fast-check';

/** What people who mean harm write where a word, a number or a name is expected. */
const hostileValues: readonly unknown[] = [
  undefined,
  null,
  '',
  '__proto__',
  'constructor',
  'toString',
  'office_reset\u0000',
  '../../etc/passwd',
  'file:///etc/passwd',
  'command:workbench.action.quit',
  'javascript:alert(1)',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '${process.exit(1)}',
  '=HYPERLINK("x")',
  '\u202Eabc\u2066',
  'a'.repeat(100_000),
  NaN,
  Infinity,
  -Infinity,
  -0,
  -1,
  0.5,
  2 ** 53,
  1e308,
  10n,
  true,
  false,
  [],
  {},
  [[[[[[]]]]]],
  new Date(NaN),
  new Map([['type', 'ready']]),
  Object.create(null),
];
const endless: Record<string, unknown> = { type: 'command' };
endless['command'] = endless;

const hostileValue = fc.oneof(
  fc.constantFrom(...hostileValues, endless),
  fc.string({ unit: 'binary' }),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, maxDepth: 2 }),
);
const hostileKey = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'then',
  'toJSON',
  'type',
  'path',
  'uri',
);

/** A place in a value: the keys that lead there. */
type Way = readonly string[];

/** No message is deeper, and a damaged one may have no end. */
const DEEPEST = 4;

function waysIn(value: unknown, before: Way = []): readonly Way[] {
  if (typeof value !== 'object' || value === null || before.length === DEEPEST) return [before];
  const inside = Object.entries(value).flatMap(([key, one]) => waysIn(one, [...before, key]));
  return [before, ...inside];
}

/** The value with something else in one place; `define` makes even `__proto__` a key like others. */
function withOther(value: unknown, [key, ...rest]: Way, other: unknown): unknown {
  if (key === undefined) return other;
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const inside = withOther((value as Record<string, unknown>)[key], rest, other);
  Object.defineProperty(copy, key, { value: inside, enumerable: true, writable: true });
  return copy;
}

function withoutKey(value: unknown, [key, ...rest]: Way): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return value;
  const copy = { ...(value as Record<string, unknown>) };
  if (rest.length > 0) return { ...copy, [key]: withoutKey(copy[key], rest) };
  return Object.fromEntries(Object.entries(copy).filter(([name]) => name !== key));
}

/** A message that is right but for one place, or for two. */
function damaged(examples: readonly unknown[]): fc.Arbitrary<unknown> {
  const once = (message: unknown): fc.Arbitrary<unknown> => {
    const way = fc.constantFrom(...waysIn(message));
    return fc.oneof(
      fc.tuple(way, hostileValue).map(([at, other]) => withOther(message, at, other)),
      way.map((at) => withoutKey(message, at)),
      fc.tuple(hostileKey, hostileValue).map(([key, other]) => withOther(message, [key], other)),
    );
  };
  const example = fc.constantFrom(...examples);
  return example.chain((message) =>
    fc.oneof(
      once(message),
      once(message).chain((worse) => (isPlain(worse) ? once(worse) : fc.constant(worse))),
    ),
  );
}

const isPlain = (value: unknown) =>
  typeof value === 'object' && value !== null && value !== endless && Object.keys(value).length > 0;

/** Anything at all, and most of it close to what is right. */
export function hostile(examples: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 1, arbitrary: hostileValue },
    { weight: 6, arbitrary: damaged(examples) },
  );
}
