/** A change of some bytes: so many are taken out at a place, and others put there. */
interface Edit {
  readonly at: number;
  readonly out: number;
  readonly put: Buffer;
}

/** A file that something happened to, and which of its lines nothing touched. */
interface MutatedFile {
  readonly bytes: Buffer;
  /** By their numbers, from 0. */
  readonly intact: readonly number[];
}

/** What may stand in a file that should not. */
const junk: readonly Buffer[] = [
  ...['\n', '\r\n', '\0', '\u2028', '}', '{"v":1', '"', '\\', '[[[[', '\n\n\n', 'null\n', '🦴'],
  ...['{"v":2,"id":"from-the-future"}\n', '{"__proto__":{"v":1}}\n', '1e999', '-'.repeat(200)],
  ...['{"v":1,"id":"entry-of-nobody","at":1e300,"type":"symptoms"}\n', '[1,2]\n', '"text"\n'],
  ...['\n{"v":1,"id":"entry-of-somebody","at":5,"type":"signs","raised":7}\n'],
].map((text) => Buffer.from(text));

/** Does up to five things to a file that chance says: cuts, holes, bytes turned, junk put in. */
export function mutated(lines: readonly string[], chance: () => number): MutatedFile {
  const whole = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  const upTo = (below: number) => Math.floor(chance() * below);
  const edits: Edit[] = Array.from({ length: 1 + upTo(5) }, () => {
    const at = upTo(whole.length + 1);
    switch (upTo(4)) {
      case 0:
        // Torn, as by a power cut: nothing after it is there.
        return { at, out: chance() < 0.2 ? whole.length - at : upTo(30), put: Buffer.of() };
      case 1:
        return { at, out: 1, put: Buffer.of(upTo(256)) };
      case 2:
        return { at, out: 0, put: Buffer.from(Array.from({ length: upTo(20) }, () => upTo(256))) };
      default:
        return { at, out: 0, put: junk[upTo(junk.length)] ?? Buffer.of() };
    }
  });
  return { bytes: edited(whole, edits), intact: untouched(lines, edits) };
}

/** What is left of the whole where something is taken out, with what is put in. */
function edited(whole: Buffer, edits: readonly Edit[]): Buffer {
  const parts: Buffer[] = [];
  let from = 0;
  for (const { at, out, put } of [...edits].sort((a, b) => a.at - b.at)) {
    parts.push(whole.subarray(from, Math.max(from, at)), put);
    from = Math.max(from, at + out);
  }
  return Buffer.concat([...parts, whole.subarray(from)]);
}

/** A line is intact where nothing happened to it, to its end, or to the end of the one before. */
function untouched(lines: readonly string[], edits: readonly Edit[]): readonly number[] {
  let start = 0;
  return lines.flatMap((line, number) => {
    const [from, end] = [start, start + Buffer.byteLength(line)];
    start = end + 1;
    const isTouched = edits.some(({ at, out }) => at <= end && at + out >= from);
    return isTouched ? [] : [number];
  });
}
