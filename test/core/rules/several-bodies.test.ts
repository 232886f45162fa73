import { passes, raises, submitted } from './pair';

raises(
  'several-bodies',
  'two branches named over the results',
  { heading: 'LĐLĐ huyện Tân Uyên, LĐLĐ huyện Than Uyên' },
  { code: null, cell: 'D3', params: { bodies: ['tan-uyen', 'than-uyen'] } },
);
raises(
  'several-bodies',
  'a form copied from another office: the province’s name still over the results',
  { heading: 'LĐLĐ tỉnh Lai Châu', above: [['LĐLĐ HUYỆN TAM ĐƯỜNG']] },
  { code: null, cell: 'A1', params: { bodies: ['lai-chau', 'tam-duong'] } },
);
passes('several-bodies', 'a branch under the letterhead of the province', {
  heading: null,
  above: [['LIÊN ĐOÀN LAO ĐỘNG TỈNH LAI CHÂU'], ['LĐLĐ HUYỆN TÂN UYÊN']],
});

test('nobody can tell whose figures they are, whatever the file is called', () => {
  const heading = 'LĐLĐ huyện Tân Uyên, LĐLĐ huyện Than Uyên';
  expect(submitted({ heading, fileName: 'Tan Uyen.xlsx' }).bodyId).toBeNull();
});
