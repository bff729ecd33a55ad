/** Speaks the cues with a voice of the machine; says nothing where there is none. */
export interface Voice {
  /** Whether the machine has a voice of its own for the language of the page. */
  isThere(): boolean;
  say(words: string): void;
  /** Ends what is being said. */
  hush(): void;
}

/** What of the browser's speech is used. */
export interface SpeechEngine {
  getVoices(): readonly SpeechSynthesisVoice[];
  speak(utterance: SpeechSynthesisUtterance): void;
  cancel(): void;
  addEventListener(type: 'voiceschanged', listener: () => void): void;
}

/** A little slower than usual: one listens while one moves. */
const RATE = 0.95;

/**
 * Makes the voice of a page.
 * @param engine null where the browser has none
 * @param language of the page, such as `en`
 * @param onChange voices came or went
 */
export function createVoice(
  engine: SpeechEngine | null,
  language: string,
  onChange: () => void,
): Voice {
  let chosen = engine === null ? null : choose(engine, language);
  engine?.addEventListener('voiceschanged', () => {
    chosen = choose(engine, language);
    onChange();
  });
  const hush = () => {
    try {
      engine?.cancel();
    } catch {
      // It was not speaking.
    }
  };
  const say = (words: string) => {
    if (engine === null || chosen === null) return;
    hush();
    try {
      const utterance = new SpeechSynthesisUtterance(words);
      utterance.voice = chosen;
      utterance.lang = chosen.lang;
      utterance.rate = RATE;
      engine.speak(utterance);
    } catch {
      // The words are on the page in any case.
    }
  };
  return { isThere: () => chosen !== null, say, hush };
}

/** A voice that speaks here and not on a server: what is said leaves the machine otherwise. */
function choose(engine: SpeechEngine, language: string): SpeechSynthesisVoice | null {
  const primary = primaryOf(language);
  const local = engine
    .getVoices()
    .filter((voice) => voice.localService && primaryOf(voice.lang) === primary);
  return local.find((voice) => voice.default) ?? local[0] ?? null;
}

/** The language without its region: voices say `en-GB`, some systems `en_GB`. */
function primaryOf(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}
