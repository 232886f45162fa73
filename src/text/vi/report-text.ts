/** Chữ của bản Word: phụ lục theo thể thức văn bản và các câu dự thảo cho báo cáo. Văn bản gửi đi luôn bằng tiếng Việt. */
export const reportText = {
  motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  /** Tên tỉnh không bị ngắt ra hai dòng. */
  bodyInFull: (name: string) =>
    name
      .replace(/^LĐLĐ(?= )/, 'Liên đoàn Lao động')
      .replace(/(?:tỉnh|thành phố) .+$/i, (place) => place.replaceAll(' ', '\u00a0')),
  number: 'Số: ……/BC-……',
  placeAndDate: (bodyName: string) =>
    `${/(?:tỉnh|thành phố)\s(.+)$/i.exec(bodyName)?.[1] ?? '……………'}, ngày … tháng … năm ……`,
  attachedTo: (bodyName: string) => `(Kèm theo Báo cáo số …… ngày … tháng … năm …… của ${bodyName})`,
  partialAbove: 'SỐ LIỆU CHƯA ĐỦ: xem các dòng có ghi số đơn vị và giải thích dưới bảng.',
  /** Không bị ngắt ra hai dòng. */
  given: (given: number, asked: number) => `(${String(given)}/${String(asked)}\u00a0đơn\u00a0vị)`,
  nothingGiven: '(chưa có số)',
  notes: 'Ghi chú:',
  partialBelow:
    'Dòng có ghi “số đơn vị đã tính/số đơn vị phải báo cáo” dưới kết quả là chưa cộng đủ; lý do từng số ở báo cáo Excel, trang “Lưu ý”.',
  notSent: (names: readonly string[]) => `Chưa có báo cáo dùng được: ${names.join('; ')}.`,
  preparedBy: 'NGƯỜI LẬP BIỂU',
  onBehalf: 'TM. BAN THƯỜNG VỤ',
  chair: 'CHỦ TỊCH',
  sign: '(Ký, ghi rõ họ tên)',

  draft: {
    heading: 'DỰ THẢO CÁC CÂU CHO BÁO CÁO',
    explanation:
      'Phần này để tham khảo khi viết báo cáo, không phải phần của phụ lục. Số liệu lấy từ bảng tổng hợp; hãy xem lại từng câu trước khi dùng, rồi xóa phần này trước khi gửi.',
    /** Đơn vị tính trong câu văn, nơi câu văn dùng chữ khác biểu mẫu. */
    measures: { DN: 'doanh nghiệp', Xuất: 'suất', CĐCS: 'CĐCS' } as Readonly<Record<string, string>>,
    target: (result: string, target: string, measure: string, rate: string) =>
      `${result}/${target} ${measure}, đạt ${rate}% chỉ tiêu giao`,
    notAssigned: (result: string, measure: string) => `${result} ${measure}; không giao chỉ tiêu`,
    targetUnknown: (result: string, measure: string) => `${result} ${measure}; sổ đăng ký chưa có chỉ tiêu giao`,
    targetZero: (result: string, measure: string) =>
      `${result} ${measure}; chỉ tiêu giao là 0 nên không tính được tỷ lệ`,
    plain: (result: string, measure: string) => `${result} ${measure}`,
    money: (amount: string, words: string) => `số tiền ${amount} đồng (${words})`,
    moneyAlone: (amount: string) => `số tiền ${amount} đồng`,
    noFigure: (label: string) => `${label}: chưa có số liệu`,
    noneOf: (label: string) => `${label}: không có`,
    notAsked: (label: string) => `${label}: không giao chỉ tiêu`,
    eachItsOwn: (label: string, given: number, asked: number) =>
      `${label}: mỗi đơn vị một số, không cộng được (đã có số của ${String(given)} trong ${String(asked)} đơn vị)`,
    partial: (given: number, asked: number) => `mới cộng số của ${String(given)} trong ${String(asked)} đơn vị`,
    noneGiven: (asked: number) => `chưa có số của đơn vị nào trong ${String(asked)} đơn vị`,
    heldBack: (names: readonly string[]) => `chưa cộng số của ${names.join(', ')} vì chưa rõ`,
    missing: (names: readonly string[]) =>
      `Chưa có báo cáo dùng được của ${names.join('; ')}, nên số liệu dưới đây chưa gồm ${String(names.length)} đơn vị này; câu nào còn thiếu số khác thì nói riêng.`,
    toldAgain: '; đã tính ở các mục khác, không cộng vào tổng chăm lo',
    welfare: (said: readonly string[], isPartial: boolean) =>
      `Tổng số suất chăm lo cả năm, không tính trùng${isPartial ? ', chưa đủ số liệu' : ''}: ${said.join(', ')}.`,
    parts: (parts: readonly string[]) => `Trong đó: ${parts.join('; ')}.`,
    part: (label: string, said: readonly string[]) => `${label}: ${said.join(', ')}`,
    dong: (amount: string) => `${amount} đồng`,
    noCount: 'chưa có số lượng',
    noAmount: 'chưa có số tiền',
    extraMeasure: 'suất',
    welfareLacking: (labels: readonly string[]) =>
      `Tổng chăm lo này chưa đầy đủ, vì còn thiếu số ở các mục: ${labels.join('; ')}.`,
    welfareTitle: 'Tổng hợp chăm lo',
  },
};

export type ReportTextWords = typeof reportText;
