import { html, render } from 'lit/html.js';
import { parseToJournal } from '../../messages/journal.js';
import { connectHost, timeZoneHere } from '../host.js';
import { onInput } from '../player/presence.js';
import './dashboard.css';
import { entriesView } from './entriesView.js';
import { formView } from './formView.js';
import { createPageState } from './pageState.js';
import { progressView } from './progress/progressView.js';

/** Runs the page of the journal: messages in, wishes out, and the page in between. */
function runDashboard(): void {
  const host = connectHost();
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  const page = document.createElement('main');
  page.className = 'dashboard';
  document.body.append(status, page);

  const draw = () => {
    const focused = document.activeElement;
    const row = focused?.closest('[data-entry]') ?? null;
    const listed = page.querySelectorAll('[data-entry]').length;
    const putsAway = focused?.matches('[data-do="understood"]') === true;
    const asksForMore = focused?.matches('[data-do="older"]') === true;
    render(
      html`<h1>Journal and Progress</h1>
        <p class="hint">What you write stays on this machine. Nothing is sent anywhere.</p>
        ${formView(state)} ${progressView(state)} ${entriesView(state)}`,
      page,
    );
    // A button that had the focus is gone with what it did: what undoes that is in its place.
    if (row !== null && document.activeElement === document.body) {
      const next = row.isConnected ? row.querySelector<HTMLElement>('button') : null;
      (next ?? document.getElementById('form-title'))?.focus();
    }
    if (putsAway && !focused.isConnected) document.getElementById('entries-title')?.focus();
    // Whoever asked for older entries goes on reading at the first of them.
    const older = asksForMore ? page.querySelectorAll('[data-entry]')[listed] : undefined;
    older?.querySelector<HTMLElement>('button')?.focus();
    const words = state.notice?.words ?? '';
    if (status.textContent !== words) status.textContent = words;
  };
  const state = createPageState(host, draw);
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = parseToJournal(data);
    if (message !== null) state.hear(message);
    else console.warn('Upper Back Reset: a message that this page does not know', data);
  });
  draw();
  const room = page.querySelector('.tab-panel');
  if (room !== null) {
    const measure = () => state.measure(Math.floor(room.clientWidth));
    new ResizeObserver(measure).observe(room);
    measure();
  }
  onInput(() => host.post({ type: 'input' }));
  host.post({ type: 'ready', timeZone: timeZoneHere() });
}

runDashboard();
