import { viewOf } from '../../../../src/messages/player';
import type { FromPlayer, PlayerCommand } from '../../../../src/messages/player';
import type { PlanWish } from '../../../../src/routines/plan';
import { planOf } from '../../../../src/routines/plan';
import type { SessionEvent } from '../../../../src/session/session';
import { offerSession } from '../../../../src/session/opening';
import { stepSession } from '../../../../src/session/session';
import type { Session } from '../../../../src/session/stage';
import type { PlayerPage } from './playerPage';
import { messageOf } from './playerStates';

/** A page and the real session behind it, both on the page's simulated clock. */
export class PlayedSession {
  private nowMs = 0;
  /** All that the page has sent, in order. */
  readonly sent: FromPlayer[] = [];

  private constructor(
    private readonly player: PlayerPage,
    private readonly wish: PlanWish,
    private current: Session,
  ) {}

  /** Shows a routine that gets ready, and starts by itself unless told otherwise. */
  static async open(player: PlayerPage, wish: PlanWish, autoStart = true): Promise<PlayedSession> {
    const session = offerSession(planOf(wish), autoStart, { wallMs: 0, monoMs: 0 });
    const played = new PlayedSession(player, wish, session);
    await played.post();
    return played;
  }

  get session(): Session {
    return this.current;
  }

  /** Lets time pass in steps, in each of which the page draws and the session goes on. */
  async pass(ms: number, stepMs = 250): Promise<void> {
    for (let passed = 0; passed < ms; passed += stepMs) {
      await this.player.page.clock.fastForward(stepMs);
      this.nowMs += stepMs;
      await this.step({ type: 'tick' });
    }
  }

  /** Obeys what the page has sent since the last time, and gives the commands among it. */
  async obey(): Promise<readonly PlayerCommand[]> {
    const sent = await this.player.takeSent();
    this.sent.push(...sent);
    const commands = sent.flatMap((message) =>
      message.type === 'command' ? [message.command] : [],
    );
    for (const command of commands) {
      if (command === 'snooze' || command === 'skip' || command === 'close') continue;
      // A list of VS Code's opens.
      if (command === 'how') continue;
      await this.step({ type: command });
    }
    return commands;
  }

  private async step(event: SessionEvent): Promise<void> {
    const before = this.current;
    this.current = stepSession(before, event, { wallMs: this.nowMs, monoMs: this.nowMs });
    if (this.current.stage !== before.stage) await this.post();
  }

  private post(): Promise<void> {
    const message = messageOf(viewOf(this.current, this.nowMs), { wish: this.wish });
    return this.player.show({ ...message, plan: this.current.plan });
  }
}
