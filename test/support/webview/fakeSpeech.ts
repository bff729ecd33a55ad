import type { SpeechEngine } from '../../../src/webview/player/sound/voice';

/** A voice as browsers list it. */
export function voiceNamed(
  name: string,
  lang: string,
  { local = true, standard = false } = {},
): SpeechSynthesisVoice {
  return { name, lang, localService: local, default: standard, voiceURI: name };
}

/** A browser's speech that only writes down what it is asked for. */
export class FakeSpeech implements SpeechEngine {
  voices: SpeechSynthesisVoice[];
  /** Words that were spoken, and `-` for each time that all was cancelled. */
  readonly log: string[] = [];
  readonly spoken: SpeechSynthesisUtterance[] = [];
  /** Throws, as some hosts do. */
  broken = false;
  private readonly listeners: (() => void)[] = [];

  constructor(voices: SpeechSynthesisVoice[]) {
    this.voices = voices;
  }

  getVoices(): readonly SpeechSynthesisVoice[] {
    return this.voices;
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    if (this.broken) throw new Error('No speech here');
    this.log.push(utterance.text);
    this.spoken.push(utterance);
  }

  cancel(): void {
    if (this.broken) throw new Error('No speech here');
    this.log.push('-');
  }

  addEventListener(_type: 'voiceschanged', listener: () => void): void {
    this.listeners.push(listener);
  }

  /** The system has other voices now. */
  change(voices: SpeechSynthesisVoice[]): void {
    this.voices = voices;
    for (const listener of this.listeners) listener();
  }
}

/** Puts the browser's class for spoken words into Node for the tests of a suite. */
export function useUtterances(): void {
  class Utterance {
    voice: SpeechSynthesisVoice | null = null;
    lang = '';
    rate = 1;
    constructor(readonly text: string) {}
  }
  before(() => Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance }));
  after(() => Reflect.deleteProperty(globalThis, 'SpeechSynthesisUtterance'));
}
