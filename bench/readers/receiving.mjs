/** Reads and checks a folder with so many processes; BUNDLE names where our code was built, the reader's process beside it. */
import { createRequire } from 'node:module';

const { receiveFolder } = createRequire(import.meta.url)(process.env.BUNDLE).bundle;
const [folder, jobs] = process.argv.slice(2);

const [wallFrom, from] = [performance.now(), process.cpuUsage()];
const received = await receiveFolder(folder, Number(jobs));
const { user, system } = process.cpuUsage(from);
console.log(
  JSON.stringify({
    wallMs: performance.now() - wallFrom,
    processorMs: (user + system) / 1000,
    read: received.filter(({ outcome }) => outcome.status === 'read').length,
  }),
);
