import * as vscode from 'vscode';
import type { Choice } from '../routines/choices.js';
import { choiceGroups } from '../routines/choices.js';
import type { HowOption, Usual } from '../routines/how.js';
import { checkedOf, howOf, howOptions, howWords } from '../routines/how.js';
import type { Plan } from '../routines/plan.js';
import type { HowMemory } from './howMemory.js';

const title = 'Choose a Routine';

/** An entry of the list: a routine, or the way to say how. */
interface Item extends vscode.QuickPickItem {
  readonly choice: Choice | 'how' | null;
}

/** Asks which routine, and how. Null = changed their mind. */
export async function pickRoutine(memory: HowMemory, usual: Usual): Promise<Plan | null> {
  for (;;) {
    const picked = await pickItem(itemsFor(memory, usual));
    if (picked?.choice !== 'how') return picked?.choice?.plan ?? null;
    await pickHow(memory);
  }
}

function itemsFor(memory: HowMemory, usual: Usual): readonly Item[] {
  const how = memory.current;
  const routines = choiceGroups(how, usual).flatMap((group): Item[] => [
    { label: group.title, kind: vscode.QuickPickItemKind.Separator, choice: null },
    ...group.choices.map((choice) => ({
      label: choice.name,
      description: choice.takes,
      detail: choice.details,
      choice,
    })),
  ]);
  const change: Item = {
    label: `$(settings) How: ${howWords(how)}`,
    description: 'seated, own pace, without kneeling, …',
    choice: 'how',
  };
  return [change, ...routines];
}

/** The list, with the first routine marked: Enter starts it, and one key up is how. */
function pickItem(items: readonly Item[]): Promise<Item | undefined> {
  const list = vscode.window.createQuickPick<Item>();
  list.title = title;
  list.placeholder = 'It waits for you to press Start';
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = items;
  list.activeItems = items.filter(({ choice }) => choice !== null && choice !== 'how').slice(0, 1);
  return answerOf(list, () => list.selectedItems[0]);
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
