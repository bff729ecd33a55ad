/** What stands below everything that leaves the editor. */
export const standingLine =
  'Guided movement breaks for comfort. Not a medical device; does not diagnose, treat or prevent ' +
  'any condition. Stop if something feels wrong, and see a health professional for pain that is ' +
  'new, strong, lasting or worrying.';
