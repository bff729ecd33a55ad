import type { TemplateResult } from 'lit/html.js';
import { html, svg } from 'lit/html.js';
import { muscleMaps } from '../../figure/muscles/map.js';
import { placeWords } from '../../journal/entries/symptomWords.js';
import { placeIds } from '../../journal/entries/symptoms.js';
import { manyField } from './field.js';
import type { PageState } from './pageState.js';

type Place = (typeof placeIds)[number];

/** What is seen of the map of the back, in its units: head to waist. */
const seen = '-2700 -4200 5400 6800';
/** Where a press means which place, on that map; the person's left is on the left. Last on top. */
const zones: readonly (readonly [Place, string])[] = [
  [
    'whole_upper_back',
    'M-1750-960C-1900-300-1560 800-1440 1500L-1400 2200Q0 2420 1400 2200L1440 1500C1560 800 1900-300 1750-960Q0-500-1750-960z',
  ],
  ['between_blades', 'M-850-780Q0-560 850-780Q900 0 760 520Q0 760-760 520Q-900 0-850-780z'],
  [
    'neck_shoulder_left',
    'M-90-2250L-500-2250Q-560-1720-900-1340L-1760-1060Q-2060-960-1760-860Q-900-700-90-760z',
  ],
  [
    'neck_shoulder_right',
    'M90-2250L500-2250Q560-1720 900-1340L1760-1060Q2060-960 1760-860Q900-700 90-760z',
  ],
];
const [back] = muscleMaps({ primary: [], secondary: [], avoid: [], here: '', notHere: null });

/** Where it is felt: a press on the back, or the same places by name. */
export function placeView(state: PageState): TemplateResult {
  const { places } = state.draft.symptoms;
  const say = (next: Place[]) => state.say({ places: next });
  const toggle = (place: Place) =>
    say(placeIds.filter((id) => (id === place) !== places.includes(id)));
  return html`<div class="place">
    <svg
      class="figure muscle-figure place-map"
      viewBox=${seen}
      focusable="false"
      aria-hidden="true"
    >
      ${back?.shapes.map(
        ({ d, role, opacity, strokeWidth }) =>
          svg`<g class="figure-${role}" opacity=${opacity ?? 1} stroke-width=${strokeWidth ?? 0}
            ?data-line=${strokeWidth !== undefined}><path d=${d}></path></g>`,
      )}
      ${zones.map(
        ([place, d]) =>
          svg`<path class="zone" d=${d} data-place=${place} data-on=${places.includes(place)}
            @click=${() => toggle(place)}><title>${placeWords[place]}</title></path>`,
      )}
    </svg>
    ${manyField({ id: 'place', label: 'Where' }, placeWords, placeIds, places, say)}
  </div>`;
}
