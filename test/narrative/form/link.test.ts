import { verdicts } from '../told';

describe('two lines of the form in one sentence', () => {
  test('are told apart by the commas between them', () => {
    expect(
      verdicts('15% cán bộ công đoàn là Chiến sĩ thi đua cơ sở, 100% cán bộ chuyên trách là Lao động tiên tiến.'),
    ).toEqual(['15% VII.6.c result agrees', '100% VII.6.d result agrees']);
    expect(
      verdicts('Có 11 công đoàn cấp trên kiểm tra tài chính cùng cấp, 05 cuộc kiểm tra tài chính ngoài nhà nước.'),
    ).toEqual(['11 III.1 result agrees', '05 III.2 result agrees']);
  });

  test('without commas both stay unlinked', () => {
    expect(verdicts('Đã kiểm tra tài chính cùng cấp và kiểm tra tài chính ngoài nhà nước 16 cuộc.')).toEqual([]);
  });
});

describe('words that head the sentence say what is counted', () => {
  test.each([
    ['Số đoàn viên ưu tú giới thiệu cho Đảng là 815 người.', '815 I.3 result agrees'],
    ['Số CĐCS thành lập mới trong doanh nghiệp: 02.', '02 I.2 result agrees'],
  ])('%s', (text, told) => {
    expect(verdicts(text)).toEqual([told]);
  });

  test('but a noun of the figure’s own goes before them', () => {
    expect(verdicts('Số CĐCS thành lập mới trong doanh nghiệp có 02 cán bộ.')).toEqual([]);
  });
});

describe('a total before its parts', () => {
  test('is not taken for one of them', () => {
    const text = 'Cả năm đã tặng 7.561 suất quà, gồm: Tết Sum vầy 6.958 suất; Tháng Công nhân 430 suất.';
    expect(verdicts(text)).toEqual([
      '7.561 welfare.count agrees',
      '6.958 VII.1.count result agrees',
      '430 VII.3.count result agrees',
    ]);
  });

  test('“cụ thể hóa” begins no parts', () => {
    expect(verdicts('Kết nạp 328 đoàn viên để cụ thể hóa 02 nghị quyết, 05 kế hoạch.')).toEqual([
      '328 I.1 result agrees',
    ]);
  });
});

describe('figures in brackets', () => {
  test('take the words around them where they state what stands there', () => {
    expect(verdicts('100% công đoàn cấp trên đã kiểm tra tài chính cùng cấp (11/11 đơn vị).')).toEqual([
      '11/11 III.1 result agrees',
    ]);
  });

  test('that make the whole are its parts', () => {
    const meetings = (state: string): string =>
      `Hội nghị người lao động tổ chức tại 24 đơn vị (${state} doanh nghiệp nhà nước, 21 doanh nghiệp ngoài nhà nước).`;
    expect(verdicts(meetings('03'))).toEqual(['03 IV.2 result agrees', '21 IV.3 result agrees']);
    expect(verdicts(meetings('04'))).toEqual([]);
  });

  test('that tell only of some are left alone', () => {
    expect(verdicts('Kết nạp 328 đoàn viên (nữ 210 đoàn viên).')).toEqual(['328 I.1 result agrees']);
  });
});

describe('what was assigned is no result', () => {
  test.each(['giao 300 đoàn viên, thực hiện', 'kế hoạch 300 đoàn viên, thực hiện'])('%s', (words) => {
    expect(verdicts(`Kết nạp đoàn viên: ${words} 328 đoàn viên.`)).toEqual([
      '300 I.1 target agrees',
      '328 I.1 result agrees',
    ]);
  });

  test('it is held against the target, in the register too', () => {
    expect(verdicts('Kết nạp đoàn viên: giao 310 đoàn viên.')).toEqual(['310 I.1 target differs']);
  });

  test('nor is what a result is compared with', () => {
    expect(verdicts('Kết nạp 328 đoàn viên so với 282 đoàn viên của năm trước.')).toEqual(['328 I.1 result agrees']);
    expect(verdicts('Giới thiệu 815 đoàn viên ưu tú cho Đảng so với 500 đoàn viên được giao.')).toEqual([
      '815 I.3 result agrees',
      '500 I.3 target agrees',
    ]);
  });

  test('nor is by how many a target was passed', () => {
    expect(verdicts('Giới thiệu 815 đoàn viên ưu tú cho Đảng, vượt chỉ tiêu 315 đoàn viên, đạt 163%.')).toEqual([
      '815 I.3 result agrees',
      '163% I.3 rate agrees',
    ]);
  });

  test('but a target that is named before a comma says nothing of the figure behind it', () => {
    expect(verdicts('Hoàn thành vượt chỉ tiêu, kết nạp 328 đoàn viên.')).toEqual(['328 I.1 result agrees']);
  });

  test('in a bracket right behind the result it is held against the same line', () => {
    expect(verdicts('Giới thiệu 815 đoàn viên ưu tú cho Đảng (chỉ tiêu giao 550), đạt 163%.')).toEqual([
      '815 I.3 result agrees',
      '550 I.3 target differs',
      '163% I.3 rate agrees',
    ]);
    expect(verdicts('Kết nạp 328 đoàn viên (chỉ tiêu giao 12 lớp tập huấn).')).toEqual(['328 I.1 result agrees']);
  });

  test('a second figure behind a stroke is the target, with its noun too', () => {
    expect(verdicts('Kết nạp 328 đoàn viên/300 đoàn viên.')).toEqual([
      '328 I.1 result agrees',
      '300 I.1 target agrees',
    ]);
  });

  test('“bàn giao” hands over houses', () => {
    expect(verdicts('Đã bàn giao 10 nhà Mái ấm Công đoàn.')).toEqual(['10 VII.5.count result agrees']);
  });
});
