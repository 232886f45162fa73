/** Where the built add-in will stand: the address that somebody gave the build, held to what Excel takes. */
const DEVELOPMENT = 'https://localhost:3000';

function refuse(given) {
  throw new Error(
    `“${given}” không phải địa chỉ dùng được. Hãy ghi đầy đủ, bắt đầu bằng https://, ví dụ: npm run build -- --env url=https://may-chu.example/thidua\n` +
      `“${given}” cannot be used. Give a whole address that begins with https://, without ? and #.`,
  );
}

/** Without a slash at its end. */
function addressOf(given = DEVELOPMENT) {
  const text = String(given);
  const url = URL.canParse(text) ? new URL(text) : refuse(text);
  if (url.protocol !== 'https:' || url.search || url.hash || url.username || url.password) refuse(text);
  return url.href.replace(/\/+$/, '');
}

module.exports = { addressOf, DEVELOPMENT };
