import { received } from '../../../received-files';
import { passes, raises } from './pair';

const early = received({ file: 'a.xlsx', modified: '2022-11-17T08:00:00Z' });
const late = received({ file: 'b.xlsx', modified: '2022-11-18T08:00:00Z', changes: { 'I.1': 31 } });
const undated = received({ file: 'c.xlsx', changes: { 'I.1': 31, 'I.2': 2 } });
const copy = received({ file: 'd.xlsx' });

describe('sent-twice-differing', () => {
  raises(
    'sent-twice-differing',
    'two files that differ, of which none says when it was saved',
    [copy, undated],
    [
      {
        file: 'c.xlsx',
        params: {
          body: 'tam-duong',
          files: ['c.xlsx', 'd.xlsx'],
          differing: ['Kết nạp đoàn viên', 'Thành lập CĐCS trong doanh nghiệp'],
        },
      },
    ],
  );
  raises(
    'sent-twice-differing',
    'four files that all differ, once for all of them',
    [
      copy,
      undated,
      received({ file: 'f.xlsx', changes: { 'I.1': 32 } }),
      received({ file: 'g.xlsx', changes: { 'I.1': 33 } }),
    ],
    [{ file: 'c.xlsx', params: { files: ['c.xlsx', 'd.xlsx', 'f.xlsx', 'g.xlsx'] } }],
  );
  passes('sent-twice-differing', 'two files with the same figures', [early, copy]);
  passes('sent-twice-differing', 'two files of two branches', [early, received({ body: 'than-uyen' })]);
});

describe('sent-again-later', () => {
  raises(
    'sent-again-later',
    'two files that differ, of which one was saved later',
    [late, early],
    [
      {
        file: 'a.xlsx',
        params: {
          counted: 'b.xlsx',
          other: 'a.xlsx',
          countedSaved: '2022-11-18T08:00:00Z',
          otherSaved: '2022-11-17T08:00:00Z',
          differing: ['Kết nạp đoàn viên'],
        },
      },
    ],
  );
  passes('sent-again-later', 'a later file with the same figures', [
    early,
    received({ file: 'e.xlsx', modified: '2022-11-18T08:00:00Z' }),
  ]);
});

describe('sent-twice-alike', () => {
  raises(
    'sent-twice-alike',
    'two files with the same figures',
    [early, copy],
    [{ file: 'd.xlsx', params: { counted: 'a.xlsx', other: 'd.xlsx', differing: [] } }],
  );
  raises(
    'sent-twice-alike',
    'the same file twice',
    [received({ file: 'a.xlsx', bytes: 'x' }), received({ file: 'b.xlsx', bytes: 'x' })],
    [{ file: 'b.xlsx', params: { counted: 'a.xlsx' } }],
  );
  passes('sent-twice-alike', 'files that differ in one figure', [early, late]);
});
