import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plans } from '../../support/routines/everyPlan.js';
import type { SessionMessage } from '../../../src/messages/player.js';
import { parseFromPlayer } from '../../../src/messages/fromPlayer.js';
import {
  parseSavedPlayer,
  parseToPlayer,
  playerCommands,
  viewOf,
} from '../../../src/messages/player.js';
import { pausedBy } from '../../../src/session/stage.js';
import { breathingTempos } from '../../../src/routines/breathing.js';
import { planOf } from '../../../src/routines/plan.js';
import { exerciseIds, routineIds } from '../../../src/routines/routine.js';
import { offerSession, restoreSession, startSession } from '../../../src/session/opening.js';
import { stepSession } from '../../../src/session/session.js';

const reset = planOf({ routine: 'office_reset' });
const hear = { sound: true, voice: false };
const parsers = [parseToPlayer, parseFromPlayer, parseSavedPlayer];

/** Records as a message carries them. */
const plain = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record<T>(model, { noNullPrototype: true });
const positionMs = fc.double({ min: 0, max: 3_600_000, noNaN: true });
const sessions: fc.Arbitrary<SessionMessage['session']> = fc.oneof(
  plain({
    stage: fc.constant('ready' as const),
    startsInMs: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  }),
  plain({ stage: fc.constantFrom('playing', 'ownPace', 'gate'), positionMs }),
  plain({
    stage: fc.constant('paused' as const),
    positionMs,
    by: fc.constantFrom(...pausedBy),
  }),
  plain({
    stage: fc.constant('ended' as const),
    positionMs,
    outcome: fc.constantFrom('done', 'shortened', 'stopped', 'interrupted'),
  }),
  plain({
    stage: fc.constant('ended' as const),
    positionMs,
    outcome: fc.constant('stopped' as const),
    toCheck: fc.constant(true as const),
  }),
);
const toPlayer: fc.Arbitrary<SessionMessage> = plain({
  type: fc.constant('session'),
  plan: plans,
  breathing: fc.constantFrom(...breathingTempos),
  hear: plain({ sound: fc.boolean(), voice: fc.boolean() }),
  snoozesLeft: fc.option(fc.nat(3)),
  session: sessions,
});

/** Anything that the structured clone of a message can carry, and more. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

describe('messages of the player', () => {
  it('reach the page as they were sent', () => {
    fc.assert(
      fc.property(toPlayer, (message) => {
        assert.deepEqual(parseToPlayer(structuredClone(message)), message);
        assert.deepEqual(parseToPlayer(JSON.parse(JSON.stringify(message)))?.type, 'session');
      }),
    );
  });

  it('reach the host as they were sent', () => {
    const messages = [
      { type: 'ready' },
      { type: 'input' },
      { type: 'hear', hear },
      { type: 'about', exercise: null },
      ...exerciseIds.map((exercise) => ({ type: 'about', exercise })),
      ...routineIds.map((routine) => ({ type: 'choose', routine })),
      ...playerCommands.map((command) => ({ type: 'command', command })),
    ];
    for (const message of messages) assert.deepEqual(parseFromPlayer(message), message);
  });

  it('tell what there is to read about, over a routine or over nothing', () => {
    for (const exercise of exerciseIds) {
      for (const over of ['routine', 'nothing']) {
        const message = { type: 'about', exercise, over };
        assert.deepEqual(parseToPlayer(structuredClone(message)), message);
      }
    }
    for (const wrong of [{ exercise: 'headstand' }, { over: 'all' }, { exercise: null }]) {
      const message = { type: 'about', exercise: 'warmup', over: 'nothing', ...wrong };
      assert.equal(parseToPlayer(message), null);
    }
    assert.equal(parseFromPlayer({ type: 'about' }), null);
    assert.equal(parseFromPlayer({ type: 'about', exercise: '__proto__' }), null);
    assert.equal(parseFromPlayer({ type: 'choose', routine: 'night_shift' }), null);
  });

  it('are never anything else, and never throw', () => {
    fc.assert(
      fc.property(anything, (message) => {
        for (const parse of parsers) assert.equal(parse(message), null);
      }),
      { numRuns: 10_000 },
    );
  });

  it('are refused where one field is not what it should be', () => {
    fc.assert(
      fc.property(toPlayer, fc.nat(), anything, fc.boolean(), (message, index, junk, inner) => {
        const target = inner ? message.session : message;
        const key = Object.keys(target)[index % Object.keys(target).length]!;
        const held = (target as unknown as Record<string, unknown>)[key];
        fc.pre(
          typeof junk !== typeof held && !(junk === null && /startsInMs|snoozesLeft/.test(key)),
        );
        fc.pre(!(typeof junk === 'number' && /startsInMs|snoozesLeft|positionMs/.test(key)));
        const broken = { ...target, [key]: junk };
        assert.equal(parseToPlayer(inner ? { ...message, session: broken } : broken), null);
      }),
      { numRuns: 5000 },
    );
  });

  it('drop fields that nobody knows', () => {
    assert.deepEqual(parseFromPlayer({ type: 'input', more: 1 }), { type: 'input' });
    const saved = { v: 2, plan: reset, positionMs: 5, savedAtMs: 9 };
    assert.deepEqual(parseSavedPlayer({ ...saved, later: 'field' }), saved);
  });

  it('are refused with impossible numbers, commands, routines and versions', () => {
    const message = {
      ...{ type: 'session', plan: reset, breathing: '4-4-6', hear, snoozesLeft: 3 },
      session: { stage: 'playing', positionMs: 0 },
    };
    assert.notEqual(parseToPlayer(message), null);
    for (const positionMs of [-1, NaN, Infinity, 3_600_001, '5', null]) {
      const session = { stage: 'playing', positionMs };
      assert.equal(parseToPlayer({ ...message, session }), null);
      assert.equal(parseSavedPlayer({ v: 2, plan: reset, positionMs, savedAtMs: 9 }), null);
    }
    for (const snoozesLeft of [-1, 1.5, NaN, Infinity, '3', undefined]) {
      assert.equal(parseToPlayer({ ...message, snoozesLeft }), null);
    }
    for (const startsInMs of [NaN, Infinity, undefined, '1']) {
      assert.equal(parseToPlayer({ ...message, session: { stage: 'ready', startsInMs } }), null);
    }
    for (const wrong of [{ routine: '__proto__' }, { level: 'roof' }, { step: 'F' }, { call: 1 }]) {
      assert.equal(parseToPlayer({ ...message, plan: { ...reset, ...wrong } }), null);
    }
    assert.equal(parseToPlayer({ ...message, session: { stage: 'constructor' } }), null);
    assert.equal(parseFromPlayer({ type: 'command', command: 'toString' }), null);
    assert.equal(parseFromPlayer({ type: 'command' }), null);
    for (const wish of [null, {}, { sound: true }, { sound: 1, voice: 0 }, true]) {
      assert.equal(parseFromPlayer({ type: 'hear', hear: wish }), null);
      assert.equal(parseToPlayer({ ...message, hear: wish }), null);
    }
    const ended = { stage: 'ended', positionMs: 0, outcome: 'stopped' };
    assert.equal(parseToPlayer({ ...message, session: { ...ended, toCheck: false } }), null);
    assert.equal(parseSavedPlayer({ v: 3, plan: reset, positionMs: 5, savedAtMs: 9 }), null);
  });
});

describe('what a page left with VS Code', () => {
  it('is read with its plan, whatever that is', () => {
    fc.assert(
      fc.property(plans, positionMs, (plan, position) => {
        const saved = { v: 2, plan, positionMs: position, savedAtMs: 9 };
        assert.deepEqual(parseSavedPlayer(JSON.parse(JSON.stringify(saved))), saved);
      }),
    );
  });

  it('is read as the first version wrote it: it knew the office reset alone, in the chair', () => {
    const saved = { v: 1, routine: 'office_reset', positionMs: 42_000, savedAtMs: 9 };
    assert.deepEqual(parseSavedPlayer(saved), {
      ...{ v: 2, plan: reset, positionMs: 42_000, savedAtMs: 9 },
    });
    assert.equal(reset.seated, true);
    assert.equal(parseSavedPlayer({ ...saved, routine: 'evening_wind_down' }), null);
  });
});

describe('a page that an earlier version left behind', () => {
  it('comes back with nothing made gentler or smaller', () => {
    const { gentler, smaller, ...plan } = reset;
    const saved = { v: 2, plan, positionMs: 5, savedAtMs: 9 };
    assert.deepEqual(parseSavedPlayer(saved)?.plan, { ...plan, gentler, smaller });
    const wild = { ...saved, plan: { ...plan, gentler: ['__proto__'] } };
    assert.equal(parseSavedPlayer(wild), null);
  });
});

describe('the view of a session', () => {
  const reading = { wallMs: 0, monoMs: 1000 };
  const at = (monoMs: number) => ({ wallMs: monoMs - 1000, monoMs });

  it('counts the get-ready from the sending', () => {
    const session = offerSession(reset, true, reading);
    assert.deepEqual(viewOf(session, 4000), { stage: 'ready', startsInMs: 7000 });
    assert.deepEqual(viewOf(session, 60_000), { stage: 'ready', startsInMs: 0 });
    const waiting = offerSession(reset, false, reading);
    assert.deepEqual(viewOf(waiting, 4000), { stage: 'ready', startsInMs: null });
  });

  it('tells where a routine is, why it is paused and how it ended', () => {
    const playing = startSession(reset, reading);
    assert.deepEqual(viewOf(playing, 6000), { stage: 'playing', positionMs: 5000 });
    const paused = stepSession(playing, { type: 'typing' }, at(6000));
    const view = { stage: 'paused', positionMs: 5000, by: 'typing' };
    assert.deepEqual(viewOf(paused, 99_000), view);
    const stopped = stepSession(paused, { type: 'stop' }, at(7000));
    const end = { stage: 'ended', positionMs: 5000, outcome: 'stopped' };
    assert.deepEqual(viewOf(stopped, 99_000), end);
    const restored = restoreSession(reset, 1234, reading);
    const back = { stage: 'paused', positionMs: 1234, by: 'reload' };
    assert.deepEqual(viewOf(restored, 5000), back);
  });

  it('tells of a gate, and of a part that has no clock', () => {
    const evening = planOf({ routine: 'evening_wind_down' });
    const waiting = startSession(evening, reading);
    assert.deepEqual(viewOf(waiting, 99_000), { stage: 'gate', positionMs: 0 });
    const ownPace = startSession({ ...evening, selfPaced: true }, reading);
    const second = stepSession(ownPace, { type: 'next' }, at(6000));
    assert.deepEqual(viewOf(second, 99_000), { stage: 'ownPace', positionMs: 10_000 });
  });

  it('is always a message that the page understands', () => {
    const gapsMs = fc.array(fc.integer({ min: 0, max: 20_000 }));
    fc.assert(
      fc.property(plans, gapsMs, fc.boolean(), (plan, gaps, auto) => {
        let session = offerSession(plan, auto, reading);
        let monoMs = reading.monoMs;
        const types = ['tick', 'play', 'typing', 'next', 'tick', 'back', 'pause'] as const;
        gaps.forEach((gap, i) => {
          monoMs += gap;
          session = stepSession(session, { type: types[i % types.length]! }, at(monoMs));
          const view = viewOf(session, monoMs + gap);
          const message = {
            ...{ type: 'session', plan, breathing: 'off', hear, snoozesLeft: null },
            session: view,
          };
          assert.deepEqual(parseToPlayer(message), message);
        });
      }),
      { numRuns: 2000 },
    );
  });
});
