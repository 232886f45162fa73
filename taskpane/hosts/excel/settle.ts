/** One call after a burst of them: a fill over twenty cells is one change to read. */
export function settled(call: () => void, pause: number): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(call, pause);
  };
}
