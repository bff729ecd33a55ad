/** Does something one time after another: what is asked for while it is done is done once more after it. */
export class Passes {
  private last: Promise<unknown> = Promise.resolve();
  private next: Promise<void> | null = null;

  constructor(private readonly pass: () => Promise<void>) {}

  /** Resolves when a pass that began after this call is over. */
  ask(): Promise<void> {
    if (this.next !== null) return this.next;
    const next = this.last.then(() => {
      this.next = null;
      return this.pass();
    });
    this.next = next;
    this.last = next.catch(() => undefined);
    return next;
  }
}
