/** Files dropped anywhere on a window open in the grid. */
import type { FileDesk } from './file-desk';

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

export function takeDrops(target: EventTarget, desk: FileDesk): void {
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
      void desk.openFiles([...(drop.dataTransfer?.files ?? [])]);
    },
    options,
  );
}
