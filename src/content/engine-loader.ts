// The engine of a page: asked for when it is first needed, and there from then on.
import type { Engine, Host } from './meeting.ts';

export class EngineLoader {
  readonly #host: Host;
  readonly #send: () => Promise<unknown>;
  #coming: Promise<void> | null = null;
  /** Null until it has come. */
  here: Engine | null = null;

  /** `send` has somebody bring the engine, which has come in when it resolves. */
  constructor(host: Host, send: () => Promise<unknown>) {
    this.#host = host;
    this.#send = send;
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
      await this.#send();
      // Whoever asks first must not hear of a page that is still in doubt.
      this.here?.judge();
    } finally {
      if (this.here === null) this.#coming = null;
    }
  }
}
