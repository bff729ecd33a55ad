import assert from 'node:assert/strict';
import type { Signal } from '../../../src/timer/presenceFilter.js';
import type { TextInFront } from '../../../src/timer/textFocus.js';
import {
  findShows,
  followTextFocus,
  keysGoToText,
  unknownTextFocus,
} from '../../../src/timer/textFocus.js';

/** Signals one after another, each with the monotonic millisecond at which it comes. */
type Story = readonly (readonly [atMs: number, signal: Signal])[];

const scroll = (topLine: number): Signal => ({ type: 'scroll', topLine });
const key: Signal = { type: 'selection', by: 'keyboard', topLine: 70 };
const click: Signal = { type: 'selection', by: 'mouse', topLine: 70 };
const found: Signal = { type: 'selection', by: 'command', selects: true };
const edit: Signal = { type: 'edit' };
const code: TextInFront = { lineCount: 400, onWord: false, findShows: true };
const onWord: TextInFront = { ...code, onWord: true };
/** The pause after which a reset is offered. */
const PAUSE_MS = 10_000;

/** As VS Code 1.139 reports them. */
const typed: Story = [
  [0, edit],
  [2, key],
];
const findOpens: Story = [
  [3000, scroll(72)],
  [3001, scroll(70)],
];
const findCloses: Story = [
  [5000, scroll(68)],
  [5001, scroll(70)],
];

function after(story: Story, active = true) {
  let focus = unknownTextFocus;
  for (const [atMs, signal] of story) focus = followTextFocus(focus, signal, active, atMs);
  return focus;
}

/** What is said at a pause after the story. */
function atPause(story: Story, front: TextInFront | null = code): boolean {
  const lastMs = story.at(-1)?.[0] ?? 0;
  return keysGoToText(after(story), front, lastMs + PAUSE_MS);
}

describe('timer: where the keys go', () => {
  const sure: readonly (readonly [name: string, story: Story, front?: TextInFront])[] = [
    ['typing', typed],
    ['typing, after a word', typed, onWord],
    ['an arrow key', [[0, key]]],
    [
      'a new line before a word',
      [...typed, [300, edit], [302, { type: 'selection', by: 'unknown' }]],
      onWord,
    ],
    ['a click', [[0, click]]],
    [
      'a click and the wheel',
      [
        [0, click],
        [4000, scroll(75)],
        [4100, scroll(90)],
      ],
    ],
    [
      'the wheel there and back again',
      [
        [0, click],
        [4000, scroll(72)],
        [4700, scroll(70)],
      ],
    ],
    [
      'keys that scroll the text',
      [
        [0, key],
        [1, scroll(104)],
        [200, key],
        [201, scroll(138)],
      ],
    ],
    [
      'a new line in a short text',
      [
        [0, edit],
        [1, key],
        [400, edit],
        [401, scroll(70)],
      ],
    ],
    [
      'a terminal that was used since',
      [
        [0, key],
        [3000, { type: 'interaction' }],
      ],
    ],
    [
      'an edit by an agent',
      [
        [0, click],
        [3000, edit],
        [3010, scroll(70)],
      ],
    ],
    [
      'a move by words',
      [
        [0, key],
        [500, { type: 'selection', by: 'unknown' }],
      ],
    ],
    ['Find that was closed, and a key', [...typed, ...findOpens, ...findCloses, [6000, key]]],
    [
      'another file and a click in it',
      [...typed, [3000, { type: 'layout', topLine: 0 }], [4000, click]],
    ],
  ];
  for (const [name, story, front] of sure) {
    it(`they go into the text after ${name}`, () => assert.ok(atPause(story, front)));
  }

  const unsure: readonly (readonly [name: string, story: Story, front?: TextInFront | null])[] = [
    ['nothing', []],
    ['Find opened, whatever is typed there', [...typed, ...findOpens]],
    ['Find opened right after a key that wrote', [[2998, edit], [2999, key], ...findOpens]],
    [
      'Find opened at the first line',
      [
        [0, { ...key, topLine: 0 }],
        [3000, scroll(2)],
        [3001, scroll(0)],
      ],
    ],
    [
      'Find opened where Replace was before',
      [
        ...typed,
        [3000, scroll(73)],
        [3001, scroll(70)],
        [3002, scroll(68)],
        [3003, scroll(70)],
        [9000, key],
      ],
    ],
    ['a match that was selected', [...typed, [3000, found]]],
    ['Find left open, and its key, which gives no sign', [...typed, ...findOpens, [4000, click]]],
    ['Find closed, before any key', [...typed, ...findOpens, ...findCloses]],
    [
      'a peek or a comment that pushed the text down',
      [
        [0, click],
        [3000, scroll(70)],
      ],
    ],
    ['a key in a peek', [...typed, [3000, { ...key, aside: true }]]],
    ['another file', [...typed, [3000, { type: 'layout', topLine: 70 }]]],
    ['our own panel', [...typed, [3000, { type: 'webview' }]]],
    ['a click on a word, which may be renamed', [[0, click]], onWord],
    ['an arrow key to a word', [...typed, [3000, key]], onWord],
    ['a move by words to one', [...typed, [3000, { type: 'selection', by: 'unknown' }]], onWord],
    ['one line, where Find can not be seen', typed, { ...code, lineCount: 1 }],
    ['a setting by which Find can not be seen', typed, { ...code, findShows: false }],
    ['typing, where it is no text that is in front', typed, null],
  ];
  for (const [name, story, front] of unsure) {
    it(`nobody knows after ${name}`, () => assert.equal(atPause(story, front), false));
  }

  it('they go into the text right after a key or a click there, wherever', () => {
    for (const front of [onWord, { ...code, lineCount: 1 }, { ...code, findShows: false }]) {
      for (const story of [typed, [[2, click]] satisfies Story]) {
        assert.ok(keysGoToText(after(story), front, 400));
        assert.ok(keysGoToText(after([...findOpens, [5000, click]]), front, 5100));
      }
    }
    assert.equal(keysGoToText(after(typed), null, 100), false);
    assert.equal(keysGoToText(after([...typed, [3, found]]), code, 100), false);
  });

  it('keys that code pressed while nobody was there prove nothing', () => {
    assert.equal(keysGoToText(after(typed, false), code, 100), false);
  });

  it('code in another place proves and disproves nothing', () => {
    for (const by of ['command', 'unknown'] as const) {
      const aside: Signal = { type: 'selection', by, aside: true };
      assert.ok(atPause([...typed, [3000, aside]]));
      assert.equal(atPause([[3000, aside]]), false);
    }
  });

  it('Find shows by a line at least where it makes room and the lines are not higher', () => {
    assert.ok(findShows(true, 14, 0));
    assert.ok(findShows(true, 22, 0));
    assert.ok(findShows(true, 14, 1.6));
    assert.ok(findShows(true, 30, 33));
    assert.equal(findShows(false, 14, 0), false);
    assert.equal(findShows(true, 24, 0), false);
    assert.equal(findShows(true, 20, 2), false);
    assert.equal(findShows(true, 14, 40), false);
  });
});
