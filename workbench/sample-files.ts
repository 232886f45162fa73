/** The branches' workbooks as they sent them, to consolidate. Part of the page's own scripts: there for a page opened from a folder too. */
import giaoDuc from '../samples/clean/phu-luc-2022-giao-duc.xlsx';
import laiChau from '../samples/clean/phu-luc-2022-lai-chau.xlsx';
import muongTe from '../samples/clean/phu-luc-2022-muong-te.xlsx';
import namNhun from '../samples/clean/phu-luc-2022-nam-nhun.xlsx';
import phongTho from '../samples/clean/phu-luc-2022-phong-tho.xlsx';
import sinHo from '../samples/clean/phu-luc-2022-sin-ho.xlsx';
import tamDuong from '../samples/clean/phu-luc-2022-tam-duong.xlsx';
import tanUyen from '../samples/clean/phu-luc-2022-tan-uyen.xlsx';
import thanUyen from '../samples/clean/phu-luc-2022-than-uyen.xlsx';
import thanhPhoLaiChau from '../samples/clean/phu-luc-2022-thanh-pho-lai-chau.xlsx';
import vienChuc from '../samples/clean/phu-luc-2022-vien-chuc.xlsx';
import yTe from '../samples/clean/phu-luc-2022-y-te.xlsx';
import { bytesOf } from './inline-bytes';

const BRANCHES: Readonly<Record<string, string>> = {
  'lai-chau': laiChau,
  'thanh-pho-lai-chau': thanhPhoLaiChau,
  'tam-duong': tamDuong,
  'phong-tho': phongTho,
  'sin-ho': sinHo,
  'nam-nhun': namNhun,
  'muong-te': muongTe,
  'tan-uyen': tanUyen,
  'than-uyen': thanUyen,
  'y-te': yTe,
  'giao-duc': giaoDuc,
  'vien-chuc': vienChuc,
};

export const branchFiles = (): readonly File[] =>
  Object.entries(BRANCHES).map(([body, inline]) => new File([bytesOf(inline)], `phu-luc-2022-${body}.xlsx`));
