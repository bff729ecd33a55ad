import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { standingLine } from '../../../journal/report/standingLine.js';
import type { ConditionId, FlagId } from '../../../safety/flagIds.js';
import type { RedFlagGroup } from '../../../safety/redFlags.js';
import { conditionIds, flagIds } from '../../../safety/flagIds.js';
import { redFlagGroups } from '../../../safety/redFlags.js';
import type { SafetyScreen } from '../../../safety/safetyScreen.js';
import { dayWords } from './dayWords.js';
import { leavingButtons } from './leaving.js';
import { plainButton } from './plainButton.js';
import type { SafetyPage } from './safetyPage.js';
import type { Tickable } from './safetyState.js';
import { titleOf } from './safetyWords.js';
import { tickList } from './tickList.js';

/** All signs, and what the person lives with: one screen, one answer. */
export function listScreen(
  page: SafetyPage,
  screen: Extract<SafetyScreen, { name: 'list' }>,
): TemplateResult {
  const { state, asking, wayOut } = page;
  const { ticked } = asking;
  const { title, detail } = titleOf(screen, wayOut !== null);
  const raised = chosen<FlagId>(flagIds, ticked);
  const conditions = chosen<ConditionId>(conditionIds, ticked);
  return html`
    <div class="signs">
      <h1 class="cue" tabindex="-1" data-first="true">${title}</h1>
      ${wayOut === null ? nothing : html`<p class="detail">${wayOut}</p>`}
      <p class="detail">${detail}</p>
      ${redFlagGroups.map((group) => signGroup(page, group, notAskedOf(screen)))}
      <p class="detail detail-quiet">
        ${answeredWords(screen)} Your answers stay on this machine, with their date. Nothing is sent
        anywhere.
      </p>
      ${screen.answeredOn === null ? html`<p class="detail detail-quiet">${standingLine}</p>` : nothing}
    </div>
    <footer class="controls">
      <div class="buttons">
        ${plainButton({
          id: 'list',
          label: answerLabel(raised, conditions),
          primary: true,
          press: () => state.answer({ type: 'list', raised: [...raised], ticked: [...conditions] }),
        })}
        ${leavingButtons(page)}
      </div>
    </footer>
  `;
}

/** Whether somebody has said no to these before; where nobody was asked, nobody has. */
function answeredWords({ answeredOn }: Extract<SafetyScreen, { name: 'list' }>): string {
  return answeredOn === null
    ? 'Not asked so far: an empty box is no answer yet.'
    : `Last answered on ${dayWords(answeredOn)}.`;
}

/** The answer says what it says: nothing, signs, or only what the person lives with. */
function answerLabel(raised: readonly FlagId[], conditions: readonly ConditionId[]): string {
  if (raised.length > 0) return raised.length === 1 ? 'This fits' : 'These fit';
  return conditions.length > 0 ? 'No sign, only these' : 'None of these';
}

function chosen<Id extends Tickable>(
  all: readonly Id[],
  ticked: ReadonlySet<Tickable>,
): readonly Id[] {
  return all.filter((id) => ticked.has(id));
}

/** Signs that were not asked about, where others were: where none was, one line says so of all. */
function notAskedOf({ answers }: Extract<SafetyScreen, { name: 'list' }>): readonly Tickable[] {
  const notAsked = answers.filter(({ answer }) => answer === 'not asked');
  return notAsked.length === answers.length ? [] : notAsked.map(({ flag }) => flag);
}

function signGroup(
  { state, asking }: SafetyPage,
  group: RedFlagGroup,
  notAsked: readonly Tickable[],
): TemplateResult {
  const { urgency, title, action, flags } = group;
  const heading = `signs-${urgency}`;
  return html`<section
    class="sign-group"
    role="group"
    data-urgency=${urgency}
    aria-labelledby=${heading}
  >
    <h2 class="sign-title" id=${heading}>${title}</h2>
    <p class="sign-action">${action}</p>
    ${tickList(
      state,
      asking.ticked,
      flags.map(({ id, words }) => ({
        ...{ id, words },
        ...(notAsked.includes(id) ? { note: 'not asked' } : {}),
      })),
    )}
  </section>`;
}
