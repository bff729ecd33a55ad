/**
 * Reads what a window file says: as much of a schema as that needs. It is there before anything else
 * of the extension, and a package for it would be a tenth of all that is loaded then.
 */

/** Reads a value that has a name, or throws a `Refusal` where it is none of its kind. */
export type Read<T> = (value: unknown, name: string) => T;

/** Says in one line which value can't be used. */
export class Refusal extends Error {}

function refuse(name: string, kind: string): never {
  throw new Refusal(`${name}: it is not ${kind}`);
}

/** A number from 0 on. */
export function numberUpTo(max: number): Read<number> {
  return (value, name) => {
    const isOne = typeof value === 'number' && value >= 0 && value <= max;
    return isOne ? value : refuse(name, `a number from 0 to ${max}`);
  };
}

/** A whole number from 0 on. */
export const whole: Read<number> = (value, name) => {
  const isOne = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
  return isOne ? value : refuse(name, 'a whole number');
};

/** A text of this form. */
export function text(form: RegExp): Read<string> {
  return (value, name) => {
    return typeof value === 'string' && form.test(value) ? value : refuse(name, 'of its form');
  };
}

/** One of these values. */
export function oneOf<const T>(...choices: readonly T[]): Read<T> {
  return (value, name) => choices.find((one) => one === value) ?? refuse(name, 'a known value');
}

/** Null, or a value. */
export function nullOr<T>(read: Read<T>): Read<T | null> {
  return (value, name) => (value === null ? null : read(value, name));
}

/** A standard value in place of whatever can't be read. */
export function or<T, S>(standard: S, read: Read<T>): Read<T | S> {
  return (value, name) => {
    try {
      return read(value, name);
    } catch {
      return standard;
    }
  };
}

/** A list, each item of one kind. */
export function listOf<T>(read: Read<T>): Read<readonly T[]> {
  return (value, name) => {
    if (!Array.isArray(value)) refuse(name, 'a list');
    return value.map((item: unknown) => read(item, name));
  };
}

/** An object with these fields, read in their order; others are passed over. */
export function fields<T>(reads: { readonly [K in keyof T]-?: Read<T[K]> }): Read<T> {
  const entries = Object.entries<Read<unknown>>(reads);
  return (value, name) => {
    if (typeof value !== 'object' || value === null) refuse(name, 'an object');
    const given = new Map(Object.entries(value));
    const known = entries.map(([field, read]) => [field, read(given.get(field), field)] as const);
    return Object.fromEntries(known.filter(([, one]) => one !== undefined)) as T;
  };
}
