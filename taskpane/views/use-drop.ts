import { useState, type DragEvent } from 'react';

export interface Drop {
  /** Whether something is being held over it. */
  readonly isOver: boolean;
  readonly on: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: () => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** A place of the page that takes what is dropped on it. */
export function useDrop(take: (dropped: DataTransfer) => void): Drop {
  const [isOver, setIsOver] = useState(false);
  return {
    isOver,
    on: {
      onDragOver: (event) => {
        event.preventDefault();
        setIsOver(true);
      },
      onDragLeave: () => setIsOver(false),
      onDrop: (event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer);
      },
    },
  };
}
