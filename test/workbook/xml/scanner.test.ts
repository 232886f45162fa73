import fc from 'fast-check';
import type { XmlProblem } from '../../../src/core/fault';
import { OFFICE_RELATIONSHIPS, OTHER_NAMESPACE, SPREADSHEET } from '../../../src/workbook/xml/namespaces';
import { refusalOf } from '../refusal-of';
import { scan, tokens } from './tokens';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

test('elements, attributes and text come in order', () => {
  expect(tokens('<a b="1" c=\'2\'>x<d/>y</a>')).toEqual(['<a b=1 c=2', 'x', '<d', '>', 'y', '>']);
});

test('white space within tags is no matter', () => {
  expect(tokens('<a\n b = "1"\t><d /></a >\n')).toEqual(['<a b=1', '<d', '>', '>']);
});

test('letters beyond ASCII stand in text and values, wherever they are', () => {
  const xml = '<a b="Tỷ lệ" c="😀">Đạt <d>tỷ</d> lệ😀 <e f="%">100%</e></a>';
  expect(tokens(xml)).toEqual(['<a b=Tỷ lệ c=😀', 'Đạt ', '<d', 'tỷ', '>', ' lệ😀 ', '<e f=%', '100%', '>', '>']);
});

test('comments, instructions and CDATA are no part of the structure', () => {
  expect(tokens('<?x ấ?><!-- ề --><a>1<!-- 9 -->2<?y z?><![CDATA[<3>&]]>4</a><!--e-->')).toEqual([
    '<a',
    '1',
    '2',
    '<3>&',
    '4',
    '>',
  ]);
});

test('references become characters', () => {
  expect(tokens('<a b="&lt;&#10;&quot;">&amp;&#x110;&#272;&#x1F600;&apos;&gt;</a>')).toEqual([
    '<a b=<\n"',
    "&ĐĐ😀'>",
    '>',
  ]);
});

test('line ends are unified, and are spaces in attributes', () => {
  expect(tokens('<a b="1\r\n2\t3">x\r\ny\rz</a>')).toEqual(['<a b=1 2 3', 'x\ny\nz', '>']);
});

test('a prefix means what the nearest declaration says', () => {
  const xml = scan(`<x:a xmlns:x="${MAIN}"><x:b xmlns:x="urn:other"/><x:c/><d xmlns="${STRICT}"/><e/></x:a>`);
  const seen: string[] = [];
  while (xml.next() !== 0) if (xml.attributes.count >= 0) seen.push(`${xml.local} ${xml.namespace}`);
  expect([...new Set(seen)]).toEqual([
    `a ${SPREADSHEET}`,
    `b ${OTHER_NAMESPACE}`,
    `c ${SPREADSHEET}`,
    `d ${SPREADSHEET}`,
    'e 0',
  ]);
});

test('an attribute is found by its namespace, whatever its prefix', () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const xml = scan(`<a q:id="rId1" id="5" xmlns:q="${office}"/>`);
  xml.next();
  expect(xml.attributeIn(OFFICE_RELATIONSHIPS, 'id')).toBe('rId1');
  expect(xml.attributes.get('id')).toBe('5');
  expect(xml.attributes.get('q')).toBeNull();
});

test('the text of a leaf is put together', () => {
  const xml = scan('<a><v>12<!-- x -->5<![CDATA[0]]></v></a>');
  xml.next();
  xml.next();
  expect(xml.leaf(10)).toBe('1250');
});

const broken: readonly (readonly [XmlProblem, string])[] = [
  ['cut-off', '<a>'],
  ['cut-off', '<a><b'],
  ['cut-off', '<a b="1'],
  ['cut-off', '<a></a'],
  ['cut-off', '<a>x'],
  ['cut-off', '<a><!-- x'],
  ['cut-off', '<a><![CDATA[x'],
  ['cut-off', '<a><?x'],
  ['mismatched-tag', '<a></b>'],
  ['mismatched-tag', '<a></ab>'],
  ['mismatched-tag', '<ab></a>'],
  ['mismatched-tag', '<a><b></a></b>'],
  ['mismatched-tag', '</a>'],
  ['bad-tag', '< a/>'],
  ['bad-tag', '<1/>'],
  ['bad-tag', '<a b="1"c="2"/>'],
  ['bad-tag', '<a:/>'],
  ['bad-tag', '<:a/>'],
  ['bad-tag', '<a><!ELEMENT a></a>'],
  ['bad-tag', '<ấ/>'],
  ['bad-attribute', '<a b/>'],
  ['bad-attribute', '<a b=1/>'],
  ['bad-attribute', '<a b="<"/>'],
  ['repeated-attribute', '<a b="1" b="1"/>'],
  ['repeated-attribute', `<a ${Array.from({ length: 40 }, (_, i) => `a${i % 39}="1"`).join(' ')}/>`],
  ['bad-entity', '<a>&nbsp;</a>'],
  ['bad-entity', '<a>& b</a>'],
  ['bad-entity', '<a>&amp</a>'],
  ['bad-entity', '<a>&#0;</a>'],
  ['bad-entity', '<a>&#xD800;</a>'],
  ['bad-entity', '<a>&#x110000;</a>'],
  ['bad-entity', '<a b="&d;"/>'],
  ['bad-character', '<a>\u0001</a>'],
  ['bad-character', '<a>\ufffe</a>'],
  ['bad-character', '<a b="\u0008"/>'],
  ['bad-character', '<a><!--\u0002--></a>'],
  ['bad-character', '<a>]]></a>'],
  ['bad-comment', '<a><!-- x -- y --></a>'],
  ['bad-comment', '<a><!-- x ---></a>'],
  ['bad-instruction', '<a/><?xml version="1.0"?>'],
  ['bad-instruction', '<a><?x:y?></a>'],
  ['unknown-prefix', '<x:a/>'],
  ['unknown-prefix', '<a x:b="1"/>'],
  ['unknown-prefix', '<a xmlns:x=""/>'],
  ['not-one-root', ''],
  ['not-one-root', '<a/><b/>'],
  ['not-one-root', 'x<a/>'],
  ['not-one-root', '<a/>x'],
  ['doctype', '<!DOCTYPE a><a/>'],
  ['doctype', '<!doctype a [<!ENTITY b "1">]><a/>'],
];

test.each(broken)('%s: %s is refused', (problem, xml) => {
  expect(refusalOf(() => tokens(xml))).toMatchObject({ code: 'damaged-xml', params: { problem, part: 'part.xml' } });
});

test('any cut of a document is refused', () => {
  const xml = '<a xmlns:x="urn:x"><b x:c="Đ&amp;">tỷ &lt; lệ<!-- ấ --><![CDATA[<]]></b><?p q?><d/></a>';
  const bytes = new TextEncoder().encode(xml);
  for (let length = 0; length < bytes.length; length++) {
    expect(refusalOf(() => tokens(bytes.slice(0, length))).code).toBe('damaged-xml');
  }
});

test('any text survives being written and read', () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 30 })
    .filter((each) => !/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(each));
  fc.assert(
    fc.property(text, text, (value, content) => {
      const escaped = (each: string): string => each.replace(/[&<>"\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
      const xml = scan(`<a><b c="${escaped(value)}">${escaped(content)}</b></a>`);
      xml.next();
      xml.next();
      expect(xml.attributes.get('c')).toBe(value);
      expect(xml.leaf(1000)).toBe(content);
      xml.finish();
    }),
  );
});
