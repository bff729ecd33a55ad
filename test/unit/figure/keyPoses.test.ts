import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { skeletonOf } from '../../../src/figure/body/skeleton';
import type { MovementId } from '../../../src/figure/movement';
import { keyPoses } from '../../../src/figure/movement';
import { courses } from '../../support/figure/courses';
import { joints } from '../../support/figure/joints';

/** Joint positions of each key pose in cm, as they were when somebody last looked at them. */
type Snapshot = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

const file = path.resolve('test/fixtures/keyPoses.json');
/** More than rounding, and less than anybody could see. */
const toleranceCm = 0.06;

const round = (cm: number) => Math.round(cm * 10) / 10 + 0;

function current(): Snapshot {
  const entries = (Object.keys(courses) as MovementId[]).flatMap((movement) =>
    keyPoses(movement).map(({ name, pose }): [string, Record<string, number[]>] => {
      const all = [...joints(skeletonOf(pose))].filter(([joint]) => !/finger|thumb/.test(joint));
      const rounded = all.map(([joint, { x, y, z }]): [string, number[]] => [
        joint,
        [round(x), round(y), round(z)],
      ]);
      return [`${movement} ${name}`, Object.fromEntries(rounded)];
    }),
  );
  return Object.fromEntries(entries);
}

describe('key poses', () => {
  it('are as they were; UPDATE_KEY_POSES=1 takes over what was changed on purpose', () => {
    const now = current();
    if (process.env['UPDATE_KEY_POSES'] === '1') {
      const lines = Object.entries(now).map(
        ([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`,
      );
      writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
    }
    assert.ok(existsSync(file), `${file} is missing`);
    const before = JSON.parse(readFileSync(file, 'utf8')) as Snapshot;
    assert.deepEqual(Object.keys(now), Object.keys(before));
    for (const [pose, expected] of Object.entries(before)) {
      for (const [joint, at] of Object.entries(expected)) {
        at.forEach((cm, axis) => {
          const is = now[pose]?.[joint]?.[axis] ?? NaN;
          const message = `${pose}: ${joint} was at ${at.join(' ')}, axis ${axis} is now ${is}`;
          assert.ok(Math.abs(is - cm) <= toleranceCm + 0.05, message);
        });
      }
    }
  });
});
