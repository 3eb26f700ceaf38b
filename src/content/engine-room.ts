// The engine of a page: asked for when it is first needed, and there from then on.
import { callBackground } from './call-background.ts';
import type { Engine, Host } from './meeting.ts';

export class EngineRoom {
  readonly #host: Host;
  #coming: Promise<void> | null = null;
  /** Null until it has come. */
  here: Engine | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Rejects when the engine cannot be had; the next one who needs it asks again. */
  async use<Result>(work: (engine: Engine) => Result): Promise<Awaited<Result>> {
    this.#coming ??= this.#bring();
    await this.#coming;
    if (this.here === null) throw new Error('no engine came');
    return await work(this.here);
  }

  /** The engine comes in. */
  enter(begin: (host: Host) => Engine): void {
    this.here ??= begin(this.#host);
  }

  async #bring(): Promise<void> {
    try {
      await callBackground('page.engine', null);
      // Whoever asks first must not hear of a page that is still in doubt.
      this.here?.judge();
    } finally {
      if (this.here === null) this.#coming = null;
    }
  }
}
