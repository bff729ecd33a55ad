import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

/** The user's settings.json, which nobody writes but the person; here that is the harness. */
export class UserSettings {
  private constructor(
    private readonly file: string,
    private text: string,
  ) {}

  /** Takes note of the file as it is now. */
  static async in(file: string): Promise<UserSettings> {
    return new UserSettings(file, await readFile(file, 'utf8'));
  }

  /** Fails unless every byte is as it was, or as the person last left it. */
  async check(): Promise<void> {
    const now = await readFile(this.file, 'utf8');
    assert.equal(now, this.text, 'somebody wrote the user’s settings');
  }

  /** Lets the person change one setting, and looks that nothing else changes with it. */
  async whileChanging(name: string, change: () => Promise<void>): Promise<void> {
    await this.check();
    await change();
    const after = await readFile(this.file, 'utf8');
    assert.deepEqual(settingsBut(name, after), settingsBut(name, this.text));
    this.text = after;
  }
}

function settingsBut(name: string, text: string): Record<string, unknown> {
  const settings = JSON.parse(text) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(settings).filter(([other]) => other !== name));
}
