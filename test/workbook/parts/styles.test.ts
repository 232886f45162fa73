import { DATE, PERCENT, PLAIN } from '../../../src/workbook/parts/number-format';
import { readStyles } from '../../../src/workbook/parts/styles';
import { scan } from '../xml/tokens';
import { refusalOf } from '../refusal-of';

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const fonts =
  '<fonts><font><name val="Arial"/></font><font><sz val="9"/></font><font><name val=".VnTime"/></font></fonts>';
const styles = (inner: string): ReturnType<typeof readStyles> =>
  readStyles(scan(`<styleSheet ${NS}>${inner}</styleSheet>`));

test('a style is the meaning of its format and its font', () => {
  const formats = '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>';
  const xfs = '<cellXfs><xf numFmtId="164" fontId="2"/><xf numFmtId="9" fontId="1"><alignment/></xf><xf/></cellXfs>';
  expect(styles(formats + fonts + xfs)).toMatchObject([
    { meaning: DATE, font: '.VnTime' },
    { meaning: PERCENT, font: null },
    { meaning: PLAIN, font: 'Arial' },
  ]);
});

test('a file may give a built-in number another format', () => {
  const formats = '<numFmts><numFmt numFmtId="14" formatCode="0.0"/></numFmts>';
  expect(styles(`${formats}<cellXfs><xf numFmtId="14"/></cellXfs>`)).toMatchObject([{ meaning: PLAIN, font: null }]);
});

test('formats and fonts of conditional formatting are others', () => {
  const dxfs = '<dxfs><dxf><font><name val="X"/></font><numFmt numFmtId="164" formatCode="0%"/></dxf></dxfs>';
  expect(styles(`<cellXfs><xf numFmtId="164"/></cellXfs>${dxfs}`)).toMatchObject([{ meaning: PLAIN, font: null }]);
});

test('one number for two meanings is refused', () => {
  const formats = '<numFmts><numFmt numFmtId="164" formatCode="0"/><numFmt numFmtId="164" formatCode="d/m"/></numFmts>';
  expect(refusalOf(() => styles(formats)).code).toBe('damaged-workbook');
});
