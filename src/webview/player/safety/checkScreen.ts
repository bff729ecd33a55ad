import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { checkFlagIds } from '../../../safety/checkFlags.js';
import { demonstratedAt } from '../demonstration.js';
import type { Motion } from '../figures.js';
import { painEnds } from '../../../journal/entries/scale.js';
import { scaleButtons } from '../scaleButtons.js';
import { stageView, waitingStage } from '../stageView.js';
import { leavingButtons } from './leaving.js';
import { plainButton } from './plainButton.js';
import type { SafetyPage } from './safetyPage.js';
import type { Asking, SafetyState } from './safetyState.js';
import { titleOf } from './safetyWords.js';
import { allSigns } from './signWords.js';
import { tickList } from './tickList.js';

/** The signs that the head turns may bring out, in their words. */
const items = allSigns.filter(({ id }) => (checkFlagIds as readonly string[]).includes(id));

/** What is no sign, and asks for no more than to stay short of it. */
const twinge = {
  id: 'twinge',
  words: 'It is only a short twinge in one spot, and does not travel',
} as const;

/** The head turns to follow, and one answer: a number for the pain, or a sign that came. */
export function checkScreen(page: SafetyPage): TemplateResult {
  const { state, asking } = page;
  const { title, detail } = titleOf({ name: 'check' }, false);
  return html`
    <header class="header">
      <div class="heading">
        <p class="place">${asking.before === null ? 'Safety' : `Before: ${asking.before}`}</p>
        <h1 class="movement" tabindex="-1" data-first="true">${title}</h1>
      </div>
    </header>
    ${picture(page)}
    <div class="check">
      <p class="detail">${detail}</p>
      <fieldset class="check-part">
        <legend class="check-title">Did it bring any of these?</legend>
        ${tickList(state, asking.ticked, items)}
      </fieldset>
      ${painPart(state, asking)}
    </div>
    <footer class="controls">
      <div class="buttons">${signsButton(state, asking)} ${leavingButtons(page)}</div>
    </footer>
  `;
}

function picture(page: SafetyPage): TemplateResult {
  const motion: Motion = (now) => demonstratedAt('safety_check', now - page.asking.since);
  const label = 'The movement: the head turns slowly to one side, back, and to the other';
  return page.still
    ? waitingStage(page, { motion, label })
    : stageView(page, {
        ...{ motion, part: null, sign: null, label, guidedLater: false },
        guide: nothing,
      });
}

/** The numeric rating scale, and whether it is all in one spot: a number says that no sign came. */
function painPart(state: SafetyState, { ticked }: Asking): TemplateResult {
  const where = ticked.has('twinge') ? { isTwinge: true } : {};
  const answer = (_: Event, worstPain: number) =>
    state.answer({ type: 'check', worstPain, ...where });
  return html`<fieldset class="check-part" ?disabled=${raisedOf(ticked).length > 0}>
    <legend class="check-title">None of them? Your worst pain now</legend>
    ${tickList(state, ticked, [twinge])} ${scaleButtons(answer, painEnds)}
  </fieldset>`;
}

const raisedOf = (ticked: Asking['ticked']) => checkFlagIds.filter((id) => ticked.has(id));

function signsButton(state: SafetyState, { ticked }: Asking) {
  const raised = raisedOf(ticked);
  if (raised.length === 0) return nothing;
  return plainButton({
    id: 'checkSigns',
    label: raised.length === 1 ? 'This came' : 'These came',
    primary: true,
    press: () => state.answer({ type: 'checkSigns', raised: [...raised] }),
  });
}
