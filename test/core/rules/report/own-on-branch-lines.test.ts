import { everybody } from '../../../received-files';
import { passes, raises } from './pair';

raises(
  'own-on-branch-lines',
  'an own file with figures on four lines of the branches: an older report, when fewer had sent',
  everybody({ 'lai-chau': { changes: { 'I.1': 300, 'I.2': 10, 'I.3': 800, 'III.1': 10 } } }),
  [
    {
      file: 'lai-chau.xlsx',
      code: null,
      params: {
        lines: [
          'Kết nạp đoàn viên',
          'Thành lập CĐCS trong doanh nghiệp',
          'Giới thiệu đoàn viên công đoàn ưu tú cho Đảng',
          'Công đoàn cấp trên trực tiếp tổ chức thực hiện việc kiểm tra tài chính cùng cấp',
        ],
      },
    },
  ],
);
passes(
  'own-on-branch-lines',
  'what the province did itself on three lines',
  everybody({ 'lai-chau': { changes: { 'IV.6': 7, 'VII.3.count': 33, 'VII.3.amount': 20.5, 'I.1': 0 } } }),
);
