/** Files dropped anywhere on a window. */

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

export function takeDrops(target: EventTarget, onFiles: (files: readonly File[]) => void): void {
  // First in line, for the grid has uses of its own for what is dragged over it.
  const options = { capture: true };
  const over = (event: Event): void => {
    if (holdsFiles(event as DragEvent)) event.preventDefault();
  };
  target.addEventListener('dragover', over, options);
  target.addEventListener(
    'drop',
    (event) => {
      const drop = event as DragEvent;
      if (!holdsFiles(drop)) return;
      drop.preventDefault();
      drop.stopPropagation();
      onFiles([...(drop.dataTransfer?.files ?? [])]);
    },
    options,
  );
}
