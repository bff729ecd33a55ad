import type { FromJournal, SavedJournal } from '../../messages/journal.js';
import { parseSavedJournal } from '../../messages/journal.js';

/** The page's door to the editor; VS Code gives it out once per page. */
export interface Host {
  post(message: FromJournal): void;
  /** What the page left with VS Code before it was hidden or reloaded; null = nothing. */
  saved(): SavedJournal | null;
  save(saved: SavedJournal): void;
}

declare function acquireVsCodeApi(): {
  postMessage(message: FromJournal): void;
  getState(): unknown;
  setState(state: SavedJournal): void;
};

/** Opens the door. */
export function connectHost(): Host {
  const api = acquireVsCodeApi();
  return {
    post: (message) => api.postMessage(message),
    saved: () => parseSavedJournal(api.getState()),
    save: (saved) => api.setState(saved),
  };
}
