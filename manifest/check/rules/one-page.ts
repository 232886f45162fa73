import { baseOf, fileBehind } from '../addresses';
import { allWithin, at, type Element } from '../element';
import { resource } from '../resources';
import { problem, problemAt, type BuiltAddin, type ManifestRule, type Problem } from '../rule';

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Every place that names a page, for functions, buttons or the pane. */
function pagesOf(host: Element): readonly Element[] {
  return allWithin(host)
    .filter(({ name }) => ['ov:Page', 'ov:Action', 'ov:FunctionFile'].includes(name))
    .flatMap((one) =>
      one.name === 'ov:FunctionFile' ? [one] : one.children.filter(({ name }) => name === 'ov:SourceLocation'),
    );
}

/** With quotes or without, as the build left them. */
function scriptsOf(html: string): readonly string[] {
  return [...html.matchAll(/<script[^>]*\ssrc=(?:"([^"]*)"|([^\s>]+))/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
}

function ofPage({ manifest, files }: BuiltAddin, resid: string): readonly Problem[] {
  const url = resource(manifest, 'Urls', resid)?.attributes['DefaultValue'] ?? '';
  const bytes = files.get(fileBehind(url, baseOf(manifest)) ?? '');
  if (!bytes) return [];
  const scripts = scriptsOf(new TextDecoder().decode(bytes));
  return [OFFICE, 'functions.js', 'taskpane.js']
    .filter((one) => !scripts.includes(one))
    .map((one) => problem(`${url} does not load ${one}`));
}

/** Pane, buttons and functions share one runtime only where all name the same page, by the same id. */
export const onePage: ManifestRule = {
  id: 'one-page',
  check: (addin) => {
    const host = at(addin.manifest, 'ov:VersionOverrides', 'ov:Hosts', 'ov:Host');
    const runtime = at(host, 'ov:Runtimes', 'ov:Runtime');
    if (!host || !runtime) return [problemAt(addin.manifest, 'no runtime is named')];
    const { resid = '', lifetime } = runtime.attributes;
    return [
      ...(lifetime === 'long'
        ? []
        : [problemAt(runtime, 'the runtime has to be long: functions go on while the pane is closed')]),
      ...pagesOf(host)
        .filter(({ attributes }) => attributes['resid'] !== resid)
        .map((one) =>
          problemAt(one, `“${one.attributes['resid'] ?? ''}” is another page than the runtime’s “${resid}”`),
        ),
      ...ofPage(addin, resid),
    ];
  },
};
