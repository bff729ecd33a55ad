import * as vscode from 'vscode';

/** Something that is over when told so. */
export interface Dispose {
  dispose(): void;
}

/** Holds what a part has set up, and takes it down again in reverse order. */
export class DisposableStore implements Dispose {
  private readonly items: Dispose[] = [];
  private disposed = false;

  /** Keeps `item` until the store is disposed; disposes it at once where it already is. */
  add<T extends Dispose>(item: T): T {
    if (this.disposed) item.dispose();
    else this.items.push(item);
    return item;
  }

  /** An event of this part, which ends with it. */
  protected emitter(): vscode.EventEmitter<void>;
  protected emitter<T>(): vscode.EventEmitter<T>;
  protected emitter(): vscode.EventEmitter<unknown> {
    return this.add(new vscode.EventEmitter());
  }

  dispose(): void {
    this.disposed = true;
    for (const item of this.items.splice(0).reverse()) item.dispose();
  }
}
