import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  commandIds,
  journalViewType,
  playerViewType,
  settingNames,
  settingsSection,
} from '../../../src/editor/ids';
import { defaultTimerSettings, minuteRules } from '../../../src/timer/timerSettings';

interface Manifest {
  readonly main: string;
  readonly extensionKind: readonly string[];
  readonly capabilities: Readonly<Record<string, unknown>>;
  readonly activationEvents: readonly string[];
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly configuration: {
      readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    };
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly id: string;
        readonly description: string;
        readonly media: { readonly image: Readonly<Record<string, string>> };
        readonly completionEvents: readonly string[];
      }[];
    }[];
  };
}

const manifestText = readFileSync(path.resolve('package.json'), 'utf8');
const manifest = JSON.parse(manifestText) as Manifest;
const words = JSON.parse(readFileSync(path.resolve('package.nls.json'), 'utf8')) as Record<
  string,
  string
>;
const { commands, configuration } = manifest.contributes;

describe('package.json', () => {
  it('has the commands of the code, and no others', () => {
    const ids = commands.map(({ command }) => command).sort();
    assert.deepEqual(ids, Object.values(commandIds).sort());
    const start = commands.find(({ command }) => command === commandIds.start);
    assert.equal(words[start?.title.slice(1, -1) ?? ''], 'Start Upper Back Reset');
    assert.ok(start !== undefined && !('category' in start));
  });

  it('has the settings of the code, and no others', () => {
    const names = settingNames.map((name) => `${settingsSection}.${name}`).sort();
    assert.deepEqual(Object.keys(configuration.properties).sort(), names);
  });

  it('has a walkthrough of at most five steps, each with pictures and commands that are there', () => {
    const [walkthrough, ...others] = manifest.contributes.walkthroughs;
    assert.deepEqual(others, []);
    assert.ok(walkthrough !== undefined && walkthrough.steps.length <= 5);
    const known = [...Object.values<string>(commandIds), 'workbench.action.openSettings'];
    for (const { id, description, media, completionEvents } of walkthrough.steps) {
      assert.deepEqual(Object.keys(media.image), ['dark', 'light', 'hc', 'hcLight']);
      for (const file of Object.values(media.image)) assert.ok(existsSync(file), file);
      const told = words[description.slice(1, -1)] ?? '';
      const linked = [...told.matchAll(/\(command:([\w.]+)/g)].map(([, command]) => command ?? '');
      assert.ok(linked.length > 0, id);
      const events = completionEvents.map((event) => event.replace('onCommand:', ''));
      for (const command of [...linked, ...events]) assert.ok(known.includes(command), command);
    }
  });

  it('states the bounds and defaults that the code uses', () => {
    for (const [name, rule] of Object.entries(minuteRules)) {
      const property = configuration.properties[`${settingsSection}.${name}`];
      assert.equal(property?.['default'], rule.standard);
      assert.equal(property['minimum'], rule.min);
      assert.equal(property['maximum'], rule.max);
    }
    assert.equal(defaultTimerSettings.intervalMs, minuteRules.intervalMinutes.standard * 60_000);
  });

  it('keeps every setting out of the reach of workspaces', () => {
    for (const property of Object.values(configuration.properties)) {
      assert.equal(property['scope'], 'application');
    }
  });

  it('has words for every placeholder, and uses them all', () => {
    const used = [...manifestText.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] ?? '');
    assert.deepEqual([...new Set(used)].sort(), Object.keys(words).sort());
  });

  it('runs beside the person, in workspaces that are not trusted and not on disk', () => {
    assert.deepEqual(manifest.extensionKind, ['ui', 'workspace']);
    assert.deepEqual(manifest.capabilities, {
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: true,
    });
  });

  it('starts with the editor, when the editor has started', () => {
    const panels = [playerViewType, journalViewType].map((type) => `onWebviewPanel:${type}`);
    const wanted = ['onStartupFinished', 'onUri', ...panels];
    assert.deepEqual([...manifest.activationEvents].sort(), wanted.sort());
    assert.ok(manifest.main.startsWith('./dist/'));
  });

  it('wakes up for a player that a reload left open', () => {
    assert.ok(manifest.activationEvents.includes(`onWebviewPanel:${playerViewType}`));
  });

  it('is typed against the oldest VS Code it runs in', () => {
    const oldest = manifest.engines.vscode.replace('^', '');
    assert.equal(manifest.devDependencies['@types/vscode'], oldest);
  });
});
