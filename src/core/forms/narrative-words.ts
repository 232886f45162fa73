/** How a form's indicators are told in sentences: data beside the form. */
import type * as z from 'zod';
import type { narrativeWordsSchema, scopeSchema, toldSchema, waySchema } from './narrative-words-schema';

export type NarrativeWords = z.infer<typeof narrativeWordsSchema>;
export type Told = z.infer<typeof toldSchema>;
export type Way = z.infer<typeof waySchema>;
export type Scope = z.infer<typeof scopeSchema>;
