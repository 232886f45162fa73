/** The most memory this process held, in megabytes. */
const { readFileSync } = require('node:fs');

/** Linux counts the process that started this one into maxRSS; its own list of figures does not. */
exports.peakMegabytes = function peakMegabytes() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
};
