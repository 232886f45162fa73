import { received, unreadable } from '../../../received-files';
import { passes, raises } from './pair';

raises(
  'other-file-unreadable',
  'a file that cannot be read, of a branch whose other file counts',
  [received({ file: 'a.xlsx' }), unreadable('gửi lại/Phụ lục Tam Đường (sửa).xlsx')],
  [
    {
      file: 'gửi lại/Phụ lục Tam Đường (sửa).xlsx',
      params: { body: 'tam-duong', counted: 'a.xlsx', other: 'gửi lại/Phụ lục Tam Đường (sửa).xlsx' },
    },
  ],
);
passes('other-file-unreadable', 'a file that cannot be read, of a branch that sent nothing else, or of nobody', [
  received({ file: 'a.xlsx' }),
  unreadable('Phụ lục Sìn Hồ.xlsx'),
  unreadable('phụ lục.pdf'),
]);
