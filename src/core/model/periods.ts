/** The days between which expenditure of a programming period is eligible. */
interface EligibleDays {
  readonly first: string;
  readonly last: string;
}
/**
 * Reg. (EC) 1083/2006 Art. 56(1), Reg. (EU) 1303/2013 Art. 65(2) and Reg. (EU) 2021/1060 Art. 63(2). The Just Transition
 * Fund of 2021-2027 has the same last day.
 */
const eligible: Readonly<Record<string, EligibleDays>> = {
  '2007-2013': {first: '2007-01-01', last: '2015-12-31'},
  '2014-2020': {first: '2014-01-01', last: '2023-12-31'},
  '2021-2027': {first: '2021-01-01', last: '2029-12-31'},
};
export const eligibleDays = (period: string | undefined): EligibleDays | undefined =>
  period === undefined ? undefined : eligible[period];
