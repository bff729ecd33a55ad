/** A page's door to the editor; VS Code gives it out once per page. */
export interface Host<Message, Saved> {
  /** Sends a message to the editor. */
  post(message: Message): void;
  /** What the page left with VS Code before it was hidden or reloaded, still to be parsed. */
  saved(): unknown;
  /** Leaves with VS Code what the page needs when it comes again; null = nothing. */
  save(saved: Saved | null): void;
}

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

/** Opens the door. */
export function connectHost<Message, Saved>(): Host<Message, Saved> {
  const api = acquireVsCodeApi();
  return {
    post: (message) => api.postMessage(message),
    saved: () => api.getState(),
    save: (saved) => api.setState(saved ?? undefined),
  };
}

/** The time zone of the person's clocks, which a host far away does not know. */
export const timeZoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
