import * as vscode from 'vscode';
import type { Answer, Question, QuestionId } from '../routines/pattern/patternQuestions.js';
import { patternIds, patternQuestions } from '../routines/pattern/patternQuestions.js';
import type { PatternAnswers, StartingPoint } from '../routines/pattern/startingPoint.js';
import { asksAboutBreath, startingPointOf } from '../routines/pattern/startingPoint.js';
import { startingPointWith } from '../routines/pattern/startingPointEntry.js';
import { startingPointName, startingPointWords } from '../routines/pattern/startingPointWords.js';

const title = 'Find Your Starting Point';

/** What came of the questions. */
export type FoundPoint =
  | {
      readonly type: 'kept';
      readonly answers: PatternAnswers;
      readonly start: StartingPoint;
    }
  /** It is hard to breathe at rest, or the chest hurts: that comes before all else. */
  | { readonly type: 'breath' };

/** Asks the four questions, and what to keep of what they come to. Null = changed their mind. */
export async function pickStartingPoint(): Promise<FoundPoint | null> {
  const answers = await askAll();
  if (answers === null) return null;
  if (asksAboutBreath(answers)) {
    const hard = await askAboutBreath();
    if (hard === null) return null;
    if (hard) return { type: 'breath' };
  }
  const start = await keepOrChoose(startingPointOf(answers));
  return start === null ? null : { type: 'kept', answers, start };
}

/** All questions, one after the other, with a way back to the one before. */
async function askAll(): Promise<PatternAnswers | null> {
  const given: Partial<Record<QuestionId, Answer>> = {};
  let step = 0;
  for (;;) {
    const question = patternQuestions[step];
    if (question === undefined) break;
    const answer = await ask(question, step, given[question.id]);
    if (answer === null) return null;
    if (answer === 'back') step -= 1;
    else {
      given[question.id] = answer;
      step += 1;
    }
  }
  const { when = 'none', where = 'none', worse = 'none', also = 'none' } = given;
  return { when, where, worse, also };
}

type Item = vscode.QuickPickItem & { readonly answer: Answer };

function ask(
  { words, options }: Question,
  step: number,
  before: Answer | undefined,
): Promise<Answer | 'back' | null> {
  const list = vscode.window.createQuickPick<Item>();
  list.title = title;
  list.step = step + 1;
  list.totalSteps = patternQuestions.length;
  list.placeholder = words;
  list.items = options.map((option) => ({ label: option.words, answer: option.answer }));
  list.activeItems = list.items.filter(({ answer }) => answer === before);
  list.buttons = step === 0 ? [] : [vscode.QuickInputButtons.Back];
  return new Promise<Answer | 'back' | null>((resolve) => {
    list.onDidTriggerButton(() => resolve('back'));
    list.onDidAccept(() => {
      // Nothing is chosen for anybody: Enter before an answer was gone to is no answer, and no end.
      const [chosen] = list.selectedItems;
      if (chosen !== undefined) resolve(chosen.answer);
    });
    list.onDidHide(() => resolve(null));
    list.show();
  }).finally(() => list.dispose());
}

/** Shallow breath while tense is common; breath that comes hard at rest is a sign. Null = left. */
async function askAboutBreath(): Promise<boolean | null> {
  const items = [
    { label: 'No, neither of them', hard: false },
    { label: 'Yes, one of them', hard: true },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: 'Is it hard to breathe at rest, or does the chest hurt?',
  });
  return picked?.hard ?? null;
}

/** What the answers come to, which the person may keep or overrule. */
async function keepOrChoose(found: StartingPoint): Promise<StartingPoint | null> {
  const others = [
    ...patternIds.map((pattern) => startingPointWith([pattern])),
    startingPointWith([]),
  ].filter((start) => startingPointName(start) !== startingPointName(found));
  const itemOf = (start: StartingPoint) => ({
    label: startingPointName(start),
    detail: startingPointWords(start),
    start,
  });
  const items = [
    { ...itemOf(found), description: 'from your answers' },
    { label: 'Or begin with', kind: vscode.QuickPickItemKind.Separator, start: found },
    ...others.map(itemOf),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Your Starting Point',
    placeHolder: 'It orders the routines; nothing is left out, and nothing is found out about you',
  });
  return picked?.start ?? null;
}
