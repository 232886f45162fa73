/** The page behind "help" in Excel's list of add-ins: what the tab and the functions do, in both languages, without a script. */
const WORDS = {
  vi: {
    lead: 'Trong Excel, mở thẻ Thi Đua: <b>Kiểm tra</b> phụ lục đang mở, <b>Tổng hợp</b> phụ lục các đơn vị, <b>Đối chiếu</b> với báo cáo viết, làm <b>Biểu mẫu</b> gửi đi, <b>Tra cứu</b> nguồn của từng số.',
    functions: 'Các hàm dùng trong ô',
    optional: 'không bắt buộc',
  },
  en: {
    lead: 'In Excel, open the Thi Đua tab: <b>Check</b> the open appendix, <b>Consolidate</b> those of the branches, <b>Compare</b> them with the written report, make the <b>Forms</b> to send out, look up the <b>Sources</b> of every figure.',
    functions: 'Functions for cells',
    optional: 'may be left out',
  },
};

function plain(text) {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);
}

function functionPart({ id, name, description, parameters }, optional) {
  const written = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join('; ');
  const lines = parameters.map((one) => {
    const left = one.optional ? ` (${optional})` : '';
    return `        <dt>${plain(one.name)}${left}</dt>\n        <dd>${plain(one.description)}</dd>`;
  });
  return `      <h3 id="${id}"><code>=THIDUA.${name}(${plain(written)})</code></h3>
      <p>${plain(description)}</p>
      <dl>
${lines.join('\n')}
      </dl>`;
}

function languagePart(language, functions) {
  const words = WORDS[language];
  const parts = functions.map((one) => functionPart({ ...one, id: `${language}.${one.id}` }, words.optional));
  return `    <section lang="${language}">
      <p>${words.lead}</p>
      <h2>${words.functions}</h2>
${parts.join('\n')}
    </section>`;
}

/** @param metadata what Excel is told of the functions, by language */
function helpPage(metadata) {
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'" />
    <title>Thi Đua</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="icons/icon-32.png" />
    <style>
      body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 'Segoe UI', system-ui, sans-serif; color: #242424; background: #fff; }
      code { font-size: 0.95em; overflow-wrap: anywhere; }
      section + section { margin-top: 3rem; border-top: 1px solid #c8c8c8; }
    </style>
  </head>
  <body>
    <h1>Thi Đua</h1>
${['vi', 'en'].map((language) => languagePart(language, metadata[language].functions)).join('\n')}
  </body>
</html>
`;
}

module.exports = { helpPage };
