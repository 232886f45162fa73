import { reportSheetNames } from '../../core/reporting/own-report';

/** Mọi chữ trên các trang của báo cáo, trừ nhãn của biểu mẫu (ở tệp JSON của biểu mẫu). */
export const reportSheets = {
  sheetNames: reportSheetNames.vi,

  officialForm: {
    letterhead: (bodyName: string) => bodyName.replace(/^LĐLĐ(?= )/, 'Liên đoàn Lao động').toUpperCase(),
    /** Đứng sau “10/11” bên cạnh dòng chưa cộng đủ. */
    branchesGiven: 'đơn vị',
    nothingGiven: 'chưa có số',
    partialAbove: 'SỐ LIỆU CHƯA ĐỦ: xem các dòng có ghi ở lề phải và giải thích dưới bảng.',
    partialBelow: (sheet: string, given: number, asked: number) =>
      `- Số liệu chưa đủ: dòng có ghi “${String(given)}/${String(asked)} đơn vị” ở lề phải mới cộng số của ${String(given)} trong ${String(asked)} đơn vị phải báo cáo. Lý do ở trang “${sheet}”.`,
    notSent: (names: readonly string[]) => `- Chưa có báo cáo dùng được: ${names.join('; ')}.`,
    placeAndDate: (bodyName: string) =>
      `${/(?:tỉnh|[Tt]hành phố|huyện|thị xã) (.+)$/.exec(bodyName)?.[1] ?? '……………'}, ngày … tháng … năm 20…`,
    preparedBy: 'NGƯỜI LẬP BIỂU',
    onBehalf: 'TM. BAN THƯỜNG VỤ',
    chair: 'CHỦ TỊCH',
  },

  branches: {
    title: (year: number) => `KẾT QUẢ TỪNG ĐƠN VỊ NĂM ${String(year)}`,
    allSent: (count: number) => `Đã có đủ báo cáo của ${String(count)} đơn vị và phần của cơ quan tổng hợp.`,
    someSent: (sent: number, asked: number, missing: readonly string[]) =>
      `Có báo cáo của ${String(sent)}/${String(asked)} đơn vị. CHƯA CÓ: ${missing.join('; ')}.`,
    code: 'Mục',
    label: 'Chỉ tiêu',
    measure: 'ĐVT',
    own: (bodyName: string) => `${bodyName} (phần trực tiếp)`,
    total: 'TOÀN TỈNH',
    given: 'Số đơn vị có số liệu',
    notSent: 'CHƯA CÓ',
    results: 'A. KẾT QUẢ',
    resultsLegend:
      '“-” không được giao hoặc không có;  “?” có số nhưng chưa dùng được, không cộng (xem trang “Lưu ý”);  “…” bỏ trống;  “×” chưa có báo cáo;  ô xám: không phải báo cáo dòng này (nếu có số thì vẫn cộng).',
    rates: 'C. TỶ LỆ SO VỚI CHỈ TIÊU CẢ NĂM (%)',
    ratesLegend:
      'Chữ đậm, nền hồng: dưới 50%;  nền vàng: từ 50% đến dưới 100%;  không tô: từ 100% trở lên. Tỷ lệ toàn tỉnh là tổng kết quả so với chỉ tiêu giao cho tỉnh, không phải trung bình của các tỷ lệ.',
    targets: 'D. CHỈ TIÊU GIAO CẢ NĂM',
    targetsLegend: '“-” không giao. Ô trống: sổ đăng ký chưa có chỉ tiêu giao cho đơn vị ấy, nên chưa tính được tỷ lệ.',
    noBranchRates: 'Sổ đăng ký chưa có chỉ tiêu giao cho từng đơn vị, nên chỉ tính được tỷ lệ của toàn tỉnh.',
  },

  welfare: {
    title: 'B. TỔNG CHĂM LO TRONG NĂM (mỗi suất, mỗi đồng chỉ tính một lần)',
    item: 'Khoản',
    gifts: 'Số suất',
    million: (measure: string) => measure,
    dong: 'Đồng',
    source: 'Căn cứ',
    fromRow: (code: string) => `Mục ${code} của phụ lục`,
    partial: (given: string) => `, mới có ${given} đơn vị`,
    /** Số lượng và số tiền của bao nhiêu đơn vị; null là đủ. */
    partialEach: (gifts: string | null, dong: string | null) =>
      `, mới có ${[gifts && `số lượng của ${gifts}`, dong && `số tiền của ${dong}`].filter(Boolean).join(', ')} đơn vị`,
    lacking: ', CHƯA CÓ SỐ LIỆU',
    fromForm: 'Cộng từ phụ lục',
    total: 'TỔNG CỘNG',
    partialTotal: 'TỔNG CỘNG (chưa đủ số liệu)',
    notAdded: (label: string) => `Không cộng: ${label}`,
  },

  findings: {
    title: (year: number) => `NHỮNG ĐIỀU CẦN LƯU Ý KHI TỔNG HỢP NĂM ${String(year)}`,
    summary: (files: number, errors: number, warnings: number, notes: number) =>
      `${String(files)} tệp không dùng được, ${String(errors)} lỗi (số không được cộng), ${String(warnings)} cảnh báo (cần xem lại), ${String(notes)} ghi chú.`,
    severity: 'Mức độ',
    file: 'Tệp',
    cell: 'Ô',
    code: 'Mục',
    label: 'Chỉ tiêu',
    sentence: 'Điều cần lưu ý',
    mend: 'Đề nghị sửa thành',
    severities: { error: 'Lỗi', warning: 'Cảnh báo', note: 'Ghi chú' },
    accepted: 'Đã chấp nhận',
    acceptedCount: (count: number) => `${String(count)} điều đã được chấp nhận kèm lý do.`,
    alike: (count: number, cells: string) => `Tương tự ở ${String(count)} ô khác: ${cells}.`,
    unreadable: 'Không đọc được',
    refused: 'Không nhận',
    refusedSentence: 'Không số nào của tệp này được tính; lý do ghi ở các dòng lỗi của tệp này bên dưới.',
    wholeReport: '(toàn báo cáo)',
    toAgree: (value: string) => `${value} (nếu đơn vị đồng ý)`,
    none: 'Không có gì cần lưu ý: mọi số liệu đều đọc được chắc chắn và đã được tính.',
  },

  sources: {
    title: (year: number) => `MỖI SỐ LIỆU NĂM ${String(year)} LẤY TỪ ĐÂU`,
    explanation:
      'SHA-256 là dấu vân tay của tệp: tệp còn nguyên thì dấu này không đổi. “Ghi trong tệp” là đúng những gì đơn vị đã gõ.',
    body: 'Đơn vị',
    code: 'Mục',
    label: 'Chỉ tiêu',
    file: 'Tệp hoặc văn bản',
    sheet: 'Trang tính',
    cell: 'Ô',
    raw: 'Ghi trong tệp',
    value: 'Giá trị',
    use: 'Dùng thế nào',
    sha256: 'SHA-256 của tệp',
    uses: {
      summed: 'Cộng vào tổng',
      taken: 'Là kết quả của báo cáo',
      listed: 'Chỉ liệt kê, không cộng',
      dash: 'Ghi “-”, không cộng',
      blank: 'Bỏ trống, không cộng',
      blocked: 'KHÔNG cộng (xem Lưu ý)',
      'no-line': 'Tệp thiếu dòng này',
      missing: 'Chưa có báo cáo',
      target: 'Chỉ tiêu giao cả năm',
      extra: 'Cộng thêm vào tổng chăm lo',
    },
    welfareExtra: 'Chăm lo ngoài phụ lục',
    gifts: 'Số suất',
    dong: 'Số tiền (đồng)',
  },

  page: 'Trang',
};

export type ReportSheets = typeof reportSheets;
