import { unzipSync } from 'fflate';
import { bodies } from '../../filled-form';
import { receivers, sentFileName } from '../../../src/core/sent-forms/sent-form';
import { doWork } from '../../../taskpane/reading/do-work';

test('the forms of a year come as one file, a workbook for each body', async () => {
  const done = await doWork({ kind: 'make-forms', against: { year: 2023, targets: null }, language: 'vi' });
  if (done.kind !== 'written') throw new Error(done.kind);
  expect(Object.keys(unzipSync(done.bytes))).toEqual(receivers(bodies, 2023).map((body) => sentFileName(body, 2023)));
});
