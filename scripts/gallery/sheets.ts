// What the gallery's sheets are made of, for the command that has to know how high they are.
export { timelines } from '../../test/support/figure/timelines';
export { viewsFor } from '../../src/figure/views';
