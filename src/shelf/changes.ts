// Tells every open page of the extension which articles have changed on the shelf, so that lists are never stale.

const CHANNEL = 'jingdu-shelf';

export function tellChanged(ids: readonly string[]): void {
  if (ids.length === 0) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(ids);
  channel.close();
}

/** Gives the function that stops listening. Also hears what this page itself changes. */
export function onChanged(hear: (ids: string[]) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<string[]>) => hear(event.data);
  return () => channel.close();
}
