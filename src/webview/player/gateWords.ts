/** What is said under a cue that waits for the person to get into place. */
export const gateWords = 'Take your time: nothing runs until you press Continue.';
