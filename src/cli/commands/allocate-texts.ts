import { allocateTexts as en } from '../../text/en/allocate';
import type { Language } from '../../text/language';
import { allocateTexts as vi, type AllocateTexts } from '../../text/vi/allocate';

export const ALLOCATE_TEXTS: Readonly<Record<Language, AllocateTexts>> = { vi, en };
