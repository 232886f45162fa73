/** A written report as plain data: its paragraphs with their places, and where its notes are referred to. */
import type { StatedPlace } from '../core/checking/stated-figure';

/** A mark that refers to a footnote or endnote; it is no part of the text. */
export interface NoteMark {
  /** Where in the text it stands. */
  readonly offset: number;
  /** "1", "5"; endnotes of a Word file have "e" before the number. */
  readonly mark: string;
}

export type NarrativePlace = StatedPlace;

export interface Paragraph {
  /** `number` counts the paragraphs of the whole report, cells and notes too, from 1. */
  readonly place: NarrativePlace;
  /** Composed Unicode, without marks of notes and without invisible characters. */
  readonly text: string;
  readonly marks: readonly NoteMark[];
  /** One of a list, by its bullet or by how Word numbers it. */
  readonly item: boolean;
  /** The whole of a cell whose column is the table's own: no cells of its row are joined. */
  readonly inColumn: boolean;
  /** A piece of a paragraph that is too long to be read as one. */
  readonly isPiece: boolean;
}

export interface Narrative {
  readonly paragraphs: readonly Paragraph[];
}
