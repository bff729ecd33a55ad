import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { redFlagGroups } from '../../../src/safety/redFlags.js';

interface Protocol {
  readonly red_flags: readonly { readonly id: string; readonly tier: string }[];
  readonly ask_first_conditions: Readonly<Record<string, string>>;
  readonly urgency_tiers: Readonly<Record<string, { readonly order: number }>>;
}

const protocol = JSON.parse(readFileSync('test/fixtures/protocol.json', 'utf8')) as Protocol;

describe('red flags', () => {
  it('are those of the protocol, each with its urgency', () => {
    const conditions = Object.keys(protocol.ask_first_conditions);
    const expected = [
      ...protocol.red_flags.filter(({ id }) => id !== 'ask_first'),
      ...conditions.map((id) => ({ id, tier: 'ask_first' })),
    ].map(({ id, tier }) => `${tier} ${id}`);
    const found = redFlagGroups.flatMap(({ urgency, flags }) =>
      flags.map(({ id }) => `${urgency} ${id}`),
    );
    assert.deepEqual([...found].sort(), [...expected].sort());
    assert.equal(new Set(found).size, found.length);
  });

  it('come in the order of their urgency', () => {
    const order = redFlagGroups.map(({ urgency }) => protocol.urgency_tiers[urgency]?.order);
    assert.deepEqual(order, [1, 2, 3]);
  });

  it('say what to do: call now, contact somebody today, ask first', () => {
    const [now, today, first] = redFlagGroups.map(({ action }) => action);
    assert.match(now ?? '', /call your emergency number now/i);
    assert.match(today ?? '', /contact a health professional .*today/i);
    assert.match(first ?? '', /ask a health professional/i);
  });

  it('are short enough to be read by somebody who does not feel well', () => {
    for (const { flags } of redFlagGroups) {
      for (const { words } of flags) assert.ok(words.split(' ').length <= 18, words);
    }
  });
});
