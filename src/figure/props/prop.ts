import type { PropName } from '../body/pose';
import type { Skeleton } from '../body/skeleton';
import type { Solid } from '../draw/shape';
import { chairSolids } from './chair';

/** What a prop looks like: `still` ones never change, `held` ones go with the body. */
export type Prop =
  | { readonly type: 'still'; readonly solids: () => readonly Solid[] }
  | { readonly type: 'held'; readonly solids: (body: Skeleton) => readonly Solid[] };

const known = new Map<string, Prop>([['chair', { type: 'still', solids: chairSolids }]]);

/** Makes more props known: they come with the movements that have them. */
export function addProps(props: Readonly<Partial<Record<PropName, Prop>>>): void {
  for (const [name, prop] of Object.entries(props)) known.set(name, prop);
}

/** What a prop looks like; throws a RangeError for one that is not known yet. */
export function propOf(name: PropName): Prop {
  const prop = known.get(name);
  if (prop === undefined) throw new RangeError(`The prop ${name} is not loaded.`);
  return prop;
}
