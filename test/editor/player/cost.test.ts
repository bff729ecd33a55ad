import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { BuildOptions } from 'esbuild';
import { build } from 'esbuild';
import type { PlayerPage } from '../support/player/playerPage';
import { messageOf } from '../support/player/playerStates';
import { usePlayerPages } from '../support/player/usePlayerPages';
import { readTestRun } from '../support/testRun';

/** What a page may load before it shows anything, scripts and styles as they are shipped, in bytes. */
const FIRST_LIMIT = 150_000;
/** What it may load in all. */
const WEIGHT_LIMIT = 242_000;

/** Puts counters into the page: of all that it plans, and of all that changes in it. */
function watch({ page }: PlayerPage): Promise<void> {
  return page.evaluate(() => {
    const counts = { plans: 0, changes: 0 };
    Object.assign(globalThis, { counts });
    for (const name of ['requestAnimationFrame', 'setTimeout', 'setInterval'] as const) {
      const plan = window[name].bind(window) as (...args: unknown[]) => number;
      Object.assign(window, {
        [name]: (...args: unknown[]) => {
          counts.plans++;
          return plan(...args);
        },
      });
    }
    const everything = { attributes: true, characterData: true, childList: true, subtree: true };
    new MutationObserver((records) => {
      counts.changes += records.length;
    }).observe(document, everything);
  });
}

/** The counters after so many milliseconds, in which they start from nothing. */
function countedIn({ page }: PlayerPage, ms: number) {
  return page.evaluate(async (duration) => {
    const { counts } = globalThis as unknown as { counts: { plans: number; changes: number } };
    Object.assign(counts, { plans: 0, changes: 0 });
    const until = performance.now() + duration;
    // By messages, since the timers are counted.
    const { port1, port2 } = new MessageChannel();
    await new Promise<void>((resolve) => {
      port1.onmessage = () => {
        if (performance.now() >= until) resolve();
        else port2.postMessage(null);
      };
      port2.postMessage(null);
    });
    return { ...counts };
  }, ms);
}

/** Hides the page or shows it again, as far as the page can tell. */
function setVisibility({ page }: PlayerPage, state: DocumentVisibilityState): Promise<void> {
  return page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

describe('what the player costs', () => {
  const { open } = usePlayerPages();
  let player: PlayerPage;
  beforeEach(async () => {
    player = await open();
  });
  afterEach(() => player.close());

  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    it(`is nothing while it is hidden (motion: ${reducedMotion})`, async () => {
      await player.page.emulateMedia({ reducedMotion });
      await player.show(messageOf({ stage: 'playing', positionMs: 1000 }));
      await watch(player);
      // A change of a number is planned by a timer that began before.
      const playing = await countedIn(player, 1500);
      assert.ok(playing.plans > 0 && playing.changes > 0, 'while it plays it does something');
      await setVisibility(player, 'hidden');
      assert.deepEqual(await countedIn(player, 1500), { plans: 0, changes: 0 });
      await setVisibility(player, 'visible');
      const again = await countedIn(player, 1500);
      assert.ok(again.plans > 0 && again.changes > 0, 'and goes on when it is seen again');
    });
  }

  it('is nothing while it waits for the person', async () => {
    await player.show(messageOf({ stage: 'playing', positionMs: 1000 }));
    await watch(player);
    for (const session of [
      { stage: 'ready', startsInMs: null },
      { stage: 'paused', by: 'person', positionMs: 8000 },
      { stage: 'paused', by: 'discomfort', positionMs: 8000 },
      { stage: 'ended', positionMs: 8000, outcome: 'stopped', toCheck: true },
    ] as const) {
      await player.show(messageOf(session));
      const { stage } = session;
      assert.deepEqual(await countedIn(player, 400), { plans: 0, changes: 0 }, stage);
    }
  });

  it('loads its own scripts and style sheet, and nothing from anywhere else', async () => {
    const hear = { sound: true, voice: true };
    await player.show(messageOf({ stage: 'playing', positionMs: 24_000 }, { hear }));
    await player.page.getByRole('button', { name: 'Next' }).click();
    await player.page.getByRole('heading', { name: 'Undo it slowly' }).waitFor();
    const { outputFiles } = await shippedPlayer();
    const files = player.requested.map((url) => path.basename(url));
    const own =
      /^(player\.html|player\.js|player\.css|(editor|later)\.css|(chunk|later)-\w{8}\.js)$/;
    for (const file of files) assert.match(file, own);
    assert.equal(new Set(files).size, files.length);
    assert.equal(files.length, outputFiles.length + 2);
  });

  it(`loads at most ${FIRST_LIMIT / 1000} kB before it shows anything, and the rest later`, async () => {
    const { outputFiles, metafile } = await shippedPlayer();
    const sizes = Object.entries(metafile.outputs).map(([name, output]) => ({ name, ...output }));
    const needed = (name: string): readonly string[] => {
      const output = metafile.outputs[name];
      const statics = output?.imports.filter(({ kind }) => kind === 'import-statement') ?? [];
      return [name, ...statics.flatMap((one) => needed(one.path))];
    };
    const entry = sizes.find(({ name }) => name.endsWith('/player.js'))!.name;
    const first = new Set([...needed(entry), entry.replace(/js$/, 'css')]);
    const sum = (names: (name: string) => boolean) =>
      sizes.reduce((bytes, one) => bytes + (names(one.name) ? one.bytes : 0), 0);
    const firstBytes = sum((name) => first.has(name));
    assert.ok(firstBytes > 50_000 && firstBytes <= FIRST_LIMIT, `${firstBytes} bytes at first`);
    const bytes = sum(() => true);
    assert.ok(bytes > firstBytes && bytes <= WEIGHT_LIMIT, `${bytes} bytes in all`);
    assert.equal(
      bytes,
      outputFiles.reduce((all, { contents }) => all + contents.length, 0),
    );
  });
});

/** The player's files as they are shipped. */
function shippedPlayer() {
  const { projectFolder } = readTestRun();
  const load = createRequire(path.join(projectFolder, 'package.json'));
  const { webviewsAs } = load('./esbuild.js') as {
    readonly webviewsAs: (shipped: boolean) => BuildOptions;
  };
  return build({
    ...webviewsAs(true),
    absWorkingDir: projectFolder,
    write: false as const,
    metafile: true as const,
  });
}
