import {known} from './records.mjs';

/** Words by which a source marks a sum as rounded ("noin 5,4 miljoonaa euroa", "about 250 000 euros"). */
const rounded = /\bnoin\b|\babout\b|\bapproximately\b|\bmiljoonaa\b/;
const isAmount = ([name, value]) => typeof value === 'number' && name !== 'rate';

/** Converts percent to a share without floating-point errors: 31.24 becomes 0.3124. */
const share = (percent) => Math.round(percent * 100) / 10_000;

/**
 * One object per stage. If the EU money exceeds EU and State money together, one of the two is wrong, so both are
 * left out.
 */
export const makeFunding = (amounts) => {
  const {grantedEuAndState, plannedPublicTotal, total, eu, euPercent, note} = amounts;
  const isContradictory = eu != null && grantedEuAndState != null && eu > grantedEuAndState;
  const stages = [
    {stage: 'awarded', euAndState: isContradictory ? null : grantedEuAndState},
    {stage: 'planned', public: plannedPublicTotal},
    {
      total,
      eu: isContradictory ? null : eu,
      rate: isContradictory || euPercent == null ? null : share(euPercent),
      approximate: rounded.test(note ?? '') || null,
    },
  ]
    .map(known)
    .filter((stage) => Object.entries(stage).some(isAmount));
  return stages.length > 1 ? stages : stages[0];
};
