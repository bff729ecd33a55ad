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
    tests: [
      'the main job opens the panel at the natural pause without losing one of 200 keys',
      'the offer of a reset opens it in a group that is there, wherever the keys go',
      'the group beside the person’s is the next one, or the one before where there is no next',
    ],
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
    says: 'One minute of clasp and shoulder circles comes before the first reset of a day',
    tests: [
      'the warm-up of the day comes before the first reset that is offered, and before no other one',
      'the warm-up before a routine is outside of the stated time, which stays what it is',
      'sessions from their beginning to what comes after warm up before the first reset of a day, and only before that',
    ],
  },
  {
    says: 'Never in a call; before every reset or before nothing, if you like.',
    tests: [
      'the warm-up of the day is not used up by the release in a call',
      'the warm-up before a routine comes before every reset, or before nothing, where the person wants that',
    ],
  },
  {
    says: 'one number at a time, each asked once and never in a pop-up',
    tests: [
      'check-ins and the daily goal in the editor ask one question after the rating, keep the number, and ask it once',
      'check-ins and the daily goal in the editor are pointed at in hover and menu from their day on, and nothing pops up',
      'check-ins ask one question at a time and each once, answered or not',
    ],
  },
  {
    says: 'Changes of less than 2 points read “about the same”.',
    tests: [
      'check-ins call less than two points about the same, and more no more than perhaps',
      'the trend of the pain calls less than 2 points about the same, and claims nothing even above',
    ],
  },
  {
    says: 'Ten minutes of guided movement are a day’s goal: an evening and two resets.',
    tests: [
      'the daily goal is that of the protocol, and one evening with two resets fills it exactly',
      'check-ins and the daily goal in the editor tell at the end of a routine and in the hover what the day has come to, and of no other day',
    ],
  },
  {
    says: 'Ten seconds without typing, or the end of a task, debug session or terminal command, or a commit; two minutes at the longest. Never while debugging.',
    tests: [
      'timer: prompting prompts ten seconds after the last key',
      'timer: prompting prompts two minutes after it fell due where typing never stops',
      'natural pauses are the end of a task, of a command in a terminal and of a debug session',
      'natural pauses are commits, in the middle of typing too',
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
    says: 'While a routine that you chose waits for you, or the signs that matter are open, work counts on, but nothing is offered in any window',
    tests: [
      'what the person chose, and a reset that falls due stays where it is getting ready, however long the person works beside it',
      'what the person chose, and a reset that falls due the signs stay before the person, and give way once they are closed',
      'timer: something that the person chose is before them counts work meanwhile, and offers nothing in its place, however long that takes',
      'timer: something that the person chose is before them is so in every window, and its end too',
    ],
  },
  {
    says: 'A minute after you close it, the reset is offered at the next pause.',
    tests: [
      'what the person chose, and a reset that falls due closed before it began leaves the reset due, to be offered after a calm minute',
      'timer: something that the person chose is before them is followed by a calm minute, and then by the reset that was never offered',
    ],
  },
  {
    says: 'Two thirds of the way to a reset, while a task or terminal command has been running for 20 seconds, the status bar item asks',
    tests: [
      'while you wait the status bar offers the reset after 20 s, and the countdown comes back with the end',
      'while you wait so it is for a command in a terminal, until it ends or its terminal is closed',
      'timer: while you wait suits a reset once two thirds of the interval are worked, and not a moment before',
    ],
  },
  {
    says: 'Nothing pops up; what runs for more than ten minutes is taken for a server.',
    tests: [
      'while you wait nothing opens, sounds or asks by itself',
      'while you wait a server, a watcher and a short command are not waited for',
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
    says: 'No sound unless you switch it on, no modal dialog but the one question before everything is deleted, no change to your settings or theme.',
    tests: [
      'what is heard is nothing before the person pressed something, however long the routine plays',
      'what is heard is only what is wished',
      'what the extension never does is a modal dialog, but for the one before everything is deleted',
      'what the extension never does is a change of settings, which it only reads',
      'a routine that does not feel right lets sound be switched on for as long as the panel is open, and writes no setting',
    ],
  },
  {
    says: 'Typing in an editor of any window, or selecting text there, pauses the routine',
    tests: [
      'a routine in one window, and hands at work in another is paused by typing there',
      'session: playing is paused by typing, and goes on where it was',
    ],
  },
  {
    says: 'working on for a minute ends any routine that is paused, and work counts again; a key there and then work in a terminal does so within three minutes',
    tests: [
      'session host a routine paused by typing ends with a minute of work, a key every 2 s',
      'session host a routine paused by typing ends with a minute of work, a key every 50 s',
      'session host a routine paused by hand ends with a minute of work, a key every 8 s',
      'session host one key in an editor and then work in a terminal end a pause within three minutes',
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
    says: 'Whatever you wrote shows as what you wrote in all of them: it begins no formula, no link and no script',
    tests: [
      'notes that are meant to do something are text in the page: it has the same elements whatever they say',
      'notes that are meant to do something are text in the table: every row has its cells, and none begins a formula',
      'a report as Markdown shows what a person wrote as text, whatever it looks like',
      'the journal as a FHIR bundle is R4 whatever the person wrote',
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
      'hostile pages, links and arguments 10,000 links bring a routine that there is to its questions, or say why they do not',
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
    figure: 'forbidden calls',
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
