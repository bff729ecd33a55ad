import type { FromPlayer, SavedPlayer } from '../../messages/player.js';

/** The page's door to the editor; VS Code gives it out once per page. */
export interface Host {
  /** Sends a message to the editor. */
  post(message: FromPlayer): void;
  /** Leaves with VS Code what a reload of the window needs; null = nothing to restore. */
  save(saved: SavedPlayer | null): void;
}

declare function acquireVsCodeApi(): {
  postMessage(message: FromPlayer): void;
  setState(state: SavedPlayer | undefined): void;
};

/** Opens the door. */
export function connectHost(): Host {
  const api = acquireVsCodeApi();
  return {
    post: (message) => api.postMessage(message),
    save: (saved) => api.setState(saved ?? undefined),
  };
}
