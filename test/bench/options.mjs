import {parseArgs} from 'node:util';

export const usage = `npm run bench -- [options]
  --rounds N       rounds, each with every page once (default 8)
  --records N,N    numbers of records (default 1000,10000)
  --full           also on a CPU that is slowed down four times
  --smoke          one round with 1,000 records: whether it works, not how fast
  --script FILE    another build of ours (default dist/cdn/sixcity.js)
  --page NAME      which page to profile (default ours; only for profile.mjs)`;

const count = (text) => {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`"${text}" is no number\n${usage}`);
  return Number(text);
};

export function readOptions(args) {
  const {values} = parseArgs({
    args,
    options: {
      rounds: {type: 'string', default: '8'},
      records: {type: 'string', default: '1000,10000'},
      full: {type: 'boolean', default: false},
      smoke: {type: 'boolean', default: false},
      script: {type: 'string', default: 'dist/cdn/sixcity.js'},
      page: {type: 'string', default: 'ours'},
      help: {type: 'boolean', default: false},
    },
  });
  const {smoke, script, page, help} = values;
  return {
    smoke,
    script,
    page,
    help,
    rounds: smoke ? 1 : count(values.rounds),
    records: smoke ? [1000] : values.records.split(',').map(count),
    throttles: values.full && !smoke ? [1, 4] : [1],
  };
}
