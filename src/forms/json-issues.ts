/** What is wrong with a JSON file, for whoever edits it: where, and what to write there. */
import * as z from 'zod';

const THINGS: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

/** Takes the place of the library's own wording where a schema gives none. */
export function wordIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') {
    const due = THINGS[issue.expected] ?? issue.expected;
    return issue.input === undefined ? `is missing; write ${due}` : `must be ${due}`;
  }
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'unrecognized_keys')
    return `has no place for "${issue.keys.join('", "')}"; take it out or mend its spelling`;
  if (issue.code === 'too_small')
    return issue.origin === 'array' ? 'may not be empty' : `must be at least ${String(issue.minimum)}`;
  return issue.code === 'too_big' ? `must be at most ${String(issue.maximum)}` : undefined;
}

type Issue = z.core.$ZodIssue;

/** What the library says where neither a schema nor `wordIssue` says anything. */
const UNWORDED = 'Invalid input';

/** Of several shapes that a value could have had, the one that it is nearest to says what is wrong, unless the schema itself does. */
function nearest(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union' || issue.message !== UNWORDED) return [issue];
  const [fewest] = [...issue.errors].sort((a, b) => a.length - b.length);
  if (!fewest || fewest.length === 0) return [issue];
  return fewest.flatMap(nearest).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** "sections.0.lines.2.kind: must be one of count, money, share, judgement" */
export function issueLines(error: z.ZodError): string[] {
  return (error.issues as readonly Issue[])
    .flatMap(nearest)
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message));
}
