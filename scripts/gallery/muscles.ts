import { render } from 'lit/html.js';
import { exerciseIds } from '../../src/routines/routine';
import { muscleView } from '../../src/webview/figure/muscleView';

/** The sheet's name, as `npm run gallery -- muscles` says it. */
export const muscleSheetName = 'muscles';

/** Where every exercise is felt, each as narrow as a panel gets. */
export function muscleSheet(): HTMLElement {
  const section = document.createElement('section');
  section.className = 'muscle-sheet';
  section.dataset['sheet'] = muscleSheetName;
  for (const exercise of exerciseIds) {
    const cell = document.createElement('article');
    const title = document.createElement('h2');
    title.textContent = exercise;
    const view = document.createElement('div');
    render(muscleView(exercise), view);
    cell.append(title, view);
    section.append(cell);
  }
  return section;
}
