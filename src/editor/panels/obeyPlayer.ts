import * as vscode from 'vscode';
import type { PlayerCommand } from '../../messages/player.js';
import { pickHowNow } from '../howNowPicker.js';
import { commandIds } from '../ids.js';
import type { SessionHost } from '../sessionHost.js';
import { stopWithSigns } from '../stopWithSigns.js';

/** Does what the person asks for in the player; `close` takes its panel away. */
export function obeyPlayer(command: PlayerCommand, sessions: SessionHost, close: () => void): void {
  switch (command) {
    case 'snooze':
      void vscode.commands.executeCommand(commandIds.snooze);
      break;
    case 'skip':
      void vscode.commands.executeCommand(commandIds.skip);
      break;
    case 'how':
      void pickHowNow(sessions);
      break;
    case 'stop':
      if (sessions.isRunning) stopWithSigns(sessions);
      else close();
      break;
    case 'close':
      close();
      break;
    case 'play':
    case 'pause':
    case 'back':
    case 'next':
    case 'discomfort':
    case 'smaller':
    case 'halfHold':
    case 'gentler':
    case 'skipMovement':
    case 'stopToCheck':
      sessions.handle({ type: command });
  }
}
