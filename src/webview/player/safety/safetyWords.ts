import { flagIds } from '../../../safety/flagIds.js';
import { urgencyOf } from '../../../safety/redFlags.js';
import type { SafetyScreen } from '../../../safety/safetyScreen.js';

/** The first words of a screen. */
interface Title {
  readonly title: string;
  readonly detail: string;
}

/** What a screen says first; `stopped` = a routine was stopped a moment ago for how it felt. */
export function titleOf(screen: SafetyScreen, stopped: boolean): Title {
  switch (screen.name) {
    case 'list':
      if (stopped || screen.isAfterStop) {
        return {
          title: 'Does any of this fit?',
          detail: screen.isAfterStop
            ? 'You stopped. If it was for how it felt, tick what fits; if not, close this.'
            : 'You stopped, and that was right. If one of these fits, it comes first.',
        };
      }
      if (screen.isUnread) {
        return {
          title: 'Does any of this fit?',
          detail:
            'A part of your journal can’t be read, so this is asked again. What you told of there still counts: tick it too.',
        };
      }
      return screen.answeredOn === null
        ? {
            title: 'Before you begin',
            detail:
              'Tick what fits. If your pain is new, strong or unexplained, have it checked first.',
          }
        : {
            title: 'Does any of this fit now?',
            detail: 'Asked every seven days, and after a stop.',
          };
    case 'check':
      return {
        title: '30-second check',
        detail: 'Turn your head slowly: right, middle, left, middle. Twice. Stay where it is easy.',
      };
    case 'tooStrong':
      return {
        title: 'No session now',
        detail: `You said ${screen.worstPain} of 10. With pain this strong, rest instead.`,
      };
    case 'locked':
      return isEmergency(screen.locks)
        ? { title: 'Get help now', detail: 'Nothing starts here until this has been looked at.' }
        : {
            title: 'Ask somebody today',
            detail: 'Nothing starts here until this has been looked at.',
          };
    case 'askFirst':
      return {
        title: 'Ask before this one',
        detail:
          'With what you live with, a health professional should say first that it suits you.',
      };
    case 'rests':
      return {
        title: 'Push-ups rest today',
        detail:
          screen.because === 'lastTime'
            ? 'The last ones were too much, so a day of rest comes first.'
            : 'You said 4 or more of 10 today, so push-ups can wait.',
      };
    case 'noted': {
      const range = screen.isEased
        ? 'Sessions today keep to about three quarters of the range.'
        : 'Nothing stands in the way of a session today.';
      return {
        title: 'Noted',
        detail: screen.isTwinge ? `${range} Stay in the range in which nothing twinges.` : range,
      };
    }
  }
}

/** Whether one of the signs has to be looked at at once. */
export function isEmergency(locks: Extract<SafetyScreen, { name: 'locked' }>['locks']): boolean {
  const raised = locks.map(({ flag }) => flag);
  return flagIds.some((flag) => raised.includes(flag) && urgencyOf(flag) === 'emergency');
}
