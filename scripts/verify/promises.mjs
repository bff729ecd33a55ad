/**
 * What the README says, word for word, and the tests that hold it: their titles with the names of
 * what is around them. `figure` is the name under which one of them writes down what it measured.
 * @typedef {{ says: string, tests: readonly string[], figure?: string }} Promised
 */

/** @type {readonly Promised[]} */
export const promises = [
  {
    says: 'It counts real work, not clock time.',
    tests: [
      'timer: random histories beside the oracle 10,000 histories: what remains, one prompt per stretch, and every second of the count',
      'twelve windows through a week offer each reset once, lose nothing, and count as somebody with a stopwatch would',
    ],
    figure: 'count over a week',
  },
  {
    says: 'never over it and never taking a key that you type',
    tests: ['the main job opens the panel at the natural pause without losing one of 200 keys'],
  },
  {
    says: "Formatters, agents, git and looping terminals don't.",
    tests: [
      'timer: presence filter peer case 12: an edit alone is not the person',
      'timer: presence filter peer case 12: a terminal that loops is not the person',
    ],
  },
  {
    says: 'nothing prompts within a minute of waking',
    tests: [
      'timer: short sleeps where the monotonic source standsStill in them nothing prompts within a minute of waking, wherever in a stretch it slept',
      'timer: short sleeps where the monotonic source runsOn in them nothing prompts within a minute of waking, wherever in a stretch it slept',
    ],
  },
  {
    says: 'Some signs close all sessions, in every window and after a restart, until you state that a health professional has cleared it',
    tests: [
      'a sign that one window was told of closes every start in both, and after a restart',
      'every way to start a routine is closed by bladder_bowel, and shows the same screen',
    ],
  },
  {
    says: 'Nothing is ever played beyond your place, whatever a shortcut asks for.',
    tests: [
      'the safety gate lets nobody go beyond their place on the ladder, whatever is asked for',
    ],
  },
  {
    says: 'Ten seconds without typing, or the end of a task, debug session or terminal command, or a commit; two minutes at the longest. Never while debugging.',
    tests: [
      'timer: prompting prompts ten seconds after the last key',
      'timer: prompting prompts two minutes after it fell due where typing never stops',
      'timer: prompting prompts in the middle of typing when a task ends',
      'timer: prompting waits for debugging to end',
    ],
  },
  {
    says: 'Snooze for 5, 10 or 15 minutes, three times at most',
    tests: [
      'timer: the minutes of a snooze are 5, 10 or 15',
      'timer: prompting offers it again after each of three snoozes, then skips without a word',
    ],
  },
  {
    says: 'No answer for ten minutes, and nothing more pops up.',
    tests: [
      'timer: prompting calls it missed after ten minutes, takes the offer back and asks no more',
    ],
  },
  {
    says: 'Until then it counts for nothing and stays due in the status bar, nothing more pops up',
    tests: [
      'a reset that begins by itself and plays to nobody is not said to have been done, and stays due, and nothing more pops up',
      'a reset that begins by itself and plays to nobody is done for whoever answers how it feels, however late, and keeps the answer',
    ],
  },
  {
    says: 'once a day over all windows, in the one you are in, only while you are there',
    tests: [
      'reminders of the evening and the weekend come at their time, say what it takes, and come once',
      'reminders of the evening and the weekend are given by one of two windows that look in the same moment',
    ],
  },
  {
    says: 'One countdown everywhere, one prompt, in the window you are in.',
    tests: [
      'two windows are one person peer case 23: both show the same countdown within 2 s',
      'two windows are one person peer case 23: only the one with the focus prompts, and only once',
    ],
  },
  {
    says: 'with reduced motion it becomes stills',
    tests: [
      'for people who asked for less motion nothing moves within a step where VS Code says so',
      'for people who asked for less motion nothing moves within a step where the system says so',
    ],
  },
  {
    says: '“Saved” means that it is on disk',
    tests: [
      'windows that are killed in the middle of writing, 1,000 times have lost nothing that was called saved, and left every file readable',
    ],
    figure: 'killed writers',
  },
  {
    says: 'Whatever you wrote shows as what you wrote in all of them',
    tests: [
      'notes that are meant to do something are text in the page: it has the same elements whatever they say',
      'notes that are meant to do something are text in the table: every row has its cells, and none begins a formula',
    ],
  },
  {
    says: 'so taking a file in twice adds nothing',
    tests: [
      'importing a journal brings back to an empty journal what was exported, and the second time adds nothing',
    ],
  },
  {
    says: 'A link can do nothing else; any other is answered with one line.',
    tests: [
      'hostile pages, links and arguments 10,000 links start a routine that there is, or say why they start none',
    ],
  },
  {
    says: 'Times are local and of no time zone',
    tests: [
      'a calendar file, read by another library stays at its hour over the day on which clocks change, in spring and in autumn',
    ],
  },
  {
    says: 'The extension makes no network call and has no telemetry.',
    tests: [
      'a window in which nothing of ours may reach beyond the machine refuses it to our own bundle alone, and writes it down',
      'the screens let in one script and one style sheet of their own',
    ],
  },
  {
    says: "A file that can't be read or can't be true is set aside under another name and never deleted",
    tests: [
      'window files that are bad are told and set aside with all they hold, however often',
      'bad input peer case 32: in window files is told and set aside, and the rest is read',
    ],
  },
  {
    says: 'asks once and then deletes all of it at once, in every window',
    tests: [
      'the extension as people have it deletes all that it keeps once the person has said so twice',
      'another window, while everything is deleted hears of it, forgets what it knew and writes none of it back',
    ],
  },
];
