import type { Source } from './source.ts';

/**
 * Words as the platform's dictionary parts them. The words for one are articles, and count in company only;
 * a hundred is a thread and a thousand a wrap as well. Nought is left out: it is a centre.
 */
export const thai: Source = {
  counts: [
    [1, 1, 'หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า'],
    [11, 1, 'สิบเอ็ด สิบสอง สิบสาม สิบสี่ สิบห้า สิบหก สิบเจ็ด สิบแปด สิบเก้า'],
    [20, 10, 'ยี่สิบ สามสิบ สี่สิบ ห้าสิบ หกสิบ เจ็ดสิบ แปดสิบ เก้าสิบ'],
  ],
  forms: [[1, 'เอ็ด']],
  scales: [
    [10, 'สิบ'],
    [100, '', 'ร้อย'],
    [1e3, '', 'พัน'],
    [1e4, '', 'หมื่น'],
    [1e5, '', 'แสน'],
    [1e6, '', 'ล้าน'],
  ],
  bound: 'หนึ่ง เอ็ด',
  notBehind: 'หลาย,ไม่กี่',
  order: 'turkish',
};
