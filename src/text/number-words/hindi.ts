import type { Source } from './source.ts';

/**
 * Every number to thirty, then tens. The word for one is an article, and counts in company only. "अरब" is
 * left out: it is Arab as often as a thousand million.
 */
export const hindi: Source = {
  counts: [
    [1, 1, 'एक दो तीन चार पांच छह सात आठ नौ दस'],
    [11, 1, 'ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस'],
    [21, 1, 'इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस'],
    [40, 10, 'चालीस पचास साठ सत्तर अस्सी नब्बे'],
  ],
  forms: [
    [1.5, 'डेढ़'],
    [2.5, 'ढाई'],
    [5, 'पाँच'],
    [6, 'छः छे'],
    [15, 'पन्द्रह'],
  ],
  scales: [
    [100, '', 'सौ'],
    [1e3, '', 'हजार हज़ार'],
    [1e5, '', 'लाख'],
    [1e7, '', 'करोड़'],
  ],
  bound: 'एक',
  // These add a half or a quarter to what follows, or take one off.
  notBehind: 'साढ़े,सवा,पौने,कई,कुछ',
};
