import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import type { ProgressModel } from '../../../journal/statistics/progress.js';
import type { View } from '../../../messages/journal.js';
import { viewTabs } from '../../../messages/journal.js';
import type { PageState } from '../pageState.js';
import { todayView } from './todayView.js';
import { trendView } from './trendView.js';
import { weekView } from './weekView.js';

type Tab = View['tab'];

const names: Readonly<Record<Tab, string>> = { today: 'Today', week: 'Week', trend: 'Trend' };

/** What has come of it: today, the week, the trend. One of them at a time. */
export function progressView(state: PageState): TemplateResult {
  const { progress, view } = state;
  return html`<section class="card progress" aria-labelledby="progress-title">
    <div class="progress-head">
      <h2 id="progress-title">Progress</h2>
      <div class="tabs" role="tablist" aria-labelledby="progress-title" @keydown=${onKey(state)}>
        ${viewTabs.map(
          (tab) =>
            html`<button
              type="button"
              class="tab"
              role="tab"
              id="tab-${tab}"
              data-tab=${tab}
              aria-selected=${tab === view.tab}
              aria-controls="tab-panel"
              tabindex=${tab === view.tab ? 0 : -1}
              @click=${() => state.look({ tab })}
            >
              ${names[tab]}
            </button>`,
        )}
      </div>
    </div>
    <div
      class="tab-panel"
      id="tab-panel"
      role="tabpanel"
      aria-labelledby="tab-${view.tab}"
      data-shows=${view.tab}
    >
      ${progress === null ? nothing : panel(state, progress)}
    </div>
  </section>`;
}

function panel(state: PageState, progress: ProgressModel): TemplateResult {
  const { view, width } = state;
  switch (view.tab) {
    case 'today':
      return todayView(progress, width);
    case 'week':
      return weekView(progress, width);
    case 'trend':
      return trendView(
        progress,
        view.trend ?? usualTrend(progress),
        (trend) => state.look({ trend }),
        width,
      );
  }
}

/** The shortest range that has all there is, up to a year. */
function usualTrend({ firstDay, trends }: ProgressModel): ProgressModel['trends'][number]['id'] {
  const holds = trends.find(
    ({ id, from }) => id !== 'all' && firstDay !== null && firstDay >= from,
  );
  return firstDay === null ? 'month' : (holds?.id ?? 'year');
}

/** The arrow keys, Home and End go from tab to tab. */
function onKey(state: PageState) {
  return (event: KeyboardEvent) => {
    const at = viewTabs.indexOf(state.view.tab);
    const isRtl = document.documentElement.dir === 'rtl';
    const last = viewTabs.length - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: isRtl ? at - 1 : at + 1,
      ArrowLeft: isRtl ? at + 1 : at - 1,
      Home: 0,
      End: last,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const tab = viewTabs[(to + viewTabs.length) % viewTabs.length];
    if (tab === undefined) return;
    state.look({ tab });
    document.getElementById(`tab-${tab}`)?.focus();
  };
}
