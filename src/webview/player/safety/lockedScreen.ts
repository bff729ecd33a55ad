import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { redFlagGroups } from '../../../safety/redFlags.js';
import { regionIds } from '../../../safety/regionIds.js';
import { regions } from '../../../safety/regions.js';
import type { RegionId } from '../../../safety/regionIds.js';
import type { SafetyScreen } from '../../../safety/safetyScreen.js';
import { clearing } from './clearing.js';
import { dayWords } from './dayWords.js';
import { plainButton } from './plainButton.js';
import type { SafetyPage } from './safetyPage.js';
import { isEmergency, titleOf } from './safetyWords.js';
import { signWords } from './signWords.js';

type Locked = Extract<SafetyScreen, { name: 'locked' }>;

/** Nothing may begin: which signs, what to do, whom to call, and how it ends. */
export function lockedScreen(page: SafetyPage, screen: Locked): TemplateResult {
  const { title, detail } = titleOf(screen, false);
  const { wayOut } = page;
  const urgency = isEmergency(screen.locks) ? 'emergency' : 'same_day';
  const group = redFlagGroups.find((one) => one.urgency === urgency);
  return html`
    <div class="signs">
      <h1 class="cue" tabindex="-1" data-first="true">${title}</h1>
      ${wayOut === null ? nothing : html`<p class="detail">${wayOut}</p>`}
      <section class="sign-group" data-urgency=${urgency} aria-labelledby="locked-because">
        <h2 class="sign-title" id="locked-because">You said that this fits</h2>
        <ul class="sign-list">
          ${screen.locks.map(
            ({ flag, day }) =>
              html`<li>${signWords(flag)} <span class="sign-day">(${dayWords(day)})</span></li>`,
          )}
        </ul>
        <p class="sign-action">${group?.action}</p>
        ${calling(page, screen.region, urgency)}
      </section>
      <p class="detail">${detail}</p>
      ${clearing(page, { flags: screen.locks.map(({ flag }) => flag), conditions: [] })}
      ${answersPart(screen)}
    </div>
    <footer class="controls">
      <div class="buttons">
        ${
          screen.canUndo
            ? plainButton({
                id: 'undo',
                label: 'That was a wrong tap',
                press: () => page.state.answer({ type: 'undo' }),
              })
            : nothing
        }
        <span class="buttons-gap"></span>
        ${plainButton({
          ...{ id: 'close', label: 'Close', key: 'Esc' },
          press: page.state.leave,
        })}
      </div>
    </footer>
  `;
}

/** What was answered to each sign, for whoever wants to know; what was not asked is no no. */
function answersPart({ answers }: Locked): TemplateResult {
  return html`<details class="answers">
    <summary>What you answered to each sign</summary>
    <ul class="sign-list">
      ${answers.map(
        ({ flag, answer, day }) =>
          html`<li>
            ${signWords(flag)}:
            <b>${answer}</b>${
              day === null ? nothing : html` <span class="sign-day">(${dayWords(day)})</span>`
            }
          </li>`,
      )}
    </ul>
  </details>`;
}

/** Whom to call, once the person has said where they are: that is never guessed. */
function calling({ state }: SafetyPage, region: RegionId | null, urgency: string): TemplateResult {
  const found = region === null ? null : regions[region];
  return html`
    <label class="region">
      <span>Where are you? It says whom to call.</span>
      <select
        class="region-choice"
        data-region="true"
        @change=${({ target }: Event) => {
          const chosen = target instanceof HTMLSelectElement ? target.value : '';
          const id = regionIds.find((one) => one === chosen);
          if (id !== undefined) state.answer({ type: 'region', region: id });
        }}
      >
        <option value="" ?selected=${region === null} disabled>Choose…</option>
        ${regionIds.map(
          (id) => html`<option value=${id} ?selected=${id === region}>${regions[id].name}</option>`,
        )}
      </select>
    </label>
    ${
      found === null
        ? nothing
        : html`<ul class="lines">
            <li><b>Emergency</b> ${found.emergency}</li>
            ${
              urgency === 'emergency' || found.nurseLine === null
                ? nothing
                : html`<li><b>Nurse line</b> ${found.nurseLine}</li>`
            }
            ${urgency === 'emergency' || found.note === null ? nothing : html`<li>${found.note}</li>`}
          </ul>`
    }
  `;
}
