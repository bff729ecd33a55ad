/** What is said first, on the page and by a screen reader. */
export const signsWords = {
  cue: 'Does any of this fit?',
  detail: 'You stopped, and that was right. If one of these fits, it comes before any movement.',
} as const;
