import {parseArgs} from 'node:util';

export const usage = `npm run bench -- [options]
  (no options)     short run: two rounds, 1,000 and 10,000 records, about two minutes on an idle machine
  --full           five rounds, also 50,000 records and a CPU slowed down four times: about an hour
  --smoke          one round of three pages with 1,000 records: checks that the benchmark works
  --rounds N       number of rounds; each measures every page once
  --records N,N    numbers of records
  --throttle N,N   how many times the CPU is slowed down
  --only NAME,NAME pages to measure beside the hand-written page
  --write FILE     write the figures into a document, between its markers
  --from FILE      use the figures of an earlier run (bench-results/*.json) instead of measuring
  --script FILE    build of the widgets to measure (default dist/cdn/sixcity.js)
  --page NAME      page to profile (default ours; only for profile.mjs)
  --act NAME       action to profile instead of loading: facet, more or sort (only for profile.mjs)`;

const counts = (text) =>
  text.split(',').map((one) => {
    if (!/^[1-9]\d*$/.test(one)) throw new Error(`"${one}" is not a number\n${usage}`);
    return Number(one);
  });

const kinds = {
  smoke: {rounds: '1', records: '1000', throttle: '1', only: 'ours,static'},
  short: {rounds: '2', records: '1000,10000', throttle: '1'},
  full: {rounds: '5', records: '1000,10000,50000', throttle: '1,4'},
};

export function readOptions(args) {
  const text = {type: 'string'};
  const flag = {type: 'boolean', default: false};
  const {values} = parseArgs({
    args,
    options: {
      full: flag,
      smoke: flag,
      help: flag,
      rounds: text,
      records: text,
      throttle: text,
      only: text,
      write: text,
      from: text,
      script: {type: 'string', default: 'dist/cdn/sixcity.js'},
      page: {type: 'string', default: 'ours'},
      act: text,
    },
  });
  const kind = values.smoke ? 'smoke' : values.full ? 'full' : 'short';
  const {rounds, records, throttle, only} = {...kinds[kind], ...values};
  return {
    ...values,
    kind,
    rounds: counts(rounds)[0],
    records: counts(records),
    throttles: counts(throttle),
    only: only?.split(','),
  };
}
