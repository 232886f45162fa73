/**
 * What every reader's process does: loads all bytes, lets the reader go over them, adds up one cell, and prints what it
 * took. The first files are told apart: they bear the warming up.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { peakMegabytes } from '../peak-memory.cjs';

const [folder, place] = process.argv.slice(2);

/** Share of the files that warm the process up. */
const WARMING = 0.2;

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
  const warming = Math.ceil(files.length * WARMING);
  const [wallFrom, from] = [performance.now(), process.cpuUsage()];
  let [sum, warmFrom] = [0, from];
  for (const [index, { name, content }] of files.entries()) {
    if (index === warming) warmFrom = process.cpuUsage();
    sum += await read(content, at, name);
  }
  console.log(
    JSON.stringify({
      startMs,
      freshMs: processorMs(from) / files.length,
      warmMs: processorMs(warmFrom) / (files.length - warming),
      wallMs: (performance.now() - wallFrom) / files.length,
      peakMegabytes: peakMegabytes(),
      sum,
    }),
  );
}
