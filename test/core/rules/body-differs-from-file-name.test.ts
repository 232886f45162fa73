import { passes, raises } from './pair';

raises(
  'body-differs-from-file-name',
  'one body in the form and another in the file’s name',
  { fileName: 'Than Uyen 2022.xlsx', body: 'tan-uyen' },
  {
    code: null,
    cell: 'D3',
    params: { body: 'tan-uyen', fileName: 'Than Uyen 2022.xlsx', fileNameBody: 'than-uyen' },
  },
);
passes('body-differs-from-file-name', 'the same body in both', { fileName: 'Tan Uyen 2022.xlsx', body: 'tan-uyen' });
passes('body-differs-from-file-name', 'a file’s name that tells nothing', { fileName: 'Phụ lục 2022.xlsx' });
passes('body-differs-from-file-name', 'an open workbook, which has no file', { fileName: null });
