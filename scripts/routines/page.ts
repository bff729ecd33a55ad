import { doses, levels, steps } from '../../src/routines/ladder';
import type { PlanWish } from '../../src/routines/plan';
import { planOf } from '../../src/routines/plan';
import type { Routine, Segment } from '../../src/routines/routine';
import { routineIds } from '../../src/routines/routine';
import { routineOf } from '../../src/routines/routineOf';
import { routineNames } from '../../src/routines/routineWords';

/** One timeline of the page: its heading, and what is played. */
interface Chapter {
  readonly title: string;
  readonly wish: PlanWish;
}

const introduction = `# Every routine, second by second

Written by \`npm run routines\` from the code that plays them. Seconds in brackets are cycles of
their parts; "waits" is where the routine waits for Continue, which is not routine time.
A warm-up that comes before a routine (\`"warmUp": true\`) is outside of its time, and not shown here.

`;

/** All timelines of the product as one Markdown page. */
export function routinesPage(): string {
  const chapters = [...plainChapters(), ...strengthChapters(), ...otherWays];
  return introduction + chapters.map(chapterText).join('\n');
}

function plainChapters(): readonly Chapter[] {
  return routineIds
    .filter((routine) => routine !== 'strength_daily')
    .map((routine) => ({ title: routineNames[routine], wish: { routine } }));
}

/** What depends on the ladder: each step once at the wall, and each level once. */
function strengthChapters(): readonly Chapter[] {
  const daily = steps.map((step): Chapter => {
    const { sets, reps } = doses[step];
    const title = `${routineNames.strength_daily}, step ${step} (${sets} × ${reps})`;
    return { title, wish: { routine: 'strength_daily', step } };
  });
  const higher = levels.slice(1).map((level): Chapter => {
    const title = `${routineNames.strength_daily}, level ${level}`;
    return { title, wish: { routine: 'strength_daily', level } };
  });
  const weekend = steps.slice(1).map((step): Chapter => {
    const title = `${routineNames.weekend_maintenance}, step ${step}`;
    return { title, wish: { routine: 'weekend_maintenance', step } };
  });
  return [...daily, ...higher, ...weekend];
}

const otherWays: readonly Chapter[] = [
  {
    title: 'Upper-back reset, standing for the shoulders',
    wish: { routine: 'office_reset', seated: false },
  },
  { title: 'In a call', wish: { routine: 'office_reset', call: true } },
  { title: 'Morning ease in the chair', wish: { routine: 'morning_ease', seated: true } },
  { title: 'Evening wind-down in the chair', wish: { routine: 'evening_wind_down', seated: true } },
  {
    title: "Child's pose on a cushion",
    wish: { routine: 'practice_childs_pose', childsPose: 'cushion' },
  },
  {
    title: "Child's pose with a towel",
    wish: { routine: 'practice_childs_pose', childsPose: 'towel' },
  },
  {
    title: 'Evening wind-down without kneeling, without a band',
    wish: { routine: 'evening_wind_down', knees: true, noBand: true },
  },
];

function chapterText({ title, wish }: Chapter): string {
  const routine = routineOf(planOf(wish));
  const rows = routine.segments.map((segment) => rowOf(routine, segment));
  const head = ['From', 'To', 's', 'Exercise', 'Kind', 'Cue', 'How'];
  const { cue, detail } = routine.after;
  return [
    `## ${title} (${routine.totalS} s)`,
    '',
    `\`${JSON.stringify(wish)}\``,
    '',
    ...table([head, ...rows]),
    '',
    `Then: ${cue}. ${detail}`,
    '',
  ].join('\n');
}

function rowOf({ blocks }: Routine, segment: Segment): readonly string[] {
  const { startS, endS, type, cue } = segment;
  const name = blocks.find((block) => block.startS <= startS && endS <= block.endS)?.name ?? '';
  const times = [clock(startS), clock(endS), String(endS - startS)];
  return [...times, name, type, cue, how(segment)];
}

/** What a segment says beyond its words. */
function how(segment: Segment): string {
  const { gate, side, type } = segment;
  const count = type === 'hold' || type === 'cycles' ? segment.count : null;
  const what = type === 'hold' ? 'hold' : 'set';
  return [
    gate ? 'waits' : '',
    count === null ? '' : `${what} ${count.number} of ${count.of}`,
    type === 'hold' && segment.paced ? 'breath' : '',
    type === 'cycles' ? cycleWords(segment) : '',
    side === null ? '' : `side: ${side}`,
  ]
    .filter((words) => words !== '')
    .join('; ');
}

function cycleWords({ cycles, cycleS, parts }: Extract<Segment, { type: 'cycles' }>): string {
  const each = parts.map(({ name, lengthS }) => `${name.toLowerCase()} ${lengthS}`);
  return `${cycles} × ${cycleS} s (${each.join(', ')})`;
}

/** A Markdown table with columns of one width each. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) => widths.map((width, i) => (row[i] ?? '').padEnd(width)));
  const [head, ...body] = lines.map((cells) => `| ${cells.join(' | ')} |`);
  return [head ?? '', `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body];
}

function clock(atS: number): string {
  return `${Math.floor(atS / 60)}:${String(atS % 60).padStart(2, '0')}`;
}
