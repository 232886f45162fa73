/** Each rule beside something that breaks it. */
import { readFileSync } from 'node:fs';
import { manifestRules } from '../../manifest/check/rules';
import { problemsInManifest, problemsOfWhole, problemsWith, problemsWithFile } from './addin';

type Case = readonly [told: string, problems: () => readonly string[], expected: RegExp];

const cases: readonly Case[] = [
  [
    'an element before the one it follows',
    () => problemsInManifest(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1'),
    /^element-order: <OfficeApp xsi:type="TaskPaneApp"> needs <Version> at its place/,
  ],
  [
    'an element of another name',
    () => problemsInManifest('<Permissions>ReadWriteDocument</Permissions>', '<Rights />'),
    /^element-order: .*<Permissions>/,
  ],
  [
    'an element where it does not belong',
    () =>
      problemsInManifest(
        '<FunctionFile resid="Taskpane.Url" />',
        '<FunctionFile resid="Taskpane.Url" /><Label resid="Tab.Label" />',
      ),
    /^element-order: .*<ExtensionPoint> at its place/,
  ],
  [
    'an add-in of another kind',
    () => problemsInManifest('xsi:type="TaskPaneApp"', 'xsi:type="MailApp"'),
    /^element-order: .*TaskPaneApp/,
  ],
  ['an id that is no GUID', () => problemsInManifest('8f0a4a52-', 'thi-dua-'), /^identity: .*no GUID/],
  [
    'another version than in package.json',
    () => problemsInManifest('1.2.3.0', '1.2.4.0'),
    /^version: .*1\.2\.4\.0.*1\.2\.3\.0/,
  ],
  ['another default language', () => problemsInManifest('vi-VN', 'en-US'), /^languages: <DefaultLocale>/],
  [
    'a text in one language only',
    () => problemsInManifest('<bt:Override Locale="en-US" Value="Consolidate" />', ''),
    /^languages: Merge\.Label needs one text for en-US/,
  ],
  [
    'an override for the default language',
    () =>
      problemsInManifest(
        '<bt:Override Locale="en-US" Value="Check" />',
        '<bt:Override Locale="vi-VN" Value="Check" />',
      ),
    /^languages: Check\.Label .*it has vi-VN/,
  ],
  [
    'functions told in one language only',
    () => problemsInManifest(/<bt:Override [^>]*functions\.json" \/>/, ''),
    /^languages: Functions\.Metadata/,
  ],
  [
    'a button with a text of 126 characters',
    () => problemsInManifest('"Tra cứu"', `"${'ứ'.repeat(126)}"`),
    /^text-lengths: String: 126 characters/,
  ],
  [
    'a description of 251 characters',
    () => problemsInManifest('"Mở ngăn Thi Đua bên cạnh bảng tính."', `"${'a'.repeat(251)}"`),
    /^text-lengths: .*251/,
  ],
  ['a text with nothing in it', () => problemsInManifest('"Kiểm tra"', '""'), /^text-lengths: String: 0 characters/],
  [
    'an address beyond 2048 characters',
    () => problemsInManifest('help.html" />', `help.html?${'a'.repeat(2048)}" />`),
    /^text-lengths: SupportUrl/,
  ],
  [
    'a resid that points nowhere',
    () => problemsInManifest('<Label resid="Tab.Label" />', '<Label resid="Tab.Labels" />'),
    /^resource-ids: .*“Tab\.Labels” points nowhere in <bt:ShortStrings>/,
  ],
  [
    'a resid that points at a resource of another kind',
    () => problemsInManifest('<Label resid="Tab.Label" />', '<Label resid="Merge.Description" />'),
    /^resource-ids: .*“Merge\.Description” points nowhere in <bt:ShortStrings>/,
  ],
  [
    'a resource that nothing points at',
    () => problemsInManifest('<Label resid="Tab.Label" />', '<Label resid="Work.Label" />'),
    /^resource-ids: nothing points at “Tab\.Label”/,
  ],
  [
    'two resources of one id',
    () => problemsInManifest('String id="Merge.Label"', 'String id="Check.Label"'),
    /^resource-ids: “Check\.Label” is there twice/,
  ],
  [
    'an id of more than 32 characters',
    () => problemsInManifest(/Work\.Label/g, 'Work'.repeat(9)),
    /^resource-ids: .*not 1 to 32 characters/,
  ],
  [
    'an address without https',
    () => problemsInManifest('https://thidua.example/addin/help.html', 'http://thidua.example/addin/help.html'),
    /^https: .*no https address/,
  ],
  [
    'an address on another server',
    () => problemsInManifest('https://thidua.example/addin/help.html', 'https://other.example/help.html'),
    /^https: .*lies outside https:\/\/thidua\.example\/addin\//,
  ],
  [
    'a page that was not built',
    () => problemsWithFile('help.html', null),
    /^source-files: help\.html is not among the built files/,
  ],
  [
    'an icon that was not built',
    () => problemsWithFile('icons/merge-80.png', null),
    /^source-files: icons\/merge-80\.png/,
  ],
  [
    'an icon of another size than stated',
    () => problemsWithFile('icons/check-32.png', readFileSync('taskpane/icons/check-48.png')),
    /^icons: .*is 48×48, not 32×32/,
  ],
  [
    'an icon that is no picture',
    () => problemsWithFile('icons/icon-64.png', new Uint8Array(30)),
    /^icons: .*is no PNG, not 64×64/,
  ],
  [
    'an icon without one of the sizes that Office needs',
    () => problemsInManifest('<bt:Image size="80" resid="Icon.Trace.80" />', ''),
    /^icons: an icon of 80 pixels is missing/,
  ],
  [
    'an icon in a size that Office does not know',
    () => problemsInManifest('size="20" resid="Icon.Trace.20"', 'size="22" resid="Icon.Trace.20"'),
    /^icons: Office knows no icon of 22/,
  ],
  [
    'more rights than needed',
    () => problemsInManifest('ReadWriteDocument', 'ReadAllDocument'),
    /^requirements: <Permissions>/,
  ],
  [
    'no demand for the one page',
    () => problemsInManifest('<Set Name="SharedRuntime" MinVersion="1.1" />', ''),
    /^requirements: SharedRuntime 1\.1 has to be asked for/,
  ],
  [
    'a demand too low for errors with a sentence',
    () => problemsInManifest('MinVersion="1.3"', 'MinVersion="1.1"'),
    /^requirements: CustomFunctionsRuntime 1\.3 has to/,
  ],
  [
    'a demand that Excel 2021 does not meet',
    () => problemsInManifest('MinVersion="1.3"', 'MinVersion="1.4"'),
    /^requirements: Excel 2021 has CustomFunctionsRuntime up to 1\.3/,
  ],
  [
    'a demand for what Excel 2021 does not have',
    () => problemsInManifest('Name="SharedRuntime"', 'Name="KeyboardShortcuts"'),
    /^requirements: Excel 2021 does not have KeyboardShortcuts/,
  ],
  [
    'a runtime that ends with the pane',
    () => problemsInManifest('lifetime="long"', 'lifetime="short"'),
    /^one-page: the runtime has to be long/,
  ],
  ['no runtime', () => problemsInManifest(/<Runtimes>[^]*<\/Runtimes>/, ''), /^one-page: no runtime is named/],
  [
    'buttons on another page than the functions',
    () => problemsInManifest('<FunctionFile resid="Taskpane.Url" />', '<FunctionFile resid="Help.Url" />'),
    /^one-page: “Help\.Url” is another page/,
  ],
  [
    'a page without the functions',
    () => problemsWith('taskpane.html', 'src=functions.js', ''),
    /^one-page: .*does not load functions\.js/,
  ],
  [
    'a page without Office’s own script',
    () => problemsWith('taskpane.html', 'hosted/office.js', 'hosted/excel.js'),
    /^one-page: .*does not load .*office\.js/,
  ],
  [
    'a button that the code does not know',
    () => problemsInManifest('showMerge', 'showReport'),
    /^commands: taskpane\.js does not know “showReport”/,
  ],
  [
    'a pane that listens to no button',
    () => problemsWith('taskpane.js', 'associate', 'forget'),
    /^commands: taskpane\.js listens to no button/,
  ],
  [
    'two buttons of one id',
    () => problemsInManifest('id="ThiDua.Merge"', 'id="ThiDua.Check"'),
    /^commands: id “ThiDua\.Check” is there twice/,
  ],
  ['functions under another name', () => problemsInManifest('"THIDUA"', '"TD"'), /^functions: the namespace is THIDUA/],
  [
    'a function that the code does not have',
    () => problemsWith('functions.vi.json', '"id":"READ_FIGURE"', '"id":"READ_NUMBER"'),
    /^functions: functions\.vi\.json has other functions/,
  ],
  [
    'languages that disagree on a parameter',
    () => problemsWith('functions.json', '"type":"any"', '"type":"number"'),
    /^functions: the languages disagree/,
  ],
  [
    'a name that could be a cell',
    () => problemsWith('functions.json', '"name":"READ_FIGURE"', '"name":"TD2022"'),
    /^functions: .*READ_FIGURE is named TD2022/,
  ],
  [
    'an id that Excel could have itself',
    () => problemsWith('functions.json', '"id":"READ_FIGURE"', '"id":"NUMBERVALUE"'),
    /^functions: .*NUMBERVALUE could be a function of Excel/,
  ],
  [
    'a parameter without words',
    () =>
      problemsWith('functions.json', '"description":"A cell or column with figures typed as text"', '"description":""'),
    /^functions: .*READ_FIGURE has words missing/,
  ],
  [
    'a function that Excel is not given',
    () => problemsWith('functions.js', '"WELFARE_COUNT"', '"WELFARE"'),
    /^functions: functions\.js does not give WELFARE_COUNT/,
  ],
];

test('an add-in with nothing broken passes every rule', () => {
  expect(problemsOfWhole()).toEqual([]);
});

test.each(cases)('%s is told', (_, problems, expected) => {
  expect(problems()).toContainEqual(expect.stringMatching(expected));
});

test('every rule is broken by a case', () => {
  const broken = cases.map(([, , expected]) => expected.source.replace(/^\^([a-z-]+):.*$/, '$1'));
  expect(manifestRules.map(({ id }) => id).filter((id) => !broken.includes(id))).toEqual([]);
});
