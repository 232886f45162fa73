/**
 * Schemas make no code out of text: the pane's page forbids that, and would report the mere attempt. Said before the
 * first schema is made.
 */
import { config } from 'zod';

config({ jitless: true });
