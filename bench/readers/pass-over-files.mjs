/**
 * What every reader's process does: loads all bytes, lets the reader go over them twice, adds up one cell, and prints what
 * it took. The first time bears the warming up, the second tells what a file costs in a long run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { peakMegabytes } from '../peak-memory.cjs';

const [folder, place] = process.argv.slice(2);

function processorMs(since) {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** `read` takes one file, what `prepare` makes of its bytes, and gives the figure that stands at the asked-for place. */
export async function passOverFiles(read, prepare = (bytes) => bytes) {
  const startMs = processorMs();
  const names = readdirSync(folder).sort();
  const files = names.map((name) => ({ name, content: prepare(readFileSync(join(folder, name))) }));
  const at = JSON.parse(place);
  const pass = async () => {
    const [wallFrom, from] = [performance.now(), process.cpuUsage()];
    let sum = 0;
    for (const { name, content } of files) sum += await read(content, at, name);
    const wallMs = (performance.now() - wallFrom) / files.length;
    return { sum, wallMs, processorMs: processorMs(from) / files.length };
  };
  const [fresh, warm] = [await pass(), await pass()];
  if (fresh.sum !== warm.sum) throw new Error(`first ${String(fresh.sum)}, then ${String(warm.sum)}`);
  const { sum, wallMs, processorMs: freshMs } = fresh;
  const peak = peakMegabytes();
  console.log(JSON.stringify({ startMs, freshMs, warmMs: warm.processorMs, wallMs, peakMegabytes: peak, sum }));
}
