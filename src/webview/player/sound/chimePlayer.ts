import type { ChimeName, Note } from './chimes.js';
import { chimes } from './chimes.js';

/** Plays the chimes; whatever the browser forbids stays unheard and without an error. */
export interface ChimePlayer {
  /** Only on a press of the person: a page may not sound before one. */
  arm(): void;
  play(chime: ChimeName): void;
  /** The last chime of a routine: it rings to its end, and then all is quiet until the next press. */
  finish(chime: ChimeName): void;
  /** Ends whatever sounds, within the blink of an eye. */
  silence(): void;
}

/** As loud as it ever gets, of full scale: beside music it is there, and it never startles. */
const LOUDEST = 0.14;
/** The overtone, an octave up, gives the sine a little wood; share of the note. */
const OVERTONE = 0.18;
/** Exponential ramps end here and not at zero: too soft to be heard. */
const UNHEARD = 0.0001;
/** A quick fade, so that what is cut off does not click, in milliseconds. */
const CUT_MS = 30;

/** An output that is open, and the gain through which all of it goes. */
interface Output {
  readonly context: AudioContext;
  readonly master: GainNode;
}

/** Makes a player on top of the browser's sound. */
export function createChimePlayer(openContext: () => AudioContext): ChimePlayer {
  let output: Output | null = null;
  /** Asked for while the output was still waking up. */
  let waiting: (() => void) | null = null;

  const wake = (opened: Output) => {
    if (opened.context.state === 'running') return;
    opened.context.resume().then(
      () => {
        if (output === opened) waiting?.();
        waiting = null;
      },
      () => {
        waiting = null;
      },
    );
  };
  const arm = () =>
    attempt(() => {
      output ??= open(openContext());
      wake(output);
    });
  const sound = (chime: ChimeName, onEnd: () => void = nothing) => {
    const opened = output;
    if (opened === null) return;
    const start = () => attempt(() => ring(opened, chimes[chime], onEnd));
    if (opened.context.state === 'running') start();
    else waiting = start;
  };
  const close = (opened: Output | null) => {
    // What was cut off still comes to its end, and must not close what was opened since.
    if (opened === null || output !== opened) return;
    output = waiting = null;
    attempt(() => {
      const { context, master } = opened;
      master.gain.setTargetAtTime(0, context.currentTime, CUT_MS / 4000);
      setTimeout(() => attempt(() => void context.close().catch(nothing)), CUT_MS);
    });
  };
  return {
    arm,
    play: (chime) => sound(chime),
    finish: (chime) => {
      const opened = output;
      sound(chime, () => close(opened));
    },
    silence: () => close(output),
  };
}

function open(context: AudioContext): Output {
  const master = context.createGain();
  master.gain.value = LOUDEST;
  master.connect(context.destination);
  return { context, master };
}

function ring({ context, master }: Output, notes: readonly Note[], onEnd: () => void): void {
  let sounding = notes.length;
  for (const note of notes) {
    const startAt = context.currentTime + note.atS;
    const envelope = context.createGain();
    envelope.gain.setValueAtTime(UNHEARD, startAt);
    envelope.gain.exponentialRampToValueAtTime(note.level, startAt + note.attackS);
    envelope.gain.exponentialRampToValueAtTime(UNHEARD, startAt + note.lengthS);
    envelope.connect(master);
    const overtone = context.createGain();
    overtone.gain.value = OVERTONE;
    overtone.connect(envelope);
    const tone = oscillator(context, 'sine', note.hz, envelope);
    const octave = oscillator(context, 'triangle', note.hz * 2, overtone);
    for (const source of [tone, octave]) {
      source.start(startAt);
      source.stop(startAt + note.lengthS);
    }
    tone.onended = () => {
      envelope.disconnect();
      sounding -= 1;
      if (sounding === 0) onEnd();
    };
  }
}

function oscillator(context: AudioContext, type: OscillatorType, hz: number, to: AudioNode) {
  const source = context.createOscillator();
  source.type = type;
  source.frequency.value = hz;
  source.connect(to);
  return source;
}

/** Runs what the browser may refuse. Sound is an extra: nobody is told that it is missing. */
function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // Without an output, or with one that was closed meanwhile, all stays quiet.
  }
}

function nothing(): void {
  // There is nothing to do.
}
