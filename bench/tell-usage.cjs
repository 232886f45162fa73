/** Loaded in front of a script (node --require): leaves behind what its process took. */
const { writeFileSync } = require('node:fs');
const { peakMegabytes } = require('./peak-memory.cjs');

const { USAGE } = process.env;
// The processes that the script starts are not asked.
delete process.env.USAGE;

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const usage = { processorMs: (user + system) / 1000, peakMegabytes: peakMegabytes() };
  if (USAGE) writeFileSync(USAGE, JSON.stringify(usage));
});
