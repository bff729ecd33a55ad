import * as vscode from 'vscode';
import type { Choice } from '../routines/choices.js';
import { choiceGroups } from '../routines/choices.js';
import type { HowOption, Usual } from '../routines/how.js';
import { checkedOf, howOf, howOptions, howWords } from '../routines/how.js';
import { guideTo } from '../routines/exercises/guideTo.js';
import type { StartingPoint } from '../routines/pattern/startingPoint.js';
import type { Level } from '../routines/ladder.js';
import type { Plan } from '../routines/plan.js';
import type { ExerciseId } from '../routines/routine.js';
import { exerciseIds } from '../routines/routine.js';
import { routineOf } from '../routines/routineOf.js';
import type { HowMemory } from './howMemory.js';

const title = 'Choose a Routine';

/** What was picked: a routine to get ready, or a movement to read about. */
export type Picked =
  | { readonly type: 'routine'; readonly plan: Plan; readonly accepts: Level | null }
  | { readonly type: 'about'; readonly exercise: ExerciseId };

/** An entry of the list: a routine, the way to say how, or the way to the movements. */
interface Item extends vscode.QuickPickItem {
  readonly choice: Choice | 'how' | 'movements' | null;
}

/** Asks which routine, and how, or what to read about. Null = changed their mind. */
export async function pickRoutine(
  memory: HowMemory,
  usual: Usual,
  start: StartingPoint | null,
): Promise<Picked | null> {
  for (;;) {
    const picked = await pickItem(itemsFor(memory, usual, start));
    if (picked === undefined) return null;
    if ('type' in picked) return picked;
    const { choice } = picked;
    if (choice === 'how') await pickHow(memory);
    else if (choice === 'movements') return pickMovement();
    else
      return choice === null
        ? null
        : { type: 'routine', plan: choice.plan, accepts: choice.accepts };
  }
}

/** Asks which movement to read about. */
async function pickMovement(): Promise<Picked | null> {
  const items = exerciseIds.map((exercise) => {
    const { name, position } = guideTo(exercise);
    return { label: name, detail: position, exercise };
  });
  const options = {
    title: 'About a Movement',
    placeHolder: 'How it goes, and what to look out for',
  };
  const picked = await vscode.window.showQuickPick(items, options);
  return picked === undefined ? null : { type: 'about', exercise: picked.exercise };
}

function itemsFor(memory: HowMemory, usual: Usual, start: StartingPoint | null): readonly Item[] {
  const how = memory.current;
  const routines = choiceGroups(how, usual, start).flatMap((group): Item[] => [
    { label: group.title, kind: vscode.QuickPickItemKind.Separator, choice: null },
    ...group.choices.map((choice) => ({
      label: choice.name,
      description: choice.takes,
      detail: choice.details,
      buttons: [aboutButton],
      choice,
    })),
  ]);
  const change: Item = {
    label: `$(settings) How: ${howWords(how)}`,
    description: 'seated, own pace, without kneeling, …',
    choice: 'how',
  };
  const read: Item = {
    label: '$(book) About the movements…',
    description: 'steps, how much, other ways, when to ask first',
    choice: 'movements',
  };
  const separator: Item = {
    label: 'To read',
    kind: vscode.QuickPickItemKind.Separator,
    choice: null,
  };
  return [change, ...routines, separator, read];
}

const aboutButton: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('info'),
  tooltip: 'About its movements',
};

/** The list, with the first routine marked: Enter starts it, and one key up is how. */
function pickItem(items: readonly Item[]): Promise<Item | Picked | undefined> {
  const list = vscode.window.createQuickPick<Item>();
  list.title = title;
  list.placeholder = 'It waits for you to press Start';
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = items;
  list.activeItems = items.filter(({ choice }) => choice !== null && choice !== 'how').slice(0, 1);
  const read = new Promise<Picked>((resolve) => {
    list.onDidTriggerItemButton(({ item: { choice } }) => {
      if (choice === null || typeof choice === 'string') return;
      const first = routineOf(choice.plan).blocks[0];
      if (first !== undefined) resolve({ type: 'about', exercise: first.exercise });
    });
  });
  return Promise.race([read, answerOf(list, () => list.selectedItems[0])]).finally(() =>
    list.dispose(),
  );
}

/** Lets the person check how they like it; what is checked is remembered once they say OK. */
async function pickHow(memory: HowMemory): Promise<void> {
  const items = howOptions.map(({ id, label, detail }) => ({ id, label, detail }));
  const itemsOf = (ids: readonly HowOption[]) => items.filter(({ id }) => ids.includes(id));
  const list = vscode.window.createQuickPick<(typeof items)[number]>();
  list.title = 'How Do You Like It?';
  list.placeholder = 'Down and Space to check, Enter to keep';
  list.canSelectMany = true;
  list.items = items;
  let checked = checkedOf(memory.current);
  list.selectedItems = itemsOf(checked);
  list.onDidChangeSelection((selected) => {
    const ids = selected.map(({ id }) => id);
    // In the order in which they were checked, so that the later one of two that exclude each
    // other stays.
    const inOrder = [
      ...checked.filter((id) => ids.includes(id)),
      ...ids.filter((id) => !checked.includes(id)),
    ];
    checked = checkedOf(howOf(inOrder));
    if (checked.length !== ids.length) list.selectedItems = itemsOf(checked);
  });
  const answer = await answerOf(list, () => checked);
  if (answer !== undefined) await memory.remember(howOf(answer));
}

/** Shows a list until it is accepted or put away; undefined where it was put away. */
async function answerOf<Item extends vscode.QuickPickItem, Answer>(
  list: vscode.QuickPick<Item>,
  answer: () => Answer,
): Promise<Answer | undefined> {
  try {
    return await new Promise((resolve) => {
      list.onDidAccept(() => resolve(answer()));
      list.onDidHide(() => resolve(undefined));
      list.show();
    });
  } finally {
    list.dispose();
  }
}
