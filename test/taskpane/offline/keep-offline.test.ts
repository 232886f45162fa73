import { keepOffline } from '../../../taskpane/offline/keep-offline';

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

function workers(told: unknown[]): ServiceWorkerContainer {
  const active = { postMessage: (message: unknown) => told.push(message) };
  const registration = { active } as unknown as ServiceWorkerRegistration;
  return {
    register: (url: string) => {
      told.push(url);
      return Promise.resolve(registration);
    },
    ready: Promise.resolve(registration),
  } as unknown as ServiceWorkerContainer;
}

test('the worker is told what Microsoft’s client has loaded, and nothing else', async () => {
  const told: unknown[] = [];
  await keepOffline(() => workers(told), ['https://may-chu.example/thidua/taskpane.js', OFFICE]);
  expect(told).toEqual(['service-worker.js', [OFFICE]]);
});

test('where there are no workers, or the browser refuses them, the pane goes on', async () => {
  await keepOffline(() => undefined, [OFFICE]);
  const told: unknown[] = [];
  const register = () => Promise.reject(new DOMException('', 'SecurityError'));
  await keepOffline(() => Object.assign(workers(told), { register }), [OFFICE]);
  const refuse = (): never => {
    throw new DOMException('', 'SecurityError');
  };
  await keepOffline(refuse, [OFFICE]);
  expect(told).toEqual([]);
});
