import type { TemplateResult } from 'lit/html.js';
import { html, nothing, svg } from 'lit/html.js';

/** One row of a table behind a chart; the first cell says what the row is about. */
type Row = readonly (string | number)[];

/** What a sign of a chart stands for. */
interface Key {
  /** Class of the sign, as the chart has it. */
  readonly sign: 'work' | 'away' | 'guided' | 'bar' | 'pain' | 'band' | 'range' | 'before' | 'goal';
  readonly words: string;
}

/** A chart: what it is called, what it says, its picture and the numbers behind it. */
interface Chart {
  readonly id: string;
  readonly title: string;
  /** What the picture shows, in a sentence or two, for everybody. */
  readonly says: string;
  readonly keys?: readonly Key[];
  /** Another legend than one of keys. */
  readonly legend?: TemplateResult;
  readonly width: number;
  readonly height: number;
  readonly picture: unknown;
  readonly table: { readonly head: readonly string[]; readonly rows: readonly Row[] };
}

/** A chart with its words and its table; a picture is never the only way to know. */
export function chartView(chart: Chart): TemplateResult {
  const { id, title, says, keys = [], width, height, picture } = chart;
  return html`<section class="chart" data-chart=${id} aria-labelledby="${id}-title">
    <h3 id="${id}-title">${title}</h3>
    <p class="says" id="${id}-says"><bdi>${says}</bdi></p>
    <svg
      class="plot"
      role="img"
      aria-labelledby="${id}-title ${id}-says"
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
    >
      ${picture}
    </svg>
    ${chart.legend ?? keysView(keys)} ${tableView(id, title, chart.table)}
  </section>`;
}

function keysView(keys: readonly Key[]) {
  if (keys.length === 0) return nothing;
  return html`<ul class="keys">
    ${keys.map(({ sign, words }) => html`<li>${keySign(sign)}<bdi>${words}</bdi></li>`)}
  </ul>`;
}

/** The same without a picture, where there is nothing to draw. */
export function emptyChart(
  id: string,
  title: string,
  says: string,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<section class="chart" data-chart=${id} aria-labelledby="${id}-title">
    <h3 id="${id}-title">${title}</h3>
    <p class="says"><bdi>${says}</bdi></p>
    ${more}
  </section>`;
}

/** The numbers behind a chart. */
export function tableView(id: string, title: string, table: Chart['table']): TemplateResult {
  return html`<details class="behind">
    <summary>Numbers<span class="visually-hidden">: ${title}</span></summary>
    <div class="behind-table" role="region" tabindex="0" aria-labelledby="${id}-title">
      <table aria-labelledby="${id}-title">
        <thead>
          <tr>
            ${table.head.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.rows.map(
            ([name, ...cells]) =>
              html`<tr>
                <th scope="row"><bdi>${name}</bdi></th>
                ${cells.map((cell) => html`<td><bdi>${cell}</bdi></td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

function keySign(sign: Key['sign']): TemplateResult {
  return html`<svg class="key" width="24" height="16" viewBox="0 0 24 16" aria-hidden="true">
    ${shapeOf(sign)}
  </svg>`;
}

function shapeOf(sign: Key['sign']) {
  switch (sign) {
    case 'work':
      return svg`<rect class="work" x="1" y="2" width="22" height="12" rx="3"></rect>`;
    case 'away':
      return svg`<rect class="away" x="2" y="4" width="20" height="8" rx="4"></rect>`;
    case 'guided':
      return svg`<path class="guided" d=${diamond(12, 8, 6)}></path>`;
    case 'bar':
      return svg`<rect class="guided" x="6" y="1" width="12" height="14"></rect>`;
    case 'pain':
      return svg`<circle class="pain-dot" cx="12" cy="8" r="4"></circle>`;
    case 'before':
      return svg`<circle class="pain-ring" cx="12" cy="8" r="4"></circle>`;
    case 'band':
      return svg`<rect class="band" x="1" y="1" width="22" height="14"></rect>`;
    case 'range':
      return svg`<line class="range" x1="12" x2="12" y1="1" y2="15"></line>`;
    case 'goal':
      return svg`<line class="goal" x1="1" x2="23" y1="8" y2="8"></line>`;
  }
}

/** A square on its corner. */
export const diamond = (x: number, y: number, r: number): string =>
  `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}z`;
