/** Patterns that upper-back trouble at a desk often follows; a starting point, not a finding. */
export const patternIds = ['desk', 'morning', 'stress'] as const;
export type PatternId = (typeof patternIds)[number];

/** The four questions, in the order in which they are asked. */
export const questionIds = ['when', 'where', 'worse', 'also'] as const;
export type QuestionId = (typeof questionIds)[number];

/** One answer to a question: the pattern that it speaks for, or none. */
export type Answer = PatternId | 'long_morning' | 'none';

/** One of the answers to choose from. */
interface Option {
  readonly answer: Answer;
  readonly words: string;
}

/** A question with one answer out of several. */
export interface Question {
  readonly id: QuestionId;
  /** What an answer adds to its pattern, as the protocol's rule says. */
  readonly weight: number;
  readonly words: string;
  readonly options: readonly Option[];
}

/** The questions of protocol section 3, in the house's own words. */
export const patternQuestions: readonly Question[] = [
  {
    id: 'when',
    weight: 2,
    words: 'When do you notice it most?',
    options: [
      { answer: 'desk', words: 'Later in the working day; it builds up hour by hour' },
      { answer: 'morning', words: 'When I wake up; half an hour of moving about eases it' },
      { answer: 'stress', words: 'When things are tense or pressing' },
      { answer: 'long_morning', words: 'When I wake up, and for well over half an hour' },
      { answer: 'none', words: 'Something else, or not sure' },
    ],
  },
  {
    id: 'where',
    weight: 2,
    words: 'Where is it most of the time?',
    options: [
      { answer: 'desk', words: 'Deep, right between the shoulder blades' },
      { answer: 'morning', words: 'All over the upper back' },
      { answer: 'stress', words: 'In one knot, where the neck meets the shoulder' },
      { answer: 'none', words: 'Somewhere else, or not sure' },
    ],
  },
  {
    id: 'worse',
    weight: 1,
    words: 'What sets it off or adds to it?',
    options: [
      { answer: 'desk', words: 'Reaching for the mouse, or a screen at the side' },
      { answer: 'morning', words: 'Lying or sitting still' },
      { answer: 'stress', words: 'Turning my head: a short, sharp twinge' },
      { answer: 'none', words: 'None of these, or not sure' },
    ],
  },
  {
    id: 'also',
    weight: 1,
    words: 'What comes along with it?',
    options: [
      { answer: 'desk', words: 'A neck that is stiff by the evening' },
      { answer: 'morning', words: 'Sleeping badly, or on an old mattress' },
      { answer: 'stress', words: 'Breathing that is shallow or held while I am tense' },
      { answer: 'none', words: 'None of these, or not sure' },
    ],
  },
];
