import assert from 'node:assert/strict';
import type { PersonInput, Signal } from '../../../src/timer/presenceFilter.js';
import { filterSignal, openPresenceFilter } from '../../../src/timer/presenceFilter.js';

/** Signals one after another, each with the monotonic second at which it comes. */
type Story = readonly (readonly [atS: number, signal: Signal])[];

/** What the last signal of a story is taken for. */
function lastInput(active: boolean, story: Story): PersonInput | null {
  let filter = openPresenceFilter(active);
  let input: PersonInput | null = null;
  for (const [atS, signal] of story) {
    const filtered = filterSignal(filter, signal, atS * 1000);
    filter = filtered.filter;
    input = filtered.input;
  }
  return input;
}

const scroll = (topLine: number): Signal => ({ type: 'scroll', topLine });

describe('timer: presence filter', () => {
  const persons: readonly (readonly [name: string, story: Story, input: PersonInput])[] = [
    ['typing', [[0, { type: 'selection', by: 'keyboard' }]], 'typing'],
    ['a click in the text', [[0, { type: 'selection', by: 'mouse' }]], 'browsing'],
    [
      'text selected with the mouse',
      [[0, { type: 'selection', by: 'mouse', selects: true }]],
      'typing',
    ],
    ['a tab, terminal, notebook or debugger', [[0, { type: 'interaction' }]], 'other'],
    ['a click in our own panel', [[0, { type: 'webview' }]], 'other'],
  ];
  for (const [name, story, input] of persons) {
    it(`peer case 11: ${name} counts as active`, () => {
      assert.equal(lastInput(true, story), input);
    });
  }

  it('peer case 11: the wheel counts though VS Code does not see it', () => {
    const story: Story = [
      [0, scroll(10)],
      [60, scroll(13)],
    ];
    assert.equal(lastInput(false, story), 'browsing');
  });

  it('peer case 11: our own panel vouches for itself where VS Code sees nothing', () => {
    assert.equal(lastInput(false, [[0, { type: 'webview' }]]), 'other');
  });

  const others: readonly (readonly [name: string, active: boolean, story: Story])[] = [
    ['an edit alone', true, [[0, { type: 'edit' }]]],
    ['a selection moved by a command', true, [[0, { type: 'selection', by: 'command' }]]],
    ['a selection moved by nobody knows', true, [[0, { type: 'selection', by: 'unknown' }]]],
    ['code that types while nobody is active', false, [[0, { type: 'selection', by: 'keyboard' }]]],
    ['a terminal that loops', false, [[0, { type: 'interaction' }]]],
    ['the first position of an editor', true, [[0, scroll(5)]]],
    [
      'a scroll to where it was',
      true,
      [
        [0, scroll(5)],
        [9, scroll(5)],
      ],
    ],
    [
      'a scroll that follows an edit of an agent',
      false,
      [
        [0, scroll(5)],
        [9, { type: 'edit' }],
        [9.9, scroll(50)],
      ],
    ],
    [
      'a scroll that follows a command',
      false,
      [
        [0, scroll(5)],
        [9, { type: 'selection', by: 'command' }],
        [9.2, scroll(50)],
      ],
    ],
    [
      'another file that is shown',
      false,
      [
        [0, scroll(5)],
        [9, { type: 'layout', topLine: null }],
        [12, scroll(50)],
      ],
    ],
  ];
  for (const [name, active, story] of others) {
    it(`peer case 12: ${name} is not the person`, () => {
      assert.equal(lastInput(active, story), null);
    });
  }

  it('peer case 11: a scroll in a file that was shown a while ago is the person', () => {
    const story: Story = [
      [0, { type: 'layout', topLine: 5 }],
      [2, scroll(50)],
    ];
    assert.equal(lastInput(false, story), 'browsing');
  });

  it('peer case 12: a scroll a while after an edit is the person again', () => {
    const story: Story = [
      [0, scroll(5)],
      [9, { type: 'edit' }],
      [9.1, scroll(50)],
      [10.1, scroll(60)],
    ];
    assert.equal(lastInput(false, story), 'browsing');
  });
});
