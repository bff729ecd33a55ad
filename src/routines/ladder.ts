/** Levels of the push-up ladder, from the easiest. */
export const levels = ['wall', 'counter', 'chair', 'floor'] as const;
export type Level = (typeof levels)[number];

/** Steps inside a level, from the easiest. */
export const steps = ['A', 'B', 'C', 'D', 'E'] as const;
export type Step = (typeof steps)[number];

/** Sets and repetitions of each step. The first and the last are stated by the source article. */
export const doses: Readonly<Record<Step, { readonly sets: number; readonly reps: number }>> = {
  A: { sets: 2, reps: 8 },
  B: { sets: 2, reps: 10 },
  C: { sets: 2, reps: 12 },
  D: { sets: 3, reps: 10 },
  E: { sets: 3, reps: 12 },
};
