/** A name beside a map, in the map's units: where its text stands, and its line to the place. */
export interface Label {
  readonly id: string;
  readonly lines: readonly string[];
  /** In which column: the text ends at `x` on the left, and begins there on the right. */
  readonly side: 'left' | 'right';
  readonly x: number;
  /** The base line of the first line of text. */
  readonly y: number;
  readonly tone: 'main' | 'also' | 'quiet' | 'avoid';
  /** The line to the place, from the text to the body. */
  readonly leader: string;
}

/** A name that has not got its place yet; the point on the body in the map's units. */
export interface Naming {
  readonly id: string;
  readonly lines: readonly string[];
  readonly side: Label['side'];
  readonly tone: Label['tone'];
  readonly at: { readonly x: number; readonly y: number };
}

/** Measures of the names' columns, in the map's units. */
export interface Columns {
  /** Where text ends on the left, from the middle; on the right it begins there. */
  readonly textX: number;
  readonly top: number;
  readonly bottom: number;
  readonly lineHeight: number;
}

/** Height of a name, with the room that it keeps to the next one, in lines. */
const gapLines = 0.55;

/** A column that is fuller than this leaves out the names of what does not light up. */
const fullColumn = 4;

/** Puts the names of one side one below the other, each as near to its place as the others let it. */
function column(namings: readonly Naming[], side: Label['side'], columns: Columns): Label[] {
  const { textX, top, bottom, lineHeight } = columns;
  const all = namings.filter((naming) => naming.side === side).sort((a, b) => a.at.y - b.at.y);
  const mine = all.length > fullColumn ? all.filter(({ tone }) => tone !== 'quiet') : all;
  const height = ({ lines }: Naming) => (lines.length + gapLines) * lineHeight;
  const tops: number[] = [];
  let free = top;
  for (const naming of mine) {
    const wished = naming.at.y - height(naming) / 2;
    tops.push(Math.max(free, wished));
    free = (tops.at(-1) ?? top) + height(naming);
  }
  // What went too low moves up, and pushes those above it.
  let limit = bottom;
  for (let i = mine.length - 1; i >= 0; i -= 1) {
    const naming = mine[i];
    if (!naming) continue;
    tops[i] = Math.min(tops[i] ?? top, limit - height(naming));
    limit = tops[i] ?? limit;
  }
  const sign = side === 'left' ? -1 : 1;
  return mine.map((naming, i): Label => {
    const { id, lines, tone, at } = naming;
    const from = tops[i] ?? top;
    const middle = from + height(naming) / 2;
    const start = sign * (textX - lineHeight * 0.3);
    return {
      id,
      lines,
      side,
      tone,
      x: Math.round(sign * textX),
      y: Math.round(from + (gapLines / 2 + 0.78) * lineHeight),
      leader: `M${Math.round(start)} ${Math.round(middle)}L${Math.round(at.x)} ${Math.round(at.y)}`,
    };
  });
}

/** Names in two columns, so that neither texts nor lines collide. */
export function placeLabels(namings: readonly Naming[], columns: Columns): readonly Label[] {
  return [...column(namings, 'left', columns), ...column(namings, 'right', columns)];
}
