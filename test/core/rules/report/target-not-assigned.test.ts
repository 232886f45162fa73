import { bodies, registerWith } from '../../../filled-form';
import { everybody } from '../../../received-files';
import { passes, raises } from './pair';

/** The branches' targets of I.1 by their place in the register; undefined: none is assigned. */
const targets = (of: (index: number) => string | undefined): ReturnType<typeof registerWith> =>
  registerWith(
    Object.fromEntries(
      bodies.branches.map(({ id }, index) => {
        const target = of(index);
        return [id, { 'IV.6': '-', ...(target !== undefined && { 'I.1': target }) }];
      }),
    ),
  );

raises(
  'target-not-assigned',
  'a blank among the branches’ targets',
  everybody(),
  [{ file: null, code: 'I.1', params: { bodies: ['tam-duong'] } }],
  targets((index) => (bodies.branches[index]?.id === 'tam-duong' ? undefined : '30')),
);
passes(
  'target-not-assigned',
  'a dash and a zero among them',
  everybody(),
  targets((index) => (index === 1 ? '-' : index === 2 ? '0' : '30')),
);
passes(
  'target-not-assigned',
  'targets that were never split',
  everybody(),
  targets((index) => (index < 2 ? '30' : undefined)),
);
