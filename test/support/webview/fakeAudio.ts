/** A tone that a page asked for. */
export interface FakeTone {
  readonly type: string;
  readonly hz: number;
  readonly startAt: number;
  readonly stopAt: number;
  /** As the browser does when the tone is over. */
  end(): void;
}

/** An output of sound that only writes down what it is asked for. */
export class FakeAudioContext {
  state: 'suspended' | 'running' | 'closed' = 'suspended';
  currentTime = 0;
  readonly destination = {};
  readonly tones: FakeTone[] = [];
  /** Everything that gains were set to, for the loudest. */
  readonly levels: number[] = [];
  readonly closed: Promise<void>;
  private tellClosed: () => void = () => undefined;

  /** @param mayResume rejects, as a browser does that has seen no press, or throws */
  constructor(private readonly mayResume: () => Promise<void> = () => Promise.resolve()) {
    this.closed = new Promise((resolve) => (this.tellClosed = resolve));
  }

  async resume(): Promise<void> {
    await this.mayResume();
    this.state = 'running';
  }

  close(): Promise<void> {
    if (this.state === 'closed') return Promise.reject(new Error('It is closed already'));
    this.state = 'closed';
    this.tellClosed();
    return Promise.resolve();
  }

  createGain() {
    this.mustBeOpen();
    const { levels } = this;
    const set = (level: number) => void levels.push(level);
    return {
      gain: {
        set value(level: number) {
          set(level);
        },
        setValueAtTime: set,
        exponentialRampToValueAtTime: set,
        setTargetAtTime: set,
      },
      connect: () => undefined,
      disconnect: () => undefined,
    };
  }

  createOscillator() {
    this.mustBeOpen();
    const { tones } = this;
    const source = {
      type: 'sine',
      frequency: { value: 0 },
      startAt: 0,
      onended: null as (() => void) | null,
      connect: () => undefined,
      start: (at: number) => (source.startAt = at),
      stop: (stopAt: number) => {
        const { type, startAt, frequency } = source;
        tones.push({ type, hz: frequency.value, startAt, stopAt, end: () => source.onended?.() });
      },
    };
    return source;
  }

  /** As the browser sees it: what is not there or closed can't make anything. */
  asContext(): AudioContext {
    return this as unknown as AudioContext;
  }

  private mustBeOpen(): void {
    if (this.state === 'closed') throw new Error('The context is closed');
  }
}
